internal import CThaiTextData

/// The version of the package, such as `1.2.3`, from the header that alone has it.
package enum PackageVersion {
  package static let string = THAITEXT_PACKAGE_VERSION
}

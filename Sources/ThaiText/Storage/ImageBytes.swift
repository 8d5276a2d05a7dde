internal import CThaiTextData

/// The memory of an image: static data, an array, or a mapped file. Immutable, and alive as long
/// as anything refers to it.
///
/// This file is the only place of the storage layer that handles pointers. What makes it safe: the
/// memory never moves or changes while the object lives, it is aligned to 8 bytes, and sections
/// are made from ranges that were checked against its size.
///
/// `@unchecked Sendable`: nothing is ever written after `init`.
@safe package final class ImageBytes: @unchecked Sendable {
  fileprivate let memory: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Static data of the program.
  ///
  /// - Precondition: `memory` is aligned to 8 bytes and lives as long as the process.
  package init(static memory: UnsafeRawBufferPointer) {
    unsafe self.memory = memory
    unsafe release = { _ in }
  }

  /// A copy of `bytes`.
  package init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: bytes.count, alignment: ImageFormat.sectionAlignment)
    unsafe copy.copyBytes(from: bytes)
    unsafe memory = UnsafeRawBufferPointer(copy)
    unsafe release = { unsafe $0.deallocate() }
  }

  /// A file, mapped into memory. The file must not be changed while it is in use.
  package init(mapping file: consuming MappedFile) {
    unsafe memory = file.takeMemory()
    unsafe release = { unsafe MappedFile.unmap($0) }
  }

  deinit { unsafe release(memory) }

  package var count: Int { unsafe memory.count }

  /// Calls `body` with all the bytes.
  package func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try ImageSection<UInt8>(of: self, at: 0..<count).withSpan(body)
  }
}

/// A section of an image, used in place as an array of integers.
///
/// Copies share the image's memory. Take the span once outside a hot loop.
@safe package struct ImageSection<Element: ImageElement>: @unchecked Sendable {
  private let image: ImageBytes
  private let elements: UnsafeBufferPointer<Element>

  /// - Precondition: `range` lies in the image and is aligned for the element.
  init(of image: ImageBytes, at range: Range<Int>) {
    precondition(range.upperBound <= image.count, "a section lies in its image")
    self.image = image
    unsafe elements = UnsafeRawBufferPointer(rebasing: image.memory[range])
      .bindMemory(to: Element.self)
  }

  /// A section in memory of its own, for what is built and not read.
  package init(_ elements: [Element]) {
    let bytes = ImageBytes(elements.memoryBytes)
    self.init(of: bytes, at: 0..<bytes.count)
  }

  package var count: Int { unsafe elements.count }

  /// Calls `body` with the elements.
  @inline(__always)
  package func withSpan<Result: ~Copyable, Failure: Error>(
    _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(image) {} }
    return try unsafe body(elements.span)
  }

  /// A copy of the elements.
  package var array: [Element] { withSpan { Array(copying: $0) } }
}

/// Data inside the program, which lives as long as that does.
extension thaitext_image {
  /// Calls `body` with all the bytes.
  func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(UnsafeBufferPointer(start: bytes, count: count).span)
  }

  /// The bytes as those of an image.
  var imageBytes: ImageBytes {
    unsafe ImageBytes(static: UnsafeRawBufferPointer(start: bytes, count: count))
  }
}

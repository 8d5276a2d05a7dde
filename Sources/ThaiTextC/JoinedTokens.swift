public import CThaiText
internal import ThaiText
internal import ThaiTextSystem

@_cdecl("thaitext_join_tokens")
public func thaitextJoinTokens(
  _ tokenizer: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ size: Int, _ separator: CChar,
  _ selection: Int32, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int
) -> Int64 {
  withText(tokenizer, text, size) { handle, utf8 in
    guard let join = TokenJoin(separator, selection), buffer != nil || capacity == 0 else {
      return Int64(Status.invalidArgument)
    }
    if offset(of: join.separator, in: utf8, from: 0) != nil { return Int64(Status.separatorInText) }
    _ = handle.analyze(utf8)
    let needed = utf8.count + max(0, handle.boundaries.count - 1)
    guard let buffer, needed <= capacity else { return Int64(needed) }
    let start = UnsafeMutableRawPointer(buffer).assumingMemoryBound(to: UInt8.self)
    return Int64(join.write(handle.boundaries, of: utf8, to: start))
  }
}

@_cdecl("thaitext_join_short")
public func thaitextJoinShort(
  _ join: UnsafePointer<thaitext_join>?, _ text: UnsafePointer<CChar>?, _ size: Int32
) -> Int32 {
  guard let join, let separator = CChar(exactly: join.pointee.separator) else {
    return Status.invalidArgument
  }
  let count = thaitextJoinTokens(
    join.pointee.tokenizer, text, Int(size), separator, join.pointee.selection,
    join.pointee.buffer, Int(join.pointee.capacity))
  return Int32(clamping: count)
}

@_cdecl("thaitext_join_tokens_of_texts")
public func thaitextJoinTokensOfTexts(
  _ tokenizer: OpaquePointer?, _ texts: UnsafePointer<CChar>?, _ size: Int,
  _ textSeparator: CChar, _ separator: CChar, _ selection: Int32,
  _ result: UnsafeMutablePointer<thaitext_text>?
) -> Int32 {
  fill(result, with: thaitext_text(), tokenizer, texts, size) { handle, utf8, result in
    guard let join = TokenJoin(separator, selection), textSeparator >= 0,
      textSeparator != separator
    else { return Status.invalidArgument }
    if offset(of: join.separator, in: utf8, from: 0) != nil { return Status.separatorInText }
    let between = UInt8(bitPattern: textSeparator)
    handle.results.strings.removeAll()
    var start = 0
    while true {
      let end = offset(of: between, in: utf8, from: start) ?? utf8.count
      handle.appendJoined(utf8.extracting(start..<end), join)
      if end == utf8.count { break }
      handle.results.strings.append(between)
      start = end + 1
    }
    result.size = handle.results.strings.count
    result.bytes = handle.results.strings.characters
    return Status.ok
  }
}

extension TokenizerHandle {
  /// Appends the tokens of a text to the strings of the results.
  fileprivate mutating func appendJoined(_ utf8: Span<UInt8>, _ join: TokenJoin) {
    _ = analyze(utf8)
    let boundaries = boundaries
    results.strings.append(addingCapacity: utf8.count + boundaries.count) { start in
      join.write(boundaries, of: utf8, to: start)
    }
  }
}

/// How tokens are written with a separator between them.
private struct TokenJoin {
  let separator: UInt8
  let wordsOnly: Bool

  /// `nil` if a number is not one of those allowed.
  init?(_ separator: CChar, _ selection: Int32) {
    guard separator >= 0, selection == 0 || selection == 1 else { return nil }
    self.separator = UInt8(separator)
    wordsOnly = selection == 1
  }

  /// Writes to memory that has room for the text and one byte a token; returns the count of bytes.
  @inline(__always)
  func write(
    _ boundaries: [Boundary], of utf8: Span<UInt8>, to output: UnsafeMutablePointer<UInt8>
  ) -> Int {
    utf8.withUnsafeBufferPointer { source in
      var end = output
      var start = 0
      for boundary in boundaries {
        let next = boundary.utf8Offset
        if !wordsOnly || boundary.kind.isWordLike {
          if end != output {
            end.pointee = separator
            end += 1
          }
          end = copy(source, start..<next, to: end)
        }
        start = next
      }
      return end - output
    }
  }

  /// Copies a token; most have a few letters.
  @inline(__always)
  private func copy(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    to output: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    memcpy(output, source.baseAddress.unsafelyUnwrapped + range.lowerBound, range.count)
    return output + range.count
  }
}

/// Where a byte is, at or after an offset.
@inline(__always)
private func offset(of byte: UInt8, in utf8: Span<UInt8>, from start: Int) -> Int? {
  utf8.withUnsafeBufferPointer { bytes in
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    let found = memchr(base + start, CInt(byte), bytes.count - start)
    return found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
  }
}

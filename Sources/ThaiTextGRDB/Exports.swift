#if SQLite
  // The options are a part of this module's interface, and what they mean is shared with the extension
  // for SQLite itself.
  @_exported public import ThaiTextFullText
#endif

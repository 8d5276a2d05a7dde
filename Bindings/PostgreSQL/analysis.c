/* The analyzers of a backend, and what is asked of them. */
#include "extension.h"

#include "mb/pg_wchar.h"
#include "utils/memutils.h"

PG_MODULE_MAGIC;

static const size_t greatest_piece = 1 << 18;

size_t whole_characters(const char *text, size_t size, size_t greatest) {
  if (size <= greatest) return size;
  size_t end = greatest;
  while (end > 0 && ((unsigned char)text[end] & 0xC0) == 0x80) end--;
  return end > 0 ? end : greatest;
}

slice first_piece(const char *text, size_t size) {
  if (size > greatest_piece) {
    size = whole_characters(text, size, greatest_piece);
    size_t line = size, word = size;
    while (line > 0 && text[line - 1] != '\n') line--;
    while (word > 0 && text[word - 1] != ' ') word--;
    if (line > 0) size = line;
    else if (word > 0) size = word;
  }
  return (slice){text, size};
}

static void check_encoding(void) {
  if (GetDatabaseEncoding() == PG_UTF8) return;
  ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
                  errmsg("thaitext needs a database in UTF8, and this one is in %s", GetDatabaseEncodingName()),
                  errhint("Make one with CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0.")));
}

thaitext_indexer *shared_indexer(void) {
  static thaitext_indexer *indexer = NULL;
  char message[256];
  check_encoding();
  if (indexer == NULL) indexer = thaitext_indexer_create(NULL, 0, message, sizeof message);
  if (indexer == NULL) elog(ERROR, "thaitext: %s", message);
  return indexer;
}

static thaitext_tokenizer *tokenizer = NULL;

thaitext_tokenizer *shared_tokenizer(void) {
  char message[256];
  check_encoding();
  if (tokenizer == NULL) tokenizer = thaitext_tokenizer_create(NULL, message, sizeof message);
  if (tokenizer == NULL) elog(ERROR, "thaitext: %s", message);
  return tokenizer;
}

void forget_large_text(size_t size) {
  if (size > greatest_piece) thaitext_tokenizer_trim(tokenizer);
}

void check_status(int32_t status) {
  if (status == THAITEXT_OK) return;
  ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
                  errmsg("thaitext: %s", thaitext_status_message(status))));
}

index_tokens make_index_tokens(slice text) {
  thaitext_index_token_list list;
  check_status(thaitext_make_index_tokens(
      shared_indexer(), text.start, text.size, THAITEXT_INDEX_DOCUMENT, &list));
  /* The indexer's own memory lasts until its next call. */
  index_tokens tokens = {.count = list.count};
  size_t size = list.count * sizeof *tokens.tokens;
  tokens.tokens = MemoryContextAllocHuge(CurrentMemoryContext, size + 1);
  tokens.strings = MemoryContextAllocHuge(CurrentMemoryContext, list.strings_size + 1);
  if (size > 0) memcpy(tokens.tokens, list.tokens, size);
  memcpy(tokens.strings, list.strings, list.strings_size);
  return tokens;
}

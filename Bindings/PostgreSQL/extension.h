/* What the files of the extension share. */
#ifndef THAITEXT_EXTENSION_H
#define THAITEXT_EXTENSION_H

#include "postgres.h"

#include "fmgr.h"
#include "thaitext.h"

/* A piece of text, not NUL-terminated. */
typedef struct {
  const char *start;
  size_t size;
} slice;

/* Words of the text search, longer than which PostgreSQL has none. In bytes. */
#define GREATEST_LEXEME 2046

/* The parser's kinds of tokens. PostgreSQL's headline knows the numbers of its own parser: 2 is a word there, and
 * 12 what stands between words. */
#define WORD_TOKEN 2
#define BLANK_TOKEN 12

/* A text is analyzed in pieces, so that memory and the time without a look at interrupts are bounded. Only
 * longer ones have more than one piece; it ends where a line does, or else a word, or else a character. */
slice first_piece(const char *text, size_t size);

/* The number of bytes, `greatest` at most, that a text may be cut after: where a character ends. */
size_t whole_characters(const char *text, size_t size, size_t greatest);

/* The indexer and the tokenizer of this backend, made when first needed. An error where the database is not in
 * UTF-8. */
thaitext_indexer *shared_indexer(void);
thaitext_tokenizer *shared_tokenizer(void);

/* Frees what the tokenizer needed for a large text. */
void forget_large_text(size_t size);

/* Reports a status that is an error. */
void check_status(int32_t status);

/* What was found of a document for the index: keys, each a slice of `strings`. */
typedef struct {
  size_t count;
  thaitext_index_token *tokens;
  char *strings;
} index_tokens;

/* Makes them in the current memory context. */
index_tokens make_index_tokens(slice text);

/* The keys of the word at a place in a text that is being parsed: those of tokens `first` up to `end`. False if
 * no parse is going on there. The parser hands out pointers into the text, and PostgreSQL hands them on to the
 * dictionary; what a word means depends on what stands around it, which a dictionary is not told. */
bool find_parsed_word(slice word, const index_tokens **tokens, size_t *first, size_t *end);

#endif

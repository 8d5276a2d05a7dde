/* The template `thai` of text search dictionaries: the keys of a word. */
#include "extension.h"

#include "commands/defrem.h"
#include "nodes/pg_list.h"
#include "tsearch/ts_public.h"

PG_FUNCTION_INFO_V1(thai_dictionary_init);
Datum thai_dictionary_init(PG_FUNCTION_ARGS) {
  List *options = (List *)PG_GETARG_POINTER(0);
  ListCell *cell;
  foreach (cell, options) {
    DefElem *option = lfirst(cell);
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                    errmsg("the dictionary template \"thai\" has no parameter \"%s\"", option->defname),
                    errhint("It has none; leave it out.")));
  }
  shared_indexer();
  PG_RETURN_POINTER(NULL);
}

/* The keys of tokens as the variants of a word; each position after the first is the next one of the text. */
static TSLexeme *lexemes_of(const index_tokens *tokens, size_t first, size_t end) {
  TSLexeme *lexemes = palloc0((end - first + 1) * sizeof *lexemes);
  size_t count = 0;
  bool is_next = false;
  for (size_t i = first; i < end; i++) {
    const thaitext_range *key = &tokens->tokens[i].key;
    size_t size = key->end - key->start;
    is_next |= i > first && !tokens->tokens[i].shares_position;
    if (size == 0 || size > GREATEST_LEXEME) continue;
    lexemes[count].nvariant = (uint16)(i - first + 1);
    lexemes[count].flags = is_next ? TSL_ADDPOS : 0;
    lexemes[count].lexeme = pnstrdup(tokens->strings + key->start, size);
    is_next = false;
    count++;
  }
  return lexemes;
}

PG_FUNCTION_INFO_V1(thai_lexize);
Datum thai_lexize(PG_FUNCTION_ARGS) {
  slice word = {PG_GETARG_POINTER(1), (size_t)PG_GETARG_INT32(2)};
  const index_tokens *parsed;
  size_t first, end;
  if (find_parsed_word(word, &parsed, &first, &end)) PG_RETURN_POINTER(lexemes_of(parsed, first, end));
  /* The text comes from another parser or from ts_lexize. */
  index_tokens tokens = make_index_tokens(word);
  TSLexeme *lexemes = lexemes_of(&tokens, 0, tokens.count);
  pfree(tokens.tokens);
  pfree(tokens.strings);
  PG_RETURN_POINTER(lexemes);
}

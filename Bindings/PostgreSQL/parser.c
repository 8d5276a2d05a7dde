/* The text search parser `thai`: the words of a text and what stands between them, which together are the text. */
#include "extension.h"

#include "miscadmin.h"
#include "tsearch/ts_public.h"
#include "utils/memutils.h"

/* A text that is being parsed, piece by piece. */
typedef struct parse {
  /* The other texts that this backend is parsing. */
  struct parse *next;
  bool is_going_on;
  MemoryContext context;
  MemoryContextCallback callback;
  /* What was not parsed yet. */
  slice rest;
  slice piece;
  /* Those of the piece. */
  index_tokens tokens;
  /* The next token to hand out, and where it begins in the piece at the earliest. */
  size_t next_token;
  size_t offset;
  /* Where to look first for the next word that the dictionary asks for. */
  size_t next_word;
} parse;

static parse *parses = NULL;

static void forget(void *ended) {
  for (parse **link = &parses; *link != NULL; link = &(*link)->next) {
    if (*link != ended) continue;
    *link = (*link)->next;
    return;
  }
}

static void free_piece(parse *parse) {
  if (parse->tokens.tokens == NULL) return;
  pfree(parse->tokens.tokens);
  pfree(parse->tokens.strings);
  parse->tokens = (index_tokens){0};
}

static void begin_piece(parse *parse) {
  CHECK_FOR_INTERRUPTS();
  free_piece(parse);
  parse->piece = first_piece(parse->rest.start, parse->rest.size);
  parse->rest.start += parse->piece.size;
  parse->rest.size -= parse->piece.size;
  parse->next_token = parse->offset = parse->next_word = 0;
  MemoryContext context = MemoryContextSwitchTo(parse->context);
  parse->tokens = make_index_tokens(parse->piece);
  MemoryContextSwitchTo(context);
}

/* The token after those of the same position. */
static size_t end_of_position(const index_tokens *tokens, size_t first) {
  size_t end = first + 1;
  while (end < tokens->count && tokens->tokens[end].shares_position) end++;
  return end;
}

PG_FUNCTION_INFO_V1(thai_parse_start);
Datum thai_parse_start(PG_FUNCTION_ARGS) {
  parse *started = palloc0(sizeof *started);
  started->rest = (slice){PG_GETARG_POINTER(0), (size_t)PG_GETARG_INT32(1)};
  started->context = CurrentMemoryContext;
  /* After an error nobody ends the parse. */
  started->callback.func = forget;
  started->callback.arg = started;
  MemoryContextRegisterResetCallback(CurrentMemoryContext, &started->callback);
  started->next = parses;
  parses = started;
  PG_RETURN_POINTER(started);
}

PG_FUNCTION_INFO_V1(thai_parse_next);
Datum thai_parse_next(PG_FUNCTION_ARGS) {
  parse *parse = (struct parse *)PG_GETARG_POINTER(0);
  const char **start = (const char **)PG_GETARG_POINTER(1);
  int *size = (int *)PG_GETARG_POINTER(2);
  while (parse->offset == parse->piece.size && parse->next_token == parse->tokens.count) {
    if (parse->rest.size == 0) PG_RETURN_INT32(0);
    begin_piece(parse);
  }
  /* PostgreSQL drops tokens that are too long for a word from headlines, so all are cut. */
  const char *text = parse->piece.start + parse->offset;
  size_t end = parse->piece.size;
  int type = BLANK_TOKEN;
  if (parse->next_token < parse->tokens.count) {
    const thaitext_range *word = &parse->tokens.tokens[parse->next_token].range;
    end = word->start;
    if (end <= parse->offset) {
      type = WORD_TOKEN;
      end = word->end;
      parse->next_token = end_of_position(&parse->tokens, parse->next_token);
    }
  }
  end = Max(end, parse->offset);
  *start = text;
  *size = (int)whole_characters(text, end - parse->offset, GREATEST_LEXEME);
  parse->offset += (size_t)*size;
  PG_RETURN_INT32(type);
}

PG_FUNCTION_INFO_V1(thai_parse_end);
Datum thai_parse_end(PG_FUNCTION_ARGS) {
  parse *parse = (struct parse *)PG_GETARG_POINTER(0);
  /* The structure itself stays as long as the context, which holds its callback. */
  forget(parse);
  free_piece(parse);
  PG_RETURN_VOID();
}

PG_FUNCTION_INFO_V1(thai_token_types);
Datum thai_token_types(PG_FUNCTION_ARGS) {
  LexDescr *types = palloc0(3 * sizeof *types);
  types[0] = (LexDescr){WORD_TOKEN, pstrdup("word"), pstrdup("Word, number or name that can be found")};
  types[1] = (LexDescr){BLANK_TOKEN, pstrdup("blank"), pstrdup("White space, punctuation and symbols")};
  PG_RETURN_POINTER(types);
}

/* Whether a token begins a position and its word is where a slice is. A long word was cut. */
static bool is_word(const parse *parse, size_t token, slice word) {
  const thaitext_index_token *found = &parse->tokens.tokens[token];
  const char *start = parse->piece.start + found->range.start;
  return !found->shares_position && start == word.start
         && word.size == whole_characters(start, found->range.end - found->range.start, GREATEST_LEXEME);
}

/* The first token whose word begins at an offset or after it. */
static size_t first_token_from(const index_tokens *tokens, size_t offset) {
  size_t low = 0, high = tokens->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (tokens->tokens[middle].range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

bool find_parsed_word(slice word, const index_tokens **tokens, size_t *first, size_t *end) {
  for (parse *parse = parses; parse != NULL; parse = parse->next) {
    uintptr_t start = (uintptr_t)parse->piece.start, place = (uintptr_t)word.start;
    if (place < start || place - start > parse->piece.size || parse->tokens.count == 0) continue;
    /* Usually the words come one after the other; several without letters may stand at one place. */
    size_t token = parse->next_word;
    if (token >= parse->tokens.count || !is_word(parse, token, word)) {
      token = first_token_from(&parse->tokens, place - start);
      while (token < parse->tokens.count && parse->tokens.tokens[token].range.start == place - start
             && !is_word(parse, token, word))
        token++;
      if (token == parse->tokens.count || !is_word(parse, token, word)) continue;
    }
    *tokens = &parse->tokens;
    *first = token;
    *end = parse->next_word = end_of_position(&parse->tokens, token);
    return true;
  }
  return false;
}

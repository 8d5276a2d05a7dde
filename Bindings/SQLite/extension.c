/* The tokenizer `thai` and the function thai_query for SQLite: see README.md beside this file. */
#include <sqlite3ext.h>
#include <stdlib.h>
#include <string.h>
#include "thaitext.h"

SQLITE_EXTENSION_INIT1

/* Enough for the longest sentence about a wrong argument. */
enum { MESSAGE_SIZE = 512 };

/* ---------------------------------------------------------------- The tokenizer ---- */

/* What FTS5 calls a tokenizer: one a table and connection. */
typedef struct {
  thaitext_indexer *indexer;
  /* Whether the results of the indexer are being handed over. */
  int is_busy;
  int argument_count;
  /* To make another indexer with: the pointers, and behind them the texts. */
  const char *arguments[];
} tokenizer;

/* FTS5 drops this sentence and says only that the constructor failed, so it goes to the error log, too. */
static thaitext_indexer *make_indexer(const char *const *arguments, int count, char *message) {
  thaitext_indexer *indexer = thaitext_indexer_create(arguments, (size_t)count, message, MESSAGE_SIZE);
  if (indexer == NULL) sqlite3_log(SQLITE_ERROR, "%s", message);
  return indexer;
}

static void delete_tokenizer(Fts5Tokenizer *given) {
  tokenizer *thai = (tokenizer *)given;
  if (thai == NULL) return;
  thaitext_indexer_destroy(thai->indexer);
  sqlite3_free(thai);
}

static int create_tokenizer(
    void *context, const char **arguments, int count, Fts5Tokenizer **result) {
  (void)context;
  char message[MESSAGE_SIZE];
  sqlite3_uint64 size = sizeof(tokenizer) + (sqlite3_uint64)count * sizeof(char *);
  for (int i = 0; i < count; i++) size += strlen(arguments[i]) + 1;
  tokenizer *thai = sqlite3_malloc64(size);
  *result = NULL;
  if (thai == NULL) return SQLITE_NOMEM;
  memset(thai, 0, sizeof *thai);
  char *text = (char *)&thai->arguments[count];
  for (int i = 0; i < count; i++) {
    thai->arguments[i] = strcpy(text, arguments[i]);
    text += strlen(text) + 1;
  }
  thai->argument_count = count;
  thai->indexer = make_indexer(thai->arguments, count, message);
  if (thai->indexer == NULL) {
    delete_tokenizer((Fts5Tokenizer *)thai);
    return SQLITE_ERROR;
  }
  *result = (Fts5Tokenizer *)thai;
  return SQLITE_OK;
}

static int32_t purpose(int flags) {
  if (flags & FTS5_TOKENIZE_AUX) return THAITEXT_INDEX_MARKS;
  if (!(flags & FTS5_TOKENIZE_QUERY)) return THAITEXT_INDEX_DOCUMENT;
  return flags & FTS5_TOKENIZE_PREFIX ? THAITEXT_INDEX_PREFIX : THAITEXT_INDEX_QUERY;
}

typedef int token_callback(void *, int, const char *, int, int, int);

static int hand_over(
    thaitext_indexer *indexer, void *context, int flags, const char *text, int size,
    token_callback *callback) {
  thaitext_index_token_list list;
  int32_t status = thaitext_make_index_tokens(indexer, text, (size_t)size, purpose(flags), &list);
  if (status != THAITEXT_OK) return SQLITE_TOOBIG;
  for (size_t i = 0; i < list.count; i++) {
    const thaitext_index_token *token = &list.tokens[i];
    int code = callback(
        context, token->shares_position ? FTS5_TOKEN_COLOCATED : 0, list.strings + token->key.start,
        (int)(token->key.end - token->key.start), (int)token->range.start, (int)token->range.end);
    if (code != SQLITE_OK) return code;
  }
  return SQLITE_OK;
}

static int tokenize(
    Fts5Tokenizer *given, void *context, int flags, const char *text, int size,
    token_callback *callback) {
  tokenizer *thai = (tokenizer *)given;
  if (text == NULL || size <= 0) return SQLITE_OK;
  if (!thai->is_busy) {
    thai->is_busy = 1;
    int code = hand_over(thai->indexer, context, flags, text, size, callback);
    thai->is_busy = 0;
    return code;
  }
  /* The callback asked for the tokens of another text, and will go on with those of the first. */
  char message[MESSAGE_SIZE];
  thaitext_indexer *indexer = make_indexer(thai->arguments, thai->argument_count, message);
  if (indexer == NULL) return SQLITE_ERROR;
  int code = hand_over(indexer, context, flags, text, size, callback);
  thaitext_indexer_destroy(indexer);
  return code;
}

/* ---------------------------------------------------------------- The function ----- */

static void delete_indexer(void *indexer) { thaitext_indexer_destroy(indexer); }

enum { MOST_ARGUMENTS = 32 };

/* An indexer of arguments as a table has them: words between white space. */
static thaitext_indexer *indexer_of(const char *arguments, char *message) {
  const char *words[MOST_ARGUMENTS];
  int count = 0;
  char *copy = sqlite3_mprintf("%s", arguments), *rest = copy;
  if (copy == NULL) return NULL;
  while (count < MOST_ARGUMENTS) {
    rest += strspn(rest, " \t\r\n");
    if (*rest == 0) break;
    words[count++] = rest;
    rest += strcspn(rest, " \t\r\n");
    if (*rest != 0) *rest++ = 0;
  }
  thaitext_indexer *indexer = make_indexer(words, count, message);
  sqlite3_free(copy);
  return indexer;
}

/* thai_query(text [, arguments]): what people type, as an expression for MATCH. */
static void thai_query(sqlite3_context *context, int count, sqlite3_value **values) {
  /* The arguments are nearly always the same for all rows; SQLite keeps what was made of them. */
  enum { ARGUMENTS = 1 };
  thaitext_text expression;
  thaitext_indexer *indexer = sqlite3_get_auxdata(context, ARGUMENTS), *made = NULL;
  const char *text = (const char *)sqlite3_value_text(values[0]);
  if (text == NULL) return;
  if (indexer == NULL) {
    char message[MESSAGE_SIZE] = "";
    const char *arguments = count > 1 ? (const char *)sqlite3_value_text(values[1]) : NULL;
    indexer = made = indexer_of(arguments ? arguments : "", message);
    if (indexer == NULL) {
      if (*message) sqlite3_result_error(context, message, -1);
      else sqlite3_result_error_nomem(context);
      return;
    }
  }
  int32_t status = thaitext_make_query(
      indexer, text, (size_t)sqlite3_value_bytes(values[0]), THAITEXT_QUERY_FTS5, &expression);
  if (status != THAITEXT_OK) sqlite3_result_error_toobig(context);
  /* For MATCH a phrase of no words finds nothing, and no phrase is an error. */
  else if (expression.size == 0) sqlite3_result_text(context, "\"\"", -1, SQLITE_STATIC);
  else sqlite3_result_text64(context, expression.bytes, expression.size, SQLITE_TRANSIENT, SQLITE_UTF8);
  if (made == NULL) return;
  if (count > 1) sqlite3_set_auxdata(context, ARGUMENTS, made, delete_indexer);
  else thaitext_indexer_destroy(made);
}

/* ---------------------------------------------------------------- Loading ---------- */

/* The interface of FTS5, or NULL where SQLite was built without. */
static fts5_api *find_fts5(sqlite3 *database) {
  fts5_api *api = NULL;
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, NULL) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

/* What SQLite calls, whatever the file is named. */
__attribute__((visibility("default"))) int sqlite3_extension_init(
    sqlite3 *database, char **message, const sqlite3_api_routines *routines) {
  SQLITE_EXTENSION_INIT2(routines);
  fts5_api *api = find_fts5(database);
  if (api == NULL || api->iVersion < 2) {
    *message = sqlite3_mprintf(
        "this SQLite (%s) was built without FTS5, which thaitext_fts5 needs; use one that has it, as "
        "Debian's package libsqlite3-0 does", sqlite3_libversion());
    return SQLITE_ERROR;
  }
  fts5_tokenizer thai = {create_tokenizer, delete_tokenizer, tokenize};
  int code = api->xCreateTokenizer(api, "thai", NULL, &thai, NULL);
  const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  for (int count = 1; code == SQLITE_OK && count <= 2; count++) {
    code = sqlite3_create_function_v2(
        database, "thai_query", count, flags, NULL, thai_query, NULL, NULL, NULL);
  }
  /* The library stays in memory when the connection ends: so does what it has read. */
  return code == SQLITE_OK ? SQLITE_OK_LOAD_PERMANENTLY : code;
}

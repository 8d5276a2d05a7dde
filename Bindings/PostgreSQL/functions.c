/* The functions of SQL: tokens, normalization, queries. */
#include "extension.h"

#include "funcapi.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "tsearch/ts_type.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/tuplestore.h"

static text *text_of(const char *bytes, size_t size) { return cstring_to_text_with_len(bytes, (int)size); }

/* ---------------------------------------------------------------- Tokens ----------- */

/* Appends a row for each token of a piece; `characters` counts those before it. */
static void append_tokens(ReturnSetInfo *result, slice piece, int32 *characters) {
  thaitext_tokens tokens;
  check_status(thaitext_tokenize(
      shared_tokenizer(), piece.start, piece.size, THAITEXT_TOKENS_SCALARS, &tokens));
  uint32_t start = 0, first = 0;
  for (size_t i = 0; i < tokens.count; i++) {
    bool nulls[4] = {false};
    Datum values[4] = {
        PointerGetDatum(text_of(piece.start + start, tokens.ends[i] - start)),
        CStringGetTextDatum(thaitext_kind_name(tokens.kinds[i])),
        Int32GetDatum(*characters + (int32)first),
        Int32GetDatum(*characters + (int32)tokens.scalar_ends[i])};
    tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
    pfree(DatumGetPointer(values[0]));
    pfree(DatumGetPointer(values[1]));
    start = tokens.ends[i];
    first = tokens.scalar_ends[i];
  }
  *characters += (int32)first;
}

PG_FUNCTION_INFO_V1(thai_tokenize);
Datum thai_tokenize(PG_FUNCTION_ARGS) {
  text *source = PG_GETARG_TEXT_PP(0);
  slice rest = {VARDATA_ANY(source), VARSIZE_ANY_EXHDR(source)};
  size_t size = rest.size;
  int32 characters = 0;
  InitMaterializedSRF(fcinfo, 0);
  while (rest.size > 0) {
    CHECK_FOR_INTERRUPTS();
    slice piece = first_piece(rest.start, rest.size);
    append_tokens((ReturnSetInfo *)fcinfo->resultinfo, piece, &characters);
    rest.start += piece.size;
    rest.size -= piece.size;
  }
  forget_large_text(size);
  PG_RETURN_NULL();
}

/* ---------------------------------------------------------------- Normalization ---- */

static int32_t form_number(const text *name) {
  static const struct { const char *name; int32_t number; } forms[] = {
      {"canonical", THAITEXT_NORMALIZATION_CANONICAL},
      {"search", THAITEXT_NORMALIZATION_SEARCH},
      {"repair", THAITEXT_NORMALIZATION_REPAIR}};
  char *given = text_to_cstring(name);
  for (size_t i = 0; i < lengthof(forms); i++)
    if (strcmp(given, forms[i].name) == 0) return forms[i].number;
  ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                  errmsg("there is no form \"%s\" of normalization", given),
                  errhint("Write canonical, search or repair.")));
}

PG_FUNCTION_INFO_V1(thai_normalize);
Datum thai_normalize(PG_FUNCTION_ARGS) {
  text *source = PG_GETARG_TEXT_PP(0);
  int32_t form = form_number(PG_GETARG_TEXT_PP(1));
  slice rest = {VARDATA_ANY(source), VARSIZE_ANY_EXHDR(source)};
  size_t size = rest.size;
  StringInfoData result;
  initStringInfo(&result);
  while (rest.size > 0) {
    thaitext_normalized piece_result;
    CHECK_FOR_INTERRUPTS();
    slice piece = first_piece(rest.start, rest.size);
    check_status(thaitext_normalize(shared_tokenizer(), piece.start, piece.size, form, &piece_result));
    if (piece_result.bytes == NULL) appendBinaryStringInfo(&result, piece.start, (int)piece.size);
    else appendBinaryStringInfo(&result, piece_result.bytes, (int)piece_result.size);
    rest.start += piece.size;
    rest.size -= piece.size;
  }
  forget_large_text(size);
  PG_RETURN_TEXT_P(text_of(result.data, (size_t)result.len));
}

/* ---------------------------------------------------------------- Queries ---------- */

/* Nobody types more, and a query is many times as large as its text. In bytes. */
static const size_t longest_query = 16384;

PG_FUNCTION_INFO_V1(thai_query);
Datum thai_query(PG_FUNCTION_ARGS) {
  text *source = PG_GETARG_TEXT_PP(0);
  size_t size = VARSIZE_ANY_EXHDR(source);
  thaitext_text query;
  if (size > longest_query)
    ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
                    errmsg("a text of %zu bytes is too long for a query", size),
                    errhint("Give thai_query at most %zu bytes.", longest_query)));
  check_status(thaitext_make_query(
      shared_indexer(), VARDATA_ANY(source), size, THAITEXT_QUERY_TSQUERY, &query));
  char *written = pnstrdup(query.bytes, query.size);
  /* That of no words is empty, and finds nothing. */
  PG_RETURN_DATUM(DirectFunctionCall1(tsqueryin, CStringGetDatum(written)));
}

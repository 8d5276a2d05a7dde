/*
 * thaitext.h: ThaiText for programs in C and all that can call C.
 *
 *     thaitext_tokenizer *tokenizer = thaitext_tokenizer_create(NULL, NULL, 0);
 *     thaitext_tokens tokens;
 *     const char *text = "ไปเที่ยวเชียงใหม่";
 *     thaitext_tokenize(tokenizer, text, strlen(text), 0, &tokens);
 *     // tokens.ends[0 ..< tokens.count] are 6, 24, 51: bytes, where ไป, เที่ยว and เชียงใหม่ end.
 *     thaitext_tokenizer_destroy(tokenizer);
 *
 * What holds for every function
 *
 * Text      is UTF-8: a pointer and a size in bytes, no NUL needed, any bytes allowed. Bytes that are
 *           ill-formed become tokens of the kind `unknown`. A pointer may be NULL if the size is 0.
 *           A text has less than 4 GiB.
 * Offsets   count bytes from the start of the text, unless a name says `scalar`: those count Unicode
 *           scalars, which are the characters of a Python string. A range is start <= x < end.
 * Results   are written to a struct of the caller's. What its pointers show belongs to the tokenizer
 *           and stays until the next call with this tokenizer, also one that fails. Copy what you keep.
 *           All result structs can be left uninitialized before a call.
 * Errors    are negative numbers of thaitext_status; THAITEXT_OK is 0. No function ends the program,
 *           prints, installs a signal handler or throws. After an error the result struct is all zero.
 *           Only where the system has no memory left does the process end.
 * Threads   A tokenizer serves one thread at a time. It has no lock inside, so other threads need one
 *           of their own: thaitext_tokenizer_clone makes it in a microsecond, and shares what is large.
 *           Functions that take no tokenizer may be called from any thread at any time. No function is a
 *           cancellation point; do not cancel a thread asynchronously, or leave by longjmp, within one.
 * fork()    A child can go on with the tokenizers that no other thread was using when it was forked,
 *           and make new ones. Call thaitext_prepare before fork() if other threads may be in their
 *           first calls.
 * Time      is linear in the size of the text, for any text.
 * ABI       Numbers keep their meaning and structs their layout as long as thaitext_abi_version()
 *           returns the same number. New functions and new kinds may appear.
 */
#ifndef THAITEXT_H
#define THAITEXT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ------------------------------------------------------------------ The library ---- */

/* The version of the interface that this header describes. */
#define THAITEXT_ABI_VERSION 1

/* The version of the interface that the library has. Use the library only if it is
 * THAITEXT_ABI_VERSION. Any thread. */
uint32_t thaitext_abi_version(void);

/* The version of the library, such as "1.2.3": static, NUL-terminated. Any thread. */
const char *thaitext_version(void);

/* What a function returns. */
enum thaitext_status {
  THAITEXT_OK = 0,
  /* A pointer that may not be NULL is NULL, or a number is not one of those allowed. */
  THAITEXT_INVALID_ARGUMENT = -1,
  /* The text has 4 GiB or more, or a batch more than 2 GiB. */
  THAITEXT_TEXT_TOO_LONG = -2,
  /* The offsets of a batch descend or lie outside. */
  THAITEXT_INVALID_OFFSETS = -3,
  /* A separator occurs in the text, so the result could not be taken apart again. */
  THAITEXT_SEPARATOR_IN_TEXT = -4
};

/* A sentence about a status: static, NUL-terminated. Any thread. */
const char *thaitext_status_message(int32_t status);

/* Reads all tables now that would else be read when they are first needed, about 30 ms. Afterwards
 * a child of fork() never waits for a thread that it does not have. Any thread. */
void thaitext_prepare(void);

/* ------------------------------------------------------------------ Tokenizers ----- */

/* A tokenizer with its memory. One thread at a time. */
typedef struct thaitext_tokenizer thaitext_tokenizer;

/* What happens to a text before it is segmented, or what normalization does. */
enum thaitext_normalization {
  THAITEXT_NORMALIZATION_NONE = 0,
  /* One encoding for spellings that look the same. */
  THAITEXT_NORMALIZATION_CANONICAL = 1,
  /* The search keys of the tokens. A tokenizer takes it for CANONICAL. */
  THAITEXT_NORMALIZATION_SEARCH = 2,
  /* Canonical, and damage of extraction and typing is undone. */
  THAITEXT_NORMALIZATION_REPAIR = 3
};

/* How large tokens are. */
enum thaitext_granularity {
  THAITEXT_GRANULARITY_FINE = 0,
  /* Compounds, names and dates are one token each. */
  THAITEXT_GRANULARITY_COARSE = 1
};

/* What a tokenizer is to do. Fill it with thaitext_options_init and change what you want. What the
 * pointers show has to live until thaitext_tokenizer_create returns, and no longer. */
typedef struct {
  /* sizeof(thaitext_options), written by thaitext_options_init. */
  size_t struct_size;
  /* "statistical", "dictionary" or "cluster"; NULL is "statistical". NUL-terminated. */
  const char *engine;
  /* For the statistical engine: the convention of words; NULL is the model's first. NUL-terminated. */
  const char *standard;
  /* For the statistical engine: the path of a model, which must not change while it is in use; NULL is
   * the bundled one. NUL-terminated. */
  const char *model_path;
  /* One of thaitext_normalization; CANONICAL at first. */
  int32_t normalization;
  /* One of thaitext_granularity; FINE at first. */
  int32_t granularity;
  /* Whether abbreviations, names, numbers and addresses are tokens whatever the engine says; 1 at first. */
  int32_t finds_entities;
  /* Whether acronyms in all spellings are tokens; at first what the library does by default. */
  int32_t finds_acronyms;
  /* Whether zero-width spaces and word joiners say nothing about boundaries; 0 at first. */
  int32_t ignores_break_hints;
  /* 0. */
  int32_t reserved;
  /* Words to keep whole: word i is the UTF-8 in words[word_offsets[i] ..< word_offsets[i + 1]]. */
  const char *words;
  const int32_t *word_offsets;
  /* The strength of each word, above 0, or 0 for none; where words overlap the stronger one wins. NULL
   * is none for all. */
  const uint32_t *word_strengths;
  size_t word_count;
  /* The path of a list of words: one a line, with a tab and its strength or without; NULL for none. It
   * and `words` may both be given. NUL-terminated. */
  const char *dictionary_path;
} thaitext_options;

/* Fills in the default options. Any thread. */
void thaitext_options_init(thaitext_options *options);

/* Makes a tokenizer. Any thread; about a microsecond, 10 ms the first time.
 *
 * options           NULL for the default.
 * message           Where to write a sentence about what is wrong, NUL-terminated and cut to fit, or
 *                   NULL. Empty if nothing is wrong.
 * message_capacity  The size of `message` in bytes.
 *
 * Returns NULL if an option is wrong or a file cannot be used. The caller has to give the tokenizer to
 * thaitext_tokenizer_destroy. */
thaitext_tokenizer *thaitext_tokenizer_create(
    const thaitext_options *options, char *message, size_t message_capacity);

/* Makes another tokenizer with the same options, for another thread. Any thread, also while `tokenizer`
 * is in use, but not while it is destroyed. Never NULL unless `tokenizer` is. */
thaitext_tokenizer *thaitext_tokenizer_clone(const thaitext_tokenizer *tokenizer);

/* Frees a tokenizer and all its results. NULL is allowed. */
void thaitext_tokenizer_destroy(thaitext_tokenizer *tokenizer);

/* Frees the memory for results and for work, which grows to some ten times the largest text. The
 * results end. NULL is allowed. */
void thaitext_tokenizer_trim(thaitext_tokenizer *tokenizer);

/* ------------------------------------------------------------------ Tokens --------- */

/* What a token or an entity is. More kinds may appear; those from 128 on are of entities whose parts are
 * tokens of their own. */
enum thaitext_kind {
  THAITEXT_WORD = 0,
  THAITEXT_NUMBER = 1,
  THAITEXT_PUNCTUATION = 2,
  THAITEXT_SYMBOL = 3,
  THAITEXT_WHITESPACE = 4,
  THAITEXT_NEWLINE = 5,
  THAITEXT_EMOJI = 6,
  THAITEXT_UNKNOWN = 7,
  THAITEXT_URL = 8,
  THAITEXT_EMAIL = 9,
  THAITEXT_MENTION = 10,
  THAITEXT_HASHTAG = 11,
  THAITEXT_PATH = 12,
  THAITEXT_CODE = 13,
  THAITEXT_ABBREVIATION = 14,
  THAITEXT_NAME = 15,
  THAITEXT_SEPARATOR = 16,
  THAITEXT_ACRONYM = 17,
  THAITEXT_DATE = 18,
  THAITEXT_MONEY = 128,
  THAITEXT_TELEPHONE = 129,
  THAITEXT_NATIONAL_ID = 130,
  THAITEXT_BANK_ACCOUNT = 131,
  THAITEXT_LICENCE_PLATE = 132,
  THAITEXT_POST_CODE = 133
};

/* The name of a kind, such as "word", or NULL for one that the library does not know: static,
 * NUL-terminated. Any thread. */
const char *thaitext_kind_name(uint32_t kind);

/* Whether a token of a kind is text that people read and search for, and no white space, punctuation,
 * symbol or emoji: 1 or 0. Any thread. */
int32_t thaitext_kind_is_word_like(uint32_t kind);

/* What to tell of tokens besides where they end and what they are; may be added. */
enum thaitext_token_flags {
  /* Fill in scalar_ends. */
  THAITEXT_TOKENS_SCALARS = 1,
  /* Fill in canonical and canonical_ends. */
  THAITEXT_TOKENS_CANONICAL = 2
};

/* The tokens of a text. Concatenated, they are the text: token 0 begins at 0, token i at ends[i - 1]. */
typedef struct {
  size_t count;
  /* Where each token ends, in bytes. */
  const uint32_t *ends;
  /* What each token is: one of thaitext_kind. */
  const uint8_t *kinds;
  /* Where each token ends, in scalars; NULL unless asked for. */
  const uint32_t *scalar_ends;
  /* The tokens in canonical spelling, and repaired if the tokenizer repairs, one after the other, and
   * where each ends there, in bytes; NULL unless asked for. */
  const char *canonical;
  const uint32_t *canonical_ends;
} thaitext_tokens;

/* Finds the tokens of a text.
 *
 * flags    Those of thaitext_token_flags, or 0.
 * returns  THAITEXT_OK, INVALID_ARGUMENT or TEXT_TOO_LONG. */
int32_t thaitext_tokenize(
    thaitext_tokenizer *tokenizer, const char *text, size_t size, uint32_t flags,
    thaitext_tokens *result);

/* Which tokens a function gives. */
enum thaitext_selection {
  THAITEXT_ALL_TOKENS = 0,
  /* Only those whose kind is word-like. */
  THAITEXT_WORDS_ONLY = 1
};

/* Writes the tokens of a text with a separator between them to memory of the caller's: the quickest way
 * for languages where each call and each number costs.
 *
 * separator  An ASCII character that does not occur in the text.
 * selection  One of thaitext_selection.
 * capacity   The size of `buffer` in bytes; twice the size of the text always suffices.
 * returns    The number of bytes written, at least 0; a number above `capacity`, which then is the
 *            capacity needed, and nothing of use is written; or a status: INVALID_ARGUMENT,
 *            TEXT_TOO_LONG or SEPARATOR_IN_TEXT. */
int64_t thaitext_join_tokens(
    thaitext_tokenizer *tokenizer, const char *text, size_t size, char separator, int32_t selection,
    char *buffer, size_t capacity);

/* All that stays the same from call to call of thaitext_join_short. */
typedef struct {
  thaitext_tokenizer *tokenizer;
  char *buffer;
  /* In bytes. */
  int32_t capacity;
  /* One of thaitext_selection. */
  int32_t selection;
  /* An ASCII character. */
  int32_t separator;
} thaitext_join;

/* thaitext_join_tokens for short texts with few arguments, which all are pointers or of 32 bits: for calls
 * through libffi, where each argument costs. Returns what thaitext_join_tokens returns. */
int32_t thaitext_join_short(const thaitext_join *join, const char *text, int32_t size);

/* A piece of text that belongs to the tokenizer. */
typedef struct {
  size_t size;
  const char *bytes;
} thaitext_text;

/* The same for many texts in one call.
 *
 * texts           The texts with text_separator between them; "" is one empty text.
 * text_separator  An ASCII character that occurs in no text. It stands between the results, too.
 * separator       Another ASCII character that occurs in no text.
 * result          As many results as texts.
 * returns         THAITEXT_OK, INVALID_ARGUMENT, TEXT_TOO_LONG or SEPARATOR_IN_TEXT. */
int32_t thaitext_join_tokens_of_texts(
    thaitext_tokenizer *tokenizer, const char *texts, size_t size, char text_separator,
    char separator, int32_t selection, thaitext_text *result);

/* ------------------------------------------------------------------ Batches -------- */

/* Strings for each of many texts, as Apache Arrow lays out a list of strings: string j is the UTF-8 in
 * strings[string_offsets[j] ..< string_offsets[j + 1]], and those of text i are the strings
 * list_offsets[i] ..< list_offsets[i + 1]. */
typedef struct {
  size_t text_count;
  size_t string_count;
  /* text_count + 1 numbers. */
  const int32_t *list_offsets;
  /* string_count + 1 numbers, in bytes. */
  const int32_t *string_offsets;
  /* NULL if the strings are those of the caller's own `data`, so that nothing has to be copied. */
  const char *strings;
  size_t strings_size;
  /* For tokens the kind of each string, else NULL. */
  const uint8_t *kinds;
} thaitext_batch;

/* What a batch is made of. */
enum thaitext_batch_content {
  /* All tokens: pieces of `data`. */
  THAITEXT_BATCH_TOKENS = 0,
  /* The word-like tokens. */
  THAITEXT_BATCH_WORDS = 1,
  /* One string a text: its canonical form. */
  THAITEXT_BATCH_CANONICAL = 2,
  /* One string a text: the search keys of its tokens, one after the other. */
  THAITEXT_BATCH_SEARCH = 3,
  /* One string a text: its canonical form, repaired. */
  THAITEXT_BATCH_REPAIRED = 4,
  /* The keys of the search terms, in order of their positions. */
  THAITEXT_BATCH_SEARCH_TERMS = 5,
  /* The canonical forms of the acronyms, in order. */
  THAITEXT_BATCH_ACRONYMS = 6
};

/* Analyzes many texts in one call.
 *
 * data     All texts: text i is data[offsets[i] ..< offsets[i + 1]]. Arrow's string arrays are so.
 * offsets  count + 1 numbers that never descend.
 * size     The size of `data` in bytes, below 2 GiB.
 * content  One of thaitext_batch_content.
 * returns  THAITEXT_OK, INVALID_ARGUMENT, TEXT_TOO_LONG (also when the strings take 2 GiB) or
 *          INVALID_OFFSETS. */
int32_t thaitext_analyze_batch(
    thaitext_tokenizer *tokenizer, const char *data, size_t size, const int32_t *offsets,
    size_t count, int32_t content, thaitext_batch *result);

/* ------------------------------------------------------------------ Normalization -- */

/* A stretch of a text and what became of it, in bytes. What lies between two edits is the same. */
typedef struct {
  uint32_t source_start, source_end;
  uint32_t normalized_start, normalized_end;
} thaitext_edit;

/* A normalized text and the way back. */
typedef struct {
  size_t size;
  /* The normalized text, or NULL if nothing changed: then it is the caller's own. */
  const char *bytes;
  /* In order of both sides, not overlapping. */
  size_t edit_count;
  const thaitext_edit *edits;
} thaitext_normalized;

/* Brings a text into one spelling.
 *
 * profile  One of thaitext_normalization.
 * returns  THAITEXT_OK, INVALID_ARGUMENT or TEXT_TOO_LONG. */
int32_t thaitext_normalize(
    thaitext_tokenizer *tokenizer, const char *text, size_t size, int32_t profile,
    thaitext_normalized *result);

/* A range, in bytes unless it is said otherwise. */
typedef struct {
  uint32_t start, end;
} thaitext_range;

/* Leads ranges of a normalized text back to its source, in place. A bound inside a replaced stretch
 * widens to all of it; deleted text at a bound is not included.
 *
 * edits            What thaitext_normalize gave, or a copy.
 * source_size      The size of the text that was normalized.
 * normalized_size  The size of the normalized text.
 * ranges           In any order.
 * returns          THAITEXT_OK, or INVALID_ARGUMENT if a range does not lie in the normalized text or
 *                  the edits are none of such a text. Any thread; O(edits + ranges * log edits). */
int32_t thaitext_source_ranges(
    const thaitext_edit *edits, size_t edit_count, size_t source_size, size_t normalized_size,
    thaitext_range *ranges, size_t range_count);

/* Turns offsets in bytes into offsets in scalars, in place.
 *
 * offsets  In ascending order, none above `size`. One inside a character counts it.
 * returns  THAITEXT_OK, INVALID_ARGUMENT, TEXT_TOO_LONG or INVALID_OFFSETS. Any thread. */
int32_t thaitext_scalar_offsets(
    const char *text, size_t size, uint32_t *offsets, size_t count);

/* ------------------------------------------------------------------ Entities ------- */

/* A stretch of text that means one thing. */
typedef struct {
  thaitext_range range;
  /* One of thaitext_kind. */
  uint32_t kind;
  /* 1 if it has a value. */
  uint32_t has_value;
  /* Where `strings` has the value: a date in ISO 8601 and the Common Era, a number in ASCII digits, what
   * an abbreviation stands for. */
  thaitext_range value;
} thaitext_entity;

typedef struct {
  size_t count;
  /* In order of their beginnings, the longer ones first. Dates overlap the numbers in them. */
  const thaitext_entity *entities;
  const char *strings;
  size_t strings_size;
} thaitext_entity_list;

/* Finds dates, numbers, abbreviations, names, codes and addresses; none if the tokenizer finds no
 * entities. Returns THAITEXT_OK, INVALID_ARGUMENT or TEXT_TOO_LONG. */
int32_t thaitext_find_entities(
    thaitext_tokenizer *tokenizer, const char *text, size_t size, thaitext_entity_list *result);

/* ------------------------------------------------------------------ Acronyms ------- */

/* How a short form is written. */
enum thaitext_acronym_kind {
  /* Latin letters: APEC. */
  THAITEXT_LATIN_ACRONYM = 0,
  /* The names of Latin letters in Thai: ดีเอสไอ. */
  THAITEXT_THAI_LETTER_ACRONYM = 1,
  /* Read as a word, in Thai letters: เอเปค. */
  THAITEXT_WORD_ACRONYM = 2,
  /* Initials of Thai words: ครม. */
  THAITEXT_THAI_INITIALS = 3
};

/* Why a span is taken for an acronym. */
enum thaitext_evidence {
  THAITEXT_EVIDENCE_DEFINITION = 0,
  THAITEXT_EVIDENCE_LEXICON = 1,
  THAITEXT_EVIDENCE_SHAPE = 2
};

/* How sure a finding is. */
enum thaitext_confidence {
  THAITEXT_CONFIDENCE_LOW = 0,
  THAITEXT_CONFIDENCE_MEDIUM = 1,
  THAITEXT_CONFIDENCE_HIGH = 2
};

/* Where a long form comes from. */
enum thaitext_provenance {
  /* A definition at the acronym's own place. */
  THAITEXT_PROVENANCE_HERE = 0,
  /* A definition elsewhere in the text. */
  THAITEXT_PROVENANCE_DOCUMENT = 1,
  THAITEXT_PROVENANCE_TABLE = 2
};

/* How the extent of a long form was found. */
enum thaitext_definition_method {
  THAITEXT_METHOD_ALIGNMENT = 0,
  THAITEXT_METHOD_DICTIONARY = 1,
  THAITEXT_METHOD_HEAD_NOUN = 2,
  THAITEXT_METHOD_EDGE = 3
};

typedef struct {
  thaitext_range range;
  /* Where `strings` has the form to index: DSI for ดีเอสไอ. */
  thaitext_range canonical;
  /* One of thaitext_acronym_kind, of thaitext_evidence, of thaitext_confidence. */
  uint32_t kind, evidence, confidence;
  /* 1 if the text has a plural ending there. */
  uint32_t is_plural;
  /* Its long forms are long_forms[long_forms.start ..< long_forms.end] of the list. */
  thaitext_range long_forms;
} thaitext_acronym;

typedef struct {
  /* Where `strings` has it. */
  thaitext_range text;
  /* One of thaitext_provenance, of thaitext_confidence. */
  uint32_t provenance, confidence;
} thaitext_long_form;

/* A place that says what a short form stands for. */
typedef struct {
  thaitext_range short_form, long_form;
  /* Where `strings` has the form to index. */
  thaitext_range canonical;
  /* One of thaitext_definition_method, of thaitext_confidence. */
  uint32_t method, confidence;
} thaitext_definition;

typedef struct {
  size_t count;
  /* In order. */
  const thaitext_acronym *acronyms;
  size_t long_form_count;
  const thaitext_long_form *long_forms;
  size_t definition_count;
  /* In order of the short forms. */
  const thaitext_definition *definitions;
  const char *strings;
  size_t strings_size;
} thaitext_acronym_list;

/* Finds the acronyms of a document, in all spellings, what it says they stand for and what the table
 * knows. Returns THAITEXT_OK, INVALID_ARGUMENT or TEXT_TOO_LONG. */
int32_t thaitext_find_acronyms(
    thaitext_tokenizer *tokenizer, const char *text, size_t size, thaitext_acronym_list *result);

/* ------------------------------------------------------------------ Sentences ------ */

typedef struct {
  size_t count;
  /* The sentences without the white space around them, in order. Between them, before the first and
   * after the last is nothing but white space and line ends. */
  const thaitext_range *ranges;
} thaitext_range_list;

/* Splits a text into sentences. Returns THAITEXT_OK, INVALID_ARGUMENT or TEXT_TOO_LONG. */
int32_t thaitext_split_sentences(
    thaitext_tokenizer *tokenizer, const char *text, size_t size, thaitext_range_list *result);

/* ------------------------------------------------------------------ Lines ---------- */

typedef struct {
  size_t count;
  /* Where a next line may begin, in order; the last is the size of the text. */
  const uint32_t *offsets;
  /* 1 where a line has to end, 0 where it may. */
  const uint8_t *is_mandatory;
} thaitext_line_break_list;

/* Finds where lines may end: between Thai words, at white space and hyphens, never inside an entity or
 * before a closing mark. Returns THAITEXT_OK, INVALID_ARGUMENT or TEXT_TOO_LONG. */
int32_t thaitext_find_line_breaks(
    thaitext_tokenizer *tokenizer, const char *text, size_t size, thaitext_line_break_list *result);

/* ------------------------------------------------------------------ Search --------- */

/* What a search term is made of. More kinds may appear. */
enum thaitext_term_kind {
  THAITEXT_TERM_WORD = 0,
  THAITEXT_TERM_PART = 1,
  THAITEXT_TERM_COMPOUND = 2,
  THAITEXT_TERM_SURFACE = 3,
  THAITEXT_TERM_ACRONYM = 4,
  THAITEXT_TERM_EXPANSION = 5,
  THAITEXT_TERM_STEM = 6,
  THAITEXT_TERM_NUMBER = 7,
  THAITEXT_TERM_DATE = 8,
  /* Digits and letters without what stands between them. */
  THAITEXT_TERM_JOINED = 9,
  /* The usual spelling of a word. */
  THAITEXT_TERM_SPELLING = 10,
  /* A kind that this interface has no number for. */
  THAITEXT_TERM_OTHER = 255
};

/* What to leave out of the terms; may be added. */
enum thaitext_search_flags {
  /* What acronyms stand for. */
  THAITEXT_SEARCH_NO_EXPANSIONS = 1,
  /* The words that damaged words stand for. */
  THAITEXT_SEARCH_NO_REPAIRS = 2,
  /* Words that say little by themselves. Positions still count them. */
  THAITEXT_SEARCH_NO_STOP_WORDS = 4
};

typedef struct {
  /* Where `strings` has the key: canonical, in lower case, with ASCII digits. */
  thaitext_range key;
  thaitext_range range;
  /* The number of words before it, and how many words it takes the place of. */
  uint32_t position, position_length;
  /* One of thaitext_term_kind. */
  uint32_t kind;
} thaitext_term;

typedef struct {
  size_t count;
  /* In order of their positions, the longer ones first. */
  const thaitext_term *terms;
  const char *strings;
  size_t strings_size;
} thaitext_term_list;

/* Makes the terms of a document for a search index.
 *
 * flags    Those of thaitext_search_flags, or 0.
 * returns  THAITEXT_OK, INVALID_ARGUMENT or TEXT_TOO_LONG. */
int32_t thaitext_make_search_terms(
    thaitext_tokenizer *tokenizer, const char *text, size_t size, uint32_t flags,
    thaitext_term_list *result);

/* ------------------------------------------------------------------ Full-text indexes */

/* Makes what a full-text index holds whose words have positions and no lengths, such as those of SQLite
 * and PostgreSQL. One thread at a time. Those of the same arguments share memory under a lock, so do not
 * fork while another thread is in a call with one. */
typedef struct thaitext_indexer thaitext_indexer;

/* Makes an indexer. Any thread; about a microsecond, 10 ms the first time.
 *
 * arguments         Names and values in turn, NUL-terminated: granularity (search, fine, coarse),
 *                   stop_words (0, 1), expansions (1, 0), repair (1, 0), standard (one of the model); the
 *                   first value is what holds without the argument. NULL if there are none.
 * message           Where to write a sentence about what is wrong, as thaitext_tokenizer_create does.
 *
 * Returns NULL if an argument is wrong. The caller has to give the indexer to thaitext_indexer_destroy. */
thaitext_indexer *thaitext_indexer_create(
    const char *const *arguments, size_t argument_count, char *message, size_t message_capacity);

/* Frees an indexer and all its results. NULL is allowed. */
void thaitext_indexer_destroy(thaitext_indexer *indexer);

/* What tokens of an index are for. */
enum thaitext_index_purpose {
  THAITEXT_INDEX_DOCUMENT = 0,
  /* A phrase of a query: its words, and beside each what is as good. */
  THAITEXT_INDEX_QUERY = 1,
  /* A phrase of a query whose last word may go on. */
  THAITEXT_INDEX_PREFIX = 2,
  /* A document whose found words are to be marked; those of the last few texts are kept. */
  THAITEXT_INDEX_MARKS = 3
};

typedef struct {
  /* Where `strings` has the key. */
  thaitext_range key;
  /* Where the word stands; (0, 0) in a query. Those of different positions never overlap. */
  thaitext_range range;
  /* 1 if it has the position of the token before, 0 if it has the next one. */
  uint32_t shares_position;
} thaitext_index_token;

typedef struct {
  size_t count;
  /* In order of their positions. */
  const thaitext_index_token *tokens;
  const char *strings;
  size_t strings_size;
} thaitext_index_token_list;

/* Makes the tokens of a document or a query. A compound shares the position of its first part; further
 * positions that a key covers have the key with U+2026 before it.
 *
 * purpose  One of thaitext_index_purpose.
 * returns  THAITEXT_OK, INVALID_ARGUMENT or TEXT_TOO_LONG. */
int32_t thaitext_make_index_tokens(
    thaitext_indexer *indexer, const char *text, size_t size, int32_t purpose,
    thaitext_index_token_list *result);

/* The language of a query. */
enum thaitext_query_language {
  /* An expression for MATCH of SQLite's FTS5 with the tokenizer `thai`. */
  THAITEXT_QUERY_FTS5 = 0,
  /* A tsquery of PostgreSQL in its written form. */
  THAITEXT_QUERY_TSQUERY = 1
};

/* Makes a query of what people type: all its words in any order, compounds and names together, acronyms
 * in all their forms; a word that ends in * finds what begins so. Nothing else that is typed is syntax.
 *
 * language  One of thaitext_query_language.
 * result    Of size 0 if nothing in the text can be found.
 * returns   THAITEXT_OK, INVALID_ARGUMENT or TEXT_TOO_LONG. */
int32_t thaitext_make_query(
    thaitext_indexer *indexer, const char *text, size_t size, int32_t language,
    thaitext_text *result);

#ifdef __cplusplus
}
#endif

#endif

/* What the header promises, tried with all kinds of bytes, from threads and after fork. */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "thaitext.h"

#define CHECK(condition)                                                            \
  do {                                                                              \
    if (!(condition)) {                                                             \
      fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);       \
      exit(1);                                                                      \
    }                                                                               \
  } while (0)

static const char sample[] =
    "กระทรวงพลังงาน (พน.) ประชุมเอเปค 18 - 22 สิงหาคม 2567 นํ้าสาหรับดื่ม ตากลม 1,000 บาท\n"
    "MSMEs \xFF\xED\xA0\x80 ดูที่ https://example.org #ข่าว";

/* Any bytes, the same for the same seed: pieces of Thai, of the sample, and noise. */
static size_t random_text(unsigned seed, char *text, size_t capacity) {
  unsigned state = seed * 2654435761u + 1;
  size_t size = 0, limit = capacity > 8 ? (seed * 37) % (capacity - 8) : 0;
  while (size < limit) {
    state = state * 1103515245u + 12345u;
    unsigned kind = state >> 28, value = (state >> 8) & 0xFFFF;
    if (kind < 9) {
      unsigned scalar = 0xE01 + value % 0x5B;
      text[size++] = (char)0xE0;
      text[size++] = (char)(0x80 | (scalar >> 6 & 0x3F));
      text[size++] = (char)(0x80 | (scalar & 0x3F));
    } else if (kind < 12) {
      text[size++] = (char)(value & 0x7F);
    } else if (kind < 14) {
      text[size++] = (char)value;
    } else {
      size_t start = value % (sizeof sample - 8);
      memcpy(text + size, sample + start, 7);
      size += 7;
    }
  }
  return size;
}

static size_t scalars(const char *text, size_t size) {
  size_t count = 0;
  for (size_t i = 0; i < size; i++) count += ((unsigned char)text[i] & 0xC0) != 0x80;
  return count;
}

static void check_tokens(thaitext_tokenizer *tokenizer, const char *text, size_t size) {
  thaitext_tokens tokens;
  CHECK(thaitext_tokenize(tokenizer, text, size, 3, &tokens) == THAITEXT_OK);
  CHECK((tokens.count == 0) == (size == 0));
  uint32_t start = 0, canonical = 0;
  for (size_t i = 0; i < tokens.count; i++) {
    CHECK(tokens.ends[i] > start);
    CHECK(tokens.scalar_ends[i] == scalars(text, tokens.ends[i]));
    CHECK(tokens.canonical_ends[i] >= canonical);
    CHECK(thaitext_kind_name(tokens.kinds[i]) != NULL);
    start = tokens.ends[i];
    canonical = tokens.canonical_ends[i];
  }
  CHECK(start == size);
}

static void check_range(thaitext_range range, size_t size) {
  CHECK(range.start <= range.end && range.end <= size);
}

static void check_findings(thaitext_tokenizer *tokenizer, const char *text, size_t size) {
  thaitext_entity_list entities;
  CHECK(thaitext_find_entities(tokenizer, text, size, &entities) == THAITEXT_OK);
  for (size_t i = 0; i < entities.count; i++) {
    check_range(entities.entities[i].range, size);
    check_range(entities.entities[i].value, entities.strings_size);
    CHECK(thaitext_kind_name(entities.entities[i].kind) != NULL);
    CHECK(entities.entities[i].kind != THAITEXT_UNKNOWN);
  }
  thaitext_acronym_list acronyms;
  CHECK(thaitext_find_acronyms(tokenizer, text, size, &acronyms) == THAITEXT_OK);
  for (size_t i = 0; i < acronyms.count; i++) {
    check_range(acronyms.acronyms[i].range, size);
    check_range(acronyms.acronyms[i].canonical, acronyms.strings_size);
    check_range(acronyms.acronyms[i].long_forms, acronyms.long_form_count);
  }
  for (size_t i = 0; i < acronyms.definition_count; i++) {
    check_range(acronyms.definitions[i].short_form, size);
    check_range(acronyms.definitions[i].long_form, size);
  }
  thaitext_term_list terms;
  CHECK(thaitext_make_search_terms(tokenizer, text, size, 0, &terms) == THAITEXT_OK);
  for (size_t i = 0; i < terms.count; i++) {
    check_range(terms.terms[i].range, size);
    check_range(terms.terms[i].key, terms.strings_size);
    CHECK(terms.terms[i].kind != THAITEXT_TERM_OTHER);
  }
}

static void check_layout(thaitext_tokenizer *tokenizer, const char *text, size_t size) {
  thaitext_range_list sentences;
  CHECK(thaitext_split_sentences(tokenizer, text, size, &sentences) == THAITEXT_OK);
  uint32_t end = 0;
  for (size_t i = 0; i < sentences.count; i++) {
    CHECK(sentences.ranges[i].start >= end);
    check_range(sentences.ranges[i], size);
    end = sentences.ranges[i].end;
  }
  thaitext_line_break_list breaks;
  CHECK(thaitext_find_line_breaks(tokenizer, text, size, &breaks) == THAITEXT_OK);
  CHECK(size == 0 || breaks.offsets[breaks.count - 1] == size);
}

static void check_normalization(thaitext_tokenizer *tokenizer, const char *text, size_t size) {
  for (int32_t profile = 0; profile <= THAITEXT_NORMALIZATION_REPAIR; profile++) {
    thaitext_normalized result;
    CHECK(thaitext_normalize(tokenizer, text, size, profile, &result) == THAITEXT_OK);
    CHECK((result.bytes == NULL) == (result.edit_count == 0));
    /* What lies between the edits is the same on both sides. */
    uint32_t source = 0, normalized = 0;
    for (size_t i = 0; i <= result.edit_count; i++) {
      int last = i == result.edit_count;
      uint32_t source_end = last ? (uint32_t)size : result.edits[i].source_start;
      uint32_t normalized_end = last ? (uint32_t)result.size : result.edits[i].normalized_start;
      CHECK(source_end >= source && source_end - source == normalized_end - normalized);
      if (result.bytes) {
        CHECK(!memcmp(text + source, result.bytes + normalized, source_end - source));
      }
      if (last) break;
      source = result.edits[i].source_end;
      normalized = result.edits[i].normalized_end;
    }
    thaitext_range range = {0, (uint32_t)result.size};
    CHECK(thaitext_source_ranges(result.edits, result.edit_count, size, result.size, &range, 1) ==
          THAITEXT_OK);
    check_range(range, size);
  }
}

/* Joined tokens, taken apart again, are the tokens. */
static void check_joined(thaitext_tokenizer *tokenizer, const char *text, size_t size) {
  char *joined = malloc(2 * size + 1);
  CHECK(joined != NULL);
  int64_t count = thaitext_join_tokens(tokenizer, text, size, '\x1F', 0, joined, 2 * size);
  if (memchr(text, 0x1F, size)) {
    CHECK(count == THAITEXT_SEPARATOR_IN_TEXT);
    free(joined);
    return;
  }
  CHECK(count >= 0 && count <= (int64_t)(2 * size));
  thaitext_tokens tokens;
  CHECK(thaitext_tokenize(tokenizer, text, size, 0, &tokens) == THAITEXT_OK);
  size_t place = 0, start = 0;
  for (size_t i = 0; i < tokens.count; i++) {
    if (i > 0) CHECK(joined[place++] == '\x1F');
    CHECK(!memcmp(joined + place, text + start, tokens.ends[i] - start));
    place += tokens.ends[i] - start;
    start = tokens.ends[i];
  }
  CHECK((int64_t)place == count);
  free(joined);
}

static void check_any_bytes(void) {
  char message[256];
  thaitext_options options;
  for (int variant = 0; variant < 4; variant++) {
    thaitext_options_init(&options);
    if (variant == 1) options.finds_acronyms = 1, options.normalization = 3;
    if (variant == 2) options.engine = "dictionary", options.granularity = 1;
    if (variant == 3) options.finds_entities = 0, options.ignores_break_hints = 1;
    thaitext_tokenizer *tokenizer = thaitext_tokenizer_create(&options, message, sizeof message);
    CHECK(tokenizer != NULL && !message[0]);
    for (unsigned seed = 0; seed < 60; seed++) {
      /* Exactly as large as the text, so that valgrind sees a read beyond it. */
      char *space = malloc(700);
      CHECK(space != NULL);
      size_t size = random_text(seed, space, 700);
      char *text = malloc(size ? size : 1);
      CHECK(text != NULL);
      memcpy(text, space, size);
      free(space);
      check_tokens(tokenizer, text, size);
      check_joined(tokenizer, text, size);
      check_findings(tokenizer, text, size);
      check_layout(tokenizer, text, size);
      check_normalization(tokenizer, text, size);
      if (seed == 30) thaitext_tokenizer_trim(tokenizer);
      free(text);
    }
    check_tokens(tokenizer, NULL, 0);
    thaitext_tokenizer_destroy(tokenizer);
  }
}

static void check_batches(void) {
  thaitext_tokenizer *tokenizer = thaitext_tokenizer_create(NULL, NULL, 0);
  const char data[] = "--ตากลมDSI เอเปค";
  int32_t offsets[] = {2, 20, 20, (int32_t)sizeof data - 1};
  for (int32_t content = 0; content <= THAITEXT_BATCH_ACRONYMS; content++) {
    thaitext_batch batch;
    CHECK(thaitext_analyze_batch(tokenizer, data, sizeof data - 1, offsets, 3, content, &batch) ==
          THAITEXT_OK);
    CHECK(batch.text_count == 3 && batch.list_offsets[0] == 0);
    CHECK((size_t)batch.list_offsets[3] == batch.string_count);
    CHECK((batch.strings == NULL) == (content == THAITEXT_BATCH_TOKENS));
    size_t size = batch.strings ? batch.strings_size : sizeof data - 1;
    CHECK((size_t)batch.string_offsets[batch.string_count] == size);
    if (content == THAITEXT_BATCH_TOKENS) {
      CHECK(batch.string_offsets[0] == 2 && batch.list_offsets[1] == batch.list_offsets[2]);
      CHECK(batch.kinds[0] == THAITEXT_WORD);
      CHECK(batch.kinds[batch.list_offsets[1]] == THAITEXT_WHITESPACE);
    }
    if (content == THAITEXT_BATCH_ACRONYMS) {
      CHECK(batch.string_count == 2 && !memcmp(batch.strings, "DSIAPEC", 7));
    }
  }
  char buffer[64];
  thaitext_join join = {tokenizer, buffer, sizeof buffer, THAITEXT_WORDS_ONLY, '|'};
  CHECK(thaitext_join_short(&join, "ตากลม 5", 17) == 18);
  CHECK(!memcmp(buffer, "ตาก|ลม|5", 18));
  CHECK(thaitext_join_short(&join, "a|b", 3) == THAITEXT_SEPARATOR_IN_TEXT);
  CHECK(thaitext_join_short(NULL, "a", 1) == THAITEXT_INVALID_ARGUMENT);
  CHECK(thaitext_join_short(&join, "a", -1) == THAITEXT_TEXT_TOO_LONG);
  thaitext_text joined;
  const char *texts = "ตากลม\nDSI เอเปค\n";
  CHECK(thaitext_join_tokens_of_texts(tokenizer, texts, strlen(texts), '\n', '|', 1, &joined) ==
        THAITEXT_OK);
  const char *right = "ตาก|ลม\nDSI|เอเปค\n";
  CHECK(joined.size == strlen(right) && !memcmp(joined.bytes, right, joined.size));
  thaitext_tokenizer_destroy(tokenizer);
}

static void check_errors(void) {
  thaitext_tokenizer *tokenizer = thaitext_tokenizer_create(NULL, NULL, 0);
  thaitext_tokens tokens;
  CHECK(thaitext_tokenize(NULL, "x", 1, 0, &tokens) == THAITEXT_INVALID_ARGUMENT);
  CHECK(tokens.ends == NULL && tokens.count == 0);
  CHECK(thaitext_tokenize(tokenizer, "x", 1, 0, NULL) == THAITEXT_INVALID_ARGUMENT);
  CHECK(thaitext_tokenize(tokenizer, NULL, 1, 0, &tokens) == THAITEXT_INVALID_ARGUMENT);
  CHECK(thaitext_tokenize(tokenizer, "x", 1, 64, &tokens) == THAITEXT_INVALID_ARGUMENT);
  CHECK(thaitext_tokenize(tokenizer, "x", (size_t)1 << 32, 0, &tokens) == THAITEXT_TEXT_TOO_LONG);
  CHECK(thaitext_join_tokens(tokenizer, "a|b", 3, '|', 0, NULL, 0) == THAITEXT_SEPARATOR_IN_TEXT);
  CHECK(thaitext_join_tokens(tokenizer, "a b", 3, '|', 0, NULL, 0) == 5);
  int32_t descending[] = {1, 0};
  thaitext_batch batch;
  CHECK(thaitext_analyze_batch(tokenizer, "ab", 2, descending, 1, 0, &batch) ==
        THAITEXT_INVALID_OFFSETS);
  thaitext_edit edit = {5, 4, 0, 1};
  thaitext_range range = {0, 1};
  CHECK(thaitext_source_ranges(&edit, 1, 9, 9, &range, 1) == THAITEXT_INVALID_ARGUMENT);
  uint32_t offsets[] = {0, 3, 4};
  CHECK(thaitext_scalar_offsets("กa", 4, offsets, 3) == THAITEXT_OK);
  CHECK(offsets[1] == 1 && offsets[2] == 2);
  CHECK(thaitext_kind_name(200) == NULL && !thaitext_kind_is_word_like(THAITEXT_SYMBOL));
  thaitext_tokenizer_destroy(tokenizer);
  thaitext_tokenizer_destroy(NULL);

  thaitext_options options;
  char message[200];
  thaitext_options_init(&options);
  options.engine = "deep";
  CHECK(!thaitext_tokenizer_create(&options, message, sizeof message));
  CHECK(strstr(message, "'deep'"));
  options.engine = NULL;
  options.model_path = "no such model";
  CHECK(!thaitext_tokenizer_create(&options, message, sizeof message));
  CHECK(strstr(message, "no such model"));
  CHECK(!thaitext_tokenizer_create(&options, message, 5) && strlen(message) == 4);
  options.model_path = NULL;
  options.struct_size = 3;
  CHECK(!thaitext_tokenizer_create(&options, NULL, 0));
}

static volatile int stop = 0;

static void *work(void *source) {
  thaitext_tokenizer *tokenizer = thaitext_tokenizer_clone(source);
  for (unsigned seed = 0; !stop; seed++) {
    check_tokens(tokenizer, sample, sizeof sample - 1);
    if (seed % 4 == 0) check_findings(tokenizer, sample, sizeof sample - 1);
  }
  thaitext_tokenizer_destroy(tokenizer);
  return NULL;
}

/* Children of a process whose other threads are in calls go on with their tokenizer. */
static void check_forks(int count) {
  thaitext_prepare();
  thaitext_tokenizer *tokenizer = thaitext_tokenizer_create(NULL, NULL, 0);
  pthread_t threads[2];
  for (int i = 0; i < 2; i++) CHECK(!pthread_create(&threads[i], NULL, work, tokenizer));
  int good = 0;
  for (int i = 0; i < count; i++) {
    pid_t child = fork();
    CHECK(child >= 0);
    if (child == 0) {
      alarm(60);
      check_tokens(tokenizer, sample, sizeof sample - 1);
      thaitext_tokenizer *other = thaitext_tokenizer_create(NULL, NULL, 0);
      check_findings(other, sample, sizeof sample - 1);
      check_layout(other, sample, sizeof sample - 1);
      thaitext_tokenizer_destroy(other);
      _exit(0);
    }
    int status;
    CHECK(waitpid(child, &status, 0) == child);
    good += WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }
  stop = 1;
  for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
  thaitext_tokenizer_destroy(tokenizer);
  printf("%d of %d children fine\n", good, count);
  CHECK(good == count);
}

static void *open_while_cancelled(void *returned) {
  thaitext_options options;
  thaitext_options_init(&options);
  options.model_path = "no such model";
  pthread_cancel(pthread_self());
  thaitext_tokenizer_create(&options, NULL, 0);
  *(int *)returned = 1;
  pthread_testcancel();
  return NULL;
}

/* No function is a cancellation point, though one opens files. */
static void check_cancellation(void) {
  pthread_t thread;
  int returned = 0;
  void *result;
  CHECK(pthread_create(&thread, NULL, open_while_cancelled, &returned) == 0);
  CHECK(pthread_join(thread, &result) == 0);
  CHECK(returned && result == PTHREAD_CANCELED);
}

/* Tokens of an index follow each other, and their words stand in the text and do not overlap. */
static void check_indexer(thaitext_indexer *indexer, const char *text, size_t size) {
  for (int32_t purpose = THAITEXT_INDEX_DOCUMENT; purpose <= THAITEXT_INDEX_MARKS; purpose++) {
    thaitext_index_token_list list;
    CHECK(thaitext_make_index_tokens(indexer, text, size, purpose, &list) == THAITEXT_OK);
    uint32_t end = 0;
    for (size_t i = 0; i < list.count; i++) {
      const thaitext_index_token *token = &list.tokens[i];
      CHECK(token->key.start <= token->key.end && token->key.end <= list.strings_size);
      CHECK(!memchr(list.strings + token->key.start, 0, token->key.end - token->key.start));
      CHECK(token->shares_position == (i > 0 && token->shares_position));
      if (token->shares_position || purpose == THAITEXT_INDEX_QUERY || purpose == THAITEXT_INDEX_PREFIX)
        continue;
      CHECK(end <= token->range.start && token->range.start <= token->range.end);
      end = token->range.end;
      CHECK(end <= size);
    }
  }
  for (int32_t language = THAITEXT_QUERY_FTS5; language <= THAITEXT_QUERY_TSQUERY; language++) {
    thaitext_text query;
    CHECK(thaitext_make_query(indexer, text, size, language, &query) == THAITEXT_OK);
    CHECK(query.bytes != NULL && !memchr(query.bytes, 0, query.size));
  }
}

static void check_indexers(void) {
  char message[200], text[600];
  const char *wrong[] = {"stop_words", "yes"}, *right[] = {"stop_words", "1", "granularity", "fine"};
  CHECK(!thaitext_indexer_create(wrong, 2, message, sizeof message));
  CHECK(strstr(message, "'stop_words yes'"));
  CHECK(!thaitext_indexer_create(NULL, 2, message, sizeof message) && *message);
  CHECK(!thaitext_indexer_create(wrong, 1, NULL, 0));
  thaitext_indexer_destroy(NULL);

  thaitext_indexer *indexer = thaitext_indexer_create(NULL, 0, message, sizeof message);
  thaitext_indexer *other = thaitext_indexer_create(right, 4, NULL, 0);
  CHECK(indexer && other && !*message);
  thaitext_index_token_list list;
  const char *compound = "ความเหลื่อมล้ำ";
  CHECK(thaitext_make_index_tokens(indexer, compound, strlen(compound), 0, &list) == THAITEXT_OK);
  CHECK(list.count == 3 && !list.tokens[0].shares_position && list.tokens[1].shares_position);
  CHECK(list.tokens[1].key.end - list.tokens[1].key.start == strlen(compound));
  CHECK(thaitext_make_index_tokens(indexer, compound, 3, 9, &list) == THAITEXT_INVALID_ARGUMENT);
  CHECK(list.count == 0 && list.tokens == NULL);
  thaitext_text query;
  CHECK(thaitext_make_query(indexer, "DSI", 3, 7, &query) == THAITEXT_INVALID_ARGUMENT);
  CHECK(thaitext_make_query(indexer, "it's a\\*", 8, THAITEXT_QUERY_TSQUERY, &query) == THAITEXT_OK);
  CHECK(thaitext_make_query(NULL, "a", 1, 0, &query) == THAITEXT_INVALID_ARGUMENT);
  CHECK(thaitext_make_query(indexer, "", 0, 0, &query) == THAITEXT_OK && query.size == 0);

  check_indexer(indexer, sample, sizeof sample - 1);
  for (unsigned seed = 0; seed < 300; seed++) {
    size_t size = random_text(seed, text, sizeof text);
    check_indexer(seed % 2 ? indexer : other, text, size);
  }
  thaitext_indexer_destroy(indexer);
  thaitext_indexer_destroy(other);
}

int main(int count, char **arguments) {
  CHECK(thaitext_abi_version() == THAITEXT_ABI_VERSION);
  check_errors();
  check_batches();
  check_any_bytes();
  check_cancellation();
  check_indexers();
  if (count > 1) check_forks(atoi(arguments[1]));
  printf("all checks passed\n");
  return 0;
}

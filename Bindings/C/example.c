/*
 * What a program in C does with ThaiText.
 *
 *     cc -I include example.c -L lib -lthaitext -Wl,-rpath,'$ORIGIN/lib' -o example
 *     ./example 'กระทรวงพลังงาน (พน.) ประชุมเอเปค 18 - 22 สิงหาคม 2567'
 *
 * Every function checks what it is told; a real program would not write that much to its output.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "thaitext.h"

static void check(int32_t status, const char *what) {
  if (status == THAITEXT_OK) return;
  fprintf(stderr, "%s: %s\n", what, thaitext_status_message(status));
  exit(1);
}

static void print_tokens(thaitext_tokenizer *tokenizer, const char *text, size_t size) {
  thaitext_tokens tokens;
  check(thaitext_tokenize(tokenizer, text, size, THAITEXT_TOKENS_CANONICAL, &tokens), "tokenize");
  uint32_t start = 0, canonical_start = 0;
  for (size_t i = 0; i < tokens.count; i++) {
    printf("token\t%u\t%u\t%s\t%.*s\t%.*s\n", start, tokens.ends[i],
           thaitext_kind_name(tokens.kinds[i]), (int)(tokens.ends[i] - start), text + start,
           (int)(tokens.canonical_ends[i] - canonical_start), tokens.canonical + canonical_start);
    start = tokens.ends[i];
    canonical_start = tokens.canonical_ends[i];
  }
}

static void print_entities(thaitext_tokenizer *tokenizer, const char *text, size_t size) {
  thaitext_entity_list found;
  check(thaitext_find_entities(tokenizer, text, size, &found), "entities");
  for (size_t i = 0; i < found.count; i++) {
    thaitext_entity entity = found.entities[i];
    printf("entity\t%.*s\t%s\t%.*s\n", (int)(entity.range.end - entity.range.start),
           text + entity.range.start, thaitext_kind_name(entity.kind),
           (int)(entity.value.end - entity.value.start), found.strings + entity.value.start);
  }
}

static void print_acronyms(thaitext_tokenizer *tokenizer, const char *text, size_t size) {
  thaitext_acronym_list found;
  check(thaitext_find_acronyms(tokenizer, text, size, &found), "acronyms");
  for (size_t i = 0; i < found.count; i++) {
    thaitext_acronym acronym = found.acronyms[i];
    printf("acronym\t%.*s\t%.*s", (int)(acronym.range.end - acronym.range.start),
           text + acronym.range.start, (int)(acronym.canonical.end - acronym.canonical.start),
           found.strings + acronym.canonical.start);
    for (uint32_t j = acronym.long_forms.start; j < acronym.long_forms.end; j++) {
      thaitext_range form = found.long_forms[j].text;
      printf("\t%.*s", (int)(form.end - form.start), found.strings + form.start);
    }
    printf("\n");
  }
}

static void print_terms(thaitext_tokenizer *tokenizer, const char *text, size_t size) {
  thaitext_term_list found;
  check(thaitext_make_search_terms(tokenizer, text, size, 0, &found), "search terms");
  for (size_t i = 0; i < found.count; i++) {
    thaitext_term term = found.terms[i];
    printf("term\t%u\t%.*s\n", term.position, (int)(term.key.end - term.key.start),
           found.strings + term.key.start);
  }
}

static void print_sentences_and_lines(thaitext_tokenizer *tokenizer, const char *text, size_t size) {
  thaitext_range_list sentences;
  check(thaitext_split_sentences(tokenizer, text, size, &sentences), "sentences");
  for (size_t i = 0; i < sentences.count; i++) {
    thaitext_range range = sentences.ranges[i];
    printf("sentence\t%.*s\n", (int)(range.end - range.start), text + range.start);
  }
  thaitext_line_break_list breaks;
  check(thaitext_find_line_breaks(tokenizer, text, size, &breaks), "line breaks");
  printf("breaks");
  for (size_t i = 0; i < breaks.count; i++) {
    printf("\t%u%s", breaks.offsets[i], breaks.is_mandatory[i] ? "!" : "");
  }
  printf("\n");
}

/* Normalizes a text, and tells where the first token of the normalized text stood in it. */
static void print_normalized(thaitext_tokenizer *tokenizer, const char *text, size_t size) {
  thaitext_normalized normalized;
  check(thaitext_normalize(tokenizer, text, size, THAITEXT_NORMALIZATION_CANONICAL, &normalized),
        "normalize");
  if (!normalized.bytes) {
    printf("normalized\tunchanged\n");
    return;
  }
  printf("normalized\t%.*s\n", (int)normalized.size, normalized.bytes);
  thaitext_range whole = {0, (uint32_t)normalized.size};
  check(thaitext_source_ranges(normalized.edits, normalized.edit_count, size, normalized.size,
                               &whole, 1),
        "source ranges");
  printf("source\t%u\t%u\n", whole.start, whole.end);
}

/* A tokenizer that keeps words of the user's whole. */
static void print_with_words(const char *text, size_t size) {
  thaitext_options options;
  thaitext_options_init(&options);
  const char words[] = "ตากลมเย็น";
  int32_t offsets[] = {0, sizeof words - 1};
  options.words = words;
  options.word_offsets = offsets;
  options.word_count = 1;
  char message[256];
  thaitext_tokenizer *tokenizer = thaitext_tokenizer_create(&options, message, sizeof message);
  if (!tokenizer) {
    fprintf(stderr, "%s\n", message);
    exit(1);
  }
  char joined[4096];
  int64_t count = thaitext_join_tokens(
      tokenizer, text, size, '|', THAITEXT_ALL_TOKENS, joined, sizeof joined);
  if (count >= 0 && count <= (int64_t)sizeof joined) printf("joined\t%.*s\n", (int)count, joined);
  thaitext_tokenizer_destroy(tokenizer);
}

int main(int count, char **arguments) {
  if (thaitext_abi_version() != THAITEXT_ABI_VERSION) {
    fprintf(stderr, "the library has another interface than the header\n");
    return 1;
  }
  const char *text = count > 1 ? arguments[1] : "กระทรวงพลังงาน (พน.) ประชุมเอเปค 18 - 22 สิงหาคม 2567";
  size_t size = strlen(text);
  char message[256];
  thaitext_tokenizer *tokenizer = thaitext_tokenizer_create(NULL, message, sizeof message);
  if (!tokenizer) {
    fprintf(stderr, "%s\n", message);
    return 1;
  }
  print_tokens(tokenizer, text, size);
  print_entities(tokenizer, text, size);
  print_acronyms(tokenizer, text, size);
  print_terms(tokenizer, text, size);
  print_sentences_and_lines(tokenizer, text, size);
  print_normalized(tokenizer, text, size);
  print_with_words(text, size);
  thaitext_tokenizer_destroy(tokenizer);
  return 0;
}

/* Runs a segmenter that has a C interface on a text: to measure it, or to see its words.
 *
 *     native words FILE
 *     native time FILE PASSES SIZE BUDGET
 *
 * Built once for each peer, with -DLIBTHAI or -DTHAIBREAK. The arguments and the output are those
 * of adapter.py. In the words of libthai white space is divided off, which it attaches to words.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { size_t *ends; size_t count, capacity; } Ends;

static void add(Ends *ends, size_t end) {
  if (ends->count > 0 && ends->ends[ends->count - 1] >= end) return;
  if (ends->count == ends->capacity) {
    ends->capacity = ends->capacity ? ends->capacity * 2 : 1024;
    ends->ends = realloc(ends->ends, ends->capacity * sizeof *ends->ends);
    if (!ends->ends) exit(1);
  }
  ends->ends[ends->count++] = end;
}

#ifdef LIBTHAI
#include <thai/thbrk.h>
#include <thai/thwbrk.h>

static ThBrk *breaker;
static thwchar_t *wide;
static size_t *offsets;
static int *places;
static size_t room;

static int prepare(void) {
  return (breaker = th_brk_new(NULL)) != NULL;
}

/* From UTF-8 to the wide characters that libthai takes, and back: part of the work for everyone
   whose text is UTF-8. */
static void divide(const char *text, size_t size, Ends *ends) {
  if (room < size + 1) {
    room = size + 1;
    wide = realloc(wide, room * sizeof *wide);
    offsets = realloc(offsets, room * sizeof *offsets);
    places = realloc(places, room * sizeof *places);
    if (!wide || !offsets || !places) exit(1);
  }
  size_t count = 0;
  for (size_t at = 0; at < size; count++) {
    const unsigned char first = (unsigned char)text[at];
    const size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    thwchar_t scalar = length == 1 ? first : first & (0x7F >> length);
    offsets[count] = at;
    for (size_t next = 1; next < length && at + next < size; next++)
      scalar = (scalar << 6) | ((unsigned char)text[at + next] & 0x3F);
    wide[count] = scalar;
    at += length;
  }
  wide[count] = 0;
  const int found = th_brk_wc_find_breaks(breaker, wide, places, room);
  for (int index = 0; index < found; index++) add(ends, offsets[places[index]]);
  add(ends, size);
}
#else
#include <dlfcn.h>

static size_t *(*boundaries)(const char *, size_t *);
static void (*free_boundaries)(size_t *, size_t);

/* THAIBREAK names the folder of the Python package, which holds library and data. */
static int prepare(void) {
  const char *folder = getenv("THAIBREAK");
  char path[4096], weights[4096];
  snprintf(path, sizeof path, "%s/_lib/libthaibreak.so", folder ? folder : ".");
  void *library = dlopen(path, RTLD_NOW);
  if (!library) return 0;
  int (*init)(const char *, const char *) = dlsym(library, "thaibreak_init");
  int (*load_weights)(const char *) = dlsym(library, "thaibreak_load_weights");
  boundaries = dlsym(library, "thaibreak_boundaries");
  free_boundaries = dlsym(library, "thaibreak_free_boundaries");
  if (!init || !load_weights || !boundaries || !free_boundaries) return 0;
  snprintf(path, sizeof path, "%s/data/words.fst", folder);
  snprintf(weights, sizeof weights, "%s/data/word-weights.tsv", folder);
  init(path, NULL);
  load_weights(weights);
  return 1;
}

/* The text ends with a zero byte. */
static void divide(const char *text, size_t size, Ends *ends) {
  size_t count = 0;
  size_t *found = boundaries(text, &count);
  for (size_t index = 0; index < count; index++)
    if (found[index] > 0) add(ends, found[index]);
  if (found) free_boundaries(found, count);
  add(ends, size);
}
#endif

static int is_space(char byte) { return byte == ' ' || byte == '\t' || byte == '\r'; }

static void write_words(const char *text, size_t size, Ends *ends) {
  size_t start = 0;
  while (start < size) {
    size_t end = start;
    while (end < size && is_space(text[end]) == is_space(text[start])) end++;
#ifndef LIBTHAI
    end = size;
#endif
    char *part = strndup(text + start, end - start);
    ends->count = 0;
    divide(part, end - start, ends);
    for (size_t index = 0, from = 0; index < ends->count; from = ends->ends[index++]) {
      if (start + from > 0) putchar('|');
      fwrite(part + from, 1, ends->ends[index] - from, stdout);
    }
    free(part);
    start = end;
  }
  putchar('\n');
}

static double seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* The end of the piece that begins at `start`. */
static size_t piece_end(const char *text, size_t start, size_t size, size_t length) {
  if (length == 0) {
    const char *feed = memchr(text + start, '\n', size - start);
    return feed ? (size_t)(feed - text) : size;
  }
  size_t end = start + length < size ? start + length : size;
  while (end < size && ((unsigned char)text[end] & 0xC0) == 0x80) end++;
  return end;
}

int main(int argc, char **argv) {
  if (argc < 3 || !prepare()) return 1;
  FILE *file = fopen(argv[2], "rb");
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  const size_t size = (size_t)ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  if (!text || fread(text, 1, size, file) != size) return 1;
  Ends ends = {0};
  if (strcmp(argv[1], "words") == 0) {
    for (size_t start = 0; start < size;) {
      const size_t end = piece_end(text, start, size, 0);
      write_words(text + start, end - start, &ends);
      start = end + 1;
    }
    return 0;
  }
  const int passes = atoi(argv[3]);
  const size_t length = (size_t)atol(argv[4]);
  const double budget = atof(argv[5]);
  size_t count = 0, results = 0;
  char **parts = malloc((size + 1) * sizeof *parts);
  size_t *sizes = malloc((size + 1) * sizeof *sizes);
  for (size_t start = 0; start < size;) {
    const size_t end = piece_end(text, start, size, length);
    if (end > start) {
      sizes[count] = end - start;
      parts[count++] = strndup(text + start, end - start);
    }
    start = end + (length == 0);
  }
  size_t best_bytes = 1;
  double best = 1e9;
  for (int pass = 0; pass < passes; pass++) {
    size_t done = 0;
    const double start = seconds();
    for (size_t index = 0; index < count; index++) {
      /* Looking at the clock takes its time, too. */
      if ((index % 64 == 0 || length > 1000) && seconds() - start > budget) break;
      ends.count = 0;
      divide(parts[index], sizes[index], &ends);
      results += ends.count;
      done += sizes[index];
    }
    const double taken = seconds() - start;
    if (taken / (double)done < best / (double)best_bytes) best = taken, best_bytes = done;
  }
  printf("{\"bytes\": %zu, \"seconds\": [%.9f], \"results\": %zu}\n", best_bytes, best, results);
  return 0;
}

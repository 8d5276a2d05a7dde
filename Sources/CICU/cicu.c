#include "CICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

_Static_assert(sizeof(UChar) == sizeof(uint16_t), "ICU's code units are UTF-16");

struct cicu_breaker {
  UBreakIterator *iterator;
  UChar *units;        /* the text in UTF-16 */
  uint32_t *offsets;   /* the UTF-8 offset after each unit */
  int64_t capacity;    /* of both, in units */
};

cicu_breaker *cicu_breaker_open(cicu_pieces pieces, const char *locale, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIteratorType type = pieces == CICU_LINES ? UBRK_LINE : UBRK_WORD;
  UBreakIterator *iterator = ubrk_open(type, locale, NULL, 0, &status);
  cicu_breaker *breaker = U_SUCCESS(status) ? calloc(1, sizeof *breaker) : NULL;
  if (breaker != NULL) {
    breaker->iterator = iterator;
  } else if (U_SUCCESS(status)) {
    status = U_MEMORY_ALLOCATION_ERROR;
    ubrk_close(iterator);
  }
  *error = (int32_t)status;
  return breaker;
}

void cicu_breaker_close(cicu_breaker *breaker) {
  ubrk_close(breaker->iterator);
  free(breaker->units);
  free(breaker->offsets);
  free(breaker);
}

/* Makes room for `count` units, since UTF-8 never has fewer bytes than UTF-16 has units. */
static int reserve(cicu_breaker *breaker, int64_t count) {
  if (count <= breaker->capacity) return 1;
  UChar *units = realloc(breaker->units, (size_t)count * sizeof *units);
  if (units == NULL) return 0;
  breaker->units = units;
  uint32_t *offsets = realloc(breaker->offsets, (size_t)count * sizeof *offsets);
  if (offsets == NULL) return 0;
  breaker->offsets = offsets;
  breaker->capacity = count;
  return 1;
}

/* Converts the text and notes, for each unit, where the scalar it belongs to ends. */
static int32_t decode(cicu_breaker *breaker, const uint8_t *utf8, int32_t count) {
  int32_t length = 0;
  for (int32_t offset = 0; offset < count;) {
    UChar32 scalar;
    U8_NEXT_OR_FFFD(utf8, offset, count, scalar);
    if (scalar > 0xFFFF) {
      breaker->offsets[length] = (uint32_t)offset;
      breaker->units[length++] = U16_LEAD(scalar);
      scalar = U16_TRAIL(scalar);
    }
    breaker->offsets[length] = (uint32_t)offset;
    breaker->units[length++] = (UChar)scalar;
  }
  return length;
}

int64_t cicu_breaker_ends(cicu_breaker *breaker, const uint8_t *utf8, int64_t count,
                          uint32_t *ends) {
  if (count <= 0) return 0;
  if (count > INT32_MAX || !reserve(breaker, count)) return -1;
  int32_t length = decode(breaker, utf8, (int32_t)count);
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(breaker->iterator, breaker->units, length, &status);
  if (U_FAILURE(status)) return -1;
  int64_t written = 0;
  int32_t end;
  while ((end = ubrk_next(breaker->iterator)) != UBRK_DONE) {
    ends[written++] = breaker->offsets[end - 1];
  }
  return written;
}

/* The UTF-16 form of the text in new memory, or NULL; the caller frees it. */
static UChar *utf16_copy(const uint8_t *utf8, int32_t count, int32_t *length) {
  UErrorCode status = U_ZERO_ERROR;
  UChar *units = malloc(((size_t)count + 1) * sizeof *units);
  if (units == NULL) return NULL;
  u_strFromUTF8(units, count + 1, length, (const char *)utf8, count, &status);
  if (U_SUCCESS(status)) return units;
  free(units);
  return NULL;
}

int64_t cicu_nfc(const uint8_t *utf8, int64_t count, uint8_t *out, int64_t capacity) {
  if (count <= 0) return 0;
  if (count > INT32_MAX / 3 || capacity > INT32_MAX) return -1;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  int32_t length = 0;
  UChar *units = U_SUCCESS(status) ? utf16_copy(utf8, (int32_t)count, &length) : NULL;
  if (units == NULL) return -1;
  /* NFC makes no text more than three times as long in UTF-16. */
  int32_t room = length * 3;
  UChar *normal = malloc((size_t)room * sizeof *normal);
  int32_t bytes = -1;
  if (normal != NULL) {
    int32_t units_written = unorm2_normalize(nfc, units, length, normal, room, &status);
    u_strToUTF8((char *)out, (int32_t)capacity, &bytes, normal, units_written, &status);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) bytes = -1;
  }
  free(normal);
  free(units);
  return bytes;
}

int32_t cicu_nfc_scalars(uint32_t *scalars, int32_t count) {
  if (scalars == NULL || count > CICU_MOST_SCALARS) return -1;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  UChar units[2 * CICU_MOST_SCALARS];
  int32_t length = 0;
  for (int32_t index = 0; index < count; index++) U16_APPEND_UNSAFE(units, length, scalars[index]);
  if (U_FAILURE(status) || unorm2_isNormalized(nfc, units, length, &status)) return -1;
  UChar normal[6 * CICU_MOST_SCALARS];
  int32_t end = unorm2_normalize(nfc, units, length, normal, 6 * CICU_MOST_SCALARS, &status);
  if (U_FAILURE(status)) return -1;
  int32_t composed = 0;
  for (int32_t offset = 0; offset < end && composed < 3 * count; composed++) {
    U16_NEXT_UNSAFE(normal, offset, scalars[composed]);
  }
  return composed;
}

int32_t cicu_nfc_has_boundary_before(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  return U_FAILURE(status) || unorm2_hasBoundaryBefore(nfc, (UChar32)scalar);
}

const char *cicu_error_name(int32_t error) { return u_errorName((UErrorCode)error); }

const char *cicu_version(void) { return U_ICU_VERSION; }

const char *cicu_unicode_version(void) { return U_UNICODE_VERSION; }

/* A shim over the system's ICU.
 *
 * ICU's own function names carry its version and its types clash with those of
 * other modules, so this header names no ICU type, and nothing else in the
 * package includes ICU.
 */
#ifndef CICU_H
#define CICU_H

#include <stddef.h>
#include <stdint.h>

/* A break iterator. Not to be used by two threads at a time. */
typedef struct cicu_breaker cicu_breaker;

/* What a break iterator splits text into: words (UAX #29), or what has to stay on one line
 * (UAX #14). */
typedef enum { CICU_WORDS, CICU_LINES } cicu_pieces;

/* Opens a break iterator for a locale such as "th" or "en".
 * Returns NULL and sets *error to ICU's error code when ICU cannot. */
cicu_breaker *_Nullable cicu_breaker_open(cicu_pieces pieces, const char *_Nonnull locale,
                                          int32_t *_Nonnull error);

void cicu_breaker_close(cicu_breaker *_Nonnull breaker);

/* Splits UTF-8 text and writes the ends of its pieces, as UTF-8 offsets, to `ends`,
 * which must have room for `count` of them. Ill-formed bytes are read as U+FFFD.
 * Returns the number of ends, or -1 when ICU fails or memory runs out.
 * `count` must be below 2^31. */
int64_t cicu_breaker_ends(cicu_breaker *_Nonnull breaker, const uint8_t *_Nullable utf8,
                          int64_t count, uint32_t *_Nullable ends);

/* Writes the NFC form of UTF-8 text to `out` (room for `capacity` bytes) and returns its
 * length in bytes, which may exceed `capacity`: then nothing useful was written.
 * Returns -1 when ICU fails, as it does on ill-formed UTF-8. */
int64_t cicu_nfc(const uint8_t *_Nullable utf8, int64_t count, uint8_t *_Nullable out,
                 int64_t capacity);

/* Brings at most CICU_MOST_SCALARS scalars into NFC where they stand; behind them there is room for twice as
 * many. Returns their new count, or -1 if they are in NFC or there is an error. */
#define CICU_MOST_SCALARS 256
int32_t cicu_nfc_scalars(uint32_t *_Nullable scalars, int32_t count);

/* Whether NFC never reorders the scalar with, or joins it to, what stands before it (1) or may
 * do so (0). */
int32_t cicu_nfc_has_boundary_before(uint32_t scalar);

/* The name of an ICU error code, such as "U_MISSING_RESOURCE_ERROR". */
const char *_Nonnull cicu_error_name(int32_t error);

/* ICU's version and the version of Unicode it implements, such as "72.1" and "15.0". */
const char *_Nonnull cicu_version(void);
const char *_Nonnull cicu_unicode_version(void);

#endif

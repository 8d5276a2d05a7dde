/* The compiled images of the package, as read-only data. */
#ifndef CTHAITEXTDATA_H
#define CTHAITEXTDATA_H

#include <stddef.h>
#include <stdint.h>

/* An image that `thaitext data build` wrote; `count` is its size in bytes. */
typedef struct {
  const uint8_t *_Nonnull bytes;
  size_t count;
} thaitext_image;

thaitext_image thaitext_lexicon_image(void);

#endif

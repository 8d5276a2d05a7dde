/* Reads the index that the Swift compiler writes in debug builds: which file defines and which file
 * uses each symbol. A shim over libIndexStore, which is loaded when it is needed.
 */
#ifndef CINDEXSTORE_H
#define CINDEXSTORE_H

#include <stdbool.h>
#include <stddef.h>

/* An occurrence of a symbol in a source file. The strings end with 0 and live as long as the call.
 */
typedef struct {
  const char *file;
  const char *usr;
  unsigned line;
  bool is_definition;
} cindexstore_occurrence;

/* Calls `body` with each occurrence of a symbol in the Swift files whose paths begin with `folder`.
 *
 * Returns NULL, or what went wrong.
 */
const char *cindexstore_read(const char *library, const char *store, const char *folder,
                             void (*body)(void *context, cindexstore_occurrence occurrence),
                             void *context);

#endif

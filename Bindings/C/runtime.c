/* What the library brings in the place of parts of the Swift runtime and of the C library, so that it is small,
   quiet, and runs on older systems. Nothing of this is seen outside the library. */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)
float hypotf(float, float);
extern const uint64_t _swift_backtraceSettings[11];
bool _swift_backtrace_isThunkFunction(const char *);
intptr_t __wrap__swift_stdlib_getScalarName(uint32_t, uint8_t *, intptr_t);

/* The C library has had hypotf under a new version since glibc 2.35, and the Swift runtime names it. */
float hypotf(float x, float y) {
  if (isinf(x) || isinf(y)) return INFINITY;
  return (float)sqrt((double)x * x + (double)y * y);
}

/* Swift's standard library knows the name of every Unicode scalar, half a megabyte. Nothing here asks for
   one; linked with --wrap, the names are left out. */
intptr_t __wrap__swift_stdlib_getScalarName(uint32_t scalar, uint8_t *buffer, intptr_t capacity) {
  (void)scalar, (void)buffer, (void)capacity;
  return 0;
}

/* All Swift code names the function, and what reports an error the settings. With them would come what prints a
   backtrace after a crash: it handles signals, and writes to standard error as the environment variable
   SWIFT_BACKTRACE says. Zeros say that there is none. */
const uint64_t _swift_backtraceSettings[11] = {0};
bool _swift_backtrace_isThunkFunction(const char *name) {
  (void)name;
  return false;
}
#pragma GCC visibility pop

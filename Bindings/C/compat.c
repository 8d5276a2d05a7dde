/* What the library brings itself so that it is small and runs on older systems. */
#include <math.h>
#include <stdint.h>

/* The C library has had hypotf under a new version since glibc 2.35, and the Swift runtime names it. */
float hypotf(float x, float y) {
  double a = x, b = y;
  if (isinf(x) || isinf(y)) return INFINITY;
  return (float)sqrt(a * a + b * b);
}

/* Swift's standard library knows the name of every Unicode scalar, half a megabyte. Nothing here asks for
   one; linked with --wrap, the names are left out. */
intptr_t __wrap__swift_stdlib_getScalarName(uint32_t scalar, uint8_t *buffer, intptr_t capacity) {
  (void)scalar, (void)buffer, (void)capacity;
  return 0;
}

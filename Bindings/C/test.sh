#!/usr/bin/env bash
# Compiles the example and the tests in C, and runs them, also under valgrind:
#
#   Bindings/C/test.sh [FOLDER]       the folder that build.sh made; Bindings/C/build without it
#   Bindings/C/test.sh --sanitize     with AddressSanitizer in the library and the tests instead
#
# Needs a C compiler and, without --sanitize, valgrind. With --sanitize the library is built again.
set -euo pipefail
library="$(realpath -m -- "${1:-$(dirname "$0")/build}")"
cd "$(dirname "$0")"

sanitize() {
  local root scratch
  root="$(realpath ../..)"
  scratch="$root/.build-c-address"
  swift build --package-path "$root" --disable-default-traits --product ThaiTextC \
    --scratch-path "$scratch" --sanitize address >&2
  local clang source program
  clang="$(dirname "$(readlink -f "$(command -v swift)")")/clang"
  for source in example.c tests/test.c; do
    program="$scratch/$(basename "$source" .c)"
    "$clang" -g -std=c11 -fsanitize=address -fuse-ld=lld -pthread -I include "$source" \
      -L "$scratch/debug" -lThaiTextC -Wl,-rpath,"$scratch/debug" -o "$program"
    # The Swift runtime keeps some hundred bytes until the end.
    ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no "$program" > "$program.txt"
  done
  diff tests/example.txt "$scratch/example.txt"
  echo "The example and the tests in C passed with AddressSanitizer."
}

if [ "${1:-}" = --sanitize ]; then
  sanitize
  exit
fi

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
for source in example.c tests/test.c; do
  cc -g -Wall -Wextra -Werror -std=c11 -pthread -I "$library/include" "$source" \
    -L "$library/lib" -lthaitext -Wl,-rpath,"$library/lib" -o "$scratch/$(basename "$source" .c)"
done
# The variable would have programs in Swift handle signals, and say so; the library does neither.
SWIFT_BACKTRACE=enable=yes "$scratch/example" > "$scratch/found.txt" 2>&1
diff tests/example.txt "$scratch/found.txt"
"$scratch/test" 1000
valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=definite \
  --errors-for-leak-kinds=definite "$scratch/test"
valgrind --quiet --error-exitcode=9 "$scratch/example" > /dev/null
echo "The example and the tests in C passed."

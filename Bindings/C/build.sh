#!/usr/bin/env bash
# Builds the C interface as one shared library that needs no Swift, and checks it.
#
#   Bindings/C/build.sh [FOLDER]      lib/ and include/ are made there; Bindings/C/build without it
#
# Needs a Swift toolchain and binutils. Set ICU=1 to segment text that is neither Thai nor Latin by the
# system's ICU, which the library then needs where it runs.
set -euo pipefail
output="$(realpath -m -- "${1:-$(dirname "$0")/build}")"
cd "$(dirname "$0")/../.."
. Bindings/library.sh
greatest_size=11000000

# What is exported: the functions of the header, and nothing else.
functions="$(grep -oE '\bthaitext_[a-z_]+\(' Bindings/C/include/thaitext.h | tr -d '(' | sort -u | tr '\n' ' ')"

mkdir -p "$output/lib" "$output/include"
library="$output/lib/libthaitext.so.1"
build_library "$library" "${functions% }" -soname=libthaitext.so.1
ln -sf libthaitext.so.1 "$output/lib/libthaitext.so"
cp Bindings/C/include/thaitext.h "$output/include"

size="$(stat -c %s "$library")"
[ "$size" -lt "$greatest_size" ] || fail "the library has $size bytes"

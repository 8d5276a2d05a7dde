#!/usr/bin/env bash
# Builds the extension for SQLite, one file that needs no Swift where it runs.
#
#   Bindings/SQLite/build.sh [FILE]      Bindings/SQLite/build/thaitext_fts5.so without it
#
# Needs a Swift toolchain, binutils and SQLite's header (Debian: libsqlite3-dev). With ICU=1 see
# Bindings/library.sh.
set -euo pipefail
output="$(realpath -m -- "${1:-$(dirname "$0")/build/thaitext_fts5.so}")"
cd "$(dirname "$0")/../.."
. Bindings/library.sh

mkdir -p "$(dirname "$output")" "$scratch"
shim="$PWD/$scratch/sqlite.o"
"$clang" -O2 -fPIC -fvisibility=hidden -Wall -Wextra -Werror -std=c11 -I Bindings/C/include \
  -c Bindings/SQLite/extension.c -o "$shim"
build_library "$output" sqlite3_extension_init "$shim"

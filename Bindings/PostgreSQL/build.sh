#!/usr/bin/env bash
# Builds the extension for PostgreSQL, one module that needs no Swift where it runs.
#
#   Bindings/PostgreSQL/build.sh [FOLDER]      Bindings/PostgreSQL/build without it
#
# Needs a Swift toolchain, binutils and PostgreSQL's headers (Debian: postgresql-server-dev-15); set PG_CONFIG to
# the pg_config of the server that it is for. With ICU=1 see Bindings/library.sh.
set -euo pipefail
output="$(realpath -m -- "${1:-$(dirname "$0")/build}")"
cd "$(dirname "$0")/../.."
. Bindings/library.sh
include="$("${PG_CONFIG:-pg_config}" --includedir-server)"
[ -e "$include/postgres.h" ] || fail "there is no $include/postgres.h; install the headers, Debian's postgresql-server-dev-15"

objects="$PWD/$scratch/postgresql"
mkdir -p "$output" "$objects"
for source in Bindings/PostgreSQL/*.c; do
  "$clang" -O2 -fPIC -fwrapv -Wall -Wextra -Werror -Wno-unused-parameter -Wno-sign-compare \
    -std=gnu11 -I Bindings/C/include -isystem "$include" -c "$source" -o "$objects/$(basename "$source" .c).o"
done
# What PostgreSQL looks up: the functions, their descriptions, and the module's own.
functions="$(sed -n 's/^PG_FUNCTION_INFO_V1(\(.*\));$/\1 pg_finfo_\1/p' Bindings/PostgreSQL/*.c | tr '\n' ' ')"
build_library "$output/thaitext.so" "Pg_magic_func ${functions% }" "$objects"/*.o
rm -f "$output"/thaitext--*.sql
cp Bindings/PostgreSQL/thaitext.control Bindings/PostgreSQL/thaitext--*.sql "$output"

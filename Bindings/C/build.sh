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
scratch=.build-c
greatest_size=11000000

# What is exported: the functions of the header, and nothing else.
functions() {
  grep -oE '\bthaitext_[a-z_]+\(' Bindings/C/include/thaitext.h | tr -d '(' | sort -u
}

mkdir -p "$scratch" "$output/lib" "$output/include"
exports="$PWD/$scratch/exports.map"
{
  printf '{\n  global:\n'
  functions | sed 's/.*/    &;/'
  printf '  local: *;\n};\n'
} > "$exports"

traits=(--disable-default-traits)
if [ "${ICU:-0}" = 1 ]; then traits=(--traits ICU); fi
compiler=(-static-stdlib -use-ld=lld -Xfrontend -function-sections -Xfrontend -disable-reflection-metadata)
linker=(
  "--version-script=$exports" --exclude-libs=ALL -soname=libthaitext.so.1
  # What unloading would leave is not freed, so it is never unloaded.
  -z nodelete
  # Small: see runtime.c and runtime.ld.
  -O2 --gc-sections --icf=all --wrap=_swift_stdlib_getScalarName --no-eh-frame-hdr "$PWD/Bindings/C/runtime.ld")
built="$scratch/release/libThaiTextC.so"
# A changed list of exports alone does not link again.
rm -f "$built"
THAITEXT_WITHOUT_STREAMS=1 swift build -c release "${traits[@]}" --product ThaiTextC --scratch-path "$scratch" \
  "${compiler[@]/#/-Xswiftc=}" "${linker[@]/#/-Xlinker=}" >&2

library="$output/lib/libthaitext.so.1"
cp "$built" "$library"
strip --strip-unneeded "$library"
ln -sf libthaitext.so.1 "$output/lib/libthaitext.so"
cp Bindings/C/include/thaitext.h "$output/include"

fail() { echo "FAILED: $1" >&2; exit 1; }
exported="$(nm -D --defined-only "$library" | awk '{ print $3 }' | sort -u)"
[ "$exported" = "$(functions)" ] || fail "exported are not the functions of the header: $exported"
size="$(stat -c %s "$library")"
[ "$size" -lt "$greatest_size" ] || fail "the library has $size bytes"
# The images must be shared by all processes: in a segment that is only read.
section="$(readelf -SW "$library" | grep -E ' \.thaitext_data ')" || fail "the data has no section"
if grep -qE ' WA? ' <<< "$section"; then fail "the data can be written to: $section"; fi
segment="$(readelf -lW "$library" | awk '
  $1 ~ /^(LOAD|PHDR|DYNAMIC|GNU_|NOTE|TLS|INTERP)/ { flags[count++] = $1 " " substr($0, index($0, $6) + length($6)) }
  / \.thaitext_data/ { print flags[$1 + 0]; exit }')"
if ! grep -qE ' R +0x' <<< "$segment"; then fail "the data is in a segment that is not only read: $segment"; fi
echo "$library: $size bytes, $(wc -l <<< "$exported") functions, needs $(readelf -d "$library" | grep -oP 'NEEDED.*\[\K[^]]+' | tr '\n' ' ')"

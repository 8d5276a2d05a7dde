#!/usr/bin/env bash
# Checks that memory does not grow with the input: each command that reads text gets some of it and eight times
# as much, and may take half of what was added more than before, where one that held its input would take all of
# it and more.
#
#   Tests/memory-check.sh [THAITEXT]
#
# THAITEXT is the executable; without it the release build is used. Needs GNU time. Takes two minutes.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
thaitext="${1:-$(cd "$here/.." && swift build -c release --show-bin-path)/thaitext}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
failures=0

# Writes $1 megabytes of text, of which no two copies of the inputs are the same.
text() {
  awk -v size="$(($1 * 1000000))" '
    { lines[NR] = $0; bytes += length($0) + 1 }
    END { for (copy = 0; copy * bytes < size; copy++) for (i = 1; i <= NR; i++) print (i == 1 ? copy " " : "") lines[i] }
  ' <(LC_ALL=C cat "$here"/../Benchmarks/Inputs/{news,chat,legal,mixed}.txt)
}

# Writes the peak of resident memory of a command, in kilobytes. What the command says of its input is no matter.
peak() {
  local status=0
  /usr/bin/time -q -f %M -o "$work/peak" "$@" > "$work/output" 2>&1 || status=$?
  if [ "$status" -gt 1 ]; then cat "$work/output" >&2; exit 1; fi
  cat "$work/peak"
}

# check MEGABYTES KIND ARGUMENT...: the arguments, with the file in place of @, on so many megabytes and on
# eight times as many.
check() {
  local size="$1" kind="$2" before after
  shift 2
  before="$(peak "$thaitext" "${@/#@/$work/$kind.$size}")"
  after="$(peak "$thaitext" "${@/#@/$work/$kind.$((8 * size))}")"
  echo "$((before / 1000)) MB, then $((after / 1000)) MB: $*"
  if [ $((after - before)) -gt $((7 * size * 500)) ]; then
    echo "FAILED: memory grows with the input: thaitext $*"
    failures=$((failures + 1))
  fi
}

for size in 1 8 64; do
  LC_ALL=C text "$size" > "$work/text.$size"
  sed 's/ /| |/g' "$work/text.$size" > "$work/gold.$size"
  sed 's/$/\tน้ำ/' "$work/text.$size" > "$work/queries.$size"
done

for format in lines jsonl tsv; do check 8 text tokenize --format "$format" @; done
check 8 text tokenize --acronyms @
check 8 text tokenize --jobs 2 @
check 1 text tokenize --granularity search --format jsonl @
check 8 text normalize @
check 8 text normalize --profile search @
check 1 text normalize --profile repair @
check 8 text entities @
check 8 text acronyms @
check 8 text acronyms --per-line @
check 8 text wrap @
check 8 text wrap --zero-width-spaces @
check 8 text sentences @
check 1 queries match @
check 8 text compare --against dictionary @
check 1 text repairs @
check 8 gold evaluate @
check 8 gold evaluate --predicted @ @
check 8 gold corpus check @

[ "$failures" -eq 0 ]

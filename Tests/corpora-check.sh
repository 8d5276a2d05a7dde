#!/usr/bin/env bash
# Checks on real text: accuracy on gold files, and that nothing is lost of raw ones.
#
#   Tests/corpora-check.sh FOLDER [THAITEXT]
#
# FOLDER holds the corpora, compressed by xz or not; a corpus that is not there is skipped, and the
# output says so. THAITEXT is the executable; without it the release build is used.
# corpora-thresholds.txt beside this script says what is asked for.
set -euo pipefail

corpora="${1:?usage: corpora-check.sh FOLDER [THAITEXT]}"
here="$(cd "$(dirname "$0")" && pwd)"
thaitext="${2:-$(cd "$here/.." && swift build -c release --show-bin-path)/thaitext}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
failures=0

# Puts the corpus $1 into $work, or returns 1.
fetch() {
  [ -e "$work/$1" ] && return
  local corrections="$here/../Dictionaries/corpus/corrections/${1%.txt}.tsv"
  if [ -e "$corpora/$1.xz" ]; then
    xz -dc "$corpora/$1.xz" > "$work/$1"
  elif [ -e "$corpora/open/$1" ]; then
    cp "$corpora/open/$1" "$work/$1"
  elif [ -e "$corpora/$1" ]; then
    cp "$corpora/$1" "$work/$1"
  else
    echo "skipped: $1 is not in $corpora"
    return 1
  fi
  # A file of the shared folder may be without write permission.
  chmod u+w "$work/$1"
  if [ -e "$corrections" ]; then
    "$thaitext" corpus correct --by "$corrections" "$work/$1" --output "$work/$1"
  fi
}

fail() {
  echo "FAILED: $1"
  failures=$((failures + 1))
}

# check_accuracy ENGINE CORPUS LEAST [--entities]: word F1 has to be LEAST or more.
check_accuracy() {
  fetch "$2" || return 0
  local found
  found="$("$thaitext" evaluate --engine "$1" ${4:+"$4"} "$work/$2" | sed -E 's/.*: word P [^ ]+ R [^ ]+ F1 ([^,]+),.*/\1/')"
  echo "$1 on $2${4:+ with entities}: word F1 $found, at least $3"
  awk "BEGIN { exit !($found >= $3) }" || fail "$1 on $2 reaches $found, not $3"
}

# check_lossless ENGINE CORPUS: the output without its separators has to be the corpus.
check_lossless() {
  fetch "$2" || return 0
  local separator=$'\x01'
  if "$thaitext" tokenize --engine "$1" --jobs 2 --separator "$separator" "$work/$2" \
    | tr -d "$separator" | cmp - "$work/$2"; then
    echo "$1 on $2: lossless"
  else
    fail "$1 changes $2"
  fi
}

if [ ! -d "$corpora" ]; then
  echo "skipped: there is no folder $corpora"
  exit 0
fi
while read -r check engine corpus least; do
  case "$check" in
    accuracy) check_accuracy "$engine" "$corpus" "$least" ;;
    tokenizer) check_accuracy "$engine" "$corpus" "$least" --entities ;;
    lossless) check_lossless "$engine" "$corpus" ;;
    '' | '#'*) ;;
    *) fail "corpora-thresholds.txt: unknown check '$check'" ;;
  esac
done < "$here/corpora-thresholds.txt"
[ "$failures" -eq 0 ]

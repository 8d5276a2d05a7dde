#!/usr/bin/env bash
# Word F1 of the default tokenizer with its confidence interval, as rows of a table.
#
#   Benchmarks/accuracy.sh GOLD ...           a row for each file
#   Benchmarks/accuracy.sh --parts 28 GOLD    a row for each 28 lines of a file
set -euo pipefail
cd "$(dirname "$0")/.."

parts=
if [ "${1:-}" = --parts ]; then
  parts="${2:?give the number of lines of a part}"
  shift 2
fi
[ $# -gt 0 ] || { echo "usage: accuracy.sh [--parts LINES] GOLD ..." >&2; exit 2; }
thaitext="$(swift build -c release --show-bin-path)/thaitext"
[ -x "$thaitext" ] || { echo "build the command first: swift build -c release" >&2; exit 1; }

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
for gold in "$@"; do
  name="$(basename "$gold" .txt)"
  if [ -n "$parts" ]; then
    split -d -a 3 -l "$parts" "$gold" "$work/$name-"
  else
    cp "$gold" "$work/$name"
  fi
done
for file in "$work"/*; do
  "$thaitext" evaluate --entities --interval "$file" \
    | sed -n 's|.*/\([^/:]*\): word .* F1 0\.\([0-9]*\), thai.* from \([0-9.]*\) to \([0-9.]*\)$|\1 0.\2 \3 \4|p' \
    | awk '{ printf "| %s | %.1f | %.1f to %.1f |\n", $1, 100 * $2, 100 * $3, 100 * $4 }'
done

#!/usr/bin/env bash
# Counts the machine instructions that each stage of the work takes for a byte of text, and compares
# them with instructions.tsv. Unlike times, they are the same on a machine in use.
#
#   Benchmarks/instructions.sh             compares; fails if a stage takes 15 % more than before
#   Benchmarks/instructions.sh --update    writes instructions.tsv anew
#   Benchmarks/instructions.sh --hostile   how much more than news each kind of hostile.tsv takes
#   Benchmarks/instructions.sh --linear    fails if twice the text of a kind takes much more than twice as many
#
# Needs valgrind. The text is that of Inputs, or the file that THAITEXT_BENCHMARK_TEXT names, which
# is only compared with ICU. Counted is a second pass, when all buffers have grown.
set -euo pipefail
cd "$(dirname "$0")"

stages=(statistical wrapped dictionary icu cluster tokens strings acronyms documents entities canonical search terms lexicon)
tolerance=15
committed=instructions.tsv
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

command -v valgrind > /dev/null || {
  echo "instructions.sh: valgrind is not installed; install it with 'apt-get install valgrind'." >&2
  exit 1
}

build_probe() {
  swift build --package-path .. -c release --product ThaiTextProbe > "$work/log" 2>&1 || {
    cat "$work/log" >&2
    exit 1
  }
  # Names of functions are needed, where lines are is not, and costs time.
  strip --strip-debug -o "$work/probe" \
    "$(swift build --package-path .. -c release --show-bin-path)/ThaiTextProbe"
}

# Writes a line with stage and instructions a byte for each stage, given the text and, if it is not to
# be taken line by line, the size of its pieces.
count() {
  local names
  names="$(IFS=,; echo "${stages[*]}")"
  # A part of the profile ends at each look at the clock: before and after each of two passes.
  valgrind --tool=callgrind --callgrind-out-file="$work/part" \
    --dump-before='*processorSeconds*' "$work/probe" "$names" "$1" 2 "${2:-0}" \
    > "$work/stages" 2> "$work/log" || {
    cat "$work/log" >&2
    exit 1
  }
  local index=0 stage bytes total
  while read -r stage bytes; do
    index=$((index + 4))
    total="$(sed -n 's/^totals: //p' "$work/part.$index")"
    awk -v stage="$stage" -v total="$total" -v bytes="$bytes" \
      'BEGIN { printf "%s\t%.1f\n", stage, total / bytes }'
  done < <(sed -E 's/.*"stage": "([a-z]+)", "bytes": ([0-9]+),.*/\1 \2/' "$work/stages")
}

# Compares the counts $2 with those of before, $1; ICU's own are the system's affair.
compare() {
  awk -F '\t' -v tolerance="$tolerance" '
    BEGIN { printf "%-12s %8s %8s %8s\n", "stage", "before", "now", "change" }
    /^#/ { next }
    NR == FNR { before[$1] = $2; next }
    !($1 in before) { printf "%-12s %8s %8.1f %8s\n", $1, "-", $2, "new"; next }
    {
      change = ($2 / before[$1] - 1) * 100
      slower = change > tolerance && $1 != "icu"
      printf "%-12s %8.1f %8.1f %+7.1f%%%s\n", $1, before[$1], $2, change,
        slower ? "  slower" : change < -tolerance ? "  faster" : ""
      if (slower) count++
      if (change < -tolerance) faster = 1
    }
    END {
      if (faster) print "Run Benchmarks/instructions.sh --update to keep what was gained."
      if (count) print "FAILED: " count " of the stages take over " tolerance " % more " \
        "instructions; make them faster, or say why they may and run --update."
      exit count > 0
    }' "$1" "$2"
}

# Writes $3 bytes of a kind, or a few more: bytes again and again, or what the name of a kind says.
write_kind() {
  case "$1" in
    random-thai)
      LC_ALL=C awk -v size="$3" 'BEGIN {
        srand(1)
        for (i = 0; i < size / 3; i++) {
          letter = int(rand() * 73) + 1
          if (letter > 58) letter += 5
          printf("%c%c%c", 224, 184 + int(letter / 64), 128 + letter % 64)
        }
      }'
      ;;
    random-bytes | any-bytes)
      # No ASCII, or as much of it as of the rest but line breaks, as a kind is a line.
      local least=128
      [ "$1" = any-bytes ] && least=0
      LC_ALL=C awk -v size="$3" -v least="$least" 'BEGIN {
        srand(1)
        for (i = 0; i < size; i++) {
          byte = least + int(rand() * (256 - least))
          printf("%c", byte >= 10 && byte <= 13 ? 32 : byte)
        }
      }'
      ;;
    *)
      # Doubled until it is enough; cut after a whole piece.
      printf '%b' "$2" > "$work/row"
      local length whole
      length="$(wc -c < "$work/row")"
      whole=$((($3 + length - 1) / length * length))
      while [ "$(wc -c < "$work/row")" -lt "$whole" ]; do
        cat "$work/row" "$work/row" > "$work/doubled"
        mv "$work/doubled" "$work/row"
      done
      head -c "$whole" "$work/row"
      ;;
  esac
}

hostile() {
  stages=(tokens)
  local news name bytes instructions
  news="$(count Inputs/news.txt 4000 | cut -f 2)"
  printf '%-14s %8s %6s\n' kind "a byte" times
  printf '%-14s %8.1f\n' news "$news"
  while IFS=$'\t' read -r name bytes; do
    case "$name" in '#'* | '') continue ;; esac
    write_kind "$name" "$bytes" 40000 > "$work/kind"
    instructions="$(count "$work/kind" 4000 | cut -f 2)"
    awk -v name="$name" -v count="$instructions" -v news="$news" 'BEGIN {
      printf("%-14s %8.1f %6.1f%s\n", name, count, count / news, (count > 3 * news) ? "  above 3" : "")
    }'
  done < hostile.tsv
}

# Counts the instructions for a text of 6,000 bytes and for one twice as long, of each kind of the table $1. Writes the
# lines of those of which the long one takes much more than twice as many in a stage to $2, and says so.
compare_lengths() {
  local stages=documents,terms,search size=6000 most=2.3 name bytes first line part=0 stage twice once
  local lines=()
  mapfile -t lines < "$1"
  rm -f "$work"/part* "$work/all" "$2"
  for line in "${lines[@]}"; do
    IFS=$'\t' read -r name bytes <<< "$line"
    for count in $((2 * size)) "$size"; do
      write_kind "$name" "${bytes:-$name}" "$count"
      printf '\n'
    done
    # What is at random needs more to have something of everything.
    [ "$bytes" = - ] && first=$((2 * size)) || first=1000
    write_kind "$name" "${bytes:-$name}" "$first" >> "$work/all"
  done > "$work/kinds"
  # The first line has all kinds, for tables that are made when they are needed and buffers that grow.
  { cat "$work/all" && printf '\n' && cat "$work/kinds"; } > "$work/lines"
  # A part of the profile ends at each look at the clock: before and after each line.
  valgrind --tool=callgrind --callgrind-out-file="$work/part" --dump-before='*processorSeconds*' \
    "$work/probe" "$stages" "$work/lines" each > "$work/stages" 2> "$work/log" || {
    cat "$work/log" >&2
    exit 1
  }
  for stage in ${stages//,/ }; do
    part=$((part + 2))
    for line in "${lines[@]}"; do
      part=$((part + 4))
      twice="$(sed -n 's/^totals: //p' "$work/part.$((part - 2))")"
      once="$(sed -n 's/^totals: //p' "$work/part.$part")"
      awk -v stage="$stage" -v line="$line" -v twice="$twice" -v once="$once" -v size="$size" -v most="$most" 'BEGIN {
        if (twice <= most * once) exit 0
        printf("%s: %.1f a byte, %.2f times as many for twice the text: %s\n", stage, once / size, twice / once, line)
        exit 1
      }' || printf '%s\n' "$line" >> "$2"
    done
  done
}

# Fails if twice the text of a kind of hostile.tsv and linear.tsv takes much more than twice the instructions.
linear() {
  grep -hv -e '^#' -e '^$' hostile.tsv linear.tsv > "$work/table"
  compare_lengths "$work/table" "$work/over"
  # What the first use of a table or the order in memory costs falls on one kind or other, so these come again alone.
  if [ -e "$work/over" ]; then
    sort -u "$work/over" > "$work/table"
    compare_lengths "$work/table" "$work/over"
  fi
  [ ! -e "$work/over" ] || {
    echo "FAILED: twice the text of these kinds takes much more than twice the instructions"
    exit 1
  }
  echo "passed: twice the text takes twice the instructions"
}

build_probe
if [ "${1:-}" = --hostile ]; then
  hostile
  exit
fi
if [ "${1:-}" = --linear ]; then
  linear
  exit
fi
if [ -n "${THAITEXT_BENCHMARK_TEXT:-}" ]; then
  echo "stage and instructions a byte, $THAITEXT_BENCHMARK_TEXT:"
  count "$THAITEXT_BENCHMARK_TEXT"
  exit
fi
cat Inputs/*.txt > "$work/text"
count "$work/text" > "$work/counts"
if [ "${1:-}" = --update ]; then
  {
    echo "# Machine instructions a byte on Benchmarks/Inputs, by Benchmarks/instructions.sh --update."
    echo "# $(swift --version 2> /dev/null | sed -n 's/.*Swift version \([^ ]*\).*/Swift \1/p'), $(uname -m)"
    cat "$work/counts"
  } > "$committed"
  cat "$committed"
else
  compare "$committed" "$work/counts"
fi

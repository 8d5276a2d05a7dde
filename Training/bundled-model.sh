#!/usr/bin/env bash
# Makes the bundled model again, and with --tables the lexicon and the compounds, which its words decide.
#
#   Training/bundled-model.sh CORPORA LEXICON [--tables]
#
# CORPORA holds government.txt and social-posts.txt of the open corpus and thaigov-sample.txt, raw news;
# LEXICON holds icubrk_th.txt (ICU), and for the tables words_th.txt and tnc_freq.txt (PyThaiNLP). Without
# them (give '-' for both) the model is made from the repository alone, into the file own.model.
#
# The same input gives the same files, byte for byte.
set -euo pipefail

corpora="${1:?usage: bundled-model.sh CORPORA LEXICON [--tables]}"
lexicon="${2:?usage: bundled-model.sh CORPORA LEXICON [--tables]}"
tables="${3:-}"
cd "$(dirname "$0")/.."
embedded=Sources/CThaiTextData/embedded

build() {
  # SwiftPM does not see that an embedded file has changed.
  touch Sources/CThaiTextData/data.c
  swift build -c release --product thaitext
}

build
thaitext="$(swift build -c release --show-bin-path)/thaitext"
corpus=()
for file in Dictionaries/corpus/written-*.txt; do corpus+=(--corpus "open:$file"); done

if [ "$corpora" = - ]; then
  "$thaitext" train "${corpus[@]}" --vocabulary Dictionaries/vocabulary/*.txt \
    --rows 76000 --copies 3 --seed 2 --output own.model
  exit
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
for name in government social-posts; do
  "$thaitext" corpus correct --by "Dictionaries/corpus/corrections/$name.tsv" \
    "$corpora/$name.txt" --output "$work/$name.txt"
done
"$thaitext" train \
  --corpus "open:$work/government.txt" --corpus "open:$work/social-posts.txt" "${corpus[@]}" \
  --vocabulary Dictionaries/vocabulary/*.txt \
  --raw "$corpora/thaigov-sample.txt" --word-list "$lexicon/icubrk_th.txt" --rows 76000 --copies 3 --seed 2 \
  --note 'licence.corpus=CC0 1.0 (the open corpus of ThaiText: text written for it, Wisesight posts; government news: public domain)' \
  --note 'licence.raw=public domain (thaigov.go.th)' \
  --note 'licence.words=CC0 1.0 (ThaiText, PyThaiNLP), Unicode licence v3 (ICU, CLDR), MIT (thailand-geography-json, Copyright 2023 Joe Takara)' \
  --output "$work/model.bin"
cp "$work/model.bin" "$embedded/model.bin"

if [ "$tables" = --tables ]; then
  build
  "$thaitext" data derive --corpora "$corpora" --lexicon "$lexicon"
  "$thaitext" data build
  build
  "$thaitext" data derive --compounds --corpora "$corpora" --lexicon "$lexicon"
  "$thaitext" data build
fi

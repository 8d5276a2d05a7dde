#!/usr/bin/env bash
# Trains a small model on the text in gold.txt, whose words are separated by `|`, and uses it.
#
#   Examples/OwnModel/train.sh THAITEXT      THAITEXT is the command, .build/release/thaitext
#
# A real model needs some thousands of lines; the article "Training" says how to make one and how to
# measure it. A corpus can also be added to the open one, so that it changes only what it disagrees with.
set -euo pipefail
thaitext="$(readlink -f "$1")"
cd "$(dirname "$0")"
"$thaitext" train --corpus own:gold.txt --output .build/own.model > .build/train.log
swift run --quiet OwnModel .build/own.model

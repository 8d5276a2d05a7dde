#!/usr/bin/env bash
# Shows a page of differences in headless Chromium, light and dark, and checks what is on it.
#
#   Tests/page-check.sh [FOLDER]
#
# Pictures and the page are put into FOLDER, or a temporary one, for people to look at. Needs
# Debian's package chromium and the release build. The gate does without it: there a test reads the
# page as XML.
set -euo pipefail

cd "$(dirname "$0")/.."
command -v chromium > /dev/null || {
  echo "page-check.sh: chromium is not installed; install it with 'apt-get install chromium'." >&2
  exit 1
}
folder="$(realpath "${1:-$(mktemp -d)}")"
thaitext="$(swift build -c release --show-bin-path)/thaitext"
"$thaitext" compare --against icu --html "$folder/page.html" Benchmarks/Inputs/*.txt > /dev/null

# show SCHEME ARGUMENTS: 1 is light and 0 dark.
show() {
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars \
    --blink-settings=preferredColorScheme="$1" "${@:2}" "file://$folder/page.html" 2> /dev/null
}

show 1 --window-size=1100,1400 --screenshot="$folder/light.png"
show 0 --window-size=1100,1400 --screenshot="$folder/dark.png"
show 1 --window-size=420,1400 --screenshot="$folder/narrow.png"
[ "$(cksum < "$folder/light.png")" != "$(cksum < "$folder/dark.png")" ] || {
  echo "FAILED: the page looks the same light and dark." >&2
  exit 1
}
# What the browser made of the page has the lines that the page has.
written="$(grep -c '<li value=' "$folder/page.html")"
shown="$(show 1 --dump-dom | grep -c '<li value=')"
[ "$written" -gt 0 ] && [ "$written" = "$shown" ] || {
  echo "FAILED: $written lines were written, $shown are shown." >&2
  exit 1
}
echo "$shown lines are shown; look at $folder/light.png, dark.png and narrow.png"

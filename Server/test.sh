#!/usr/bin/env bash
# Starts the built service and tries it from outside: connections, its description, the page in a browser.
#
#   Server/test.sh [THAITEXT-SERVE [THAITEXT]]       the executables; those of the debug builds without them
#
# Needs Debian's packages python3-venv and chromium, and gets schemathesis and websocket-client from PyPI.
set -euo pipefail
cd "$(dirname "$0")"
export THAITEXT_SERVE="${1:-$PWD/.build/debug/thaitext-serve}"
thaitext="${2:-$PWD/../.build/debug/thaitext}"

python=.build/venv/bin
if [ ! -x "$python/schemathesis" ]; then
  python3 -m venv .build/venv
  "$python/pip" install --quiet 'schemathesis>=4.3,<5' websocket-client
fi

echo "== Connections"
"$python/python" Tests/Live/connections.py

echo "== The page in Chromium"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
printf '%s\n' 'ลดความเหลื่อมล้ำ ประชุมเอเปค 5 ธันวาคม 2567 <img src=x onerror="window.hurt=1"></script><script>window.hurt=1</script>' |
  "$thaitext" explain --html --output "$folder/page.html"
"$python/python" Tests/Live/browser.py "$folder/page.html"

echo "== The description"
"$python/python" Tests/Live/described.py "$python/schemathesis"

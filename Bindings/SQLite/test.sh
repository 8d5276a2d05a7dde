#!/usr/bin/env bash
# Tests the extension through the shell sqlite3 and through Python:
#
#   Bindings/SQLite/test.sh [FILE]      the extension; Bindings/SQLite/build/thaitext_fts5.so without it
#
# Needs the shell (Debian: sqlite3), and a Python whose sqlite3 may load extensions, as Debian's may; set
# PYTHON to name one.
set -euo pipefail
extension="$(realpath -- "${1:-$(dirname "$0")/build/thaitext_fts5.so}")"
cd "$(dirname "$0")"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

(cd "$(dirname "$extension")" && sqlite3 :memory: < "$OLDPWD/tests/shell.sql") > "$scratch/found.txt" 2>&1 || true
diff tests/shell.txt "$scratch/found.txt"
# The name of the file says nothing.
cp "$extension" "$scratch/other-name.so"
sqlite3 :memory: ".load $scratch/other-name" "SELECT thai_query('')" | diff - <(echo '""')

python="${PYTHON:-}"
for candidate in python3 /usr/bin/python3; do
  if [ -z "$python" ] && "$candidate" -c 'import sqlite3; sqlite3.Connection.enable_load_extension' 2> /dev/null; then
    python="$candidate"
  fi
done
[ -n "$python" ] || { echo "FAILED: no Python here loads extensions; install Debian's python3" >&2; exit 1; }
THAITEXT_FTS5="$extension" "$python" tests/test_extension.py
echo "The tests of the extension for SQLite passed."

#!/usr/bin/env bash
# Installs what build.sh made into a server, which needs no restart:
#
#   sudo Bindings/PostgreSQL/install.sh [FOLDER]      Bindings/PostgreSQL/build without it
#
# Set PG_CONFIG to the pg_config of the server, and DESTDIR to install below another root.
set -euo pipefail
built="$(realpath -- "${1:-$(dirname "$0")/build}")"
config="${PG_CONFIG:-pg_config}"
install -D -m 755 "$built/thaitext.so" "${DESTDIR:-}$("$config" --pkglibdir)/thaitext.so"
install -D -m 644 -t "${DESTDIR:-}$("$config" --sharedir)/extension" "$built"/thaitext.control "$built"/thaitext--*.sql

#!/usr/bin/env bash
# Tests the extension in a server of its own, which it starts and stops:
#
#   Bindings/PostgreSQL/test.sh [FOLDER]      what build.sh made; Bindings/PostgreSQL/build without it
#
# Needs root or sudo (to install the extension, and to be the user postgres), PostgreSQL with its headers (Debian:
# postgresql-15, postgresql-server-dev-15) and python3. KEEP=1 leaves the folder with the server's log.
set -euo pipefail
built="$(realpath -- "${1:-$(dirname "$0")/build}")"
cd "$(dirname "$0")"
config="${PG_CONFIG:-pg_config}"
bin="$("$config" --bindir)"
regress="$(dirname "$("$config" --pgxs)")/../test/regress/pg_regress"
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
as_postgres() { "${as_root[@]}" runuser -u postgres -- env -C / "$@"; }

"${as_root[@]}" env PG_CONFIG="$config" ./install.sh "$built"
folder="$(mktemp -d /tmp/thaitext-postgresql.XXXXXX)"
cp -r sql expected "$folder"
mkdir "$folder/results"
"${as_root[@]}" chown -R postgres "$folder"
"${as_root[@]}" chmod 755 "$folder"
export PGHOST="$folder" PGPORT=54329 PGUSER=postgres
stop() {
  as_postgres "$bin/pg_ctl" -D "$folder/data" -m immediate stop > /dev/null 2>&1 || true
  [ "${KEEP:-0}" = 1 ] || "${as_root[@]}" rm -rf "$folder"
}
trap stop EXIT
as_postgres "$bin/initdb" -D "$folder/data" -E UTF8 --locale=C.utf8 -A trust -N > /dev/null
as_postgres "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w start \
  -o "-p $PGPORT -k $folder -c listen_addresses='' -c fsync=off" > /dev/null

fail() { echo "FAILED: $1" >&2; exit 1; }
sql() { "$bin/psql" -X -q -A -t -v ON_ERROR_STOP=1 "$@"; }

if ! as_postgres "$regress" --bindir="$bin" --inputdir="$folder" --outputdir="$folder" --host="$folder" \
  --port="$PGPORT" --user=postgres --dbname=thai --load-extension=thaitext search headline functions limits; then
  cat "$folder/regression.diffs" >&2

  fail "see the differences above"
fi

# Another encoding is refused with a sentence.
sql -d postgres -c "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0"
refused="$(sql -d latin -c "CREATE EXTENSION thaitext" 2>&1)" && fail "LATIN1 was not refused"
grep -q "thaitext needs a database in UTF8, and this one is in LATIN1" <<< "$refused" || fail "LATIN1: $refused"

# A dump names the extension and has one's own configurations; it can be restored, and answers.
sql -d thai -c "CREATE TABLE kept (body text); INSERT INTO kept VALUES ('ลดความเหลื่อมล้ำ');
  CREATE INDEX ON kept USING gin (to_tsvector('news', body))"
"$bin/pg_dump" -d thai -t kept -e thaitext > "$folder.sql" 2> /dev/null && rm "$folder.sql"
sql -d postgres -c "CREATE DATABASE copy TEMPLATE template0"
"$bin/pg_dump" -d thai | sql -d copy > /dev/null
found="$(sql -d copy -c "SET enable_seqscan = off" -c "SELECT body FROM kept WHERE to_tsvector('news', body) @@ thai_query('เหลื่อมล้ำ')")"
[ "$found" = ลดความเหลื่อมล้ำ ] || fail "the restored database found '$found'"
sql -d copy -c "DROP EXTENSION thaitext CASCADE" 2> /dev/null
[ "$(sql -d copy -c "SELECT count(*) FROM pg_ts_config WHERE cfgname = 'thai'")" = 0 ] || fail "the extension left something"

python3 tests/retrieval.py "$bin/psql"
if grep -E "PANIC|FATAL|terminated by signal" "$folder/log"; then fail "a backend ended"; fi
echo "The tests of the extension for PostgreSQL passed."

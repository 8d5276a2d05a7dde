#!/usr/bin/env bash
# Measures the service under load: requests a second, latency, errors, and whether memory stays flat.
#
#   Server/load.sh [SECONDS [THAITEXT-SERVE]]       300 seconds and the release build without them
#
# Needs Debian's package wrk. Load and service share the machine, two threads each.
set -euo pipefail
cd "$(dirname "$0")"
seconds="${1:-300}"
serve="${2:-.build/release/thaitext-serve}"

folder="$(mktemp -d)"
"$serve" --port 0 2> "$folder/log" &
service=$!
trap 'kill "$service" 2> /dev/null; wait "$service" 2> /dev/null || true; rm -rf "$folder"' EXIT
until grep -q 'address=' "$folder/log"; do sleep 0.1; done
port="$(sed -n 's/.*127\.0\.0\.1:\([0-9]*\).*/\1/p' "$folder/log" | head -1)"

cat > "$folder/load.lua" <<'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
-- About 300 bytes.
wrk.body = '{"text":"กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคมประชุมเอเปคเรื่องลดความเหลื่อมล้ำ ที่เชียงใหม่ 5 ธันวาคม 2567 อาทิตย์"}'
function done(summary, latency)
  print(string.format("requests %d, a second %.0f, latency ms p50 %.2f p90 %.2f p99 %.2f max %.1f, errors %d",
    summary.requests, summary.requests * 1e6 / summary.duration, latency:percentile(50) / 1e3, latency:percentile(90) / 1e3,
    latency:percentile(99) / 1e3, latency.max / 1e3, summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.status + summary.errors.timeout))
end
LUA

memory() { awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$service/status"; }
load() {
  wrk --threads 2 --connections 32 --duration "${2}s" --script "$folder/load.lua" \
    "http://127.0.0.1:$port/v1/$1" | grep '^requests'
}

part=$((seconds / 6 > 0 ? seconds / 6 : 1))
echo "at rest: $(memory) MB"
for round in 1 2 3 4 5; do
  echo "tokenize: $(load tokenize "$part")"
  echo "after $((round * part)) seconds: $(memory) MB"
done
echo "explain: $(load explain "$part")"
echo "after $((6 * part)) seconds: $(memory) MB"

#!/usr/bin/env bash
# Starts the example on a database of its own and measures it: examples/ehr/load/run.sh [PEOPLE] [SECONDS]. It needs Node and npm, and the jar.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=$here/../target/regie-ehr.jar
[ -f "$jar" ] || { echo "Build it first: mvn -q -DskipTests -Pehr -pl examples/ehr -am package"; exit 1; }
folder=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
cp "$here/package.json" "$here/fifty.mjs" "$folder"
(cd "$folder" && npm install --silent --no-audit --no-fund)
java -jar "$jar" --server.port="$port" --spring.datasource.url="jdbc:h2:file:$folder/ehr" --ehr.today=2026-10-13 >"$folder/log" 2>&1 &
server=$!
trap 'kill "$server"; wait "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
curl -s -o /dev/null --retry 300 --retry-delay 1 --retry-connrefused "http://localhost:$port/login"
(cd "$folder" && node fifty.mjs "http://localhost:$port" "${1:-50}" "${2:-60}")

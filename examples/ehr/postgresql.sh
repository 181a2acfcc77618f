#!/usr/bin/env bash
# Runs a command with a PostgreSQL server of its own, which is gone afterwards: examples/ehr/postgresql.sh COMMAND …
set -euo pipefail
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1 || true)
if [ -z "$bin" ]; then
  echo "Skipped: no PostgreSQL server is installed here (apt-get install postgresql)."
  exit 0
fi
folder=$(mktemp -d)
as=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as=(runuser -u postgres --)
fi
port=$((20000 + RANDOM % 20000))
"${as[@]}" "$bin/initdb" -D "$folder/data" -U postgres --auth=trust >/dev/null
"${as[@]}" "$bin/pg_ctl" -D "$folder/data" -o "-p $port -k $folder -c listen_addresses=localhost -c fsync=off" -l "$folder/log" -w start >/dev/null
trap '"${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null; rm -rf "$folder"' EXIT
EHR_TEST_POSTGRESQL="jdbc:postgresql://localhost:$port/" "$@"

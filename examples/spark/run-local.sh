#!/usr/bin/env bash
# Runs the job on a Spark of this machine and compares it, document by document, with a single process: exit status 1 where they differ.
#   examples/spark/run-local.sh [--documents NUMBER] [corpus.jsonl]
# Without a corpus, articles are generated (2000), and some lines are spoilt. Needs Node, Python 3.11 or later and Java 17 or later; the network only for pip.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
venv=${VENV:-$project/node_modules/.cache/spark-example}
documents=2000
corpus=
while [ $# -gt 0 ]; do
  case $1 in
    --documents) documents=${2:?--documents needs a number}; shift 2 ;;
    -*) sed -n '2,4s/^# *//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
    *) corpus=$(realpath "$1"); shift ;;
  esac
done

missing() {
  printf 'Spark needs %s, and this machine has %s.\n' "$1" "${2:-none}" >&2
  exit 3
}
python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || missing 'Python 3.11 or later' "$("$python" --version 2>/dev/null)"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' || true)
[ "${version:-0}" -ge 17 ] || missing 'Java 17 or later' "${version:+Java $version}"

if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
  echo "Installing Spark into $venv"
  "$python" -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/installed.txt"
fi
[ -e "$project/dist/index.js" ] || (cd "$project" && npm run --silent build -- --silent)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYTHONDONTWRITEBYTECODE=1 SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS=$work
export PYSPARK_PYTHON=$venv/bin/python PYSPARK_DRIVER_PYTHON=$venv/bin/python

timed() {
  local start=$SECONDS
  "$@"
  printf '%s s: %s\n' "$((SECONDS - start))" "$what"
}

echo 'Tests of the process that answers lines'
(cd "$here" && "$venv/bin/python" -m unittest)

if [ -z "$corpus" ]; then
  corpus=$work/corpus.jsonl
  node "$project/test/benchmark/corpus.mjs" "$documents" > "$corpus"
  printf '%s\n' '' '{"id": "spoilt-1"' '{"id": "spoilt-2"}' '{"id": "spoilt-3", "text": 3}' '[]' '{"text": "“Go,” said a man without an id."}' >> "$corpus"
  printf '{"id": "spoilt-4", "text": "\xff"}\n{"id": 7, "text": "“Go,” said Ann Lee, \\"quotes\\":."}\r\n' >> "$corpus"
fi

single() {
  # 1: some lines could not be read, which is an answer too.
  node "$project/examples/jsonl.mjs" --threads 1 --quiet --keep-bad "$corpus" > "$work/single.jsonl" 2> "$work/skipped.txt" || [ $? -eq 1 ]
}
spark() {
  "$venv/bin/spark-submit" --master 'local[*]' --driver-memory 1g --conf spark.ui.enabled=false --conf spark.log.level=ERROR \
    "$here/extract_quotes.py" --partitions 4 "$corpus" "$work/quotes.parquet"
}
what='one process with one thread' timed single
what='Spark on all cores, its start included' timed spark
"$venv/bin/python" "$here/compare.py" "$work/single.jsonl" "$work/quotes.parquet"

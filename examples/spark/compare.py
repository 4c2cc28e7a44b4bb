"""Compare what Spark wrote with what a single process wrote, document by document; exit status 1 where they differ."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pyarrow.parquet as pq

MOST_SHOWN = 5


def single(path: Path) -> list[str]:
    """Read the output of jsonl.mjs, without the numbers of lines, which Spark does not know."""
    return sorted(_line(line.rstrip("\n")) for line in path.open(encoding="utf-8"))


def _line(line: str) -> str:
    result = json.loads(line)
    return _joined(result.get("id"), result.get("quotes"), result.get("error"))


def spark(folder: Path) -> list[str]:
    """Read the table that extract_quotes.py wrote."""
    rows = (row for batch in pq.ParquetDataset(folder).read().to_batches() for row in batch.to_pylist())
    return sorted(_joined(row["id"], row["quotes"] and json.loads(row["quotes"]), row["error"]) for row in rows)


def _joined(name: str | int | None, quotes: object, error: str | None) -> str:
    return json.dumps([None if name is None else str(name), quotes, error], ensure_ascii=False)


def main() -> int:
    """Print how many documents are the same, and the first that are not."""
    if len(sys.argv) != 3:
        print("Usage: compare.py single.jsonl spark-output-folder", file=sys.stderr)
        return 2
    left, right = single(Path(sys.argv[1])), spark(Path(sys.argv[2]))
    missing, extra = sorted(set(left) - set(right)), sorted(set(right) - set(left))
    if left == right:
        bad = sum(json.loads(line)[2] is not None for line in left)
        print(f"The same: {len(left)} documents, {bad} of them with an error.")
        return 0
    print(f"They differ: {len(left)} documents from one process, {len(right)} from Spark.", file=sys.stderr)
    for name, lines in (("only from one process", missing), ("only from Spark", extra)):
        for line in lines[:MOST_SHOWN]:
            print(f"{name}: {line[:300]}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())

"""Find the quotations of a corpus on Spark: JSON lines or a table in, a table of `id`, `quotes`, `error` out."""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql import functions as sf

from node_lines import answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pyspark.sql import DataFrame

SCHEMA = pa.schema([("id", pa.string()), ("quotes", pa.string()), ("error", pa.string())])
BATCH_ROWS = 256
BATCH_CHARACTERS = 16 * 2**20
SKIPPED_SOME = 1

Row = tuple[str | None, str | None, str | None]


def extract_quotes(lines: DataFrame, command: Sequence[str]) -> DataFrame:
    """Turn the JSON documents in the column `value` into rows of `id`, `quotes` and `error`.

    `quotes` is JSON, as `extractQuotes` gives it; for a document that cannot be read it is null and `error` says why.
    Each partition has one process of `command`, which is examples/jsonl.mjs with `--keep-bad`.
    """

    def process_partition(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        documents = (line for batch in batches for line in batch.column("value").to_pylist() if not _is_blank(line))
        # 1: some documents could not be read, as their rows say.
        yield from _batches(map(_row, answers(command, documents, allowed=frozenset({0, SKIPPED_SOME}))))

    # As bytes: what is no UTF-8 is to become an error of its document, not of the job.
    values = lines.select(sf.col("value").cast("binary").alias("value"))
    return values.mapInArrow(process_partition, "id string, quotes string, error string")


def _is_blank(line: bytes | None) -> bool:
    return line is None or not line.removeprefix(b"\xef\xbb\xbf").strip(b" \t\r")


def _row(answer: bytes) -> Row:
    # Inside a string of JSON these characters would be escaped: before them stands the id, after them the quotes.
    head, found, rest = answer.decode().partition(',"quotes":')
    result = json.loads(f"{head}}}" if found else head)
    name = result.get("id")
    return None if name is None else str(name), rest[:-1] if found else None, result.get("error")


def _batches(rows: Iterable[Row]) -> Iterator[pa.RecordBatch]:
    batch: list[Row] = []
    characters = 0
    for row in rows:
        batch.append(row)
        characters += len(row[1] or "")
        if len(batch) >= BATCH_ROWS or characters >= BATCH_CHARACTERS:
            yield _batch(batch)
            batch = []
            characters = 0
    if batch:
        yield _batch(batch)


def _batch(rows: Sequence[Row]) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays(
        [pa.array(column, pa.string()) for column in zip(*rows, strict=True)], schema=SCHEMA
    )


def read_lines(spark: SparkSession, arguments: argparse.Namespace) -> DataFrame:
    """Read JSON lines as they stand, or make them of the two columns of a table."""
    if arguments.format == "jsonl":
        return spark.read.text(arguments.input)
    table = spark.read.parquet(arguments.input)
    document = sf.struct(sf.col(arguments.id).cast("string").alias("id"), sf.col(arguments.field).alias("text"))
    return table.select(sf.to_json(document).alias("value"))


def main() -> None:
    """Run the job."""
    script = Path(__file__).resolve().parent.parent / "jsonl.mjs"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("input", help="a file or folder of JSON lines, or of Parquet")
    parser.add_argument("output", help="the folder of Parquet files to write; it must not be there yet")
    parser.add_argument("--format", choices=["jsonl", "parquet"], default="jsonl", help="of the input")
    parser.add_argument("--field", default="text", help="property or column of the text")
    parser.add_argument("--id", default="id", help="property or column of the id")
    parser.add_argument(
        "--partitions",
        type=int,
        help="into how many parts to shuffle the input first (default: as Spark cuts the files)",
    )
    parser.add_argument("--node", default=shutil.which("node") or "node", help="the Node of the executors")
    parser.add_argument("--script", default=str(script), help="jsonl.mjs on the executors")
    parser.add_argument("node_options", nargs="*", metavar="-- option", help="more options of jsonl.mjs, after --")
    arguments = parser.parse_args()

    # Documents may be long: few of them are handed to Python at a time.
    rows = ("spark.sql.execution.arrow.maxRecordsPerBatch", str(BATCH_ROWS))
    spark = SparkSession.builder.appName("quote-attribution").config(*rows).getOrCreate()
    spark.sparkContext.addPyFile(str(Path(__file__).resolve().parent / "node_lines.py"))
    names = ["--field", arguments.field, "--id", arguments.id] if arguments.format == "jsonl" else []
    command = [
        arguments.node,
        arguments.script,
        "--quiet",
        "--keep-bad",
        "--threads",
        "1",
        *names,
        *arguments.node_options,
    ]
    lines = read_lines(spark, arguments)
    if arguments.partitions:
        lines = lines.repartition(arguments.partitions)
    extract_quotes(lines, command).write.parquet(arguments.output)
    spark.stop()


if __name__ == "__main__":
    main()

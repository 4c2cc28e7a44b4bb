"""Tests of extract_quotes.py on a Spark of this machine."""

from __future__ import annotations

import json
import os
import shutil
import sys
import unittest
from pathlib import Path
from typing import ClassVar

from pyspark.sql import SparkSession
from pyspark.sql import functions as sf

from extract_quotes import extract_quotes

HERE = Path(__file__).resolve().parent
JSONL = [shutil.which("node") or "node", str(HERE.parent / "jsonl.mjs"), "--quiet", "--keep-bad", "--threads", "1"]


class ExtractQuotes(unittest.TestCase):
    """A table of lines becomes a table of quotes."""

    spark: ClassVar[SparkSession]

    @classmethod
    def setUpClass(cls) -> None:
        """Start Spark once."""
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        settings: dict[str, bool | float | int | str | None] = {
            "spark.ui.enabled": "false",
            "spark.log.level": "OFF",
            "spark.sql.shuffle.partitions": 2,
        }
        cls.spark = SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()
        for file in ("node_lines.py", "extract_quotes.py"):
            cls.spark.sparkContext.addPyFile(str(HERE / file))

    @classmethod
    def tearDownClass(cls) -> None:
        """Stop Spark."""
        cls.spark.stop()

    def test_a_document_that_cannot_be_read_gives_null_and_an_error(self) -> None:
        tricky = 'a,"quotes":[b'
        documents = [
            {"id": tricky, "text": "“Go,” said Ann Lee."},
            {"id": "no text", "text": None},
            {"text": "Nothing."},
        ]
        lines = [(json.dumps(document),) for document in documents]
        table = self.spark.createDataFrame([*lines, ("{",), ("",), (" \r",), (None,)], "value string")
        rows = {row["id"]: row for row in extract_quotes(table.repartition(2), JSONL).collect() if row["id"]}
        self.assertEqual([quote["speaker"]["name"] for quote in json.loads(rows[tricky]["quotes"])], ["Ann Lee"])
        self.assertIsNone(rows[tricky]["error"])
        self.assertIsNone(rows["no text"]["quotes"])
        self.assertEqual(rows["no text"]["error"], 'its "text" is no string')
        nameless = extract_quotes(table.where("value not like '%id%'"), JSONL).orderBy("quotes").collect()
        self.assertEqual(
            [(row["id"], row["quotes"], row["error"] is None) for row in nameless],
            [(None, None, False), (None, "[]", True)],
        )

    def test_columns_of_a_table(self) -> None:
        table = self.spark.createDataFrame([(7, "“Go,”\nsaid Ann Lee.\u2028"), (8, None)], "id int, text string")
        rows = extract_quotes(table.select(sf.to_json(sf.struct("id", "text")).alias("value")), JSONL).collect()
        self.assertEqual(
            [(row["id"], row["quotes"] is None, row["error"]) for row in sorted(rows)],
            [("7", False, None), ("8", True, 'it has no "text"')],
        )

    def test_quotes_can_be_queried(self) -> None:
        lines = self.spark.createDataFrame(
            [('{"text":"“Go,” said Ann Lee. “Go,” said Ann Lee. “No.”"}',)], "value string"
        )
        quotes = "array<struct<text: string, speaker: struct<name: string>>>"
        table = extract_quotes(lines, JSONL).select(sf.explode(sf.from_json("quotes", quotes)).alias("quote"))
        counts = table.groupBy("quote.speaker.name").count().where("name is not null").collect()
        self.assertEqual([tuple(row) for row in counts], [("Ann Lee", 2)])

    def test_a_process_that_dies_fails_the_job_and_shows_its_last_words(self) -> None:
        program = "import sys\nfor n, line in enumerate(sys.stdin):\n if n == 2: sys.exit('worn out')\n print('{}')"
        table = self.spark.createDataFrame([("{}",)] * 10, "value string").coalesce(1)
        with self.assertRaisesRegex(Exception, r"(?s)ended after 2 answers.*worn out"):
            extract_quotes(table, [sys.executable, "-c", program]).collect()


if __name__ == "__main__":
    unittest.main()

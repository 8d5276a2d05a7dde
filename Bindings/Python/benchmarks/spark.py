"""The example job on a cluster of two processes of one core each, beside PyThaiNLP's newmm.

    pip install 'thaitext-….whl[spark]' pythainlp
    python spark.py NEWS [COMMAND]

NEWS is a text in UTF-8, a line an article; it is taken four times. With COMMAND, `thaitext`, the tokens of all
articles are compared with those that the command finds. Times are on the wall; the first job of a kind starts
the processes that the others use.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import thaitext.spark
from pyspark.sql import SparkSession
from pyspark.sql import functions as f

sys.path.insert(0, str(Path(__file__).parent.parent / "examples"))
import spark_news  # type: ignore[import-not-found]  # noqa: E402


def start() -> SparkSession:
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local-cluster[2,1,1024]")
    for key, value in {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "4",
        "spark.sql.files.maxPartitionBytes": "8m",
    }.items():
        builder = builder.config(key, value)
    return builder.getOrCreate()


def newmm(texts: pa.Array) -> pa.Array:
    from pythainlp.tokenize import word_tokenize

    words = [word_tokenize(text, engine="newmm", join_broken_num=False) for text in texts.to_pylist()]
    return pa.array(words, pa.list_(pa.string()))


def timed(title: str, size: int, work: Callable[[], Any]) -> None:
    began = time.perf_counter()
    work()
    seconds = time.perf_counter() - began
    print(f"  {title:<44}{seconds:7.1f} s{size / seconds / 1e6:8.1f} MB/s", flush=True)


def compare(output: str, news: Path, command: str) -> None:
    """Compares the tokens of all articles with the command's."""
    found = subprocess.run(
        [command, "tokenize", "--separator", "\x1f", str(news)], check=True, capture_output=True
    ).stdout.decode()
    expected: dict[str, list[str]] = {}
    for line in found.split("\n")[:-1]:
        tokens = line.split("\x1f") if line else []
        expected["".join(tokens)] = tokens
    rows = pq.read_table(f"{output}/tokens").to_pylist()
    wrong = [row["text"] for row in rows if row["tokens"] != expected[row["text"]]]
    print(f"  {len(rows)} articles compared with the command: {len(wrong)} differ")
    if wrong:
        sys.exit(f"for example: {wrong[0]}")


def main(path: str, command: str | None) -> None:
    arrow_udf: Any = getattr(f, "arrow_udf")
    with tempfile.TemporaryDirectory() as folder:
        news = Path(folder, "news")
        news.mkdir()
        data = Path(path).read_bytes()
        for copy in range(4):
            Path(news, f"{copy}.txt").write_bytes(data)
        part = Path(folder, "part.txt")
        part.write_bytes(b"\n".join(data.split(b"\n")[:4000]))
        size, part_size = 4 * len(data), part.stat().st_size

        began = time.perf_counter()
        spark = start()
        print(f"{size / 1e6:.1f} MB on local-cluster[2,1,1024], started in {time.perf_counter() - began:.1f} s")

        def run(source: Path, column: Any) -> None:
            lines = spark.read.text(str(source))
            lines.select(column.alias("tokens")).write.format("noop").mode("overwrite").save()

        ours = thaitext.spark.tokenize("value")
        theirs = arrow_udf(newmm, "array<string>")("value")
        timed("tokens, first job", size, lambda: run(news, ours))
        timed("tokens, again", size, lambda: run(news, ours))
        timed("search terms", part_size, lambda: run(part, thaitext.spark.search_terms("value")))
        timed("newmm on a part, first job", part_size, lambda: run(part, theirs))
        timed("newmm on a part, again", part_size, lambda: run(part, theirs))
        output = f"{folder}/output"
        timed("the example: tokens and words as Parquet", size, lambda: spark_news.write(spark, str(news), output))
        spark_news.report(spark, output)
        if command:
            compare(output, Path(path), command)
        spark.stop()


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2] if len(sys.argv) == 3 else None)

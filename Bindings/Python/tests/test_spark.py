"""Functions of columns on a cluster of two processes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import thaitext

pytest.importorskip("pyspark")
pytestmark = pytest.mark.skipif(
    not os.environ.get("THAITEXT_SPARK"), reason="THAITEXT_SPARK=1 starts a cluster, which takes long"
)

NEWS = os.environ.get("THAITEXT_NEWS")
TEXTS = ["ตากลม 5 คน", None, "", "กระทรวงพลังงาน (พน.) และดีเอสไอ", "นํ้าท่วม"]


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate()
    )
    yield session
    session.stop()


def column(spark: Any, function: Any) -> list[Any]:
    frame = spark.createDataFrame(list(enumerate(TEXTS)), "id int, text string")
    return [row.found for row in frame.select("id", function.alias("found")).orderBy("id").collect()]


def each(function: Any) -> list[Any]:
    return [None if text is None else function(text) for text in TEXTS]


def test_columns_are_what_the_package_gives(spark: Any) -> None:
    import thaitext.spark as ts

    assert column(spark, ts.tokenize("text")) == each(thaitext.tokenize)
    assert column(spark, ts.tokenize("text", words_only=True)) == each(thaitext.words)
    assert column(spark, ts.normalize("text")) == each(thaitext.normalize)
    assert column(spark, ts.acronyms("text")) == each(
        lambda text: [acronym.canonical for acronym in thaitext.acronyms(text)]
    )
    assert column(spark, ts.search_terms("text")) == each(
        lambda text: [term.key for term in thaitext.search_terms(text)]
    )
    kept = column(spark, ts.tokenize("text", dictionary=["ตากลม"]))
    assert kept[0] == ["ตากลม", " ", "5", " ", "คน"]
    with pytest.raises(thaitext.ThaiTextError):
        ts.tokenize("text", engine="deep")


def test_the_readme_runs(spark: Any) -> None:
    from test_readme import BLOCKS

    (block,) = [block for block in BLOCKS if "thaitext.spark" in block]
    exec(block, {"spark": spark})


def test_a_row_that_fails_is_reported(spark: Any) -> None:
    import thaitext.spark as ts

    rows = [(0, "ตากลม".encode()), (1, b"ab\xff"), (2, b"x" * 99), (3, None)]
    frame = spark.createDataFrame(rows, "id int, line binary")
    found = ts.tokenize("line", report=True, largest=50).alias("found")
    result = [row.found for row in frame.select("id", found).orderBy("id").collect()]
    assert [row.value for row in result] == [["ตาก", "ลม"], None, None, None]
    assert [row.error for row in result] == [
        None,
        "The text is no UTF-8: invalid start byte at byte 2.",
        "The text has 99 bytes; the largest allowed has 50.",
        None,
    ]


def test_an_error_fails_one_row_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    pa = pytest.importorskip("pyarrow")
    from thaitext import _arrow
    from thaitext.spark import analyze_rows

    whole = _arrow.tokenize_arrow

    def tokenize(texts: Any, **options: Any) -> Any:
        if "bad" in texts.to_pylist():
            raise RuntimeError("a fault")
        return whole(texts, **options)

    monkeypatch.setattr(_arrow, "tokenize_arrow", tokenize)
    value, error = analyze_rows(pa.array(["ตากลม", "bad", None]), "tokenize_arrow", {}, 99, {})
    assert value.to_pylist() == [["ตาก", "ลม"], None, None]
    assert error.to_pylist() == [None, "RuntimeError: a fault", None]


def test_the_example_writes_the_tokens_and_the_words_of_news(spark: Any, tmp_path: Path) -> None:
    sys.path.insert(0, str(Path(__file__).parent.parent / "examples"))
    import pyarrow.parquet as parquet
    import spark_news

    news = tmp_path / "news"
    news.mkdir()
    if NEWS:
        # 60 MB, if it is the news that the project measures with.
        for copy in range(4):
            (news / f"{copy}.txt").symlink_to(Path(NEWS).absolute())
    else:
        (news / "all.txt").write_bytes("ตากลม\nตาก ผ้า\n".encode() + b"\xff\n")
    spark_news.write(spark, str(news), str(tmp_path / "output"))
    spark_news.report(spark, str(tmp_path / "output"))

    rows = parquet.read_table(tmp_path / "output" / "tokens").to_pylist()
    assert len(rows) > 2
    failed = [row for row in rows if row["error"]]
    assert [row["line"] for row in failed] == ([] if NEWS else [b"\xff"])
    articles = [row for row in rows if not row["error"]]
    expected = {row["text"]: thaitext.tokenize(row["text"]) for row in articles}
    counts: dict[str, int] = {}
    for row in articles:
        assert row["tokens"] == expected[row["text"]]
        for word in set(thaitext.words(row["text"])):
            counts[word] = counts.get(word, 0) + 1
    words = parquet.read_table(tmp_path / "output" / "words").to_pylist()
    assert {row["word"]: row["articles"] for row in words} == counts

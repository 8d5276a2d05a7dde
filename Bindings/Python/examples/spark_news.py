"""Words of a folder of news: a job for Spark.

    spark-submit spark_news.py NEWS OUTPUT

NEWS is a folder of text files, a line an article. In OUTPUT the job writes two folders of Parquet: `tokens` with each
article and its tokens or, where it fails, its bytes and what is wrong with them, and `words` with the number of
articles in which each word occurs.
"""

from __future__ import annotations

import sys

import thaitext.spark
from pyspark.sql import SparkSession
from pyspark.sql import functions as f


def write(spark: SparkSession, news: str, output: str) -> None:
    # Bytes, so that a line that is no UTF-8 is reported and not changed.
    lines = spark.read.text(news).select(f.col("value").cast("binary").alias("line"))
    found = thaitext.spark.tokenize("line", report=True)
    articles = lines.select(f.col("line"), found.alias("found"))
    failed = f.col("found.error").isNotNull()
    articles.select(
        f.when(~failed, f.col("line").cast("string")).alias("text"),
        f.col("found.value").alias("tokens"),
        f.col("found.error").alias("error"),
        f.when(failed, f.col("line")).alias("line"),
    ).write.mode("overwrite").parquet(f"{output}/tokens")

    words = thaitext.spark.tokenize("line", words_only=True)
    (
        lines.select(f.explode(f.array_distinct(words)).alias("word"))
        .groupBy("word")
        .agg(f.count("*").alias("articles"))
        .orderBy(f.desc("articles"), "word")
        .write.mode("overwrite")
        .parquet(f"{output}/words")
    )


def report(spark: SparkSession, output: str) -> None:
    tokens = spark.read.parquet(f"{output}/tokens")
    failed = tokens.where("error is not null")
    print(f"{tokens.count()} articles, {failed.count()} of them failed")
    for row in failed.select("error").limit(10).collect():
        print(f"  {row.error}")
    for row in spark.read.parquet(f"{output}/words").orderBy(f.desc("articles"), "word").take(10):
        print(f"  {row.word}\t{row.articles}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    session = SparkSession.builder.appName("Words of news").getOrCreate()
    write(session, sys.argv[1], sys.argv[2])
    report(session, sys.argv[2])
    session.stop()

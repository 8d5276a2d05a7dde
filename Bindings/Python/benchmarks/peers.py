"""ThaiText beside PyThaiNLP's newmm, nlpO3 and thaibreak, in one process and run.

    pip install thaitext-*.whl pyarrow pythainlp nlpo3 thaibreak
    python peers.py NEWS

NEWS is a text in UTF-8. Rates of one thread are of CPU time, so that other programs on the machine matter
little; those of two threads are of time on the wall, beside one thread measured so, too. Of several rounds,
in which all take turns, the best counts.
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

import nlpo3
import pyarrow as pa
import thaibreak
import thaitext
from pythainlp.corpus import thai_words
from pythainlp.tokenize import word_tokenize

ROUNDS = 5
QUERIES = {17: "ไปเที่ยวเชียงใหม่", 30: "ประชุมคณะรัฐมนตรีสัญจรที่เชียง"}


def load_nlpo3() -> Callable[[str], list[str]]:
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(sorted(thai_words())))
        file.flush()
        nlpo3.load_dict(file.name, "words")
    return lambda text: list(nlpo3.segment(text, "words"))


def newmm(text: str) -> list[str]:
    return word_tokenize(text, engine="newmm", join_broken_num=False)


PEERS: dict[str, Callable[[str], list[str]]] = {
    "ThaiText": thaitext.tokenize,
    "nlpO3": load_nlpo3(),
    "thaibreak": thaibreak.words,
    "newmm": newmm,
}


def best(
    work: dict[str, Callable[[], Any]], clock: Callable[[], float], rounds: int = ROUNDS
) -> dict[str, float]:
    """The least time of each, in seconds; they take turns."""
    times = dict.fromkeys(work, float("inf"))
    for _ in range(rounds):
        for name, function in work.items():
            start = clock()
            function()
            times[name] = min(times[name], clock() - start)
        gc.collect()
    return times


def calls(text: str) -> None:
    def repeat(function: Callable[[str], list[str]], count: int) -> Callable[[], None]:
        def run() -> None:
            for _ in range(count):
                function(text)

        return run

    # Many short rounds, so that some are not disturbed.
    counts = {name: 100 if name == "newmm" else 1_000 for name in PEERS}
    work = {name: repeat(function, counts[name]) for name, function in PEERS.items()}
    times = best(work, time.process_time, 100)
    print(f"\n{len(text)} characters       µs a call    calls a second")
    for name, seconds in times.items():
        each = seconds / counts[name]
        print(f"  {name:<20}{each * 1e6:9.2f}{1 / each:16,.0f}")


def documents(title: str, texts: list[str]) -> None:
    size = sum(len(text.encode()) for text in texts)
    # newmm is slow: a tenth of the text says the same.
    part = texts[: max(1, len(texts) // 10)]
    part_size = sum(len(text.encode()) for text in part)
    column = pa.array(texts)
    work: dict[str, Callable[[], Any]] = {
        "ThaiText, list of str": lambda: list(thaitext.tokenize_all(texts)),
        "ThaiText, str by str": lambda: [thaitext.tokenize(text) for text in texts],
        "ThaiText, tokens()": lambda: [thaitext.tokens(text) for text in part],
        "ThaiText, Arrow": lambda: thaitext.tokenize_arrow(column),
        "nlpO3": lambda: [PEERS["nlpO3"](text) for text in texts],
        "thaibreak": lambda: [PEERS["thaibreak"](text) for text in texts],
        "newmm": lambda: [PEERS["newmm"](text) for text in part],
    }
    times = best(work, time.process_time)
    print(f"\n{title}: {len(texts)} of {size / 1e6:.1f} MB        MB/s")
    for name, seconds in times.items():
        done = part_size if name in {"newmm", "ThaiText, tokens()"} else size
        print(f"  {name:<30}{done / seconds / 1e6:9.1f}")


def threads(texts: list[str]) -> None:
    size = sum(len(text.encode()) for text in texts)
    column = pa.array(texts)
    work: dict[str, Callable[[], Any]] = {}
    for count in (1, 2):
        work[f"Arrow, threads={count}"] = lambda count=count: thaitext.tokenize_arrow(  # type: ignore[misc]
            column, threads=count
        )
        work[f"list of str, threads={count}"] = lambda count=count: list(  # type: ignore[misc]
            thaitext.tokenize_all(texts, threads=count)
        )
    times = best(work, time.perf_counter)
    print("\nThreads, time on the wall                MB/s")
    for name, seconds in times.items():
        print(f"  {name:<30}{size / seconds / 1e6:9.1f}")


def main(path: str) -> None:
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in islice(file, 8000)]
    print(f"Python {sys.version.split()[0]}, thaitext {thaitext.__version__}, {Path(path).name}")
    for query in QUERIES.values():
        calls(query)
    documents("By lines", lines)
    documents("By texts of 20 lines", ["\n".join(lines[i : i + 20]) for i in range(0, len(lines), 20)])
    threads(lines)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])

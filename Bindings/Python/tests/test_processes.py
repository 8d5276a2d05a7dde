"""Threads share tokenizers, and processes are forked and spawned while threads are busy."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
import thaitext

TEXT = "กระทรวงพลังงาน (พน.) ประชุมเอเปค 18 - 22 สิงหาคม 2567 ตากลม 1,000 บาท "
COUNT = int(os.environ.get("THAITEXT_PROCESSES", "1000"))


def everything(text: str) -> tuple[object, ...]:
    return (
        thaitext.tokenize(text), thaitext.tokenize(text * 80), thaitext.tokens(text),
        thaitext.acronyms(text), thaitext.entities(text), thaitext.search_terms(text),
        thaitext.sentences(text),
    )  # fmt: skip


EXPECTED = everything(TEXT)


@contextmanager
def busy_threads() -> Iterator[None]:
    """Runs a block while other threads are in calls of all kinds."""
    stop = threading.Event()
    wrong: list[object] = []

    def work() -> None:
        while not stop.is_set():
            if everything(TEXT) != EXPECTED:
                wrong.append(1)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert not wrong


def test_threads_share_a_tokenizer() -> None:
    texts = [TEXT * (index % 40) for index in range(400)]
    expected = [thaitext.tokenize(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(thaitext.tokenize, texts)) == expected
        for found in pool.map(everything, [TEXT] * 100):
            assert found == EXPECTED


def is_right(_: int) -> bool:
    return everything(TEXT) == EXPECTED


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_children_of_a_process_with_busy_threads_are_right() -> None:
    right = 0
    with busy_threads():
        for _ in range(COUNT):
            child = os.fork()
            if child == 0:
                # A child that waits for ever is ended, and counted as wrong.
                threading.Timer(60, os._exit, [2]).start()
                os._exit(0 if is_right(0) else 1)
            right += os.waitpid(child, 0)[1] == 0
    assert right == COUNT


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_pools_are_right(method: str) -> None:
    context = multiprocessing.get_context(method)
    with busy_threads(), context.Pool(2) as pool:
        assert sum(pool.imap_unordered(is_right, range(COUNT), chunksize=10)) == COUNT

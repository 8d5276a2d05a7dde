"""The package finds what the command finds, on a corpus.

``THAITEXT_COMMAND`` is the command, ``THAITEXT_NEWS`` a text, a line an article or a paragraph.
"""

from __future__ import annotations

import os
import subprocess
from itertools import groupby

import pytest
import thaitext

COMMAND = os.environ.get("THAITEXT_COMMAND")
NEWS = os.environ.get("THAITEXT_NEWS")

pytestmark = pytest.mark.skipif(not (COMMAND and NEWS), reason="there is no command or no corpus")


def rows(*arguments: str) -> dict[int, list[list[str]]]:
    """The lines of the command's output, by the number of the line of the text."""
    output = subprocess.run(
        [COMMAND or "", *arguments, NEWS or ""], check=True, capture_output=True
    ).stdout
    fields = (line.split("\t") for line in output.decode().split("\n")[:-1])
    return {int(line): list(group) for line, group in groupby(fields, key=lambda row: row[0])}


def lines() -> list[str]:
    with open(NEWS or "", encoding="utf-8", newline="\n") as file:
        return [line.rstrip("\n").removesuffix("\r") for line in file]


@pytest.mark.parametrize("unit", ["scalar", "utf8"])
def test_tokens_kinds_and_offsets(unit: str) -> None:
    expected = rows("tokenize", "--format", "tsv", "--offsets", unit)
    texts = lines()
    for number, text in enumerate(texts, 1):
        found = [
            [str(t.start), str(t.end), t.kind]
            if unit == "scalar"
            else [str(t.byte_start), str(t.byte_end), t.kind]
            for t in thaitext.tokens(text)
        ]
        assert found == [row[1:4] for row in expected.get(number, [])], f"line {number}: {text}"


def test_joined_tokens() -> None:
    output = subprocess.run(
        [COMMAND or "", "tokenize", "--separator", "\x1f", NEWS or ""],
        check=True,
        capture_output=True,
    ).stdout.decode()
    expected = [
        line.removesuffix("\r").removesuffix("\x1f").split("\x1f") if line.rstrip("\r") else []
        for line in output.split("\n")[:-1]
    ]
    assert list(thaitext.tokenize_all(lines())) == expected

"""What the README shows is run, and each value it prints behind an expression is the one that comes."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
# What runs these is a session of Spark; test_spark.py has that.
PLAIN = [block for block in BLOCKS if "thaitext.spark" not in block]


def run(block: str, names: dict[str, Any]) -> int:
    """Runs a block, and returns how many values were compared."""
    lines = block.splitlines()
    compared = 0
    for statement in ast.parse(block).body:
        source = ast.unparse(statement)
        comment = lines[(statement.end_lineno or 0) - 1].encode()[statement.end_col_offset or 0 :].decode()
        expected = literal(comment.strip().removeprefix("#").strip())
        if isinstance(statement, ast.Expr) and expected is not None:
            assert eval(source, names) == expected, source
            compared += 1
        else:
            exec(source, names)
    return compared


def literal(text: str) -> Any:
    """The value that a comment is, `None` if it is words."""
    try:
        return ast.literal_eval(text)
    except (SyntaxError, ValueError):
        return None


def test_the_blocks_are_found() -> None:
    assert len(PLAIN) >= 4


@pytest.mark.parametrize("block", PLAIN)
def test_examples(block: str) -> None:
    for needed in re.findall(r"^(?:import|from) (pyarrow|spacy|pythainlp|sklearn)\b", block, re.MULTILINE):
        pytest.importorskip(needed)
    names: dict[str, Any] = {}
    exec("import thaitext", names)
    compared = run(block, names)
    assert compared == len(re.findall(r"# ['\"\[(\d]", block))

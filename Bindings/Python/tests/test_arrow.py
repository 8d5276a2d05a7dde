"""Columns of Apache Arrow."""

from __future__ import annotations

from typing import Any

import pytest
import thaitext
from hypothesis import given, settings
from hypothesis import strategies as st
from test_laws import TEXTS

pa = pytest.importorskip("pyarrow")

VALID = TEXTS.map(lambda text: text.encode("utf-8", "ignore").decode())
COLUMNS = st.lists(st.one_of(st.none(), VALID), max_size=12)


def each(texts: list[str | None]) -> list[list[str] | None]:
    return [None if text is None else thaitext.tokenize(text) for text in texts]


@settings(max_examples=200, deadline=None)
@given(texts=COLUMNS, start=st.integers(0, 4), threads=st.integers(1, 3))
def test_a_column_has_the_tokens_of_each_text(
    texts: list[str | None], start: int, threads: int
) -> None:
    column = pa.array(texts, pa.string())[start:]
    result = thaitext.tokenize_arrow(column, threads=threads)
    result.validate(full=True)
    assert result.to_pylist() == each(texts[start:])
    words = thaitext.tokenize_arrow(column, words_only=True)
    words.validate(full=True)
    assert words.to_pylist() == [
        None if text is None else thaitext.words(text) for text in texts[start:]
    ]


@settings(max_examples=100, deadline=None)
@given(texts=COLUMNS, start=st.integers(0, 3))
def test_columns_of_other_findings(texts: list[str | None], start: int) -> None:
    column = pa.array(texts, pa.string())[start:]
    texts = texts[start:]

    def expect(found: Any, function: Any) -> None:
        found.validate(full=True)
        assert found.to_pylist() == [None if text is None else function(text) for text in texts]

    expect(thaitext.normalize_arrow(column), thaitext.normalize)
    expect(thaitext.normalize_arrow(column, "repair"), lambda t: thaitext.normalize(t, "repair"))
    expect(thaitext.normalize_arrow(column, "search"), lambda t: thaitext.normalize(t, "search"))
    expect(thaitext.search_terms_arrow(column), lambda t: [x.key for x in thaitext.search_terms(t)])
    expect(thaitext.acronyms_arrow(column), lambda t: [x.canonical for x in thaitext.acronyms(t)])


def test_the_strings_share_the_bytes_of_the_column() -> None:
    column = pa.array(["ตากลม", "ไปเที่ยว"])
    result = thaitext.tokenize_arrow(column)
    assert result.values.buffers()[2].address == column.buffers()[2].address


def test_types_of_columns() -> None:
    texts = ["ตากลม", None, "ไป"]
    expected = each(texts)
    for kind in (pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())):
        assert thaitext.tokenize_arrow(pa.array(texts).cast(kind)).to_pylist() == expected
    chunked = thaitext.tokenize_arrow(pa.chunked_array([texts[:1], texts[1:], []], pa.string()))
    assert chunked.num_chunks == 3 and chunked.to_pylist() == expected
    assert thaitext.tokenize_arrow(pa.array([None, None])).to_pylist() == [None, None]
    assert thaitext.tokenize_arrow(pa.array([], pa.string())).to_pylist() == []
    with pytest.raises(thaitext.ThaiTextError, match="not int64"):
        thaitext.tokenize_arrow(pa.array([1]))
    with pytest.raises(thaitext.ThaiTextError, match="not list"):
        thaitext.tokenize_arrow(["ก"])


def test_options_are_those_of_the_tokenizer() -> None:
    tokenizer = thaitext.Tokenizer(dictionary=["ตากลม"])
    assert thaitext.tokenize_arrow(pa.array(["ตากลม"]), tokenizer=tokenizer).to_pylist() == [["ตากลม"]]

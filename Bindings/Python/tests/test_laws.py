"""Laws that hold for any text."""

from __future__ import annotations

import re
from itertools import accumulate
from pathlib import Path

import pytest
import thaitext
from hypothesis import given, settings
from hypothesis import strategies as st
from thaitext._library import LIBRARY

THAI = st.characters(min_codepoint=0xE01, max_codepoint=0xE5B)
PIECES = st.sampled_from(
    ["ประชุม", "ครม.", "DSI", "ดีเอสไอ", "18 ส.ค. 2567", "1,000", "https://a.th", "#ข่าว", "😀",
     " ", "\n", "\r\n", "\u200b", "\x1f", "\x1e", "\ud800", "น\u0e4d\u0e49\u0e32", "ต่าง ๆ", "漢字"]
)  # fmt: skip
# Any characters, lone surrogates too, and much that looks like Thai text.
TEXTS = st.lists(
    st.one_of(PIECES, st.text(THAI, max_size=12), st.text(st.characters(), max_size=4)),
    max_size=30,
).map("".join)
BYTES = st.one_of(st.binary(max_size=200), TEXTS.map(lambda t: t.encode("utf-8", "surrogatepass")[1:]))

EVERY = settings(max_examples=300, deadline=None)
TOKENIZERS = {
    "default": thaitext.Tokenizer(),
    "everything": thaitext.Tokenizer(
        acronyms=True, normalization="repair", granularity="coarse", dictionary=["ตากลม", "a b"]
    ),
    "plain": thaitext.Tokenizer(engine="dictionary", entities=False, normalization="none"),
}
tokenizers = pytest.mark.parametrize("tokenizer", TOKENIZERS.values(), ids=TOKENIZERS.keys())


def byte_count(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


@tokenizers
@EVERY
@given(text=TEXTS)
def test_tokens_joined_are_the_text(tokenizer: thaitext.Tokenizer, text: str) -> None:
    pieces = tokenizer.tokenize(text)
    assert "".join(pieces) == text
    assert all(pieces)


@tokenizers
@EVERY
@given(text=TEXTS)
def test_positions_are_those_of_the_pieces(tokenizer: thaitext.Tokenizer, text: str) -> None:
    tokens = tokenizer.tokens(text)
    assert [token.text for token in tokens] == tokenizer.tokenize(text)
    assert [token.end for token in tokens] == list(accumulate(len(t.text) for t in tokens))
    assert [t.byte_end for t in tokens] == list(accumulate(byte_count(t.text) for t in tokens))
    for token in tokens:
        assert text[token.start : token.end] == token.text
        assert token.kind in thaitext.KINDS.values()


@tokenizers
@EVERY
@given(data=BYTES)
def test_bytes_joined_are_the_bytes(tokenizer: thaitext.Tokenizer, data: bytes) -> None:
    pieces = tokenizer.tokenize_bytes(data)
    assert b"".join(pieces) == data
    assert all(pieces)


@tokenizers
@EVERY
@given(texts=st.lists(TEXTS, max_size=6))
def test_many_texts_are_as_each(tokenizer: thaitext.Tokenizer, texts: list[str]) -> None:
    each = [tokenizer.tokenize(text) for text in texts]
    assert list(tokenizer.tokenize_all(texts)) == each
    assert list(tokenizer.tokenize_all(iter(texts), threads=2)) == each
    assert list(tokenizer.words_all(texts)) == [tokenizer.words(text) for text in texts]


@EVERY
@given(text=TEXTS)
def test_what_is_found_stands_in_the_text(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    found = [
        *thaitext.entities(text), *thaitext.acronyms(text), *thaitext.sentences(text),
    ]  # fmt: skip
    for item in found:
        assert item.text == text[item.start : item.end] != ""
        piece = data[item.byte_start : item.byte_end]
        assert piece.decode("utf-8", "surrogatepass") == item.text
    for definition in thaitext.definitions(text):
        assert text[definition.short_start : definition.short_end] == definition.short_form
        assert text[definition.long_start : definition.long_end] == definition.long_form
    for term in thaitext.search_terms(text):
        assert 0 <= term.start < term.end <= len(text)
        assert term.key and term.position_length >= 1


@EVERY
@given(text=TEXTS)
def test_sentences_leave_out_white_space_alone(text: str) -> None:
    end = 0
    for sentence in thaitext.sentences(text):
        assert not text[end : sentence.start].strip(" \t\r\n\u200b\u3000\xa0") or text[
            end : sentence.start
        ].isspace() or not text[end : sentence.start].strip()
        end = sentence.end


@EVERY
@given(text=TEXTS)
def test_lines_end_in_order_and_at_the_end(text: str) -> None:
    offsets = [place.offset for place in thaitext.line_breaks(text)]
    assert offsets == sorted(set(offsets))
    assert (offsets[-1:] == [len(text)]) == (text != "")


@pytest.mark.parametrize("profile", ["none", "canonical", "search", "repair"])
@EVERY
@given(text=TEXTS)
def test_a_normalized_text_leads_back(profile: str, text: str) -> None:
    result = thaitext.normalize_with_offsets(text, profile)
    assert result.text == thaitext.normalize(text, profile)
    assert result.source == text
    source = normalized = 0
    for start, end, new_start, new_end in result.edits:
        # What lies between edits is the same.
        assert text[source:start] == result.text[normalized:new_start]
        source, normalized = end, new_end
    assert text[source:] == result.text[normalized:]
    for start in range(0, len(result.text), 3):
        low, high = result.source_range(start, len(result.text))
        assert 0 <= low <= high <= len(text)


def test_the_package_knows_the_functions_of_the_header() -> None:
    header = Path(__file__).parents[2] / "C" / "include" / "thaitext.h"
    names = set(re.findall(r"\b(thaitext_\w+)\(", header.read_text(encoding="utf-8")))
    known = {name for name in names if getattr(LIBRARY, name).argtypes is not None}
    # For the extensions of databases, which are in C.
    indexes = {
        "thaitext_indexer_create", "thaitext_indexer_destroy", "thaitext_make_index_tokens",
        "thaitext_make_query"}
    # Called without types, which is faster.
    assert names - known == {"thaitext_join_short"} | indexes

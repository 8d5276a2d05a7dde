"""Columns of Apache Arrow: no Python object is made for a text or a token.

Needs ``pyarrow``.
"""

from __future__ import annotations

import ctypes
from typing import Any

import pyarrow as pa

from . import _library
from ._library import LIBRARY, ThaiTextError, check
from ._tokenizer import Tokenizer

_TOKENS, _WORDS, _CANONICAL, _SEARCH, _REPAIRED, _TERMS, _ACRONYMS = range(7)
_PROFILES = {"canonical": _CANONICAL, "search": _SEARCH, "repair": _REPAIRED}


def tokenize_arrow(
    texts: Any, *, tokenizer: Tokenizer | None = None, words_only: bool = False, threads: int = 1
) -> Any:
    """The tokens of each text of a column, as a ``ListArray`` of strings.

    The strings share the bytes of the column, which is neither copied nor changed, unless it is
    ``large_string``. A null has a null.

    :param texts: a ``pyarrow`` array or chunked array of ``string``, ``large_string`` or ``binary``; the
        result has as many chunks. An array has less than 2 GiB.
    :param tokenizer: one with options of your own.
    :param words_only: leave out white space and punctuation; then the words are copied.
    :param threads: how many parts of the column are in work at a time.
    """
    return _lists(texts, tokenizer, _WORDS if words_only else _TOKENS, threads)


def search_terms_arrow(
    texts: Any, *, tokenizer: Tokenizer | None = None, threads: int = 1
) -> Any:
    """The keys of the search terms of each text, in order of their positions, as a ``ListArray``."""
    return _lists(texts, tokenizer, _TERMS, threads)


def acronyms_arrow(texts: Any, *, tokenizer: Tokenizer | None = None, threads: int = 1) -> Any:
    """The canonical forms of the acronyms of each text, in order, as a ``ListArray``."""
    return _lists(texts, tokenizer, _ACRONYMS, threads)


def normalize_arrow(
    texts: Any,
    profile: str = "canonical",
    *,
    tokenizer: Tokenizer | None = None,
    threads: int = 1,
) -> Any:
    """Each text of a column in one spelling, as a ``StringArray``; see :func:`thaitext.normalize`.

    :param profile: ``canonical``, ``search`` or ``repair``.
    """
    if profile not in _PROFILES:
        known = ", ".join(_PROFILES)
        raise ThaiTextError(f"The profile {profile!r} is unknown; there are: {known}.")
    return _lists(texts, tokenizer, _PROFILES[profile], threads)


def _lists(texts: Any, tokenizer: Tokenizer | None, content: int, threads: int) -> Any:
    if tokenizer is None:
        from . import default

        return _lists(texts, default, content, threads)
    if isinstance(texts, pa.ChunkedArray):
        kind = pa.string() if content in _PROFILES.values() else pa.list_(pa.string())
        chunks = [_lists(chunk, tokenizer, content, threads) for chunk in texts.chunks]
        return pa.chunked_array(chunks, kind)
    array = _string_array(texts)
    if threads < 2 or len(array) < 2:
        return _analyze(array, tokenizer, content)
    from concurrent.futures import ThreadPoolExecutor

    # More parts than threads, as texts differ in size.
    count = min(len(array), 4 * threads)
    bounds = [len(array) * index // count for index in range(count + 1)]
    parts = [array.slice(start, end - start) for start, end in zip(bounds, bounds[1:])]

    def analyze(part: Any) -> Any:
        return _analyze(part, tokenizer, content)

    with ThreadPoolExecutor(threads) as pool:
        return pa.concat_arrays(list(pool.map(analyze, parts)))


def _string_array(texts: Any) -> Any:
    """The texts as an array whose offsets have 32 bits."""
    if not isinstance(texts, pa.Array):
        raise ThaiTextError(f"A column is a pyarrow array, not {type(texts).__name__}.")
    if pa.types.is_string(texts.type) or pa.types.is_binary(texts.type):
        return texts
    if pa.types.is_large_string(texts.type):
        return texts.cast(pa.string())
    if pa.types.is_large_binary(texts.type):
        return texts.cast(pa.binary())
    if pa.types.is_dictionary(texts.type):
        return _string_array(texts.dictionary_decode())
    if pa.types.is_null(texts.type):
        return texts.cast(pa.string())
    raise ThaiTextError(f"A column of texts is string or binary, not {texts.type}.")


def _analyze(array: Any, tokenizer: Tokenizer, content: int) -> Any:
    count = len(array)
    _, offsets, data = array.buffers()
    if not count or offsets is None:
        empty = pa.string() if content in _PROFILES.values() else pa.list_(pa.string())
        return pa.array([None] * count, empty)
    result = _library.Batch()
    state = tokenizer._take()
    try:
        check(
            LIBRARY.thaitext_analyze_batch(
                state[0],
                data.address if data is not None else None,
                data.size if data is not None else 0,
                offsets.address + 4 * array.offset,
                count,
                content,
                ctypes.byref(result),
            )
        )
        strings = data
        if result.strings:
            strings = pa.py_buffer(ctypes.string_at(result.strings, result.strings_size))
        string_offsets = _copied(result.string_offsets, result.string_count + 1)
        list_offsets = _copied(result.list_offsets, count + 1)
        string_count = result.string_count
    finally:
        tokenizer._idle.append(state)
    nulls = array.null_count
    validity = _validity(array) if nulls else None
    if content in _PROFILES.values():
        return pa.StringArray.from_buffers(count, string_offsets, strings, validity, nulls)
    values = pa.StringArray.from_buffers(string_count, string_offsets, strings)
    kind = pa.list_(pa.string())
    return pa.ListArray.from_buffers(
        kind, count, [validity, list_offsets], null_count=nulls, children=[values]
    )


def _copied(address: int, count: int) -> Any:
    """Numbers of 32 bits, copied from the library, which uses their memory again."""
    return pa.py_buffer(ctypes.string_at(address, 4 * count))


def _validity(array: Any) -> Any:
    """The bits that say which texts are no nulls, from the first text on."""
    if array.offset == 0:
        return array.buffers()[0]
    return array.is_valid().buffers()[1]

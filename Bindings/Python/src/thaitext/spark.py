"""ThaiText on Apache Spark: functions of columns, which run where the rows are.

>>> import thaitext.spark
>>> frame.select(thaitext.spark.tokenize("text").alias("tokens"))

Rows come as Arrow columns, so no Python object is made for a text or a token. Needs PySpark 4.1 or later
with ``pyarrow`` and ``pandas``, and this package on every node; its README says how to ship it.

A null has a null. A row that fails has a null, too, and never fails the job: a text of ``binary`` that is
no UTF-8, one of more bytes than ``largest``, or one that raises an error. With ``report=True`` a column has
two fields, ``value`` and ``error``, and ``error`` is a sentence where ``value`` is missing for such a
reason.

Options are those of :class:`thaitext.Tokenizer`, such as ``dictionary=["ตากลมเย็น"]``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from . import _arrow
from ._tokenizer import Tokenizer

#: A text of more bytes is not analyzed: one row should not hold up a job.
LARGEST = 1 << 26

_LIST = "array<string>"
_TEXT = "string"


def tokenize(
    column: Any,
    *,
    words_only: bool = False,
    report: bool = False,
    largest: int = LARGEST,
    **options: Any,
) -> Any:
    """The tokens of each text, as ``array<string>``; concatenated, they are the text.

    :param words_only: leave out white space and punctuation.
    """
    return _column(column, "tokenize_arrow", {"words_only": words_only}, report, largest, options)


def normalize(
    column: Any,
    profile: str = "canonical",
    *,
    report: bool = False,
    largest: int = LARGEST,
    **options: Any,
) -> Any:
    """Each text in one spelling; see :func:`thaitext.normalize` for the profiles."""
    return _column(column, "normalize_arrow", {"profile": profile}, report, largest, options)


def search_terms(
    column: Any, *, report: bool = False, largest: int = LARGEST, **options: Any
) -> Any:
    """The keys of the search terms of each text, as ``array<string>``, in order of their positions."""
    return _column(column, "search_terms_arrow", {}, report, largest, options)


def acronyms(column: Any, *, report: bool = False, largest: int = LARGEST, **options: Any) -> Any:
    """The canonical forms of the acronyms of each text, as ``array<string>``, in order."""
    return _column(column, "acronyms_arrow", {}, report, largest, options)


def _column(
    column: Any,
    function: str,
    arguments: dict[str, Any],
    report: bool,
    largest: int,
    options: dict[str, Any],
) -> Any:
    from pyspark.sql import functions

    arrow_udf: Any = getattr(functions, "arrow_udf", None)
    if arrow_udf is None:
        raise ImportError("thaitext.spark needs PySpark 4.1 or later.")
    # A wrong option is told here, and not by a failing job.
    Tokenizer(**options)
    kind = _TEXT if function == "normalize_arrow" else _LIST

    def analyze(texts: pa.Array) -> pa.Array:
        value, error = analyze_rows(texts, function, arguments, largest, options)
        if not report:
            return value
        return pa.StructArray.from_arrays([value, error], names=["value", "error"])

    analyze.__annotations__ = {"texts": pa.Array, "return": pa.Array}
    result = f"struct<value: {kind}, error: string>" if report else kind
    return arrow_udf(analyze, result)(column)


def analyze_rows(
    texts: Any, function: str, arguments: dict[str, Any], largest: int, options: dict[str, Any]
) -> tuple[Any, Any]:
    """What a function makes of a batch of rows, and what is wrong with each of them or null."""
    tokenizer = _tokenizer(options)
    work: Callable[..., Any] = getattr(_arrow, function)
    errors = _unreadable(texts, largest)
    if errors.null_count < len(errors):
        texts = pc.if_else(errors.is_null(), texts, pa.scalar(None, texts.type))
    try:
        return work(texts, tokenizer=tokenizer, **arguments), errors
    except Exception:
        return _row_by_row(texts, errors, lambda row: work(row, tokenizer=tokenizer, **arguments))


def _row_by_row(texts: Any, errors: Any, work: Callable[[Any], Any]) -> tuple[Any, Any]:
    """Finds the rows that fail, and what the others give."""
    messages = errors.to_pylist()
    values = []
    for index in range(len(texts)):
        row = texts.slice(index, 1)
        try:
            values.append(work(row))
        except Exception as error:
            messages[index] = f"{type(error).__name__}: {error}"
            values.append(work(pa.nulls(1, texts.type)))
    return pa.concat_arrays(values), pa.array(messages, pa.string())


def _unreadable(texts: Any, largest: int) -> Any:
    """A sentence for each row that is not to be analyzed."""
    messages: list[str | None] = [None] * len(texts)
    sizes = pc.binary_length(texts)
    if (pc.max(sizes).as_py() or 0) > largest:
        for index, size in enumerate(sizes.to_pylist()):
            if size is not None and size > largest:
                messages[index] = f"The text has {size} bytes; the largest allowed has {largest}."
    if pa.types.is_binary(texts.type) or pa.types.is_large_binary(texts.type):
        _note_ill_formed(texts, messages)
    return pa.array(messages, pa.string())


def _note_ill_formed(texts: Any, messages: list[str | None]) -> None:
    try:
        texts.cast(pa.string())
        return
    except pa.ArrowInvalid:
        pass
    for index in range(len(texts)):
        data = texts[index].as_py()
        try:
            if data is not None:
                data.decode()
        except UnicodeDecodeError as error:
            messages[index] = messages[index] or (
                f"The text is no UTF-8: {error.reason} at byte {error.start}."
            )


_tokenizers: dict[str, Tokenizer] = {}


def _tokenizer(options: dict[str, Any]) -> Tokenizer:
    """The tokenizer with some options, made once in a process."""
    key = repr(options)
    if key not in _tokenizers:
        _tokenizers[key] = Tokenizer(**options)
    return _tokenizers[key]

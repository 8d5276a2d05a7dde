"""ThaiText as a word tokenizer of PyThaiNLP.

>>> import thaitext.pythainlp
>>> thaitext.pythainlp.install()
>>> from pythainlp.tokenize import word_tokenize
>>> word_tokenize("ทดสอบภาษาไทย", engine="thaitext")
['ทดสอบ', 'ภาษา', 'ไทย']

Needs ``pythainlp`` 5.4 or later for :func:`install`. :func:`segment` is a function as PyThaiNLP's own
engines have it, and needs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib import import_module
from typing import Any

from . import default
from ._tokenizer import Tokenizer

NAME = "thaitext"


def segment(text: str, custom_dict: Iterable[str] | None = None) -> list[str]:
    """The tokens of a text.

    :param custom_dict: words to keep whole, such as a ``pythainlp.util.Trie``. Unlike with ``newmm``,
        where it takes the place of the dictionary, the words of the model stay.
    """
    if not text or not isinstance(text, str):
        return []
    words = frozenset(custom_dict) if custom_dict else None
    return _tokenizer(words).tokenize(text) if words else default.tokenize(text)


@lru_cache(maxsize=8)
def _tokenizer(words: frozenset[str]) -> Tokenizer:
    return Tokenizer(dictionary=sorted(words))


def install() -> None:
    """Makes ``engine="thaitext"`` known to ``word_tokenize`` of PyThaiNLP.

    :raises RuntimeError: if the installed PyThaiNLP keeps its engines otherwise; :func:`segment` works
        with any version.
    """
    core: Any = import_module("pythainlp.tokenize.core")
    engines = getattr(core, "WORD_ENGINES", None)
    if not isinstance(engines, tuple):
        raise RuntimeError(
            "This version of PyThaiNLP has no table of engines; call thaitext.pythainlp.segment."
        )
    if not any(NAME in names for names, _ in engines):
        core.WORD_ENGINES = (*engines, ((NAME,), segment))

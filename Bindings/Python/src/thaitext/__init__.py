"""ThaiText: the words of Thai text, and what is made of them.

>>> import thaitext
>>> thaitext.tokenize("ทดสอบภาษาไทย")
['ทดสอบ', 'ภาษา', 'ไทย']

The functions use a tokenizer with the default options; :class:`Tokenizer` has options of your own.
All positions count characters of the string, and those that begin with ``byte_`` bytes of its UTF-8.
Any string is allowed, also one with lone surrogates. All functions may be called from any thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._library import KINDS, VERSION, ThaiTextError
from ._normalized import Normalized
from ._tokenizer import Tokenizer
from ._types import (
    Acronym,
    Definition,
    Entity,
    LineBreak,
    LongForm,
    SearchTerm,
    Sentence,
    Token,
)

if TYPE_CHECKING:
    from ._arrow import acronyms_arrow, normalize_arrow, search_terms_arrow, tokenize_arrow

__version__ = VERSION

__all__ = [
    "KINDS",
    "Acronym",
    "Definition",
    "Entity",
    "LineBreak",
    "LongForm",
    "Normalized",
    "SearchTerm",
    "Sentence",
    "ThaiTextError",
    "Token",
    "Tokenizer",
    "acronyms",
    "acronyms_arrow",
    "definitions",
    "entities",
    "line_breaks",
    "normalize",
    "normalize_arrow",
    "normalize_with_offsets",
    "search_terms",
    "search_terms_arrow",
    "sentences",
    "tokenize",
    "tokenize_all",
    "tokenize_arrow",
    "tokenize_bytes",
    "tokens",
    "words",
    "words_all",
]

#: The tokenizer with the default options.
default = Tokenizer()

tokenize = default.tokenize
words = default.words
tokens = default.tokens
tokenize_all = default.tokenize_all
words_all = default.words_all
tokenize_bytes = default.tokenize_bytes
normalize = default.normalize
normalize_with_offsets = default.normalize_with_offsets
entities = default.entities
acronyms = default.acronyms
definitions = default.definitions
sentences = default.sentences
line_breaks = default.line_breaks
search_terms = default.search_terms


def __getattr__(name: str) -> Any:
    # pyarrow is large, and not everybody has it.
    if name in {"acronyms_arrow", "normalize_arrow", "search_terms_arrow", "tokenize_arrow"}:
        from . import _arrow

        return getattr(_arrow, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

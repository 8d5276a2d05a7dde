"""ThaiText as the tokenizer of a spaCy pipeline.

>>> import spacy
>>> nlp = spacy.blank("th", config={"nlp": {"tokenizer": {"@tokenizers": "thaitext.Tokenizer.v1"}}})
>>> [token.text for token in nlp("ไปเที่ยวเชียงใหม่")]
['ไป', 'เที่ยว', 'เชียงใหม่']

Needs ``spacy``. The name is known wherever the package is installed; nothing has to be imported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from ._tokenizer import Tokenizer


class SpacyTokenizer:
    """Makes spaCy's documents: a space after a token belongs to it, as spaCy has it.

    The text of the document is the text that was given, whatever it is.
    """

    def __init__(self, vocab: Any, tokenizer: Tokenizer) -> None:
        self.vocab = vocab
        self.tokenizer = tokenizer

    def __call__(self, text: str) -> Any:
        words: list[str] = []
        spaces: list[bool] = []
        for token in self.tokenizer.tokenize(text):
            if token.startswith(" ") and spaces and not spaces[-1]:
                spaces[-1] = True
                token = token[1:]
            if token:
                words.append(token)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)

    # The options are in the configuration of the pipeline, so there is nothing to store.

    def to_bytes(self, **_: Any) -> bytes:
        return b""

    def from_bytes(self, _: bytes, **__: Any) -> SpacyTokenizer:
        return self

    def to_disk(self, _: str | Path, **__: Any) -> None:
        pass

    def from_disk(self, _: str | Path, **__: Any) -> SpacyTokenizer:
        return self


def make_tokenizer(
    dictionary: Iterable[str] | None = None,
    acronyms: bool | None = None,
    normalization: str = "canonical",
    granularity: str = "fine",
) -> Callable[[Any], SpacyTokenizer]:
    """What ``@tokenizers = "thaitext.Tokenizer.v1"`` makes; see :class:`thaitext.Tokenizer`."""
    tokenizer = Tokenizer(
        dictionary=dictionary,
        acronyms=acronyms,
        normalization=normalization,
        granularity=granularity,
    )
    return lambda nlp: SpacyTokenizer(nlp.vocab, tokenizer)

"""What the functions of this package return.

All positions count characters of the Python string, so ``text[start:end]`` is the piece, and, where the
name begins with ``byte_``, bytes of its UTF-8.
"""

from __future__ import annotations

from typing import NamedTuple


class Token(NamedTuple):
    """A piece of a text between two boundaries."""

    #: The piece itself.
    text: str
    #: What it is: ``word``, ``number``, ``whitespace``, ``abbreviation`` …; see ``thaitext.KINDS``.
    kind: str
    #: Where it begins and ends, in characters.
    start: int
    end: int
    #: Where it begins and ends, in bytes of UTF-8.
    byte_start: int
    byte_end: int
    #: The piece in canonical spelling, repaired if the tokenizer repairs.
    canonical: str


class Entity(NamedTuple):
    """A stretch of text that means one thing: a date, a number, an abbreviation, a name, an address."""

    text: str
    #: ``date``, ``number``, ``abbreviation``, ``name``, ``code``, ``url``, ``email`` …
    kind: str
    #: A date in ISO 8601 and the Common Era, a number in ASCII digits, what an abbreviation stands for;
    #: ``None`` for others.
    value: str | None
    #: In characters.
    start: int
    end: int
    #: In bytes of UTF-8.
    byte_start: int
    byte_end: int


class LongForm(NamedTuple):
    """What an acronym stands for, and how that is known."""

    text: str
    #: ``here``: said at this place; ``document``: said elsewhere in the text; ``table``: known before.
    provenance: str
    #: ``low``, ``medium`` or ``high``.
    confidence: str


class Acronym(NamedTuple):
    """A short form found in a text: an acronym, an abbreviation, or a Thai spelling of one."""

    #: As the text has it.
    text: str
    #: The form to index: ``DSI`` for ``ดีเอสไอ``.
    canonical: str
    #: ``latinAcronym``, ``thaiLetterAcronym``, ``wordAcronym`` or ``thaiInitials``.
    kind: str
    #: ``definition``, ``lexicon`` or ``shape``.
    evidence: str
    #: ``low``, ``medium`` or ``high``.
    confidence: str
    is_plural: bool
    #: What it stands for: first what is said at this place, then in the text, then in the table.
    long_forms: tuple[LongForm, ...]
    #: In characters.
    start: int
    end: int
    #: In bytes of UTF-8.
    byte_start: int
    byte_end: int


class Definition(NamedTuple):
    """A place of a text that says what a short form stands for."""

    short_form: str
    #: The short form to index.
    canonical: str
    long_form: str
    #: How the extent of the long form was found: ``alignment``, ``dictionary``, ``headNoun``, ``edge``.
    method: str
    #: ``low``, ``medium`` or ``high``.
    confidence: str
    #: In characters.
    short_start: int
    short_end: int
    long_start: int
    long_end: int


class Sentence(NamedTuple):
    """A sentence, without the white space around it."""

    text: str
    #: In characters.
    start: int
    end: int
    #: In bytes of UTF-8.
    byte_start: int
    byte_end: int


class LineBreak(NamedTuple):
    """A place where a line may end, or has to."""

    #: Where the next line begins, in characters.
    offset: int
    #: The same in bytes of UTF-8.
    byte_offset: int
    #: Whether a line has to end here.
    is_mandatory: bool


class SearchTerm(NamedTuple):
    """A key of a search index, and the place in the text that it stands for."""

    #: Canonical, in lower case, with ASCII digits.
    key: str
    #: ``word``, ``part``, ``compound``, ``acronym``, ``expansion``, ``stem``, ``number``, ``date`` …
    kind: str
    #: The number of words before it; terms of one place have the same.
    position: int
    #: How many words it takes the place of.
    position_length: int
    #: In characters.
    start: int
    end: int
    #: In bytes of UTF-8.
    byte_start: int
    byte_end: int

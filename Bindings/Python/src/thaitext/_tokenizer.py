"""The tokenizer: Python strings in, Python strings and positions out."""

from __future__ import annotations

import ctypes
import os
from array import array
from collections.abc import Iterable, Iterator, Mapping
from struct import iter_unpack
from typing import Any

from . import _library
from ._library import KINDS, LIBRARY, Handle, ThaiTextError, check, join_short, note_use
from ._normalized import Normalized
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

# Between tokens and between texts in what the library writes; a text that has them goes another way.
_SEPARATOR = "\x1f"
_TEXT_SEPARATOR = "\x1e"
_SEPARATOR_CODE = ord(_SEPARATOR)
_TEXT_SEPARATOR_CODE = ord(_TEXT_SEPARATOR)

# A short text is segmented without releasing the interpreter's lock, in memory that is kept.
_SHORT = 2048
_ROOM = 2 * _SHORT

_SCALARS, _CANONICAL = 1, 2
_SEPARATOR_IN_TEXT = -4

_PROFILES = {"none": 0, "canonical": 1, "search": 2, "repair": 3}
_GRANULARITIES = {"fine": 0, "coarse": 1}

_ACRONYM_KINDS = ("latinAcronym", "thaiLetterAcronym", "wordAcronym", "thaiInitials")
_EVIDENCE = ("definition", "lexicon", "shape")
_CONFIDENCE = ("low", "medium", "high")
_PROVENANCE = ("here", "document", "table")
_METHODS = ("alignment", "dictionary", "headNoun", "edge")
_TERM_KINDS = (
    "word", "part", "compound", "surface", "acronym", "expansion", "stem", "number", "date",
    "joined", "spelling",
)  # fmt: skip

# What one call has for itself: a handle, memory for short results, and the calls that write all tokens and
# the words there.
_State = tuple[Handle, bytearray, Any, Any, Any]


class Tokenizer:
    """Finds the words of Thai text, and what else the library finds, with options of your own.

    >>> Tokenizer(dictionary=["ตากลมเย็น"]).tokenize("ตากลมเย็น")
    ['ตากลมเย็น']

    A tokenizer is immutable: make one and share it among threads. It can be pickled.

    :param engine: ``statistical``, ``dictionary`` or ``cluster``.
    :param standard: for the statistical engine: the convention of words, one that the model knows.
    :param model: for the statistical engine: the path of a model that ``thaitext train`` made.
    :param dictionary: words to keep whole; with a mapping each has a strength above 0, and of two that
        overlap the stronger one wins.
    :param dictionary_path: a file of such words, one a line, with a tab and a strength or without.
    :param entities: whether abbreviations, names, numbers and addresses are tokens.
    :param acronyms: whether acronyms in all spellings are tokens; ``None`` is the library's default.
    :param normalization: what happens before: ``none``, ``canonical`` or ``repair``. Tokens are pieces
        of the text as it was all the same.
    :param granularity: ``fine``, or ``coarse``: compounds, names and dates are one token.
    :param ignore_break_hints: whether zero-width spaces and word joiners say nothing.
    :raises ThaiTextError: if an option is wrong or a file cannot be used.
    """

    __slots__ = ("_idle", "_options", "_origin")

    def __init__(
        self,
        *,
        engine: str = "statistical",
        standard: str | None = None,
        model: str | os.PathLike[str] | None = None,
        dictionary: Iterable[str] | Mapping[str, int] | None = None,
        dictionary_path: str | os.PathLike[str] | None = None,
        entities: bool = True,
        acronyms: bool | None = None,
        normalization: str = "canonical",
        granularity: str = "fine",
        ignore_break_hints: bool = False,
    ) -> None:
        if isinstance(dictionary, str):
            raise ThaiTextError("A dictionary is a list of words; a file is a dictionary_path.")
        words = dict(dictionary) if isinstance(dictionary, Mapping) else list(dictionary or [])
        self._options: dict[str, Any] = {
            "engine": engine,
            "standard": standard,
            "model": None if model is None else os.fspath(model),
            "dictionary": words,
            "dictionary_path": None if dictionary_path is None else os.fspath(dictionary_path),
            "entities": entities,
            "acronyms": acronyms,
            "normalization": normalization,
            "granularity": granularity,
            "ignore_break_hints": ignore_break_hints,
        }
        self._origin = _make_handle(self._options)
        # What no call has now. A call takes one and gives it back, so that it has it for itself,
        # whatever thread it is in; taking the last one first keeps memory warm.
        self._idle: list[_State] = []

    def __reduce__(self) -> tuple[Any, ...]:
        return _make_tokenizer, (self._options,)

    def __repr__(self) -> str:
        return f"Tokenizer({', '.join(f'{key}={value!r}' for key, value in self._options.items())})"

    # Strings

    def tokenize(self, text: str, *, words_only: bool = False) -> list[str]:
        """The tokens of a text. Joined, they are the text.

        >>> Tokenizer().tokenize("ไปเที่ยว 3 วัน")
        ['ไป', 'เที่ยว', ' ', '3', ' ', 'วัน']

        :param words_only: leave out white space and punctuation, as :meth:`words` does.
        """
        try:
            data = text.encode()
        except UnicodeEncodeError:
            return self._pieces(text, words_only)
        size = len(data)
        if size > _SHORT:
            return self._tokenize_long(text, data, words_only)
        try:
            state = self._idle.pop()
        except IndexError:
            state = self._make_state()
        count = join_short(state[3 if words_only else 2], data, size)
        if count > 0:
            result = state[1][:count].decode().split(_SEPARATOR)
            self._idle.append(state)
            return result
        self._idle.append(state)
        return self._pieces(text, words_only) if count else []

    def words(self, text: str) -> list[str]:
        """The words, names, numbers and addresses of a text, without white space and punctuation.

        >>> Tokenizer().words("ไปเที่ยว 3 วัน!")
        ['ไป', 'เที่ยว', '3', 'วัน']
        """
        return self.tokenize(text, words_only=True)

    __call__ = words

    def tokenize_all(self, texts: Iterable[str], *, threads: int = 1) -> Iterator[list[str]]:
        """The tokens of each of many texts, in order, in few calls; memory is bounded.

        The interpreter's lock is released while texts are segmented, so other threads go on.

        :param threads: how many parts of about a million characters are in work at a time.
        """
        return self._all(texts, False, threads)

    def words_all(self, texts: Iterable[str], *, threads: int = 1) -> Iterator[list[str]]:
        """The words of each of many texts, as :meth:`tokenize_all` gives tokens."""
        return self._all(texts, True, threads)

    def tokenize_bytes(self, data: bytes) -> list[bytes]:
        """The tokens of UTF-8 text, any bytes. Joined, they are the text."""
        ends, _, _ = self._ends(data, 0)
        start = 0
        pieces: list[bytes] = []
        for end in ends:
            pieces.append(data[start:end])
            start = end
        return pieces

    def tokens(self, text: str) -> list[Token]:
        """The tokens of a text with their kinds, positions and canonical spelling.

        >>> Tokenizer().tokens("ค่า 5")[0][:6]
        ('ค่า', 'word', 0, 3, 0, 9)
        """
        data = _encode(text)
        result = _library.Tokens()
        state = self._take()
        try:
            check(
                LIBRARY.thaitext_tokenize(
                    state[0], data, len(data), _SCALARS | _CANONICAL, ctypes.byref(result)
                )
            )
            count = result.count
            ends = _numbers(result.ends, count)
            places = _numbers(result.scalar_ends, count)
            kinds = ctypes.string_at(result.kinds, count)
            canonical_ends = _numbers(result.canonical_ends, count)
            canonical = ctypes.string_at(result.canonical, canonical_ends[-1] if count else 0)
        finally:
            self._idle.append(state)
        tokens: list[Token] = []
        byte_start = start = canonical_start = 0
        for byte_end, end, kind, canonical_end in zip(ends, places, kinds, canonical_ends):
            tokens.append(
                Token(
                    text[start:end],
                    KINDS[kind],
                    start,
                    end,
                    byte_start,
                    byte_end,
                    canonical[canonical_start:canonical_end].decode("utf-8", "surrogatepass"),
                )
            )
            byte_start, start, canonical_start = byte_end, end, canonical_end
        return tokens

    # Normalization

    def normalize(self, text: str, profile: str = "canonical") -> str:
        """The text in one spelling.

        >>> Tokenizer().normalize("เเม่น\\u0e4d\\u0e49\\u0e32")
        'แม่น้ำ'

        :param profile: ``canonical``: one encoding for what looks the same; ``search``: the search keys
            of the tokens; ``repair``: canonical, and damage of extraction is undone; ``none``.
        """
        data = _encode(text)
        result, changed, _ = self._normalized(data, profile)
        return result.decode("utf-8", "surrogatepass") if changed else text

    def normalize_with_offsets(self, text: str, profile: str = "canonical") -> Normalized:
        """The text in one spelling, with the way back; see :meth:`normalize`."""
        data = _encode(text)
        result, changed, edits = self._normalized(data, profile)
        if not changed:
            return Normalized(text, text, array("I"))
        source_starts = _characters(data, edits[0::4])
        source_ends = _characters(data, edits[1::4])
        starts = _characters(result, edits[2::4])
        ends = _characters(result, edits[3::4])
        numbers = array("I")
        for edit in zip(source_starts, source_ends, starts, ends):
            numbers.extend(edit)
        return Normalized(text, result.decode("utf-8", "surrogatepass"), numbers)

    # Findings

    def entities(self, text: str) -> list[Entity]:
        """The dates, numbers, abbreviations, names, codes and addresses of a text, in order.

        >>> [entity.value for entity in Tokenizer().entities("5 ธันวาคม 2567")][0]
        '2024-12-05'

        A date overlaps the numbers it is made of.
        """
        data = _encode(text)
        result = _library.Records()
        state = self._take()
        try:
            check(
                LIBRARY.thaitext_find_entities(state[0], data, len(data), ctypes.byref(result))
            )
            records = ctypes.string_at(result.records, result.count * 24)
            strings = _Strings(result.strings, result.strings_size)
        finally:
            self._idle.append(state)
        rows = list(iter_unpack("=6I", records))
        place = _Places(data, [bound for row in rows for bound in row[:2]])
        return [
            Entity(
                text[place[start] : place[end]],
                KINDS[kind],
                strings[value_start:value_end] if has_value else None,
                place[start],
                place[end],
                start,
                end,
            )
            for start, end, kind, has_value, value_start, value_end in rows
        ]

    def acronyms(self, text: str) -> list[Acronym]:
        """The acronyms of a document, in all spellings, with what they stand for.

        >>> [acronym.canonical for acronym in Tokenizer().acronyms("ดีเอสไอและเอเปค")]
        ['DSI', 'APEC']
        """
        return self._acronyms(text)[0]

    def definitions(self, text: str) -> list[Definition]:
        """The places of a document that say what a short form stands for, in order.

        >>> Tokenizer().definitions("กระทรวงพลังงาน (พน.)")[0].long_form
        'กระทรวงพลังงาน'
        """
        return self._acronyms(text)[1]

    def sentences(self, text: str) -> list[Sentence]:
        """The sentences of a text, without the white space around them."""
        data = _encode(text)
        result = _library.Ranges()
        state = self._take()
        try:
            check(
                LIBRARY.thaitext_split_sentences(state[0], data, len(data), ctypes.byref(result))
            )
            bounds = _numbers(result.ranges, 2 * result.count)
        finally:
            self._idle.append(state)
        place = _characters(data, bounds)
        return [
            Sentence(text[start:end], start, end, byte_start, byte_end)
            for start, end, byte_start, byte_end in zip(
                place[0::2], place[1::2], bounds[0::2], bounds[1::2]
            )
        ]

    def line_breaks(self, text: str) -> list[LineBreak]:
        """Where the lines of a text may end, in order; the last is the end of the text."""
        data = _encode(text)
        result = _library.LineBreaks()
        state = self._take()
        try:
            check(
                LIBRARY.thaitext_find_line_breaks(state[0], data, len(data), ctypes.byref(result))
            )
            offsets = _numbers(result.offsets, result.count)
            mandatory = ctypes.string_at(result.is_mandatory, result.count)
        finally:
            self._idle.append(state)
        return [
            LineBreak(place, offset, bool(is_mandatory))
            for place, offset, is_mandatory in zip(_characters(data, offsets), offsets, mandatory)
        ]

    def search_terms(
        self,
        text: str,
        *,
        expand_acronyms: bool = True,
        repair: bool = True,
        stop_words: bool = True,
    ) -> list[SearchTerm]:
        """The terms of a document for a search index, in order of their positions.

        :param expand_acronyms: whether there are terms of what acronyms stand for.
        :param repair: whether damaged words have terms of the words they stand for.
        :param stop_words: whether words that say little by themselves have terms.
        """
        data = _encode(text)
        flags = (not expand_acronyms) | (not repair) << 1 | (not stop_words) << 2
        result = _library.Records()
        state = self._take()
        try:
            check(
                LIBRARY.thaitext_make_search_terms(
                    state[0], data, len(data), flags, ctypes.byref(result)
                )
            )
            records = ctypes.string_at(result.records, result.count * 28)
            strings = _Strings(result.strings, result.strings_size)
        finally:
            self._idle.append(state)
        rows = list(iter_unpack("=7I", records))
        place = _Places(data, [bound for row in rows for bound in row[2:4]])
        return [
            SearchTerm(
                strings[key_start:key_end],
                _TERM_KINDS[kind] if kind < len(_TERM_KINDS) else "other",
                position,
                length,
                place[start],
                place[end],
                start,
                end,
            )
            for key_start, key_end, start, end, position, length, kind in rows
        ]

    def trim(self) -> None:
        """Frees the memory that calls used: after large texts."""
        self._idle.clear()

    # What the methods share

    def _make_state(self) -> _State:
        handle = Handle.owning(LIBRARY.thaitext_tokenizer_clone(self._origin))
        buffer = bytearray(_ROOM)
        memory = (ctypes.c_char * _ROOM).from_buffer(buffer)
        calls: list[Any] = []
        for selection in (0, 1):
            call = ctypes.pointer(
                _library.Join(
                    handle.value, ctypes.addressof(memory), _ROOM, selection, _SEPARATOR_CODE
                )
            )
            calls.append(call)
        # As long as `memory` lives the buffer stays where it is.
        return handle, buffer, calls[0], calls[1], memory

    def _take(self) -> _State:
        try:
            return self._idle.pop()
        except IndexError:
            return self._make_state()

    def _tokenize_long(self, text: str, data: bytes, words_only: bool) -> list[str]:
        room = len(data) + len(data) // 4 + 64
        state = self._take()
        try:
            while True:
                output = ctypes.create_string_buffer(room)
                count = LIBRARY.thaitext_join_tokens(
                    state[0], data, len(data), _SEPARATOR_CODE, words_only, output, room
                )
                if count <= room:
                    break
                room = count
        finally:
            self._idle.append(state)
        if count == _SEPARATOR_IN_TEXT:
            return self._pieces(text, words_only)
        check(count)
        return str(memoryview(output)[:count], "utf-8").split(_SEPARATOR) if count else []

    def _pieces(self, text: str, words_only: bool) -> list[str]:
        """The tokens of a text with lone surrogates or separators."""
        data = _encode(text)
        _, places, kinds = self._ends(data, _SCALARS)
        start = 0
        pieces: list[str] = []
        for end, kind in zip(places, kinds):
            if not words_only or kind in _WORD_LIKE:
                pieces.append(text[start:end])
            start = end
        return pieces

    def _ends(self, data: bytes, flags: int) -> tuple[array[int], array[int], bytes]:
        """The ends of the tokens in bytes and, if asked for, in characters, and their kinds."""
        result = _library.Tokens()
        state = self._take()
        try:
            check(
                LIBRARY.thaitext_tokenize(state[0], data, len(data), flags, ctypes.byref(result))
            )
            count = result.count
            places = _numbers(result.scalar_ends, count) if flags & _SCALARS else array("I")
            kinds = ctypes.string_at(result.kinds, count)
            return _numbers(result.ends, count), places, kinds
        finally:
            self._idle.append(state)

    def _all(self, texts: Iterable[str], words_only: bool, threads: int) -> Iterator[list[str]]:
        if isinstance(texts, str):
            raise ThaiTextError("The texts are one string; give a list of strings.")
        if threads < 2:
            for part in _parts(texts):
                yield from self._part(part, words_only)
            return
        from collections import deque
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(threads) as pool:
            waiting: deque[Any] = deque()
            for part in _parts(texts):
                waiting.append(pool.submit(self._joined, part, words_only))
                if len(waiting) > threads:
                    yield from _split(waiting.popleft().result())
            while waiting:
                yield from _split(waiting.popleft().result())

    def _part(self, texts: list[str], words_only: bool) -> Iterator[list[str]]:
        return _split(self._joined(texts, words_only))

    def _joined(self, texts: list[str], words_only: bool) -> str | list[list[str]]:
        """The tokens of texts with separators between them or, where that cannot be, as lists."""
        joined = _TEXT_SEPARATOR.join(texts)
        try:
            data = joined.encode()
        except UnicodeEncodeError:
            return [self._pieces(text, words_only) for text in texts]
        if joined.count(_TEXT_SEPARATOR) != len(texts) - 1:
            return [self._pieces(text, words_only) for text in texts]
        result = _library.Text()
        state = self._take()
        try:
            status = LIBRARY.thaitext_join_tokens_of_texts(
                state[0],
                data,
                len(data),
                _TEXT_SEPARATOR_CODE,
                _SEPARATOR_CODE,
                words_only,
                ctypes.byref(result),
            )
            if status == _SEPARATOR_IN_TEXT:
                return [self._pieces(text, words_only) for text in texts]
            check(status)
            return ctypes.string_at(result.bytes, result.size).decode()
        finally:
            self._idle.append(state)

    def _normalized(self, data: bytes, profile: str) -> tuple[bytes, bool, array[int]]:
        """The normalized text, whether it differs, and four numbers for each edit, in bytes."""
        number = _number(_PROFILES, profile, "profile")
        result = _library.Normalized()
        state = self._take()
        try:
            check(
                LIBRARY.thaitext_normalize(
                    state[0], data, len(data), number, ctypes.byref(result)
                )
            )
            if not result.edit_count:
                return data, False, array("I")
            text = ctypes.string_at(result.bytes, result.size)
            return text, True, _numbers(result.edits, 4 * result.edit_count)
        finally:
            self._idle.append(state)

    def _acronyms(self, text: str) -> tuple[list[Acronym], list[Definition]]:
        data = _encode(text)
        result = _library.Acronyms()
        state = self._take()
        try:
            check(
                LIBRARY.thaitext_find_acronyms(state[0], data, len(data), ctypes.byref(result))
            )
            rows = list(iter_unpack("=10I", ctypes.string_at(result.acronyms, result.count * 40)))
            forms = ctypes.string_at(result.long_forms, result.long_form_count * 16)
            places = ctypes.string_at(result.definitions, result.definition_count * 32)
            strings = _Strings(result.strings, result.strings_size)
        finally:
            self._idle.append(state)
        long_forms = [
            LongForm(strings[start:end], _PROVENANCE[provenance], _CONFIDENCE[confidence])
            for start, end, provenance, confidence in iter_unpack("=4I", forms)
        ]
        definitions = list(iter_unpack("=8I", places))
        bounds = [bound for row in rows for bound in row[:2]]
        bounds += [bound for row in definitions for bound in row[:4]]
        place = _Places(data, bounds)
        return (
            [_acronym(text, row, place, strings, long_forms) for row in rows],
            [_definition(text, row, place, strings) for row in definitions],
        )


class _Strings:
    """Strings that are given by where they are in UTF-8."""

    __slots__ = ("_data",)

    def __init__(self, address: int, size: int) -> None:
        self._data = ctypes.string_at(address, size)

    def __getitem__(self, piece: slice) -> str:
        return self._data[piece].decode()


class _Places(dict[int, int]):
    """Offsets in bytes to positions in characters."""

    def __init__(self, data: bytes, offsets: Iterable[int]) -> None:
        ordered = array("I", sorted(set(offsets)))
        super().__init__(zip(ordered, _characters(data, ordered)))


def _acronym(
    text: str, row: tuple[int, ...], place: _Places, strings: _Strings, forms: list[LongForm]
) -> Acronym:
    start, end, key_start, key_end, kind, evidence, confidence, plural, first, last = row
    return Acronym(
        text[place[start] : place[end]],
        strings[key_start:key_end],
        _ACRONYM_KINDS[kind],
        _EVIDENCE[evidence],
        _CONFIDENCE[confidence],
        bool(plural),
        tuple(forms[first:last]),
        place[start],
        place[end],
        start,
        end,
    )


def _definition(
    text: str, row: tuple[int, ...], place: _Places, strings: _Strings
) -> Definition:
    short_start, short_end, long_start, long_end, key_start, key_end, method, confidence = row
    return Definition(
        text[place[short_start] : place[short_end]],
        strings[key_start:key_end],
        text[place[long_start] : place[long_end]],
        _METHODS[method],
        _CONFIDENCE[confidence],
        place[short_start],
        place[short_end],
        place[long_start],
        place[long_end],
    )


def _encode(text: str) -> bytes:
    """UTF-8, with a lone surrogate as the three bytes that would be its own."""
    return text.encode("utf-8", "surrogatepass")


def _numbers(address: int, count: int) -> array[int]:
    """A copy of numbers of 32 bits."""
    numbers = array("I")
    numbers.frombytes(ctypes.string_at(address, 4 * count))
    return numbers


def _characters(data: bytes, offsets: array[int]) -> array[int]:
    """Positions in characters of ascending offsets in bytes."""
    places = array("I", offsets)
    address, count = places.buffer_info()
    check(LIBRARY.thaitext_scalar_offsets(data, len(data), address, count))
    return places


def _parts(texts: Iterable[str]) -> Iterator[list[str]]:
    """The texts in lists of about a million characters."""
    part: list[str] = []
    size = 0
    for text in texts:
        part.append(text)
        size += len(text) + 1
        if size >= 1 << 20:
            yield part
            part, size = [], 0
    if part:
        yield part


def _split(joined: str | list[list[str]]) -> Iterator[list[str]]:
    if not isinstance(joined, str):
        yield from joined
        return
    for text in joined.split(_TEXT_SEPARATOR):
        yield text.split(_SEPARATOR) if text else []


def _number(numbers: dict[str, int], name: str, option: str) -> int:
    try:
        return numbers[name]
    except KeyError:
        known = ", ".join(numbers)
        raise ThaiTextError(f"The {option} {name!r} is unknown; there are: {known}.") from None


def _make_tokenizer(options: dict[str, Any]) -> Tokenizer:
    return Tokenizer(**options)


def _make_handle(options: dict[str, Any]) -> Handle:
    """A handle with the options of a :class:`Tokenizer`."""
    given = _library.Options()
    LIBRARY.thaitext_options_init(ctypes.byref(given))
    for field, key in (
        ("engine", "engine"),
        ("standard", "standard"),
        ("model_path", "model"),
        ("dictionary_path", "dictionary_path"),
    ):
        value = options[key]
        setattr(given, field, None if value is None else os.fsencode(value))
    given.finds_entities = options["entities"]
    if options["acronyms"] is not None:
        given.finds_acronyms = options["acronyms"]
    given.ignores_break_hints = options["ignore_break_hints"]
    given.normalization = _number(_PROFILES, options["normalization"], "normalization")
    given.granularity = _number(_GRANULARITIES, options["granularity"], "granularity")
    _give_words(given, options["dictionary"])
    message = ctypes.create_string_buffer(1024)
    address = LIBRARY.thaitext_tokenizer_create(ctypes.byref(given), message, len(message))
    if not address:
        raise ThaiTextError(message.value.decode())
    note_use()
    return Handle.owning(address)


def _give_words(options: _library.Options, words: dict[str, int] | list[str]) -> None:
    if not words:
        return
    encoded = [_encode(word) for word in words]
    offsets = (ctypes.c_int32 * (len(encoded) + 1))()
    for index, word in enumerate(encoded):
        offsets[index + 1] = offsets[index] + len(word)
    options.words = b"".join(encoded)
    options.word_offsets = offsets
    options.word_count = len(encoded)
    if isinstance(words, dict):
        options.word_strengths = (ctypes.c_uint32 * len(encoded))(*words.values())


_WORD_LIKE = frozenset(
    kind for kind in KINDS if LIBRARY.thaitext_kind_is_word_like(kind)
)

"""The C interface of ThaiText: the shared library, its structs and its functions.

Nothing here knows Python's strings; ``_tokenizer`` makes them. ``thaitext.h`` says what each function
does.
"""

from __future__ import annotations

import ctypes
import os
from ctypes import POINTER, c_char_p, c_int8, c_int32, c_int64, c_size_t, c_uint32, c_void_p
from typing import Any

ABI_VERSION = 1


class ThaiTextError(ValueError):
    """A wrong option, a file that cannot be used, or a text that is too long.

    The message is the library's own sentence.
    """


def _path() -> str:
    """Where the library is: beside this file, or where ``THAITEXT_LIBRARY`` says."""
    given = os.environ.get("THAITEXT_LIBRARY")
    if given:
        return given
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), "_lib", "libthaitext.so.1")


class Options(ctypes.Structure):
    """``thaitext_options``."""

    _fields_ = [
        ("struct_size", c_size_t),
        ("engine", c_char_p),
        ("standard", c_char_p),
        ("model_path", c_char_p),
        ("normalization", c_int32),
        ("granularity", c_int32),
        ("finds_entities", c_int32),
        ("finds_acronyms", c_int32),
        ("ignores_break_hints", c_int32),
        ("reserved", c_int32),
        ("words", c_char_p),
        ("word_offsets", POINTER(c_int32)),
        ("word_strengths", POINTER(c_uint32)),
        ("word_count", c_size_t),
        ("dictionary_path", c_char_p),
    ]


class Tokens(ctypes.Structure):
    """``thaitext_tokens``."""

    _fields_ = [
        ("count", c_size_t),
        ("ends", c_void_p),
        ("kinds", c_void_p),
        ("scalar_ends", c_void_p),
        ("canonical", c_void_p),
        ("canonical_ends", c_void_p),
    ]


class Join(ctypes.Structure):
    """``thaitext_join``."""

    _fields_ = [
        ("tokenizer", c_void_p),
        ("buffer", c_void_p),
        ("capacity", c_int32),
        ("selection", c_int32),
        ("separator", c_int32),
    ]


class Text(ctypes.Structure):
    """``thaitext_text``."""

    _fields_ = [("size", c_size_t), ("bytes", c_void_p)]


class Batch(ctypes.Structure):
    """``thaitext_batch``."""

    _fields_ = [
        ("text_count", c_size_t),
        ("string_count", c_size_t),
        ("list_offsets", c_void_p),
        ("string_offsets", c_void_p),
        ("strings", c_void_p),
        ("strings_size", c_size_t),
        ("kinds", c_void_p),
    ]


class Normalized(ctypes.Structure):
    """``thaitext_normalized``."""

    _fields_ = [
        ("size", c_size_t),
        ("bytes", c_void_p),
        ("edit_count", c_size_t),
        ("edits", c_void_p),
    ]


class Records(ctypes.Structure):
    """``thaitext_entity_list`` and ``thaitext_term_list``."""

    _fields_ = [
        ("count", c_size_t),
        ("records", c_void_p),
        ("strings", c_void_p),
        ("strings_size", c_size_t),
    ]


class Acronyms(ctypes.Structure):
    """``thaitext_acronym_list``."""

    _fields_ = [
        ("count", c_size_t),
        ("acronyms", c_void_p),
        ("long_form_count", c_size_t),
        ("long_forms", c_void_p),
        ("definition_count", c_size_t),
        ("definitions", c_void_p),
        ("strings", c_void_p),
        ("strings_size", c_size_t),
    ]


class Ranges(ctypes.Structure):
    """``thaitext_range_list``."""

    _fields_ = [("count", c_size_t), ("ranges", c_void_p)]


class LineBreaks(ctypes.Structure):
    """``thaitext_line_break_list``."""

    _fields_ = [("count", c_size_t), ("offsets", c_void_p), ("is_mandatory", c_void_p)]


def _declare(library: Any) -> None:
    """Tells ctypes the types of the functions."""
    functions: dict[str, tuple[Any, list[Any]]] = {
        "abi_version": (c_uint32, []),
        "version": (c_char_p, []),
        "status_message": (c_char_p, [c_int32]),
        "prepare": (None, []),
        "kind_name": (c_char_p, [c_uint32]),
        "kind_is_word_like": (c_int32, [c_uint32]),
        "options_init": (None, [POINTER(Options)]),
        "tokenizer_create": (c_void_p, [POINTER(Options), c_char_p, c_size_t]),
        "tokenizer_clone": (c_void_p, [c_void_p]),
        "tokenizer_destroy": (None, [c_void_p]),
        "tokenizer_trim": (None, [c_void_p]),
        "tokenize": (c_int32, [c_void_p, c_char_p, c_size_t, c_uint32, POINTER(Tokens)]),
        "join_tokens": (
            c_int64,
            [c_void_p, c_char_p, c_size_t, c_int8, c_int32, c_void_p, c_size_t],
        ),
        "join_tokens_of_texts": (
            c_int32,
            [c_void_p, c_char_p, c_size_t, c_int8, c_int8, c_int32, POINTER(Text)],
        ),
        "analyze_batch": (
            c_int32,
            [c_void_p, c_void_p, c_size_t, c_void_p, c_size_t, c_int32, POINTER(Batch)],
        ),
        "normalize": (c_int32, [c_void_p, c_char_p, c_size_t, c_int32, POINTER(Normalized)]),
        "source_ranges": (
            c_int32,
            [c_void_p, c_size_t, c_size_t, c_size_t, c_void_p, c_size_t],
        ),
        "scalar_offsets": (c_int32, [c_char_p, c_size_t, c_void_p, c_size_t]),
        "find_entities": (c_int32, [c_void_p, c_char_p, c_size_t, POINTER(Records)]),
        "find_acronyms": (c_int32, [c_void_p, c_char_p, c_size_t, POINTER(Acronyms)]),
        "split_sentences": (c_int32, [c_void_p, c_char_p, c_size_t, POINTER(Ranges)]),
        "find_line_breaks": (c_int32, [c_void_p, c_char_p, c_size_t, POINTER(LineBreaks)]),
        "make_search_terms": (
            c_int32,
            [c_void_p, c_char_p, c_size_t, c_uint32, POINTER(Records)],
        ),
    }
    for name, (result, arguments) in functions.items():
        function = getattr(library, "thaitext_" + name)
        function.restype = result
        function.argtypes = arguments


def _load() -> tuple[Any, Any]:
    """The library twice: calls of the first release the interpreter's lock, those of the other keep it.

    Releasing it costs as much as segmenting some words, so it is kept for short texts.
    """
    path = _path()
    try:
        libraries = ctypes.CDLL(path), ctypes.PyDLL(path)
    except OSError as error:
        raise ImportError(f"{path} cannot be loaded: {error}; install the wheel again.") from error
    for library in libraries:
        _declare(library)
    if libraries[0].thaitext_abi_version() != ABI_VERSION:
        raise ImportError(f"{path} has another interface than this package; install it again.")
    return libraries


LIBRARY, HOLDING_LIBRARY = _load()

# Types are not declared here, which would take longer than the call: a pointer, bytes and a small int, for
# an int, are what ctypes passes by itself.
join_short: Any = HOLDING_LIBRARY.thaitext_join_short

VERSION: str = LIBRARY.thaitext_version().decode()


def check(status: int) -> None:
    """Raises what a status means."""
    if status < 0:
        raise ThaiTextError(LIBRARY.thaitext_status_message(status).decode())


#: The names of the kinds of tokens and entities, by their numbers.
KINDS: dict[int, str] = {
    kind: name.decode()
    for kind in range(256)
    if (name := LIBRARY.thaitext_kind_name(kind)) is not None
}


class Handle(c_void_p):
    """A ``thaitext_tokenizer`` that is destroyed with this object.

    In a child of ``fork`` those of its parent are left alone: another thread may have been in a call.
    """

    _process: int

    @classmethod
    def owning(cls, address: int) -> Handle:
        handle = cls(address)
        handle._process = os.getpid()
        return handle

    def __del__(self, _getpid: Any = os.getpid, _library: Any = HOLDING_LIBRARY) -> None:
        if self.value and _getpid() == self._process:
            _library.thaitext_tokenizer_destroy(self)


# A child of fork has no other threads, so nothing may be half made when it is forked.
_is_used = False


def note_use() -> None:
    """Says that there is a tokenizer, so that tables are read before the process forks."""
    global _is_used
    _is_used = True


def _prepare() -> None:
    if _is_used:
        LIBRARY.thaitext_prepare()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_prepare)

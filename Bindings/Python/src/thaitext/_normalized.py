"""A normalized text and the way back to its source."""

from __future__ import annotations

import ctypes
from array import array

from ._library import LIBRARY, ThaiTextError


class Normalized:
    """A text after normalization, and how it corresponds to its source.

    >>> result = normalize_with_offsets("น\\u0e4d\\u0e49\\u0e32ไหล")
    >>> result.text
    'น้ำไหล'
    >>> result.source_range(0, 3)
    (0, 4)
    """

    __slots__ = ("_edits", "source", "text")

    def __init__(self, source: str, text: str, edits: array[int]) -> None:
        #: The text as it was.
        self.source = source
        #: The text as it is now.
        self.text = text
        # Four numbers an edit, in characters.
        self._edits = edits

    @property
    def edits(self) -> list[tuple[int, int, int, int]]:
        """What changed: start and end in ``source``, start and end in ``text``, in characters."""
        numbers = iter(self._edits)
        return list(zip(numbers, numbers, numbers, numbers))

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]`` comes from, as start and end in ``source``, in characters.

        A bound inside a replaced stretch widens to all of it. O(edits).
        """
        if not 0 <= start <= end <= len(self.text):
            raise ThaiTextError(f"{start}:{end} is no range of a text of {len(self.text)} characters.")
        bounds = (ctypes.c_uint32 * 2)(start, end)
        address, count = self._edits.buffer_info()
        status = LIBRARY.thaitext_source_ranges(
            address, count // 4, len(self.source), len(self.text), ctypes.addressof(bounds), 1
        )
        if status < 0:
            raise ThaiTextError("The edits are none of these texts.")
        return bounds[0], bounds[1]

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Normalized({self.text!r}, edits={self.edits!r})"

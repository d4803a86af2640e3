"""Where in a TOML file a key stands: the parser does not say, people need to know.

Strings and comments are masked first, so that what looks like a key inside a
letter's text is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

Location = tuple[str | int, ...]

# A text without its end goes on to the end of its line, or of the file: every character is
# looked at once, whatever the file holds.
_TEXTS_AND_COMMENTS: Final = re.compile(
    r'"""(?:\\.|[^\\])*?(?:"{3,5}|\\?\Z)'
    r"|'''.*?(?:'{3,5}|\Z)"
    r'|"(?:\\.|[^"\\\n])*(?:"|(?=\n)|\\?\Z)'
    r"|'[^'\n]*(?:'|(?=\n)|\Z)"
    r"|#[^\n]*",
    re.DOTALL,
)
_HEADER: Final = re.compile(r"(\[\[?)([^\[\]]+)\]\]?")
_KEY: Final = re.compile(r"([^=\[\]{}]+)=")
_DEEP_KEY: Final = re.compile(r"(?<![\w-])(?:[\w-]++[ \t]*+\.[ \t]*+){8}")


@dataclass(frozen=True, slots=True)
class _Span:
    """Hold the first and last line (from 0) of a key with its value."""

    first: int
    last: int


class SourceLines:
    """Find the line of a key, or of a piece of text within a key's value.

    ``has_deep_key`` tells whether some key has more than eight parts.
    """

    def __init__(self, source: str) -> None:
        self._lines = source.split("\n")
        masked = _TEXTS_AND_COMMENTS.sub(_mask, source)
        self._masked = masked.split("\n")
        self._spans: dict[Location, _Span] = {}
        self._scan()
        self.has_deep_key = _DEEP_KEY.search(masked) is not None

    def line_of(self, location: Location, containing: str = "") -> int:
        """Return the line (from 1) of a key, of what lies nearest around it, or 0.

        ``location`` is the path of keys and positions in arrays. With
        ``containing`` it is the first line of the key's value that holds the
        text, rather in quotes than without, where one does.
        """
        for length in range(len(location), 0, -1):
            span = self._spans.get(location[:length])
            if span is not None:
                return self._within(span, location[length:], containing) + 1
        return 0

    def _within(self, span: _Span, rest: Location, containing: str) -> int:
        """Find a key of an inline table, then a text, within a value."""
        start = span.first
        for position, key in pairwise(rest):
            if isinstance(position, int) and isinstance(key, str):
                start = self._nth_key(span, key, position)
        for wanted in (f'"{containing}"', containing) if containing else ():
            for number in range(start, span.last + 1):
                if wanted in self._lines[number]:
                    return number
        return start

    def _nth_key(self, span: _Span, key: str, position: int) -> int:
        pattern = re.compile(rf"(?<![\w-]){re.escape(key)}\s*=")
        hits = [
            number
            for number in range(span.first, span.last + 1)
            for _ in pattern.finditer(self._masked[number])
        ]
        if not hits:
            return span.first
        return hits[min(position, len(hits) - 1)]

    def _scan(self) -> None:
        table: Location = ()
        current: Location | None = None
        counts: dict[Location, int] = {}
        depth = 0
        for number, line in enumerate(self._masked):
            header = _HEADER.fullmatch(line.strip()) if depth == 0 else None
            key = _KEY.match(line) if depth == 0 and header is None else None
            if header is not None:
                table = _enter(header, counts)
                current = table
                self._spans.setdefault(table, _Span(number, number))
            elif key is not None:
                start, end = key.span(1)
                current = (*table, *_parts(self._lines[number][start:end]))
                self._spans.setdefault(current, _Span(number, number))
            if current is not None and header is None and (line.strip() or depth):
                self._spans[current] = _Span(self._spans[current].first, number)
            if header is None:
                depth += sum(line.count(c) for c in "[{") - sum(line.count(c) for c in "]}")
                depth = max(depth, 0)


def _enter(header: re.Match[str], counts: dict[Location, int]) -> Location:
    """Return the location of a table; an array of tables counts its entries."""
    name = _parts(header[2])
    if header[1] == "[":
        return name
    counts[name] = counts.get(name, -1) + 1
    return (*name, counts[name])


def _parts(written: str) -> Location:
    return tuple(part.strip().strip("\"'") for part in written.split("."))


def _mask(match: re.Match[str]) -> str:
    """Cover a text with underscores, line by line, and a comment with nothing."""
    cover = " " if match[0].startswith("#") else "_"
    return re.sub(r"[^\n]", cover, match[0])

"""Help texts: one short Markdown file a screen and language, under ``assets/help``.

A file has a title (``#``), the hint of a first visit (``>``), headings
(``##``), list items (``-``) and paragraphs. The list under the last heading
whose items begin with a key in backticks are the keys of the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.ui.shared.theme.fonts import assets_root

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOURCE = "en"
GENERAL = "general"
"""The text for a screen that has none of its own."""


class BlockKind(StrEnum):
    """Name what a block of a help text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class HelpBlock:
    """Hold one block; ``key`` is the key of a `BlockKind.KEY`, as Qt writes it."""

    kind: BlockKind
    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class HelpText:
    """Hold what one screen's help says; ``hint`` greets whoever comes for the first time."""

    title: str
    hint: str
    blocks: tuple[HelpBlock, ...]


def help_text(screen: str, language: str) -> HelpText:
    """Give a screen's help in a language, in English where there is no other."""
    root = assets_root() / "help"
    for tag in (language, SOURCE):
        path = root / tag / f"{screen}.md"
        if path.is_file():
            return read_help(path.read_text(encoding="utf-8"))
    return read_help(_general(root, language).read_text(encoding="utf-8"))


def read_help(markdown: str) -> HelpText:
    """Read a help text."""
    title, hint, blocks = "", "", []
    for paragraph in _paragraphs(markdown):
        if paragraph.startswith("# "):
            title = paragraph.removeprefix("# ")
        elif paragraph.startswith("> "):
            hint = paragraph.removeprefix("> ")
        else:
            blocks.append(_block(paragraph))
    return HelpText(title, hint, tuple(blocks))


def _general(root: Path, language: str) -> Path:
    path = root / language / f"{GENERAL}.md"
    return path if path.is_file() else root / SOURCE / f"{GENERAL}.md"


def _paragraphs(markdown: str) -> Iterator[str]:
    """Join lines that belong together; an item or a heading begins a paragraph."""
    held: list[str] = []
    for line in (*markdown.splitlines(), ""):
        if held and (not line.strip() or line.startswith(("#", "-", ">"))):
            yield " ".join(held)
            held = []
        if line.strip():
            held.append(line.strip())


def _block(paragraph: str) -> HelpBlock:
    if paragraph.startswith("## "):
        return HelpBlock(BlockKind.HEADING, paragraph.removeprefix("## "))
    if paragraph.startswith("- `"):
        key, _, text = paragraph.removeprefix("- `").partition("`")
        return HelpBlock(BlockKind.KEY, text.lstrip(": "), key)
    if paragraph.startswith("- "):
        return HelpBlock(BlockKind.ITEM, paragraph.removeprefix("- "))
    return HelpBlock(BlockKind.PARAGRAPH, paragraph)

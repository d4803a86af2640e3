"""Help texts are read as they are written, and none is longer than a glance."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest

from kiosk.ui.shared.help_text import BlockKind, HelpBlock, help_text, read_help
from kiosk.ui.shared.theme.fonts import assets_root

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted((assets_root() / "help").glob("*/*.md"))


def test_a_text_has_a_title_a_hint_and_blocks_of_four_kinds() -> None:
    text = read_help(
        "# Desk\n> Scan, compare,\nsign, issue.\n\nHere a document\nbecomes a token.\n\n"
        "## Keys\n- `F7`: Compare\n- Look twice\n"
    )
    assert (text.title, text.hint) == ("Desk", "Scan, compare, sign, issue.")
    assert text.blocks == (
        HelpBlock(BlockKind.PARAGRAPH, "Here a document becomes a token."),
        HelpBlock(BlockKind.HEADING, "Keys"),
        HelpBlock(BlockKind.KEY, "Compare", "F7"),
        HelpBlock(BlockKind.ITEM, "Look twice"),
    )


@pytest.mark.parametrize("file", FILES, ids=[f"{file.parent.name}-{file.stem}" for file in FILES])
def test_every_text_is_short_and_has_a_title(file: Path) -> None:
    text = help_text(file.stem, file.parent.name)
    assert text.title
    assert len(text.hint) <= 120
    words = chain.from_iterable(block.text.split() for block in text.blocks)
    assert sum(1 for _ in words) <= 240


def test_a_language_without_the_text_gets_the_english_one() -> None:
    assert help_text("desk", "xx") == help_text("desk", "en")


def test_a_screen_without_a_text_gets_the_general_one() -> None:
    assert help_text("no-such-screen", "en").title == "Help"


@pytest.mark.parametrize(
    "file",
    [file for file in FILES if file.parent.name != "en"],
    ids=[f"{file.parent.name}-{file.stem}" for file in FILES if file.parent.name != "en"],
)
def test_a_translation_has_the_same_blocks_and_keys(file: Path) -> None:
    translated, source = help_text(file.stem, file.parent.name), help_text(file.stem, "en")
    assert [(block.kind, block.key) for block in translated.blocks] == [
        (block.kind, block.key) for block in source.blocks
    ]
    assert bool(translated.hint) is bool(source.hint)
    assert all(block.text for block in translated.blocks)

"""A walk through the true program in a pseudo-language: no text untranslated, none cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from kiosk.ui.shared import Theme, apply_theme
from kiosk.ui.shared.language import set_language
from tests.gui import screenshot_scenes, screenshots
from tests.gui.shared.pseudo_language import DATA, PseudoLanguage, cut, texts, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en", ())
    apply_theme(qapp, Theme(reduced_motion=True))


@pytest.mark.long
@pytest.mark.parametrize("login", ["staff", "admin", "compliance"])
def test_no_page_leaves_a_text_untranslated_or_cut(qapp: QApplication, login: str) -> None:
    set_language(qapp, "en", [PseudoLanguage()])
    play = screenshot_scenes.Play("pages", demo=True, scenes=lambda _stage: iter(()))
    with screenshots.stage_of(qapp, play) as stage:
        stage.window.resize(QSize(1280, 720))
        workspace = screenshot_scenes._sign_in(stage, login)
        for key in list(workspace._places):
            workspace.page(key)
            stage.settle()
            left = {unmarked(DATA.sub("", text)) for _, text in texts(stage.window)}
            assert left <= {""}, key
            assert [text for _, text in cut(stage.window)] == [], key

"""Why a directive refuses a person is said in every language, the directive's name included."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.directives.principal import Principal
from kiosk.directives.reasons import Ground, directive_reason
from kiosk.directives.rules import Rule
from kiosk.domain.access import AccessDecision
from kiosk.ui.shared import Theme, apply_theme
from kiosk.ui.shared.language import LANGUAGES, said, set_language

from .directive_fakes import DIRECTIVE, RECEIVED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

RULE = Rule(DIRECTIVE, DIRECTIVE.readings[0], RECEIVED)
OF_DIRECTIVES = [each for each in Ground if not each.startswith("screening")]


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en", ())
    apply_theme(qapp, Theme(reduced_motion=True))


@pytest.mark.parametrize("tag", [each.tag for each in LANGUAGES if each.tag != "en"])
def test_no_ground_names_its_directive_in_english(qapp: QApplication, tag: str) -> None:
    set_language(qapp, tag)
    for ground in OF_DIRECTIVES:
        people = (Principal(),) * 5
        reason = directive_reason(RULE, ground, AccessDecision.HOLD, "fable-5", people)
        told = said(reason.sentence)
        assert DIRECTIVE.id in told
        assert "reading A" not in told

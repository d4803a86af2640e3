"""One person's facts: what is recorded beside the claim, and what it decides now."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.directives.decision import Ground, Outcome, Reason
from kiosk.domain.access import AccessDecision
from kiosk.domain.dates import PartialDate
from kiosk.domain.errors import KioskError
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Licence,
    Location,
    NationalityAssuranceLevel,
    PersonFacts,
    ScreeningState,
)
from kiosk.domain.operators import Role
from kiosk.ui.console.facts_dialog import FactsDialog
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.shared import Lane, RemovableChip, Text
from tests.gui.console.console_fakes import FakeConsole, InWindow

Open = Callable[[FakeConsole], PeoplePage]
STATED, INSPECTED = NationalityAssuranceLevel(1), NationalityAssuranceLevel(2)
LAB = Affiliation("lab", AffiliationKind.EMPLOYEE, PartialDate(2020), level=INSPECTED)
REFUSED = Outcome(
    AccessDecision.BLOCK,
    (
        Reason(
            AccessDecision.BLOCK, Ground.BLOCK_ON_STATED, "us-2026-06-12", "B", "", (), (),
            "Directive us-2026-06-12, reading B, blocks people who are not US persons.",
        ),
    ),
)  # fmt: skip


@pytest.fixture
def open_page(in_window: InWindow, lane: Lane) -> Open:
    def show(ports: FakeConsole) -> PeoplePage:
        page = in_window(PeoplePage(ports, lane))
        page.open_person("p0")
        return page

    return show


def texts(widget: QWidget) -> str:
    return "\n".join(text.text() for text in widget.findChildren(Text))


def editing(qtbot: QtBot, page: PeoplePage) -> FactsDialog:
    button = next(b for b in page.panel.findChildren(QAbstractButton) if b.text() == "Facts…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(page.dialog, FactsDialog)
    return page.dialog


def record(qtbot: QtBot, dialog: FactsDialog) -> None:
    qtbot.mouseClick(dialog.dialog.button("record"), Qt.MouseButton.LeftButton)


def test_the_sheet_says_what_is_open_now_and_why_not(open_page: Open) -> None:
    allowed = ("opal-4", Outcome(AccessDecision.ALLOW, ()))
    page = open_page(FakeConsole(access=(("fable-5", REFUSED), allowed)))
    shown = texts(page.panel)
    assert "Blocked" in shown
    assert "Allowed" in shown
    assert REFUSED.reasons[0].sentence in shown


def test_every_kind_of_fact_is_listed_with_its_own_level(open_page: Open) -> None:
    until = datetime(2026, 7, 1, 4, tzinfo=UTC)
    facts = PersonFacts(
        location=Location("DEU", STATED),
        affiliations=(LAB,),
        licences=(Licence("L-1", None, until, INSPECTED),),
        purposes=frozenset({"defence"}),
        screening=ScreeningState.OPEN,
    )
    shown = texts(open_page(FakeConsole(facts=facts)).panel)
    for words in (
        "Uses it from Germany",
        "Level 1 signed statement",
        "employee of lab, since 2020",
        "Licence L-1, until 2026-07-01 00:00",
        "Purpose defence",
        "a hit waits for an officer",
    ):
        assert words in shown


def test_place_affiliation_licence_and_purpose_are_recorded(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeConsole()
    page = open_page(ports)
    dialog = editing(qtbot, page)
    dialog.place.set_value("DEU", "Germany")
    dialog.place_shown.setChecked(True)
    dialog.organisation.set_text("lab")
    dialog.since.set_text("2020")
    dialog.add_affiliation()
    dialog.reference.set_text("L-1")
    dialog.last_day.set_text("2026-06-30")
    dialog.licence_shown.setChecked(True)
    dialog.add_licence()
    dialog.purposes.set_text("defence")
    with qtbot.waitSignal(dialog.recorded):
        record(qtbot, dialog)
    facts = ports.facts
    assert facts.location == Location("DEU", INSPECTED)
    assert facts.affiliations == (
        Affiliation("lab", AffiliationKind.EMPLOYEE, PartialDate(2020), level=STATED),
    )
    assert facts.licences == (
        Licence("L-1", None, datetime(2026, 7, 1, 4, tzinfo=UTC), INSPECTED),
    )
    assert facts.purposes == {"defence"}
    assert "Uses it from Germany" in texts(page.panel)


def test_what_was_recorded_can_be_taken_out(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeConsole(facts=PersonFacts(affiliations=(LAB,)))
    dialog = editing(qtbot, open_page(ports))
    chip = dialog.dialog.findChild(RemovableChip)
    assert chip is not None
    chip.removed.emit()
    with qtbot.waitSignal(dialog.recorded):
        record(qtbot, dialog)
    assert ports.facts.affiliations == ()


def test_faults_stand_at_their_fields_and_nothing_is_recorded(
    qtbot: QtBot, open_page: Open
) -> None:
    ports = FakeConsole()
    dialog = editing(qtbot, open_page(ports))
    dialog.organisation.set_text("two words")
    dialog.add_affiliation()
    assert dialog.organisation.error
    dialog.reference.set_text("L-1")
    dialog.last_day.set_text("2026-06")
    dialog.add_licence()
    assert dialog.last_day.error
    dialog.place.line.setText("Atlantis")
    record(qtbot, dialog)
    assert dialog.place.error
    dialog.place.line.setText("")
    dialog.purposes.set_text("to help everybody")
    record(qtbot, dialog)
    assert dialog.purposes.error
    assert not ports.done


def test_a_refusal_is_shown_in_the_dialog(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeConsole(error=KioskError("Nobody may record facts about themselves.", "Ask."))
    dialog = editing(qtbot, open_page(ports))
    record(qtbot, dialog)
    qtbot.waitUntil(lambda: "about themselves" in texts(dialog.banner))


def test_an_auditor_records_nothing(open_page: Open) -> None:
    page = open_page(FakeConsole(roles=frozenset({Role.AUDITOR})))
    assert "Facts…" not in {b.text() for b in page.panel.findChildren(QAbstractButton)}

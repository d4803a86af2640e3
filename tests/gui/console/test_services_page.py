"""The page of services: who answers is chosen, what lacks is said, a token is shown once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.directives.decision import Outcome
from kiosk.domain.access import AccessDecision, TokenRecord
from kiosk.domain.operators import PERMISSIONS, Act, Role
from kiosk.domain.service_accounts import Answerable, ServiceAccount
from kiosk.services.redemption import RedemptionOffer
from kiosk.services.service_standing import Lack, Lacking
from kiosk.services.service_tokens import (
    IssuedToService,
    ServiceDetail,
    ServiceOutcome,
    ServiceRow,
)
from kiosk.ui.console.service_dialogs import ChangePeopleDialog, RegisterServiceDialog
from kiosk.ui.console.services_page import ServicesPage
from tests.gui.console.console_fakes import NOW
from tests.gui.console.test_listed_pages import words
from tests.gui.scenes_console import dismiss

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from pytestqt.qtbot import QtBot

    from kiosk.domain.rights import SavedFilter
    from kiosk.ui.console.ask_dialog import AskDialog
    from kiosk.ui.shared import Lane
    from tests.gui.console.console_fakes import InWindow

ANNA, LARS = "a" * 32, "b" * 32
ACCOUNT = ServiceAccount(
    "c" * 32,
    "Nightly reports",
    "Sums up the day.",
    NOW,
    (Answerable(ANNA, NOW), Answerable(LARS, NOW)),
)
NAMES = {ANNA: "Anna", LARS: "Lars"}
RUNNING = ServiceRow(ACCOUNT, NAMES, (), 2)
STOPPED = ServiceRow(ACCOUNT, NAMES | {LARS: ""}, (Lacking(Lack.ERASED, LARS),), 2)
RECORD = TokenRecord("d" * 32, "", "g", "k", "m", "kid", NOW, NOW + timedelta(hours=12), "s", 4)


class FakeServices:
    """Services over a list; what was asked for is kept."""

    zone = ZoneInfo("Europe/Zurich")

    def __init__(self, *rows: ServiceRow, role: Role = Role.ADMIN) -> None:
        self.rows, self.role = rows, role
        self.done: list[tuple[object, ...]] = []

    def may(self, act: Act) -> bool:
        return self.role in PERMISSIONS[act]

    def now(self) -> datetime:
        return NOW

    def saved_filters(self, place: str) -> Sequence[SavedFilter]:
        del place
        return ()

    def save_filter(self, wanted: SavedFilter) -> None:
        del wanted

    def remove_filter(self, unwanted: SavedFilter) -> None:
        del unwanted

    def services(self, query: str, narrowing: str) -> Sequence[ServiceRow]:
        del query, narrowing
        return self.rows

    def service(self, service_id: str) -> ServiceDetail:
        assert service_id == ACCOUNT.id
        blocked = ServiceOutcome(
            AccessDecision.BLOCK,
            (
                (ANNA, Outcome(AccessDecision.ALLOW, ())),
                (LARS, Outcome(AccessDecision.BLOCK, ())),
            ),
        )
        return ServiceDetail(self.rows[0], (RECORD,), {"fable-5": blocked})

    def find_people(self, query: str) -> Sequence[tuple[str, str]]:
        return [
            each for each in ((ANNA, "Anna"), (LARS, "Lars")) if query.lower() in each[1].lower()
        ]

    def register(self, name: str, purpose: str, people: Sequence[str]) -> str:
        self.done.append(("register", name, purpose, tuple(people)))
        return ACCOUNT.id

    def change_people(self, service_id: str, name: Sequence[str], release: Sequence[str]) -> None:
        self.done.append(("change", service_id, tuple(name), tuple(release)))

    def issue(self, service_id: str) -> IssuedToService:
        self.done.append(("issue", service_id))
        return IssuedToService(ACCOUNT, "ey.token.text", RECORD, {})

    def offer_code(self, service_id: str) -> RedemptionOffer:
        self.done.append(("offer", service_id))
        return RedemptionOffer("ABCD-EFGH", NOW + timedelta(hours=72), "https://kiosk.example")

    def end(self, service_id: str) -> int:
        self.done.append(("end", service_id))
        return 2


def shown(qtbot: QtBot, in_window: InWindow, lane: Lane, ports: FakeServices) -> ServicesPage:
    page = ServicesPage(ports, lane)
    in_window(page)
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.rows()) or not ports.rows)
    return page


def test_a_row_says_who_answers_and_through_whom_a_model_is_closed(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    page = shown(qtbot, in_window, lane, FakeServices(RUNNING))
    page.table.opened.emit(RUNNING)
    qtbot.waitUntil(lambda: "Through Lars" in words(page))
    assert "Sums up the day." in words(page)
    assert [str(page.model.index(0, column).data()) for column in range(3)] == [
        "Nightly reports",
        "Running",
        "Anna, Lars",
    ]


def test_a_service_that_lacks_somebody_is_said_first(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    page = shown(qtbot, in_window, lane, FakeServices(STOPPED))
    qtbot.waitUntil(lambda: "1 service stands still" in words(page))
    page.table.opened.emit(STOPPED)
    assert "Somebody who answers for it was erased" in words(page)


def test_a_service_is_registered_with_those_who_were_chosen(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeServices()
    page = shown(qtbot, in_window, lane, ports)
    page.register()
    dialog = page.dialog
    assert isinstance(dialog, RegisterServiceDialog)
    dialog.submit()
    assert [dialog.name.error, dialog.people.search.error] == [
        "Give it a short name.",
        "Choose at least one person.",
    ]
    dialog.name.set_text("Agent")
    dialog.purpose.set_text("Answers letters.")
    for person in [*ports.find_people("a"), *ports.find_people("anna")]:
        dialog.people.choose(*person)
    dialog.people.take_away(LARS)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(ports.done))
    assert ports.done == [("register", "Agent", "Answers letters.", (ANNA,))]


def test_people_are_changed_by_what_differs_and_nobody_left_is_said(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeServices(RUNNING)
    page = shown(qtbot, in_window, lane, ports)
    page.change_people(RUNNING)
    dialog = page.dialog
    assert isinstance(dialog, ChangePeopleDialog)
    dialog.submit()
    assert dialog.people.search.error
    dialog.people.take_away(ANNA)
    assert "stands still" not in words(page)
    dialog.people.take_away(LARS)
    assert "the service stands still" in words(page)
    dialog.people.choose("e" * 32, "Erik")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(ports.done))
    assert ports.done == [("change", ACCOUNT.id, ("e" * 32,), (ANNA, LARS))]


def test_a_token_and_a_code_are_shown_once(qtbot: QtBot, in_window: InWindow, lane: Lane) -> None:
    ports = FakeServices(RUNNING)
    page = shown(qtbot, in_window, lane, ports)
    for ask, seen in ((page.issue, "The token of"), (page.offer_code, "ABCD-EFGH")):
        ask(RUNNING)
        submit(page.handing_over)
        qtbot.waitUntil(lambda seen=seen: seen in words(page))  # type: ignore[misc]  # bound now
        dismiss(page.window())
    page.end(RUNNING)
    submit(page.dialog)
    qtbot.waitUntil(lambda: len(ports.done) == 3)
    assert [each[0] for each in ports.done] == ["issue", "offer", "end"]


def submit(dialog: AskDialog[Any] | None) -> None:
    assert dialog is not None
    dialog.submit()


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.COMPLIANCE])
def test_whoever_only_reads_changes_nothing(
    qtbot: QtBot, in_window: InWindow, lane: Lane, role: Role
) -> None:
    page = shown(qtbot, in_window, lane, FakeServices(RUNNING, role=role))
    assert page._show_service(RUNNING) == ()
    assert "Register a service" not in words(page)

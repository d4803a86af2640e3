"""Over many people, in the true window: what holds the GUI thread, and for how long.

What a list holds, a count, a revocation of thousands and a search stay below
50 ms. `KNOWN` names what does not yet, with what it may take at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui_stalls import StallWatch
from PySide6.QtCore import QObject

from kiosk.app.bulk_adapter import BulkAdapter
from kiosk.app.demo_store import fill_demo_store
from kiosk.app.settings import settings_at
from kiosk.app.window import Wiring
from kiosk.domain.rights import Setting
from kiosk.services.bulk_selection import Selection
from kiosk.services.retention import set_number
from kiosk.ui.console.bulk_ports import BulkWatch
from kiosk.ui.console.tokens_page import TokensPage
from kiosk.ui.workspace import _next_mode, _next_scale
from tests.bench.crowd import add_crowd

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.domain.operators import OperatorSession

PEOPLE = 12_000
KNOWN = {
    "enter": 0.6,  # the rail and the queue come in one turn, with the first enumerations of Qt
    "build": 0.25,  # a page is built in one piece at its first visit, and so is a dialog
    "look": 1.5,  # Qt tells every widget of a new style sheet in one turn
    "text": 1.5,
}
"""Seconds, by an operation's first word."""


class Officer:
    """Hold the true window of one admin over many people."""

    def __init__(self, folder: Path) -> None:
        self.program = fill_demo_store(settings_at(folder / "home", demo=True))
        add_crowd(self.program, PEOPLE)
        self.wiring = Wiring(self.program)
        self.wiring.window.show()
        self.wiring.warm_up()
        self.watch = StallWatch()
        self.watch.run(
            "start", lambda: None, lambda: self.wiring.warm and not self.wiring.lane.busy
        )
        account = next(each for each in self.program.demo_accounts() if each.role == "admin")
        self.session: OperatorSession = self.program.sign_in(account.login, account.secret)
        set_number(self.program.env, self.session, Setting.ALONE_AT_MOST, 10_000)

    def do(self, name: str, act: object = None) -> None:
        """Act in the loop, and wait until the lane has nothing left to do."""
        run = act if callable(act) else lambda: None
        self.watch.run(name, run, lambda: not self.wiring.lane.busy)

    def close(self) -> None:
        self.wiring.window.close()
        self.wiring.close()


@pytest.fixture
def officer(qtbot: QtBot, tmp_path: Path) -> Iterator[Officer]:
    del qtbot  # which makes the application
    made = Officer(tmp_path)
    yield made
    made.close()


@pytest.mark.long
def test_nothing_but_what_is_known_holds_the_window_over_many_people(officer: Officer) -> None:
    window, lane = officer.wiring.window, officer.wiring.lane
    officer.do("enter", lambda: window.open_workspace(officer.session))
    officer.watch.run("index", lambda: None, lambda: officer.wiring.searchable)
    workspace = window.workspace
    assert workspace is not None
    for key in workspace.places():
        officer.do(f"build {key}", lambda key=key: workspace.go(key))
    for key in (*workspace.places(), *workspace.places()):
        officer.do(f"{key} again", lambda key=key: workspace.go(key))

    ports = BulkAdapter(officer.program, officer.session, officer.wiring.request_publication)
    everybody = Selection(organisation="lab")
    counts, revoked = [], []
    asker = QObject(window)
    officer.do(
        "count",
        lambda: lane.run(asker, lambda: ports.count_selected(everybody), counts.append, print),
    )
    assert counts[0].tokens > PEOPLE // 10
    officer.do(
        "revoke",
        lambda: lane.run(
            asker,
            lambda: ports.revoke_selected(everybody, "drill", counts[0].tokens, None, BulkWatch()),
            revoked.append,
            print,
        ),
    )
    assert [each.revoked for each in revoked] == [counts[0].tokens]
    officer.do("find", lambda: ports.find_people("a"))
    officer.do("tokens once more", lambda: workspace.go("tokens"))
    tokens = workspace.page("tokens")
    assert isinstance(tokens, TokensPage)
    officer.do("build bulk dialog", tokens.begin_bulk)
    assert tokens.bulk_dialog is not None
    officer.do("shut bulk dialog", tokens.bulk_dialog.dialog.dismiss)
    officer.do("look changed", _next_mode)
    officer.do("text larger", _next_scale)
    officer.watch.require_responsive(KNOWN)

"""Lead directives through the true windows over a true store, with a clock handed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.app.assets import asset
from kiosk.app.window import Wiring
from kiosk.domain.directives import DirectiveState
from kiosk.flows.act_of_two import Entry
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog
from kiosk.ui.console.difference_panel import DifferencePanel
from kiosk.ui.console.directive_acts import AuthenticationDialog
from kiosk.ui.console.directive_view import DirectiveView
from kiosk.ui.console.directives_page import DirectivesPage
from kiosk.ui.console.impact_panel import ImpactPanel
from kiosk.ui.entry.sign_in_view import SignInView
from kiosk.ui.shared import FilterChip
from kiosk.ui.shared.widgets.fields import PasswordField, TextField
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from laboratory import Laboratory
    from pytestqt.qtbot import QtBot

PATIENCE = 60_000
View = TypeVar("View", bound=QWidget)


@dataclass
class DirectiveWalk:
    """Hold the window of a laboratory, and do what two officers do in it."""

    qtbot: QtBot
    laboratory: Laboratory
    folder: Path

    def __post_init__(self) -> None:
        self.wiring = Wiring(self.laboratory.program)
        self.window = self.wiring.window
        self.window.show()
        self.qtbot.waitExposed(self.window)

    def close(self) -> None:
        self.window.close()
        self.wiring.close()

    def sign_in(self) -> None:
        """Sign the first officer in, afresh where somebody is signed in."""
        if self.window.workspace is not None:
            self.window.sign_out()
        self.qtbot.waitUntil(lambda: isinstance(self.window.current(), SignInView))
        view = self.window.current()
        assert isinstance(view, SignInView)
        QTest.keyClicks(view.login.line, "admin1")
        QTest.keyClicks(view.secret.line, self.laboratory.secrets[0])
        press(view.primary)
        self.qtbot.waitUntil(lambda: self.window.workspace is not None, timeout=PATIENCE)

    def to(self, instant: datetime) -> None:
        """Set the clock, and wait until the publishing thread has published by it."""
        self.laboratory.clock.now = instant
        self.wiring.request_publication()

    # ---- The directive's page ----

    def stage(self, name: str) -> DirectiveView:
        """Stage one of the demonstration's files, and wait for its page with the counts."""
        page = self._page()
        before = page.view
        page.stage(asset(f"directives/{name}.toml"))
        return self._next_view(before, DirectiveState.STAGED)

    def authenticate(self, view: DirectiveView) -> DirectiveView:
        letter = self.folder / "letter.pdf"
        letter.write_bytes(b"%PDF letter")
        press(button(view, "Authenticate…"))
        dialog = view.acts.opened
        assert isinstance(dialog, AuthenticationDialog)
        dialog.method.set_value("call_back")
        QTest.keyClicks(dialog.note.area, "the duty officer, on the number in our directory")
        dialog.zone.dropped.emit([letter])
        press(dialog.dialog.button("vouch"))
        return self._next_view(view, DirectiveState.AUTHENTICATED)

    def approve(self, view: DirectiveView, reading: str) -> DirectiveState:
        """Choose a reading, and let the second officer confirm its count; give the state then."""
        if len(view.row.directive.readings) > 1:
            self.choose(view, reading)
        assert view.reading == reading
        press(button(view, "Put into force…"))
        dialog = view.acts.opened
        assert isinstance(dialog, ActOfTwoDialog)
        self.qtbot.waitUntil(lambda: not dialog.state.counting, timeout=PATIENCE)
        assert dialog.state.count is not None
        entries = {
            Entry.COUNT: str(dialog.state.count),
            Entry.LOGIN: "admin2",
            Entry.SECRET: self.laboratory.secrets[1],
        }
        for entry, text in entries.items():
            field = dialog.fields[entry]
            assert isinstance(field, TextField | PasswordField)
            QTest.keyClicks(field.line, text)
        with self.qtbot.waitSignal(dialog.done, timeout=PATIENCE):
            press(dialog.dialog.button("act"))
        page = self._page()
        self.qtbot.waitUntil(
            lambda: isinstance(page.view, DirectiveView) and page.view is not view,
            timeout=PATIENCE,
        )
        assert isinstance(page.view, DirectiveView)
        return page.view.row.state

    def choose(self, view: DirectiveView, reading: str) -> None:
        chips = view.findChildren(FilterChip)
        press(next(chip for chip in chips if chip.text().startswith(f"{reading}:")))
        self._counted(view)

    def differences(self, view: DirectiveView, reading: str) -> str:
        """Compare a reading with the other one; give what stands on the screen."""
        self.choose(view, reading)
        press(view.compare)
        self.qtbot.waitUntil(
            lambda: view.differences.findChild(DifferencePanel) is not None, timeout=PATIENCE
        )
        return words(view.differences)

    def state_of(self, directive_id: str) -> DirectiveState:
        """Read a directive's state in the library."""
        page = self._page()
        page.refresh()
        lane = self.wiring.lane
        self.qtbot.waitUntil(lambda: not lane.busy, timeout=PATIENCE)
        rows = (page.model.row(number) for number in range(page.model.rowCount()))
        return next(row.state for row in rows if row is not None and row.record.id == directive_id)

    def _page(self) -> DirectivesPage:
        assert self.window.workspace is not None
        page = self.window.workspace.page("directives")
        assert isinstance(page, DirectivesPage)
        return page

    def _next_view(self, before: object, state: DirectiveState) -> DirectiveView:
        """Wait for the page that takes the place of another, and for its counts."""
        page = self._page()
        self.qtbot.waitUntil(
            lambda: isinstance(page.view, DirectiveView) and page.view is not before,
            timeout=PATIENCE,
        )
        view = page.view
        assert isinstance(view, DirectiveView)
        assert view.row.state is state
        self._counted(view)
        return view

    def _counted(self, view: DirectiveView) -> None:
        self.qtbot.waitUntil(
            lambda: view.result.findChild(ImpactPanel) is not None, timeout=PATIENCE
        )


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def button(view: QWidget, text: str) -> QAbstractButton:
    return next(each for each in view.findChildren(QAbstractButton) if each.text() == text)


def words(widget: QWidget) -> str:
    return "\n".join(text.text() for text in widget.findChildren(Text))

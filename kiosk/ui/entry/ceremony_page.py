"""The ceremony's window: draws the state of `kiosk.flows.ceremony`, sends its events."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from kiosk.flows.ceremony import (
    CeremonyPage,
    CeremonyState,
    Edited,
    Established,
    EstablishingFailed,
    WentBack,
    WentOn,
    advance,
)
from kiosk.ui.entry.ceremony_facts import facts_of
from kiosk.ui.entry.ceremony_forms import AdminForm, CeremonyForm, IssuerForm, StoreKeyForm
from kiosk.ui.entry.models_form import ModelsForm
from kiosk.ui.shared import (
    CenteredColumn,
    Column,
    PrimaryButton,
    QuietButton,
    Row,
    Scroll,
    SecondaryButton,
    Tone,
    body,
    title,
)
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.panel import StepIndicator

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.flows.ceremony import CeremonyDraft, CeremonyEvent
    from kiosk.ui.entry.ports import EntryPorts
    from kiosk.ui.shared.tasks import Lane


class OfflineForm(CeremonyForm):
    """Ask for the folder or stick that takes what must be kept offline."""

    def __init__(self, state: CeremonyState) -> None:
        super().__init__()
        self.load(state.draft)
        self.folder = TextField(
            self.tr("Folder or stick"),
            text=str(state.draft.folder or ""),
            hint=self.tr("A folder of its own is made inside it."),
            code=True,
        )
        row = Row(gap=12)
        row.add(self._text("folder", self.folder, self._changed), 1)
        choose = SecondaryButton(self.tr("Choose…"))
        choose.clicked.connect(self._choose)
        row.add(choose)
        row.box.setAlignment(choose, Qt.AlignmentFlag.AlignBottom)
        self.add(row)

    def _changed(self, text: str) -> CeremonyDraft:
        return replace(self._draft, folder=Path(text.strip()) if text.strip() else None)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to keep the root keys"))
        if chosen:
            self.folder.set_text(chosen)


class CeremonyView(Column):
    """Lead two admins through the ceremony; emits `finished` when they go on to sign in."""

    finished = Signal()

    def __init__(self, ports: EntryPorts, lane: Lane) -> None:
        super().__init__(gap=0, role="page")
        self._ports, self._lane = ports, lane
        self.state = CeremonyState()
        self._keyring = ports.keyring_usable()
        self.form: CeremonyForm | None = None
        self._body = Column(gap=20, margin=(24, 32))
        self._scroll = Scroll(CenteredColumn(self._body))
        self.add(self._scroll, 1)
        self.back = QuietButton(self.tr("Back"), icon_name="arrow-left")
        self.back.clicked.connect(lambda: self.send(WentBack()))
        self.primary = PrimaryButton("")
        self.primary.clicked.connect(self._press)
        foot = Row(self.back, None, self.primary, margin=(32, 16), role="surface")
        self.add(foot)
        self._draw()

    def send(self, event: CeremonyEvent) -> None:
        """Take an event, draw what changed, and run the effect that the state names."""
        before, self.state = self.state, advance(self.state, event)
        if self.state.page is not before.page or self.state.failure is not before.failure:
            self._draw()
        elif self.form is not None and self.state.findings != before.findings:
            self.form.show_findings(self.state)
        if isinstance(event, WentOn) and self.state.findings:
            self._focus_first_finding()
        if self.state.establishing and not before.establishing:
            self.primary.setText(self.tr("Establishing…"))
            draft = self.state.draft
            self._lane.run(
                self,
                lambda: self._ports.establish(draft),
                on_done=lambda written: self.send(Established(written)),
                on_error=lambda error: self.send(EstablishingFailed(error)),
            )

    def _press(self) -> None:
        if self.state.page is CeremonyPage.DONE:
            self.finished.emit()
        else:
            self.send(WentOn())

    def _focus_first_finding(self) -> None:
        first = self.form.show_findings(self.state) if self.form is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(first)

    def _draw(self) -> None:
        page = self.state.page
        self._body.clear()
        number, parts = self.state.part
        if number:
            self._body.add(StepIndicator(number, parts))
        heading, explanation, button = self._words(page)
        top = title(heading)
        top.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._body.add(top)
        self._body.add(body(explanation, muted=True))
        if self.state.failure is not None:
            self._body.add(Banner(Tone.BLOCK, said(self.state.failure)))
        self.form = self._make_form(page)
        if self.form is not None:
            self.form.edited.connect(lambda draft: self.send(Edited(draft)))
            self.form.submitted.connect(self._press)
            self._body.add(self.form)
            self.form.show_findings(self.state)
        for extra in facts_of(self.state):
            self._body.add(extra)
        self._body.add(None)
        self.back.setVisible(page not in {CeremonyPage.WELCOME, CeremonyPage.DONE})
        self.primary.setText(button)
        self._scroll.verticalScrollBar().setValue(0)
        self._focus_start(top)

    def _focus_start(self, top: QWidget) -> None:
        fields = list(self.form.fields.values()) if self.form is not None else []
        (fields[0] if fields else top).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_form(self, page: CeremonyPage) -> CeremonyForm | None:
        draft = self.state.draft
        makers: dict[CeremonyPage, Callable[[], CeremonyForm]] = {
            CeremonyPage.ISSUER: lambda: IssuerForm(draft),
            CeremonyPage.STORE_KEY: lambda: StoreKeyForm(draft, keyring_usable=self._keyring),
            CeremonyPage.FIRST_ADMIN: lambda: AdminForm(draft, 0),
            CeremonyPage.SECOND_ADMIN: lambda: AdminForm(draft, 1),
            CeremonyPage.MODELS: lambda: ModelsForm(draft),
            CeremonyPage.OFFLINE: lambda: OfflineForm(self.state),
        }
        return makers[page]() if page in makers else None

    def _words(self, page: CeremonyPage) -> tuple[str, str, str]:
        """Give the heading, the explanation and the button of a page."""
        go_on = self.tr("Continue")
        return {
            CeremonyPage.WELCOME: (
                self.tr("Set up this kiosk"),
                self.tr("This makes an issuer of access tokens. You need:"),
                self.tr("Begin the set-up"),
            ),
            CeremonyPage.ISSUER: (
                self.tr("Who issues the tokens?"),
                self.tr("People see this on receipts, gateways see it in tokens."),
                go_on,
            ),
            CeremonyPage.STORE_KEY: (
                self.tr("Where is the store key kept?"),
                self.tr("It opens everything that this kiosk keeps. It is never in the database."),
                go_on,
            ),
            CeremonyPage.FIRST_ADMIN: (
                self.tr("First admin"),
                self.tr("The first admin types this part; the second one looks away."),
                go_on,
            ),
            CeremonyPage.SECOND_ADMIN: (
                self.tr("Second admin"),
                self.tr("Change places. Anything drastic will need both of you."),
                go_on,
            ),
            CeremonyPage.MODELS: (
                self.tr("Which models do your gateways serve?"),
                self.tr("A directive can close controlled models to the people it names."),
                go_on,
            ),
            CeremonyPage.OFFLINE: (
                self.tr("What leaves this machine"),
                self.tr(
                    "Two locked root keys and root.json, from which every gateway starts, are "
                    "written to a folder or stick. Keep each root key with its admin, offline."
                ),
                go_on,
            ),
            CeremonyPage.REVIEW: (
                self.tr("Check before it is made"),
                self.tr("Name and web address of the issuer stay as they are from here on."),
                self.tr("Establish the issuer"),
            ),
            CeremonyPage.DONE: (
                self.tr("The kiosk is set up"),
                self.tr("These files were written. Take them away from this machine now."),
                self.tr("Go to sign-in"),
            ),
        }[page]

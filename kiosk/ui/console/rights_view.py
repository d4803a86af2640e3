"""The rights of one person over their record: what stands, what they may ask, who looked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.domain.operators import Act
from kiosk.ui.console.correct_dialog import CorrectDialog
from kiosk.ui.console.dashboard_tiles import TileGrid
from kiosk.ui.console.export_file import ask_for_file, write_file
from kiosk.ui.console.formats import exact_instant, tr
from kiosk.ui.console.reason_dialog import ReasonDialog
from kiosk.ui.console.record_dialog import opening_word
from kiosk.ui.shared import Card, Column, Rule, Scroll, Tone, body, heading, small
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import DangerButton, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QFileDialog, QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.domain.persons import Person
    from kiosk.domain.rights import AccessNote
    from kiosk.services.erasure import ErasureOutcome
    from kiosk.services.rights import Standing
    from kiosk.ui.console.rights_ports import ExportedRecord, RightsPorts
    from kiosk.ui.shared.tasks import Lane

_CARD_WIDTH = 420


class RightsView(Column):
    """Show how a record stands; ``closed`` says whether its person is still there."""

    closed = Signal(bool)

    def __init__(self, person: Person, ports: RightsPorts, lane: Lane) -> None:
        super().__init__(gap=16, margin=(32, 24), role="page")
        self._person, self._ports, self._lane = person, ports, lane
        self._name = str(person.particulars.name)
        self.dialog: ReasonDialog | CorrectDialog | None = None
        self.file_dialog: QFileDialog | None = None
        self.outcome: ErasureOutcome | None = None
        self.banner = Banner(Tone.HOLD)
        self.stands = Card(margin=16)
        self.may = Card(margin=16)
        self.looked = Card(margin=16)
        self.header = header = PageHeader(
            self._name, subtitle=tr("What they may ask of their record"), with_back=True
        )
        header.back.connect(lambda: self.closed.emit(True))
        self.add(header)
        self.add(self.banner)
        grid = TileGrid([Column(self.stands, self.looked, None), self.may], width=_CARD_WIDTH)
        self.add(Scroll(Column(grid, None)), 1)
        self.refresh()

    def refresh(self) -> None:
        """Ask afresh how the record stands."""
        standing = self._ports.standing(self._person.id)
        self._show_standing(standing)
        self._show_rights(standing)
        self._show_notes(standing.notes)

    def erase(self) -> None:
        """Ask why, saying beforehand whether it will be an erasure or a restriction."""
        against = self._ports.standing(self._person.id).obstacles
        if against:
            sentences = " ".join(said(each.sentence) for each in against)
            consequence = tr(
                "{reasons} Their tokens are revoked, and the record is kept and not used "
                "until nothing stands against it; then the next purge erases it."
            ).format(reasons=sentences)
            button = tr("Revoke and restrict")
        else:
            consequence = tr(
                "Their tokens are revoked and their key is destroyed. Nothing can be read of "
                "them any more, here or in a copy without that key. Nobody can undo it."
            )
            button = tr("Erase the record")

        def act(reason: str) -> None:
            self.outcome = self._ports.erase(self._person.id, reason)

        self._ask(tr("Erase {name}?"), consequence, button, act).done.connect(self._erased)

    def restrict(self) -> None:
        """Ask why the record is kept without being used."""
        self._ask(
            tr("Restrict the record of {name}?"),
            tr("It is kept and not used: no facts, no corrections, no new token. Tokens stay."),
            tr("Restrict record"),
            lambda reason: self._ports.restrict(self._person.id, reason),
        ).done.connect(self.refresh)

    def lift(self) -> None:
        """Ask why the record is used again."""
        self._ask(
            tr("Lift the restriction of {name}?"),
            tr("The record is used again. A wish to be erased that waited is withdrawn."),
            tr("Lift restriction"),
            lambda reason: self._ports.lift_restriction(self._person.id, reason),
        ).done.connect(self.refresh)

    def hold(self) -> None:
        """Ask for the matter that keeps the record."""
        matter = TextField(tr("Reference of the matter"), code=True)
        self._ask(
            tr("Keep the record of {name} for a legal matter?"),
            tr("No purge and no erasure takes it until somebody releases the hold."),
            tr("Place legal hold"),
            lambda reason: self._ports.place_hold(self._person.id, matter.text(), reason),
            content=matter,
        ).done.connect(self.refresh)

    def correct(self) -> None:
        """Ask what is right."""
        dialog = CorrectDialog(self, self._person, self._ports, self._lane)
        dialog.done.connect(lambda: self.closed.emit(True))
        self.dialog = dialog
        dialog.open()

    def export(self) -> None:
        """Ask why, then where, and write the record as data and as a page."""
        exported: list[ExportedRecord] = []

        def act(reason: str) -> None:
            exported.append(self._ports.export_person(self._person.id, reason))

        def where() -> None:
            self.refresh()
            self.file_dialog = ask_for_file(
                self,
                tr("Save the record"),
                "record.json",
                "json",
                lambda path: self.save(path, exported[0]),
            )

        self._ask(
            tr("Export the record of {name}?"),
            tr("Everything that is held about them, as a file to process and one to read."),
            tr("Export record"),
            act,
        ).done.connect(where)

    def save(self, path: Path, exported: ExportedRecord) -> None:
        """Write both files beside each other."""

        def write() -> None:
            write_file(path, exported.data)
            write_file(path.with_suffix(".pdf"), exported.paper)

        self._lane.run(
            self,
            write,
            on_done=lambda _: Toast(self, tr("Saved {file}.").format(file=path.name)),
            on_error=self._failed,
        )

    def _ask(
        self,
        title: str,
        consequence: str,
        button: str,
        act: Callable[[str], object],
        *,
        content: QWidget | None = None,
    ) -> ReasonDialog:
        dialog = ReasonDialog(
            self,
            self._lane,
            title=title.format(name=self._name),
            consequence=consequence,
            keep=tr("Not now"),
            button=button,
            act=act,
            content=content,
        )
        self.dialog = dialog
        dialog.open()
        return dialog

    def _show_standing(self, standing: Standing) -> None:
        self.stands.clear()
        self.stands.add(heading(tr("How the record stands")))
        restriction = standing.restriction
        if restriction is None:
            self.stands.add(body(tr("The record is in use.")))
        else:
            since = exact_instant(restriction.since, self._ports.zone)
            self.stands.add(
                Banner(
                    Tone.HOLD,
                    tr("Since {instant} it is kept and not used.").format(instant=since),
                    title=tr("Restricted"),
                )
            )
            self.stands.add(KeyValueList((tr("Why"), restriction.reason)))
            if restriction.erase_when_free:
                self.stands.add(
                    body(tr("It is erased by the purge once nothing stands against it."))
                )
        for obstacle in standing.obstacles:
            self.stands.add(body(said(obstacle.sentence)))
        if not standing.obstacles:
            self.stands.add(body(tr("Nothing stands against erasing it."), muted=True))
        if standing.answers_for:
            words = tr(
                "They answer for {services}: no model is open to these while the record is "
                "restricted, nor once it is erased, until somebody else answers."
            )
            self.stands.add(body(words.format(services=", ".join(standing.answers_for))))

    def _show_rights(self, standing: Standing) -> None:
        self.may.clear()
        self.may.add(heading(tr("What they may ask for")))
        restricted = standing.restriction is not None
        offers = (
            (Act.EXPORT_PERSON, tr("Export…"), tr("Everything held, to take away."), self.export),
            (
                Act.CORRECT_PERSON,
                "" if restricted else tr("Correct…"),
                tr("Name, birth date, e-mail and telephone. Documents stay as they read."),
                self.correct,
            ),
            (
                Act.RESTRICT_PERSON,
                tr("Lift restriction…") if restricted else tr("Restrict…"),
                tr("Use it again.")
                if restricted
                else tr("Keep it without using it, while they contest it."),
                self.lift if restricted else self.restrict,
            ),
            (
                Act.PLACE_LEGAL_HOLD,
                tr("Legal hold…"),
                tr("Keep it for a court, whatever any clock says."),
                self.hold,
            ),
        )
        for act, word, sentence, run in offers:
            if word and self._ports.may(act):
                self.may.add(Column(small(sentence), SecondaryButton(word, on_click=run), gap=4))
        if self._ports.may(Act.ERASE_PERSON):
            self.may.add(Rule())
            self.may.add(small(tr("Their key is destroyed, unless something stands against it.")))
            self.may.add(DangerButton(tr("Erase…"), on_click=self.erase))
        self.may.add(None)

    def _show_notes(self, notes: Sequence[AccessNote]) -> None:
        self.looked.clear()
        self.looked.add(heading(tr("Who opened this record, and why")))
        for note in notes:
            why = opening_word(note.reason)
            words = f"{why}: {note.words}" if note.words else why
            when = exact_instant(note.at, self._ports.zone)
            self.looked.add(Column(body(f"{note.operator}, {when}"), small(words), gap=0))
        if not notes:
            self.looked.add(small(tr("Nobody has.")))

    def _erased(self) -> None:
        outcome = self.outcome
        if outcome is None or outcome.tombstone is not None:
            if outcome is not None and outcome.lingering:
                Toast(self.window(), said(outcome.lingering))
            self.closed.emit(False)
            return
        self.banner.show_message(
            tr("Not erased, but restricted: {reasons}").format(
                reasons=" ".join(said(each.sentence) for each in outcome.standing)
            ),
            Tone.HOLD,
        )
        self.refresh()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)

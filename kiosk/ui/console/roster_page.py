"""The roster: whom organisations announced, brought up to date by their files; invitations."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.domain.facts import AffiliationKind
from kiosk.domain.roster import RosterEntry
from kiosk.ui.console.ask_dialog import AskDialog, Question
from kiosk.ui.console.export_file import ask_to_open
from kiosk.ui.console.formats import counted, instant, tr
from kiosk.ui.console.invitations import InviteDialog
from kiosk.ui.console.listed_page import EVERYTHING, ListedPage, Listing
from kiosk.ui.console.roster_import import RosterImportDialog
from kiosk.ui.shared import Tone
from kiosk.ui.shared.language import number
from kiosk.ui.shared.widgets.buttons import (
    Button,
    DangerButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.marks import Badge
from kiosk.ui.shared.widgets.table import TableColumn

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QFileDialog

    from kiosk.domain.rights import SavedFilter
    from kiosk.ui.console.enrolment_ports import RosterFound, RosterPorts
    from kiosk.ui.shared.tasks import Lane

PRESENT, LEFT = "present", "left"


def kind_word(kind: AffiliationKind) -> str:
    """Name how somebody belongs to an organisation."""
    return {
        AffiliationKind.EMPLOYEE: tr("Employee"),
        AffiliationKind.CONTRACTOR: tr("Contractor"),
        AffiliationKind.MEMBER: tr("Member"),
    }[kind]


class RosterPage(ListedPage[RosterEntry]):
    """List whom organisations announced; import a file after a look at what it changes."""

    invitations_wanted = Signal()

    def __init__(self, ports: RosterPorts, lane: Lane) -> None:
        self._ports = ports
        self._whole = 0
        self.dialog: InviteDialog | RosterImportDialog | AskDialog[None] | None = None
        self.chooser: QFileDialog | None = None
        listing = Listing(
            key="roster",
            title=tr("Roster"),
            subtitle="",
            nothing=tr("Nobody is announced yet."),
            teaches=tr(
                "Import a CSV file from an employer or partner with the columns number, name, "
                "email, organisation, kind, from, to. You see what changes before it is taken."
            ),
            chips={
                EVERYTHING: tr("All"),
                PRESENT: tr("On the roster"),
                LEFT: tr("Left"),
            },
            search=tr("Search by name, number, e-mail or organisation"),
        )
        take_in = PrimaryButton(tr("Import a roster…"), on_click=self.choose_file)
        super().__init__(
            ports,
            lane,
            listing,
            self._columns(),
            (take_in,),
            fetch=self._entries,
            open_row=self._show_entry,
        )
        self.listed.connect(self._say_how_many)
        self.beside_chips.add(
            QuietButton(tr("Invitations…"), on_click=self.invitations_wanted.emit)
        )

    def choose_file(self) -> None:
        """Ask which file is the roster."""
        self.chooser = ask_to_open(self, tr("Choose the roster"), "csv", self.look_at)

    def look_at(self, path: Path) -> None:
        """Show what a file would change, or which of its lines are out of order."""
        self.dialog = RosterImportDialog(self, self._ports, self._lane, path)
        self.dialog.done.connect(self.changed)
        self.dialog.open()

    def invite(self, entry: RosterEntry) -> None:
        """Make an invitation for an entry."""
        self.dialog = InviteDialog(self, self._ports, self._lane, entry)
        self.dialog.open()

    def remove(self, entry: RosterEntry) -> None:
        """Confirm that an entry is removed for good."""
        question = Question(
            tr("Remove {name} from the roster?").format(name=entry.name),
            tr("The entry\u2019s key is destroyed: nobody can undo it."),
            keep=tr("Keep the entry"),
            button=tr("Remove entry"),
            act="remove",
            role="danger-filled",
        )
        remove = partial(self._ports.remove, entry.id)
        self.dialog = AskDialog(self, self._lane, question, wanted=lambda: remove)
        self.dialog.done.connect(self.changed)
        self.dialog.open()

    def _entries(self, wanted: SavedFilter) -> Sequence[RosterEntry]:
        found: RosterFound = self._ports.entries(wanted.query, wanted.narrowing)
        self._whole = found.whole
        return found.entries

    def _say_how_many(self) -> None:
        shown = len(self.rows())
        words = counted(self._whole, "1 person announced", "{count} people announced")
        if shown < self._whole:
            words = tr("{people}; {shown} are shown, search for the others").format(
                people=words, shown=number(shown)
            )
        self.header.set_subtitle(words)

    def _show_entry(self, row: RosterEntry) -> Sequence[Button]:
        self.panel.set_title(row.name)
        self.panel.set_content(
            Badge(*_state(row)),
            KeyValueList(
                (tr("Number"), row.number),
                (tr("E-mail"), row.email),
                (tr("Organisation"), row.organisation),
                (tr("Kind"), kind_word(row.kind)),
                (tr("From"), str(row.since) if row.since.known else ""),
                (tr("To"), str(row.until) if row.until.known else ""),
                (tr("Badge"), tr("Known") if row.badge else ""),
                (tr("Left"), instant(row.left_at, self._ports.zone)),
            ),
        )
        remove = DangerButton(tr("Remove…"), on_click=partial(self.remove, row))
        if row.left_at is not None:
            return (remove,)
        return (SecondaryButton(tr("Invite…"), on_click=partial(self.invite, row)), remove)

    def _columns(self) -> tuple[TableColumn[RosterEntry], ...]:
        return (
            TableColumn(tr("Name"), lambda row: row.name, share=4, least=180),
            TableColumn(tr("Number"), lambda row: row.number, share=2, code=True, least=110),
            TableColumn(
                tr("Organisation"), lambda row: row.organisation, share=3, least=130, rank=1
            ),
            TableColumn(tr("Kind"), lambda row: kind_word(row.kind), share=2, least=110, rank=3),
            TableColumn(
                tr("To"),
                lambda row: str(row.until) if row.until.known else "",
                share=2,
                numeric=True,
                least=110,
                rank=2,
            ),
            TableColumn(
                tr("State"),
                lambda row: _state(row)[0],
                share=2,
                tone=lambda row: _state(row)[1],
                least=140,
                rank=4,
            ),
        )


def _state(row: RosterEntry) -> tuple[str, Tone]:
    if row.left_at is not None:
        return tr("Left"), Tone.NEUTRAL
    return tr("On the roster"), Tone.ALLOW

"""Look at a roster's file before it is taken: what it changes, and which lines are wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.services.roster import RosterImport
from kiosk.services.roster_file import COLUMNS, MOST_BYTES, RosterError
from kiosk.ui.console.ask_dialog import AskDialog, Question
from kiosk.ui.console.export_file import read_file
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.shared import Column, Tone, body, label, small
from kiosk.ui.shared.language import isolated, said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.domain.roster import RosterEntry
    from kiosk.services.roster import RosterPreview
    from kiosk.services.roster_file import RosterLine
    from kiosk.ui.console.enrolment_ports import RosterPorts
    from kiosk.ui.shared.tasks import Lane

NAMED = 5
"""People of each kind of change who are shown by name."""


class RosterImportDialog(AskDialog[RosterImport]):
    """Show what a file would change, and take it as it was shown.

    The file is read once: what is taken is what was looked at, whatever became
    of the file meanwhile.
    """

    def __init__(self, page: QWidget, ports: RosterPorts, lane: Lane, path: Path) -> None:
        self._ports = ports
        self.preview: RosterPreview | None = None
        self._data = b""
        self.shown = Column(body(tr("Looking at the file…")), gap=12)
        question = Question(
            tr("Import {file}").format(file=path.name),
            tr("Stations know of a change with their next kit."),
            keep=tr("Leave the roster as it is"),
            button=tr("Import roster"),
            act="import",
            width=640,
        )
        super().__init__(page, lane, question, self.shown, wanted=self._wanted_import)
        lane.run(self, partial(self._look, path), on_done=self._show, on_error=self._show_faults)

    def _wanted_import(self) -> Callable[[], RosterImport] | None:
        if self.preview is None:
            self.banner.show_message(
                tr("There is nothing to import: choose a file that is in order."), Tone.BLOCK
            )
            return None
        return partial(self._ports.take, self._data, self.preview.counts)

    def _look(self, path: Path) -> tuple[bytes, RosterPreview]:
        data = read_file(path, MOST_BYTES)
        return data, self._ports.preview(data)

    def _show(self, looked: tuple[bytes, RosterPreview]) -> None:
        self._data, preview = looked
        self.preview = preview
        counts = preview.counts
        self.shown.clear()
        for words, people in (
            (counted(counts.added, "1 person comes", "{count} people come"), preview.added),
            (
                counted(counts.changed, "1 entry changes", "{count} entries change"),
                preview.changed,
            ),
            (counted(counts.left, "1 person leaves", "{count} people leave"), preview.left),
        ):
            self.shown.add(Column(label(words), *_names(people), gap=0))
        self.shown.add(
            small(counted(counts.unchanged, "1 entry stays", "{count} entries stay as they are"))
        )
        minutes = round(preview.seconds / 60)
        if minutes:
            self.shown.add(
                small(
                    counted(
                        minutes,
                        "The import takes about 1 minute.",
                        "The import takes about {count} minutes.",
                    )
                )
            )

    def _show_faults(self, error: KioskError) -> None:
        self.shown.clear()
        faults = error.faults if isinstance(error, RosterError) else (error.problem,)
        self.banner.show_message(
            error.remedy and said(error.remedy), Tone.BLOCK, title=tr("The file is not taken.")
        )
        for fault in faults:
            self.shown.add(body(said(fault)))
        self.shown.add(small(tr("Columns: {columns}").format(columns=", ".join(COLUMNS))))


def _names(people: Sequence[RosterLine | RosterEntry]) -> list[QWidget]:
    if not people:
        return []
    named = ", ".join(isolated(each.name) for each in people[:NAMED])
    more = len(people) - NAMED
    rest = [small(counted(more, "and 1 more", "and {count} more"))] if more > 0 else []
    return [small(named), *rest]

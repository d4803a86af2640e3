"""Search everything from one field: people, cases, tokens, directives, places."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QTimer, Signal

from kiosk.ui.console.formats import counted, tr
from kiosk.ui.console.result_row import ResultRow
from kiosk.ui.shared import Column, Scroll, Tone, heading, small
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.panel import PageHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.errors import KioskError
    from kiosk.ui.shared.tasks import Lane, Ticket

_TYPING_PAUSE = 120  # ms; a search waits for a pause between key strokes


class Found(NamedTuple):
    """Hold one result: its place, what the place is told to show, its words."""

    place: str
    shown: object
    title: str
    detail: str


class SearchPorts(Protocol):
    """Serve the search of one session."""

    def search(self, query: str) -> Sequence[Found]:
        """Give what a query finds, the best of each place first. *Slow*."""


class SearchPage(Column):
    """Find by what somebody has in hand: a name, a number, the beginning of a token."""

    place_wanted = Signal(str, object)

    def __init__(self, ports: SearchPorts, lane: Lane) -> None:
        super().__init__(gap=16, margin=(32, 24), role="page")
        self._ports, self._lane = ports, lane
        self._ticket: Ticket | None = None
        self.found: Sequence[Found] = ()
        self.query = TextField(
            tr("Name, e-mail, document number, case, token, directive or page"),
            hint=tr("Ctrl+K leads here from everywhere; Enter opens the first result."),
        )
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self.search)
        self.query.text_changed.connect(lambda _: self._pause.start())
        self.query.submitted.connect(self._open_first)
        self.banner = Banner(Tone.BLOCK)
        self.results = Column(gap=8)
        self.add(PageHeader(tr("Search")))
        self.add(self.query)
        self.add(self.banner)
        self.add(Scroll(Column(self.results, None)), 1)
        self._show_nothing()

    def refresh(self) -> None:
        """Begin at the field."""
        QTimer.singleShot(0, self, self.query.setFocus)
        self.search()

    def search(self) -> None:
        """Look for what is typed; the last text wins."""
        if self._ticket is not None:
            self._ticket.cancel()
        query = self.query.text().strip()
        if not query:
            self._show_nothing()
            return
        self._ticket = self._lane.run(
            self,
            lambda: self._ports.search(query),
            on_done=self._show,
            on_error=self._failed,
        )

    def _show_nothing(self) -> None:
        self.found = ()
        self.results.clear()

    def _show(self, found: Sequence[Found]) -> None:
        self.found = found
        self.banner.show_message("", Tone.BLOCK)
        self.results.clear()
        if not found:
            self.results.add(
                EmptyState(
                    Emptiness.NO_MATCH, tr("Nothing matches."), detail=tr("Type a beginning.")
                )
            )
            return
        self.results.add(small(counted(len(found), "1 result", "{count} results")))
        word = ""
        for each in found:
            if _place_word(each) != word:
                word = _place_word(each)
                self.results.add(heading(word))
            open_it = partial(self.place_wanted.emit, each.place, each.shown)
            self.results.add(ResultRow(each.title, each.detail, open_it))

    def _open_first(self) -> None:
        if self.found:
            first = self.found[0]
            self.place_wanted.emit(first.place, first.shown)

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)


def _place_word(found: Found) -> str:
    if found.shown is None:
        return tr("Pages")
    return {
        "people": tr("People"),
        "tokens": tr("Tokens"),
        "directives": tr("Directives"),
        "cases": tr("Cases"),
        "desk": tr("Queue"),
    }.get(found.place, found.place)

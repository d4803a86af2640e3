"""Choose living tokens by what they have in common: whose, under which directive, issued when."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal

from kiosk.flows.local_time import read_local_time
from kiosk.services.bulk_selection import Selection
from kiosk.ui.console.formats import tr
from kiosk.ui.shared import Column
from kiosk.ui.shared.widgets.fields import SelectField, TextField
from kiosk.ui.shared.widgets.search_pick import SearchPickField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.ui.console.bulk_ports import BulkPorts

_ANY = "*"
_BETWEEN = "between"
_HOURS = {"1": timedelta(hours=1), "24": timedelta(hours=24), "168": timedelta(days=7)}


class BulkChoice(Column):
    """Ask whose tokens are meant; ``changed`` tells that others are.

    Organisations and directives are offered once they have been read, for
    reading them is slow.
    """

    changed = Signal()

    def __init__(self, ports: BulkPorts) -> None:
        self._ports = ports
        self._taken_up: Selection | None = None
        self.person = SearchPickField(tr("Person"), ports.find_people)
        self.organisation = SelectField(tr("Organisation"), [(_ANY, tr("Any"))])
        self.directive = SelectField(tr("Blocked by directive"), [(_ANY, tr("Any"))])
        self.issued = SelectField(
            tr("Issued"),
            [
                (_ANY, tr("At any time")),
                ("1", tr("In the last hour")),
                ("24", tr("In the last 24 hours")),
                ("168", tr("In the last 7 days")),
                (_BETWEEN, tr("Between two times…")),
            ],
        )
        self.begin = TextField(tr("From"), hint=ports.zone.key, code=True)
        self.end = TextField(tr("Until"), hint=ports.zone.key, code=True)
        super().__init__(
            self.person,
            self.organisation,
            self.directive,
            self.issued,
            self.begin,
            self.end,
            gap=12,
        )
        self._listen()

    def offer_organisations(self, names: Iterable[str]) -> None:
        """Offer the organisations that people belong to, by their short names."""
        _offer(self.organisation, ((each, each) for each in names))

    def offer_directives(self, directives: Iterable[tuple[str, str]]) -> None:
        """Offer the directives in force, by their ids and titles."""
        _offer(self.directive, directives)

    def take_up(self, selection: Selection) -> None:
        """Mean what was meant before, instead of asking."""
        self._taken_up = selection
        self.hide()

    def selection(self) -> Selection:
        """Give what is chosen; raise `LocalTimeError` for a time that is none."""
        if self._taken_up is not None:
            return self._taken_up
        issued = self.issued.value()
        begins = ends = None
        if issued == _BETWEEN:
            zone = self._ports.zone
            begins = read_local_time(self.begin.text(), zone) if self.begin.text() else None
            ends = read_local_time(self.end.text(), zone) if self.end.text() else None
        elif issued != _ANY:
            begins = self._ports.now() - _HOURS[issued]
        picked = self.person.value()
        return Selection(
            person_ids=None if picked is None else frozenset({picked[0]}),
            organisation=_chosen(self.organisation),
            directive=_chosen(self.directive),
            issued_from=begins,
            issued_until=ends,
        )

    def _listen(self) -> None:
        for field in (self.organisation, self.directive, self.issued):
            field.set_value(_ANY)
            field.changed.connect(self.changed)
        self._ask_for_times(self.issued.value())
        self.issued.changed.connect(self._ask_for_times)
        self.person.picked.connect(self.changed)
        self.person.cleared.connect(self.changed)
        for text in (self.begin, self.end):
            text.editing_finished.connect(self.changed)

    def _ask_for_times(self, issued: str) -> None:
        self.begin.setVisible(issued == _BETWEEN)
        self.end.setVisible(issued == _BETWEEN)


def _offer(field: SelectField, options: Iterable[tuple[str, str]]) -> None:
    """Fill a list that had nothing to choose yet: nothing else is chosen by it."""
    with QSignalBlocker(field):
        field.set_options([(_ANY, tr("Any")), *options])
        field.set_value(_ANY)


def _chosen(field: SelectField) -> str:
    value = field.value()
    return "" if value == _ANY else value

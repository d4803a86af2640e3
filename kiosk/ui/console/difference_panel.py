"""The people on whom two readings differ, each with both outcomes and why."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kiosk.ui.console.decision_words import decision_badge
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.console.used_fact_words import used_fact_lines
from kiosk.ui.shared import Column, Row, heading, small
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.buttons import SecondaryButton
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.directives.decision import Outcome
    from kiosk.ui.console.directive_ports import DifferingPerson

AT_ONCE = 20
"""People shown at once; more come when they are asked for."""


class DifferencePanel(Column):
    """List the people on whom two readings differ, once for the models with the same answer."""

    def __init__(self, first: str, second: str, found: Sequence[DifferingPerson]) -> None:
        super().__init__(gap=16)
        self._first, self._second = first, second
        people = {each.person_id for each in found}
        title = tr("Reading {first} and reading {second}").format(first=first, second=second)
        self.add(heading(title))
        self.add(
            small(
                counted(len(people), "1 person differs.", "{count} people differ.")
                if people
                else tr("Nobody differs.")
            )
        )
        self._rest = iter(_grouped(found))
        self._left = len(_grouped(found))
        self._people = Column(gap=16)
        self.more = SecondaryButton("", on_click=self._show_more)
        self.add(self._people)
        self.add(self.more)
        self._show_more()

    def _show_more(self) -> None:
        for rows in islice(self._rest, AT_ONCE):
            self._people.add(self._person(rows))
            self._left -= 1
        self.more.setVisible(self._left > 0)
        self.more.setText(counted(self._left, "Show 1 more", "Show more of {count}"))

    def _person(self, rows: Sequence[DifferingPerson]) -> Column:
        """Show one person; their models stand together where both outcomes are the same."""
        person, models = rows[0], ", ".join(row.model for row in rows)
        lines = Column(gap=8)
        lines.add(Text(f"{person.name} · {models}", isolate=True))
        for reading, outcome in ((self._first, person.first), (self._second, person.second)):
            lines.add(_outcome_line(reading, outcome))
        return lines


def _grouped(found: Sequence[DifferingPerson]) -> list[list[DifferingPerson]]:
    groups: dict[tuple[object, ...], list[DifferingPerson]] = {}
    for row in found:
        key = (row.person_id, _said(row.first), _said(row.second))
        groups.setdefault(key, []).append(row)
    return list(groups.values())


def _said(outcome: Outcome) -> tuple[object, ...]:
    """Give what an outcome says but for the model that it names."""
    return (
        outcome.decision,
        *((reason.ground, reason.directive, reason.facts) for reason in outcome.reasons),
    )


def _outcome_line(reading: str, outcome: Outcome) -> Column:
    why = said(outcome.reasons[0].sentence) if outcome.reasons else tr("No condition is met.")
    row = Row(gap=12)
    row.add(small(tr("Reading {reading}").format(reading=reading)))
    row.add(decision_badge(outcome.decision))
    row.add(None)
    lines = Column(row, small(why), gap=4)
    for line in used_fact_lines(fact for reason in outcome.reasons for fact in reason.facts):
        lines.add(small(line))
    return lines

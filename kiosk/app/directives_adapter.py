"""Answer what the directive pages ask, with the use cases and the session of one officer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.app.assets import asset
from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.app.report_paper import pdf_of
from kiosk.directives.explanations import explain_condition
from kiosk.directives.groups import read_group
from kiosk.directives.impact_csv import write_impact
from kiosk.domain.errors import KioskError
from kiosk.services import activation, directives, impact, kill_switch, reminders, timeline
from kiosk.ui.console.directive_ports import (
    DifferingPerson,
    DirectiveRow,
    ImpactRow,
    ImpactSheet,
    TimelineStep,
)
from kiosk.ui.console.directive_words import method_word
from kiosk.ui.console.impact_paper import impact_html

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime, timedelta
    from pathlib import Path

    from kiosk.app.program import Program
    from kiosk.directives.groups import CountryGroup
    from kiosk.directives.impact import Divided, Impact
    from kiosk.directives.phrases import Phrase
    from kiosk.directives.suppression import Shown
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.kill_switch import KillSwitch
    from kiosk.ui.console.directive_ports import SecondOfficer

_FILE_MAX_BYTES = 1024 * 1024


class UnreadableFileError(KioskError):
    """Report a file that the system does not give."""


class DirectivesAdapter(OfficerAdapter):
    """Implement the `DirectivePorts` and `KillSwitchPorts` of the console."""

    def __init__(
        self, program: Program, session: OperatorSession, request_publication: Callable[[], None]
    ) -> None:
        super().__init__(program, session, request_publication)
        files = sorted(asset("directives/groups").glob("*.toml"))
        self._groups = {read_group(data): data for data in (file.read_bytes() for file in files)}

    def directives(self) -> Sequence[DirectiveRow]:
        """Give every directive, newest first."""
        views = directives.directives(self._program.env, self._session)
        return [DirectiveRow(view.record, view.directive, view.state) for view in views]

    def timeline(self, directive_id: str) -> Sequence[TimelineStep]:
        """Give the steps from receipt to enforcement."""
        steps = timeline.timeline(self._program.env, self._session, directive_id)
        words = _step_words()
        return [
            TimelineStep(words[step.name], step.at, _detail_words(step.name, step.detail))
            for step in steps
        ]

    def needs_you(self) -> Sequence[str]:
        """Give a sentence for each thing that waits for a person, the longest waiting first."""
        return [each.sentence for each in reminders.needs_you(self._program.env, self._session)]

    def explain_condition(self, condition: str) -> Phrase:
        """Explain whom a condition means."""
        return explain_condition(condition)

    def country_groups(self) -> Sequence[CountryGroup]:
        """Give the country groups that come with the program."""
        return list(self._groups)

    def stage(self, path: Path) -> DirectiveRecord:
        """Take a directive file in."""
        return self.stage_composed(_content(path, _FILE_MAX_BYTES))

    def stage_composed(self, source: bytes) -> DirectiveRecord:
        """Take a directive in, with the country groups whose digests it names."""
        groups = [data for group, data in self._groups.items() if group.sha256.encode() in source]
        return directives.stage(self._program.env, self._session, source, groups=groups)

    def authenticate(self, directive_id: str, method: str, note: str, letter: Path) -> None:
        """Say how the letter was authenticated, and keep it."""
        directives.authenticate(
            self._program.env,
            self._session,
            directive_id,
            method=method,
            note=note,
            letter=_content(letter, directives.LETTER_MAX_BYTES),
        )

    def preview(self, directive_id: str, reading: str) -> ImpactSheet:
        """Count whom a reading would block and hold."""
        started = time.perf_counter()
        found = impact.preview(self._program.env, self._session, directive_id, reading)
        return _sheet(found, time.perf_counter() - started)

    def export_impact(self, directive_id: str, reading: str, form: str) -> bytes:
        """Give a fresh preview as a file."""
        env, session = self._program.env, self._session
        started = time.perf_counter()
        found = impact.preview(env, session, directive_id, reading)
        if form == "csv":
            return write_impact(found)
        sheet = _sheet(found, time.perf_counter() - started)
        directive = directives.directive_named(env, session, directive_id).directive
        return pdf_of(impact_html(directive, reading, sheet), directive_id)

    def difference(self, directive_id: str, first: str, second: str) -> Sequence[DifferingPerson]:
        """Give the people on whom two readings differ."""
        found = impact.difference(self._program.env, self._session, directive_id, first, second)
        return [
            DifferingPerson(
                row.person.id, str(row.person.particulars.name), row.model, row.first, row.second
            )
            for row in found
        ]

    def approve(
        self, directive_id: str, reading: str, second: SecondOfficer, blocked: int
    ) -> DirectiveRecord:
        """Put a directive on its way to force, and have it published."""
        return self._by_two(
            second,
            lambda officer: activation.approve(
                self._program.env,
                self._session,
                officer,
                directive_id,
                reading=reading,
                blocked=blocked,
            ),
        )

    def withdraw(self, directive_id: str, reason: str) -> None:
        """Take a directive back."""
        directives.withdraw(self._program.env, self._session, directive_id, reason)

    def lift(
        self, directive_id: str, models: Sequence[str], reason: str, second: SecondOfficer
    ) -> DirectiveRecord:
        """Lift a directive, and have it published."""
        return self._by_two(
            second,
            lambda officer: activation.lift(
                self._program.env,
                self._session,
                officer,
                directive_id,
                models=models,
                reason=reason,
            ),
        )

    def kill_switches(self) -> Sequence[KillSwitch]:
        """Give the kill switches."""
        return kill_switch.kill_switches(self._program.env, self._session)

    def people_using(self, models: Sequence[str]) -> int:
        """Count the people: a kill switch asks nobody who they are."""
        with self._program.env.store.reading() as uow:
            return uow.persons.count() if models else 0

    def throw_kill_switch(
        self, models: Sequence[str], reason: str, review_at: datetime, second: SecondOfficer
    ) -> None:
        """Block these models for everybody, and have it published."""
        self._by_two(
            second,
            lambda officer: kill_switch.throw(
                self._program.env,
                self._session,
                officer,
                models,
                reason=reason,
                review=review_at,
            ),
        )

    def undo_kill_switch(self, switch_id: str, reason: str, second: SecondOfficer) -> None:
        """Open the models again, and have it published."""
        self._by_two(
            second,
            lambda officer: kill_switch.undo(
                self._program.env, self._session, officer, switch_id, reason=reason
            ),
        )


def _content(path: Path, limit: int) -> bytes:
    """Give a file's bytes, at most one more than may be used."""
    try:
        if not path.is_file():
            raise UnreadableFileError("This is no file.", "Choose a file.")
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise UnreadableFileError(
            "This file cannot be opened.", "Check that you may read it, then try again."
        ) from error


def _sheet(found: Impact, seconds: float) -> ImpactSheet:
    return ImpactSheet(
        at=found.at,
        whole=_row("", found.whole),
        newly_blocked=found.changed_people.newly_blocked,
        newly_held=found.changed_people.newly_held,
        newly_allowed=found.changed_people.newly_allowed,
        tokens_refused=found.whole.tokens.blocked + found.whole.tokens.held,
        by_model=tuple(_row(name, each) for name, each in found.by_model.items()),
        by_level=tuple(_row(str(int(level)), each) for level, each in found.by_level.items()),
        by_country=_countries(found.by_country),
        gap=_gap_words(found.gap, found.at),
        seconds=seconds,
    )


def _row(key: str, divided: Divided) -> ImpactRow:
    people = divided.people
    return ImpactRow(key, people.blocked, people.held, people.allowed)


def _countries(found: Mapping[str, Shown]) -> tuple[ImpactRow, ...]:
    rows = [
        ImpactRow(code, blocked, held, allowed) for code, (allowed, blocked, held) in found.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-(row.blocked or 0), -(row.held or 0), row.key)))


def _gap_words(gap: timedelta, at: datetime) -> str:
    if not gap:
        return ""
    hours, minutes = divmod(int(gap.total_seconds()) // 60, 60)
    return _tr(
        "Back-dated: it claims force {hours} h {minutes} min before anybody can enforce it "
        "({instant} UTC). The gap stays in the record."
    ).format(hours=hours, minutes=minutes, instant=f"{at:%Y-%m-%d %H:%M:%S}")


def _step_words() -> dict[str, str]:
    return {
        timeline.RECEIVED: _tr("Received"),
        timeline.STAGED: _tr("Staged"),
        timeline.AUTHENTICATED: _tr("Authenticated"),
        timeline.APPROVED: _tr("Approved by two officers"),
        timeline.BINDS: _tr("Binds"),
        timeline.PUBLISHED: _tr("Published to gateways"),
        timeline.WITHDRAWN: _tr("Withdrawn"),
    }


def _detail_words(step: str, detail: str) -> str:
    if step == timeline.PUBLISHED and detail:
        return _tr("publication {number}").format(number=detail)
    if step == timeline.APPROVED and detail:
        return _tr("reading {reading}").format(reading=detail)
    return method_word(detail) if step == timeline.AUTHENTICATED and detail else detail


def _tr(text: str) -> str:
    return QCoreApplication.translate("directives", text)

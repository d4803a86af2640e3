"""Answer what the dashboard asks, with the use cases and the session of one operator."""

from __future__ import annotations

import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.devices.inspection_log import INSPECTIONS, InspectionFile
from kiosk.domain.enrolments import CaseFlagKind
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services import bulk_runs, case_flags, dashboard, reminders
from kiosk.services.machine_inspections import due_parts
from kiosk.services.reminders import Waiting
from kiosk.ui.console.bulk_words import run_sentence
from kiosk.ui.console.dashboard_ports import Need, Overview, StoreHealth
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.shared.case_words import case_name
from kiosk.ui.shared.language import instant_words, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.enrolments import CaseFlag
    from kiosk.services.dashboard import DashboardNumbers

_PLACES = {
    Waiting.KILL_SWITCH_REVIEW: "kill",
    Waiting.APPEAL_DUE: "appeals",
    Waiting.RELIEF_ENDS: "appeals",
}
_LITTLE_ROOM = 500_000_000
"""Bytes free beside the store; with less, somebody has to make room."""
_FLAG_SHOWS = timedelta(days=1)
"""How long a discreet flag stands above all else."""


class DashboardAdapter(OfficerAdapter):
    """Implement `kiosk.ui.console.dashboard_ports.DashboardPorts`."""

    def overview(self) -> Overview:
        """Count everything."""
        numbers = dashboard.dashboard(self._program.env, self._session)
        health = self._health()
        return Overview(numbers, [*self._needs(numbers, health)], health)

    def _needs(self, numbers: DashboardNumbers, health: StoreHealth) -> Iterator[Need]:
        if self.may(Act.READ_FLAGS):
            yield from self._flags()
        if health.free and health.free < _LITTLE_ROOM:
            yield Need(tr("The disk of the store is nearly full."), "settings")
        if self.may(Act.REVOKE_IN_BULK):
            for run in bulk_runs.stopped_short(self._program.env, self._session):
                yield Need(run_sentence(run, self.zone), "tokens")
        if self.may(Act.READ_DIRECTIVES):
            for each in reminders.needs_you(self._program.env, self._session):
                yield Need(each.sentence, _PLACES.get(each.waiting, "directives"))
        if numbers.open_hits:
            yield Need(
                counted(
                    numbers.open_hits,
                    "1 screening hit waits to be adjudicated.",
                    "{count} screening hits wait to be adjudicated.",
                ),
                "screening",
            )
        if numbers.checkpoint_size != numbers.log_size:
            yield Need(tr("Entries of the log stand under no checkpoint."), "log")
        if self.may(Act.INSPECT_MACHINE):
            yield from self._inspections()

    def _flags(self) -> Iterator[Need]:
        """Name the flags of the last day, but never to whoever raised them: they are watched."""
        since = self.now() - _FLAG_SHOWS
        for flag in case_flags.flags(self._program.env, self._session):
            if flag.raised_at >= since and flag.raised_by != self._session.person_id:
                yield Need(self._flag_sentence(flag), "flags")

    def _flag_sentence(self, flag: CaseFlag) -> str:
        case = case_name(flag.case_id) if flag.case_id else tr("The desk")
        if flag.kind is CaseFlagKind.DURESS:
            sentence = tr("{case}: do not phone the desk. A clerk asked for help on {when}.")
        else:
            sentence = tr("{case}: a clerk suspects fraud since {when}.")
        return sentence.format(case=case, when=instant_words(flag.raised_at, self.zone))

    def _inspections(self) -> Iterator[Need]:
        log = InspectionFile(self._program.settings.home / INSPECTIONS)
        try:
            due = sum(each.overdue for each in due_parts(log, self.now()))
        except KioskError as error:
            yield Need(said(error), "devices")
            return
        if due:
            yield Need(
                counted(
                    due,
                    "1 inspection of this machine is due.",
                    "{count} inspections of this machine are due.",
                ),
                "devices",
            )

    def _health(self) -> StoreHealth:
        settings = self._program.settings
        if not settings.on_sqlite:
            return StoreHealth("PostgreSQL")
        file = settings.database_file
        beside = (file, file.with_name(f"{file.name}-wal"))
        size = sum(each.stat().st_size for each in beside if each.exists())
        return StoreHealth("SQLite", size, shutil.disk_usage(file.parent).free)

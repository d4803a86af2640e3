"""Answer what the dashboard asks, with the use cases and the session of one operator."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.devices.inspection_log import INSPECTIONS, InspectionFile
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services import dashboard, reminders
from kiosk.services.machine_inspections import due_parts
from kiosk.services.reminders import Waiting
from kiosk.ui.console.dashboard_ports import Need, Overview, StoreHealth
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.services.dashboard import DashboardNumbers

_PLACES = {
    Waiting.KILL_SWITCH_REVIEW: "kill",
    Waiting.APPEAL_DUE: "appeals",
    Waiting.RELIEF_ENDS: "appeals",
}
_LITTLE_ROOM = 500_000_000
"""Bytes free beside the store; with less, somebody has to make room."""


class DashboardAdapter(OfficerAdapter):
    """Implement `kiosk.ui.console.dashboard_ports.DashboardPorts`."""

    def overview(self) -> Overview:
        """Count everything."""
        numbers = dashboard.dashboard(self._program.env, self._session)
        health = self._health()
        return Overview(numbers, [*self._needs(numbers, health)], health)

    def _needs(self, numbers: DashboardNumbers, health: StoreHealth) -> Iterator[Need]:
        if health.free and health.free < _LITTLE_ROOM:
            yield Need(tr("The disk of the store is nearly full."), "settings")
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

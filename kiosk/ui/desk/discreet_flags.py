"""Raise a flag without a trace on the screen: duress, or fraud.

Nothing is drawn, nothing moves the focus, nothing is said, also when storing
fails: whoever stands beside the clerk sees what they saw before. What failed
is tried again until it is stored.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.enrolments import CaseFlagKind
from kiosk.ui.desk import keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.desk.queue_ports import QueuePorts
    from kiosk.ui.shared import Lane

_LOG = logging.getLogger("kiosk.desk")
TRY_AGAIN_AFTER = 3_000
"""Milliseconds."""


class DiscreetFlags(QObject):
    """Listen for two keys; ``case_id`` says about which case, empty for none."""

    def __init__(
        self, page: QWidget, ports: QueuePorts, lane: Lane, case_id: Callable[[], str]
    ) -> None:
        super().__init__(page)
        self._ports, self._lane, self._case_id = ports, lane, case_id
        keys.bind(page, keys.DURESS, lambda: self.raise_flag(CaseFlagKind.DURESS))
        keys.bind(page, keys.FRAUD, lambda: self.raise_flag(CaseFlagKind.FRAUD))

    def raise_flag(self, kind: CaseFlagKind) -> None:
        """Have a flag stored about the case at hand."""
        self._store(kind, self._case_id())

    def _store(self, kind: CaseFlagKind, case_id: str) -> None:
        def again(error: KioskError) -> None:
            _LOG.warning("not stored yet", extra={"error": type(error).__name__})
            QTimer.singleShot(TRY_AGAIN_AFTER, self, lambda: self._store(kind, case_id))

        self._lane.run(
            self,
            lambda: self._ports.raise_flag(kind, case_id),
            lambda _stored: None,
            again,
        )

"""The columns of the queue: which case, since when, how it stands, whence, why, with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.desk.queue_words import source_title, state_title, state_tone, tr, waiting_time
from kiosk.ui.shared import TableColumn
from kiosk.ui.shared.case_words import case_name, reason_title

if TYPE_CHECKING:
    from kiosk.domain.enrolments import EnrolmentCase
    from kiosk.ui.desk.queue_ports import QueuePorts


def queue_columns(ports: QueuePorts) -> tuple[TableColumn[EnrolmentCase], ...]:
    """Give the columns, as one clerk reads them."""
    me = ports.me
    return (
        TableColumn(tr("Case"), lambda case: case_name(case.id), share=2, least=110),
        TableColumn(
            tr("Waiting"),
            lambda case: waiting_time(case, ports.now()),
            share=2,
            least=110,
        ),
        TableColumn(
            tr("State"),
            lambda case: state_title(case, me),
            share=3,
            least=150,
            tone=lambda case: state_tone(case, me),
        ),
        TableColumn(
            tr("From"),
            lambda case: ports.place_of(case.station_id) or source_title(case),
            share=2,
            least=90,
            rank=1,
        ),
        TableColumn(tr("Why"), _why, share=4, least=200, rank=2),
        TableColumn(
            tr("With"),
            lambda case: ports.login_of(case.claimed_by),
            share=2,
            least=90,
            rank=3,
        ),
    )


def _why(case: EnrolmentCase) -> str:
    """Give the reason of the step that brought a case where it stands.

    Why a second person is wanted is for nobody to read before they have looked.
    """
    reasons = [step.reason for step in case.steps if step.reason is not None]
    return reason_title(reasons[-1]) if reasons and not case.first_reviewer else ""

"""The history of discreet flags, for whoever may read it and did not raise them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.domain.enrolments import CaseFlagKind
from kiosk.domain.rights import SavedFilter
from kiosk.services.flag_history import FlagView
from kiosk.ui.console.case_steps import case_state_word, step_lines
from kiosk.ui.console.formats import exact_instant, tr
from kiosk.ui.console.listed_page import EVERYTHING, ListedPage, Listing
from kiosk.ui.console.table_columns import instant_column
from kiosk.ui.shared import Rule, Tone, body, heading
from kiosk.ui.shared.case_words import case_name
from kiosk.ui.shared.widgets.buttons import Button, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.marks import Badge
from kiosk.ui.shared.widgets.table import TableColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.console.enrolment_ports import FlagPorts
    from kiosk.ui.shared.tasks import Lane

_TONES = {CaseFlagKind.DURESS: Tone.BLOCK, CaseFlagKind.FRAUD: Tone.HOLD}


def flag_word(kind: CaseFlagKind) -> str:
    """Name what a flag means."""
    return {
        CaseFlagKind.DURESS: tr("A clerk under duress"),
        CaseFlagKind.FRAUD: tr("Fraud suspected"),
    }[kind]


class FlagsPage(ListedPage[FlagView]):
    """List who raised which flag when, and what became of the case since."""

    place_wanted = Signal(str, object)

    def __init__(self, ports: FlagPorts, lane: Lane) -> None:
        self._ports = ports
        listing = Listing(
            key="flags",
            title=tr("Flags"),
            subtitle=tr("Nothing on the clerk\u2019s screen shows that a flag was raised."),
            nothing=tr("Nobody raised a flag."),
            teaches=tr(
                "At the desk one key tells you of duress or fraud. What you raised yourself "
                "is shown to others only."
            ),
            chips={
                EVERYTHING: tr("All"),
                CaseFlagKind.DURESS.value: tr("Duress"),
                CaseFlagKind.FRAUD.value: tr("Fraud"),
            },
        )
        super().__init__(
            ports,
            lane,
            listing,
            self._columns(),
            fetch=lambda wanted: ports.flags(wanted.narrowing),
            open_row=self._show_flag,
        )

    def _show_flag(self, row: FlagView) -> Sequence[Button]:
        flag, zone = row.flag, self._ports.zone
        self.panel.set_title(_case_word(row))
        note = [body(flag.note)] if flag.note else []
        duress = flag.kind is CaseFlagKind.DURESS
        warning = [body(tr("Do not phone the desk."))] if duress else []
        self.panel.set_content(
            Badge(flag_word(flag.kind), _TONES[flag.kind]),
            *warning,
            KeyValueList(
                (tr("Raised by"), row.login),
                (tr("At"), exact_instant(flag.raised_at, zone)),
            ),
            *note,
            Rule(),
            heading(tr("Done since")),
            *(step_lines(row.since, zone, self._ports.login_of) or [body(_nothing_done(row))]),
        )
        if row.case is None:
            return ()
        wanted = SavedFilter("cases", "", case_name(row.case.id))
        show = partial(self.place_wanted.emit, "cases", wanted)
        return (SecondaryButton(tr("Show the case"), on_click=show),)

    def _columns(self) -> tuple[TableColumn[FlagView], ...]:
        zone = self._ports.zone
        return (
            TableColumn(
                tr("Flag"),
                lambda row: flag_word(row.flag.kind),
                share=4,
                tone=lambda row: _TONES[row.flag.kind],
                least=200,
            ),
            TableColumn(tr("Case"), _case_word, share=2, least=120),
            TableColumn(tr("Raised by"), lambda row: row.login, share=2, least=130, rank=2),
            instant_column(tr("At"), lambda row: row.flag.raised_at, zone),
            TableColumn(tr("Case now"), _standing, share=3, least=150, rank=1),
        )


def _case_word(row: FlagView) -> str:
    return case_name(row.flag.case_id) if row.flag.case_id else tr("The desk")


def _standing(row: FlagView) -> str:
    if row.case is not None:
        return case_state_word(row.case.state)
    return tr("The case is gone") if row.flag.case_id else ""


def _nothing_done(row: FlagView) -> str:
    if row.case is not None:
        return tr("Nothing was done with the case since.")
    if row.flag.case_id:
        return tr("The case is gone: it was withdrawn or purged.")
    return tr("It was about somebody at the desk who had no case.")

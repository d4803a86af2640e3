"""Ports of the listed pages over lists: cases, roster, stations, flags, packs, gateways."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import (
    CaseFlag,
    CaseFlagKind,
    CaseReason,
    CaseSource,
    CaseState,
    CaseStep,
    EnrolmentCase,
)
from kiosk.domain.facts import AffiliationKind
from kiosk.domain.operators import PERMISSIONS, Act, Role
from kiosk.domain.roster import Invitation, RosterEntry
from kiosk.domain.stations import Station
from kiosk.services.evidence_pack import PackMade
from kiosk.services.flag_history import FlagView
from kiosk.services.pack_history import PackNote
from kiosk.services.roster import NewInvitation, RosterImport, RosterPreview
from kiosk.services.roster_file import RosterError
from kiosk.services.station_standing import KitState, StationStanding
from kiosk.ui.console.enrolment_ports import (
    CollectedFiles,
    InboxState,
    InvitationRow,
    RosterFound,
    StationRow,
    WantedStation,
    WrittenKit,
)
from kiosk.ui.console.evidence_ports import CheckedPack, GatewayRow, PackRow, WantedCheck
from tests.gui.console.console_fakes import NOW

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.errors import KioskError
    from kiosk.domain.rights import SavedFilter

CASE = EnrolmentCase(
    "4f2a" + "0" * 28,
    CaseSource.STATION,
    CaseState.SENT_BACK,
    NOW - timedelta(minutes=72),
    (
        CaseStep(CaseState.WAITING, NOW - timedelta(minutes=72)),
        CaseStep(CaseState.SENT_BACK, NOW, "p1", CaseReason.PICTURE_UNREADABLE),
    ),
    station_id="s1",
)
WAITING = replace(CASE, id="beef" + "0" * 28, state=CaseState.WAITING, steps=CASE.steps[:1])
ENTRY = RosterEntry(
    "e1", "P-100", "Anna Maria Eriksson", "anna@x.example", "Annex", AffiliationKind.EMPLOYEE,
    PartialDate(2024), PartialDate(), "badge",
)  # fmt: skip
STATION = Station("s1", "Lobby", "9 to 17", "/srv/lobby", NOW, NOW, NOW + timedelta(days=30))
PACK = PackNote("ab" * 16, NOW, tokens=24, opened=1)
COUNTS = RosterImport(added=7, changed=1, unchanged=2, left=0)
CODE = "4F2K-9QRM-7TXW"
INBOX = InboxState(here=True, waiting=2, refused=1)
SOUND = CheckedPack(sound=True, sentences=("Every row is as it should be.",))


@dataclass
class FakeLists:
    """Answer from lists; raise ``error`` where something is done, ``unread`` where cases are."""

    roles: frozenset[Role] = frozenset({Role.ADMIN})
    error: KioskError | None = None
    unread: KioskError | None = None
    done: list[tuple[object, ...]] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    filters: list[SavedFilter] = field(default_factory=list)
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("America/New_York"))
    listed_cases: Sequence[EnrolmentCase] = (CASE, WAITING)
    listed_entries: Sequence[RosterEntry] = (ENTRY,)
    inbox: InboxState = INBOX
    kit: KitState = KitState.GOOD
    listed_flags: Sequence[FlagView] = (
        FlagView(CaseFlag("f1", CASE.id, CaseFlagKind.DURESS, "p1", NOW), "sam", CASE),
        FlagView(CaseFlag("f2", "", CaseFlagKind.FRAUD, "p1", NOW), "sam"),
    )
    listed_packs: Sequence[PackRow] = (PackRow(PACK, "us-2026-06-12"), PackRow(PACK, ""))
    checked: CheckedPack = SOUND
    enrolled: Sequence[GatewayRow] = ()

    def may(self, act: Act) -> bool:
        return bool(self.roles & PERMISSIONS[act])

    def now(self) -> datetime:
        return NOW

    def saved_filters(self, place: str) -> Sequence[SavedFilter]:
        return [each for each in self.filters if each.place == place]

    def save_filter(self, wanted: SavedFilter) -> None:
        self.filters.append(wanted)

    def remove_filter(self, unwanted: SavedFilter) -> None:
        self.filters.remove(unwanted)

    def cases(self, query: str, narrowing: str) -> Sequence[EnrolmentCase]:
        self.asked.append((query, narrowing))
        if self.unread is not None:
            raise self.unread
        named = (each for each in self.listed_cases if query in each.short_name)
        return [each for each in named if narrowing in ("", each.state.value)]

    def place_case_hold(self, case_id: str, reference: str, reason: str) -> None:
        self._do("hold", case_id, reference, reason)

    def place_of(self, station_id: str) -> str:
        return "Lobby" if station_id else ""

    def login_of(self, person_id: str) -> str:
        return "sam" if person_id else ""

    def flags(self, narrowing: str) -> Sequence[FlagView]:
        return [each for each in self.listed_flags if narrowing in ("", each.flag.kind.value)]

    def entries(self, query: str, narrowing: str) -> RosterFound:
        self.asked.append((query, narrowing))
        return RosterFound(self.listed_entries, 41_208 if self.listed_entries else 0)

    def preview(self, data: bytes) -> RosterPreview:
        if b"boss" in data:
            faults = ("Line 2 is not in order. The kind must be one of a, b.",)
            raise RosterError((*faults, "Line 3 is not in order. This is no e-mail address."))
        return RosterPreview(COUNTS, (ENTRY,) * 7, (ENTRY,), ())  # type: ignore[arg-type]  # names alike

    def take(self, data: bytes, shown: RosterImport) -> RosterImport:
        self._do("take", data, shown)
        return shown

    def remove(self, entry_id: str) -> None:
        self._do("remove", entry_id)

    def invite(self, entry_id: str, days: int) -> NewInvitation:
        self._do("invite", entry_id, days)
        return NewInvitation(Invitation("i1", entry_id, NOW, NOW + timedelta(days=days)), CODE)

    def invitations(self, narrowing: str) -> Sequence[InvitationRow]:
        good = Invitation("i1", "e1", NOW, NOW + timedelta(days=14))
        used = good.used(CASE.id, NOW)
        rows = [InvitationRow(good, ENTRY.name), InvitationRow(used, "")]
        return rows[:1] if narrowing else rows

    def withdraw_invitation(self, invitation_id: str) -> None:
        self._do("withdraw invitation", invitation_id)

    def stations(self, narrowing: str) -> Sequence[StationRow]:
        self.asked.append(("", narrowing))
        return [StationRow(StationStanding(STATION, self.kit, 3, NOW), self.inbox)]

    def export(self, wanted: WantedStation) -> WrittenKit:
        self._do("export", wanted)
        return WrittenKit("/srv/lobby/station.json", "ab12 cd34", 2)

    def collect(self, folder: str) -> CollectedFiles:
        self._do("collect", folder)
        return CollectedFiles(2, ("This is no plain file.",))

    def withdraw(self, station_id: str) -> None:
        self._do("withdraw", station_id)

    def packs(self) -> Sequence[PackRow]:
        return self.listed_packs

    def provable(self) -> Sequence[str]:
        return ["us-2026-06-12"]

    def make(self, directive_id: str) -> PackMade:
        self._do("make", directive_id)
        return PackMade("cd" * 16, directive_id, 24, 3, "the checkpoint", b"closed")

    def open_rows(self, pack: str, rows: str) -> bytes:
        self._do("open rows", pack, rows)
        return b"opened"

    def check(self, wanted: WantedCheck) -> CheckedPack:
        self._do("check", wanted)
        return self.checked

    def own_root(self) -> Path | None:
        return Path("/srv/publication/1.root.json")

    def gateways(self) -> Sequence[GatewayRow]:
        return [GatewayRow("model-gateway", 41_208), *self.enrolled]

    def _do(self, *what: object) -> None:
        self.done.append(what)
        if self.error is not None:
            raise self.error

"""Answer what persons' rights and retention ask, with the use cases and one officer's session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.services import erasure, legal_holds, person_export, retention, rights
from kiosk.ui.console.rights_ports import ExportedRecord

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.domain.persons import Particulars
    from kiosk.domain.rights import RecordKind, Setting
    from kiosk.services.erasure import ErasureOutcome
    from kiosk.services.legal_holds import HoldView, RestrictionView
    from kiosk.services.retention import Purged, PurgePlan
    from kiosk.services.rights import Standing


class RightsAdapter(OfficerAdapter):
    """Implement `kiosk.ui.console.rights_ports.RightsPorts` and ``RetentionPorts``."""

    def standing(self, person_id: str) -> Standing:
        """Say how a record stands, and who opened it."""
        return rights.standing(self._program.env, self._session, person_id)

    def export_person(self, person_id: str, reason: str) -> ExportedRecord:
        """Gather what is held about a person."""
        from kiosk.app.report_paper import pdf_of  # noqa: PLC0415 -- seldom needed

        made = person_export.export_person(
            self._program.env, self._session, person_id, reason=reason
        )
        return ExportedRecord(made.data, pdf_of(made.page, "Record"))

    def correct(self, person_id: str, particulars: Particulars, reason: str) -> None:
        """Correct how a person is named and reached, also for those who search."""
        env, session = self._program.env, self._session
        rights.correct(env, session, person_id, particulars, reason=reason)
        self._program.remember(session, person_id)

    def restrict(self, person_id: str, reason: str) -> None:
        """Keep a record without using it."""
        rights.restrict(self._program.env, self._session, person_id, reason=reason)

    def lift_restriction(self, person_id: str, reason: str) -> None:
        """Let a record be used again."""
        rights.lift_restriction(self._program.env, self._session, person_id, reason=reason)

    def place_hold(self, person_id: str, reference: str, reason: str) -> None:
        """Place a legal hold."""
        legal_holds.place_hold(
            self._program.env, self._session, person_id, reference=reference, reason=reason
        )

    def erase(self, person_id: str, reason: str) -> ErasureOutcome:
        """Erase a person or restrict their record; searches find nobody any more."""
        outcome = erasure.erase(self._program.env, self._session, person_id, reason=reason)
        if outcome.tombstone is not None:
            self._program.forget(person_id)
        self._request_publication()
        return outcome

    def holds(self) -> Sequence[HoldView]:
        """Give the legal holds, those that hold first."""
        return legal_holds.holds(self._program.env, self._session)

    def restrictions(self) -> Sequence[RestrictionView]:
        """Give the restricted records."""
        return legal_holds.restrictions(self._program.env, self._session)

    def release_hold(self, hold_id: str, reason: str) -> None:
        """Release a hold."""
        legal_holds.release_hold(self._program.env, self._session, hold_id, reason=reason)

    def numbers(self) -> Mapping[Setting, int]:
        """Give the numbers that admins set."""
        return retention.numbers(self._program.env, self._session)

    def set_number(self, setting: Setting, value: int) -> None:
        """Set a number."""
        retention.set_number(self._program.env, self._session, setting, value)

    def plan_purge(self) -> PurgePlan:
        """Say what a purge would take and leave."""
        return retention.plan_purge(self._program.env, self._session)

    def names(self, person_ids: Sequence[str]) -> Mapping[str, str]:
        """Give the names of these people; whoever was erased has none."""
        with self._program.env.store.reading() as uow:
            known = uow.persons.known(person_ids)
        return {each.id: str(each.particulars.name) for each in known.values()}

    def purge(self, shown: Mapping[RecordKind, int]) -> Purged:
        """Remove what has outlived its clock."""
        purged = retention.purge(self._program.env, self._session, shown)
        for person_id, _ in purged.plan.persons:
            self._program.forget(person_id)
        self._request_publication()
        return purged

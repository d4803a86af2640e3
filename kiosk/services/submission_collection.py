"""Take sealed files from stations into the store: one file, one transaction."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.enrolments import CaseSource, CaseState, CaseStep, EnrolmentCase, WayIn
from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import KeyPurpose
from kiosk.services.permission import refuse_clock_set_back, require
from kiosk.services.sealing_keys import opens_until
from kiosk.services.submission_format import SubmissionError
from kiosk.services.submissions import read_sealed, unseal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.enrolments import Submission
    from kiosk.domain.operators import Act, OperatorSession
    from kiosk.domain.stations import Station
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork
    from kiosk.services.submissions import SealedFile

_LONGEST_WAIT = timedelta(days=7)


class CollectedError(KioskError):
    """Report a file that is in the queue already; it may be removed."""

    def __init__(self) -> None:
        super().__init__("This file was collected before.", "It can be removed.")


def take_in(env: Environment, data: bytes) -> EnrolmentCase:
    """Open a sealed file and put it into the queue, sealed anew under the case's own key.

    The program does this by itself while a store is open, as it publishes by
    itself: nobody has to be signed in for what a registrant left to be kept
    safe. Raises `SubmissionError` for a file that is refused for good,
    `CollectedError` for one that is in the queue already (a copy, or a file
    left behind when the machine stopped in between), and other errors of the
    store, after which the file is tried again.
    """
    sealed = read_sealed(data)
    submission = unseal(sealed, _private_key(env, sealed))
    with env.store.writing() as uow:
        now = env.clock()
        refuse_clock_set_back(uow, now)
        if uow.cases.seen(submission.id):
            raise _seen_before(uow, submission)
        case = _case(submission, now)
        uow.cases.add(case, submission)
        if submission.continuation_hash and not uow.cases.with_code(submission.continuation_hash):
            uow.cases.set_code(case.id, submission.continuation_hash)
        _use_invitation(uow, submission, now)
        uow.log.append(
            Event.SUBMISSION_COLLECTED,
            at=now,
            subject=case.id,
            body={"station": submission.station_id},
        )
        uow.commit()
    return case


def note_refusals(env: Environment, files: int) -> None:
    """Log how many files of one look were refused: one entry, so that nobody can flood the log."""
    with env.store.writing() as uow:
        now = env.clock()
        refuse_clock_set_back(uow, now)
        uow.log.append(Event.SUBMISSION_REFUSED, at=now, body={"files": files})
        uow.commit()


def stations_in_use(env: Environment) -> Sequence[Station]:
    """Give the stations that are listened to."""
    with env.store.reading() as uow:
        if not uow.issuer.established():
            return []
        return [each for each in uow.stations.all() if each.withdrawn_at is None]


def permitted(env: Environment, session: OperatorSession, act: Act) -> None:
    """Raise `PermissionDeniedError` unless the session's operator may do ``act`` now."""
    with env.store.reading() as uow:
        require(uow, session, act)


def _private_key(env: Environment, sealed: SealedFile) -> bytes:
    """Give the key that opens a file of a station of this store, until the key's end."""
    with env.store.reading() as uow:
        station = uow.stations.get(sealed.station_id)
        if sealed.store_id != uow.issuer.settings().store_id or station is None:
            raise SubmissionError(
                "This file comes from a station of another desk.",
                "Take it to the desk that has set the station up.",
            )
        if station.withdrawn_at is not None:
            raise SubmissionError(
                "This file comes from a station that was withdrawn.",
                "Keep it for whoever withdrew the station.",
            )
        keys = uow.keys.of(KeyPurpose.SUBMISSIONS)
        for key in keys:
            if key.kid == sealed.key_id and env.clock() < opens_until(keys, key):
                return key.private_der
    raise SubmissionError(
        "This file was sealed to a key that is not used any more.",
        "Export the station again; the registrant can come to the desk.",
    )


def _seen_before(uow: UnitOfWork, submission: Submission) -> KioskError:
    """Tell a copy, which may be removed, from another submission under the same number.

    Names of files show the numbers: whoever can write into the folder could
    hand in one of their own under somebody else's, and have that one removed
    as a copy. Once a case is decided or gone, there is nothing to compare with.
    """
    kept = uow.cases.submission(submission.id)
    if kept is None or kept == submission:
        return CollectedError()
    if uow.cases.get(submission.id).state is CaseState.APPROVED:
        return CollectedError()
    return SubmissionError(
        "Another submission has this file's number.",
        "Keep both, and look who can write into the station's folder.",
    )


def _case(submission: Submission, now: datetime) -> EnrolmentCase:
    """Let a case wait since it was handed in, within reason: a station's clock is not ours."""
    since = min(max(submission.finished_at, now - _LONGEST_WAIT), now)
    return EnrolmentCase(
        id=submission.id,
        source=CaseSource.STATION,
        state=CaseState.WAITING,
        waiting_since=since,
        steps=(CaseStep(CaseState.WAITING, now),),
        way_in=submission.way_in,
        entry_id=submission.entry_id,
        station_id=submission.station_id,
    )


def _use_invitation(uow: UnitOfWork, submission: Submission, now: datetime) -> None:
    """Use an invitation up; one that is not good leaves the case for a person to judge."""
    if submission.way_in is not WayIn.INVITATION or not submission.entry_id:
        return
    invitation = uow.roster.invitation(submission.entry_id)
    if invitation is not None and invitation.good_at(now):
        uow.roster.replace_invitation(invitation.used(submission.id, now))

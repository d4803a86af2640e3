"""Sample submissions of the fictitious person, as a station would leave them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from fakes import START
from samples import CLAIM, IMAGE, PARTICULARS, PNG, passport

from kiosk.attestations.statements import statement_text
from kiosk.domain.enrolments import Correction, Submission, SubmittedDocument, WayIn
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.statements import SignedStatement
from kiosk.services.station_export import ExportedStation, export_station
from kiosk.services.stations import StationKit, read_kit
from kiosk.services.submission_collection import take_in
from kiosk.services.submissions import seal

if TYPE_CHECKING:
    from kiosk.domain.enrolments import EnrolmentCase
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

PLACE, HOURS = "Reception, building 2", "Monday to Friday, 9 to 17"


def exported(env: Environment, admin: OperatorSession, **options: Any) -> ExportedStation:
    """Export a station."""
    return export_station(env, admin, **{"place": PLACE, "hours": HOURS} | options)


def new_kit(env: Environment, admin: OperatorSession, **options: Any) -> StationKit:
    """Export a station and read its kit there."""
    done = exported(env, admin, **options)
    return read_kit(done.kit, now=env.clock(), pin=done.pin)


def new_submission(kit: StationKit, number: int = 1, **changes: Any) -> Submission:
    """Give what the sample person leaves at a station, complete and signed."""
    text = statement_text(
        CLAIM, PARTICULARS.name, issuer_name=kit.issuer_name, appeal_url=kit.appeal_url
    )
    submission = Submission(
        id=f"{number:032x}",
        station_id=kit.station_id,
        way_in=WayIn.NONE,
        entry_id="",
        particulars=PARTICULARS,
        claim=CLAIM,
        language="en",
        started_at=START - timedelta(minutes=10),
        finished_at=START - timedelta(minutes=5),
        documents_chosen=(DocumentKind.PASSPORT,),
        documents=(
            SubmittedDocument(
                kind=DocumentKind.PASSPORT,
                lines=passport(),
                corrected=(),
                image=IMAGE,
                source="image",
                captured_at=START - timedelta(minutes=8),
                doubtful=((1, 3),),
            ),
        ),
        corrections=(Correction("primary_identifier", "ERIKSSON", "Erikssøn"),),
        statement=SignedStatement(text, "en", PNG, False, START - timedelta(minutes=6)),
    )
    return replace(submission, **changes)


def collected(env: Environment, kit: StationKit, number: int = 1, **changes: Any) -> EnrolmentCase:
    """Have the desk take in what the sample person left."""
    return take_in(env, seal(kit, new_submission(kit, number, **changes)))

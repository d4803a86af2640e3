"""Fill a demo store's queue: a station in the lobby, a roster, and people who were there."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.app.demo_people import NEWCOMERS
from kiosk.app.demo_specimens import specimen_of
from kiosk.app.station_kit_file import write_kit_file
from kiosk.attestations.statements import statement_text
from kiosk.domain.enrolments import CaseReason, Submission, SubmittedDocument, WayIn
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.statements import SignedStatement
from kiosk.services import cases, roster
from kiosk.services.station_export import export_station
from kiosk.services.stations import read_kit
from kiosk.services.submission_collection import take_in
from kiosk.services.submissions import seal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.app.demo_people import DemoPerson
    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.stations import StationKit

_PLACE, _HOURS = "Reception, ground floor", "Monday to Friday, 9 to 17"
_WAITED = (timedelta(hours=2, minutes=40), timedelta(minutes=55), timedelta(minutes=12))
"""How long ago those who still wait left the station, the first of them longest."""

_ROSTER = """number,name,email,organisation,kind,from,to
P-1041,Nils Håkansson,nils@lab.example,lab,employee,2026-01-01,
P-1042,Aroha Ngata,aroha@lab.example,lab,employee,2026-03-01,
C-2207,Mateo Quispe,mateo@annex.example,annex,contractor,2026-05-01,2027-04-30
"""


def fill_queue(program: Program, session: OperatorSession, secrets: Mapping[str, str]) -> None:
    """Announce some people, give a station its kit, and take in what newcomers left there.

    Some wait, one was sent back, and one wants a second person; ``secrets``
    are those of the accounts by login.
    """
    env = program.env
    roster.import_roster(env, session, _ROSTER.encode())
    roster.invite(env, session)
    folder = program.settings.home / "station"
    exported = export_station(env, session, place=_PLACE, hours=_HOURS, folder=str(folder))
    write_kit_file(folder, exported.kit)
    kit = read_kit(exported.kit, now=env.clock(), pin=exported.pin)
    staff = program.sign_in("staff", secrets["staff"])
    newcomers = iter(NEWCOMERS)
    unreadable, unsure = next(newcomers), next(newcomers)
    case = _left(env, kit, unreadable, _WAITED[0])
    cases.claim(env, staff, case)
    cases.send_back(env, staff, case, CaseReason.PICTURE_UNREADABLE)
    case = _left(env, kit, unsure, _WAITED[1])
    cases.claim(env, staff, case)
    cases.want_second(env, staff, case, CaseReason.UNSURE)
    program.sign_out(staff)
    for person, waited in zip(newcomers, _WAITED, strict=True):
        _left(env, kit, person, waited)


def _left(env: Environment, kit: StationKit, person: DemoPerson, waited: timedelta) -> str:
    """Seal what a person left at the station a while ago and take it in; give the case's id."""
    finished = env.clock() - waited
    begun = finished - timedelta(minutes=4)
    specimen = specimen_of(person, finished.date().replace(day=1))
    picture = io.BytesIO()
    specimen.draw().save(picture, "JPEG", quality=60)
    text = statement_text(
        person.claim,
        person.particulars.name,
        issuer_name=kit.issuer_name,
        appeal_url=kit.appeal_url,
    )
    document = SubmittedDocument(
        DocumentKind.PASSPORT, specimen.lines, (), picture.getvalue(), "image", finished
    )
    submission = Submission(
        id=env.identifier(),
        station_id=kit.station_id,
        way_in=WayIn.NONE,
        entry_id="",
        particulars=person.particulars,
        claim=person.claim,
        language="en",
        started_at=begun,
        finished_at=finished,
        documents_chosen=(DocumentKind.PASSPORT,),
        documents=(document,),
        statement=SignedStatement(text, "en", b"", unable_to_sign=True, signed_at=finished),
    )
    return take_in(env, seal(kit, submission)).id

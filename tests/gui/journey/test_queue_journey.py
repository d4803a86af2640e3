"""A registrant leaves a case at a station; a clerk claims it by one key and approves it."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from journey_walk import PATIENCE, Walk
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.app.queue_adapter import QueueAdapter
from kiosk.app.specimens import specimen
from kiosk.app.station_inbox import leave
from kiosk.app.station_pickup import look
from kiosk.attestations.statements import statement_text
from kiosk.documents import parse
from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import CaseState, Submission, SubmittedDocument, WayIn
from kiosk.domain.evidence import DocumentKind, ProofingType
from kiosk.domain.facts import Citizenship, Claim, NationalityAssuranceLevel
from kiosk.domain.persons import Particulars, PersonName
from kiosk.domain.statements import SignedStatement
from kiosk.flows.onboarding_points import hindrances, to_compare
from kiosk.flows.onboarding_state import Phase
from kiosk.services.codes import code_hash
from kiosk.services.station_export import export_station
from kiosk.services.stations import read_kit
from kiosk.services.submissions import seal
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.shared import IconButton

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.services.stations import StationKit

CODE = "4F2K-9QRM-7TXW-2HNC"


@pytest.fixture
def walk(qtbot: QtBot, tmp_path: Path) -> Iterator[Walk]:
    walk = Walk(qtbot, tmp_path, specimens_allowed=True)
    yield walk
    walk.close()


def drawn_signature() -> bytes:
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def registrant(kit: StationKit, submission_id: str) -> Submission:
    """Give what somebody with the specimen passport leaves at the station."""
    shown = specimen("passport-photographed.jpg")
    now = datetime.now(UTC)
    facts = parse(shown.lines, today=now.date(), specimens_allowed=True)
    name = PersonName(facts.primary_identifier.title(), facts.secondary_identifier.title())
    claim = Claim(citizenships=(Citizenship(facts.nationality),))
    text = statement_text(
        claim, name, issuer_name=kit.issuer_name, appeal_url=kit.appeal_url, language="en"
    )
    return Submission(
        id=submission_id,
        station_id=kit.station_id,
        way_in=WayIn.NONE,
        entry_id="",
        particulars=Particulars(
            name, PartialDate.parse(str(facts.date_of_birth)), "baraka@partner.example"
        ),
        claim=claim,
        language="en",
        started_at=now - timedelta(minutes=4),
        finished_at=now,
        documents_chosen=(DocumentKind.PASSPORT,),
        documents=(
            SubmittedDocument(
                DocumentKind.PASSPORT, shown.lines, (), shown.path.read_bytes(), "image", now
            ),
        ),
        statement=SignedStatement(
            text, "en", drawn_signature(), unable_to_sign=False, signed_at=now
        ),
        continuation_hash=code_hash(CODE),
    )


def leave_a_case(walk: Walk) -> str:
    """Register at a station of this store, and have the store take it in."""
    workspace = walk.window.workspace
    assert workspace is not None
    env, folder = walk.program.env, walk.folder / "lobby"
    done = export_station(env, workspace.session, place="Lobby", hours="9 to 17")
    kit = read_kit(done.kit, now=datetime.now(UTC), pin=done.pin)
    submission = registrant(kit, os.urandom(16).hex())
    folder.mkdir()
    leave(folder, submission.id, seal(kit, submission))
    collected = look(env, folder)
    assert not collected.refusals, collected.refusals
    return submission.id


def test_a_case_left_at_a_station_becomes_a_token_by_three_keys(walk: Walk) -> None:
    walk.ceremony()
    walk.sign_in()
    case_id = leave_a_case(walk)
    workspace = walk.window.workspace
    assert workspace is not None
    page = workspace.page("desk")
    assert isinstance(page, DeskPage)
    assert page.queue is not None
    assert [
        button.accessibleName() for button in page.queue.page.tools.findChildren(IconButton)
    ] == ["Columns and files"]
    view = page.onboarding

    QTest.keyClick(walk.window, Qt.Key.Key_F2)
    walk.qtbot.waitUntil(
        lambda: view.state.document is not None and view.state.examining is None, timeout=PATIENCE
    )
    assert view.state.queued is not None
    assert view.state.queued.case.id == case_id
    walk.qtbot.waitUntil(lambda: view.state.background is not None, timeout=PATIENCE)
    while view.state.document is not None and to_compare(view.state.document):
        walk.confirm_next()
    for row in view.work.review.findings.rows.values():
        row.in_order.click()

    QTest.keyClick(walk.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not hindrances(view.state), hindrances(view.state)
    QTest.keyClick(walk.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    walk.qtbot.waitUntil(
        lambda: view.state.phase is Phase.ISSUED or view.state.problem is not None,
        timeout=PATIENCE,
    )
    issued = view.state.issued
    assert issued is not None, str(view.state.problem)
    levels = {fact.level for fact in issued.person.claim.facts}
    assert levels == {NationalityAssuranceLevel.DOCUMENT_INSPECTED}
    with walk.program.env.store.reading() as uow:
        assert uow.cases.get(case_id).state is CaseState.APPROVED
        (attestation,) = uow.attestations.of_person(issued.person.id)
    assert attestation.proofing_type is ProofingType.ONSITE_UNATTENDED

    queue = QueueAdapter(walk.program, workspace.session)
    assert queue.claim_next() is None
    assert all(each.id != case_id for each in queue.cases())

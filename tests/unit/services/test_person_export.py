"""The export gives a person everything held about them, and nothing about others."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

import pytest
from samples import IMAGE, complete_case

from kiosk.domain.errors import KioskError
from kiosk.domain.rights import ErasedError, OpeningReason, Restriction
from kiosk.services.access_log import open_record
from kiosk.services.erasure import erase
from kiosk.services.onboarding import issue_access
from kiosk.services.person_export import FORMAT, export_person

if TYPE_CHECKING:
    from fakes import FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

WHY = "Asked for it in writing"


def test_everything_held_is_in_both_files(
    env: Environment, store: FakeStore, admin: OperatorSession, staff: OperatorSession
) -> None:
    issued = issue_access(env, staff, complete_case(env))
    person_id = issued.person.id
    open_record(env, staff, person_id, OpeningReason.APPEAL, "File 7")
    store.state.restrictions[person_id] = Restriction(person_id, env.clock(), "Contested")
    made = export_person(env, admin, person_id, reason=WHY)
    data = json.loads(made.data)

    assert data["format"] == FORMAT
    assert data["person"]["particulars"]["name"]["primary_identifier"] == "Eriksson"
    (document,) = data["documents"]
    assert base64.b64decode(document["image"]) == IMAGE
    assert document["lines"]
    (statement,) = data["statements"]
    assert base64.b64decode(statement["signature_png"])
    assert [token["jti"] for token in data["tokens"]] == [issued.record.jti]
    assert data["facts"][-1]["claim"]["citizenships"][0]["state"] == "UTO"
    assert data["restriction"]["reason"] == "Contested"
    looks = [(each["operator"], each["what"]) for each in data["opened_by"]]
    assert looks == [("ada", "exported"), ("sam", "opened")]
    assert {entry["event"] for entry in data["log"]} >= {"person.registered", "person.exported"}
    for words in ("Eriksson", "UTO", "File 7", "Contested", issued.record.jti):
        assert words in made.page


def test_no_other_person_is_named_by_it(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    issued = issue_access(env, staff, complete_case(env))
    made = export_person(env, admin, issued.person.id, reason=WHY)
    assert b"ada@example.org" not in made.data
    for line in made.data.decode().splitlines():
        if staff.person_id in line:
            assert "witnessed_by" in line or "inspected_by" in line, line


def test_an_export_is_logged_and_wants_a_reason(
    env: Environment, store: FakeStore, admin: OperatorSession, staff: OperatorSession
) -> None:
    person_id = issue_access(env, staff, complete_case(env)).person.id
    with pytest.raises(KioskError, match="reason"):
        export_person(env, admin, person_id, reason=" ")
    assert store.events()[-1] != "person.exported"
    export_person(env, admin, person_id, reason=WHY)
    assert store.events()[-1] == "person.exported"


def test_nothing_is_exported_of_who_was_erased(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    person_id = issue_access(env, staff, complete_case(env)).person.id
    erase(env, admin, person_id, reason=WHY)
    with pytest.raises(ErasedError):
        export_person(env, admin, person_id, reason=WHY)


def test_a_name_cannot_write_the_page(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    person_id = issue_access(env, staff, complete_case(env)).person.id
    open_record(env, staff, person_id, OpeningReason.AUDIT, "<script>alert(1)</script>")
    assert "<script>" not in export_person(env, admin, person_id, reason=WHY).page

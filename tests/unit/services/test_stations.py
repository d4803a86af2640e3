from __future__ import annotations

import base64
import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from directive_samples import foreign, put_in_force
from enrolment_samples import HOURS, PLACE, exported, new_kit
from fakes import START
from samples import PLAN

from kiosk.domain.enrolments import WayIn
from kiosk.domain.errors import NotFoundError
from kiosk.domain.issuer import KeyPurpose
from kiosk.services.roster import import_roster, invite, withdraw_invitation
from kiosk.services.station_export import StationError, stations, withdraw_station
from kiosk.services.stations import (
    KitError,
    kit_pin,
    look_up,
    read_kit,
    slow_hash,
    write_kit,
)

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

ROSTER = (
    "number,name,email,organisation,kind,from,to,badge\n"
    "P-100,Anna Maria Eriksson,anna@example.org,Annex,employee,2024-01-01,,0451 7733\n"
    "P-101,Bo Berg,bo@example.org,Annex,contractor,2025,2027-06,\n"
)


def test_a_kit_says_what_registrants_must_know_and_holds_the_public_key_only(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    done = exported(env, admin)
    kit = read_kit(done.kit, now=START, pin=done.pin)

    assert (kit.place, kit.hours, kit.issuer_name) == (PLACE, HOURS, PLAN.issuer_name)
    assert [model.name for model in kit.models] == ["fable-5", "opal-4"]
    for key in store.state.keys:
        seed = key.private_der[-32:]
        assert seed not in done.kit
        assert seed.hex().encode() not in done.kit
        assert base64.b64encode(key.private_der) not in done.kit


def test_no_name_address_or_number_of_the_roster_is_in_a_kit(
    env: Environment, admin: OperatorSession
) -> None:
    import_roster(env, admin, ROSTER.encode())
    done = exported(env, admin)

    payload = base64.b64decode(json.loads(done.kit)["payload"])
    for secret in ("Anna", "Eriksson", "anna@", "P-100", "0451", "Annex", "employee"):
        assert secret.encode() not in payload


def test_a_station_finds_whom_the_roster_names_and_nobody_else(
    env: Environment, admin: OperatorSession
) -> None:
    import_roster(env, admin, ROSTER.encode())
    made = invite(env, admin)
    kit = new_kit(env, admin)

    anna = look_up(kit, WayIn.ROSTER, " p-100 ", "Anna@Example.org")
    assert anna
    assert look_up(kit, WayIn.BADGE, "0451 7733") == anna
    assert look_up(kit, WayIn.INVITATION, made.code.lower()) == made.invitation.id
    assert look_up(kit, WayIn.ROSTER, "P-100", "bo@example.org") == ""
    assert look_up(kit, WayIn.BADGE, "") == ""
    assert look_up(kit, WayIn.INVITATION, "not a code!") == ""


def test_a_badge_that_two_people_were_given_names_nobody(
    env: Environment, admin: OperatorSession
) -> None:
    other = "P-9,Cy Chu,cy@example.org,Other,member,,,0451 7733\n"
    import_roster(env, admin, (ROSTER + other).encode())
    kit = new_kit(env, admin)

    assert look_up(kit, WayIn.BADGE, "0451 7733") == ""
    assert look_up(kit, WayIn.ROSTER, "P-9", "cy@example.org")


def test_an_invitation_that_was_withdrawn_is_not_in_the_next_kit(
    env: Environment, admin: OperatorSession
) -> None:
    made = invite(env, admin)
    withdraw_invitation(env, admin, made.invitation.id)

    assert look_up(new_kit(env, admin), WayIn.INVITATION, made.code) == ""


def test_words_keep_their_borders_in_a_look_up() -> None:
    salt = bytes(32)

    assert slow_hash(salt, WayIn.ROSTER, "ab", "c") != slow_hash(salt, WayIn.ROSTER, "a", "bc")
    assert slow_hash(salt, WayIn.ROSTER, "a\0b") != slow_hash(salt, WayIn.ROSTER, "a", "b")
    assert slow_hash(salt, WayIn.BADGE, "a") != slow_hash(salt, WayIn.ROSTER, "a")


def test_a_kit_of_another_key_is_not_believed(env: Environment, admin: OperatorSession) -> None:
    done = exported(env, admin)
    kit = read_kit(done.kit, now=START, pin=done.pin)
    forged = write_kit(kit, Ed25519PrivateKey.generate())

    with pytest.raises(KitError, match="Another key"):
        read_kit(forged, now=START, pin=done.pin)
    with pytest.raises(KitError, match="Another key"):
        read_kit(done.kit, now=START, pin="")
    assert kit_pin(done.kit) == done.pin


def test_a_kit_that_was_altered_anywhere_is_refused(
    env: Environment, admin: OperatorSession
) -> None:
    done = exported(env, admin)
    envelope = json.loads(done.kit)
    payload = base64.b64decode(envelope["payload"])
    envelope["payload"] = base64.b64encode(payload.replace(b"Reception", b"Deception")).decode()

    with pytest.raises(KitError, match="altered"):
        read_kit(json.dumps(envelope).encode(), now=START, pin=done.pin)


def test_a_kit_ends_and_does_not_begin_before_it_was_made(
    env: Environment, admin: OperatorSession
) -> None:
    done = exported(env, admin, life=timedelta(days=2))

    with pytest.raises(KitError, match="out of date"):
        read_kit(done.kit, now=START + timedelta(days=2), pin=done.pin)
    with pytest.raises(KitError, match="clock"):
        read_kit(done.kit, now=START - timedelta(days=1), pin=done.pin)


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"\xff" * 9, b'{"payload_type": 1}', b"[" * 9999]
)
def test_what_is_no_kit_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(KitError):
        read_kit(data, now=START, pin="")
    with pytest.raises(KitError):
        kit_pin(data)


def test_a_station_keeps_its_id_and_the_key_when_its_kit_is_exported_anew(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    first = exported(env, admin)
    clock.advance(days=20)
    again = exported(env, admin, station_id=first.station.id)

    assert again.station.id == first.station.id
    assert again.station.created_at == first.station.created_at
    assert again.station.expires_at > first.station.expires_at
    assert again.pin == first.pin
    assert [each.id for each in stations(env, admin)] == [first.station.id]


def test_a_store_older_than_stations_makes_their_keys_at_the_first_export(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    new = {KeyPurpose.STATIONS, KeyPurpose.SUBMISSIONS}
    store.state.keys[:] = [key for key in store.state.keys if key.purpose not in new]

    first, second = new_kit(env, admin), new_kit(env, admin)

    assert first.sealing_key == second.sealing_key
    assert store.events().count("key.rotated") == 2


def test_a_station_that_was_withdrawn_gets_no_kit(
    env: Environment, admin: OperatorSession
) -> None:
    done = exported(env, admin)
    withdraw_station(env, admin, done.station.id)

    with pytest.raises(NotFoundError):
        exported(env, admin, station_id=done.station.id)
    with pytest.raises(NotFoundError):
        withdraw_station(env, admin, "0" * 32)


def test_a_kit_carries_what_was_approved_with_its_reading_and_what_has_to_be_asked(
    env: Environment, admin: OperatorSession
) -> None:
    assert new_kit(env, admin).directives == ()
    record = put_in_force(env, admin, foreign())
    kit = new_kit(env, admin)

    (carried,) = kit.directives
    assert (carried.id, carried.reading, carried.source) == (record.id, "B", record.source)
    assert not kit.asks_former_citizenships
    itar = foreign().replace(b"us-2026-06-12", b"itar")
    itar = itar.replace(b"principal.us_person", b'principal.itar_countries.contains("USA")')
    put_in_force(env, admin, itar)
    assert new_kit(env, admin).asks_former_citizenships


def test_a_directive_that_has_ended_is_not_in_the_next_kit(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    short = foreign().replace(b"zone =", b"until = 2026-11-22T00:00:00-05:00\nzone =")
    put_in_force(env, admin, short)
    assert len(new_kit(env, admin).directives) == 1
    clock.advance(days=1)

    assert new_kit(env, admin).directives == ()


@pytest.mark.parametrize(
    "options", [{"place": " "}, {"hours": ""}, {"life": timedelta()}, {"place": "x" * 301}]
)
def test_a_kit_that_helps_nobody_is_not_made(
    env: Environment, admin: OperatorSession, options: dict[str, object], store: FakeStore
) -> None:
    with pytest.raises(StationError):
        exported(env, admin, **options)
    assert store.state.stations == {}

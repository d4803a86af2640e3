"""A station with a true kit: what it leaves opens at the desk and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from kiosk.app.assets import asset
from kiosk.app.registration_adapter import StationAdapter
from kiosk.app.registration_setup import (
    StationSetupError,
    confirm_station,
    open_kit,
    read_setup,
)
from kiosk.app.settings import DeviceSettings
from kiosk.app.world import World
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.devices.worker import ReadingWorker
from kiosk.domain.access import Model
from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import Submission, SubmittedDocument, WayIn
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import Citizenship, Claim, LegalStatus, StatusKind
from kiosk.domain.persons import Particulars, PersonName
from kiosk.domain.statements import SignedStatement
from kiosk.services.codes import code_hash
from kiosk.services.stations import (
    KIT_FILE,
    KitDirective,
    KitError,
    StationKit,
    kit_pin,
    slow_hash,
    write_kit,
)
from kiosk.services.submissions import read_sealed, unseal

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 6, 12, 22, 0, tzinfo=UTC)
CODE = "quiet otter 41"
SALT = b"\x05" * 32
HASHER = Argon2Hasher(memory_kib=64, passes=1, lanes=1)
SEALING = X25519PrivateKey.from_private_bytes(bytes(range(32)))
SIGNING = Ed25519PrivateKey.from_private_bytes(bytes(range(32, 64)))
LETTER = KitDirective(
    "us-2026-06-12",
    asset("directives", "DS01-foreign-persons.toml").read_bytes(),
    (),
    "B",
    NOW - timedelta(minutes=30),
)


def kit(*directives: KitDirective) -> StationKit:
    public = SEALING.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return StationKit(
        store_id="a1" * 16,
        station_id="b2" * 16,
        place="Reception",
        hours="8 to 18",
        issuer_name="Example Laboratory",
        issuer_url="https://id.example",
        postal_address="1 Example Street",
        zone="America/New_York",
        appeal_url="https://id.example/appeal",
        sealing_key=public,
        sealing_key_id="c3" * 16,
        models=(Model("fable-5"), Model("opal-4", controlled=False)),
        directives=directives,
        asks_former_citizenships=False,
        statement_languages=("en",),
        created_at=NOW - timedelta(days=1),
        expires_at=NOW + timedelta(days=29),
        lookup_salt=SALT,
        lookups={slow_hash(SALT, WayIn.BADGE, "B1234567"): "e2" * 16},
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / KIT_FILE).write_bytes(write_kit(kit(LETTER), SIGNING))
    return tmp_path


def station(folder: Path, shown: StationKit | None = None) -> StationAdapter:
    setup = confirm_station(
        folder, pin=kit_pin((folder / KIT_FILE).read_bytes()), code=CODE, hasher=HASHER
    )
    return StationAdapter(
        folder,
        shown or open_kit(folder, setup, NOW),
        setup,
        world=World(clock=lambda: NOW, entropy=Random(1).randbytes),
        hasher=HASHER,
        worker=ReadingWorker(),
        devices=DeviceSettings(),
    )


def submission(claim: Claim) -> Submission:
    text = "I state this."
    return Submission(
        id="",
        station_id="",
        way_in=WayIn.NONE,
        entry_id="",
        particulars=Particulars(PersonName("Quillfern", "Anna"), PartialDate(1974, 8, 12)),
        claim=claim,
        language="en",
        started_at=NOW,
        finished_at=NOW,
        documents_chosen=(DocumentKind.PASSPORT,),
        documents=(
            SubmittedDocument(DocumentKind.PASSPORT, (), (), b"a picture of it", "image", NOW),
        ),
        statement=SignedStatement(text, "en", b"", unable_to_sign=True, signed_at=NOW),
    )


CITIZEN = Claim(statuses=(LegalStatus("USA", StatusKind.CITIZEN),))


def test_what_is_left_opens_with_the_desks_key_and_shows_nothing_without_it(folder: Path) -> None:
    receipt = station(folder).seal(submission(CITIZEN))
    (file,) = (folder / "inbox").iterdir()
    sealed = file.read_bytes()
    for part in (b"Quillfern", b"Anna", b"1974", b"a picture of it", receipt.code.encode()):
        assert all(part not in each.read_bytes() for each in folder.rglob("*") if each.is_file())
    private = SEALING.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    opened = unseal(read_sealed(sealed), private)
    assert opened.particulars.name == PersonName("Quillfern", "Anna")
    assert opened.continuation_hash == code_hash(receipt.code)
    assert opened.id == file.stem
    assert receipt.case_name == opened.id[:4].upper()


def test_the_outlook_names_what_is_open_what_waits_and_what_is_closed(folder: Path) -> None:
    at = station(folder)
    citizen = at.seal(submission(CITIZEN)).outlook
    assert citizen.open_models == ("opal-4",)
    ((model, why),) = citizen.waiting
    assert model == "fable-5"
    assert "waits for proof" in why
    french = at.seal(submission(Claim(citizenships=(Citizenship("FRA"),)))).outlook
    assert [name for name, _ in french.closed] == ["fable-5"]
    assert "us-2026-06-12" in french.closed[0][1]


def test_only_what_a_reading_in_force_needs_is_asked(folder: Path) -> None:
    asked = station(folder).rules()
    assert not asked.order
    assert asked.ways
    source = asset("directives", "DS10-countries.toml").read_bytes()
    countries = KitDirective("by-country", source, (), "ear", NOW - timedelta(days=1))
    assert station(folder, kit(countries)).rules().order
    bare = replace(kit(), lookups={})
    assert station(folder, bare).rules().ways == ()


def test_a_badge_is_found_by_its_hash(folder: Path) -> None:
    at = station(folder)
    assert at.identify(WayIn.BADGE, ("b1234567",)) == "e2" * 16
    assert at.identify(WayIn.BADGE, ("B7654321",)) == ""
    assert at.identify(WayIn.INVITATION, ("no code at all!",)) == ""


def test_the_statement_names_issuer_and_appeal(folder: Path) -> None:
    text = station(folder).compose_statement(CITIZEN, ("Quillfern", "Anna"), "en")
    assert "Example Laboratory" in text
    assert "https://id.example/appeal" in text


def test_today_is_the_issuers(folder: Path) -> None:
    assert station(folder).today() == date(2026, 6, 12)


def test_staff_leave_by_their_code_alone(folder: Path) -> None:
    at = station(folder)
    assert at.staff_may_leave(CODE)
    assert not at.staff_may_leave("quiet otter 42")
    assert CODE.encode() not in (folder / "station.setup").read_bytes()


def test_a_station_is_not_opened_before_somebody_compared_its_fingerprint(folder: Path) -> None:
    with pytest.raises(StationSetupError):
        read_setup(folder)
    pin = kit_pin((folder / KIT_FILE).read_bytes())
    with pytest.raises(StationSetupError):
        confirm_station(
            folder, pin="0" + pin[1:] if pin[0] != "0" else "1", code=CODE, hasher=HASHER
        )
    with pytest.raises(StationSetupError):
        confirm_station(folder, pin=pin, code="short", hasher=HASHER)
    confirm_station(folder, pin=pin, code=CODE, hasher=HASHER)
    assert read_setup(folder).pin == pin


def test_a_kit_that_another_key_signed_is_refused_after_the_set_up(folder: Path) -> None:
    pin = kit_pin((folder / KIT_FILE).read_bytes())
    setup = confirm_station(folder, pin=pin, code=CODE, hasher=HASHER)
    (folder / KIT_FILE).write_bytes(write_kit(kit(), Ed25519PrivateKey.generate()))
    with pytest.raises(KitError):
        open_kit(folder, setup, NOW)


def test_a_folder_without_a_kit_says_how_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(StationSetupError, match="station export"):
        confirm_station(tmp_path, pin="", code=CODE, hasher=HASHER)


def test_a_folder_for_scans_is_one_of_its_own(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """All that comes into it is wiped, so nothing of anybody's may lie there before."""
    pin = kit_pin((folder / KIT_FILE).read_bytes())
    scans = tmp_path_factory.mktemp("scans")
    (scans / "photo.jpg").write_bytes(b"a photo")
    with pytest.raises(StationSetupError, match="not empty"):
        confirm_station(folder, pin=pin, code=CODE, hasher=HASHER, scans=scans)
    (scans / "photo.jpg").unlink()
    confirm_station(folder, pin=pin, code=CODE, hasher=HASHER, scans=scans)
    assert read_setup(folder).scans == str(scans)

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from enrolment_samples import new_kit, new_submission
from samples import CLAIM, IMAGE, PNG

from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import Correction, OpenAnswer, Submission
from kiosk.domain.facts import Citizenship, Claim, NationalityAssuranceLevel
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.persons import Particulars, PersonName
from kiosk.services.submission_format import BLOCK, SubmissionError, decode, encode
from kiosk.services.submission_header import MOST_PICTURE_BYTES, MOST_PICTURES
from kiosk.services.submissions import MOST_SEALED_BYTES, read_sealed, seal, unseal

if TYPE_CHECKING:
    from fakes import FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.stations import StationKit


@pytest.fixture
def kit(env: Environment, admin: OperatorSession) -> StationKit:
    return new_kit(env, admin)


@pytest.fixture
def private_der(store: FakeStore, kit: StationKit) -> bytes:
    (key,) = (key for key in store.state.keys if key.purpose is KeyPurpose.SUBMISSIONS)
    assert key.kid == kit.sealing_key_id
    return key.private_der


def test_a_submission_comes_out_as_it_went_in(kit: StationKit, private_der: bytes) -> None:
    submission = new_submission(kit)

    assert unseal(read_sealed(seal(kit, submission)), private_der) == submission


def test_nothing_of_a_person_can_be_read_in_a_sealed_file(kit: StationKit) -> None:
    sealed = seal(kit, new_submission(kit))

    for secret in (b"Eriksson", b"ERIKSSON", b"anna@", IMAGE, PNG, b"UTO"):
        assert secret not in sealed
    assert seal(kit, new_submission(kit)) != sealed


def test_the_size_of_a_file_tells_nothing_of_what_was_typed(kit: StationKit) -> None:
    longer = replace(
        new_submission(kit), corrections=tuple(Correction("email", "", "x" * 99) for _ in "abc")
    )

    assert len(seal(kit, new_submission(kit))) == len(seal(kit, longer))
    assert len(encode(longer)) == BLOCK


def test_a_byte_changed_anywhere_is_noticed(kit: StationKit, private_der: bytes) -> None:
    sealed = seal(kit, new_submission(kit))

    for place in (0, 20, 60, 100, 120, 140, 5000, len(sealed) - 1):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(SubmissionError):
            unseal(read_sealed(bytes(changed)), private_der)


def test_a_file_is_bound_to_its_store_station_and_key(kit: StationKit, private_der: bytes) -> None:
    found = read_sealed(seal(kit, new_submission(kit)))

    for other in (
        replace(found, store_id="0" * 32),
        replace(found, station_id="0" * 32),
        replace(found, key_id="0" * 32),
    ):
        with pytest.raises(SubmissionError, match="altered"):
            unseal(other, private_der)


def test_a_station_cannot_speak_for_another(kit: StationKit, private_der: bytes) -> None:
    other = replace(kit, station_id="f" * 32)
    with pytest.raises(SubmissionError, match="another station"):
        seal(other, new_submission(kit))

    lying = encode(replace(new_submission(kit), station_id="f" * 32))
    first_line = seal(kit, new_submission(kit)).partition(b"\n")[0] + b"\n"
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    key = X25519PublicKey.from_public_bytes(kit.sealing_key)
    sealed = first_line + suite.encrypt(lying, key, info=first_line)
    with pytest.raises(SubmissionError, match="two stations"):
        unseal(read_sealed(sealed), private_der)


def test_levels_that_a_station_gives_do_not_come_in(kit: StationKit, private_der: bytes) -> None:
    proven = Citizenship("UTO", level=NationalityAssuranceLevel.CRYPTOGRAPHIC)
    sealed = seal(kit, new_submission(kit, claim=Claim((proven,))))

    (fact,) = unseal(read_sealed(sealed), private_der).claim.facts
    assert fact.level is NationalityAssuranceLevel.NOTHING


def _named(name: str) -> dict[str, Any]:
    return {"particulars": Particulars(PersonName(name), PartialDate(1974))}


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "../../../etc/passwd"},
        {"id": "A" * 32},
        {"entry_id": "x"},
        {"statement": None},
        _named(""),
        _named("x" * 201),
        _named("Anna\x1b[2J"),
        _named("Anna\u202egnp.exe"),
        _named("Anna\n"),
        _named("\ud800"),
        {"claim": Claim((Citizenship("Utopia"),))},
        {"claim": Claim(CLAIM.citizenships * 41)},
        {"language": "en\x00"},
        {"language": "'; DROP TABLE"},
        {"finished_at": datetime(2026, 1, 1)},  # noqa: DTZ001 - a time without its offset
        {"corrections": (Correction("Primary Identifier", "", ""),)},
        {"corrections": (Correction("email", "", "x" * 501),)},
        {"continuation_hash": "0" * 63},
        {"documents_chosen": ("passport",) * 9},
    ],
)
def test_what_a_stranger_might_write_is_refused_at_both_ends(
    kit: StationKit, changes: dict[str, Any]
) -> None:
    with pytest.raises(SubmissionError):
        seal(kit, new_submission(kit, **changes))


def test_a_person_who_asks_for_staff_need_not_have_said_or_signed_anything(
    kit: StationKit, private_der: bytes
) -> None:
    asked = new_submission(
        kit, **_named(""), statement=None, documents=(), corrections=(), asked_for_staff=True
    )

    assert unseal(read_sealed(seal(kit, asked)), private_der) == asked


def test_pictures_are_bounded_in_size_and_number(kit: StationKit) -> None:
    (document,) = new_submission(kit).documents
    large = replace(document, image=bytes(MOST_PICTURE_BYTES + 1))

    with pytest.raises(SubmissionError):
        seal(kit, new_submission(kit, documents=(large,)))
    with pytest.raises(SubmissionError):
        seal(kit, new_submission(kit, documents=(document,) * (MOST_PICTURES + 1)))
    whole = replace(document, image=bytes(MOST_PICTURE_BYTES))
    with pytest.raises(SubmissionError, match="too large"):
        seal(kit, new_submission(kit, documents=(whole,) * 4))


def test_a_signature_is_a_picture_and_stands_under_something(kit: StationKit) -> None:
    submission = new_submission(kit)
    assert submission.statement is not None
    drawn = replace(submission.statement, signature_png=b"<svg>")

    with pytest.raises(SubmissionError):
        seal(kit, replace(submission, statement=drawn))


def _body(kit: StationKit) -> tuple[bytes, int]:
    encoded = encode(new_submission(kit))
    return encoded, 9 + int.from_bytes(encoded[5:9])


def test_bytes_that_no_station_writes_are_refused(kit: StationKit) -> None:
    encoded, end = _body(kit)
    header = encoded[9:end]

    def with_header(changed: bytes) -> bytes:
        body = b"KSUB\x02" + len(changed).to_bytes(4) + changed + encoded[end:].rstrip(b"\0")
        return body + bytes(-len(body) % BLOCK)

    assert decode(with_header(header)) == new_submission(kit)
    for broken in (
        b"",
        encoded[:-1],
        encoded + bytes(BLOCK),
        encoded[:-1] + b"x",
        b"KSUB\x03" + encoded[5:],
        b"KSUB\x00" + encoded[5:],
        b"KSUB\x02" + b"\xff" * 4 + encoded[9:],
        with_header(header[:-1] + b', "extra": 1}'),
        with_header(header.replace(b'"source":"image"', b'"source":"chip"')),
        with_header(header.replace(b'"image_bytes":', b'"image_bytes":99999')),
        with_header(header.replace(b'"image_bytes":', b'"image_bytes":-')),
        with_header(header.replace(b'"unable_to_sign":false', b'"unable_to_sign":"no"')),
        with_header(
            header.replace(b'"date_of_birth":"1974-08-12"', b'"date_of_birth":"1974-02-30"')
        ),
        with_header(b"[" * 100_000),
        with_header(b"\xff" + header),
        with_header(b"null"),
    ):
        with pytest.raises(SubmissionError):
            decode(broken)


def test_a_file_of_the_first_version_is_read_with_its_answers_where_they_belong(
    kit: StationKit,
) -> None:
    """A station that was exported before still hands in what it sealed."""
    differs = Correction("primary_identifier", "ERIKSSON", "Erikson")
    said = (
        differs,
        Correction("former", "", "not listed"),
        Correction("citizenships", "", "none"),
    )
    encoded = encode(replace(new_submission(kit), corrections=said))
    end = 9 + int.from_bytes(encoded[5:9])
    header = encoded[9:end].replace(b'"open_answers":[],', b"")
    body = b"KSUB\x01" + len(header).to_bytes(4) + header + encoded[end:].rstrip(b"\0")

    read = decode(body + bytes(-len(body) % BLOCK))

    assert read.corrections == (differs,)
    assert read.open_answers == (
        OpenAnswer.FORMER_CITIZENSHIP_NOT_LISTED,
        OpenAnswer.NO_CITIZENSHIP,
    )
    assert decode(encode(read)) == read


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"kiosk-submission 2 " + b"0 " * 3,
        b"kiosk-submission 1 " + b"0" * 200,
        b"x" * (MOST_SEALED_BYTES + 1),
    ],
)
def test_what_no_station_sealed_is_not_even_tried(data: bytes) -> None:
    with pytest.raises(SubmissionError):
        read_sealed(data)


def test_a_sealed_file_that_is_too_large_is_not_opened(kit: StationKit) -> None:
    with pytest.raises(SubmissionError):
        read_sealed(seal(kit, new_submission(kit)) + bytes(MOST_SEALED_BYTES))


def test_an_error_quotes_nothing_of_the_person(kit: StationKit) -> None:
    with pytest.raises(SubmissionError) as caught:
        seal(kit, new_submission(kit, **_named("Zwölfkämper\x00")))

    assert "Zwölf" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_the_sample_holds_something_in_every_part(kit: StationKit) -> None:
    submission: Submission = new_submission(kit)

    assert submission.documents[0].doubtful
    assert submission.corrections
    assert submission.statement

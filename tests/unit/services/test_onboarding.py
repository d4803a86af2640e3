from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.serialization import load_der_public_key
from fakes import fake_environment
from samples import (
    CLAIM,
    IMAGE,
    PARTICULARS,
    PASSPORT,
    captured,
    complete_case,
    passport,
    signed,
)

from kiosk.attestations.inspection import inspection_list
from kiosk.attestations.statements import statement_hash
from kiosk.documents import MrzFormat, compose
from kiosk.domain.dates import PartialDate
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.evidence import DocumentKind, EvidenceStrength, InspectionAnswer, ProofingType
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    NationalityAssuranceLevel,
    PermanentResidence,
    StatusKind,
)
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.persons import Particulars, PersonName
from kiosk.services.issuance import SigningKeyError
from kiosk.services.key_making import new_signing_key
from kiosk.services.log import verify_log
from kiosk.services.onboarding import (
    OnboardingError,
    find_registered,
    issue_access,
    open_points,
)
from kiosk.services.permission import ClockSetBackError
from kiosk.services.receipts import receipt_html
from kiosk.tokens import VerificationKey, verify_token

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding import OnboardingCase

NOTHING, STATEMENT, INSPECTED, CORROBORATED, _ = NationalityAssuranceLevel
NOT_IN_ORDER = InspectionAnswer.NOT_IN_ORDER

GREEN_CARD = replace(
    PASSPORT,
    document_code="C1",
    issuing_state="USA",
    nationality="PHL",
    secondary_identifier="ANNA",
)
RESIDENT = Claim(
    citizenships=(Citizenship("PHL"),),
    residences=(PermanentResidence("USA", PartialDate(2008)),),
    statuses=(LegalStatus("USA", StatusKind.PERMANENT_RESIDENT),),
)


pytestmark = pytest.mark.usefixtures("admin")


def _fields(env: Environment, case: OnboardingCase) -> set[str]:
    return {point.field for point in open_points(env, case)}


def _levels(claim: Claim) -> list[NationalityAssuranceLevel]:
    return [fact.level for fact in claim.facts]


def test_a_clean_passport_proves_its_citizenship_at_level_two(
    env: Environment, staff: OperatorSession
) -> None:
    case = complete_case(env)
    assert open_points(env, case) == ()
    assert _levels(issue_access(env, staff, case).person.claim) == [INSPECTED]


def test_everything_is_stored_in_one_transaction(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    before, entries = store.commits, len(store.state.entries)
    case = complete_case(env)
    issued = issue_access(env, staff, case)
    assert store.commits == before + 1
    assert store.events()[entries:] == [
        "person.registered",
        "evidence.validated",
        "attestation.signed",
        "claim.stated",
        "token.issued",
    ]
    assert store.state.persons[issued.person.id] == issued.person
    assert store.state.tokens[issued.record.jti] == issued.record
    owner, evidence, image = store.state.evidence[0]
    assert (owner, image) == (issued.person.id, IMAGE)
    assert evidence.image_sha256 == hashlib.sha256(IMAGE).hexdigest()
    assert evidence.strength is EvidenceStrength.STRONG
    assert evidence.lines == passport()
    assert evidence.inspection is not None
    assert evidence.inspection.inspected_by == staff.person_id
    assert evidence.inspection.in_order
    attestation = store.state.attestations[0]
    assert attestation.proofing_type is ProofingType.ONSITE_ATTENDED
    assert attestation.witnessed_by == staff.person_id
    assert attestation.sha256 == statement_hash(attestation.text, "en", CLAIM)
    assert verify_log(env).size == len(store.state.entries)


def test_a_store_that_fails_keeps_nothing(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    case = complete_case(env)
    before = store.state
    store.failing = KioskError("The disk is full.", "Make room.")
    with pytest.raises(KioskError, match="disk is full"):
        issue_access(env, staff, case)
    assert store.state is before


def test_no_log_entry_holds_anything_personal(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    issued = issue_access(env, staff, complete_case(env))
    log = b"".join(store.state.leaves).lower()
    for secret in (b"eriksson", b"anna", b"uto", b"l898902c3", b"passport", b"1974"):
        assert secret not in log
    assert issued.person.id.encode() not in log


def test_the_token_says_what_the_design_says_and_nothing_else(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    issued = issue_access(env, staff, complete_case(env))
    key = next(key for key in store.state.keys if key.purpose is KeyPurpose.TOKENS)
    public = VerificationKey.from_public_key(load_der_public_key(key.public_der))  # type: ignore[arg-type]
    claims = verify_token(
        issued.token,
        keys={public.kid: public},
        issuer="https://id.example.org",
        audience="model-gateway",
        now=env.clock().timestamp(),
    )
    record = issued.record
    assert claims.scope == "model:fable-5 model:opal-4"
    assert claims.exp - claims.iat == 12 * 3600
    assert claims.nbf == claims.iat == int(record.issued_at.timestamp())
    assert (claims.jti, claims.status.idx) == (record.jti, record.idx)
    assert claims.status.uri == store.state.shards[0].uri
    assert claims.sub != issued.person.id
    assert record.kid == public.kid == key.kid


def test_the_newest_key_that_may_sign_now_signs(
    env: Environment, staff: OperatorSession, store: FakeStore, clock: FakeClock
) -> None:
    later = new_signing_key(KeyPurpose.TOKENS, env.entropy, clock.now)
    later = replace(later, signs_from=clock.now + timedelta(hours=1))
    store.state.keys.append(later)
    first = issue_access(env, staff, complete_case(env)).record
    assert first.kid != later.kid
    clock.advance(hours=1)
    case = complete_case(env, person_id=first.person_id)
    assert issue_access(env, staff, case).record.kid == later.kid


def test_a_key_struck_off_signs_nothing(
    env: Environment, staff: OperatorSession, store: FakeStore, clock: FakeClock
) -> None:
    store.state.keys[:] = [
        replace(key, struck_off_at=clock.now) if key.purpose is KeyPurpose.TOKENS else key
        for key in store.state.keys
    ]
    with pytest.raises(SigningKeyError):
        issue_access(env, staff, complete_case(env))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"particulars": replace(PARTICULARS, name=PersonName(" "))}, "primary_identifier"),
        ({"particulars": replace(PARTICULARS, date_of_birth=PartialDate())}, "date_of_birth"),
        ({"particulars": replace(PARTICULARS, date_of_birth=PartialDate(2099))}, "date_of_birth"),
        ({"claim": Claim()}, "claim"),
        ({"claim": Claim(citizenships=(Citizenship("QQQ"), *CLAIM.citizenships))}, "claim"),
        ({"claim": Claim(citizenships=(Citizenship("UNO"), *CLAIM.citizenships))}, "claim"),
        ({"claim": Claim(citizenships=CLAIM.citizenships * 2)}, "claim"),
        ({"claim": Claim((Citizenship("UTO", PartialDate(2099)),))}, "claim"),
        ({"claim": Claim((Citizenship("UTO", PartialDate(1950)),))}, "claim"),
        ({"document": replace(captured(passport()), lines=("RUBBISH",))}, "document"),
        ({"document": replace(captured(passport()), image=b"")}, "document"),
        ({"person_id": "0" * 32}, "person_id"),
    ],
)
def test_an_open_point_names_its_field(
    env: Environment, staff: OperatorSession, changes: dict[str, Any], field: str
) -> None:
    case = complete_case(env, **changes)
    assert field in _fields(env, case)
    with pytest.raises(OnboardingError):
        issue_access(env, staff, case)


@pytest.mark.parametrize(
    ("mrz", "check"),
    [
        ({"primary_identifier": "ERICSSON"}, "typed_name"),
        ({"secondary_identifier": "ANNA"}, "typed_name"),
        ({"date_of_birth": date(1974, 8, 13)}, "typed_date_of_birth"),
        ({"date_of_expiry": date(2020, 1, 1)}, "expiry"),
        ({"nationality": "FRA", "issuing_state": "FRA"}, "claim_citizenship"),
        ({"nationality": "QQQ"}, "nationality"),
    ],
)
def test_a_failed_check_stands_in_the_way_until_the_document_is_taken_out(
    env: Environment, staff: OperatorSession, mrz: dict[str, Any], check: str
) -> None:
    case = complete_case(env, document=captured(passport(**mrz)))
    assert f"checks.{check}" in _fields(env, case)
    with pytest.raises(OnboardingError) as refused:
        issue_access(env, staff, case)
    assert refused.value.points == open_points(env, case)
    without = replace(case, document=None)
    assert _levels(issue_access(env, staff, without).person.claim) == [STATEMENT]


def test_a_wrong_check_digit_stands_in_the_way(env: Environment) -> None:
    first, second = passport()
    broken = (first, second[:9] + str((int(second[9]) + 1) % 10) + second[10:])
    assert "checks.document_number" in _fields(env, complete_case(env, document=captured(broken)))


def test_a_correction_by_a_person_counts_and_both_readings_are_kept(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    misread = (passport()[0], passport()[1].replace("L898902C3", "L8989O2C3"))
    document = replace(captured(passport()), lines=misread, corrected=passport())
    issued = issue_access(env, staff, complete_case(env, document=document))
    assert _levels(issued.person.claim) == [INSPECTED]
    evidence = store.state.evidence[0][1]
    assert (evidence.lines, evidence.corrected) == (misread, passport())


def test_an_item_not_answered_or_not_in_order_stands_in_the_way(
    env: Environment, staff: OperatorSession
) -> None:
    items = inspection_list(DocumentKind.PASSPORT)
    in_order = {item.id: InspectionAnswer.IN_ORDER for item in items}
    missing = {key: value for key, value in in_order.items() if key != "portrait"}
    for answers in (missing, in_order | {"portrait": NOT_IN_ORDER}):
        case = complete_case(env, document=captured(passport(), answers=answers))
        assert _fields(env, case) == {"inspection.portrait"}
        with pytest.raises(OnboardingError):
            issue_access(env, staff, case)
    assert _fields(env, complete_case(env, document=captured(passport(), answers={}))) == {
        f"inspection.{item.id}" for item in items
    }


def test_a_swiped_zone_proves_its_format_only(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    document = captured(passport(), image=b"", answers={})
    issued = issue_access(env, staff, complete_case(env, document=document))
    assert _levels(issued.person.claim) == [STATEMENT]
    assert store.state.evidence[0][1].strength is EvidenceStrength.NONE
    assert any("format only" in note for note in issued.notes)


def test_a_green_card_proves_residence_and_never_citizenship(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    lines = compose(MrzFormat.TD1, GREEN_CARD)
    case = complete_case(
        env,
        particulars=replace(PARTICULARS, name=PersonName("Eriksson", "Anna")),
        claim=RESIDENT,
        document=captured(lines),
    )
    assert open_points(env, case) == ()
    assert _levels(issue_access(env, staff, case).person.claim) == [
        STATEMENT,
        INSPECTED,
        INSPECTED,
    ]
    assert store.state.evidence[0][1].nationality == ""


def test_an_expired_green_card_is_no_lost_status_but_raises_no_level(
    env: Environment, staff: OperatorSession
) -> None:
    lines = compose(MrzFormat.TD1, replace(GREEN_CARD, date_of_expiry=date(2020, 1, 1)))
    case = complete_case(
        env,
        particulars=replace(PARTICULARS, name=PersonName("Eriksson", "Anna")),
        claim=RESIDENT,
        document=captured(lines),
    )
    assert open_points(env, case) == ()
    issued = issue_access(env, staff, case)
    assert _levels(issued.person.claim) == [STATEMENT] * 3
    assert issued.notes


def test_a_green_card_does_not_go_with_a_claim_that_lacks_residence(
    env: Environment,
) -> None:
    case = complete_case(
        env,
        particulars=replace(PARTICULARS, name=PersonName("Eriksson", "Anna")),
        claim=Claim(citizenships=(Citizenship("PHL"),)),
        document=captured(compose(MrzFormat.TD1, GREEN_CARD)),
    )
    assert _fields(env, case) == {"checks.claim_residence"}


@pytest.mark.parametrize(
    ("fact", "level"),
    [
        (LegalStatus("USA", StatusKind.NATIONAL), INSPECTED),
        (LegalStatus("USA", StatusKind.CITIZEN), INSPECTED),
        (LegalStatus("USA", StatusKind.REFUGEE), None),
    ],
)
def test_a_us_passport_may_be_a_non_citizen_nationals(
    env: Environment,
    staff: OperatorSession,
    fact: LegalStatus,
    level: NationalityAssuranceLevel | None,
) -> None:
    lines = passport(issuing_state="USA", nationality="USA")
    case = complete_case(env, claim=Claim(statuses=(fact,)), document=captured(lines))
    if level is None:
        assert _fields(env, case) == {"checks.claim_citizenship"}
    else:
        assert _levels(issue_access(env, staff, case).person.claim) == [level]


def test_a_laissez_passer_proves_no_nationality(env: Environment, staff: OperatorSession) -> None:
    lines = passport(document_code="PL", issuing_state="UNO", nationality="UNO")
    case = complete_case(
        env, claim=Claim(citizenships=(Citizenship("FRA"),)), document=captured(lines)
    )
    assert open_points(env, case) == ()
    assert _levels(issue_access(env, staff, case).person.claim) == [STATEMENT]


def test_a_second_independent_document_corroborates(
    env: Environment, staff: OperatorSession
) -> None:
    first = issue_access(env, staff, complete_case(env))
    card = compose(
        MrzFormat.TD1, replace(PASSPORT, document_code="I", document_number="D23145890")
    )
    case = complete_case(env, document=captured(card), person_id=first.person.id)
    second = issue_access(env, staff, case)
    assert second.person.id == first.person.id
    assert _levels(second.person.claim) == [CORROBORATED]


def test_a_renewed_passport_is_not_independent_of_the_old_one(
    env: Environment, staff: OperatorSession
) -> None:
    first = issue_access(env, staff, complete_case(env))
    renewed = captured(passport(document_number="L898902D1"))
    case = complete_case(env, document=renewed, person_id=first.person.id)
    assert _levels(issue_access(env, staff, case).person.claim) == [INSPECTED]


def test_a_specimen_proves_nothing_outside_the_demo(
    env: Environment, staff: OperatorSession, store: FakeStore, clock: FakeClock
) -> None:
    case = complete_case(env)
    real = fake_environment(store, clock, specimens_allowed=False)
    assert {"claim", "checks.issuing_state"} <= _fields(real, case)
    with pytest.raises(OnboardingError):
        issue_access(real, staff, case)


def test_an_answer_changed_after_signing_asks_for_a_new_signature(
    env: Environment, staff: OperatorSession
) -> None:
    case = complete_case(env)
    more = Claim((*CLAIM.citizenships, Citizenship("FRA")))
    changed = replace(case, claim=more)
    assert _fields(env, changed) == {"statement"}
    with pytest.raises(OnboardingError, match="changed after the signature"):
        issue_access(env, staff, changed)
    assert open_points(env, signed(env, changed)) == ()


def test_a_missing_signature_stands_in_the_way_unless_the_person_cannot_sign(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    case = complete_case(env)
    assert case.statement is not None
    assert _fields(env, replace(case, statement=None)) == {"statement"}
    blank = replace(case, statement=replace(case.statement, signature_png=b""))
    assert _fields(env, blank) == {"signature"}
    unable = replace(case, statement=replace(case.statement, unable_to_sign=True))
    issue_access(env, staff, unable)
    assert store.state.attestations[0].unable_to_sign
    assert store.state.attestations[0].signature_png == b""


def test_a_statement_in_an_unknown_language_is_refused(
    env: Environment,
) -> None:
    case = complete_case(env)
    assert case.statement is not None
    foreign = replace(case, statement=replace(case.statement, language="xx"))
    assert _fields(env, foreign) == {"statement"}


def test_the_same_person_is_found_and_goes_on_under_their_record(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    first = issue_access(env, staff, complete_case(env))
    again = complete_case(env)
    assert _fields(env, again) == {"person_id"}
    known = find_registered(env, staff, PARTICULARS)
    assert known is not None
    issue_access(env, staff, replace(again, person_id=known.id))
    assert known.id == first.person.id
    assert store.events().count("person.registered") == 2 + 1
    assert store.events().count("person.changed") == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"email": "other@example.org"},
        {"email": ""},
        {"name": PersonName("Eriksson", "Anna")},
        {"date_of_birth": PartialDate(1980)},
    ],
)
def test_somebody_who_differs_is_another_person(
    env: Environment, staff: OperatorSession, changes: dict[str, Any]
) -> None:
    issue_access(env, staff, complete_case(env))
    assert find_registered(env, staff, replace(PARTICULARS, **changes)) is None


def test_a_document_that_another_person_showed_is_noted(
    env: Environment, staff: OperatorSession
) -> None:
    issue_access(env, staff, complete_case(env))
    twin = replace(PARTICULARS, email="twin@example.org")
    issued = issue_access(env, staff, complete_case(env, particulars=twin))
    assert any(note.startswith("Possible duplicate") for note in issued.notes)


def test_the_holder_showing_it_again_is_no_duplicate(
    env: Environment, staff: OperatorSession
) -> None:
    first = issue_access(env, staff, complete_case(env))
    assert first.notes == ()
    case = complete_case(env, person_id=first.person.id)
    assert issue_access(env, staff, case).notes == ()


def test_nobody_onboards_themselves(env: Environment, staff: OperatorSession) -> None:
    own = env.store.reading().persons.get(staff.person_id).particulars
    for case in (
        complete_case(env, person_id=staff.person_id),
        complete_case(env, particulars=replace(PARTICULARS, email=own.email.upper())),
    ):
        with pytest.raises(PermissionDeniedError, match="themselves"):
            issue_access(env, staff, case)


def test_a_clock_set_back_refuses_to_issue(
    env: Environment, staff: OperatorSession, clock: FakeClock, store: FakeStore
) -> None:
    case = complete_case(env)
    before = store.state
    clock.advance(minutes=-6)
    with pytest.raises(ClockSetBackError, match="earlier than the last change"):
        issue_access(env, staff, case)
    assert store.state is before


def test_a_day_ends_where_the_issuer_works(env: Environment, clock: FakeClock) -> None:
    document = captured(passport(date_of_expiry=date(2026, 12, 1)))
    clock.now = datetime(2026, 12, 1, 22, 59, tzinfo=UTC)  # 23:59 in Zurich
    assert open_points(env, complete_case(env, document=document)) == ()
    clock.advance(minutes=1)
    assert _fields(env, complete_case(env, document=document)) == {"checks.expiry"}


def test_a_date_of_birth_that_the_issuer_does_not_know_is_not_asked_for(
    env: Environment, staff: OperatorSession
) -> None:
    unknown = replace(PARTICULARS, date_of_birth=PartialDate())
    document = captured(passport(date_of_birth=None))
    issued = issue_access(env, staff, complete_case(env, particulars=unknown, document=document))
    assert _levels(issued.person.claim) == [INSPECTED]


def test_the_receipt_carries_no_nationality_document_or_name(
    env: Environment, staff: OperatorSession
) -> None:
    case = complete_case(
        env, particulars=Particulars(PARTICULARS.name, PARTICULARS.date_of_birth, "a@example.org")
    )
    issued = issue_access(env, staff, case)
    html = receipt_html(issued.receipt)
    for secret in ("UTO", "Utopia,", "Eriksson", "L898902C3", "1974", issued.person.id):
        assert secret not in html.replace("1 Example Street, Utopia", "")
    for wanted in ("Example Laboratory", "fable-5", "citizenship", "https://example.org/appeal"):
        assert wanted in html
    assert issued.receipt.reference.replace("-", "").lower() == issued.record.jti[:12]
    assert f"{issued.receipt.expires_at:%z}" == "+0100"


def test_the_token_shows_in_no_repr(env: Environment, staff: OperatorSession) -> None:
    issued = issue_access(env, staff, complete_case(env))
    assert issued.token not in repr(issued)

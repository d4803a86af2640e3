from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.serialization import load_der_public_key
from samples import (
    CLAIM,
    IMAGE,
    PARTICULARS,
    add_account,
    captured,
    complete_case,
    passport,
    signed,
)

from kiosk.attestations.statements import statement_hash
from kiosk.directives.decision import Ground
from kiosk.domain.access import AccessDecision
from kiosk.domain.dates import PartialDate
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.evidence import EvidenceStrength, ProofingType
from kiosk.domain.facts import (
    Citizenship,
    Claim,
)
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.operators import Role
from kiosk.domain.persons import Particulars, PersonName
from kiosk.services.decisions import decide_person
from kiosk.services.issuance import SigningKeyError
from kiosk.services.key_making import new_signing_key
from kiosk.services.log import check_log
from kiosk.services.onboarding import (
    OnboardingError,
    find_registered,
    issue_access,
    open_points,
)
from kiosk.services.permission import ClockSetBackError
from kiosk.services.receipts import receipt_html
from kiosk.services.screening_lists import import_list, put_into_use
from kiosk.tokens import VerificationKey, verify_token

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding import OnboardingCase

pytestmark = pytest.mark.usefixtures("admin")


def _fields(env: Environment, case: OnboardingCase) -> set[str]:
    return {point.field for point in open_points(env, case)}


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
    assert check_log(env).size == len(store.state.entries)


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
        ({"claim": Claim(citizenships=(Citizenship("XKX"), *CLAIM.citizenships))}, "claim"),
        ({"claim": Claim(citizenships=(Citizenship("XXA"), *CLAIM.citizenships))}, "claim"),
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


def test_whoever_is_onboarded_is_held_against_the_lists_in_the_same_transaction(
    env: Environment, admin: OperatorSession, staff: OperatorSession, store: FakeStore
) -> None:
    officer = add_account(env, admin, Role.COMPLIANCE, "cora")
    day = env.clock().date()
    entry = b"reference,name,aliases,date_of_birth\n1,ERIKSSON Anna Maria,,1974\n"
    listed = import_list(env, officer, entry, name="house list", dated=day)
    put_into_use(env, officer, listed.id)
    before = store.commits
    issued = issue_access(env, staff, complete_case(env))
    assert store.commits == before + 1
    (hit,) = store.state.screening_hits.values()
    assert (hit.person_id, hit.is_open) == (issued.person.id, True)
    assert "screening.hit_found" in store.events()
    outcome = decide_person(env, admin, issued.person.id, "fable-5")
    assert outcome.decision is AccessDecision.HOLD
    assert [reason.ground for reason in outcome.reasons] == [Ground.SCREENING_OPEN]

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from fakes import fake_environment
from samples import (
    PARTICULARS,
    PASSPORT,
    STAFF_SECRET,
    captured,
    complete_case,
    passport,
)

from kiosk.attestations.inspection import inspection_list
from kiosk.documents import MrzFormat, compose
from kiosk.domain.dates import PartialDate
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.evidence import DocumentKind, EvidenceStrength, Finding, InspectionAnswer
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    NationalityAssuranceLevel,
    PermanentResidence,
    StatusKind,
)
from kiosk.domain.operators import Role
from kiosk.domain.persons import PersonName
from kiosk.services.accounts import add_operator, sign_in
from kiosk.services.onboarding import (
    OnboardingError,
    issue_access,
    open_points,
)

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding import OnboardingCase

_, STATEMENT, INSPECTED, CORROBORATED, _ = NationalityAssuranceLevel
NOT_IN_ORDER = InspectionAnswer.NOT_IN_ORDER

MISREAD = replace(
    captured(passport()),
    lines=(passport()[0], passport()[1].replace("L898902C3", "L8989O2C3")),
    corrected=passport(),
)
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
    document = replace(MISREAD, compared=((1, 5),), doubtful=((1, 5),))
    issued = issue_access(env, staff, complete_case(env, document=document))
    assert _levels(issued.person.claim) == [INSPECTED]
    evidence = store.state.evidence[0][1]
    assert (evidence.lines, evidence.corrected) == (MISREAD.lines, passport())
    assert evidence.compared == ((1, 5),)


def test_a_check_digit_that_a_person_made_agree_is_asked_about_once_more(
    env: Environment,
) -> None:
    false_digit = (passport()[0], passport()[1][:9] + "7" + passport()[1][10:])
    document = replace(
        captured(passport()), lines=false_digit, corrected=passport(), compared=((1, 9),)
    )
    assert _fields(env, complete_case(env, document=document)) == {"inspection.finding.overruled"}


@pytest.mark.parametrize(
    "changes",
    [
        {"lines": (), "corrected": passport()},
        {"lines": ("", ""), "corrected": passport()},
        {"lines": passport(primary_identifier="OTHERMAN"), "corrected": passport()},
        {"source": "swipe"},
    ],
    ids=["nothing read", "empty lines", "rewritten", "swiped"],
)
def test_lines_that_no_picture_gave_prove_their_format_only(
    env: Environment, staff: OperatorSession, store: FakeStore, changes: dict[str, Any]
) -> None:
    everywhere = tuple((row, column) for row in (0, 1) for column in range(44))
    document = replace(captured(passport()), compared=everywhere, **changes)
    issued = issue_access(env, staff, complete_case(env, document=document))
    assert _levels(issued.person.claim) == [STATEMENT]
    assert store.state.evidence[0][1].source != "image"


def test_a_correction_by_the_machine_alone_waits_for_a_person(
    env: Environment, staff: OperatorSession
) -> None:
    case = complete_case(env, document=MISREAD)
    assert _fields(env, case) == {"compare"}
    with pytest.raises(OnboardingError, match="Compare 1 character with the document"):
        issue_access(env, staff, case)


def test_a_doubtful_character_waits_for_a_person_also_where_no_check_digit_covers_it(
    env: Environment,
) -> None:
    document = replace(captured(passport()), doubtful=((0, 2), (0, 5)))
    assert _fields(env, complete_case(env, document=document)) == {"compare"}
    compared = replace(document, compared=((0, 2), (0, 5)))
    assert _fields(env, complete_case(env, document=compared)) == set()


def test_a_typed_zone_proves_its_format_only_beside_a_picture_too(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    document = replace(captured(passport()), lines=(), corrected=passport(), source="typed")
    issued = issue_access(env, staff, complete_case(env, document=document))
    assert _levels(issued.person.claim) == [STATEMENT]
    assert store.state.evidence[0][1].strength is EvidenceStrength.NONE


def test_a_finding_is_answered_like_the_rest_of_the_inspection_and_kept(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    finding = Finding("moire", "Fine waves lie over the picture.", ((0.0, 0.0), (1.0, 1.0)))
    document = replace(captured(passport()), findings=(finding,))
    assert _fields(env, complete_case(env, document=document)) == {"inspection.finding.moire"}
    answers = {**document.inspection_answers, "finding.moire": InspectionAnswer.IN_ORDER}
    answered = replace(document, inspection_answers=answers)
    issued = issue_access(env, staff, complete_case(env, document=answered))
    assert _levels(issued.person.claim) == [INSPECTED]
    evidence = store.state.evidence[0][1]
    assert evidence.findings == (finding,)
    assert evidence.inspection is not None
    assert ("finding.moire", InspectionAnswer.IN_ORDER) in evidence.inspection.answers


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
    lines = passport(issuing_state="USA", nationality="USA", document_number="340020013")
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


def test_nobody_onboards_themselves_under_another_address(
    env: Environment, admin: OperatorSession
) -> None:
    person = issue_access(env, admin, complete_case(env)).person
    add_operator(
        env,
        admin,
        person_id=person.id,
        login="anna",
        roles=frozenset({Role.STAFF}),
        secret=STAFF_SECRET,
    )
    themselves = sign_in(env, "anna", STAFF_SECRET)
    case = complete_case(env, particulars=replace(PARTICULARS, email="other@example.org"))

    with pytest.raises(PermissionDeniedError, match="themselves"):
        issue_access(env, themselves, case)


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

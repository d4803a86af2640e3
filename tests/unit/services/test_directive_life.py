"""The life of a directive, and everything that must keep one from coming into force."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from directive_samples import (
    LETTER,
    admit,
    citizen,
    first_officer,
    foreign,
    put_in_force,
    second_officer,
)

from kiosk.app.assets import asset
from kiosk.directives.directive import DirectiveFileError
from kiosk.directives.groups import read_group
from kiosk.directives.rules import SupersessionCycleError
from kiosk.domain.directives import DirectiveStage, DirectiveState
from kiosk.domain.operators import Role
from kiosk.services.activation import PersonaTestError, StaleCountError, approve, lift
from kiosk.services.directives import (
    METHODS,
    DirectiveLifeError,
    LetterAlteredError,
    authenticate,
    check_letter,
    directive_named,
    directives,
    letter,
    stage,
    withdraw,
)
from kiosk.services.impact import difference, preview
from kiosk.services.kill_switch import kill_switches, throw, undo
from kiosk.services.publication import gather
from kiosk.services.reminders import Waiting, needs_you
from kiosk.services.rule_book import LETTER as LETTER_NAME
from kiosk.services.rule_book import UnknownReadingError

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

ID = "us-2026-06-12"
NOW_IN_FORCE = "2026-11-21T04:00:00-05:00"
PERSONA = """
[[persona]]
id = "engineer"
citizenships = "IND"
statuses = "IND:citizen"
nal = 2
expect = "{expected}"
"""


def genuine(env: Environment, admin: OperatorSession, source: bytes | None = None) -> str:
    record = stage(env, admin, foreign() if source is None else source)
    authenticate(
        env, admin, record.id, method="call_back", note="Called the office", letter=LETTER
    )
    return record.id


def confirm(
    env: Environment, admin: OperatorSession, directive_id: str = ID, *, blocked: int = 0
) -> None:
    approve(env, admin, second_officer(env), directive_id, reading="B", blocked=blocked)


def published(env: Environment, token: TokenRecord, model: str = "fable-5") -> int:
    (shard,) = gather(env).content.shards
    return shard.access[model][token.idx]


def test_staged_then_authenticated_then_approved_then_in_force(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    def state() -> DirectiveState:
        return directive_named(env, admin, ID).state

    stage(env, admin, foreign())
    assert state() is DirectiveState.STAGED
    authenticate(env, admin, ID, method="call_back", note="Called the office", letter=LETTER)
    assert state() is DirectiveState.AUTHENTICATED
    confirm(env, admin)
    assert state() is DirectiveState.SCHEDULED
    clock.advance(hours=8)
    assert state() is DirectiveState.IN_FORCE
    assert [view.record.id for view in directives(env, admin)] == [ID]


def test_what_was_only_told_cannot_be_approved(env: Environment, admin: OperatorSession) -> None:
    stage(env, admin, foreign())
    with pytest.raises(DirectiveLifeError, match="not authenticated"):
        confirm(env, admin)


@pytest.mark.parametrize(
    "faulty",
    [
        {"method": "e_mail"},
        {"note": " "},
        {"letter": b""},
        {"letter": b"x" * (20 * 1024 * 1024 + 1)},
    ],
)
def test_an_authentication_that_says_too_little_is_refused(
    env: Environment, admin: OperatorSession, faulty: dict[str, str | bytes]
) -> None:
    stage(env, admin, foreign())
    said = {"method": METHODS[0], "note": "Called the office", "letter": LETTER} | faulty
    with pytest.raises(DirectiveLifeError):
        authenticate(env, admin, ID, **said)  # type: ignore[arg-type]  # faulty on purpose


def test_a_letter_that_was_altered_in_the_store_stops_the_approval(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    genuine(env, admin)
    store.state.attachments[ID, LETTER_NAME] = LETTER + b" amended"
    with pytest.raises(LetterAlteredError):
        confirm(env, admin)
    with pytest.raises(LetterAlteredError):
        letter(env, admin, ID)


def test_a_letter_in_hand_is_held_against_the_one_that_was_authenticated(
    env: Environment, admin: OperatorSession
) -> None:
    genuine(env, admin)
    check_letter(env, admin, ID, LETTER)
    with pytest.raises(LetterAlteredError):
        check_letter(env, admin, ID, LETTER[:-1])


def test_the_typed_count_must_be_the_one_of_this_moment(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    genuine(env, admin)
    seen = preview(env, admin, ID, "B").whole.people.blocked
    admit(env, "marie", citizen("FRA"))
    before = store.state
    with pytest.raises(StaleCountError, match="1 people"):
        approve(env, admin, second_officer(env), ID, reading="B", blocked=seen)
    assert store.state.directives == before.directives
    confirm(env, admin, blocked=preview(env, admin, ID, "B").whole.people.blocked)


def test_a_reading_that_the_file_does_not_have_is_refused(
    env: Environment, admin: OperatorSession
) -> None:
    genuine(env, admin)
    for reading in ("", "Z"):
        with pytest.raises(UnknownReadingError, match="A, B"):
            approve(env, admin, second_officer(env), ID, reading=reading, blocked=0)


def test_a_files_own_test_people_must_be_decided_as_it_says(
    env: Environment, admin: OperatorSession
) -> None:
    genuine(env, admin, foreign() + PERSONA.format(expected="allow").encode())
    with pytest.raises(PersonaTestError, match="engineer is block, not allow"):
        confirm(env, admin)


def test_directives_that_supersede_one_another_in_a_circle_are_refused(
    env: Environment, admin: OperatorSession
) -> None:
    first = foreign().replace(b"supersedes = []", b'supersedes = [{ id = "us-2026-06-13" }]')
    second = (
        foreign()
        .replace(b'id = "us-2026-06-12"', b'id = "us-2026-06-13"')
        .replace(b"supersedes = []", b'supersedes = [{ id = "us-2026-06-12" }]')
    )
    genuine(env, admin, second)
    genuine(env, admin, first)
    confirm(env, admin)
    with pytest.raises(SupersessionCycleError, match="circle"):
        confirm(env, admin, "us-2026-06-13")


def test_superseding_what_is_not_there_is_refused(
    env: Environment, admin: OperatorSession
) -> None:
    source = foreign().replace(b"supersedes = []", b'supersedes = [{ id = "us-2026-06-01" }]')
    genuine(env, admin, source)
    with pytest.raises(DirectiveLifeError, match="not in the store"):
        confirm(env, admin)


def test_a_directive_keeps_the_editions_of_groups_that_it_uses_and_no_others(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    used = asset("directives/groups/a5-2026-06-01.toml").read_bytes()
    other = used.replace(b"FRA", b"CHN")
    group = read_group(used)
    pinned = (
        f'\n[[list]]\nname = "allies"\ngroup = "{group.group}"\n'
        f'edition = "{group.edition}"\nsha256 = "{group.sha256}"\n'
    )
    source = foreign().replace(
        b"unless { principal.us_person }",
        b"unless { context.lists.allies.contains(principal.ear_country) }",
    )
    stage(replace(env, country_groups=(other, used)), admin, source + pinned.encode())
    assert list(store.state.attachments.values()) == [used]
    assert directive_named(env, admin, ID).directive.lists[0].sha256 == group.sha256


def test_one_id_is_staged_once(env: Environment, admin: OperatorSession) -> None:
    stage(env, admin, foreign())
    with pytest.raises(DirectiveLifeError, match="this id"):
        stage(env, admin, foreign())


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (foreign(models='["opal-5"]'), "opal-5"),
        (b"x" * 50_000_000, "1 MB"),
        (foreign(in_force="2026-11-21T17:00:00"), "in_force"),
    ],
    ids=["unknown model", "50 MB", "no zone"],
)
def test_a_file_that_cannot_be_used_is_refused_with_what_is_wrong(
    env: Environment, admin: OperatorSession, store: FakeStore, source: bytes, said: str
) -> None:
    before = store.state
    with pytest.raises(DirectiveFileError) as refused:
        stage(env, admin, source)
    assert said in str(refused.value)
    assert store.state is before


def test_a_directive_that_expired_meanwhile_is_refused(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    until = b'zone = "America/New_York"\nuntil = 2026-11-22T12:00:00-05:00'
    genuine(env, admin, foreign().replace(b'zone = "America/New_York"', until))
    clock.advance(days=2)
    with pytest.raises(DirectiveLifeError, match="expired"):
        confirm(env, first_officer(env))


def test_what_is_withdrawn_is_not_approved_and_what_is_approved_is_not_withdrawn(
    env: Environment, admin: OperatorSession
) -> None:
    genuine(env, admin)
    assert withdraw(env, admin, ID, "A forgery").stage is DirectiveStage.WITHDRAWN
    with pytest.raises(DirectiveLifeError, match="withdrawn"):
        confirm(env, admin)
    other = genuine(env, admin, foreign().replace(ID.encode(), b"us-2026-06-13"))
    confirm(env, admin, other)
    with pytest.raises(DirectiveLifeError, match="approved"):
        withdraw(env, admin, other, "A change of mind")


def test_a_back_dated_directive_binds_from_its_approval_and_the_gap_is_shown(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    clock.advance(hours=3)
    genuine(env, admin, foreign(in_force=NOW_IN_FORCE))
    assert preview(env, admin, ID, "B").gap == timedelta(hours=3)
    assert published(env, token) == 0
    confirm(env, admin, blocked=1)
    assert published(env, token) == 1
    (reminder,) = needs_you(env, admin)
    assert reminder.waiting is Waiting.BACK_DATED
    assert "3 hours nobody enforced it" in reminder.sentence


def test_a_lift_for_one_model_leaves_the_other_and_a_full_lift_ends_all(
    env: Environment, admin: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    source = foreign(in_force=NOW_IN_FORCE, models='["fable-5", "opal-4"]')
    source = source.replace(b'fallback = ["opal-4"]', b"fallback = []")
    genuine(env, admin, source)
    confirm(env, admin, blocked=1)
    assert (published(env, token), published(env, token, "opal-4")) == (1, 1)

    lift(env, admin, second_officer(env), ID, models=("fable-5",), reason="Eased by letter")
    assert published(env, token) == 0
    assert published(env, token, "opal-4") == 1
    assert directive_named(env, admin, ID).state is DirectiveState.PARTLY_SUPERSEDED
    lift(env, admin, second_officer(env), ID, models=(), reason="Withdrawn by letter")
    assert directive_named(env, admin, ID).state is DirectiveState.LIFTED
    opal = gather(env).content.models[1]
    assert (opal.name, opal.controlled, opal.directive) == ("opal-4", False, "")


def test_what_nobody_approved_is_not_lifted(env: Environment, admin: OperatorSession) -> None:
    genuine(env, admin)
    with pytest.raises(DirectiveLifeError, match="approved"):
        lift(env, admin, second_officer(env), ID, models=(), reason="Not needed")


def test_a_lift_names_models_of_its_directive_only(
    env: Environment, admin: OperatorSession
) -> None:
    put_in_force(env, admin, foreign())
    with pytest.raises(DirectiveLifeError, match="does not name"):
        lift(env, admin, second_officer(env), ID, models=("opal-4",), reason="A slip")


def test_what_was_lifted_is_not_lifted_again_nor_is_a_lift(
    env: Environment, admin: OperatorSession
) -> None:
    put_in_force(env, admin, foreign(in_force=NOW_IN_FORCE))
    lifted = lift(env, admin, second_officer(env), ID, models=(), reason="Withdrawn by letter")
    for which in (ID, lifted.id):
        with pytest.raises(DirectiveLifeError, match="binds nobody any more"):
            lift(env, admin, second_officer(env), which, models=(), reason="Once more")


def test_a_model_named_twice_counts_once_and_the_store_goes_on_publishing(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    record = put_in_force(env, admin, foreign(in_force=NOW_IN_FORCE))
    twice = ("fable-5", "fable-5")
    lift(env, admin, second_officer(env), record.id, models=twice, reason="Eased by letter")
    assert published(env, token) == 0
    review = clock.now + timedelta(hours=1)
    for models in (twice, ("*", "fable-5")):
        switch = throw(env, admin, second_officer(env), models, reason="Stolen", review=review)
        assert switch.models == models[:1]
        assert published(env, token) == 1
        clock.advance(seconds=1)
        undo(env, admin, second_officer(env), switch.id, reason="Found")
        assert published(env, token) == 0


def test_a_directive_with_the_longest_id_there_is_can_be_lifted(
    env: Environment, admin: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    longest = "us-" + "x" * 61
    source = foreign(in_force=NOW_IN_FORCE).replace(ID.encode(), longest.encode())
    record = put_in_force(env, admin, source)
    assert published(env, token) == 1
    lifted = lift(env, admin, second_officer(env), record.id, models=(), reason="Withdrawn")
    assert len(lifted.id) <= 64
    assert published(env, token) == 0


def test_an_act_whose_file_could_not_be_read_back_is_not_done(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    token = admit(env, "john", citizen("USA"))
    review = clock.now + timedelta(hours=1)
    with pytest.raises(DirectiveLifeError, match="more than 2000 characters"):
        throw(env, admin, second_officer(env), ("*",), reason="x" * 2001, review=review)
    assert kill_switches(env, admin) == []
    assert published(env, token) == 0


def test_a_kill_switch_closes_every_model_for_everybody_until_two_undo_it(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    token = admit(env, "john", citizen("USA"))
    review = clock.now + timedelta(hours=1)
    switch = throw(env, admin, second_officer(env), ("*",), reason="Stolen", review=review)
    assert (published(env, token), published(env, token, "opal-4")) == (1, 1)
    clock.advance(hours=2)
    assert [each.waiting for each in needs_you(env, admin)] == [Waiting.KILL_SWITCH_REVIEW]
    assert published(env, token) == 1, "a review opens nothing by itself"
    undo(env, admin, second_officer(env), switch.id, reason="Found")
    assert published(env, token) == 0
    (seen,) = kill_switches(env, admin)
    assert seen.undone_at == clock.now
    with pytest.raises(DirectiveLifeError, match="undone"):
        undo(env, admin, second_officer(env), switch.id, reason="Again")


def test_a_kill_switch_for_one_model_leaves_the_others(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    token = admit(env, "john", citizen("USA"))
    review = clock.now + timedelta(hours=1)
    throw(env, admin, second_officer(env), ("opal-4",), reason="Stolen", review=review)
    assert (published(env, token), published(env, token, "opal-4")) == (0, 1)


def test_no_directive_and_no_lift_opens_what_a_kill_switch_closed(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    review = clock.now + timedelta(hours=1)
    switch = throw(env, admin, second_officer(env), ("*",), reason="Stolen", review=review)
    with pytest.raises(DirectiveLifeError, match="kill switch"):
        lift(env, admin, second_officer(env), switch.id, models=(), reason="Quietly")
    supersedes = f'supersedes = [{{ id = "{switch.id}" }}]'.encode()
    genuine(env, admin, foreign().replace(b"supersedes = []", supersedes))
    with pytest.raises(DirectiveLifeError, match="kill switch"):
        confirm(env, admin)
    with pytest.raises(DirectiveLifeError, match="kill switches"):
        stage(env, admin, foreign().replace(ID.encode(), b"kill-switch-mine"))


def test_two_readings_differ_on_people_with_names_and_reasons(
    env: Environment, admin: OperatorSession
) -> None:
    admit(env, "john", citizen("USA"))
    stage(env, admin, foreign())
    assert difference(env, admin, ID, "A", "B") == []


def test_what_waits_is_named(env: Environment, admin: OperatorSession, clock: FakeClock) -> None:
    stage(env, admin, foreign())
    assert [each.waiting for each in needs_you(env, admin)] == [Waiting.AUTHENTICATION]
    authenticate(env, admin, ID, method="call_back", note="Called the office", letter=LETTER)
    clock.advance(hours=9)
    (reminder,) = needs_you(env, first_officer(env))
    assert reminder.waiting is Waiting.APPROVAL
    assert "claims force already" in reminder.sentence


def test_every_role_that_may_read_sees_the_library(
    env: Environment, admin: OperatorSession, auditor: OperatorSession
) -> None:
    stage(env, admin, foreign())
    assert len(directives(env, auditor)) == 1
    assert Role.AUDITOR in auditor.roles


def test_nothing_personal_is_logged(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    put_in_force(env, admin, foreign())
    told = " ".join(str(dict(entry.body)) for entry in store.state.entries)
    assert "Called" not in told
    assert admin.person_id not in told

"""How a store goes on from a backup, with the log that went on without it."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
from enrolment_samples import new_kit
from fakes import FakeStore, fake_publisher
from samples import add_account, complete_case
from service_samples import service, somebody

from kiosk.audit.errors import LogBrokenError
from kiosk.audit.events import Event
from kiosk.domain.access import TokenState
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.operators import Role
from kiosk.services.accounts import deactivate_operator
from kiosk.services.activation import approve
from kiosk.services.backup import (
    VERSIONS_AHEAD,
    BackupError,
    Manifest,
    NewerLog,
    Resumed,
    continue_log,
    manifest_of,
    note_backup,
    require_backup,
    resume_store,
)
from kiosk.services.directives import authenticate, stage
from kiosk.services.directives_as_logged import DirectivesAlteredError, LoggedDirectives
from kiosk.services.erasure import erase
from kiosk.services.gathered_places import GatheredPlaces
from kiosk.services.key_rotation import keys, strike_off
from kiosk.services.log import check_log
from kiosk.services.onboarding import issue_access
from kiosk.services.publication import gather, publication_due, publish
from kiosk.services.redemption import GrantRefusedError, offer, redeem
from kiosk.services.refreshing import refresh
from kiosk.services.service_tokens import change_people, end, issue, service_rows
from kiosk.services.shard_reading import shard_states
from kiosk.services.station_export import withdraw_station
from kiosk.services.token_life import reinstate, revoke, suspend

if TYPE_CHECKING:
    from pathlib import Path

    from fakes import FakeClock

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


@dataclass(frozen=True)
class Office:
    """Hold a store with two tokens, and the same store as a backup has it."""

    env: Environment
    store: FakeStore
    admin: OperatorSession
    tokens: tuple[TokenRecord, TokenRecord]
    backup: Environment

    def newer(self) -> NewerLog:
        with self.env.store.reading() as uow:
            return NewerLog(tuple(uow.log.leaves()), uow.log.checkpoint())

    def resume(self, newer: NewerLog | None, *, accept: bool = False) -> Resumed:
        continued = continue_log(self.backup, newer, accept_lost_directives=accept)
        return resume_store(self.backup, first_officer(self.backup), continued, manifest="ab" * 32)

    def state(self, token: TokenRecord) -> TokenState:
        with self.backup.store.reading() as uow:
            return uow.tokens.get(token.jti).state


@pytest.fixture
def office(env: Environment, store: FakeStore, admin: OperatorSession, clock: FakeClock) -> Office:
    # The first comes by the desk: the log tells of them, so that they can be found in a backup.
    anna = issue_access(env, admin, complete_case(env)).record
    tokens = anna, admit(env, "john", citizen("USA"))
    kept = FakeStore()
    kept.state = store.state.copy()
    clock.advance(seconds=1)
    return Office(env, store, admin, tokens, replace(env, store=kept, logged=LoggedDirectives()))


def backed_up_now(office: Office) -> Office:
    kept = FakeStore()
    kept.state = office.store.state.copy()
    return replace(office, backup=replace(office.backup, store=kept))


def test_what_the_newer_log_tells_of_is_done_again(office: Office) -> None:
    erased, revoked = office.tokens
    suspend(office.env, office.admin, [revoked.jti], "lost")
    reinstate(office.env, office.admin, [revoked.jti], "found")
    revoke(office.env, office.admin, [revoked.jti], "stolen")
    erase(office.env, office.admin, erased.person_id, reason="Asked in writing")
    newer = office.newer()

    resumed = office.resume(newer)

    assert resumed.taken_over == len(newer.leaves) - resumed.entries
    assert (resumed.erased_again, resumed.without) == (1, ())
    assert resumed.revoked_again == 2
    assert resumed.lost["person.erased"] == 1
    assert office.state(revoked) is TokenState.INVALID
    with office.backup.store.reading() as uow:
        assert uow.rights.tombstone(erased.person_id) is not None
        assert tuple(uow.log.leaves())[: len(newer.leaves)] == newer.leaves
    assert check_log(office.backup).size > len(newer.leaves)


@pytest.mark.parametrize("with_log", [True, False])
def test_what_was_redeemed_or_offered_before_ends(office: Office, *, with_log: bool) -> None:
    staff = add_account(office.env, first_officer(office.env), Role.STAFF, "desk")
    anna = office.tokens[0].person_id
    granted = redeem(office.env, offer(office.env, staff, anna).code)
    issue_access(office.env, staff, complete_case(office.env, person_id=anna))
    code = offer(office.env, staff, anna).code
    office = backed_up_now(office)
    office.resume(office.newer() if with_log else None)
    with pytest.raises(GrantRefusedError):
        refresh(office.backup, granted.refresh_token)
    with pytest.raises(GrantRefusedError):
        redeem(office.backup, code)
    assert refresh(office.env, granted.refresh_token).access_token


def test_without_a_newer_log_a_store_goes_on_from_where_it_was(office: Office) -> None:
    revoke(office.env, office.admin, [office.tokens[0].jti], "stolen")
    resumed = office.resume(None)

    assert (resumed.taken_over, resumed.revoked_again, dict(resumed.lost)) == (0, 0, {})
    assert office.state(office.tokens[0]) is TokenState.VALID


@pytest.mark.parametrize("with_log", [True, False])
def test_publications_go_on_above_every_number_that_was_seen(
    office: Office, tmp_path: Path, with_log: bool
) -> None:
    for _ in range(3):
        seen = publish(office.env, fake_publisher, tmp_path).record.version
    first = office.resume(office.newer() if with_log else None).first_version

    assert first > VERSIONS_AHEAD + (seen if with_log else 0)
    with office.backup.store.writing() as uow:
        assert uow.publications.reserve_version() == first


def test_two_stores_of_one_backup_never_use_the_same_number(
    office: Office, clock: FakeClock
) -> None:
    twin = FakeStore()
    twin.state = office.backup.store.reading().state.copy()
    first = office.resume(None).first_version
    clock.advance(seconds=1)
    other = replace(office, backup=replace(office.backup, store=twin))

    assert other.resume(None).first_version > first


def test_a_directive_that_was_approved_since_must_be_given_up_knowingly(office: Office) -> None:
    put_in_force(office.env, office.admin, foreign())
    newer = office.newer()
    with pytest.raises(BackupError, match="us-2026-06-12"):
        office.resume(newer)
    with office.backup.store.reading() as uow:
        assert uow.log.size() < len(newer.leaves)

    resumed = office.resume(newer, accept=True)

    assert resumed.without == ("us-2026-06-12",)
    gather(office.backup)
    with office.backup.store.reading() as uow:
        (told,) = [e for e in uow.log.page(0, 9) if e.event is Event.BACKUP_RESTORED]
    assert told.body["without"] == ("us-2026-06-12",)
    assert told.body["lost_to"] == len(newer.leaves)


def test_a_directive_that_the_backup_holds_only_as_staged_is_lost_as_well(office: Office) -> None:
    stage(office.env, office.admin, foreign())
    office = backed_up_now(office)
    authenticate(
        office.env, office.admin, "us-2026-06-12", method="in_person", note="At their office",
        letter=LETTER,
    )  # fmt: skip
    second = second_officer(office.env)
    approve(office.env, office.admin, second, "us-2026-06-12", reading="B", blocked=1)
    with pytest.raises(BackupError, match="us-2026-06-12"):
        office.resume(office.newer())

    assert office.resume(office.newer(), accept=True).without == ("us-2026-06-12",)
    gather(office.backup)


def test_what_was_put_out_of_use_since_stays_so(office: Office) -> None:
    """A stolen key that was struck off must not be published from a store of before."""
    env, admin = office.env, office.admin
    sam, kit = add_account(env, admin, Role.STAFF, "sam"), new_kit(env, admin)
    office = backed_up_now(office)
    (stolen,) = [each.kid for each in keys(env, admin) if each.purpose is KeyPurpose.TOKENS]
    strike_off(env, admin, second_officer(env), stolen, reason="Stolen", counted=2)
    deactivate_operator(env, admin, sam.operator_id)
    withdraw_station(env, admin, kit.station_id)

    resumed = office.resume(office.newer())

    assert resumed.closed_again == 3
    published = {each.kid for each in gather(office.backup).content.keys}
    assert published
    assert stolen not in published
    with office.backup.store.reading() as uow:
        assert not uow.operators.get(sam.operator_id).active
        assert [each.withdrawn_at is None for each in uow.stations.all()] == [False]


def test_a_directive_that_was_given_up_counts_again_once_it_is_approved(
    office: Office,
) -> None:
    put_in_force(office.env, office.admin, foreign())
    office.resume(office.newer(), accept=True)
    put_in_force(office.backup, first_officer(office.backup), foreign())
    gather(office.backup)
    with office.backup.store.writing() as uow:
        uow.state.directives.clear()
        uow.commit()

    with pytest.raises(DirectivesAlteredError, match="missing"):
        gather(office.backup)


def test_a_newer_log_is_this_stores_whole_and_signed(office: Office) -> None:
    revoke(office.env, office.admin, [office.tokens[0].jti], "stolen")
    newer = office.newer()
    cut = replace(newer, leaves=newer.leaves[:-1])
    forged = replace(newer, leaves=(*newer.leaves[:-1], newer.leaves[0]))
    unsigned = replace(newer, checkpoint=newer.checkpoint.replace("\n", "\nx", 1))
    for bad in (cut, forged):
        with pytest.raises(LogBrokenError):
            continue_log(office.backup, bad)
    with pytest.raises(BackupError, match="signed"):
        continue_log(office.backup, unsigned)
    revoke(office.backup, office.admin, [office.tokens[1].jti], "stolen")
    with pytest.raises(BackupError, match="contradict"):
        continue_log(office.backup, newer)


def test_only_an_admin_makes_and_restores_backups(office: Office, staff: OperatorSession) -> None:
    with pytest.raises(PermissionDeniedError):
        require_backup(office.env, staff)
    with pytest.raises(PermissionDeniedError):
        note_backup(office.env, staff, digest="ab" * 32, entries=1)
    with pytest.raises(PermissionDeniedError):
        resume_store(office.env, staff, continue_log(office.env, None), manifest="ab" * 32)


def test_a_manifest_comes_back_as_written(office: Office) -> None:
    manifest = replace(manifest_of(office.env, kind="store"), files={"a": (3, "ab" * 32)})

    assert Manifest.decode(manifest.encode()) == manifest
    endless = manifest.encode().replace(b'"publication": 0', b'"publication": 1e400')
    deep = b"[" * 200_000
    for bad in (b"", b"[]", b"{}", b'{"format": "x"}', manifest.encode()[:-9], endless, deep):
        with pytest.raises(BackupError):
            Manifest.decode(bad)


def test_services_end_again_and_those_whose_people_changed_stand_still(
    office: Office, issuer: OperatorSession, clock: FakeClock
) -> None:
    env, admin = office.env, office.admin
    john, jane = somebody(env, "joe", citizen("USA")), somebody(env, "jane", citizen("USA"))
    first, second, third = (service(env, admin, john, name=name) for name in ("A", "B", "C"))
    tokens = [issue(env, issuer, each.id).record for each in (first, second, third)]
    office = backed_up_now(office)
    clock.advance(seconds=1)
    end(env, admin, first.id)
    change_people(env, admin, second.id, name=[jane])
    office.resume(office.newer())
    assert [office.state(each) for each in tokens] == [
        TokenState.INVALID,
        TokenState.SUSPENDED,
        TokenState.VALID,
    ]
    rows = service_rows(office.backup, office.admin)
    assert [row.stands_still for row in rows] == [False, True, False]
    assert check_log(office.backup).size > 0


def test_a_restored_service_goes_on_unless_an_officer_suspended_its_token(
    office: Office, issuer: OperatorSession, clock: FakeClock
) -> None:
    env, admin = office.env, office.admin
    joe, jane = somebody(env, "joe", citizen("USA")), somebody(env, "jane", citizen("USA"))
    names = ("Halted after", "Suspended after", "Suspended before")
    accounts = [service(env, admin, joe, name=name) for name in names]
    halted, suspended, before = (issue(env, issuer, each.id).record for each in accounts)
    change_people(env, admin, accounts[1].id, release=[joe])
    suspend(env, admin, [before.jti], "under review")
    office = backed_up_now(office)
    clock.advance(seconds=1)
    suspend(env, admin, [suspended.jti], "found in a paste")
    reinstate(env, admin, [before.jti], "settled")
    for account in (accounts[0], accounts[2]):
        change_people(env, admin, account.id, release=[joe])

    office.resume(office.newer())
    for account in accounts:
        change_people(office.backup, admin, account.id, name=[jane])
    assert [office.state(each) for each in (halted, suspended, before)] == [
        TokenState.VALID,
        TokenState.SUSPENDED,
        TokenState.VALID,
    ]
    assert check_log(office.backup).size > 0


def test_tokens_of_after_the_backup_are_counted_unless_they_were_revoked(
    office: Office, issuer: OperatorSession
) -> None:
    env, admin = office.env, office.admin
    letters = service(env, admin, somebody(env, "joe", citizen("USA")), name="Letters")
    office = backed_up_now(office)
    kept, revoked = (issue(env, issuer, letters.id).record for _ in range(2))
    revoke(env, admin, [revoked.jti], "stolen")
    newer = office.newer()

    assert office.resume(newer).tokens_lost == 1

    with office.backup.store.reading() as uow:
        assert not {kept.jti, revoked.jti} & uow.state.tokens.keys()
    assert {state.closed for state in gather(office.backup).content.shards} == {True}


def test_shards_are_closed_by_a_restore_and_what_was_gathered_before_says_so_too(
    office: Office, tmp_path: Path
) -> None:
    backup, now, known = office.backup, office.backup.clock(), GatheredPlaces()
    with backup.store.reading() as uow:
        before = shard_states(uow, {}, now, known)
    assert not any(state.closed for state in before)
    publish(backup, fake_publisher, tmp_path)
    assert not publication_due(backup)

    office.resume(None)

    assert publication_due(backup)
    with backup.store.reading() as uow:
        again = shard_states(uow, {}, now, known)
        assert again == shard_states(uow, {}, now, GatheredPlaces())
        assert again == tuple(replace(state, closed=True) for state in before)

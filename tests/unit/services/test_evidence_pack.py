"""Who may make and open evidence packs, and that nothing is half made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from directive_samples import admit, citizen, foreign, put_in_force
from fakes import fake_publisher

from kiosk.domain.errors import KioskError, NotFoundError, PermissionDeniedError
from kiosk.domain.issuer import KeyPurpose
from kiosk.services.evidence_pack import make_pack, open_pack
from kiosk.services.issuance import newest_key, token_signer
from kiosk.services.pack_history import packs_made
from kiosk.services.proportionality import report_proportionality
from kiosk.services.publication import gather, publish
from kiosk.tokens import build_targets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fakes import FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

ID = "us-2026-06-12"


class FakeVault:
    """A vault in memory that can be full."""

    def __init__(self, *, full: bool = False) -> None:
        self.kept: dict[str, bytes] = {}
        self.full = full

    def keep(self, pack: str, data: bytes) -> None:
        if self.full:
            raise KioskError("The disk is full.", "Make room.")
        self.kept[pack] = data

    def fetch(self, pack: str) -> bytes:
        if pack not in self.kept:
            raise NotFoundError("There is no such pack.", "Look again.")
        return self.kept[pack]


@pytest.fixture
def published(env: Environment, admin: OperatorSession) -> Mapping[str, bytes]:
    """Put a directive in force over two people, publish, and give the targets."""
    admit(env, "marie", citizen("FRA"))
    admit(env, "john", citizen("USA"))
    put_in_force(env, admin, foreign(in_force="2026-11-21T04:00:00-05:00"))
    publish(env, fake_publisher, Path("published"))
    content = gather(env).content
    with env.store.reading() as uow:
        key = token_signer(newest_key(uow, KeyPurpose.TOKENS, env.clock()))
    targets = build_targets(content, key, env.clock(), 1)
    return {f"targets/{name}": data for name, data in targets.items()}


def test_a_pack_is_made_kept_and_opened(
    env: Environment, admin: OperatorSession, published: Mapping[str, bytes]
) -> None:
    vault = FakeVault()

    made = make_pack(env, admin, ID, vault=vault, published=lambda: published)
    opened = open_pack(env, admin, made.pack, [1], vault=vault)

    assert (made.tokens, made.cohorts, list(vault.kept)) == (2, 2, [made.pack])
    assert len(made.closed) < len(opened) < len(vault.kept[made.pack])


def test_a_pack_that_cannot_be_kept_leaves_no_entry(
    env: Environment, admin: OperatorSession, store: FakeStore, published: Mapping[str, bytes]
) -> None:
    before = len(store.state.entries)

    with pytest.raises(KioskError, match="The disk is full"):
        make_pack(env, admin, ID, vault=FakeVault(full=True), published=lambda: published)

    assert len(store.state.entries) == before


def test_staff_neither_make_packs_nor_open_nor_report(
    env: Environment,
    admin: OperatorSession,
    staff: OperatorSession,
    published: Mapping[str, bytes],
) -> None:
    vault = FakeVault()
    made = make_pack(env, admin, ID, vault=vault, published=lambda: published)

    with pytest.raises(PermissionDeniedError):
        make_pack(env, staff, ID, vault=vault, published=lambda: published)
    with pytest.raises(PermissionDeniedError):
        open_pack(env, staff, made.pack, None, vault=vault)
    with pytest.raises(PermissionDeniedError):
        report_proportionality(env, staff, ID, published=lambda: published)


def test_an_auditor_may(
    env: Environment, auditor: OperatorSession, published: Mapping[str, bytes]
) -> None:
    vault = FakeVault()

    made = make_pack(env, auditor, ID, vault=vault, published=lambda: published)
    report = report_proportionality(env, auditor, ID, published=lambda: published)

    assert open_pack(env, auditor, made.pack, None, vault=vault)
    assert (report.tokens, report.faultless) == (2, True)


def test_rows_that_do_not_exist_are_refused(
    env: Environment, admin: OperatorSession, published: Mapping[str, bytes]
) -> None:
    vault = FakeVault()
    made = make_pack(env, admin, ID, vault=vault, published=lambda: published)

    with pytest.raises(KioskError, match="The pack has rows 0 to 1"):
        open_pack(env, admin, made.pack, [2], vault=vault)


def test_the_history_counts_packs_and_how_often_their_rows_were_opened(
    env: Environment,
    admin: OperatorSession,
    staff: OperatorSession,
    published: Mapping[str, bytes],
) -> None:
    vault = FakeVault()
    assert packs_made(env, admin) == []
    made = make_pack(env, admin, ID, vault=vault, published=lambda: published)
    open_pack(env, admin, made.pack, (0,), vault=vault)
    open_pack(env, admin, made.pack, None, vault=vault)

    (note,) = packs_made(env, admin)

    assert (note.pack, note.tokens, note.opened) == (made.pack, made.tokens, 2)
    assert note.made_at == env.clock()
    with pytest.raises(PermissionDeniedError):
        packs_made(env, staff)

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_pem_private_key,
)
from fakes import START, FakeRootBuilder
from samples import PLAN, prepared_ceremony

from kiosk.domain.access import Model
from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.operators import Role
from kiosk.domain.persons import PersonName
from kiosk.services.ceremony import CeremonyError, CeremonyPlan, establish, prepare, validate_plan
from kiosk.services.log import check_log

if TYPE_CHECKING:
    from fakes import FakeStore

    from kiosk.services.environment import Environment


def _fields(plan: CeremonyPlan) -> list[str]:
    return [finding.field for finding in validate_plan(plan)]


def _with_second(**changes: Any) -> CeremonyPlan:
    return replace(PLAN, admins=(PLAN.admins[0], replace(PLAN.admins[1], **changes)))


def test_a_complete_plan_has_no_findings() -> None:
    assert validate_plan(PLAN) == ()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"issuer_name": " "}, "issuer_name"),
        ({"url": "http://id.example.org"}, "url"),
        ({"url": "https://id.example.org/"}, "url"),
        ({"url": "https://user@id.example.org"}, "url"),
        ({"url": "https://id.example.org?x=1"}, "url"),
        ({"url": "https://[broken"}, "url"),
        ({"url": "https://münchen.example"}, "url"),
        ({"url": "https://" + "a" * 300}, "url"),
        ({"postal_address": ""}, "postal_address"),
        ({"zone": "Mars/Olympus"}, "zone"),
        ({"zone": ""}, "zone"),
        ({"zone": "../etc/passwd"}, "zone"),
        ({"audience": "two words"}, "audience"),
        ({"audience": ""}, "audience"),
        ({"appeal_url": "nowhere"}, "appeal_url"),
        ({"appeal_url": "mailto:nobody"}, "appeal_url"),
        ({"token_life": timedelta(seconds=1)}, "token_life"),
        ({"token_life": timedelta(days=365)}, "token_life"),
        ({"models": ()}, "models"),
        ({"models": (Model("two words"),)}, "models"),
        ({"models": (Model("a"), Model("b", aliases=("a",)))}, "models"),
        ({"models": (Model("a", fallbacks=("b",)),)}, "models"),
        ({"models": (Model("a", fallbacks=("a",)),)}, "models"),
        ({"models": tuple(Model(f"a-long-model-name-{n}") for n in range(40))}, "models"),
    ],
)
def test_a_wrong_field_is_named(changes: dict[str, Any], field: str) -> None:
    assert _fields(replace(PLAN, **changes)) == [field]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": PersonName(" ", "Ben")}, "primary_identifier"),
        ({"name": PersonName("OKAFOR", "ada")}, "primary_identifier"),
        ({"email": ""}, "email"),
        ({"email": "ADA@example.org"}, "email"),
        ({"login": "x"}, "login"),
        ({"login": "a/b"}, "login"),
        ({"login": "ADA"}, "login"),
        ({"secret": "short"}, "secret"),
        ({"secret": "ben@example.org"}, "secret"),
        ({"secret": "aaaaaaaaaaaaaaaa"}, "secret"),
        ({"secret": "123456789012"}, "secret"),
        ({"secret": PLAN.admins[0].secret}, "secret"),
        ({"secret": "long " * 100}, "secret"),
        ({"root_passphrase": "short"}, "root_passphrase"),
        ({"root_passphrase": PLAN.admins[1].secret}, "root_passphrase"),
        ({"root_passphrase": PLAN.admins[0].root_passphrase}, "root_passphrase"),
    ],
)
def test_the_two_admins_are_two_people_with_secrets_of_their_own(
    changes: dict[str, Any], field: str
) -> None:
    assert _fields(_with_second(**changes)) == [f"admins.1.{field}"]


def test_every_finding_says_what_to_do() -> None:
    empty = replace(PLAN.admins[0], name=PersonName(""), email="", login="", secret="")
    findings = validate_plan(
        replace(PLAN, issuer_name="", url="", zone="", admins=(empty, empty), models=())
    )
    assert len(findings) > 8
    assert all(each.error.problem.endswith(".") for each in findings)
    assert all(each.error.remedy.endswith(".") for each in findings)


def test_a_plan_with_findings_is_not_prepared(env: Environment) -> None:
    with pytest.raises(CeremonyError):
        prepare(env, replace(PLAN, models=()), FakeRootBuilder())


def test_each_admin_gets_a_root_key_that_only_their_passphrase_opens(env: Environment) -> None:
    builder = FakeRootBuilder()
    files = prepare(env, PLAN, builder).offline_files
    keys = []
    for admin in PLAN.admins:
        pem = files[f"root-key-{admin.login}.pem"]
        key = load_pem_private_key(pem, admin.root_passphrase.encode())
        assert isinstance(key, Ed25519PrivateKey)
        with pytest.raises(ValueError, match=r"(?i)password|decrypt"):
            load_pem_private_key(pem, b"something else")
        keys.append(key.private_bytes_raw())
    asked = [load_der_private_key(der, None) for der in builder.asked[0]["root_keys"]]
    assert [key.private_bytes_raw() for key in asked] == keys
    assert keys[0] != keys[1]
    assert builder.asked[0]["threshold"] == 2
    assert set(builder.asked[0]["online_keys"]) == {
        KeyPurpose.TARGETS,
        KeyPurpose.SNAPSHOT,
        KeyPurpose.TIMESTAMP,
    }


@pytest.mark.usefixtures("env")
def test_the_readme_names_every_file() -> None:
    files = prepared_ceremony().offline_files
    readme = files["README.txt"].decode()
    assert all(name in readme for name in files if name != "README.txt")
    assert not any(
        secret in readme
        for admin in PLAN.admins
        for secret in (admin.secret, admin.root_passphrase)
    )


@pytest.mark.usefixtures("env")
def test_secrets_do_not_show_when_a_plan_or_a_preparation_is_printed() -> None:
    prepared = prepared_ceremony()
    shown = repr(PLAN) + repr(prepared)
    for admin in PLAN.admins:
        assert admin.secret not in shown
        assert admin.root_passphrase not in shown
    assert "BEGIN" not in shown


def test_preparing_changes_nothing(env: Environment, store: FakeStore) -> None:
    prepare(env, PLAN, FakeRootBuilder())
    assert store.commits == 0


def test_establishing_stores_everything_in_one_transaction(
    env: Environment, store: FakeStore
) -> None:
    settings = establish(env, prepared_ceremony())
    assert store.commits == 1
    state = store.state
    assert settings.established_at == START
    assert settings.log_origin == "id.example.org/log"
    assert state.settings == [settings]
    assert [person.particulars.email for person in state.persons.values()] == [
        "ada@example.org",
        "ben@example.org",
    ]
    assert {operator.roles for operator in state.operators.values()} == {frozenset({Role.ADMIN})}
    assert {key.purpose for key in state.keys} == set(KeyPurpose)
    assert len(state.shards) == 1
    assert state.shards[0].uri.startswith("https://id.example.org/")
    assert len(state.shards[0].secret) == 32
    assert state.roots == [b'{"fake": "root"}']
    assert store.events()[-1] == "ceremony.completed"
    assert check_log(env).size == len(state.entries)


@pytest.mark.usefixtures("env")
def test_the_token_key_is_p256_what_is_sealed_to_x25519_and_all_others_ed25519() -> None:
    kinds = {KeyPurpose.TOKENS: EllipticCurvePrivateKey, KeyPurpose.SUBMISSIONS: X25519PrivateKey}
    for key in prepared_ceremony().keys:
        private = load_der_private_key(key.private_der, None)
        assert isinstance(private, kinds.get(key.purpose, Ed25519PrivateKey))


def test_a_store_is_established_once(env: Environment, store: FakeStore) -> None:
    prepared = prepared_ceremony()
    establish(env, prepared)
    before = store.state
    with pytest.raises(CeremonyError, match="already belongs"):
        establish(env, prepared)
    assert store.state is before


def test_a_failing_store_is_left_empty(env: Environment, store: FakeStore) -> None:
    store.failing = KioskError("The disk is full.", "Make room.")
    with pytest.raises(KioskError, match="disk is full"):
        establish(env, prepared_ceremony())
    assert not store.state.settings
    assert not store.state.persons

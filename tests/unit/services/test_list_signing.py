"""The signer signs status lists of its own issuer and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.domain.issuer import KeyPurpose
from kiosk.services.issuance import SigningKeyError
from kiosk.services.list_signing import ListSigningRefusedError, sign_list
from kiosk.tokens import VerificationKey, base64url, strict_json
from kiosk.tokens.catalogue import model_list_uri
from kiosk.tokens.publication import LIST_LIFETIME, LIST_TTL
from kiosk.tokens.status_list import StatusList, StatusListToken, verify_list_token

if TYPE_CHECKING:
    from fakes import FakeClock

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


class AskingSigner:
    """Sign as the publisher's parent does: by asking."""

    def __init__(self, env: Environment) -> None:
        self._env = env
        self.kid = token_kid(env)

    def sign_es256(self, data: bytes) -> bytes:
        return sign_list(self._env, self.kid, data.decode("ascii"))


def token_kid(env: Environment) -> str:
    with env.store.reading() as uow:
        return uow.keys.of(KeyPurpose.TOKENS)[0].kid


def shard_uri(env: Environment) -> str:
    with env.store.reading() as uow:
        return uow.shards.all()[0].uri


def claims(env: Environment, **changed: Any) -> dict[str, Any]:
    now = int(env.clock().timestamp())
    return {
        "sub": shard_uri(env),
        "iat": now,
        "exp": now + LIST_LIFETIME,
        "ttl": LIST_TTL,
        "status_list": {"bits": 2, "lst": "eNoDAAAAAAE"},
        **changed,
    }


def signing_input(env: Environment, payload: dict[str, Any], **header: str) -> str:
    named = {"typ": "statuslist+jwt", "alg": "ES256", "kid": token_kid(env), **header}
    return ".".join(base64url.encode(strict_json.dumps(each)) for each in (named, payload))


@pytest.fixture(autouse=True)
def issuer(admin: OperatorSession) -> OperatorSession:
    return admin


def test_a_list_of_this_issuer_is_signed_with_the_published_key(env: Environment) -> None:
    with env.store.reading() as uow:
        key = uow.keys.of(KeyPurpose.TOKENS)[0]
        model = uow.models.all()[0].name
    from cryptography.hazmat.primitives.serialization import load_der_public_key  # noqa: PLC0415

    public: Any = load_der_public_key(key.public_der)
    keys = {key.kid: VerificationKey.from_public_key(public)}
    now = int(env.clock().timestamp())
    for uri in (shard_uri(env), model_list_uri(shard_uri(env), model)):
        token = StatusListToken(
            uri, now, now + LIST_LIFETIME, LIST_TTL, StatusList(2, bytes(64))
        ).sign(AskingSigner(env))
        assert verify_list_token(token, uri=uri, keys=keys, now=now).sub == uri


@pytest.mark.parametrize(
    "header",
    [{"typ": "at+jwt"}, {"typ": "JWT"}, {"alg": "none"}, {"kid": "another"}, {"crit": "exp"}],
)
def test_no_other_header_is_signed(env: Environment, header: dict[str, str]) -> None:
    with pytest.raises(ListSigningRefusedError, match="header"):
        sign_list(env, token_kid(env), signing_input(env, claims(env), **header))


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"sub": "https://elsewhere.example/status/1"}, "address"),
        ({"sub": 7}, "address"),
        ({"aud": "model-gateway"}, "claims"),
        ({"iat": 0, "exp": LIST_LIFETIME}, "just now"),
        ({"exp": 4102444800}, "another time"),
        ({"ttl": 43200}, "another time"),
        ({"ttl": True}, "whole seconds"),
        ({"status_list": {"bits": 2}}, "no list"),
        ({"status_list": {"bits": 8, "lst": "AA"}}, "another size"),
        ({"status_list": {"bits": 2, "lst": "A A"}}, "base64url"),
        ({"status_list": {"bits": 2, "lst": 3}}, "not text"),
        ({"status_list": [2, "AA"]}, "no list"),
    ],
)
def test_a_payload_that_is_no_list_of_ours_is_not_signed(
    env: Environment, changed: dict[str, Any], why: str
) -> None:
    with pytest.raises(ListSigningRefusedError, match=why):
        sign_list(env, token_kid(env), signing_input(env, claims(env, **changed)))


@pytest.mark.parametrize("text", ["", ".", "a.b.c", "é.é", "x" * (3 << 20)])
def test_what_is_no_signing_input_is_not_signed(env: Environment, text: str) -> None:
    with pytest.raises(ListSigningRefusedError):
        sign_list(env, token_kid(env), text)


def test_a_list_that_lacks_a_claim_is_not_signed(env: Environment) -> None:
    for name in claims(env):
        payload = claims(env)
        del payload[name]
        with pytest.raises(ListSigningRefusedError, match="claims"):
            sign_list(env, token_kid(env), signing_input(env, payload))


def test_a_claim_that_is_named_twice_is_not_signed(env: Environment) -> None:
    head, _, body = signing_input(env, claims(env)).partition(".")
    twice = base64url.decode(body).replace(b'{"sub"', b'{"ttl":30,"sub"')
    with pytest.raises(ListSigningRefusedError, match="twice"):
        sign_list(env, token_kid(env), f"{head}.{base64url.encode(twice)}")


def test_a_key_that_is_struck_off_or_not_begun_signs_nothing(
    env: Environment, clock: FakeClock
) -> None:
    kid = token_kid(env)
    text = signing_input(env, claims(env))
    with env.store.writing() as uow:
        uow.keys.strike_off(kid, clock.now)
        uow.commit()
    with pytest.raises(SigningKeyError):
        sign_list(env, kid, text)

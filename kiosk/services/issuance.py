"""Sign one access token and record it, inside the transaction of whoever asks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_private_key

from kiosk.domain.access import AccessDecision, TokenRecord
from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import KeyPurpose, SigningKey
from kiosk.domain.persons import Person
from kiosk.services.allocation import allocate
from kiosk.services.ceremony_plan import scope_of
from kiosk.services.decisions import outcome_for
from kiosk.services.erased import refuse_restricted
from kiosk.services.onboarding_case import IssuedAccess
from kiosk.services.receipts import receipt_for, refusals_of
from kiosk.services.rule_book import rule_book
from kiosk.tokens import AccessTokenClaims, StatusReference, issue, pairwise_subject
from kiosk.tokens import SigningKey as TokenSigningKey

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.directives.decision import Outcome
    from kiosk.domain.access import Model
    from kiosk.domain.service_accounts import ServiceAccount
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork
    from kiosk.services.receipts import Refusal


class SigningKeyError(KioskError):
    """Report that no key of the store can sign now."""


def newest_key(uow: UnitOfWork, purpose: KeyPurpose, now: datetime) -> SigningKey:
    """Give the key of this purpose that began to sign last; raise `SigningKeyError` if none."""
    signing = [key for key in uow.keys.of(purpose) if key.signs_from <= now]
    if not signing:
        raise SigningKeyError(
            "There is no key that may sign now.", "Ask an admin to make a new signing key."
        )
    return max(signing, key=lambda key: key.signs_from)


def issue_token(
    uow: UnitOfWork,
    env: Environment,
    person: Person,
    now: datetime,
    *,
    replaces: str = "",
    notes: tuple[str, ...] = (),
    cnf_jkt: str = "",
) -> IssuedAccess:
    """Sign a token for a stored person and add its record; the caller logs and commits."""
    refuse_restricted(uow, person.id)
    token, record = sign_token(uow, env, person, now, replaces=replaces, cnf_jkt=cnf_jkt)
    models = tuple(uow.models.all())
    decided = _decide(uow, person, models, now)
    open_models, waiting, closed = (
        tuple(name for name, outcome in decided.outcomes if outcome.decision is decision)
        for decision in (AccessDecision.ALLOW, AccessDecision.HOLD, AccessDecision.BLOCK)
    )
    return IssuedAccess(
        person=person,
        token=token,
        record=record,
        open_models=open_models,
        waiting_models=waiting,
        closed_models=closed,
        receipt=receipt_for(
            uow.issuer.settings(),
            person,
            record,
            open_models,
            waiting,
            refusals=decided.refusals,
            language=_language_of(uow, person.id),
        ),
        reasons=tuple((name, outcome) for name, outcome in decided.outcomes if outcome.reasons),
        notes=notes,
    )


def sign_token(
    uow: UnitOfWork,
    env: Environment,
    holder: Person | ServiceAccount,
    now: datetime,
    *,
    replaces: str = "",
    cnf_jkt: str = "",
) -> tuple[str, TokenRecord]:
    """Sign a token and add its record; nothing in it tells a service from a person.

    Times are whole seconds, as the token states them, so that record and
    token agree. ``cnf_jkt`` is the thumbprint of the holder's key that the
    token is bound to (RFC 9449 section 6.1), empty for a bearer token. The
    caller has made sure that the holder may have one; it logs and commits.
    """
    settings = uow.issuer.settings()
    key = newest_key(uow, KeyPurpose.TOKENS, now)
    shard, idx = allocate(uow, env, settings, now)
    issued_at = datetime.fromtimestamp(int(now.timestamp()), UTC)
    record = TokenRecord(
        jti=env.identifier(),
        person_id=holder.id if isinstance(holder, Person) else "",
        service_id="" if isinstance(holder, Person) else holder.id,
        audience=settings.audience,
        client_id=settings.client_id,
        scope=scope_of(tuple(uow.models.all())),
        kid=key.kid,
        issued_at=issued_at,
        expires_at=issued_at + timedelta(seconds=int(settings.token_life.total_seconds())),
        shard=shard.id,
        idx=idx,
        replaces=replaces,
    )
    subject = pairwise_subject(uow.issuer.pairwise_key(), holder.id, settings.audience)
    status = StatusReference(idx, shard.uri)
    claims = _claims(record, settings.url, subject, status, uow.publications.next_version())
    token = issue(claims._replace(cnf_jkt=cnf_jkt), token_signer(key))
    uow.tokens.add(record)
    return token, record


def _language_of(uow: UnitOfWork, person_id: str) -> str:
    """Give the language in which the person signed last; English where nothing is signed."""
    signed = uow.attestations.of_person(person_id)
    return max(signed, key=lambda each: each.signed_at).language if signed else "en"


class _Decided(NamedTuple):
    """Hold what was decided about a person, model by model, and why for the receipt."""

    outcomes: tuple[tuple[str, Outcome], ...]
    refusals: tuple[Refusal, ...]


def _decide(uow: UnitOfWork, person: Person, models: Sequence[Model], now: datetime) -> _Decided:
    book = rule_book(uow)
    outcomes = tuple((model.name, outcome_for(uow, person.id, model, now)) for model in models)
    refusals = (each for name, outcome in outcomes for each in refusals_of(name, outcome, book))
    return _Decided(outcomes, tuple(refusals))


def _claims(
    record: TokenRecord, issuer: str, subject: str, status: StatusReference, listed_from: int
) -> AccessTokenClaims:
    """Say of a token what gateways may know: nothing about the person."""
    issued = int(record.issued_at.timestamp())
    return AccessTokenClaims(
        iss=issuer,
        sub=subject,
        aud=record.audience,
        client_id=record.client_id,
        iat=issued,
        nbf=issued,
        exp=int(record.expires_at.timestamp()),
        jti=record.jti,
        scope=record.scope,
        status=status,
        listed_from=listed_from,
    )


def token_signer(key: SigningKey) -> TokenSigningKey:
    """Read the private half of a token key; raise `SigningKeyError` where it was left sealed."""
    if not key.private_der:
        raise SigningKeyError(
            "This process never opens the keys that sign tokens.",
            "Have tokens and lists signed by the process that does.",
        )
    private = load_der_private_key(key.private_der, password=None)
    if not isinstance(private, ec.EllipticCurvePrivateKey):
        raise SigningKeyError(
            "The key that should sign tokens is not on the curve P-256.",
            "Ask an admin to make a new signing key.",
        )
    return TokenSigningKey.from_private_key(private)

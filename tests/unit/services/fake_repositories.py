"""Fakes of the repositories: dictionaries and lists that keep what the ports promise."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

from kiosk.audit.checkpoint import sign_checkpoint
from kiosk.audit.entries import LogEntry
from kiosk.audit.log import AuditLog
from kiosk.audit.note import NoteSigner
from kiosk.domain.access import TokenState
from kiosk.domain.cohorts import UNKNOWN_COHORT, Cohort
from kiosk.domain.errors import NotFoundError
from kiosk.domain.issuer import IssuerSettings, KeyPurpose, PublicationRecord, SigningKey
from kiosk.domain.operators import Operator, SignInRecord
from kiosk.services.ports import TokenCounts, TokenFilter

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from kiosk.audit.events import Event
    from kiosk.domain.access import Model, Shard, TokenRecord
    from kiosk.domain.appeals import Appeal, Relief
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.domain.enrolments import CaseFlag, CaseLook, EnrolmentCase, HandOver, Submission
    from kiosk.domain.evidence import Evidence
    from kiosk.domain.facts import PersonFacts
    from kiosk.domain.gateways import EnrolledGateway, GatewayReport
    from kiosk.domain.persons import Person
    from kiosk.domain.redemption import Attempts, RedemptionCode, RefreshFamily, RefreshToken
    from kiosk.domain.rights import (
        AccessNote,
        LegalHold,
        Restriction,
        SavedFilter,
        Setting,
        Tombstone,
    )
    from kiosk.domain.roster import Invitation, RosterEntry
    from kiosk.domain.service_accounts import ServiceAccount
    from kiosk.domain.statements import Attestation
    from kiosk.domain.stations import Station
    from kiosk.screening.hits import ScreeningHit
    from kiosk.services.screening_ports import ListRecord


@dataclass
class State:
    """Everything the store holds; a transaction works on a copy."""

    persons: dict[str, Person] = field(default_factory=dict)
    evidence: list[tuple[str, Evidence, bytes]] = field(default_factory=list)
    attestations: list[Attestation] = field(default_factory=list)
    tokens: dict[str, TokenRecord] = field(default_factory=dict)
    shards: list[Shard] = field(default_factory=list)
    operators: dict[str, Operator] = field(default_factory=dict)
    sign_ins: dict[str, SignInRecord] = field(default_factory=dict)
    models: dict[str, Model] = field(default_factory=dict)
    keys: list[SigningKey] = field(default_factory=list)
    settings: list[IssuerSettings] = field(default_factory=list)
    roots: list[bytes] = field(default_factory=list)
    entries: list[LogEntry] = field(default_factory=list)
    actors: list[tuple[str, str]] = field(default_factory=list)
    leaves: list[bytes] = field(default_factory=list)
    checkpoints: list[str] = field(default_factory=list)
    version: list[int] = field(default_factory=lambda: [0])
    publications: list[PublicationRecord] = field(default_factory=list)
    facts: list[tuple[str, datetime, PersonFacts]] = field(default_factory=list)
    cohorts: dict[int, Cohort] = field(default_factory=dict)
    cohort_of: dict[str, int] = field(default_factory=dict)
    cohort_number: list[int] = field(default_factory=lambda: [UNKNOWN_COHORT])
    directives: dict[str, DirectiveRecord] = field(default_factory=dict)
    attachments: dict[tuple[str, str], bytes] = field(default_factory=dict)
    appeals: dict[str, Appeal] = field(default_factory=dict)
    reliefs: dict[str, Relief] = field(default_factory=dict)
    screening_lists: dict[str, ListRecord] = field(default_factory=dict)
    screening_files: dict[str, bytes] = field(default_factory=dict)
    screening_hits: dict[str, ScreeningHit] = field(default_factory=dict)
    cases: dict[str, EnrolmentCase] = field(default_factory=dict)
    submissions: dict[str, Submission] = field(default_factory=dict)
    seen_cases: dict[str, bool] = field(default_factory=dict)
    continuations: dict[str, str] = field(default_factory=dict)
    case_looks: dict[str, list[CaseLook]] = field(default_factory=dict)
    case_flags: list[CaseFlag] = field(default_factory=list)
    hand_overs: list[HandOver] = field(default_factory=list)
    roster: dict[str, RosterEntry] = field(default_factory=dict)
    roster_hashes: dict[str, dict[str, str]] = field(default_factory=dict)
    invitations: dict[str, Invitation] = field(default_factory=dict)
    stations: dict[str, Station] = field(default_factory=dict)
    holds: dict[str, LegalHold] = field(default_factory=dict)
    restrictions: dict[str, Restriction] = field(default_factory=dict)
    notes: list[AccessNote] = field(default_factory=list)
    tombstones: dict[str, Tombstone] = field(default_factory=dict)
    numbers: dict[Setting, int] = field(default_factory=dict)
    filters: dict[str, tuple[SavedFilter, ...]] = field(default_factory=dict)
    codes: dict[str, RedemptionCode] = field(default_factory=dict)
    families: dict[str, RefreshFamily] = field(default_factory=dict)
    refresh_tokens: dict[str, RefreshToken] = field(default_factory=dict)
    attempts: dict[str, Attempts] = field(default_factory=dict)
    gateways: dict[str, tuple[EnrolledGateway, str]] = field(default_factory=dict)
    gateway_reports: dict[str, GatewayReport] = field(default_factory=dict)
    service_accounts: dict[str, ServiceAccount] = field(default_factory=dict)
    combinations: dict[frozenset[int], int] = field(default_factory=dict)

    def copy(self) -> State:
        return State(**{each.name: type(value)(value) for each, value in self._items()})

    def _items(self) -> list[tuple[Any, Any]]:
        return [(each, getattr(self, each.name)) for each in fields(self)]


class FakePersons:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, person: Person) -> None:
        assert person.id not in self.state.persons
        self.state.persons[person.id] = person

    def get(self, person_id: str) -> Person:
        if person_id not in self.state.persons:
            raise NotFoundError("There is no such person.", "Search again.")
        return self.state.persons[person_id]

    def several(self, person_ids: Collection[str]) -> Mapping[str, Person]:
        return {person_id: self.get(person_id) for person_id in person_ids}

    def known(self, person_ids: Collection[str]) -> Mapping[str, Person]:
        found = (self.state.persons.get(person_id) for person_id in person_ids)
        return {person.id: person for person in found if person is not None}

    def replace(self, person: Person) -> None:
        self.get(person.id)
        self.state.persons[person.id] = person

    def count(self) -> int:
        return len(self.state.persons)

    def page(self, offset: int, limit: int) -> Sequence[Person]:
        return [*reversed(self.state.persons.values())][offset : offset + limit]

    def with_email(self, email: str) -> Sequence[str]:
        wanted = email.casefold()
        return [
            each.id
            for each in self.state.persons.values()
            if each.particulars.email.casefold() == wanted and wanted
        ]

    def search_terms(self) -> Iterable[tuple[str, str, str]]:
        for each in self.state.persons.values():
            yield each.id, str(each.particulars.name), each.particulars.email


class FakeEvidence:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, person_id: str, evidence: Evidence, image: bytes) -> None:
        assert person_id in self.state.persons
        self.state.evidence.append((person_id, evidence, image))

    def of_person(self, person_id: str) -> Sequence[Evidence]:
        return [each for owner, each, _ in reversed(self.state.evidence) if owner == person_id]

    def image(self, evidence_id: str) -> bytes:
        return next(image for _, each, image in self.state.evidence if each.id == evidence_id)

    def holders(self, issuing_state: str, document_number: str) -> Sequence[str]:
        wanted = (issuing_state, document_number)
        found = (
            owner
            for owner, each, _ in self.state.evidence
            if (each.issuing_state, each.document_number) == wanted
        )
        return list(dict.fromkeys(found))

    def search_terms(self) -> Iterable[tuple[str, str]]:
        for owner, each, _ in self.state.evidence:
            yield owner, each.document_number


class FakeAttestations:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, attestation: Attestation) -> None:
        assert attestation.person_id in self.state.persons
        self.state.attestations.append(attestation)

    def of_person(self, person_id: str) -> Sequence[Attestation]:
        return [each for each in reversed(self.state.attestations) if each.person_id == person_id]


class FakeTokens:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, token: TokenRecord) -> None:
        assert token.person_id in self.state.persons or not token.person_id
        assert token.service_id in self.state.service_accounts or not token.service_id
        assert bool(token.person_id) != bool(token.service_id)
        assert not self.taken(token.shard, token.idx, token.issued_at)
        assert token.jti not in self.state.tokens
        self.state.tokens[token.jti] = token

    def get(self, jti: str) -> TokenRecord:
        if jti not in self.state.tokens:
            raise NotFoundError("There is no such token.", "Search again.")
        return self.state.tokens[jti]

    def of_person(self, person_id: str) -> Sequence[TokenRecord]:
        return [each for each in self._newest_first() if each.person_id == person_id]

    def of_service(self, service_id: str) -> Sequence[TokenRecord]:
        return [each for each in self._newest_first() if each.service_id == service_id]

    def page(self, wanted: TokenFilter, offset: int, limit: int) -> Sequence[TokenRecord]:
        return self._matching(wanted)[offset : offset + limit]

    def count(self, wanted: TokenFilter) -> int:
        return len(self._matching(wanted))

    def counts(self, now: datetime, soon: datetime) -> TokenCounts:
        valid, invalid, suspended = (
            self.count(TokenFilter(state=state, live_at=now)) for state in TokenState
        )
        ending = TokenFilter(state=TokenState.VALID, live_at=now, ends_before=soon)
        return TokenCounts(valid, invalid, suspended, self.count(ending))

    def jtis(self, wanted: TokenFilter) -> Sequence[str]:
        found = self._matching(wanted)
        return [each.jti for each in sorted(found, key=lambda each: (each.shard, each.idx))]

    def holders(self, wanted: TokenFilter) -> frozenset[str]:
        return frozenset(each.person_id for each in self._matching(wanted) if each.person_id)

    def set_state(self, jtis: Sequence[str], state: TokenState, reason: str) -> None:
        for jti in jtis:
            self.state.tokens[jti] = replace(self.get(jti), state=state, reason=reason)

    def taken(self, shard: str, idx: int, now: datetime) -> bool:
        return any(
            each.idx == idx and each.shard == shard and each.expires_at > now
            for each in self.state.tokens.values()
        )

    def occupancy(self, shard: str, now: datetime) -> int:
        return sum(
            each.shard == shard and each.expires_at > now for each in self.state.tokens.values()
        )

    def _newest_first(self) -> list[TokenRecord]:
        return [*reversed(self.state.tokens.values())]

    def _matching(self, wanted: TokenFilter) -> list[TokenRecord]:
        return [
            each
            for each in self._newest_first()
            if (wanted.state is None or each.state is wanted.state)
            and wanted.of_holder(each.person_id, each.service_id)
            and (wanted.jtis is None or each.jti in wanted.jtis)
            and each.jti.startswith(wanted.jti_prefix)
            and (wanted.live_at is None or each.expires_at > wanted.live_at)
            and (wanted.ends_before is None or each.expires_at < wanted.ends_before)
            and (wanted.issued_from is None or each.issued_at >= wanted.issued_from)
            and (wanted.issued_until is None or each.issued_at < wanted.issued_until)
            and (wanted.not_state is None or each.state is not wanted.not_state)
            and wanted.kid in ("", each.kid)
        ]


class FakeShards:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, shard: Shard) -> None:
        self.state.shards.append(shard)

    def all(self) -> Sequence[Shard]:
        return list(self.state.shards)

    def close(self, at: datetime) -> None:
        self.state.shards[:] = [
            replace(each, closed_at=each.closed_at or at) for each in self.state.shards
        ]


class FakeOperators:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, operator: Operator) -> None:
        assert operator.person_id in self.state.persons
        assert all(each.person_id != operator.person_id for each in self.all())
        assert self.with_login(operator.login) is None
        self.state.operators[operator.id] = operator

    def replace(self, operator: Operator) -> None:
        self.get(operator.id)
        self.state.operators[operator.id] = operator

    def get(self, operator_id: str) -> Operator:
        if operator_id not in self.state.operators:
            raise NotFoundError("There is no such account.", "Look again.")
        return self.state.operators[operator_id]

    def with_login(self, login: str) -> Operator | None:
        wanted = login.casefold()
        return next((each for each in self.all() if each.login.casefold() == wanted), None)

    def with_badge(self, badge: str) -> Operator | None:
        wanted = self.badge_lookup(badge)
        return next((each for each in self.all() if each.badge_lookup == wanted), None)

    def all(self) -> Sequence[Operator]:
        return sorted(self.state.operators.values(), key=lambda each: each.login)

    def badge_lookup(self, badge: str) -> bytes:
        return hashlib.sha256(badge.encode()).digest()

    def sign_in_record(self, operator_id: str) -> SignInRecord:
        return self.state.sign_ins.get(operator_id, SignInRecord(operator_id))

    def put_sign_in_record(self, record: SignInRecord) -> None:
        self.state.sign_ins[record.operator_id] = record


class FakeModels:
    def __init__(self, state: State) -> None:
        self.state = state

    def all(self) -> Sequence[Model]:
        return [self.state.models[name] for name in sorted(self.state.models)]

    def put(self, models: Sequence[Model]) -> None:
        self.state.models.clear()
        self.state.models.update((model.name, model) for model in models)


class FakeKeys:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, key: SigningKey) -> None:
        self.state.keys.append(key)

    def of(self, purpose: KeyPurpose) -> Sequence[SigningKey]:
        return [
            key for key in self.state.keys if key.purpose is purpose and key.struck_off_at is None
        ]

    def all(self) -> Sequence[SigningKey]:
        return list(self.state.keys)

    def strike_off(self, kid: str, at: datetime) -> None:
        self.state.keys[:] = [
            replace(key, struck_off_at=at) if key.kid == kid else key for key in self.state.keys
        ]


class FakeIssuer:
    def __init__(self, state: State) -> None:
        self.state = state

    def established(self) -> bool:
        return bool(self.state.settings)

    def settings(self) -> IssuerSettings:
        if not self.state.settings:
            raise NotFoundError("This store has no issuer yet.", "Begin the ceremony.")
        return self.state.settings[-1]

    def put(self, settings: IssuerSettings) -> None:
        self.state.settings.append(settings)

    def roots(self) -> Sequence[bytes]:
        return list(self.state.roots)

    def add_root(self, root: bytes) -> None:
        self.state.roots.append(root)

    def latest_instant(self) -> datetime | None:
        return max((entry.at for entry in self.state.entries), default=None)

    def pairwise_key(self) -> bytes:
        return bytes(32)


class FakeLog:
    """A true Merkle log, signed by the issuer's log key; commitments are plain digests."""

    def __init__(self, state: State) -> None:
        self.state = state

    def append(
        self,
        event: Event,
        *,
        at: datetime,
        actor: str = "",
        subject: str = "",
        body: Mapping[str, str | int | Sequence[str]] | None = None,
    ) -> int:
        entry = LogEntry(event, at, _commitment(actor), _commitment(subject), body or {})
        log, leaf = self._log().append(entry)
        self.state.entries.append(entry)
        self.state.actors.append((actor, subject))
        self.state.leaves.append(leaf.encoded)
        settings = FakeIssuer(self.state).settings()
        key = load_der_private_key(
            FakeKeys(self.state).of(KeyPurpose.LOG)[-1].private_der, password=None
        )
        assert isinstance(key, Ed25519PrivateKey)
        self.state.checkpoints.append(
            sign_checkpoint(log.frontier, NoteSigner(settings.log_origin, key))
        )
        return leaf.seq

    def take_over(self, leaves: Sequence[bytes], checkpoint: str) -> None:
        for encoded in leaves:
            self.state.entries.append(LogEntry.decode(encoded)[1])
            self.state.actors.append(("", ""))
            self.state.leaves.append(encoded)
        self.state.checkpoints.append(checkpoint)

    def size(self) -> int:
        return len(self.state.entries)

    def checkpoint(self) -> str:
        return self.state.checkpoints[-1]

    def checkpoints(self) -> Iterable[str]:
        return list(self.state.checkpoints)

    def page(self, offset: int, limit: int) -> Sequence[LogEntry]:
        return self.state.entries[::-1][offset : offset + limit]

    def leaves(self, since: int = 0) -> Iterable[bytes]:
        return self.state.leaves[since:]

    def _log(self) -> AuditLog:
        log = AuditLog()
        for entry in self.state.entries:
            log, _ = log.append(entry)
        return log


class FakePublications:
    def __init__(self, state: State) -> None:
        self.state = state

    def next_version(self) -> int:
        return self.state.version[0] + 1

    def reserve_version(self) -> int:
        self.state.version[0] += 1
        return self.state.version[0]

    def reserve_until(self, version: int) -> None:
        self.state.version[0] = max(self.state.version[0], version)

    def add(self, record: PublicationRecord) -> None:
        self.state.publications.append(record)

    def count(self) -> int:
        return len(self.state.publications)

    def page(self, offset: int, limit: int) -> Sequence[PublicationRecord]:
        return self.state.publications[::-1][offset : offset + limit]


def _commitment(person_id: str) -> str | None:
    return hashlib.sha256(person_id.encode()).hexdigest() if person_id else None

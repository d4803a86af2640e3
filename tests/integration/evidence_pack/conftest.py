"""Make evidence packs of made-up people from nothing but keys: no store, no services.

The decisions in the lists come from a few lines written here for DS1 in reading
B alone, so that neither the evaluator nor the checker vouches for itself.
"""

import hashlib
import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from kiosk.audit import AuditLog, Event, LogEntry, NoteSigner, sign_checkpoint
from kiosk.audit.pack import CohortRow, Evidence, SealedRule, TokenRow, complete, open_rows, seal
from kiosk.audit.pack_log import prove_entries
from kiosk.directives.principal import CohortFacts, cohort_of
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Citizenship,
    Claim,
    LegalStatus,
    Location,
    NationalityAssuranceLevel,
    PersonFacts,
    ScreeningState,
    StatusKind,
)
from kiosk.domain.issuer import KeyPurpose
from kiosk.server.repository import (
    PLAIN_FILES,
    OnlineSigners,
    build_publication,
    build_root,
    signer_from_der,
)
from kiosk.tokens import PublicationInput, PublishedModel, ShardState, SigningKey, allocation
from kiosk.tokens.publication import build_targets

IN_FORCE = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
APPROVED = IN_FORCE + timedelta(minutes=80)
PUBLISHED = APPROVED + timedelta(seconds=2)
ISSUER = "https://issuer.example"
ORIGIN = "issuer.example/log"
SHARDS = ("s1", "s2")
SHARD_SIZE = 1 << 16
MODELS = ("fable-5", "mythos-5", "opal-4")
DS1 = """\
id = "us-2026-06-12"
title = "Foreign persons: fable-5 and mythos-5"
authority = "US Department of Commerce, BIS"
reference = "is-informed letter, 12 June 2026"
basis = "15 CFR 744 (as stated in the letter)"
text = "Access by any foreign person is to be denied."
received = 2026-06-12T17:21:00-04:00
in_force = 2026-06-12T17:21:00-04:00
zone = "America/New_York"
models = ["fable-5", "mythos-5"]
least_nal = 2

[[reading]]
id = "A"
title = "Literal: not a citizen or national of the United States"
block = '''unless {
  principal.statuses.containsAny(["USA:citizen", "USA:national"])
}'''
needs_nationality = true

[[reading]]
id = "B"
title = "Legal term: not a US person"
block = 'unless { principal.us_person }'
needs_nationality = true
"""
GROUP = json.dumps(
    {"edition": "2026-01", "group": "A:5", "members": ["DEU", "FRA"], "source": "made up"},
    separators=(",", ":"),
).encode()


def private_der(key: Any) -> bytes:
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def seeded_key(number: int) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)


def trust_root(first_admin: int, online: int) -> bytes:
    return build_root(
        root_keys=[private_der(seeded_key(first_admin + number)) for number in range(2)],
        online_keys={
            purpose: seeded_key(online + number)
            .public_key()
            .public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
            for number, purpose in enumerate(
                (KeyPurpose.TARGETS, KeyPurpose.SNAPSHOT, KeyPurpose.TIMESTAMP)
            )
        },
        threshold=2,
        now=IN_FORCE,
    )


def leave_alone(_files: dict[str, bytes]) -> None:
    """Change nothing: the issuer is honest."""


def made_up_facts(draw: random.Random) -> PersonFacts:
    """Draw facts with their levels mixed, each a few times among thousands of people."""
    level = draw.choice([NationalityAssuranceLevel(number) for number in (0, 1, 2, 2, 2, 3)])
    states = draw.sample(["USA", "FRA", "DEU", "IND", "CHN", "BRA", "GBR"], draw.choice([1, 1, 2]))
    claim = Claim(
        citizenships=tuple(Citizenship(state, level=level) for state in states),
        statuses=tuple(LegalStatus(state, StatusKind.CITIZEN, level=level) for state in states),
    )
    if draw.random() < 0.15:
        shown = NationalityAssuranceLevel(draw.choice([1, 2]))
        card = LegalStatus("USA", StatusKind.PERMANENT_RESIDENT, level=shown)
        claim = Claim(claim.citizenships, (), (*claim.statuses, card))
    if draw.random() < 0.02:
        claim = Claim()
    location = Location(draw.choice(["USA", "FRA", "DEU", "IND"]), level)
    employed = (Affiliation("lab", AffiliationKind.EMPLOYEE, level=level),)
    return PersonFacts(
        claim=claim,
        location=location,
        affiliations=employed if draw.random() < 0.1 else (),
        screening=draw.choices(list(ScreeningState), weights=(97, 2, 1))[0],
    )


def decision_of_ds1_b(facts: CohortFacts) -> int:
    stated, proven = (facts.segments[0].by_level[level] for level in (0, 2))
    if facts.screening is ScreeningState.CONFIRMED:
        return 1
    if stated.says_nothing:
        return 2
    if not stated.us_person:
        return 1
    if proven.says_nothing or not proven.us_person:
        return 2
    return 2 if facts.screening is ScreeningState.OPEN else 0


def decision_without_directive(facts: CohortFacts) -> int:
    return {"clear": 0, "open": 2, "confirmed": 1}[facts.screening]


@dataclass
class Issuer:
    """Hold everything that a dishonest issuer could change before sealing."""

    people: int
    directive: str = DS1
    reading: str = "B"
    decide: Callable[[CohortFacts], int] = decision_of_ds1_b
    groups: tuple[bytes, ...] = ()
    listed: dict[tuple[int, str], int] = field(default_factory=dict)
    admins: int = 50
    online: int = 60
    approved: datetime = APPROVED
    as_of: datetime = PUBLISHED
    listed_at: datetime | None = None
    log_events: tuple[Event, ...] = (
        Event.DIRECTIVE_STAGED,
        Event.DIRECTIVE_AUTHENTICATED,
        Event.DIRECTIVE_APPROVED,
    )
    others: tuple[tuple[Event, dict[str, str]], ...] = ()
    fixed_at: datetime | None = None
    alter_targets: Callable[[dict[str, bytes]], None] = leave_alone
    alter_published: Callable[[dict[str, bytes]], None] = leave_alone
    alter_evidence: Callable[[Evidence], Evidence] = lambda evidence: evidence
    counts: Callable[[dict[str, tuple[int, int, int]]], Any] = lambda counts: counts

    def __post_init__(self) -> None:
        draw = random.Random(6)
        self.log = AuditLog()
        self.leaves: list[bytes] = []
        self.signer = NoteSigner(ORIGIN, seeded_key(40))
        self.root = trust_root(self.admins, self.online)
        numbers: dict[bytes, int] = {}
        self.cohorts: list[CohortFacts] = []
        self.tokens: list[TokenRow] = []
        for place in draw.sample(range(len(SHARDS) * SHARD_SIZE), self.people):
            facts = cohort_of(made_up_facts(draw), PUBLISHED, UTC)
            number = numbers.setdefault(facts.canonical(), len(numbers))
            if number == len(self.cohorts):
                self.cohorts.append(facts)
            shard, idx = divmod(place, SHARD_SIZE)
            self.tokens.append(TokenRow(SHARDS[shard], idx, number))
        self.tokens.sort()

    def record(self, event: Event, at: datetime, **body: str | int) -> None:
        self.log, leaf = self.log.append(LogEntry(event, at, body=body))
        self.leaves.append(leaf.encoded)

    def decisions(self, model: str) -> list[int]:
        """Give what the list says of every token row."""
        decide = decision_without_directive if model == "opal-4" else self.decide
        by_cohort = [int(decide(cohort)) for cohort in self.cohorts]
        return [
            self.listed.get((row, model), by_cohort[token.cohort])
            for row, token in enumerate(self.tokens)
        ]

    def publication(self) -> dict[str, bytes]:
        key = SigningKey.from_private_key(ec.derive_private_key(0xC0FFEE, ec.SECP256R1()))
        decisions = {model: self.decisions(model) for model in MODELS}
        shards = []
        for number, name in enumerate(SHARDS):
            rows = [row for row, token in enumerate(self.tokens) if token.shard == name]
            indices = [self.tokens[row].idx for row in rows]
            listed = {
                model: allocation(indices, bytes(values[row] for row in rows), SHARD_SIZE)
                for model, values in decisions.items()
            }
            valid = allocation(indices, bytes(len(rows)), SHARD_SIZE)
            secret = bytes([number]) * 32
            shards.append(ShardState(name, f"{ISSUER}/status/{name}", secret, valid, listed))
        content = PublicationInput(
            issuer=ISSUER,
            models=tuple(PublishedModel(model) for model in MODELS),
            shards=tuple(shards),
            keys=(key.verification_key,),
            checkpoint=sign_checkpoint(self.log.frontier, self.signer),
            log_key=str(self.signer.verifier),
        )
        self.published_size = self.log.size
        targets = build_targets(content, key, self.listed_at or self.as_of, 7)
        self.alter_targets(targets)
        built = build_publication(
            targets,
            OnlineSigners(
                *(signer_from_der(private_der(seeded_key(self.online + n))) for n in range(3))
            ),
            version=7,
            timestamp_version=1,
            now=self.as_of,
            lifetimes=PLAIN_FILES,
        )
        files = {name: data for name, data in built.files.items() if "/" not in name}
        files |= {f"targets/{name}": data for name, data in targets.items()}
        self.alter_published(files)
        return files

    def make(self) -> bytes:
        """Publish, seal, fix in the log: give the whole pack."""
        identity = json_id(self.directive)
        for event in self.log_events:
            self.record(event, self.approved, directive=identity, **self.details(event))
        for event, body in self.others:
            self.record(event, self.approved, **body)
        publication = self.publication()
        counted = {
            model: tuple(self.decisions(model).count(decision) for decision in range(3))
            for model in MODELS
        }
        evidence = Evidence(
            pack="p1",
            directive=identity,
            as_of=self.as_of,
            rules=[SealedRule(identity, self.directive.encode(), self.reading, self.approved)],
            groups=self.groups,
            publication=publication,
            cohorts=[CohortRow(cohort.canonical()) for cohort in self.cohorts],
            tokens=self.tokens,
            counts=self.counts(counted),
        )
        sealed = seal(self.alter_evidence(evidence), random.Random(5).randbytes)
        self.record(Event.EVIDENCE_PACK_MADE, self.fixed_at or self.as_of, **sealed.log_body)
        self.checkpoint = sign_checkpoint(self.log.frontier, self.signer)
        log = prove_entries(
            self.leaves,
            range(len(self.leaves)),
            published=self.published_size,
            checkpoint=self.checkpoint,
        )
        return complete(sealed, log)

    def details(self, event: Event) -> dict[str, str]:
        if event is Event.DIRECTIVE_STAGED:
            return {"sha256": hashlib.sha256(self.directive.encode()).hexdigest()}
        return {"reading": self.reading} if event is Event.DIRECTIVE_APPROVED else {}


def json_id(directive: str) -> str:
    return directive.partition('id = "')[2].partition('"')[0]


@cache
def whole_pack(people: int) -> tuple[Issuer, bytes]:
    issuer = Issuer(people)
    return issuer, issuer.make()


@pytest.fixture(scope="session")
def honest() -> tuple[Issuer, bytes]:
    """Give an honest issuer of 300 people and their whole pack."""
    return whole_pack(300)


@pytest.fixture(scope="session")
def issuer() -> type[Issuer]:
    return Issuer


@pytest.fixture(scope="session")
def opened() -> Callable[..., bytes]:
    return open_rows

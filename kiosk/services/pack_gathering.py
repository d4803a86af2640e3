"""Gather what an evidence pack shows: rules, lists as published, cohorts, places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.audit.errors import PackError
from kiosk.audit.pack import CohortRow, Evidence, SealedRule, TokenRow
from kiosk.directives.canonical import canonical_json
from kiosk.directives.groups import read_group
from kiosk.domain.cohorts import NO_COHORT, UNKNOWN_COHORT
from kiosk.domain.directives import DirectiveStage
from kiosk.services.rule_book import GROUP
from kiosk.tokens.catalogue import CATALOGUE_TARGET, JWKS_TARGET, model_list_uri, read_catalogue
from kiosk.tokens.keys import read_jwks
from kiosk.tokens.places import ShardPlaces
from kiosk.tokens.status_list import StatusList, verify_list_token

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from kiosk.domain.cohorts import Cohort
    from kiosk.services.ports import UnitOfWork
    from kiosk.tokens.catalogue import AccessCatalogue

_TARGETS = "targets/"


@dataclass(frozen=True, slots=True)
class Rows:
    """Hold the rows of a pack: every living token, and every cohort that one of them is in."""

    cohorts: Sequence[CohortRow]
    tokens: Sequence[TokenRow]


def gather_evidence(
    uow: UnitOfWork,
    pack: str,
    directive_id: str,
    as_of: datetime,
    published: Mapping[str, bytes],
) -> Evidence:
    """Gather everything about the instant ``as_of``, that of the publication."""
    rows = gather_rows(uow, as_of)
    lists = published_lists(published, as_of)
    return Evidence(
        pack=pack,
        directive=directive_id,
        as_of=as_of,
        rules=tuple(_rules(uow, as_of)),
        groups=tuple(dict.fromkeys(_groups(uow))),
        publication=published,
        cohorts=rows.cohorts,
        tokens=rows.tokens,
        counts={model: count_decisions(shards, rows.tokens) for model, shards in lists.items()},
        uncontrolled=tuple(model.name for model in uow.models.all() if not model.controlled),
    )


def gather_rows(uow: UnitOfWork, at: datetime) -> Rows:
    """Give the tokens that are alive at an instant, and their cohorts, each in a row."""
    known = {cohort.number: _cohort_row(cohort) for cohort in uow.cohorts.all()}
    known[UNKNOWN_COHORT] = CohortRow()
    for each in uow.service_accounts.combinations():
        members = tuple(_known(member, known) for member in sorted(each.members))
        known[each.number] = CohortRow(each_of=members)
    alive = [
        (shard.id, idx, number)
        for shard in uow.shards.all()
        for idx, number in _living(uow, shard.id, int(at.timestamp()))
    ]
    numbers = sorted({number for _, _, number in alive})
    place = {number: row for row, number in enumerate(numbers)}
    return Rows(
        cohorts=tuple(_known(number, known) for number in numbers),
        tokens=tuple(TokenRow(shard, idx, place[number]) for shard, idx, number in alive),
    )


def published_catalogue(published: Mapping[str, bytes]) -> AccessCatalogue:
    """Read ``access.json`` of a publication."""
    return read_catalogue(published[_TARGETS + CATALOGUE_TARGET])


def published_lists(
    published: Mapping[str, bytes], at: datetime
) -> dict[str, dict[str, StatusList]]:
    """Give each model's lists as signed: model, then shard."""
    catalogue = published_catalogue(published)
    keys = read_jwks(published[_TARGETS + JWKS_TARGET])
    lists: dict[str, dict[str, StatusList]] = {}
    for model in catalogue.models:
        if not model.controlled:
            continue
        lists[model.name] = {}
        for uri, target in model.lists.items():
            token = verify_list_token(
                published[_TARGETS + target].decode("ascii"),
                uri=model_list_uri(uri, model.name),
                keys=keys,
                now=at.timestamp(),
            )
            shard = target.rpartition("/")[2].removesuffix(".jwt")
            lists[model.name][shard] = token.status_list
    return lists


def count_decisions(
    shards: Mapping[str, StatusList], tokens: Sequence[TokenRow]
) -> tuple[int, int, int]:
    """Count what the lists of one model say of the tokens: allowed, blocked, held."""
    counts = [0, 0, 0, 0]
    for token in tokens:
        counts[shards[token.shard].status(token.idx)] += 1
    allowed, blocked, held, _ = counts
    return allowed, blocked, held


def _living(uow: UnitOfWork, shard: str, at: int) -> Iterator[tuple[int, int]]:
    """Yield index and cohort number of every token of a shard that is alive (epoch seconds)."""
    places = ShardPlaces(dict(uow.places.pages(shard)))
    for idx, (number, expiry) in enumerate(zip(places.cohorts, places.expiries, strict=True)):
        if number != NO_COHORT and expiry > at:
            yield idx, number


def _known(number: int, known: Mapping[int, CohortRow]) -> CohortRow:
    if number not in known:
        raise PackError(
            "A token belongs to a cohort that is not in the store.",
            "Check the store with kiosk audit verify, and restore a backup.",
        )
    return known[number]


def _cohort_row(cohort: Cohort) -> CohortRow:
    relief = cohort.exemption
    if relief is None:
        return CohortRow(cohort.facts)
    exemption = {
        "relief": relief.relief,
        "models": list(relief.models),
        "since": relief.since.isoformat(),
        "until": relief.until.isoformat(),
    }
    return CohortRow(cohort.facts, exemption)


def _rules(uow: UnitOfWork, as_of: datetime) -> Iterator[SealedRule]:
    for record in uow.directives.all():
        approval = record.approval
        if (
            record.stage is DirectiveStage.APPROVED
            and approval is not None
            and approval.at <= as_of
        ):
            yield SealedRule(record.id, record.source, approval.reading, approval.at)


def _groups(uow: UnitOfWork) -> Iterator[bytes]:
    """Yield the country groups of all approved directives in canonical form."""
    for record in uow.directives.all():
        if record.stage is not DirectiveStage.APPROVED:
            continue
        for name, data in sorted(uow.directives.attachments(record.id).items()):
            if name.startswith(GROUP):
                group = read_group(data)
                form = {
                    "edition": group.edition,
                    "group": group.group,
                    "members": list(group.members),
                    "source": group.source,
                }
                yield canonical_json(form)

"""Ask Cedar: which clauses of which rules mean which people.

All conditions of all rules stand in one policy set, each a ``forbid`` policy
of its own, so one request answers every one of them: Cedar names the policies
that it found satisfied. People who are equal in the attributes that the
conditions name get one answer.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

import cedarpy

from kiosk.directives.cedar import ATTRIBUTES, SET_ATTRIBUTES, Condition, ConditionError, as_policy
from kiosk.directives.cedar import parse_condition as parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kiosk.directives.principal import Principal
    from kiosk.directives.rules import Rule

BLOCK: Final = "block"
HOLD: Final = "hold"
_KINDS: Final = (BLOCK, HOLD)
_BATCH: Final = 4096
_FAILED_POLICY: Final = re.compile(r"policy `(\d+\.\w+)`")


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold which clauses mean a person, and which could not be evaluated.

    A clause is ``"<position of the rule>.block"`` or ``".hold"``.
    """

    met: frozenset[str] = frozenset()
    failed: frozenset[str] = frozenset()


class ClauseSet:
    """Answer all clauses of some rules; every answer is asked of Cedar once.

    A condition that Cedar cannot parse or evaluate counts as failed; what
    follows from that is the decision's business.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._broken: set[str] = set()
        conditions = dict(self._conditions(rules))
        named = {name for _, condition in conditions.values() for name in condition.attributes}
        # An attribute that nobody has is left to Cedar, which fails the clause that asks for it.
        self.attributes = tuple(name for name in ATTRIBUTES if name in named)
        self._policies = self._policy_set(conditions)
        self._asked = frozenset(conditions)
        self._answers: dict[tuple[Any, ...], Answer] = {}
        self._values = _getter(self.attributes)

    def _conditions(self, rules: Iterable[Rule]) -> Iterator[tuple[str, tuple[Rule, Condition]]]:
        for position, rule in enumerate(rules):
            if rule.reading is None:
                continue
            for kind in _KINDS:
                text = getattr(rule.reading, kind)
                if not text.strip():
                    continue
                try:
                    yield f"{position}.{kind}", (rule, parse(text))
                except ConditionError:
                    self._broken.add(f"{position}.{kind}")

    def _policy_set(
        self, conditions: dict[str, tuple[Rule, Condition]]
    ) -> cedarpy.PolicySet | None:
        policies = {}
        for clause, (rule, condition) in conditions.items():
            lists = {use.name: use.members for use in rule.directive.lists}
            try:
                policies[clause] = as_policy(condition, lists)
                cedarpy.PolicySet.from_json_str(_policy_json({clause: policies[clause]}))
            except (KeyError, ValueError):  # a list that is not there; a policy Cedar refuses
                policies.pop(clause, None)
                self._broken.add(clause)
        return cedarpy.PolicySet.from_json_str(_policy_json(policies)) if policies else None

    def project(self, principal: Principal) -> tuple[Any, ...]:
        """Return the attributes that some clause names: equal ones get one answer."""
        return self._values(principal)

    def answers(self, principals: Sequence[Principal]) -> list[Answer]:
        """Return the answer about each principal."""
        projections = [self.project(principal) for principal in principals]
        missing = list({key: None for key in projections if key not in self._answers})
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            self._answers.update(zip(batch, self._ask(batch), strict=True))
        return [self._answers[key] for key in projections]

    def answer(self, principal: Principal) -> Answer:
        """Return the answer about one principal."""
        return self.answers((principal,))[0]

    def _ask(self, projections: list[tuple[Any, ...]]) -> list[Answer]:
        broken = frozenset(self._broken)
        if self._policies is None:
            return [Answer(failed=broken)] * len(projections)
        requests = [_request(number) for number in range(len(projections))]
        try:
            entities = cedarpy.Entities.from_json_str(
                json.dumps([self._entity(number, key) for number, key in enumerate(projections)])
            )
            results = cedarpy.is_authorized_batch(requests, self._policies, entities)
        except ValueError:  # Cedar takes none of them because of one
            if len(projections) > 1:
                return [answer for one in projections for answer in self._ask([one])]
            return [Answer(failed=broken | self._asked)] * len(projections)
        return [self._read(result, broken) for result in results]

    def _entity(self, number: int, projection: tuple[Any, ...]) -> dict[str, Any]:
        attributes = {
            name: sorted(value) if name in SET_ATTRIBUTES else value
            for name, value in zip(self.attributes, projection, strict=True)
        }
        return {"uid": {"type": "Person", "id": str(number)}, "attrs": attributes, "parents": []}

    def _read(self, result: cedarpy.AuthzResult, broken: frozenset[str]) -> Answer:
        """Read Cedar's diagnostics; an error that names no policy fails all of them."""
        failed = set(broken)
        for error in result.diagnostics.errors:
            named = _FAILED_POLICY.search(error)
            failed |= {named[1]} if named else self._asked
        return Answer(frozenset(result.diagnostics.reasons), frozenset(failed))


@lru_cache(maxsize=64)
def clauses_of(rules: tuple[Rule, ...]) -> ClauseSet:
    """Return the clauses of these rules, with the answers found so far."""
    return ClauseSet(rules)


def _getter(names: tuple[str, ...]) -> Callable[[Principal], tuple[Any, ...]]:
    """Return what takes the named attributes, as a tuple whatever their number."""
    if not names:
        return lambda _: ()
    if len(names) == 1:
        only = attrgetter(*names)
        return lambda principal: (only(principal),)
    return attrgetter(*names)


def _policy_json(policies: dict[str, Any]) -> str:
    return json.dumps({"staticPolicies": policies, "templates": {}, "templateLinks": []})


def _request(number: int) -> dict[str, Any]:
    return {
        "principal": f'Person::"{number}"',
        "action": 'Action::"use"',
        "resource": 'Model::""',
        "context": {},
    }

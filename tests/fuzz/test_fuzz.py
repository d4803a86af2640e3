"""Hostile bytes raise what is promised, and nothing else, as far as a short search sees.

A longer one: ``python tests/fuzz/run.py --seconds 1800``.
"""

import pytest

from tests.fuzz.run import NAMES, attack
from tests.fuzz.targets import TARGETS

SECONDS = 30


def test_every_target_has_its_turn() -> None:
    assert set(NAMES) == set(TARGETS)


@pytest.mark.parametrize("name", NAMES)
def test_the_seeds_are_met_as_promised(name: str) -> None:
    seeds = TARGETS[name].seeds()
    assert seeds
    for seed in seeds:
        TARGETS[name].attack(seed)
        assert len(seed) <= TARGETS[name].longest


@pytest.mark.long
@pytest.mark.parametrize("name", NAMES)
def test_a_short_search_breaks_nothing(name: str) -> None:
    outcome = attack(name, SECONDS)
    assert not outcome.broken, outcome.told[-4000:]
    assert outcome.executed > 100
    assert not outcome.grows

import json

import pytest

from kiosk.app.assets import asset
from kiosk.domain.nationality import classify

States = dict[str, list[list[int]]]


@pytest.fixture(scope="module")
def states() -> States:
    text = asset("map", "world.json").read_text("utf-8")
    assert len(text) < 120_000
    document = json.loads(text)
    assert document["units_per_degree"] == 10
    drawn: States = document["states"]
    return drawn


def test_every_outline_has_a_code_by_which_people_are_counted(states: States) -> None:
    assert [code for code in states if classify(code).canonical != code] == []


def test_every_member_of_the_united_nations_that_is_hard_to_see_is_there(states: States) -> None:
    small = {"TUV", "NRU", "MCO", "SMR", "LIE", "VAT", "MLT", "SGP", "MDV", "KIR", "BHR", "FJI"}
    assert small <= states.keys()
    assert {"USA", "RUS", "RKS", "TWN", "PSE", "ESH"} <= states.keys()


def test_rings_lie_on_the_map_and_enclose_something(states: States) -> None:
    for rings in states.values():
        assert rings
        for ring in rings:
            assert len(ring) >= 6
            assert len(ring) % 2 == 0
            assert all(-1800 <= x <= 1800 for x in ring[::2])
            assert all(-900 <= y <= 900 for y in ring[1::2])


def test_no_edge_runs_across_the_map(states: States) -> None:
    for rings in states.values():
        for ring in rings:
            xs = ring[::2]
            steps = [abs(one - two) for one, two in zip(xs, [*xs[1:], xs[0]], strict=True)]
            assert max(steps) < 600

"""A letter, its easing and its lifting in the true windows: "Done when" two and three."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from directive_walk import DirectiveWalk
from issuer_samples import PASSWORD, draft, world
from laboratory import NEW_YORK, Laboratory, SettableClock

from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.domain.access import Model
from kiosk.domain.directives import DirectiveState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

THURSDAY = datetime(2026, 6, 11, 12, 0, tzinfo=UTC)
LETTER = datetime(2026, 6, 12, 17, 21, tzinfo=NEW_YORK).astimezone(UTC)
EASED = datetime(2026, 6, 26, 12, 0, tzinfo=NEW_YORK).astimezone(UTC)
LIFTED = datetime(2026, 6, 30, 18, 0, tzinfo=NEW_YORK).astimezone(UTC)
SECOND, MINUTES = timedelta(seconds=1), timedelta(minutes=5)
MODELS = (
    Model("fable-5", fallbacks=("opal-4",)),
    Model("mythos-5", fallbacks=("opal-4",)),
    Model("opal-4", controlled=False),
)


def cells(
    citizenships: str, statuses: str, location: str = "USA", **others: str
) -> Mapping[str, str]:
    """Give the columns of a person whose documents were inspected."""
    stated = {"citizenships": citizenships, "statuses": statuses, "location": location}
    return stated | {"nal": "2"} | others


PEOPLE = {
    "P01": cells("USA", "USA:citizen"),
    "P03": cells("USA", "USA:citizen", "DEU"),
    "P04": cells("USA@1990;FRA@1990", "USA:citizen;FRA:citizen", "FRA"),
    "P06": cells(
        "DEU@1985", "DEU:citizen;USA:permanent_resident", permanent_residences="USA@2019"
    ),
    "P07": cells(
        "PHL@1979", "PHL:citizen;USA:permanent_resident", permanent_residences="USA@2008"
    ),
    "P08": cells("SYR", "SYR:citizen;USA:refugee"),
    "P09": cells("IND", "IND:citizen", affiliations="lab:employee"),
    "P12": cells("FRA", "FRA:citizen", "FRA"),
    "P24": cells(
        "FRA~2", "FRA:citizen~2;USA:permanent_resident~1", permanent_residences="USA@2022~1"
    ),
}
EVERYBODY = dict.fromkeys(PEOPLE, "allowed")
UNDER_THE_LETTER = EVERYBODY | {"P09": "blocked", "P12": "blocked", "P24": "held"}
AFTER_EASING = UNDER_THE_LETTER | {"P03": "blocked", "P04": "blocked", "P09": "allowed"}


@pytest.fixture
def walk(qtbot: QtBot, tmp_path: Path) -> Iterator[DirectiveWalk]:
    """Give a laboratory with people, tokens that last for a month, and its open window."""
    clock = SettableClock(THURSDAY)
    settings = settings_at(tmp_path / "home")
    program = Program(settings, replace(world(), clock=clock))
    (tmp_path / "stick").mkdir()
    program.establish(replace(draft(tmp_path / "stick"), models=MODELS))
    with program.env.store.writing() as uow:
        uow.issuer.put(replace(uow.issuer.settings(), token_life=timedelta(days=30)))
        uow.commit()
    root = next((tmp_path / "stick").glob("*/root.json")).read_bytes()
    secrets = (f"{PASSWORD} 1", f"{PASSWORD} 2")
    laboratory = Laboratory(program, clock, root, settings.home, secrets)
    for name, cells in PEOPLE.items():
        laboratory.admit(name, **cells)
    walk = DirectiveWalk(qtbot, laboratory, tmp_path)
    yield walk
    walk.close()


def test_a_letter_its_easing_and_its_lifting(walk: DirectiveWalk) -> None:
    laboratory = walk.laboratory
    tokens = {name: issued.token for name, issued in laboratory.issued.items()}
    stored = stored_tokens(laboratory)

    walk.to(LETTER - MINUTES)
    lead(walk, "DS01-foreign-persons", "B")
    walk.to(LETTER - SECOND)
    wait(walk, "fable-5", EVERYBODY)
    walk.to(LETTER)
    wait(walk, "fable-5", UNDER_THE_LETTER)
    wait(walk, "mythos-5", UNDER_THE_LETTER)
    wait(walk, "opal-4", EVERYBODY)
    assert walk.state_of("us-2026-06-12") is DirectiveState.IN_FORCE

    walk.to(EASED - MINUTES)
    lead(walk, "DS04-partial-lift", "D")
    walk.to(EASED - SECOND)
    wait(walk, "mythos-5", UNDER_THE_LETTER)
    walk.to(EASED)
    wait(walk, "mythos-5", AFTER_EASING)
    wait(walk, "fable-5", UNDER_THE_LETTER)
    assert walk.state_of("us-2026-06-12") is DirectiveState.PARTLY_SUPERSEDED

    walk.to(LIFTED - MINUTES)
    lead(walk, "DS05-full-lift", "")
    walk.to(LIFTED - SECOND)
    wait(walk, "fable-5", UNDER_THE_LETTER)
    walk.to(LIFTED)
    wait(walk, "fable-5", EVERYBODY)
    wait(walk, "mythos-5", EVERYBODY)

    assert {name: issued.token for name, issued in laboratory.issued.items()} == tokens
    assert stored_tokens(laboratory) == stored


def test_where_two_readings_differ_is_shown_with_names_and_reasons(walk: DirectiveWalk) -> None:
    walk.to(LETTER - MINUTES)
    walk.sign_in()
    shown = walk.differences(walk.stage("DS01-foreign-persons"), "A")
    assert named(shown) == {"P06", "P07", "P08", "P24"}
    assert "4 people differ." in shown
    assert "reading A, blocks people who are neither citizens nor nationals of the USA" in shown
    why_held = "Stated: is a US person\nProven at level 2 document inspected: is not a US person"
    assert why_held in shown, "P24"

    shown = walk.differences(walk.stage("DS02-destinations"), "B")
    assert named(shown) == {"P03", "P04"}
    assert "2 people differ." in shown
    assert "blocks people who are not US persons, and everybody outside the USA" in shown
    assert "Stated: uses it from \u2068Germany\u2069" in shown


def lead(walk: DirectiveWalk, name: str, reading: str) -> None:
    """Stage, authenticate and approve: two officers, signed in afresh."""
    walk.sign_in()
    view = walk.authenticate(walk.stage(name))
    assert walk.approve(view, reading) is DirectiveState.SCHEDULED


def wait(walk: DirectiveWalk, model: str, decisions: Mapping[str, str]) -> None:
    """Wait until a gateway that starts afresh decides so, and no longer than publishing takes."""

    def decided() -> None:
        assert walk.laboratory.decisions(model) == decisions

    walk.qtbot.waitUntil(decided, timeout=20_000)


def named(shown: str) -> set[str]:
    return set(re.findall(r"\bP\d\d\b", shown))


def stored_tokens(laboratory: Laboratory) -> list[object]:
    """Give what the store keeps of every token: its state, index and times."""
    with laboratory.env.store.reading() as uow:
        return [uow.tokens.get(issued.record.jti) for issued in laboratory.issued.values()]

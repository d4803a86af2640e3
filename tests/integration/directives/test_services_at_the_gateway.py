"""A service is refused at the gateway as soon as one of those who answer for it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from answering import CITIZEN, PARISIAN, answering, service
from laboratory import NEW_YORK

from kiosk.gateway import Follower, Verifier
from kiosk.services.erasure import erase
from kiosk.services.service_tokens import change_people, end

if TYPE_CHECKING:
    from collections.abc import Callable

    from laboratory import Laboratory

    from kiosk.services.service_tokens import IssuedToService

    Decided = Callable[..., str]

LETTER = datetime(2026, 6, 12, 17, 21, tzinfo=NEW_YORK).astimezone(UTC)
SECOND = timedelta(seconds=1)
UNPROVEN = CITIZEN | {"nal": "1"}


@pytest.fixture
def decided(laboratory: Laboratory) -> Decided:
    """Have what is due published, and nothing else, and ask a gateway that starts afresh."""
    work = laboratory.work()

    def ask(issued: IssuedToService, model: str = "mythos-5") -> str:
        work.publish(anew=False)
        laboratory.clock.now += SECOND
        state = laboratory.folder / f"gateway-{laboratory.clock.now.timestamp()}-{model}"
        follower = Follower(
            laboratory.folder / "publication", laboratory.root, state, clock=laboratory.seconds
        )
        follower.refresh()
        verifier = Verifier(follower, "model-gateway", clock=laboratory.seconds)
        return verifier.decide(issued.token, model).reason.value

    return ask


@pytest.fixture
def people(laboratory: Laboratory) -> dict[str, str]:
    """Give a citizen, a Parisian and somebody of whom nothing is proven, by their ids."""
    cells = {"citizen": CITIZEN, "parisian": PARISIAN, "unproven": UNPROVEN}
    return {name: answering(laboratory, name, each) for name, each in cells.items()}


def test_a_service_goes_by_the_strictest_of_its_people(
    laboratory: Laboratory, people: dict[str, str], decided: Decided
) -> None:
    citizen, parisian, unproven = (people[name] for name in ("citizen", "parisian", "unproven"))
    alone = service(laboratory, "Alone", citizen)
    doubted = service(laboratory, "Doubted", citizen, unproven)
    all_three = service(laboratory, "All three", citizen, unproven, parisian)
    services = (alone, doubted, all_three)
    assert [decided(each) for each in services] == ["allowed"] * 3

    laboratory.clock.now = LETTER - timedelta(hours=2)
    laboratory.put_on_its_way("DS01-foreign-persons", "B")
    laboratory.clock.now = LETTER
    assert [decided(each) for each in services] == ["allowed", "held", "blocked"]
    assert decided(all_three, "opal-4") == "allowed"

    admin, _ = laboratory.officers()
    change_people(laboratory.env, admin, all_three.account.id, release=[parisian])
    assert decided(all_three) == "held"
    change_people(laboratory.env, admin, alone.account.id, name=[parisian])
    assert decided(alone) == "blocked"


def test_no_model_is_open_to_a_service_that_lacks_somebody(
    laboratory: Laboratory, people: dict[str, str], decided: Decided
) -> None:
    issued = service(laboratory, "Letters", people["citizen"], people["parisian"])
    admin, _ = laboratory.officers()
    assert decided(issued, "opal-4") == "allowed"
    erase(laboratory.env, admin, people["parisian"], reason="Asked for it")
    assert decided(issued, "opal-4") == decided(issued) == "suspended"
    change_people(laboratory.env, admin, issued.account.id, release=[people["parisian"]])
    assert decided(issued, "opal-4") == decided(issued) == "allowed"
    end(laboratory.env, admin, issued.account.id)
    assert decided(issued, "opal-4") == decided(issued) == "revoked"

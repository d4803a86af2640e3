"""DS1, DS4, DS5 replayed: refused on the second, nobody else touched, back without enrolling."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from laboratory import NEW_YORK
from sqlalchemy import text

from kiosk.services.token_life import revoke
from kiosk.storage.database import open_engine, writing

if TYPE_CHECKING:
    from laboratory import Laboratory

LETTER = datetime(2026, 6, 12, 17, 21, tzinfo=NEW_YORK).astimezone(UTC)
EASED = datetime(2026, 6, 26, 12, 0, tzinfo=NEW_YORK).astimezone(UTC)
LIFTED = datetime(2026, 6, 30, 18, 0, tzinfo=NEW_YORK).astimezone(UTC)
SECOND = timedelta(seconds=1)
PEOPLE = {
    "citizen": {"citizenships": "USA", "statuses": "USA:citizen", "location": "USA", "nal": "2"},
    "green-card": {
        "citizenships": "DEU@1985",
        "permanent_residences": "USA@2019",
        "statuses": "DEU:citizen;USA:permanent_resident",
        "location": "USA",
        "nal": "2",
    },
    "engineer": {
        "citizenships": "IND",
        "statuses": "IND:citizen",
        "location": "USA",
        "affiliations": "lab:employee",
        "nal": "2",
    },
    "contractor": {
        "citizenships": "BRA",
        "statuses": "BRA:citizen",
        "location": "USA",
        "affiliations": "annex:contractor",
        "nal": "2",
    },
    "parisian": {"citizenships": "FRA", "statuses": "FRA:citizen", "location": "FRA", "nal": "2"},
    "unproven": {"citizenships": "USA", "statuses": "USA:citizen", "location": "USA", "nal": "1"},
}
EVERYBODY = dict.fromkeys(PEOPLE, "allowed")
UNDER_THE_LETTER = EVERYBODY | {
    "engineer": "blocked",
    "contractor": "blocked",
    "parisian": "blocked",
    "unproven": "held",
}
AFTER_EASING = UNDER_THE_LETTER | {"engineer": "allowed"}


def test_the_replay_of_the_letter_its_easing_and_its_lifting(laboratory: Laboratory) -> None:
    for name, cells in PEOPLE.items():
        laboratory.admit(name, **cells)
    tokens = {name: issued.token for name, issued in laboratory.issued.items()}
    work = laboratory.work()
    work.publish()

    laboratory.clock.now = LETTER - timedelta(hours=2)
    record = laboratory.put_on_its_way("DS01-foreign-persons", "B")
    assert record.approval is not None
    assert record.approval.blocked == 3

    laboratory.clock.now = LETTER - SECOND
    assert work.publish(anew=False) is not None
    assert laboratory.decisions("fable-5") == EVERYBODY
    assert work.seconds_until_change() == 1.0
    laboratory.clock.now = LETTER
    assert work.publish(anew=False) is not None
    assert laboratory.decisions("fable-5") == UNDER_THE_LETTER
    assert laboratory.decisions("mythos-5") == UNDER_THE_LETTER
    assert laboratory.decisions("opal-4") == EVERYBODY

    laboratory.clock.now = EASED - timedelta(hours=1)
    laboratory.put_on_its_way("DS04-partial-lift", "D")
    work.publish(anew=False)
    laboratory.clock.now = EASED
    work.publish(anew=False)
    assert laboratory.decisions("mythos-5") == AFTER_EASING
    assert laboratory.decisions("fable-5") == UNDER_THE_LETTER

    laboratory.clock.now = LIFTED - timedelta(hours=1)
    laboratory.put_on_its_way("DS05-full-lift", "")
    work.publish(anew=False)
    laboratory.clock.now = LIFTED - SECOND
    work.publish(anew=False)
    assert laboratory.decisions("fable-5") == UNDER_THE_LETTER
    laboratory.clock.now = LIFTED
    work.publish(anew=False)
    assert laboratory.decisions("fable-5") == EVERYBODY
    assert laboratory.decisions("mythos-5") == EVERYBODY
    assert {name: issued.token for name, issued in laboratory.issued.items()} == tokens


def test_a_publisher_that_was_closed_at_the_instant_publishes_late_but_right(
    laboratory: Laboratory,
) -> None:
    laboratory.admit("parisian", **PEOPLE["parisian"])
    laboratory.work().publish()
    laboratory.clock.now = LETTER - timedelta(hours=2)
    laboratory.put_on_its_way("DS01-foreign-persons", "B")
    laboratory.clock.now = LETTER + timedelta(hours=9)
    laboratory.work().publish()
    assert laboratory.decisions("fable-5") == {"parisian": "blocked"}


def test_a_state_that_was_edited_in_the_database_is_not_published(
    laboratory: Laboratory, database_url: str
) -> None:
    issued = laboratory.admit("citizen", **PEOPLE["citizen"])
    first, _ = laboratory.officers()
    revoke(laboratory.env, first, [issued.record.jti], "left")
    settings = laboratory.program.settings
    engine = open_engine(database_url or settings.database_url)
    with writing(engine).begin() as connection:
        connection.execute(text("UPDATE tokens SET state = 0, expires_at = expires_at * 2"))
    engine.dispose()
    laboratory.work().publish()
    assert laboratory.decisions("fable-5") == {"citizen": "revoked"}


def test_a_revoked_token_stays_revoked_under_a_directive(laboratory: Laboratory) -> None:
    issued = laboratory.admit("citizen", **PEOPLE["citizen"])
    laboratory.clock.now = LETTER - timedelta(hours=2)
    laboratory.put_on_its_way("DS01-foreign-persons", "B")
    laboratory.clock.now = LETTER
    first, _ = laboratory.officers()
    revoke(laboratory.env, first, [issued.record.jti], "left")
    laboratory.work().publish()
    assert laboratory.decisions("fable-5") == {"citizen": "revoked"}

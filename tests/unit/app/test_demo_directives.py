"""The demo's library holds every example, in the states that there are to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.app.assets import asset
from kiosk.app.demo_store import fill_demo_store
from kiosk.app.settings import settings_at
from kiosk.domain.access import AccessDecision
from kiosk.domain.directives import DirectiveState
from kiosk.services.appeals import appeals
from kiosk.services.directives import directives
from kiosk.services.impact import difference, preview
from kiosk.services.publication import gather

if TYPE_CHECKING:
    from pathlib import Path


def test_the_demo_has_directives_to_read_to_approve_and_in_force(tmp_path: Path) -> None:
    program = fill_demo_store(settings_at(tmp_path / "home", demo=True))
    secrets = {each.login: each.secret for each in program.demo_accounts()}
    officer = program.sign_in("compliance", secrets["compliance"])
    views = directives(program.env, officer)
    assert len(views) == len([*asset("directives").glob("*.toml")])
    assert {view.state for view in views} == {
        DirectiveState.STAGED,
        DirectiveState.AUTHENTICATED,
        DirectiveState.IN_FORCE,
    }
    people = preview(program.env, officer, "us-2026-06-12", "B").whole.people
    assert people.blocked
    assert people.held
    assert difference(program.env, officer, "us-2026-06-12", "A", "B")
    assert [view.appeal.open for view in appeals(program.env, officer)] == [True]
    (shard,) = gather(program.env).content.shards
    refused = {
        model: entries.count(AccessDecision.BLOCK) for model, entries in shard.access.items()
    }
    assert refused == {"fable-5": 0, "mythos-5": 0}, "nothing of the demo is closed at first"
    program.close()

"""Fill a demo store's library of directives, so that the console has something to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.app.assets import asset
from kiosk.services import activation, appeals, directives, impact

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession

_ORAL = "DS19"
"""The file of an order that was given by mouth; there is no letter to authenticate."""

_IN_FORCE = "lab-2026-06-29-agencies"
"""The directive that is approved already; it concerns nobody of the demo."""

_LETTER = b"%PDF-1.4\n% A made-up letter for the demonstration; no authority wrote it.\n"
_APPELLANT = 3


def fill_directives(
    program: Program,
    session: OperatorSession,
    people: Sequence[str],
    secrets: Mapping[str, str],
) -> None:
    """Stage every example directive, authenticate what has a letter, approve one.

    ``people`` are the ids of the demo's people, ``secrets`` those of its
    accounts by login.
    """
    env = program.env
    for path in sorted(asset("directives").glob("*.toml")):
        record = directives.stage(env, session, path.read_bytes())
        if not path.name.startswith(_ORAL):
            directives.authenticate(
                env,
                session,
                record.id,
                method="call_back",
                note="Called the number in the authority's own directory",
                letter=_LETTER,
            )
    view = directives.directive_named(env, session, _IN_FORCE)
    reading = view.directive.readings[0].id
    second = program.sign_in("second-admin", secrets["second-admin"])
    activation.approve(
        env,
        session,
        second,
        _IN_FORCE,
        reading=reading,
        blocked=impact.preview(env, session, _IN_FORCE, reading).whole.people.blocked,
    )
    program.sign_out(second)
    appeals.open_appeal(
        env,
        session,
        person_id=people[_APPELLANT],
        directive_id=_IN_FORCE,
        models=("mythos-5",),
        grounds="I left the agency two years ago.",
    )

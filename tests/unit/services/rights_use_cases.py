"""The use cases of the console's rights, retention, settings and bulk acts, with their acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samples import PARTICULARS

from kiosk.domain.access import Model
from kiosk.domain.operators import Act
from kiosk.domain.rights import OpeningReason, Setting
from kiosk.services import (
    access_log,
    bulk_revocation,
    bulk_selection,
    dashboard,
    erasure,
    key_rotation,
    legal_holds,
    person_export,
    retention,
    rights,
    settings_edits,
    table_export,
)
from kiosk.services.bulk_selection import Selection

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

    UseCase = Callable[[Environment, OperatorSession, str], object]

WHY = "a reason"
ANNEX = Selection(organisation="annex")
RIGHTS_USE_CASES: list[tuple[str, Act, UseCase]] = [
    (
        "open_record",
        Act.READ_PEOPLE,
        lambda e, s, p: access_log.open_record(e, s, p, OpeningReason.AUDIT, "File 7"),
    ),
    ("access_notes", Act.READ_PEOPLE, access_log.access_notes),
    ("standing", Act.READ_PEOPLE, rights.standing),
    ("dashboard", Act.READ_DASHBOARD, lambda e, s, _: dashboard.dashboard(e, s)),
    (
        "members",
        Act.READ_DASHBOARD,
        lambda e, s, _: dashboard.members(e, s, dashboard.Population.FOREIGN),
    ),
    (
        "restricted_people",
        Act.READ_DASHBOARD,
        lambda e, s, _: dashboard.restricted_people(e, s),
    ),
    (
        "correct",
        Act.CORRECT_PERSON,
        lambda e, s, p: rights.correct(e, s, p, PARTICULARS, reason=WHY),
    ),
    (
        "export_person",
        Act.EXPORT_PERSON,
        lambda e, s, p: person_export.export_person(e, s, p, reason=WHY),
    ),
    ("restrict", Act.RESTRICT_PERSON, lambda e, s, p: rights.restrict(e, s, p, reason=WHY)),
    (
        "lift_restriction",
        Act.RESTRICT_PERSON,
        lambda e, s, p: rights.lift_restriction(e, s, p, reason=WHY),
    ),
    ("erase", Act.ERASE_PERSON, lambda e, s, p: erasure.erase(e, s, p, reason=WHY)),
    ("replay", Act.ERASE_PERSON, lambda e, s, _: erasure.replay_erasures(e, s, ())),
    ("holds", Act.READ_RETENTION, lambda e, s, _: legal_holds.holds(e, s)),
    ("restrictions", Act.READ_RETENTION, lambda e, s, _: legal_holds.restrictions(e, s)),
    ("plan_purge", Act.READ_RETENTION, lambda e, s, _: retention.plan_purge(e, s)),
    ("numbers", Act.READ_RETENTION, lambda e, s, _: retention.numbers(e, s)),
    (
        "place_hold",
        Act.PLACE_LEGAL_HOLD,
        lambda e, s, p: legal_holds.place_hold(e, s, p, reference="26", reason=WHY),
    ),
    (
        "release_hold",
        Act.RELEASE_LEGAL_HOLD,
        lambda e, s, _: legal_holds.release_hold(e, s, "x", reason=WHY),
    ),
    ("purge", Act.PURGE, lambda e, s, _: retention.purge(e, s, {})),
    (
        "set_number",
        Act.EDIT_SETTINGS,
        lambda e, s, _: retention.set_number(e, s, Setting.IMAGE_DAYS, 9),
    ),
    (
        "set_token_life",
        Act.EDIT_SETTINGS,
        lambda e, s, _: settings_edits.set_token_life(e, s, settings_edits.SHORTEST_LIFE),
    ),
    (
        "put_model",
        Act.EDIT_MODELS,
        lambda e, s, _: settings_edits.put_model(e, s, Model("new-1")),
    ),
    (
        "remove_model",
        Act.EDIT_MODELS,
        lambda e, s, _: settings_edits.remove_model(e, s, "opal-4"),
    ),
    ("served_models", Act.READ_KEYS, lambda e, s, _: settings_edits.served_models(e, s)),
    ("issuer_settings", Act.READ_KEYS, lambda e, s, _: settings_edits.issuer_settings(e, s)),
    ("keys", Act.READ_KEYS, lambda e, s, _: key_rotation.keys(e, s)),
    ("living_tokens", Act.READ_KEYS, lambda e, s, _: key_rotation.living_tokens(e, s, "x")),
    (
        "revoke_selected",
        Act.REVOKE_IN_BULK,
        lambda e, s, _: bulk_revocation.revoke_selected(e, s, ANNEX, reason=WHY, counted=1),
    ),
    (
        "count_selected",
        Act.READ_TOKENS,
        lambda e, s, _: bulk_revocation.count_selected(e, s, ANNEX),
    ),
    ("note_export", Act.READ_PEOPLE, lambda e, s, _: table_export.note_export(e, s, "people", 3)),
    ("organisations", Act.READ_TOKENS, lambda e, s, _: bulk_selection.organisations(e, s)),
]

"""The evidence packs that the log tells of: what was fixed when, and how many rows were opened."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.audit.entries import mark_of
from kiosk.audit.events import Event
from kiosk.domain.operators import Act
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

_MADE = mark_of(Event.EVIDENCE_PACK_MADE)


@dataclass(frozen=True, slots=True)
class PackNote:
    """Hold what the log says of one pack; ``opened`` counts how often rows were opened."""

    pack: str
    made_at: datetime
    tokens: int
    opened: int = 0


def packs_made(env: Environment, session: OperatorSession) -> Sequence[PackNote]:
    """Give the packs that were ever made, newest first."""
    with reading(env, session, Act.MAKE_EVIDENCE_PACK) as uow:
        entries = [json.loads(leaf) for leaf in uow.log.leaves() if _MADE in leaf]
    opened = Counter(each["body"]["pack"] for each in entries if "opened" in each["body"])
    made = [each for each in entries if "opened" not in each["body"]]
    return [
        PackNote(
            pack=each["body"]["pack"],
            made_at=datetime.fromisoformat(each["at"]),
            tokens=each["body"]["tokens"],
            opened=opened[each["body"]["pack"]],
        )
        for each in reversed(made)
    ]

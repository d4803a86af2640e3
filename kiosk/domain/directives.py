"""Directives as records: the file, where its life stands, who did what to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class DirectiveStage(StrEnum):
    """Name what people have done with a directive; time and other directives do the rest."""

    STAGED = "staged"
    AUTHENTICATED = "authenticated"
    APPROVED = "approved"
    WITHDRAWN = "withdrawn"


class DirectiveState(StrEnum):
    """Name a directive's state at one instant: its stage, its times, and what supersedes it."""

    STAGED = "staged"
    AUTHENTICATED = "authenticated"
    SCHEDULED = "scheduled"
    IN_FORCE = "in_force"
    PARTLY_SUPERSEDED = "partly_superseded"
    SUPERSEDED = "superseded"
    LIFTED = "lifted"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Authentication:
    """Hold how a letter was authenticated, by whom, and the letter's hash (hex).

    ``method`` is one of the program's fixed ways (``call_back``, ``in_person``,
    ``signed_letter``); ``note`` says whom was spoken to and is personal.
    """

    method: str
    note: str
    letter_sha256: str
    officer: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Approval:
    """Hold who chose the reading and put the directive on its way, and who confirmed it.

    Both are person ids. ``reading`` is empty for a directive without
    readings. ``blocked`` is the count that the second officer typed.
    """

    reading: str
    first_officer: str
    second_officer: str
    blocked: int
    at: datetime


@dataclass(frozen=True, slots=True)
class DirectiveRecord:
    """Hold one directive of the store.

    ``source`` is the TOML file to the byte, ``sha256`` (hex) its digest.
    ``staged_by`` is a person id. ``enforced_at`` is when the first publication
    that carries it was signed, ``enforced_version`` that publication's number.
    What is ``None`` has not happened.
    """

    id: str
    source: bytes
    sha256: str
    staged_by: str
    staged_at: datetime
    stage: DirectiveStage = DirectiveStage.STAGED
    authentication: Authentication | None = None
    approval: Approval | None = None
    withdrawn_at: datetime | None = None
    enforced_at: datetime | None = None
    enforced_version: int = 0

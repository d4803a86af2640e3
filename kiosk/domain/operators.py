"""Operators: persons who work with the program, and what each role may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.errors import PermissionDeniedError

if TYPE_CHECKING:
    from datetime import datetime


class Role(StrEnum):
    """Name what an operator is here for."""

    STAFF = "staff"
    ADMIN = "admin"
    AUDITOR = "auditor"


class Act(StrEnum):
    """Name every act that needs an operator."""

    ONBOARD = "onboard"
    ISSUE_TOKEN = "issue_token"  # noqa: S105 -- the name of an act, not a secret
    REPLACE_TOKEN = "replace_token"  # noqa: S105 -- likewise
    REVOKE_TOKEN = "revoke_token"  # noqa: S105 -- likewise
    SUSPEND_TOKEN = "suspend_token"  # noqa: S105 -- likewise
    REINSTATE_TOKEN = "reinstate_token"  # noqa: S105 -- likewise
    READ_PEOPLE = "read_people"
    READ_TOKENS = "read_tokens"
    READ_LOG = "read_log"
    READ_PUBLICATIONS = "read_publications"
    PUBLISH = "publish"
    EDIT_OPERATORS = "edit_operators"
    EDIT_MODELS = "edit_models"


_DESK = frozenset({Role.STAFF, Role.ADMIN})
_ADMIN = frozenset({Role.ADMIN})
_EVERYBODY = frozenset(Role)

PERMISSIONS: dict[Act, frozenset[Role]] = {
    Act.ONBOARD: _DESK,
    Act.ISSUE_TOKEN: _DESK,
    Act.REPLACE_TOKEN: _DESK,
    Act.REVOKE_TOKEN: _ADMIN,
    Act.SUSPEND_TOKEN: _ADMIN,
    Act.REINSTATE_TOKEN: _ADMIN,
    Act.READ_PEOPLE: _EVERYBODY,
    Act.READ_TOKENS: _EVERYBODY,
    Act.READ_LOG: frozenset({Role.ADMIN, Role.AUDITOR}),
    Act.READ_PUBLICATIONS: frozenset({Role.ADMIN, Role.AUDITOR}),
    Act.PUBLISH: _ADMIN,
    Act.EDIT_OPERATORS: _ADMIN,
    Act.EDIT_MODELS: _ADMIN,
}


@dataclass(frozen=True, slots=True)
class Operator:
    """Hold an account; it belongs to a person, so that two accounts are two people.

    ``secret_hash`` is an argon2id hash in PHC text form. ``badge_lookup`` is a
    keyed hash of the badge's text, or empty.
    """

    id: str
    person_id: str
    login: str
    roles: frozenset[Role]
    secret_hash: str
    badge_lookup: bytes = b""
    active: bool = True


@dataclass(frozen=True, slots=True)
class SignInRecord:
    """Remember failed sign-ins of one operator; it outlives a restart."""

    operator_id: str
    failures: int = 0
    locked_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class OperatorSession:
    """Prove that an operator signed in; every changing use case asks for one."""

    operator_id: str
    person_id: str
    login: str
    roles: frozenset[Role]
    signed_in_at: datetime

    def require(self, act: Act) -> None:
        """Raise `PermissionDeniedError` unless one of the roles includes ``act``."""
        if not self.roles & PERMISSIONS[act]:
            wanted = " or ".join(sorted(PERMISSIONS[act]))
            raise PermissionDeniedError(
                "Your role does not include this.", f"Ask somebody with the role {wanted}."
            )

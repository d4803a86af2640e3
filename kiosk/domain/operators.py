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
    COMPLIANCE = "compliance"
    AUDITOR = "auditor"


class Act(StrEnum):
    """Name every act that needs an operator."""

    ONBOARD = "onboard"
    ISSUE_TOKEN = "issue_token"  # noqa: S105 -- the name of an act, not a secret
    REPLACE_TOKEN = "replace_token"  # noqa: S105 -- likewise
    OFFER_REDEMPTION = "offer_redemption"
    REVOKE_TOKEN = "revoke_token"  # noqa: S105 -- likewise
    SUSPEND_TOKEN = "suspend_token"  # noqa: S105 -- likewise
    REINSTATE_TOKEN = "reinstate_token"  # noqa: S105 -- likewise
    READ_PEOPLE = "read_people"
    READ_TOKENS = "read_tokens"
    READ_LOG = "read_log"
    READ_PUBLICATIONS = "read_publications"
    PUBLISH = "publish"
    EDIT_OPERATORS = "edit_operators"
    OPEN_OFFICER_ACCOUNT = "open_officer_account"
    EDIT_MODELS = "edit_models"
    RECORD_FACTS = "record_facts"
    RECORD_EXEMPTIONS = "record_exemptions"
    ASK_DECISION = "ask_decision"
    READ_DIRECTIVES = "read_directives"
    STAGE_DIRECTIVE = "stage_directive"
    AUTHENTICATE_DIRECTIVE = "authenticate_directive"
    WITHDRAW_DIRECTIVE = "withdraw_directive"
    APPROVE_DIRECTIVE = "approve_directive"
    LIFT_DIRECTIVE = "lift_directive"
    THROW_KILL_SWITCH = "throw_kill_switch"
    UNDO_KILL_SWITCH = "undo_kill_switch"
    OPEN_APPEAL = "open_appeal"
    READ_APPEALS = "read_appeals"
    DECIDE_APPEAL = "decide_appeal"
    GRANT_RELIEF = "grant_relief"
    END_RELIEF = "end_relief"
    IMPORT_SCREENING_LIST = "import_screening_list"
    READ_SCREENING = "read_screening"
    ADJUDICATE_SCREENING = "adjudicate_screening"
    MAKE_EVIDENCE_PACK = "make_evidence_pack"
    READ_DASHBOARD = "read_dashboard"
    CORRECT_PERSON = "correct_person"
    EXPORT_PERSON = "export_person"
    RESTRICT_PERSON = "restrict_person"
    ERASE_PERSON = "erase_person"
    READ_RETENTION = "read_retention"
    PLACE_LEGAL_HOLD = "place_legal_hold"
    RELEASE_LEGAL_HOLD = "release_legal_hold"
    PURGE = "purge"
    EDIT_SETTINGS = "edit_settings"
    REVOKE_IN_BULK = "revoke_in_bulk"
    REVOKE_MANY = "revoke_many"
    READ_KEYS = "read_keys"
    ROTATE_KEY = "rotate_key"
    STRIKE_OFF_KEY = "strike_off_key"
    WORK_QUEUE = "work_queue"
    RAISE_FLAG = "raise_flag"
    READ_FLAGS = "read_flags"
    READ_CASES = "read_cases"
    READ_TOGETHER = "read_together"
    COLLECT_SUBMISSIONS = "collect_submissions"
    EDIT_ROSTER = "edit_roster"
    EXPORT_STATION = "export_station"
    PREPARE_OUTBOX = "prepare_outbox"
    INSPECT_MACHINE = "inspect_machine"
    ENROL_GATEWAY = "enrol_gateway"
    READ_SERVICES = "read_services"
    EDIT_SERVICES = "edit_services"
    MAKE_BACKUP = "make_backup"
    RESTORE_BACKUP = "restore_backup"


ACTS_OF_TWO = frozenset(
    {
        Act.OPEN_OFFICER_ACCOUNT,
        Act.APPROVE_DIRECTIVE,
        Act.LIFT_DIRECTIVE,
        Act.THROW_KILL_SWITCH,
        Act.UNDO_KILL_SWITCH,
        Act.GRANT_RELIEF,
        Act.REVOKE_MANY,
        Act.ROTATE_KEY,
        Act.STRIKE_OFF_KEY,
    }
)
"""Acts that need two officers who are two persons, each signed in afresh."""

_DESK = frozenset({Role.STAFF, Role.ADMIN})
_ADMIN = frozenset({Role.ADMIN})
_COMPLIANCE = frozenset({Role.COMPLIANCE, Role.ADMIN})
_READING = frozenset({Role.COMPLIANCE, Role.ADMIN, Role.AUDITOR})
_EVERYBODY = frozenset(Role)

PERMISSIONS: dict[Act, frozenset[Role]] = {
    Act.ONBOARD: _DESK,
    Act.ISSUE_TOKEN: _DESK,
    Act.REPLACE_TOKEN: _DESK,
    Act.OFFER_REDEMPTION: _DESK,
    Act.REVOKE_TOKEN: _ADMIN,
    Act.SUSPEND_TOKEN: _ADMIN,
    Act.REINSTATE_TOKEN: _ADMIN,
    Act.READ_PEOPLE: _EVERYBODY,
    Act.READ_TOKENS: _EVERYBODY,
    Act.READ_LOG: _READING,
    Act.READ_PUBLICATIONS: _READING,
    Act.PUBLISH: _ADMIN,
    Act.EDIT_OPERATORS: _ADMIN,
    Act.OPEN_OFFICER_ACCOUNT: _ADMIN,
    Act.EDIT_MODELS: _ADMIN,
    Act.RECORD_FACTS: frozenset({Role.STAFF, Role.COMPLIANCE, Role.ADMIN}),
    Act.RECORD_EXEMPTIONS: _COMPLIANCE,
    Act.ASK_DECISION: _EVERYBODY,
    Act.READ_DIRECTIVES: _READING,
    Act.STAGE_DIRECTIVE: _COMPLIANCE,
    Act.AUTHENTICATE_DIRECTIVE: _COMPLIANCE,
    Act.WITHDRAW_DIRECTIVE: _COMPLIANCE,
    Act.APPROVE_DIRECTIVE: _COMPLIANCE,
    Act.LIFT_DIRECTIVE: _COMPLIANCE,
    Act.THROW_KILL_SWITCH: _COMPLIANCE,
    Act.UNDO_KILL_SWITCH: _COMPLIANCE,
    Act.OPEN_APPEAL: frozenset({Role.STAFF, Role.COMPLIANCE, Role.ADMIN}),
    Act.READ_APPEALS: _READING,
    Act.DECIDE_APPEAL: _COMPLIANCE,
    Act.GRANT_RELIEF: _COMPLIANCE,
    Act.END_RELIEF: _COMPLIANCE,
    Act.IMPORT_SCREENING_LIST: _COMPLIANCE,
    Act.READ_SCREENING: _READING,
    Act.ADJUDICATE_SCREENING: _COMPLIANCE,
    Act.MAKE_EVIDENCE_PACK: _READING,
    Act.READ_DASHBOARD: _READING,
    Act.CORRECT_PERSON: frozenset({Role.STAFF, Role.COMPLIANCE, Role.ADMIN}),
    Act.EXPORT_PERSON: _COMPLIANCE,
    Act.RESTRICT_PERSON: _COMPLIANCE,
    Act.ERASE_PERSON: _COMPLIANCE,
    Act.READ_RETENTION: _READING,
    Act.PLACE_LEGAL_HOLD: _COMPLIANCE,
    Act.RELEASE_LEGAL_HOLD: _COMPLIANCE,
    Act.PURGE: _COMPLIANCE,
    Act.EDIT_SETTINGS: _ADMIN,
    Act.REVOKE_IN_BULK: _COMPLIANCE,
    Act.REVOKE_MANY: _COMPLIANCE,
    Act.READ_KEYS: _READING,
    Act.ROTATE_KEY: _COMPLIANCE,
    Act.STRIKE_OFF_KEY: _COMPLIANCE,
    Act.WORK_QUEUE: _DESK,
    Act.RAISE_FLAG: _DESK,
    Act.READ_FLAGS: _COMPLIANCE,
    Act.READ_CASES: _EVERYBODY,
    Act.READ_TOGETHER: _READING,
    Act.COLLECT_SUBMISSIONS: _DESK,
    Act.EDIT_ROSTER: _ADMIN,
    Act.EXPORT_STATION: _ADMIN,
    Act.PREPARE_OUTBOX: _DESK,
    Act.ENROL_GATEWAY: _ADMIN,
    Act.READ_SERVICES: _READING,
    Act.EDIT_SERVICES: _ADMIN,
    Act.INSPECT_MACHINE: frozenset({Role.STAFF, Role.COMPLIANCE, Role.ADMIN}),
    Act.MAKE_BACKUP: _ADMIN,
    Act.RESTORE_BACKUP: _ADMIN,
}

# Whole sentences, so that each can be said in another language.
_ASK_ANYBODY = "Ask a colleague whose role does."
_ASK = {
    _DESK: "Ask somebody with the role admin or staff.",
    _ADMIN: "Ask somebody with the role admin.",
    _COMPLIANCE: "Ask somebody with the role admin or compliance.",
    _READING: "Ask somebody with the role admin, auditor or compliance.",
    frozenset({Role.STAFF, Role.COMPLIANCE, Role.ADMIN}): (
        "Ask somebody with the role admin, compliance or staff."
    ),
}

OFFICER_ROLES = frozenset().union(*(PERMISSIONS[act] for act in ACTS_OF_TWO))
"""The roles whose holders may be one of the two officers of an act of two."""


@dataclass(frozen=True, slots=True)
class Operator:
    """Hold an account; it belongs to a person, so that two accounts are two people.

    ``secret_hash`` is an argon2id hash in PHC text form. ``badge_lookup`` is a
    keyed hash of the badge's text, or empty. ``officer_from`` is when an
    account that one admin had to open alone may first join an act of two.
    """

    id: str
    person_id: str
    login: str
    roles: frozenset[Role]
    secret_hash: str
    badge_lookup: bytes = b""
    active: bool = True
    officer_from: datetime | None = None


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
            raise PermissionDeniedError(
                "Your role does not include this.", _ASK.get(PERMISSIONS[act], _ASK_ANYBODY)
            )

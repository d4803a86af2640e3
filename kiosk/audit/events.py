"""The names of everything that the log records."""

from __future__ import annotations

from enum import StrEnum


class Event(StrEnum):
    """Name one kind of state change; names are never reused or renamed."""

    CEREMONY_COMPLETED = "ceremony.completed"
    OPERATOR_ADDED = "operator.added"
    OPERATOR_CHANGED = "operator.changed"
    OPERATOR_REMOVED = "operator.removed"
    OPERATOR_SIGNED_IN = "operator.signed_in"
    OPERATOR_SIGNED_OUT = "operator.signed_out"
    OPERATOR_SIGN_IN_FAILED = "operator.sign_in_failed"
    OPERATOR_LOCKED_OUT = "operator.locked_out"
    OPERATOR_UNLOCKED = "operator.unlocked"
    PERSON_REGISTERED = "person.registered"
    PERSON_CHANGED = "person.changed"
    PERSON_ERASED = "person.erased"
    PERSON_FACTS_RECORDED = "person.facts_recorded"
    CLAIM_STATED = "claim.stated"
    EVIDENCE_VALIDATED = "evidence.validated"
    EVIDENCE_REJECTED = "evidence.rejected"
    ATTESTATION_SIGNED = "attestation.signed"
    TOKEN_ISSUED = "token.issued"  # noqa: S105 - an event's name, no secret
    TOKEN_REVOKED = "token.revoked"  # noqa: S105 - an event's name, no secret
    TOKEN_SUSPENDED = "token.suspended"  # noqa: S105 - an event's name, no secret
    TOKEN_REINSTATED = "token.reinstated"  # noqa: S105 - an event's name, no secret
    TOKEN_REPLACED = "token.replaced"  # noqa: S105 - an event's name, no secret
    MODEL_ADDED = "model.added"
    MODEL_CHANGED = "model.changed"
    MODEL_REMOVED = "model.removed"
    KEY_ROTATED = "key.rotated"
    KEY_STRUCK_OFF = "key.struck_off"
    PUBLICATION_SIGNED = "publication.signed"
    SETTINGS_CHANGED = "settings.changed"
    DIRECTIVE_STAGED = "directive.staged"
    DIRECTIVE_AUTHENTICATED = "directive.authenticated"
    DIRECTIVE_WITHDRAWN = "directive.withdrawn"
    DIRECTIVE_APPROVED = "directive.approved"
    DIRECTIVE_IN_FORCE = "directive.in_force"
    DIRECTIVE_LIFTED = "directive.lifted"
    KILL_SWITCH_THROWN = "kill_switch.thrown"
    KILL_SWITCH_UNDONE = "kill_switch.undone"
    APPEAL_OPENED = "appeal.opened"
    APPEAL_CLOSED = "appeal.closed"
    RELIEF_GRANTED = "relief.granted"
    RELIEF_ENDED = "relief.ended"
    SCREENING_LIST_IMPORTED = "screening.list_imported"
    SCREENING_LIST_PUT_INTO_USE = "screening.list_put_into_use"
    SCREENING_LIST_SCREENED = "screening.list_screened"
    SCREENING_HIT_FOUND = "screening.hit_found"
    SCREENING_HIT_WITHDRAWN = "screening.hit_withdrawn"
    SCREENING_HIT_ADJUDICATED = "screening.hit_adjudicated"
    EVIDENCE_PACK_MADE = "evidence_pack.made"
    PROPORTIONALITY_REPORTED = "proportionality.reported"
    BACKUP_MADE = "backup.made"
    BACKUP_RESTORED = "backup.restored"

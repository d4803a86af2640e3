"""How the console writes instants, states and levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.audit import Event
from kiosk.domain.access import TokenState
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import (
    AffiliationKind,
    Citizenship,
    LegalStatus,
    NationalityAssuranceLevel,
    PermanentResidence,
    StatusKind,
)
from kiosk.domain.operators import Role
from kiosk.ui.shared import Tone, language

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from kiosk.domain.facts import Affiliation, Fact, Licence

STATE_TONES = {
    TokenState.VALID: Tone.ALLOW,
    TokenState.INVALID: Tone.BLOCK,
    TokenState.SUSPENDED: Tone.HOLD,
}


def tr(text: str) -> str:
    """Translate in the console's context."""
    return QCoreApplication.translate("console", text)


CHANGED_ONE = "1 token changed. Gateways follow in seconds."
CHANGED_MANY = "{count} tokens changed. Gateways follow in seconds."


def counted(count: int, one: str, many: str) -> str:
    """Say a whole sentence for one thing or for ``{count}`` of them."""
    return language.counted("console", count, one, many)


def instant(moment: datetime | None, zone: ZoneInfo) -> str:
    """Write an instant in the issuer's zone, to the minute; nothing for none."""
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M") if moment else ""


def exact_instant(moment: datetime, zone: ZoneInfo) -> str:
    """Write an instant to the second, with the zone's name."""
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S %Z")


def size_words(size: int) -> str:
    """Write how much room something takes, in the units and figures of the language."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def state_word(state: TokenState, expired: bool = False) -> str:
    """Name a token's state."""
    if expired:
        return tr("Expired")
    return {
        TokenState.VALID: tr("Valid"),
        TokenState.INVALID: tr("Revoked"),
        TokenState.SUSPENDED: tr("Suspended"),
    }[state]


def level_word(level: int) -> str:
    """Name a nationality assurance level."""
    return {
        NationalityAssuranceLevel.NOTHING: tr("0 nothing stated"),
        NationalityAssuranceLevel.SIGNED_STATEMENT: tr("1 signed statement"),
        NationalityAssuranceLevel.DOCUMENT_INSPECTED: tr("2 document inspected"),
        NationalityAssuranceLevel.CORROBORATED: tr("3 corroborated"),
        NationalityAssuranceLevel.CRYPTOGRAPHIC: tr("4 cryptographic"),
    }[NationalityAssuranceLevel(level)]


def state_name(code: str) -> str:
    """Name a State or issuer by its code; an unlisted code stands for itself."""
    return language.state_words(code)


def fact_words(fact: Fact) -> str:
    """Name a fact with its State, and with its days where they are known."""
    match fact:
        case Citizenship():
            word = tr("Citizen of {state}")
        case PermanentResidence():
            word = tr("Permanent residence in {state}")
        case LegalStatus(kind=kind):
            word = tr(_STATUS[kind])
    words = word.format(state=state_name(fact.state))
    return (
        words if fact.lost is None else tr("{fact}, until {day}").format(fact=words, day=fact.lost)
    )


def affiliation_words(held: Affiliation) -> str:
    """Name an affiliation with its days."""
    words = {
        AffiliationKind.EMPLOYEE: tr("employee of {organisation}"),
        AffiliationKind.CONTRACTOR: tr("contractor of {organisation}"),
        AffiliationKind.MEMBER: tr("member of {organisation}"),
    }[held.kind].format(organisation=held.organisation)
    if held.since.known:
        words = tr("{fact}, since {day}").format(fact=words, day=held.since)
    if held.until.known:
        words = tr("{fact}, until {day}").format(fact=words, day=held.until)
    return words


def licence_words(held: Licence, zone: ZoneInfo) -> str:
    """Name a licence with its end."""
    if held.valid_until is None:
        return held.reference
    return tr("{fact}, until {day}").format(
        fact=held.reference, day=instant(held.valid_until, zone)
    )


def document_word(kind: DocumentKind) -> str:
    """Name a kind of document."""
    return tr(_DOCUMENTS[kind])


def event_words(event: Event) -> str:
    """Say what a log entry records."""
    return tr(_EVENTS[event])


def role_word(role: Role) -> str:
    """Name a role in one word."""
    return tr(_ROLES[role])


def detail_words(body: Mapping[str, object]) -> str:
    """Write the details of a log entry on one line."""
    return ", ".join(f"{key.replace('_', ' ')} {plain(value)}" for key, value in body.items())


def plain(value: object) -> str:
    """Write one value of a log entry's body."""
    if isinstance(value, (list, tuple)):
        return " ".join(str(item) for item in value)
    return str(value)


_STATUS = {
    StatusKind.CITIZEN: "Status in {state}: citizen",
    StatusKind.NATIONAL: "Status in {state}: national, not citizen",
    StatusKind.PERMANENT_RESIDENT: "Status in {state}: permanent resident",
    StatusKind.CONDITIONAL_PERMANENT_RESIDENT: "Status in {state}: conditional permanent resident",
    StatusKind.REFUGEE: "Status in {state}: refugee",
    StatusKind.ASYLEE: "Status in {state}: asylee",
    StatusKind.OTHER: "Status in {state}: other",
    StatusKind.UNDECLARED: "Status in {state}: prefers not to say",
}
_DOCUMENTS = {
    DocumentKind.PASSPORT: "Passport",
    DocumentKind.PASSPORT_CARD: "Passport card",
    DocumentKind.NATIONAL_ID: "National identity card",
    DocumentKind.PERMANENT_RESIDENT_CARD: "Permanent resident card",
    DocumentKind.REFUGEE_TRAVEL_DOCUMENT: "Refugee travel document",
    DocumentKind.ALIEN_PASSPORT: "Alien's passport",
    DocumentKind.RESIDENCE_PERMIT: "Residence permit",
    DocumentKind.VISA: "Visa",
    DocumentKind.LAISSEZ_PASSER: "Laissez-passer",
    DocumentKind.OTHER: "Other document",
}
_ROLES = {
    Role.STAFF: "Staff",
    Role.ADMIN: "Admin",
    Role.COMPLIANCE: "Compliance officer",
    Role.AUDITOR: "Auditor",
}
_EVENTS = {
    Event.CEREMONY_COMPLETED: "The issuer was established",
    Event.OPERATOR_ADDED: "Account made",
    Event.OPERATOR_CHANGED: "Account changed",
    Event.OPERATOR_REMOVED: "Account deactivated",
    Event.OPERATOR_SIGNED_IN: "Signed in",
    Event.OPERATOR_SIGNED_OUT: "Signed out",
    Event.OPERATOR_SIGN_IN_FAILED: "Sign-in failed",
    Event.OPERATOR_LOCKED_OUT: "Account locked for a while",
    Event.OPERATOR_UNLOCKED: "Account unlocked",
    Event.PERSON_REGISTERED: "Person registered",
    Event.PERSON_CHANGED: "Person changed",
    Event.PERSON_ERASED: "Person erased",
    Event.PERSON_OPENED: "Record opened",
    Event.PERSON_EXPORTED: "Record exported",
    Event.PERSON_RESTRICTED: "Record restricted",
    Event.PERSON_RESTRICTION_LIFTED: "Restriction lifted",
    Event.LEGAL_HOLD_PLACED: "Legal hold placed",
    Event.LEGAL_HOLD_RELEASED: "Legal hold released",
    Event.RECORDS_PURGED: "Records purged",
    Event.TABLE_EXPORTED: "Table exported",
    Event.CLAIM_STATED: "Facts stated",
    Event.EVIDENCE_VALIDATED: "Document validated",
    Event.EVIDENCE_REJECTED: "Document not accepted",
    Event.ATTESTATION_SIGNED: "Statement signed",
    Event.TOKEN_ISSUED: "Token issued",
    Event.TOKEN_REVOKED: "Token revoked",
    Event.TOKENS_REVOKED: "Tokens revoked in bulk",
    Event.TOKEN_SUSPENDED: "Token suspended",
    Event.TOKEN_REINSTATED: "Token reinstated",
    Event.TOKEN_REPLACED: "Lost token replaced",
    Event.REDEMPTION_OFFERED: "Redemption code offered",
    Event.TOKEN_REDEEMED: "Code redeemed for a token",
    Event.TOKEN_REFRESHED: "Token renewed",
    Event.TOKEN_FAMILY_ENDED: "Renewal of tokens ended",
    Event.MODEL_ADDED: "Model added",
    Event.MODEL_CHANGED: "Model changed",
    Event.MODEL_REMOVED: "Model removed",
    Event.KEY_ROTATED: "Key rotated",
    Event.KEY_STRUCK_OFF: "Key struck off",
    Event.PUBLICATION_SIGNED: "Publication signed",
    Event.SETTINGS_CHANGED: "Settings changed",
    Event.DIRECTIVE_STAGED: "Directive staged",
    Event.DIRECTIVE_AUTHENTICATED: "Directive authenticated",
    Event.DIRECTIVE_APPROVED: "Directive approved",
    Event.DIRECTIVE_IN_FORCE: "Directive in force",
    Event.DIRECTIVE_LIFTED: "Directive lifted",
    Event.DIRECTIVE_WITHDRAWN: "Directive withdrawn",
    Event.KILL_SWITCH_THROWN: "Kill switch thrown",
    Event.KILL_SWITCH_UNDONE: "Kill switch undone",
    Event.APPEAL_OPENED: "Appeal taken in",
    Event.APPEAL_CLOSED: "Appeal answered",
    Event.RELIEF_GRANTED: "Relief given",
    Event.RELIEF_ENDED: "Relief ended",
    Event.SCREENING_LIST_IMPORTED: "Screening list imported",
    Event.SCREENING_LIST_PUT_INTO_USE: "Screening list put into use",
    Event.SCREENING_LIST_SCREENED: "Everybody held against a screening list",
    Event.SCREENING_HIT_FOUND: "Screening hit found",
    Event.SCREENING_HIT_WITHDRAWN: "Screening hit withdrawn",
    Event.SCREENING_HIT_ADJUDICATED: "Screening hit adjudicated",
    Event.EVIDENCE_PACK_MADE: "Evidence pack made",
    Event.PROPORTIONALITY_REPORTED: "Proportionality report made",
    Event.PERSON_FACTS_RECORDED: "Facts recorded",
    Event.SUBMISSION_COLLECTED: "Submission collected from a station",
    Event.SUBMISSION_REFUSED: "Submission of a station not accepted",
    Event.CASE_OPENED: "Case opened",
    Event.CASE_CLAIMED: "Case claimed",
    Event.CASE_RELEASED: "Case put back into the queue",
    Event.CASE_RESUMED: "Case resumed by its code",
    Event.CASE_CODE_REFUSED: "Code of a case not accepted",
    Event.CASE_CODE_RENEWED: "Code of a case renewed",
    Event.CASE_SENT_BACK: "Case sent back",
    Event.CASE_REFUSED: "Case refused",
    Event.CASE_SECOND_WANTED: "Second person wanted for a case",
    Event.CASE_WITHDRAWN: "Case withdrawn",
    Event.CASE_UNDONE: "Step of a case undone",
    Event.CASE_LOOKED_AT: "Look at a case recorded",
    Event.CASE_CORROBORATED: "Two persons found the same in a case",
    Event.CASE_APPROVED: "Case approved",
    Event.CASE_FLAGGED: "Case flagged",
    Event.SHIFT_HANDED_OVER: "Shift handed over",
    Event.ROSTER_IMPORTED: "Roster imported",
    Event.INVITATION_MADE: "Invitation made",
    Event.INVITATION_WITHDRAWN: "Invitation withdrawn",
    Event.STATION_EXPORTED: "Station's kit exported",
    Event.STATION_WITHDRAWN: "Station withdrawn",
    Event.MACHINE_INSPECTED: "Machine inspected",
    Event.SERVICE_REGISTERED: "Service registered",
    Event.SERVICE_PERSON_NAMED: "Person named as answerable for a service",
    Event.SERVICE_PERSON_RELEASED: "Person released from answering for a service",
    Event.SERVICE_STOPPED: "Service stands still",
    Event.SERVICE_RESUMED: "Service goes on",
    Event.SERVICE_ENDED: "Service ended",
    Event.GATEWAY_ENROLLED: "Gateway enrolled",
    Event.GATEWAY_WITHDRAWN: "Gateway withdrawn",
    Event.BACKUP_MADE: "Backup made",
    Event.BACKUP_RESTORED: "Backup restored",
}

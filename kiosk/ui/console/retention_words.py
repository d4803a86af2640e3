"""Say which records a clock is for, how many a purge takes, and why it leaves some."""

from __future__ import annotations

from kiosk.domain.rights import RecordKind
from kiosk.services.retention import SkipReason
from kiosk.ui.console.formats import counted, tr


def count_words(kind: RecordKind, count: int) -> str:
    """Say how many records of a kind a purge would take."""
    match kind:
        case RecordKind.DOCUMENT_IMAGES:
            return counted(count, "1 image of a document.", "{count} images of documents.")
        case RecordKind.DECIDED_PERSONS:
            return counted(
                count,
                "1 person about whom directives decided.",
                "{count} people about whom directives decided.",
            )
        case RecordKind.OTHER_PERSONS:
            return counted(count, "1 other person.", "{count} other people.")
        case RecordKind.ACCESS_NOTES:
            return counted(
                count, "1 note of who opened a record.", "{count} notes of who opened records."
            )
        case _:
            return _count_words_of_cases(kind, count)


def _count_words_of_cases(kind: RecordKind, count: int) -> str:
    return {
        RecordKind.UNDECIDED_CASES: counted(
            count, "1 case that nobody decided.", "{count} cases that nobody decided."
        ),
        RecordKind.SENT_BACK_CASES: counted(
            count,
            "1 case that was sent back and never came again.",
            "{count} cases that were sent back and never came again.",
        ),
        RecordKind.REFUSED_CASES: counted(count, "1 refused case.", "{count} refused cases."),
        RecordKind.APPEALS: counted(count, "1 answered appeal.", "{count} answered appeals."),
        RecordKind.SCREENING_HITS: counted(
            count, "1 withdrawn screening hit.", "{count} withdrawn screening hits."
        ),
        RecordKind.CASE_FLAGS: counted(count, "1 discreet flag.", "{count} discreet flags."),
        RecordKind.REFUSED_SUBMISSIONS: counted(
            count,
            "1 file of a station that was not accepted.",
            "{count} files of stations that were not accepted.",
        ),
    }[kind]


def clock_words(kind: RecordKind) -> str:
    """Say which records a clock is for, and from when it runs."""
    return {
        RecordKind.DOCUMENT_IMAGES: tr("Images of documents, from their capture"),
        RecordKind.DECIDED_PERSONS: tr("People, from the last decision under a directive"),
        RecordKind.OTHER_PERSONS: tr("Other people, from the end of their last token"),
        RecordKind.ACCESS_NOTES: tr("Who opened a record, from that day"),
        RecordKind.UNDECIDED_CASES: tr("Cases that wait, from when they began to"),
        RecordKind.SENT_BACK_CASES: tr("Cases sent back, from that day"),
        RecordKind.REFUSED_CASES: tr("Refused cases, from that day"),
        RecordKind.APPEALS: tr("Appeals, from their answer"),
        RecordKind.SCREENING_HITS: tr("Screening hits, from their withdrawal"),
        RecordKind.CASE_FLAGS: tr("Discreet flags, from that day"),
        RecordKind.REFUSED_SUBMISSIONS: tr("Files of stations not accepted, from that day"),
    }[kind]


def skip_words(reason: SkipReason, times: int) -> str:
    """Say why records stay although their time is over."""
    return {
        SkipReason.LEGAL_HOLD: counted(
            times, "1 record is under a legal hold.", "{count} records are under a legal hold."
        ),
        SkipReason.ACCOUNT: counted(
            times,
            "1 person works here: their account is active.",
            "{count} people work here: their accounts are active.",
        ),
        SkipReason.RETENTION_DUTY: counted(
            times,
            "1 person asked to be erased; what was decided must be kept a while.",
            "{count} people asked to be erased; what was decided must be kept a while.",
        ),
        SkipReason.IN_HAND: counted(
            times,
            "1 record is in use: somebody works on it, or it still has an effect.",
            "{count} records are in use: somebody works on them, or they still have an effect.",
        ),
    }[reason]

"""One person's sheet: particulars, access now, facts, documents, tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.console.formats import (
    STATE_TONES,
    document_word,
    instant,
    state_name,
    state_word,
    tr,
)
from kiosk.ui.console.person_facts import access_lines, fact_list
from kiosk.ui.shared import Row, Rule, Tone, heading, small
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.marks import Badge

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.evidence import Evidence
    from kiosk.domain.service_accounts import ServiceAccount
    from kiosk.ui.console.ports import PersonSheet


def sheet_parts(sheet: PersonSheet, zone: ZoneInfo, now: datetime) -> list[QWidget]:
    """Give what stands in the panel about a person, from top to bottom."""
    person = sheet.person
    parts: list[QWidget] = [
        KeyValueList(
            (tr("Born"), str(person.particulars.date_of_birth)),
            (tr("E-mail"), person.particulars.email),
            (tr("Telephone"), person.particulars.phone),
            (tr("Onboarded"), instant(person.registered_at, zone)),
        ),
    ]
    if sheet.access:
        parts += [Rule(), heading(tr("Access now")), *access_lines(sheet.access)]
    parts += [Rule(), heading(tr("Stated and proven")), fact_list(sheet, zone)]
    parts += [Rule(), heading(tr("Documents"))]
    parts += [
        KeyValueList(
            (
                _document(evidence),
                f"{evidence.document_number}, {instant(evidence.captured_at, zone)}",
            )
        )
        for evidence in sheet.evidence
    ] or [small(tr("None was shown."))]
    parts += [Rule(), heading(tr("Tokens"))]
    parts += [_token(token, zone, now) for token in sheet.tokens] or [
        small(tr("None was issued."))
    ]
    if sheet.answers_for:
        parts += [Rule(), heading(tr("Answers for services"))]
        parts.append(
            KeyValueList(*(_answered(each, person.id, zone) for each in sheet.answers_for))
        )
    return parts


def _answered(account: ServiceAccount, person_id: str, zone: ZoneInfo) -> tuple[str, str]:
    """Say since when, or from when to when, a person answers for a service."""
    last = [each for each in account.answerable if each.person_id == person_id][-1]
    words = tr("since {since}") if last.until is None else tr("{since} to {until}")
    since, until = instant(last.since, zone), instant(last.until, zone)
    return account.name, words.format(since=since, until=until)


def _token(token: TokenRecord, zone: ZoneInfo, now: datetime) -> QWidget:
    expired = token.expires_at <= now
    tone = Tone.NEUTRAL if expired else STATE_TONES[token.state]
    until = tr("until {instant}").format(instant=instant(token.expires_at, zone))
    row = Row(Badge(state_word(token.state, expired), tone), small(until), gap=8)
    row.add(None)
    return row


def _document(evidence: Evidence) -> str:
    """Name a document as one does in speech: what it is, and whose."""
    return tr("{kind}, {issuer}").format(
        kind=document_word(evidence.kind), issuer=state_name(evidence.issuing_state)
    )

"""What the ceremony's pages show beside their forms: what to bring, to check, to take away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.flows.ceremony import CeremonyPage, StoreKeyPlace
from kiosk.ui.shared import Card, Column, Icon, KeyValueList, Row, Text, TextRole, body, small

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kiosk.flows.ceremony import CeremonyDraft, CeremonyState


def tr(text: str) -> str:
    """Translate in the ceremony's context."""
    return QCoreApplication.translate("ceremony", text)


def facts_of(state: CeremonyState) -> list[QWidget]:
    """Give what a page shows under its explanation or form."""
    match state.page:
        case CeremonyPage.WELCOME:
            return [_what_to_bring()]
        case CeremonyPage.REVIEW:
            return [_what_to_check(state.draft)]
        case CeremonyPage.DONE:
            return [_what_to_take_away(state.written)]
    return []


def _what_to_bring() -> QWidget:
    card = Card(gap=20)
    for icon_name, what, why in (
        (
            "users",
            tr("Two people"),
            tr("Each becomes an admin and makes a root key. Neither can replace the keys alone."),
        ),
        (
            "key-round",
            tr("A memory stick, or two"),
            tr("It takes the two root keys, each behind its own passphrase, away from here."),
        ),
        (
            "building-2",
            tr("What the issuer is called"),
            tr("Its name, web address and postal address, and where people appeal."),
        ),
        (
            "clock",
            tr("Ten minutes"),
            tr("Nothing is kept before the last step. You may stop at any time."),
        ),
    ):
        words = Column(Text(what, TextRole.STRONG), body(why, muted=True), gap=4)
        line = Row(Icon(icon_name, 24, muted=True), gap=16)
        line.add(words, 1)
        card.add(line)
    return card


def _what_to_check(draft: CeremonyDraft) -> QWidget:
    key = (
        tr("In this machine's keyring")
        if draft.store_key is StoreKeyPlace.KEYRING
        else tr("Behind a passphrase")
    )
    models = ", ".join(
        tr("{model} (controlled)").format(model=model.name) if model.controlled else model.name
        for model in draft.models
    )
    rows = (
        (tr("Issuer"), draft.issuer_name),
        (tr("Web address"), draft.url),
        (tr("Postal address"), draft.postal_address),
        (tr("Where people appeal"), draft.appeal_url),
        (tr("Time zone"), draft.zone),
        (tr("Gateways"), draft.audience),
        (tr("Store key"), key),
        (tr("First admin"), str(draft.first_admin.plan().name)),
        (tr("Second admin"), str(draft.second_admin.plan().name)),
        (tr("Models"), models),
        (tr("Root keys go to"), str(draft.folder)),
    )
    return Card(KeyValueList(*rows))


def _what_to_take_away(written: Sequence[Path]) -> QWidget:
    card = Card(gap=12)
    for folder in dict.fromkeys(path.parent for path in written):
        card.add(Column(small(tr("Folder")), Text(str(folder), TextRole.CODE), gap=0))
    for path in written:
        line = Row(Icon("file-text", 20, muted=True), gap=12)
        line.add(Text(path.name, TextRole.CODE), 1)
        card.add(line)
    card.add(body(tr("Keep each root key with its admin, offline and apart."), muted=True))
    return card

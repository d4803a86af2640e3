"""The first-run ceremony as a conversation: pages, their order, what each still lacks.

An empty store is established by two people in one sitting. Nothing is written
until the last page: leaving earlier leaves nothing, and a crash while writing
leaves a store that is still empty, so the ceremony starts again.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.domain.persons import PersonName
from kiosk.services.ceremony import AdminPlan, CeremonyPlan, Finding, validate_plan

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.access import Model

MINIMUM_PASSPHRASE = 12
"""Characters that the store's passphrase needs at least."""


class CeremonyPage(StrEnum):
    """Name the pages in their order."""

    WELCOME = "welcome"
    ISSUER = "issuer"
    STORE_KEY = "store_key"
    FIRST_ADMIN = "first_admin"
    SECOND_ADMIN = "second_admin"
    MODELS = "models"
    OFFLINE = "offline"
    REVIEW = "review"
    DONE = "done"


class StoreKeyPlace(StrEnum):
    """Name where the store key is kept."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 -- the name of a place, not a secret


@dataclass(frozen=True, slots=True)
class AdminDraft:
    """Hold what one admin has typed so far."""

    secondary_identifier: str = ""
    primary_identifier: str = ""
    email: str = ""
    login: str = ""
    secret: str = ""
    secret_again: str = ""
    root_passphrase: str = ""
    root_passphrase_again: str = ""

    def plan(self) -> AdminPlan:
        """Give the admin as the use case takes them."""
        return AdminPlan(
            name=PersonName(self.primary_identifier.strip(), self.secondary_identifier.strip()),
            email=self.email.strip(),
            login=self.login.strip(),
            secret=self.secret,
            root_passphrase=self.root_passphrase,
        )


@dataclass(frozen=True, slots=True)
class CeremonyDraft:
    """Hold everything typed so far; the field names are those of the findings."""

    issuer_name: str = ""
    url: str = "https://"
    postal_address: str = ""
    zone: str = "UTC"
    audience: str = "model-gateway"
    appeal_url: str = ""
    store_key: StoreKeyPlace = StoreKeyPlace.PASSPHRASE
    passphrase: str = ""
    passphrase_again: str = ""
    first_admin: AdminDraft = field(default_factory=AdminDraft)
    second_admin: AdminDraft = field(default_factory=AdminDraft)
    models: tuple[Model, ...] = ()
    folder: Path | None = None

    def plan(self) -> CeremonyPlan:
        """Give the plan as the use case takes it."""
        return CeremonyPlan(
            issuer_name=self.issuer_name.strip(),
            url=self.url.strip().rstrip("/"),
            postal_address=self.postal_address.strip(),
            zone=self.zone.strip(),
            audience=self.audience.strip(),
            appeal_url=self.appeal_url.strip(),
            admins=(self.first_admin.plan(), self.second_admin.plan()),
            models=self.models,
            token_life=timedelta(hours=12),
        )


@dataclass(frozen=True, slots=True)
class CeremonyState:
    """Hold the page shown, the draft, and what stands in the way of going on.

    ``establishing`` is the effect: while it is true the window runs
    `kiosk.app`'s establishing off the GUI thread and answers with
    `Established` or `EstablishingFailed`.
    """

    page: CeremonyPage = CeremonyPage.WELCOME
    draft: CeremonyDraft = field(default_factory=CeremonyDraft)
    findings: tuple[Finding, ...] = ()
    establishing: bool = False
    failure: KioskError | None = None
    written: tuple[Path, ...] = ()

    @property
    def part(self) -> tuple[int, int]:
        """Give the number of this page among those that ask something, and how many there are."""
        asking = list(CeremonyPage)[1:-1]
        return (asking.index(self.page) + 1 if self.page in asking else 0, len(asking))

    def finding(self, name: str) -> KioskError | None:
        """Give what is wrong with one field, if it was found."""
        return next((found.error for found in self.findings if found.field == name), None)


@dataclass(frozen=True, slots=True)
class Edited:
    """Carry the draft after a person changed a field."""

    draft: CeremonyDraft


@dataclass(frozen=True, slots=True)
class WentOn:
    """Say that the primary button was pressed."""


@dataclass(frozen=True, slots=True)
class WentBack:
    """Say that Back was pressed."""


@dataclass(frozen=True, slots=True)
class Established:
    """Say that the store is established and which files were written for keeping offline."""

    written: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class EstablishingFailed:
    """Say why nothing was established."""

    error: KioskError


CeremonyEvent = Edited | WentOn | WentBack | Established | EstablishingFailed


def advance(state: CeremonyState, event: CeremonyEvent) -> CeremonyState:
    """Give the state after an event; an event that does not fit changes nothing."""
    match event:
        case Edited(draft):
            return replace(state, draft=draft, findings=_still_open(state, draft))
        case WentBack():
            return _back(state)
        case WentOn():
            return _on(state)
        case Established(written):
            return replace(
                state, page=CeremonyPage.DONE, establishing=False, written=written,
                draft=CeremonyDraft(), failure=None,
            )  # fmt: skip
        case EstablishingFailed(error):
            return replace(state, establishing=False, failure=error)


def findings_on(page: CeremonyPage, draft: CeremonyDraft) -> tuple[Finding, ...]:
    """Give what the fields of one page still lack, in the order of the fields."""
    if page is CeremonyPage.REVIEW:
        asked = list(CeremonyPage)[1:-2]
        return tuple(found for earlier in asked for found in findings_on(earlier, draft))
    if page in _FIELDS:
        return tuple(f for f in validate_plan(draft.plan()) if f.field in _FIELDS[page])
    if page in _ADMIN_PAGES:
        return _admin_findings(draft, _ADMIN_PAGES.index(page))
    if page is CeremonyPage.STORE_KEY:
        return _store_key_findings(draft)
    if page is CeremonyPage.OFFLINE and draft.folder is None:
        return (_missing("folder", "No folder is chosen.", "Choose a folder or stick."),)
    return ()


_ADMIN_PAGES = (CeremonyPage.FIRST_ADMIN, CeremonyPage.SECOND_ADMIN)
_FIELDS = {
    CeremonyPage.ISSUER: {
        "issuer_name", "url", "postal_address", "zone", "audience", "appeal_url",
    },
    CeremonyPage.MODELS: {"models"},
}  # fmt: skip


def _missing(name: str, problem: str, remedy: str) -> Finding:
    return Finding(name, KioskError(problem, remedy))


def _store_key_findings(draft: CeremonyDraft) -> tuple[Finding, ...]:
    if draft.store_key is StoreKeyPlace.KEYRING:
        return ()
    if len(draft.passphrase) < MINIMUM_PASSPHRASE:
        return (
            _missing(
                "passphrase",
                f"The passphrase is shorter than {MINIMUM_PASSPHRASE} characters.",
                "Take four or more words that nobody would guess together.",
            ),
        )
    if draft.passphrase != draft.passphrase_again:
        return (_missing("passphrase_again", "The two entries differ.", "Type it once more."),)
    return ()


def _admin_findings(draft: CeremonyDraft, number: int) -> tuple[Finding, ...]:
    prefix = f"admins.{number}."
    admin = (draft.first_admin, draft.second_admin)[number]
    found = [
        found
        for found in validate_plan(draft.plan())
        if found.field.startswith(prefix)
    ]  # fmt: skip
    if admin.secret != admin.secret_again:
        found.append(
            _missing(prefix + "secret_again", "The two entries differ.", "Type it once more.")
        )
    if admin.root_passphrase != admin.root_passphrase_again:
        found.append(
            _missing(
                prefix + "root_passphrase_again", "The two entries differ.", "Type it once more."
            )
        )
    return tuple(found)


def _still_open(state: CeremonyState, draft: CeremonyDraft) -> tuple[Finding, ...]:
    """Drop the findings that an edit has mended; never show new ones while typing."""
    if not state.findings:
        return ()
    now = {found.field for found in findings_on(state.page, draft)}
    return tuple(found for found in state.findings if found.field in now)


def _on(state: CeremonyState) -> CeremonyState:
    if state.establishing or state.page is CeremonyPage.DONE:
        return state
    findings = findings_on(state.page, state.draft)
    if findings:
        return replace(state, findings=findings, failure=None)
    if state.page is CeremonyPage.REVIEW:
        return replace(state, findings=(), failure=None, establishing=True)
    return replace(state, page=_neighbour(state.page, 1), findings=(), failure=None)


def _back(state: CeremonyState) -> CeremonyState:
    if state.establishing or state.page in {CeremonyPage.WELCOME, CeremonyPage.DONE}:
        return state
    return replace(state, page=_neighbour(state.page, -1), findings=(), failure=None)


def _neighbour(page: CeremonyPage, step: int) -> CeremonyPage:
    pages = list(CeremonyPage)
    return pages[pages.index(page) + step]

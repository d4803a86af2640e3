"""The forms of the ceremony: fields bound to the draft by the names of the findings."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import Signal

from kiosk.flows.ceremony import AdminDraft, CeremonyDraft, StoreKeyPlace
from kiosk.ui.shared import Column, Row
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.fields import Field, PasswordField, SelectField, TextField
from kiosk.ui.shared.widgets.search_pick import SearchPickField

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.flows.ceremony import CeremonyState

_OFFERED_ZONES = 8


class CeremonyForm(Column):
    """Hold the fields of one page; every edit gives a new draft."""

    edited = Signal(object)
    submitted = Signal()

    def __init__(self) -> None:
        super().__init__(gap=20)
        self.fields: dict[str, Field] = {}
        self._draft = CeremonyDraft()

    def load(self, draft: CeremonyDraft) -> None:
        """Take the draft that edits start from."""
        self._draft = draft

    def show_findings(self, state: CeremonyState) -> Field | None:
        """Put each finding at its field; give the first field that has one."""
        first: Field | None = None
        for name, field in self.fields.items():
            error = state.finding(name)
            field.set_error(said(error) if error else "")
            if error and first is None:
                first = field
        return first

    def _text(self, name: str, field: TextField, change: Callable[[str], CeremonyDraft]) -> Field:
        field.text_changed.connect(lambda text: self._emit(change(text)))
        field.submitted.connect(self.submitted)
        self.fields[name] = field
        return field

    def _secret(
        self,
        name: str,
        field: PasswordField,
        change: Callable[[str], CeremonyDraft],
        *,
        kept: str,
    ) -> Field:
        field.put_back(kept)
        field.text_changed.connect(lambda text: self._emit(change(text)))
        field.submitted.connect(self.submitted)
        self.fields[name] = field
        return field

    def _emit(self, draft: CeremonyDraft) -> None:
        if draft != self._draft:
            self._draft = draft
            self.edited.emit(draft)


class IssuerForm(CeremonyForm):
    """Ask who issues: name, addresses, time zone, and the gateways' name."""

    def __init__(self, draft: CeremonyDraft) -> None:
        super().__init__()
        self.load(draft)
        self.add(
            self._text(
                "issuer_name",
                TextField(self.tr("Name of the issuer"), text=draft.issuer_name),
                lambda text: replace(self._draft, issuer_name=text),
            )
        )
        self.add(
            self._text(
                "url",
                TextField(
                    self.tr("Web address that tokens name"),
                    text=draft.url,
                    hint=self.tr("It names the issuer for ever; nothing has to answer there."),
                    code=True,
                ),
                lambda text: replace(self._draft, url=text),
            )
        )
        self.add(
            self._text(
                "postal_address",
                TextField(self.tr("Postal address"), text=draft.postal_address),
                lambda text: replace(self._draft, postal_address=text),
            )
        )
        self.add(
            self._text(
                "appeal_url",
                TextField(
                    self.tr("Where people appeal"),
                    text=draft.appeal_url,
                    hint=self.tr("An https address, or mailto: and an e-mail address."),
                    code=True,
                ),
                lambda text: replace(self._draft, appeal_url=text),
            )
        )
        self.add(self._zone(draft))
        self.add(
            self._text(
                "audience",
                TextField(
                    self.tr("Name of your gateways"),
                    text=draft.audience,
                    hint=self.tr("One word. A token opens gateways of this name only."),
                    code=True,
                ),
                lambda text: replace(self._draft, audience=text),
            )
        )

    def _zone(self, draft: CeremonyDraft) -> Field:
        field = SearchPickField(
            self.tr("Time zone"),
            matching_zones,
            hint=self.tr("Type a city, such as Zurich."),
        )
        field.set_value(draft.zone, draft.zone)
        field.picked.connect(
            lambda code, _name: self._emit(replace(self._draft, zone=code)),
        )
        field.cleared.connect(lambda: self._emit(replace(self._draft, zone="")))
        self.fields["zone"] = field
        return field


def matching_zones(query: str) -> list[tuple[str, str]]:
    """Give time zones whose region or city starts with what was typed."""
    wanted = query.strip().replace(" ", "_").casefold()
    zones = sorted(zone for zone in available_timezones() if "/" in zone or zone == "UTC")
    found = [
        zone
        for zone in zones
        if any(part.startswith(wanted) for part in (zone.casefold(), *zone.casefold().split("/")))
    ]
    return [(zone, zone.replace("_", " ")) for zone in found[:_OFFERED_ZONES]]


class StoreKeyForm(CeremonyForm):
    """Ask where the store key is kept: in this machine's keyring, or behind a passphrase."""

    def __init__(self, draft: CeremonyDraft, *, keyring_usable: bool) -> None:
        super().__init__()
        self.load(draft)
        places = [(StoreKeyPlace.PASSPHRASE.value, self.tr("Behind a passphrase"))]
        if keyring_usable:
            places.append((StoreKeyPlace.KEYRING.value, self.tr("In this machine's keyring")))
        place = SelectField(
            self.tr("Where the store key is kept"),
            places,
            value=draft.store_key.value,
            hint=self.tr("A passphrase is asked for at every start; a keyring opens by itself.")
            if keyring_usable
            else self.tr("No keyring here, so the passphrase is asked for at each start."),
        )
        place.changed.connect(self._choose)
        self.fields["store_key"] = place
        self.add(place)
        self._passphrases = Column(gap=20)
        for name, label, kept, change in (
            (
                "passphrase",
                self.tr("Passphrase of the store"),
                draft.passphrase,
                lambda text: replace(self._draft, passphrase=text),
            ),
            (
                "passphrase_again",
                self.tr("The same passphrase again"),
                draft.passphrase_again,
                lambda text: replace(self._draft, passphrase_again=text),
            ),
        ):
            self._passphrases.add(self._secret(name, PasswordField(label), change, kept=kept))
        self.add(self._passphrases)
        self._passphrases.setVisible(draft.store_key is StoreKeyPlace.PASSPHRASE)

    def _choose(self, place: str) -> None:
        chosen = StoreKeyPlace(place)
        self._passphrases.setVisible(chosen is StoreKeyPlace.PASSPHRASE)
        self._emit(replace(self._draft, store_key=chosen))


class AdminForm(CeremonyForm):
    """Ask one admin for name, e-mail, sign-in and the passphrase of their root key."""

    def __init__(self, draft: CeremonyDraft, number: int) -> None:
        super().__init__()
        self.load(draft)
        self._number = number
        admin = (draft.first_admin, draft.second_admin)[number]
        names = Row(gap=16)
        names.add(self._plain("secondary_identifier", self.tr("Given names"), admin), 1)
        names.add(self._plain("primary_identifier", self.tr("Surname"), admin), 1)
        self.add(names)
        contact = Row(gap=16)
        contact.add(self._plain("email", self.tr("E-mail address"), admin, code=True), 1)
        contact.add(self._plain("login", self.tr("Name to sign in with"), admin, code=True), 1)
        self.add(contact)
        self.add(
            self._pair(
                "secret",
                self.tr("Password to sign in"),
                self.tr("At least 12 characters. Several words in a row are best."),
                admin,
            )
        )
        self.add(
            self._pair(
                "root_passphrase",
                self.tr("Passphrase of your root key"),
                self.tr("Another one. It locks the key that you take away from here."),
                admin,
            )
        )

    def _plain(self, name: str, label: str, admin: AdminDraft, *, code: bool = False) -> Field:
        return self._text(
            f"admins.{self._number}.{name}",
            TextField(label, text=getattr(admin, name), code=code),
            lambda text: self._changed(name, text),
        )

    def _pair(self, name: str, label: str, hint: str, admin: AdminDraft) -> Column:
        again = self.tr("The same again")
        pair = Column(gap=12)
        for suffix, words, advice in (("", label, hint), ("_again", again, "")):
            field = self._secret(
                f"admins.{self._number}.{name}{suffix}",
                PasswordField(words, hint=advice),
                partial(self._changed, name + suffix),
                kept=getattr(admin, name + suffix),
            )
            pair.add(field)
        return pair

    def _changed(self, name: str, text: str) -> CeremonyDraft:
        if self._number == 0:
            return replace(
                self._draft, first_admin=replace(self._draft.first_admin, **{name: text})
            )
        return replace(self._draft, second_admin=replace(self._draft.second_admin, **{name: text}))

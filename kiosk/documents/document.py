"""A machine-readable zone that was read: its facts and its findings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.documents.check_digits import FILLER
from kiosk.documents.checks import check_fields, compare_check_digits
from kiosk.documents.kinds import document_kind
from kiosk.documents.lazily import lazily
from kiosk.documents.names import Names, read_name
from kiosk.domain.evidence import DocumentKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from kiosk.documents.dates import MrzDate
    from kiosk.documents.formats import MrzFormat, RawFields
    from kiosk.documents.numbers import DocumentNumber
    from kiosk.domain.evidence import Check


@dataclass(frozen=True)
class MrzDocument:
    """Hold what the characters of one document say.

    Texts are as read, without trailing fillers; names have spaces where the
    zone has fillers. ``nationality`` of the old French identity card, which
    has no such field and was issued to the French only, is its issuing State.
    ``names_truncated`` says that the name fills its field to the last place,
    so that it may have been cut (Doc 9303-4, section 4.2.3).

    A wrong check digit, an unknown code or an impossible date is a finding in
    ``checks``, never an error. ``raw`` holds the fields with their fillers,
    ``read_on`` the day that resolved the two-digit years. Nothing here says
    whether the nationality slot holds a nationality: see
    `kiosk.documents.proves`.
    """

    format: MrzFormat
    lines: tuple[str, ...]
    raw: RawFields = field(repr=False, compare=False)
    number: DocumentNumber = field(repr=False, compare=False)
    date_of_birth: MrzDate
    date_of_expiry: MrzDate
    read_on: date
    specimens_allowed: bool

    @property
    def document_code(self) -> str:
        """Give the kind of document as its issuer codes it, one or two letters."""
        return self.raw.document_code.rstrip(FILLER)

    @property
    def issuing_state(self) -> str:
        """Give the code of the issuing State or organisation."""
        return self.raw.issuing_state.rstrip(FILLER)

    @property
    def nationality(self) -> str:
        """Give what stands in the nationality slot: see `fields` for what it means."""
        return self.raw.nationality.rstrip(FILLER)

    @property
    def primary_identifier(self) -> str:
        """Give the surname or the only name."""
        return self._names.primary

    @property
    def secondary_identifier(self) -> str:
        """Give the given names, empty where there are none."""
        return self._names.secondary

    @property
    def names_truncated(self) -> bool:
        """Tell whether the name fills its field to the last place."""
        return self._names.truncated

    @property
    def document_number(self) -> str:
        """Give the whole number, also where it runs on in the optional data."""
        return self.number.number.rstrip(FILLER)

    @property
    def sex(self) -> str:
        """Give M, F or X, empty where it is not stated."""
        return self.raw.sex.rstrip(FILLER)

    @property
    def optional_data(self) -> str:
        """Give the optional data without what belongs to a long number."""
        return self.number.optional_data.rstrip(FILLER)

    @property
    def optional_data_2(self) -> str:
        """Give the optional data of the second line, empty where there is none."""
        return self.raw.optional_data_2.rstrip(FILLER)

    @lazily
    def _names(self) -> Names:
        return read_name(self.raw.name, self.raw.secondary_name)

    @lazily
    def checks(self) -> tuple[Check, ...]:
        """Give every test that this format allows, in the order of the desk.

        First the check digits, then what the fields hold. Computed when first
        asked for, because a reader that weighs many candidates needs few.
        """
        return (*compare_check_digits(self), *check_fields(self))

    @property
    def check_digits_ok(self) -> bool:
        """Tell whether no check digit that the format has is wrong."""
        return all(check.ok is not False for check in compare_check_digits(self))

    @property
    def failed(self) -> tuple[str, ...]:
        """Name the checks that failed."""
        return tuple(check.name for check in self.checks if check.ok is False)

    @property
    def nationality_field(self) -> str:
        """Name what the nationality slot holds: ``nationality`` or ``country_of_birth``.

        The permanent resident card of the United States has the country of
        birth where ICAO puts the nationality. Passports are told by their
        first letter, since this is asked of every document that is read.
        """
        card = not self.raw.document_code.startswith("P")
        resident = card and document_kind(self) is DocumentKind.PERMANENT_RESIDENT_CARD
        return "country_of_birth" if resident else "nationality"

    @property
    def fields(self) -> Mapping[str, str | bool]:
        """Give the facts as plain values for JSON; dates in ISO 8601 reduced precision.

        The nationality slot goes by the name of what it holds.
        """
        return {
            "document_code": self.document_code,
            "issuing_state": self.issuing_state,
            self.nationality_field: self.nationality,
            "primary_identifier": self.primary_identifier,
            "secondary_identifier": self.secondary_identifier,
            "names_truncated": self.names_truncated,
            "document_number": self.document_number,
            "date_of_birth": str(self.date_of_birth),
            "sex": self.sex,
            "date_of_expiry": str(self.date_of_expiry),
            "optional_data": self.optional_data,
            "optional_data_2": self.optional_data_2,
        }

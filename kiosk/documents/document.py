"""A machine-readable zone that was read: its facts and its findings."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.documents.checks import check_fields, compare_check_digits

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from kiosk.documents.dates import MrzDate
    from kiosk.documents.formats import MrzFormat, RawFields
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
    document_code: str
    issuing_state: str
    nationality: str
    primary_identifier: str
    secondary_identifier: str
    names_truncated: bool
    document_number: str
    date_of_birth: MrzDate
    sex: str
    date_of_expiry: MrzDate
    optional_data: str
    optional_data_2: str
    raw: RawFields = field(repr=False, compare=False)
    read_on: date
    specimens_allowed: bool

    @cached_property
    def checks(self) -> tuple[Check, ...]:
        """Give every test that this format allows, in the order of the desk.

        First the check digits, then what the fields hold. Computed when first
        asked for, because a reader that weighs many candidates needs few.
        """
        return (*self._digit_checks, *check_fields(self))

    @cached_property
    def check_digits_ok(self) -> bool:
        """Tell whether no check digit that the format has is wrong."""
        return all(check.ok is not False for check in self._digit_checks)

    @cached_property
    def _digit_checks(self) -> tuple[Check, ...]:
        return tuple(compare_check_digits(self))

    @property
    def failed(self) -> tuple[str, ...]:
        """Name the checks that failed."""
        return tuple(check.name for check in self.checks if check.ok is False)

    @property
    def fields(self) -> Mapping[str, str | bool]:
        """Give the facts as plain values for JSON; dates in ISO 8601 reduced precision."""
        return {
            "document_code": self.document_code,
            "issuing_state": self.issuing_state,
            "nationality": self.nationality,
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

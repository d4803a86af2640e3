"""Telephone numbers as people type them: formatted, stored as E.164, never evidence.

A number says where a line was sold, not who holds it: region and type are
shown so that a slip of the finger is noticed, and go no further.
"""

from __future__ import annotations

from dataclasses import dataclass

import phonenumbers
from phonenumbers import AsYouTypeFormatter, NumberParseException, PhoneNumberType

_TYPES = {
    PhoneNumberType.FIXED_LINE: "Landline",
    PhoneNumberType.MOBILE: "Mobile",
    PhoneNumberType.FIXED_LINE_OR_MOBILE: "Landline or mobile",
    PhoneNumberType.TOLL_FREE: "Free of charge",
    PhoneNumberType.PREMIUM_RATE: "Premium rate",
    PhoneNumberType.SHARED_COST: "Shared cost",
    PhoneNumberType.VOIP: "Internet telephony",
    PhoneNumberType.PERSONAL_NUMBER: "Personal number",
    PhoneNumberType.PAGER: "Pager",
    PhoneNumberType.UAN: "Company number",
    PhoneNumberType.VOICEMAIL: "Voicemail",
    PhoneNumberType.UNKNOWN: "Other number",
}
_NOT_GEOGRAPHIC = "001"
_DIGITS_MOST = 17
"""E.164 allows 15 digits; two more for an international prefix such as 00."""


@dataclass(frozen=True, slots=True)
class Telephone:
    """Hold what was typed and what it amounts to.

    ``e164`` (``+41446681800``) is empty unless the number is possible in its
    region's plan; ``region`` is ISO 3166 alpha-2, empty where the number
    belongs to none; ``problem`` is the sentence for the field.
    """

    text: str = ""
    e164: str = ""
    kind: str = ""
    region: str = ""
    problem: str = ""

    @property
    def complete(self) -> bool:
        """Tell whether there is nothing to mend: a whole number, or none at all."""
        return not self.problem


def _keep_diallable(text: str) -> str:
    """Keep digits (of any script, as ASCII) and a leading plus."""
    digits = phonenumbers.normalize_digits_only(text)[:_DIGITS_MOST]
    return "+" + digits if text.lstrip().startswith(("+", "＋")) else digits


def format_as_typed(text: str, default_region: str) -> str:
    """Write an unfinished number the way its region writes it.

    ``default_region`` (ISO 3166 alpha-2) is where a number without ``+``
    belongs; empty where the desk has none.
    """
    formatter = AsYouTypeFormatter(default_region or "ZZ")
    shown = ""
    for character in _keep_diallable(text):
        shown = formatter.input_digit(character)
    return shown


def format_with_cursor(text: str, cursor: int, default_region: str) -> tuple[str, int]:
    """Format, and say where the cursor goes: behind the same digit as before."""
    before = len(_keep_diallable(text[:cursor]))
    shown = format_as_typed(text, default_region)
    seen = 0
    for place, character in enumerate(shown):
        if seen == before:
            return shown, place
        seen += character.isdigit() or character == "+"
    return shown, len(shown)


def read_telephone(text: str, default_region: str) -> Telephone:
    """Read a number in any spelling; an empty text is a person without a telephone."""
    if not text.strip():
        return Telephone()
    try:
        number = phonenumbers.parse(text, default_region or None)
    except NumberParseException:
        return Telephone(text, problem="Write the number with + and the country code.")
    if not phonenumbers.is_possible_number(number):
        return Telephone(text, problem="This number has too few or too many digits.")
    if not phonenumbers.is_valid_number(number):
        return Telephone(text, problem="No network uses this number. Compare it digit by digit.")
    region = phonenumbers.region_code_for_number(number) or ""
    return Telephone(
        text=text,
        e164=phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
        kind=_TYPES.get(phonenumbers.number_type(number), _TYPES[PhoneNumberType.UNKNOWN]),
        region="" if region == _NOT_GEOGRAPHIC else region,
    )

"""Name the checks of a document for a person: on the desk's list, and in what the service says."""

from __future__ import annotations

CHECK_TITLES = {
    "document_number": "Check digit of the number",
    "date_of_birth": "Check digit of the birth date",
    "date_of_expiry": "Check digit of the expiry",
    "optional_data": "Check digit of the optional data",
    "composite": "Composite check digit",
    "document_code": "Document code",
    "issuing_state": "Issuing State",
    "nationality": "Nationality code",
    "country_of_birth": "Country of birth code",
    "name": "Name",
    "sex": "Sex",
    "date_of_birth_calendar": "Birth date is a date",
    "date_of_expiry_calendar": "Expiry is a date",
    "expiry": "Not expired",
    "typed_name": "Name as typed",
    "typed_date_of_birth": "Birth date as typed",
    "claim_citizenship": "Citizenship as claimed",
    "claim_residence": "Residence as claimed",
    "claim_status": "Status as claimed",
    "claim_dates": "Dates of the claim",
}


def check_title(name: str) -> str:
    """Name a check; one that is new here is named by its identifier."""
    return CHECK_TITLES.get(name, name.replace("_", " ").capitalize())

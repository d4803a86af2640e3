"""Who issues North American driving licences, by Issuer Identification Number.

The numbers are those that AAMVA publishes for the PDF417 barcode of its DL/ID
Card Design Standard (annex D.12.3); each begins with 604 or 636, the ranges
that AAMVA assigns under ISO/IEC 7812. An issuer is a State, a province, a
territory or a department: what it says of a holder is a permission to drive
and an identity, never a nationality.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_UNITED_STATES: Final = (
    "604427 AS American Samoa|604430 MP Northern Mariana Islands|604431 PR Puerto Rico|"
    "636000 VA Virginia|636001 NY New York|636002 MA Massachusetts|636003 MD Maryland|"
    "636004 NC North Carolina|636005 SC South Carolina|636006 CT Connecticut|"
    "636007 LA Louisiana|636008 MT Montana|636009 NM New Mexico|636010 FL Florida|"
    "636011 DE Delaware|636014 CA California|636015 TX Texas|636018 IA Iowa|636019 GU Guam|"
    "636020 CO Colorado|636021 AR Arkansas|636022 KS Kansas|636023 OH Ohio|636024 VT Vermont|"
    "636025 PA Pennsylvania|636026 AZ Arizona|636027 US United States Department of State|"
    "636029 OR Oregon|636030 MO Missouri|636031 WI Wisconsin|636032 MI Michigan|"
    "636033 AL Alabama|636034 ND North Dakota|636035 IL Illinois|636036 NJ New Jersey|"
    "636037 IN Indiana|636038 MN Minnesota|636039 NH New Hampshire|636040 UT Utah|"
    "636041 ME Maine|636042 SD South Dakota|636043 DC District of Columbia|"
    "636045 WA Washington|636046 KY Kentucky|636047 HI Hawaii|636049 NV Nevada|636050 ID Idaho|"
    "636051 MS Mississippi|636052 RI Rhode Island|636053 TN Tennessee|636054 NE Nebraska|"
    "636055 GA Georgia|636058 OK Oklahoma|636059 AK Alaska|636060 WY Wyoming|"
    "636061 WV West Virginia|636062 VI US Virgin Islands"
)
_CANADA: Final = (
    "604426 PE Prince Edward Island|604428 QC Quebec|604429 YT Yukon|604432 AB Alberta|"
    "604433 NU Nunavut|636012 ON Ontario|636013 NS Nova Scotia|"
    "636016 NL Newfoundland and Labrador|636017 NB New Brunswick|636028 BC British Columbia|"
    "636044 SK Saskatchewan|636048 MB Manitoba"
)
_MEXICO: Final = "636056 CU Coahuila|636057 HL Hidalgo"


@dataclass(frozen=True, slots=True)
class LicenceIssuer:
    """Name the authority behind a licence.

    ``code`` is the jurisdiction's two letters, ``country`` the ISO 3166-1
    alpha-3 code of the State it belongs to: whose licence it is, not whose
    national the holder. All but the number are empty for one that is not
    on AAMVA's list.
    """

    iin: str
    code: str = ""
    name: str = ""
    country: str = ""


def _rows(country: str, table: str) -> dict[str, LicenceIssuer]:
    rows = (row.split(" ", 2) for row in table.split("|"))
    return {iin: LicenceIssuer(iin, code, name, country) for iin, code, name in rows}


_ISSUERS: Final = {
    **_rows("USA", _UNITED_STATES),
    **_rows("CAN", _CANADA),
    **_rows("MEX", _MEXICO),
}


def licence_issuer(iin: str) -> LicenceIssuer:
    """Give the issuer with this number; one that nobody lists stays nameless."""
    return _ISSUERS.get(iin, LicenceIssuer(iin))

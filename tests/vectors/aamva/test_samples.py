"""Samples printed in AAMVA's DL/ID Card Design Standard; edition and section at each.

Each is an example of the bar code's content for a holder that the standard
invented; the texts are also quoted by the open libraries that implement it.
"""

import pytest

from kiosk.documents.aamva import parse_aamva

# DL/ID-2000, annex E.4: version 1, one field for the name, dates as CCYYMMDD.
VERSION_1 = (
    "@\n\x1e\rANSI 6360000102DL00390187ZV02260032DLDAQ0123456789ABC\n"
    "DAAPUBLIC,JOHN,Q\nDAG123 MAIN STREET\nDAIANYTOWN\nDAJVA\n"
    "DAK123459999  \nDARDM  \nDAS          \nDAT     \nDAU509\nDAW175\n"
    "DAYBL \nDAZBR \nDBA20011201\nDBB19761123\nDBCM\nDBD19961201\r"
    "ZVZVAJURISDICTIONDEFINEDELEMENT\r"
)
# Card Design Standard 2020, annex D.12.5: version 10, dates as MMDDCCYY.
VERSION_10 = (
    "@\n\x1e\rANSI 636000100102DL00410278ZV03190008DLDAQT64235789\n"
    "DCSSAMPLE\nDDEN\nDACMICHAEL\nDDFN\nDADJOHN\nDDGN\nDCUJR\nDCAD\n"
    "DCBK\nDCDPH\nDBD06062019\nDBB06061986\nDBA12102024\nDBC1\n"
    "DAU068 in\nDAYBRO\nDAG2300 WEST BROAD STREET\nDAIRICHMOND\nDAJVA\n"
    "DAK232690000  \nDCF2424244247474786102204\nDCGUSA\nDCK123456789\n"
    "DDAF\nDDB06062018\nDDC06062020\nDDD1\rZVZVA01\r"
)


EXPECTED = {
    VERSION_1: (1, "PUBLIC", "JOHN Q", "", "0123456789ABC", "1976-11-23", "2001-12-01"),
    VERSION_10: (10, "SAMPLE", "MICHAEL JOHN", "JR", "T64235789", "1986-06-06", "2024-12-10"),
}


@pytest.mark.parametrize("content", EXPECTED, ids=["version 1", "version 10"])
def test_the_samples_of_the_standard(content: str) -> None:
    licence = parse_aamva(content)

    assert (
        licence.version,
        licence.family_name,
        licence.given_names,
        licence.suffix,
        licence.licence_number,
        str(licence.date_of_birth),
        str(licence.date_of_expiry),
    ) == EXPECTED[content]
    assert (licence.issuer.code, licence.issuer.country) == ("VA", "USA")
    assert not licence.names_truncated

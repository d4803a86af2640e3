from __future__ import annotations

import pytest
from attestation_samples import document_facts

from kiosk.attestations.names import name_matches
from kiosk.documents import MrzError
from kiosk.domain.persons import PersonName


def _match(primary: str, secondary: str, zone: str, *, cut: bool = False) -> bool:
    read_primary, _, read_secondary = zone.partition("<<")
    facts = document_facts(
        primary_identifier=read_primary.replace("<", " "),
        secondary_identifier=read_secondary.replace("<", " "),
        names_truncated=cut,
    )
    return name_matches(PersonName(primary, secondary), facts)


@pytest.mark.parametrize(
    ("primary", "secondary", "zone"),
    [
        ("Eriksson", "Anna Maria", "ERIKSSON<<ANNA<MARIA"),
        ("Müller", "Jürgen", "MUELLER<<JUERGEN"),
        ("Müller", "Jürgen", "MULLER<<JURGEN"),
        ("Müller", "Jürgen", "MUXXLLER<<JUXXRGEN"),
        ("Müller", "Jürgen", "MUELLER<<JURGEN"),
        ("Núñez", "José", "NUNEZ<<JOSE"),
        ("Núñez", "José", "NUNXXEZ<<JOSE"),
        ("Ångström", "Åsa", "AANGSTROEM<<AASA"),
        ("Ångström", "Åsa", "ANGSTROM<<ASA"),
        ("Groß", "Søren", "GROSS<<SOEREN"),
        ("O'Connor", "Sinéad", "OCONNOR<<SINEAD"),
        ("Smith-Jones", "Mary Ann", "SMITH<JONES<<MARY<ANN"),
        ("van der Muellen", "Martinus", "VAN<DER<MUELLEN<<MARTINUS"),
        ("Arkfreith", "", "ARKFREITH"),
        ("eriksson", "anna", "ERIKSSON<<ANNA"),
        ("Þórðarson", "Æsa", "THORDARSON<<AESA"),
        ("Kumar", "Rajesh", "RAJESH<KUMAR"),
        ("Kumar", "Rajesh", "KUMAR<RAJESH"),
        ("Rajesh", "", "<<RAJESH"),
        ("", "Rajesh", "<<RAJESH"),
        ("", "Arkfreith", "ARKFREITH"),
        ("Kumar", "Rajesh", "<<RAJESH<KUMAR"),
        ("Rajesh Kumar", "", "<<RAJESH<KUMAR"),
    ],
)
def test_a_name_matches_what_an_issuer_may_write_for_it(
    primary: str, secondary: str, zone: str
) -> None:
    assert _match(primary, secondary, zone)


@pytest.mark.parametrize(
    ("primary", "secondary", "zone"),
    [
        ("Eriksson", "Anna", "ERIKSSON<<ANNA<MARIA"),
        ("Eriksson", "Anna Maria", "ERIKSSON<<ANNA"),
        ("Eriksson", "Maria Anna", "ERIKSSON<<ANNA<MARIA"),
        ("Ericsson", "Anna", "ERIKSSON<<ANNA"),
        ("Anna", "Eriksson", "ERIKSSON<<ANNA"),
        ("Eriksso", "Anna", "ERIKSSON<<ANNA"),
        ("Eriksson", "Ann", "ERIKSSON<<ANNA"),
        ("Mueller", "J", "MULLER<<J"),
        ("Muller", "J", "MUELLER<<J"),
        ("Eriksson", "", "ERIKSSON<<ANNA"),
        ("", "", "ERIKSSON<<ANNA"),
        ("Eriksson", "Anna", ""),
        ("Rajeev", "", "<<RAJESH"),
        ("Rajesh", "", "<<RAJESH<KUMAR"),
        ("Rajesh", "Rajesh", "<<RAJESH"),
        ("Rajesh", "", "KUMAR<<RAJESH"),
        ("", "Rajesh", "KUMAR<<RAJESH"),
        ("", "", ""),
    ],
)
def test_another_name_does_not_match(primary: str, secondary: str, zone: str) -> None:
    assert not _match(primary, secondary, zone)


@pytest.mark.parametrize(
    ("primary", "secondary", "zone"),
    [
        ("Nilavadhanananda", "Chayapa Dejthamrong Krasuang", "NILAVADHANANANDA<<CHAYAPA<DEJ"),
        ("Nilavadhanananda", "Chayapa Dejthamrong Krasuang", "NILAVADHANANANDA<<CHAYAPA<DEJTH<K"),
        ("Nilavadhanananda", "Arnpol Petch Charonguang", "NILAVADHANANANDA<<ARNPOL<PETCH"),
        (
            "Bennelong Wooloomooloo Warrandyte Warnambool",
            "Dingo Potoroo",
            "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<WARNAM",
        ),
        ("Müller-Lüdenscheidt", "Jürgen", "MUELLER<LUEDENSCHEIDT<<JU"),
        ("Eriksson", "Anna", "ERIKSSON<<ANNA"),
    ],
)
def test_a_full_zone_may_cut_components_short(primary: str, secondary: str, zone: str) -> None:
    assert _match(primary, secondary, zone, cut=True)


@pytest.mark.parametrize(
    ("primary", "secondary", "zone"),
    [
        ("Eriksson", "Anna", "ERIKSSON<<BE"),
        ("Eriksson", "Anna", "ERIKSSON<<ANNABELLA"),
        ("Eriksson", "Anna", "ERIKSSON<<ANNA<MARIA"),
        ("Erik", "Anna", "ERIKSSON<<AN"),
        ("Eriksson", "Anna", ""),
    ],
)
def test_a_full_zone_does_not_excuse_another_name(primary: str, secondary: str, zone: str) -> None:
    assert not _match(primary, secondary, zone, cut=True)


def test_letters_that_no_zone_has_are_an_error() -> None:
    with pytest.raises(MrzError):
        _match("李", "小龙", "LI<<XIAOLONG")

"""A name matches every zone that its own document would carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attestation_samples import document_facts
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.attestations.names import name_matches
from kiosk.documents import transliterate
from kiosk.documents.names import TRANSLITERATION, compose_name, read_name
from kiosk.domain.errors import KioskError
from kiosk.domain.persons import PersonName

if TYPE_CHECKING:
    from kiosk.attestations.document_facts import DocumentFacts

LETTERS = "abcdefghijklmnopqrstuvwxyzABCXYZß" + "".join(TRANSLITERATION)
WORDS = st.text(alphabet=LETTERS, min_size=1, max_size=14)
NAMES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
SECONDARY = st.lists(WORDS, max_size=3).map("-".join)
WIDTHS = st.sampled_from([30, 31, 39])


def _zone(primary: str, secondary: str, width: int) -> DocumentFacts:
    read_primary, read_secondary, cut = read_name(compose_name(primary, secondary, width))
    return document_facts(
        primary_identifier=read_primary,
        secondary_identifier=read_secondary,
        names_truncated=cut,
    )


def _components(primary: str, secondary: str) -> list[str]:
    zone = f"{transliterate(primary)}<{transliterate(secondary)}"
    return sorted(component for component in zone.split("<") if component)


@given(NAMES, SECONDARY, WIDTHS)
def test_a_name_matches_its_own_zone_cut_or_not(primary: str, secondary: str, width: int) -> None:
    assert name_matches(PersonName(primary, secondary), _zone(primary, secondary, width))


@given(NAMES, SECONDARY, NAMES, SECONDARY)
def test_a_name_does_not_match_the_whole_zone_of_another(
    primary: str, secondary: str, other_primary: str, other_secondary: str
) -> None:
    zone = _zone(other_primary, other_secondary, 39)
    assume(not zone.names_truncated)
    words = _components(primary, secondary)
    plain = primary + secondary
    assume(
        words != _components(other_primary, other_secondary)
        and not set(plain.upper()) & set("ÄÅÑÖØÜ")
    )
    assert not name_matches(PersonName(primary, secondary), zone)


@given(st.text(max_size=20), st.text(max_size=20), NAMES)
def test_any_text_gives_an_answer_or_the_zones_own_error(
    primary: str, secondary: str, other: str
) -> None:
    try:
        answer = name_matches(PersonName(primary, secondary), _zone(other, "", 39))
    except KioskError:
        return
    assert answer in (True, False)

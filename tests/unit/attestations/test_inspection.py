from __future__ import annotations

import pytest

from kiosk.attestations.inspection import inspection_list
from kiosk.domain.evidence import DocumentKind


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_kind_has_a_list_that_begins_with_the_holder_and_the_original(
    kind: DocumentKind,
) -> None:
    items = inspection_list(kind)
    assert [item.id for item in items[:2]] == ["portrait", "original"]
    assert items[-1].id == "printed_facts"
    assert len({item.id for item in items}) == len(items)
    assert all(item.text.endswith(".") and len(item.text) < 100 for item in items)


def test_lists_fit_the_thing_in_hand() -> None:
    booklet = {item.id for item in inspection_list(DocumentKind.PASSPORT)}
    card = {item.id for item in inspection_list(DocumentKind.NATIONAL_ID)}
    assert {"binding", "endorsements"} <= booklet - card
    assert {"both_sides", "card_edges"} <= card - booklet

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.services.receipts import Receipt, jti_prefix, receipt_html, reference

RECEIPT = Receipt(
    issuer_name="A <b>bold</b> & Co",
    postal_address="1 Street",
    reference="4F2A-91BC-07DE",
    issued_at=datetime(2026, 11, 21, 9, 0, tzinfo=UTC),
    expires_at=datetime(2026, 11, 21, 21, 0, tzinfo=UTC),
    audience="model-gateway",
    open_models=("opal-4",),
    waiting_models=("fable-5",),
    considered=(),
    appeal_url="https://example.org/appeal?a=1&b=2",
)


def test_what_waits_is_named_apart_with_the_way_on() -> None:
    html = receipt_html(RECEIPT)
    opened, waiting = html.split("Waits for proof")
    assert "opal-4" in opened
    assert "fable-5" not in opened
    assert "fable-5" in waiting
    assert "appeal" in waiting


def test_texts_of_others_are_escaped() -> None:
    html = receipt_html(RECEIPT)
    assert "A &lt;b&gt;bold&lt;/b&gt; &amp; Co" in html
    assert "a=1&amp;b=2" in html


@pytest.mark.parametrize("typed", ["4F2A-91BC-07DE", " 4f2a 91bc 07de", "4f2a91bc07de"])
def test_a_reference_leads_back_to_its_token_however_it_is_typed(typed: str) -> None:
    jti = "4f2a91bc07de00112233445566778899"
    assert reference(jti) == "4F2A-91BC-07DE"
    assert jti.startswith(jti_prefix(typed))

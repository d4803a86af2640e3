"""Of the signer's answers only what can be a signature is put under a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.server.calls import CallBrokenError
from kiosk.server.remote_signer import SIGN, STATUS_LIST, RemoteSigner
from kiosk.tokens import base64url

if TYPE_CHECKING:
    from collections.abc import Mapping

SIGNATURE = bytes(range(64))


class FakeCalls:
    """Answer as told, and remember what was asked."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self.answer = answer
        self.asked: list[tuple[str, Mapping[str, Any]]] = []

    def call(self, name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        self.asked.append((name, arguments))
        return self.answer


def test_a_list_is_signed_by_the_key_that_is_named() -> None:
    calls = FakeCalls({"signature": base64url.encode(SIGNATURE)})
    signer = RemoteSigner("key-1", calls)
    assert (signer.kid, signer.sign_es256(b"header.claims")) == ("key-1", SIGNATURE)
    asked = {"kind": STATUS_LIST, "kid": "key-1", "signed": "header.claims"}
    assert calls.asked == [(SIGN, asked)]


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"signature": None},
        {"signature": "not base64url!"},
        {"signature": base64url.encode(SIGNATURE[:-1])},
        {"signature": base64url.encode(SIGNATURE + b"x")},
    ],
)
def test_what_is_no_signature_is_put_under_nothing(answer: dict[str, Any]) -> None:
    with pytest.raises(CallBrokenError):
        RemoteSigner("key-1", FakeCalls(answer)).sign_es256(b"header.claims")

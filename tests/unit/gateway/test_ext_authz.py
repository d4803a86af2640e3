"""Envoy's messages, against a small writer and reader of protobuf that knows no meaning."""

import json
from typing import Any

import pytest

from kiosk.gateway import PublicationSnapshot, Verifier
from kiosk.gateway.ext_authz_wire import WireError, read_check_request
from kiosk.gateway.forward_grpc import CheckService
from kiosk.gateway.guard import Guard

NOW = 1_781_300_000
# CheckRequest{attributes{request{http{method:"GET" path:"/x"}}}}, written out by hand.
BY_HAND = bytes.fromhex("0a0d 220b 1209 1203474554 22022f78".replace(" ", ""))


def number(value: int) -> bytes:
    octets = b""
    while True:
        value, low = value >> 7, value & 127
        octets += bytes([low | 128 if value else low])
        if not value:
            return octets


def field(place: int, content: bytes | str) -> bytes:
    data = content.encode() if isinstance(content, str) else content
    return number(place << 3 | 2) + number(len(data)) + data


def check_request(
    body: bytes = b"", *more: bytes, path: str = "/v1/chat/completions", **headers: str
) -> bytes:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    fields = [field(3, field(1, name) + field(2, value)) for name, value in named.items()]
    http = (
        field(2, "POST") + b"".join(fields) + field(4, path) + field(5, "models.example")
        + field(6, "https") + number(9 << 3) + number(len(body)) + field(12, body) + b"".join(more)
    )  # fmt: skip
    return field(1, field(4, field(2, http)))


def read(data: bytes) -> dict[int, list[Any]]:
    """Read one message into place → contents."""
    found: dict[int, list[Any]] = {}
    at = 0

    def take() -> int:
        nonlocal at
        value = shift = 0
        while True:
            octet = data[at]
            at, value, shift = at + 1, value | (octet & 127) << shift, shift + 7
            if octet < 128:
                return value

    while at < len(data):
        key = take()
        if key & 7 == 0:
            found.setdefault(key >> 3, []).append(take())
        else:
            length = take()
            found.setdefault(key >> 3, []).append(data[at : at + length])
            at += length
    return found


def headers_of(message: dict[int, list[Any]]) -> dict[str, str]:
    pairs = [read(read(option)[1][0]) for option in message.get(2, [])]
    return {pair[1][0].decode(): pair[2][0].decode() for pair in pairs}


class Stand:
    def __init__(self, issuer: Any) -> None:
        issuer.access = {"fable-5": {7: 0}, "mythos-5": {7: 1}}
        self.snapshot: PublicationSnapshot | None = issuer.snapshot()
        self.authorization = f"Bearer {issuer.token()}"
        self.subject = issuer.claims().sub

    def check(self, data: bytes, **more: Any) -> dict[int, list[Any]]:
        verifier = Verifier(self, "https://models.example", clock=lambda: NOW)
        service = CheckService(Guard(verifier, self, clock=lambda: NOW, **more))
        return read(service.check(data))

    def status(self, body: bytes, **headers: str) -> int:
        answer = self.check(check_request(body, authorization=self.authorization, **headers))
        return 200 if 3 in answer else int(read(read(answer[2][0])[1][0])[1][0])


@pytest.fixture
def stand(issuer: Any) -> Stand:
    return Stand(issuer)


def test_a_message_written_by_hand_is_read() -> None:
    asked = read_check_request(BY_HAND)
    assert (asked.method, asked.target) == ("GET", "/x")


def test_everything_that_is_needed_is_read() -> None:
    asked = read_check_request(
        check_request(b"\xff\x00", **{":path": "/else", "Content_Type": "text/plain"})
    )
    assert asked.method == "POST"
    assert asked.target == "/v1/chat/completions"
    assert (asked.scheme, asked.host) == ("https", "models.example")
    assert asked.headers == (("content-type", "text/plain"),)
    assert asked.body == b"\xff\x00"


@pytest.mark.parametrize(
    "data",
    [
        b"\x0a",
        b"\x0a\x05ab",
        b"\x0b",
        b"\x02\x00",
        b"\xff" * 11,
        b"\x48" + b"\xff" * 9 + b"\x7f",
        BY_HAND + BY_HAND,
        check_request(b"", field(4, "/another")),
        check_request(b"a", field(11, "b")),
    ],
)
def test_what_is_cut_or_said_twice_is_no_question(stand: Stand, data: bytes) -> None:
    with pytest.raises(WireError):
        read_check_request(data)
    answer = stand.check(data)
    assert 3 not in answer
    assert read(read(answer[2][0])[1][0])[1] == [500]


def test_an_admitted_request_loses_its_token_and_gains_a_subject(stand: Stand) -> None:
    answer = stand.check(
        check_request(
            b'{"model":"fable"}',
            authorization=stand.authorization,
            content_type="application/json",
        )
    )
    assert answer[1] == [b""]
    allowed = read(answer[3][0])
    assert headers_of(allowed) == {
        "x-kiosk-subject": stand.subject, "x-kiosk-models": "fable-5"
    }  # fmt: skip
    # OVERWRITE_IF_EXISTS_OR_ADD, so that a client cannot name the subject.
    assert [read(option)[3] for option in allowed[2]] == [[2], [2]]
    removed = {name.decode() for name in allowed[5]}
    assert {"authorization", "dpop", "x-api-key", "x-kiosk-would-refuse"} <= removed


def test_a_refused_one_is_told_why(stand: Stand) -> None:
    answer = stand.check(check_request(b'{"model":"mythos-5"}', authorization=stand.authorization))
    assert read(answer[1][0]) == {1: [7]}
    denied = read(answer[2][0])
    assert read(denied[1][0]) == {1: [403]}
    assert headers_of(denied)["content-type"] == "application/problem+json"
    assert 'error="insufficient_scope"' in headers_of(denied)["www-authenticate"]
    assert json.loads(denied[3][0])["reason"] == "blocked"


def test_a_body_that_envoy_cut_or_kept_is_refused(stand: Stand) -> None:
    good = b'{"model":"fable-5"}'
    assert stand.status(good) == 200
    assert stand.status(good, x_envoy_auth_partial_body="false") == 200
    assert stand.status(good, x_envoy_auth_partial_body="true") == 400
    assert stand.status(b"", content_length="20") == 400


def test_a_request_that_leaves_http_is_refused(stand: Stand) -> None:
    assert stand.status(b'{"model":"fable-5"}', upgrade="websocket") == 403


def test_two_tokens_that_envoy_joined_are_none(stand: Stand) -> None:
    joined = f"{stand.authorization},{stand.authorization}"
    answer = stand.check(check_request(b'{"model":"fable-5"}', authorization=joined))
    assert read(read(answer[2][0])[1][0])[1] == [400]


def test_headers_of_other_gateways_count_for_nothing(stand: Stand) -> None:
    forged = {
        "x_forwarded_uri": "/engines/fable-5/x", "x_original_uri": "/engines/fable-5/x",
        "x_kiosk_model": "fable-5", "x_model": "fable-5",
    }  # fmt: skip
    assert stand.status(b'{"model":"mythos-5"}', **forged) == 403


def test_in_shadow_the_server_is_told_what_would_have_been(stand: Stand) -> None:
    answer = stand.check(
        check_request(b'{"model":"mythos-5"}', authorization=stand.authorization), shadow=True
    )
    assert headers_of(read(answer[3][0]))["x-kiosk-would-refuse"] == "blocked"
    answer = stand.check(check_request(b'{"model":"fable-5"}'), shadow=True)
    assert b"x-kiosk-subject" in read(answer[3][0])[5]

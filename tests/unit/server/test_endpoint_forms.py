"""What clients send to the endpoints means one thing or is refused."""

from __future__ import annotations

import base64

import pytest

from kiosk.server.endpoint import FORM as FORM_MEDIUM
from kiosk.server.endpoint_forms import MOST_FIELDS, read_basic, read_form, read_json

FORM = [FORM_MEDIUM.media_type]
JSON = ["application/json"]


def test_a_form_is_decoded_as_browsers_encode_it() -> None:
    body = b"grant_type=refresh_token&refresh_token=a%2Bb+c&name=%C3%A4"
    assert read_form(body, FORM) == {
        "grant_type": "refresh_token",
        "refresh_token": "a+b c",
        "name": "ä",
    }


def test_a_parameter_without_a_value_counts_as_left_out() -> None:
    assert read_form(b"token=&grant_type=x&flag", FORM) == {"grant_type": "x"}
    assert read_form(b"", FORM) == {}


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"token=a&token=b", "twice"),
        (b"token=a&token=a", "twice"),
        (b"token=a&tok%65n=b", "twice"),
        (b"token=&token=b", "twice"),
        (b"=a", "no name"),
        (b"token=a&", "no name"),
        (b"token=%zz", "not encoded"),
        (b"token=%2", "not encoded"),
        (b"token=a b", "not encoded"),
        (b"token=a=b", "not encoded"),
        (b"token=\xff", "not encoded"),
        (b"token=%ff", "not UTF-8"),
        (b"token=%ed%a0%80", "not UTF-8"),
        (b"token=a%00", "characters that none has"),
        (b"token=a%0d%0a", "characters that none has"),
        (b'{"token": "a"}', "not encoded"),
        (b"a=" + b"x" * FORM_MEDIUM.most_bytes, "too long"),
        (b"&".join(b"p%d=1" % each for each in range(MOST_FIELDS + 1)), "too many"),
    ],
)
def test_what_could_be_read_in_two_ways_is_refused(body: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        read_form(body, FORM)


@pytest.mark.parametrize(
    "types",
    [
        [],
        ["application/json"],
        ["multipart/form-data; boundary=x"],
        ["application/x-www-form-urlencoded; charset=utf-16"],
        ["application/x-www-form-urlencoded; charset=utf-8; charset=utf-16"],
        FORM * 2,
    ],
)
def test_a_form_must_say_that_it_is_one(types: list[str]) -> None:
    with pytest.raises(ValueError, match="content type"):
        read_form(b"token=a", types)


@pytest.mark.parametrize("charset", ["", ";charset=UTF-8", '; charset="utf-8"'])
def test_a_form_may_say_that_it_is_utf_8(charset: str) -> None:
    assert read_form(b"token=a", [FORM[0].upper() + charset]) == {"token": "a"}


def test_json_is_read_as_strictly_as_tokens_are() -> None:
    assert read_json(b'{"version":7}', JSON) == {"version": 7}
    for body in (b'{"version":7,"version":8}', b"[7]", b'{"version":7.5}', b"{", b'{"a":1}x'):
        with pytest.raises(ValueError, match=r"\w"):
            read_json(body, JSON)


def basic(text: bytes) -> list[str]:
    return [f"Basic {base64.b64encode(text).decode()}"]


def test_basic_names_a_gateway_and_its_secret() -> None:
    assert read_basic(basic(b"west:s3cret")) == ("west", "s3cret")
    assert read_basic(basic(b"west:a%3Ab")) == ("west", "a:b")
    assert read_basic(["bAsIc " + basic(b"west:x")[0][6:]]) == ("west", "x")


@pytest.mark.parametrize(
    "headers",
    [
        [],
        ["Basic"],
        ["Basic !!!"],
        ["Bearer abc"],
        basic(b"west"),
        basic(b"west:"),
        basic(b":secret"),
        basic(b"we\xffst:x"),
        basic(b"west:%ff"),
        basic(b"west:a b"),
        basic(b"west:x") * 2,
    ],
)
def test_what_is_no_basic_credential_is_nobodys(headers: list[str]) -> None:
    assert read_basic(headers) is None

"""What comes down the pipe is one whole message or an error, whatever its bytes."""

import io

import pytest

from kiosk.reading.wire import WireError, receive, send


def test_a_message_arrives_as_it_was_sent() -> None:
    pipe = io.BytesIO()
    send(pipe, {"a": [1, "ü"]}, b"\x00\xff")
    pipe.seek(0)
    assert receive(pipe) == ({"a": [1, "ü"]}, b"\x00\xff")


def test_a_number_that_json_does_not_know_is_not_sent() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        send(io.BytesIO(), {"seconds": float("nan")})


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\x00",
        b"\x00\x00\x00\x05{}",
        b"\xff\xff\xff\xff",
        b"\x00\x00\x00\x02[]\x00\x00\x00\x00",
        b"\x00\x00\x00\x02{]\x00\x00\x00\x00",
        b"\x00\x00\x00\x02{}\xff\xff\xff\xff",
        b"\x00\x00\x00\x02\xff\xfe\x00\x00\x00\x00",
        b'\x00\x00\x00\x09{"a":NaN}\x00\x00\x00\x00',
        b"\x00\x00\xc3\x50" + b"[" * 50_000 + b"\x00\x00\x00\x00",
        b'\x00\x00\x17\x75{"a":' + b"9" * 5999 + b"}\x00\x00\x00\x00",
    ],
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(WireError):
        receive(io.BytesIO(data))

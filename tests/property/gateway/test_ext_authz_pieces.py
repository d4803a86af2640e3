"""Whatever bytes come for a CheckRequest, they are read or refused, and nothing else happens."""

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from kiosk.gateway.ext_authz_wire import CheckRequest, WireError, read_check_request


def varint(value: int) -> bytes:
    octets = bytearray()
    while value > 127:
        octets.append(value & 127 | 128)
        value >>= 7
    return bytes([*octets, value])


def field(place: int, content: bytes) -> bytes:
    return varint(place << 3 | 2) + varint(len(content)) + content


TEXTS = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=40)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(WireError):
        assert isinstance(read_check_request(data), CheckRequest)


@given(TEXTS, TEXTS, st.dictionaries(TEXTS, TEXTS, max_size=4), st.binary(max_size=200), st.data())
def test_what_was_written_is_read_and_no_part_of_it_is(
    method: str, target: str, headers: dict[str, str], body: bytes, data: st.DataObject
) -> None:
    pairs = [field(1, k.encode()) + field(2, v.encode()) for k, v in headers.items()]
    http = b"".join(
        [field(2, method.encode()), *(field(3, pair) for pair in pairs),
         field(4, target.encode()), varint(9 << 3), varint(len(body)), field(12, body)]
    )  # fmt: skip
    written = field(1, field(4, field(2, http)))
    asked = read_check_request(written)
    assert (asked.method, asked.target, asked.body) == (method, target, body)
    assert asked.headers == tuple(
        (name.lower(), value) for name, value in headers.items() if not name.startswith(":")
    )
    cut = data.draw(st.integers(1, len(written) - 1))
    try:
        read_check_request(written[:cut])
    except WireError:
        return
    raise AssertionError("a part of a message passed for one")

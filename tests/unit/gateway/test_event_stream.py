import pytest

from kiosk.gateway.event_stream import (
    MAX_EVENT,
    MAX_ID,
    MAX_LINE,
    EventStreamError,
    EventStreamParser,
    ServerSentEvent,
)


def events(stream: bytes) -> list[ServerSentEvent]:
    return list(EventStreamParser().feed(stream))


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"data: YHOO\ndata: +2\ndata: 10\n\n", [("message", "YHOO\n+2\n10", "")]),
        (b": test stream\n\ndata: first\nid: 1\n\n", [("message", "first", "1")]),
        (b"data:a\nid:1\n\ndata:b\n\n", [("message", "a", "1"), ("message", "b", "1")]),
        (b"data:a\nid:1\n\ndata:b\nid\n\n", [("message", "a", "1"), ("message", "b", "")]),
        (b"data\n\ndata\ndata\n\ndata:", [("message", "", ""), ("message", "\n", "")]),
        (b"data:test\n\ndata: test\n\n", [("message", "test", "")] * 2),
        (b"data:  two\n\n", [("message", " two", "")]),
        (b"event: add\ndata: 7\n\ndata: 8\n\n", [("add", "7", ""), ("message", "8", "")]),
        (b"event: add\n\ndata: 8\n\n", [("message", "8", "")]),
        (b"data: a\r\rdata: b\r\n\r\ndata: c\n\n", [("message", each, "") for each in "abc"]),
        (b"\xef\xbb\xbfdata: a\n\n", [("message", "a", "")]),
        (b"\n\xef\xbb\xbfdata: a\n\n", []),
        (b"data: \xff\n\n", [("message", "\ufffd", "")]),
        (b"Data: a\n data: b\nunknown: c\n\n", []),
        (b"data: a\n\xe2\x80\xa8\n\n", [("message", "a", "")]),
    ],
)
def test_streams_are_read_as_the_standard_says(
    stream: bytes, expected: list[tuple[str, str, str]]
) -> None:
    """The first five are examples of section 9.2.5 and 9.2.6."""
    assert events(stream) == expected


def test_an_event_that_was_cut_short_is_none() -> None:
    parser = EventStreamParser("5")
    assert list(parser.feed(b"id: 6\ndata: a\n")) == []
    assert parser.last_event_id == "5"
    assert list(parser.feed(b"\n")) == [("message", "a", "6")]
    assert parser.last_event_id == "6"


def test_a_line_end_in_two_pieces_ends_one_line() -> None:
    parser = EventStreamParser()
    pieces = [b"data: a\r", b"", b"\ndata: b\r", b"\n\r", b"\n"]
    assert [event.data for piece in pieces for event in parser.feed(piece)] == ["a\nb"]


@pytest.mark.parametrize(
    ("line", "milliseconds"),
    [
        (b"retry: 1500", 1500),
        (b"retry:0", 0),
        (b"retry: -1", None),
        (b"retry: 1.5", None),
        (b"retry: 1s", None),
        (b"retry:", None),
        (b"retry: " + b"9" * 50, None),
        ("retry: \u0661".encode(), None),
    ],
)
def test_a_pause_is_a_number_of_milliseconds(line: bytes, milliseconds: int | None) -> None:
    parser = EventStreamParser()
    assert list(parser.feed(line + b"\n\n")) == []
    assert parser.retry_milliseconds == milliseconds


@pytest.mark.parametrize("identifier", [b"a\0b", b"a" * (MAX_ID + 1)])
def test_identifiers_that_no_header_takes_are_passed_over(identifier: bytes) -> None:
    assert events(b"id: 1\nid: " + identifier + b"\ndata\n\n") == [("message", "", "1")]


@pytest.mark.parametrize("start", [b"data:", b":", b"", b"event:"])
def test_a_line_without_end_is_refused(start: bytes) -> None:
    parser = EventStreamParser()
    list(parser.feed(start.ljust(MAX_LINE, b"x")))
    with pytest.raises(EventStreamError):
        list(parser.feed(b"x"))


def test_an_event_without_end_is_refused() -> None:
    parser = EventStreamParser()
    line = b"data:" + b"x" * 1023 + b"\n"
    list(parser.feed(line * (MAX_EVENT // 1024)))
    with pytest.raises(EventStreamError):
        list(parser.feed(b"data\n"))


def test_each_event_has_the_whole_room() -> None:
    event = b"data:" + b"x" * (MAX_EVENT - 100) + b"\n\n"
    assert len(events(event * 3)) == 3

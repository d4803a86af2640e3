from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.gateway.event_stream import EventStreamParser, ServerSentEvent

PARTS = st.sampled_from(
    [
        *(b"data", b"id", b"event", b"retry", b": ", b":", b" ", b"\n", b"\r", b"\r\n", b"\n\n"),
        *(b"a", b"12", b"\0", b"\xff", b"\xef\xbb\xbf", b"\xc3\xa9", b"data: x\n\n"),
    ]
)
STREAMS = st.lists(PARTS, max_size=40).map(b"".join)


def read_whole(stream: bytes) -> tuple[list[ServerSentEvent], str, int | None]:
    """Read a stream line by line on its whole text, as section 9.2.6 is worded."""
    text = stream.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:-1]
    found, data, event, buffered_id, last_id, retry = [], "", "", "", "", None
    for line in lines:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if not line:
            last_id = buffered_id
            if data:
                found.append(ServerSentEvent(event or "message", data[:-1], last_id))
            data, event = "", ""
        elif field == "data":
            data += value + "\n"
        elif field == "event":
            event = value
        elif field == "id" and "\0" not in value:
            buffered_id = value
        elif field == "retry" and value.isascii() and value.isdigit() and len(value) < 10:
            retry = int(value)
    return found, last_id, retry


@given(STREAMS, st.lists(st.integers(0, 200)))
def test_pieces_of_any_length_say_what_the_whole_says(stream: bytes, cuts: list[int]) -> None:
    parser = EventStreamParser()
    places = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    found = [event for start, end in pairwise(places) for event in parser.feed(stream[start:end])]
    assert (found, parser.last_event_id, parser.retry_milliseconds) == read_whole(stream)


@given(st.binary(max_size=300))
def test_no_bytes_at_all_raise_anything_or_pass_for_more_than_they_are(stream: bytes) -> None:
    for event in EventStreamParser().feed(stream):
        assert len(event.data) <= len(stream)

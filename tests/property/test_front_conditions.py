from hypothesis import given
from hypothesis import strategies as st

from kiosk.server.front_conditions import (
    Condition,
    RangeUnsatisfiableError,
    byte_range,
    judge,
    takes_gzip,
)

TAG = '"abc"'
OPAQUE = st.text(st.characters(min_codepoint=0x23, max_codepoint=0x7E), max_size=6)
HEADER = st.text(st.characters(max_codepoint=255), max_size=60) | st.from_regex(
    r"bytes=[0-9]{0,30}-[0-9]{0,30}"
)


@given(HEADER, HEADER, HEADER, st.integers(0, 1000))
def test_no_header_has_an_effect_that_is_not_stated(
    first: str, second: str, third: str, length: int
) -> None:
    headers = {"range": first, "if-range": second, "accept-encoding": third}
    takes_gzip(headers)
    judge({"if-match": first, "if-none-match": second}, TAG)
    try:
        part = byte_range(headers | {"if-range": TAG}, TAG, length)
    except RangeUnsatisfiableError:
        return
    assert part is None or (part and 0 <= part.start < part.stop <= length)


@given(st.lists(st.tuples(st.booleans(), OPAQUE)))
def test_a_list_of_tags_matches_exactly_what_it_lists(tags: list[tuple[bool, str]]) -> None:
    header = ", ".join(f'{"W/" if weak else ""}"{opaque}"' for weak, opaque in tags)
    weakly = any(opaque == "abc" for _, opaque in tags)
    strongly = any(opaque == "abc" and not weak for weak, opaque in tags)
    assert (judge({"if-none-match": header}, TAG) is Condition.NOT_MODIFIED) is weakly
    assert (judge({"if-match": header}, TAG) is Condition.SEND) is strongly


@given(st.integers(1, 10**6), st.data())
def test_the_range_sent_is_the_range_asked_for(length: int, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, length - 1))
    last = data.draw(st.integers(first, 2 * length))
    part = byte_range({"range": f"bytes={first}-{last}"}, TAG, length)
    assert part == range(first, min(last + 1, length))

import pytest

from kiosk.server.front_conditions import (
    Condition,
    RangeUnsatisfiableError,
    byte_range,
    judge,
    takes_gzip,
)

TAG = '"abc"'


@pytest.mark.parametrize(
    ("headers", "outcome"),
    [
        ({}, Condition.SEND),
        ({"if-none-match": TAG}, Condition.NOT_MODIFIED),
        ({"if-none-match": f"W/{TAG}"}, Condition.NOT_MODIFIED),
        ({"if-none-match": f'"x", W/"y",{TAG}'}, Condition.NOT_MODIFIED),
        ({"if-none-match": '"a,b", "abc"'}, Condition.NOT_MODIFIED),
        ({"if-none-match": " * "}, Condition.NOT_MODIFIED),
        ({"if-none-match": "abc"}, Condition.SEND),
        ({"if-none-match": '"ABC"'}, Condition.SEND),
        ({"if-none-match": '"abcd"'}, Condition.SEND),
        ({"if-none-match": ""}, Condition.SEND),
        ({"if-match": TAG}, Condition.SEND),
        ({"if-match": "*"}, Condition.SEND),
        ({"if-match": f'"x", {TAG}'}, Condition.SEND),
        ({"if-match": f"W/{TAG}"}, Condition.FAILED),
        ({"if-match": '"x"'}, Condition.FAILED),
        ({"if-match": '"x"', "if-none-match": TAG}, Condition.FAILED),
        ({"if-match": TAG, "if-none-match": TAG}, Condition.NOT_MODIFIED),
    ],
)
def test_preconditions_are_judged_in_their_order(
    headers: dict[str, str], outcome: Condition
) -> None:
    assert judge(headers, TAG) is outcome


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        ("bytes=0-0", range(1)),
        ("bytes=2-4", range(2, 5)),
        ("bytes=2-", range(2, 10)),
        ("bytes=-3", range(7, 10)),
        ("bytes=-30", range(10)),
        ("bytes=0-99", range(10)),
        ("Bytes= 1-1 ", range(1, 2)),
        ("bytes=4-2", None),
        ("bytes=-", None),
        ("bytes=0-1,3-4", None),
        ("bytes=0-1, ", None),
        ("items=0-1", None),
        ("bytes=a-b", None),
        ("bytes=--1", None),
        ("0-1", None),
        ("", None),
    ],
)
def test_one_range_is_served_and_anything_else_ignored(asked: str, sent: range | None) -> None:
    assert byte_range({"range": asked}, TAG, 10) == sent


@pytest.mark.parametrize("asked", ["bytes=10-", "bytes=10-11", "bytes=-0", f"bytes={10**17}-"])
def test_a_range_behind_the_end_is_told(asked: str) -> None:
    with pytest.raises(RangeUnsatisfiableError):
        byte_range({"range": asked}, TAG, 10)


@pytest.mark.parametrize(
    ("if_range", "sent"),
    [
        (TAG, range(1)),
        (f"W/{TAG}", None),
        ('"older"', None),
        ("Sun, 22 Nov 2026 06:04:50 GMT", None),
        ("", None),
    ],
)
def test_a_range_of_another_version_is_not_served(if_range: str, sent: range | None) -> None:
    assert byte_range({"range": "bytes=0-0", "if-range": if_range}, TAG, 10) == sent


@pytest.mark.parametrize(
    ("accepts", "takes"),
    [
        ("gzip", True),
        ("br, GZIP;q=0.5", True),
        ("x-gzip", True),
        ("*", True),
        ("*;q=0.1", True),
        ("gzip;q=0", False),
        ("gzip; q=0.000", False),
        ("gzip;q=0, *", False),
        ("*;q=0", False),
        ("identity", False),
        ("br", False),
        ("gzip;q=nonsense", False),
        ("", False),
    ],
)
def test_gzip_is_sent_to_those_who_take_it(accepts: str, *, takes: bool) -> None:
    assert takes_gzip({"accept-encoding": accepts}) is takes
    assert takes_gzip({}) is False

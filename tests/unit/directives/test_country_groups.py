"""Country groups: read from their files, pinned by their hash."""

import hashlib

import pytest

from kiosk.directives.groups import CountryGroupError, country_group, read_group

FILE = b"""
group = "T:1"
edition = "2026-06-01"
source = "made up"
members = ["FRA", "DEU"]
"""


def test_the_hash_is_that_of_the_canonical_form() -> None:
    group = read_group(FILE)
    form = b'{"edition":"2026-06-01","group":"T:1","members":["DEU","FRA"],"source":"made up"}'
    assert group.sha256 == hashlib.sha256(form).hexdigest()
    assert group.members == ("DEU", "FRA")


def test_the_order_of_members_changes_nothing_and_a_member_does() -> None:
    digest = read_group(FILE).sha256
    assert country_group("T:1", "2026-06-01", "made up", ["FRA", "DEU"]).sha256 == digest
    assert country_group("T:1", "2026-06-01", "made up", ["FRA"]).sha256 != digest


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"members = [",
        FILE + b"more = 1\n",
        FILE.replace(b'["FRA", "DEU"]', b"[]"),
        FILE.replace(b'"DEU"', b'"FRA"'),
        FILE.replace(b'"DEU"', b'"Germany"'),
        FILE.replace(b'"DEU"', b'""'),
        FILE.replace(b'"DEU"', b'"GBN"'),
        FILE.replace(b'"DEU"', b"7"),
        b"x = " + b"[" * 20_000,
        b"#" * 70_000,
    ],
    ids=range(12),
)
def test_another_file_is_refused(data: bytes) -> None:
    with pytest.raises(CountryGroupError) as caught:
        read_group(data)
    assert caught.value.remedy

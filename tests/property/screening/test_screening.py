"""What holds of all names and all lists."""

import csv
import io
from contextlib import suppress
from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.dates import UNKNOWN_DATE
from kiosk.screening.birth_dates import BirthSpan
from kiosk.screening.entries import EntryKind, ListEntry, decode_entry
from kiosk.screening.errors import ListFileError
from kiosk.screening.index import NameIndex
from kiosk.screening.list_files import read_list
from kiosk.screening.matching import screen
from kiosk.screening.names import components

TODAY = date(2026, 11, 21)
WORDS = st.lists(st.text("abdeghiklmnorstuvyz", min_size=1, max_size=9), min_size=1, max_size=4)
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60)


def entry(name: str) -> ListEntry:
    return ListEntry("1", "", EntryKind.INDIVIDUAL, name)


@given(WORDS, st.randoms(use_true_random=False))
def test_a_name_finds_itself_in_any_order(words: list[str], random: object) -> None:
    shuffled = list(words)
    random.shuffle(shuffled)  # type: ignore[attr-defined] # Hypothesis hands in random.Random
    assume(sorted(components(" ".join(words))) == sorted(components(" ".join(shuffled))))
    (match,) = screen(NameIndex([entry(" ".join(words))]), " ".join(shuffled), UNKNOWN_DATE)
    assert match.score == 1


@given(WORDS, WORDS)
def test_either_of_two_names_finds_the_other_alike(one: list[str], other: list[str]) -> None:
    first, second = " ".join(one), " ".join(other)
    there = [found.score for found in NameIndex([entry(first)]).find(second)]
    back = [found.score for found in NameIndex([entry(second)]).find(first)]
    assert there == back


@given(TEXT, TEXT)
def test_no_text_is_too_odd_for_a_name(listed: str, asked: str) -> None:
    index = NameIndex([entry(listed), entry("Ada Example")])
    assert all(0.8 < found.score <= 1 for found in index.find(asked))


@given(TEXT)
def test_no_text_is_too_odd_for_a_date_of_birth(text: str) -> None:
    span = BirthSpan.parse(text)
    assert span is None or span.earliest <= span.latest


@given(st.binary(max_size=400))
def test_any_bytes_are_a_list_or_are_refused(data: bytes) -> None:
    for start in (b"", b"name,aliases\n", b'{"results": ['):
        with suppress(ListFileError):
            found = read_list(start + data, name="any", dated=TODAY)
            assert found.snapshot.entries == len(found.entries) > 0


@given(st.lists(TEXT.filter(lambda text: bool("".join(text.split()))), min_size=1, max_size=8))
def test_every_name_of_a_plain_list_is_in_it(names: list[str]) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerows([["name", "reference"], *([name, str(n)] for n, name in enumerate(names))])
    found = read_list(text.getvalue().encode(), name="plain", dated=TODAY)
    assert [each.name for each in found.entries] == [" ".join(name.split()) for name in names]
    assert [decode_entry(each.encode()) for each in found.entries] == list(found.entries)

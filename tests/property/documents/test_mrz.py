"""What holds for every machine-readable zone.

A check digit weighs each character with 7, 3 or 1, all of them coprime to
ten. One changed character therefore shifts the digit by a multiple that is
zero modulo ten exactly if the two characters have the same value modulo ten
(``0``, ``A``, ``K``, ``U`` and ``<``; ``1``, ``B``, ``L``, ``V``; …). That is
the precise limit of what check digits can notice.
"""

from datetime import date

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kiosk.documents import (
    MrzDocument,
    MrzError,
    MrzFacts,
    MrzFormat,
    check_digit,
    compose,
    document_kind,
    field_positions,
    parse,
    proves,
)
from kiosk.documents.check_digits import ALPHABET, character_values
from kiosk.documents.names import NATIONAL_LETTERS
from kiosk.domain.dates import PartialDate

TODAY = date(2026, 6, 12)
LINE_LENGTHS = {
    MrzFormat.TD1: (30, 30, 30),
    MrzFormat.TD2: (36, 36),
    MrzFormat.TD3: (44, 44),
    MrzFormat.MRV_A: (44, 44),
    MrzFormat.MRV_B: (36, 36),
    MrzFormat.FRENCH_ID: (36, 36),
}
DOC_9303 = (MrzFormat.TD1, MrzFormat.TD2, MrzFormat.TD3, MrzFormat.MRV_A, MrzFormat.MRV_B)
CODES = {
    MrzFormat.TD1: "ID",
    MrzFormat.TD2: "I",
    MrzFormat.TD3: "PP",
    MrzFormat.MRV_A: "VC",
    MrzFormat.MRV_B: "V",
    MrzFormat.FRENCH_ID: "ID",
}
OPTIONAL_WIDTHS = {
    MrzFormat.TD1: 15,
    MrzFormat.TD2: 7,
    MrzFormat.TD3: 14,
    MrzFormat.MRV_A: 16,
    MrzFormat.MRV_B: 8,
    MrzFormat.FRENCH_ID: 6,
}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WORDS = st.text(LETTERS, min_size=1, max_size=7)
NAMES = st.lists(WORDS, max_size=2).map(" ".join)
NUMBERS = LETTERS + "0123456789"
BIRTHS = st.dates(date(1927, 1, 1), TODAY)
EXPIRIES = st.dates(date(2000, 1, 1), date(2075, 12, 31))


def _examples(count: int) -> settings:
    """Ask for so many examples, on machines of any speed."""
    return settings(
        max_examples=count, deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )


def _partial(day: date) -> st.SearchStrategy[PartialDate]:
    return st.sampled_from(
        [
            PartialDate.of(day),
            PartialDate(day.year, day.month),
            PartialDate(day.year),
            PartialDate(),
        ]
    )


@st.composite
def facts_for(draw: st.DrawFn, mrz_format: MrzFormat, longest_number: int = 9) -> MrzFacts:
    width = OPTIONAL_WIDTHS[mrz_format]
    number = draw(st.text(NUMBERS, min_size=1, max_size=longest_number))
    room = width if len(number) <= 9 else width - (len(number) - 9) - 2
    french = mrz_format is MrzFormat.FRENCH_ID
    return MrzFacts(
        document_code=CODES[mrz_format],
        issuing_state="FRA" if french else draw(st.sampled_from(["D", "UTO", "USA"])),
        nationality="FRA" if french else draw(st.sampled_from(["D", "XXA", "GBN"])),
        primary_identifier=draw(WORDS),
        secondary_identifier=draw(WORDS if french else NAMES),
        document_number=number,
        date_of_birth=draw(BIRTHS.flatmap(_partial)),
        sex=draw(st.sampled_from(["M", "F", ""])),
        date_of_expiry=None if french else draw(EXPIRIES.flatmap(_partial)),
        optional_data=draw(st.text(NUMBERS, max_size=room)),
        optional_data_2=(
            draw(st.text(NUMBERS, max_size=11)) if mrz_format is MrzFormat.TD1 else ""
        ),
    )


@st.composite
def zones(draw: st.DrawFn) -> tuple[MrzFormat, tuple[str, ...]]:
    mrz_format = draw(st.sampled_from(list(LINE_LENGTHS)))
    return mrz_format, compose(mrz_format, draw(facts_for(mrz_format)))


@pytest.mark.parametrize("mrz_format", LINE_LENGTHS)
@given(data=st.data())
@_examples(60)
def test_what_is_composed_reads_back(mrz_format: MrzFormat, data: st.DataObject) -> None:
    longest = {MrzFormat.TD1: 22, MrzFormat.TD2: 14, MrzFormat.FRENCH_ID: 12}.get(mrz_format, 9)
    facts = data.draw(facts_for(mrz_format, longest))
    if mrz_format is MrzFormat.FRENCH_ID:
        assume(len(facts.document_number) <= 12)
    lines = compose(mrz_format, facts)
    document = parse(lines, today=TODAY, specimens_allowed=True)
    assert tuple(map(len, lines)) == LINE_LENGTHS[mrz_format]
    assert document.format is mrz_format
    assert document.check_digits_ok
    assert document.issuing_state == facts.issuing_state
    assert document.nationality == facts.nationality
    assert document.primary_identifier == facts.primary_identifier
    assert document.secondary_identifier == facts.secondary_identifier
    assert document.document_number == facts.document_number
    assert document.date_of_birth.value == facts.date_of_birth
    assert document.date_of_expiry.value == (facts.date_of_expiry or PartialDate())
    assert document.sex == facts.sex
    assert document.optional_data == facts.optional_data
    assert document.optional_data_2 == facts.optional_data_2
    assert {check.name for check in document.checks if check.ok is False} <= {"expiry"}


def _covered(mrz_format: MrzFormat) -> set[str]:
    """Name the data fields that some check digit covers."""
    fields = {"document_number", "date_of_birth", "date_of_expiry"}
    if mrz_format not in (MrzFormat.MRV_A, MrzFormat.MRV_B):
        fields |= {"optional_data", "optional_data_2"}
    if mrz_format is MrzFormat.FRENCH_ID:
        fields |= set(field_positions(mrz_format)) - {"composite_check_digit"}
    return fields


def _field_at(mrz_format: MrzFormat, line: int, position: int) -> str:
    return next(
        name
        for name, (at, start, end) in field_positions(mrz_format).items()
        if at == line and start <= position < end
    )


def _provably_undetectable(
    mrz_format: MrzFormat, document: MrzDocument, name: str, old: str, new: str
) -> bool:
    """State which single changes no check digit can notice, and only those."""
    if name.endswith("_check_digit"):
        return {old, new} == {"0", "<"} and _digit_may_be_a_filler(mrz_format, document, name, new)
    if name not in _covered(mrz_format):
        return True
    if (name, document.optional_data) == ("optional_data", "") and (
        document.raw.optional_data_check_digit == "<"
    ):
        # A filler for a digit is right only while the whole field is empty.
        return False
    return character_values(old)[0] % 10 == character_values(new)[0] % 10


def _digit_may_be_a_filler(
    mrz_format: MrzFormat, document: MrzDocument, name: str, new: str
) -> bool:
    if name == "optional_data_check_digit":
        return not document.optional_data
    if name == "date_of_expiry_check_digit":
        # A missing digit of a missing date is left open, not failed.
        return not document.date_of_expiry.value.known
    if name == "document_number_check_digit" and new == "<":
        return _reads_as_long_number(mrz_format, document)
    return False


def _reads_as_long_number(mrz_format: MrzFormat, document: MrzDocument) -> bool:
    """Tell whether optional data happens to continue the number with the right digit."""
    if mrz_format not in (MrzFormat.TD1, MrzFormat.TD2):
        return False
    number, rest = document.document_number, document.optional_data
    return len(number) == 9 and rest != "" and check_digit(number + rest[:-1]) == rest[-1]


def _assert_noticed_unless_undetectable(
    mrz_format: MrzFormat, lines: tuple[str, ...], line: int, position: int, new: str
) -> None:
    name = _field_at(mrz_format, line, position)
    old = lines[line][position]
    document = parse(lines, today=TODAY)
    row = lines[line][:position] + new + lines[line][position + 1 :]
    changed = parse((*lines[:line], row, *lines[line + 1 :]), today=TODAY)
    expected = _provably_undetectable(mrz_format, document, name, old, new)
    assert changed.check_digits_ok is expected, (name, old, new)


def _chooses_the_format(mrz_format: MrzFormat, line: int, position: int) -> bool:
    return _field_at(mrz_format, line, position) in ("document_code", "issuing_state")


@given(
    zone=zones(),
    place=st.integers(min_value=0, max_value=89),
    new=st.sampled_from(ALPHABET),
)
@_examples(300)
def test_one_changed_character_is_noticed_unless_no_check_digit_could(
    zone: tuple[MrzFormat, tuple[str, ...]], place: int, new: str
) -> None:
    mrz_format, lines = zone
    line, position = divmod(place, len(lines[0]))
    assume(line < len(lines) and lines[line][position] != new)
    assume(not _chooses_the_format(mrz_format, line, position))
    _assert_noticed_unless_undetectable(mrz_format, lines, line, position, new)


@pytest.mark.parametrize("optional", ["", "X", "FULL"])
@pytest.mark.parametrize("mrz_format", LINE_LENGTHS)
def test_every_change_of_every_character_is_noticed_unless_no_check_digit_could(
    mrz_format: MrzFormat, optional: str
) -> None:
    width = OPTIONAL_WIDTHS[mrz_format]
    facts = MrzFacts(
        document_code=CODES[mrz_format],
        issuing_state="FRA",
        nationality="FRA",
        primary_identifier="ERIKSSON",
        secondary_identifier="ANNA",
        document_number="L898902C3",
        date_of_birth=date(1974, 8, 12),
        sex="F",
        date_of_expiry=None if optional == "X" else date(2032, 4, 15),
        optional_data=("ZE184226B" * 2)[:width] if optional == "FULL" else optional,
    )
    lines = compose(mrz_format, facts)
    for line, row in enumerate(lines):
        for position, old in enumerate(row):
            if _chooses_the_format(mrz_format, line, position):
                continue
            for new in ALPHABET.replace(old, ""):
                _assert_noticed_unless_undetectable(mrz_format, lines, line, position, new)


@given(
    data=st.data(),
    mrz_format=st.sampled_from(DOC_9303),
    place=st.integers(min_value=0, max_value=5),
    new=st.sampled_from(ALPHABET),
)
@_examples(100)
def test_every_changed_character_of_a_date_is_noticed(
    data: st.DataObject, mrz_format: MrzFormat, place: int, new: str
) -> None:
    facts = data.draw(facts_for(mrz_format))
    assume(isinstance(facts.date_of_birth, PartialDate) and facts.date_of_birth.day)
    lines = compose(mrz_format, facts)
    line, start, _ = field_positions(mrz_format)["date_of_birth"]
    assume(lines[line][start + place] != new)
    row = lines[line][: start + place] + new + lines[line][start + place + 1 :]
    changed = parse((*lines[:line], row, *lines[line + 1 :]), today=TODAY)
    assert {"date_of_birth", "date_of_birth_calendar"} & set(changed.failed)


def _read_everything(lines: list[str] | str) -> None:
    """Ask a text for all that a document answers, unless it is refused in two sentences."""
    try:
        document = parse(lines, today=TODAY)
    except MrzError as error:
        refusal = error
    else:
        assert document.checks
        assert document.fields
        assert proves(document).kind is document_kind(document)
        return
    assert refusal.problem.endswith(".")
    assert refusal.remedy.endswith(".")


@given(st.text(max_size=120))
@_examples(200)
def test_arbitrary_text_raises_nothing_but_our_error(text: str) -> None:
    _read_everything(text)


@given(st.lists(st.text(max_size=50), max_size=5))
@_examples(100)
def test_arbitrary_lines_raise_nothing_but_our_error(lines: list[str]) -> None:
    _read_everything(lines)


def _lines_of(lengths: tuple[int, ...], alphabet: str) -> st.SearchStrategy[list[str]]:
    return st.tuples(
        *(st.text(alphabet, min_size=length, max_size=length) for length in lengths)
    ).map(list)


@pytest.mark.parametrize("lengths", [*set(LINE_LENGTHS.values()), (9, 30, 30)])
@given(data=st.data())
@_examples(80)
def test_lines_of_the_alphabet_always_read(lengths: tuple[int, ...], data: st.DataObject) -> None:
    lines = data.draw(_lines_of(lengths, ALPHABET))
    document = parse(lines, today=TODAY)
    assert document.checks
    assert document.lines == tuple(lines)
    assert proves(document).kind is document_kind(document)


@given(data=st.data())
@_examples(120)
def test_national_letters_and_other_signs_raise_nothing_but_our_error(data: st.DataObject) -> None:
    alphabet = ALPHABET + "".join(sorted(NATIONAL_LETTERS)) + "ñßıſ²٣ \ud800"
    lengths = data.draw(st.sampled_from([*LINE_LENGTHS.values(), (9, 30, 30)]))
    lines = data.draw(_lines_of(lengths, alphabet))
    if data.draw(st.booleans()):
        lines[0] = "IDFRA" + lines[0][5:]
    _read_everything(lines)


@given(st.text(ALPHABET, max_size=44), st.text(ALPHABET, max_size=44))
@_examples(100)
def test_the_digit_of_a_text_is_one_digit_and_fillers_after_it_change_nothing(
    text: str, other: str
) -> None:
    assert check_digit(text) in "0123456789"
    assert check_digit(text + "<" * len(other)) == check_digit(text)

from contextlib import suppress
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kiosk.documents.aamva import AamvaError, compare_licence, parse_aamva
from kiosk.domain.dates import PartialDate

HEADER = "@\n\x1e\rANSI 636014100002DL00410278ZC03190008DL"
names = st.text(min_size=1, max_size=40)
pieces = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["DCS", "DAC", "DAA", "DBB", "DDE", "DL", "ZC", "\n", "\r", "\x1e", "@", "ANSI "]
    ),
    st.from_regex(r"D[A-D][A-Z]", fullmatch=True),
)


@given(st.text())
def test_arbitrary_text_raises_nothing_but_the_one_error(text: str) -> None:
    with suppress(AamvaError):
        parse_aamva(text)


@given(st.lists(pieces, max_size=40), st.text(max_size=20), st.text(max_size=20))
def test_content_after_a_sound_header_raises_nothing_but_the_one_error(
    content: list[str], primary: str, secondary: str
) -> None:
    with suppress(AamvaError):
        licence = parse_aamva(HEADER + "".join(content))
        for text in (licence.family_name, licence.given_names, licence.licence_number):
            assert text.isprintable()
        compare_licence(
            licence,
            primary_identifier=primary,
            secondary_identifier=secondary,
            date_of_birth=PartialDate(1990, 1, 1),
        )


@given(st.dates(min_value=date(1850, 1, 1), max_value=date(2199, 12, 31)))
def test_both_orders_of_a_date_mean_the_same_day(day: date) -> None:
    orders = (f"{day:%m%d}{day.year:04d}", f"{day.year:04d}{day:%m%d}")
    read = [parse_aamva(f"{HEADER}DCSQUILL\nDBB{text}\r").date_of_birth for text in orders]
    assert read == [PartialDate.of(day)] * 2

"""Directive files of any content: written and read back, or refused in words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.directives.canonical import sha256_hex
from kiosk.directives.directive import (
    Directive,
    DirectiveFileError,
    Fault,
    Reading,
    Supersession,
)
from kiosk.directives.file import canonical_form, read_directive, write_directive
from kiosk.domain.facts import NationalityAssuranceLevel

START = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
# TOML holds any text but surrogates, and reads both newlines as one.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=80).map(
    lambda text: text.replace("\r\n", "\n")
)
filled = texts.filter(lambda text: bool(text.strip()))
readings = st.lists(
    st.builds(
        Reading,
        st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,5}", fullmatch=True),
        filled,
        st.sampled_from(["when { true }", "unless { principal.us_person }"]),
        st.sampled_from(["", 'when { principal.location == "FRA" }']),
        st.booleans(),
        st.sampled_from(["", "when { true }"]),
        texts,
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda reading: reading.id,
).map(tuple)
moments = st.integers(1, 10_000_000).map(lambda seconds: START + timedelta(seconds=seconds))


@st.composite
def directives(draw: st.DrawFn) -> Directive:
    text = draw(filled)
    models = draw(st.sampled_from([("*",), ("fable-5",), ("fable-5", "mythos-5")]))
    return Directive(
        id=draw(st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)),
        title=draw(filled),
        authority=draw(filled),
        reference=draw(texts),
        basis=draw(texts),
        text=text,
        text_sha256=sha256_hex(text.encode()),
        received=draw(moments),
        in_force=START,
        until=draw(st.one_of(st.none(), moments)),
        review=draw(st.one_of(st.none(), moments)),
        zone="UTC",
        models=models,
        least_nal=draw(st.sampled_from(NationalityAssuranceLevel)),
        supersedes=draw(
            st.sampled_from([(), (Supersession("older--", models), Supersession("oldest--"))])
        ),
        fallback=() if models == ("*",) else draw(st.sampled_from([(), ("opal-4",)])),
        readings=draw(readings),
        duties=draw(texts),
    )


@given(directive=directives())
def test_what_is_written_reads_back(directive: Directive) -> None:
    again = read_directive(write_directive(directive))
    assert again == directive
    assert canonical_form(again) == canonical_form(directive)


@given(directive=directives(), title=filled)
def test_the_canonical_form_differs_where_the_directives_do(
    directive: Directive, title: str
) -> None:
    other = replace(directive, title=title)
    assert (canonical_form(other) == canonical_form(directive)) == (title == directive.title)


@given(
    directive=directives(),
    place=st.floats(0, 1),
    length=st.integers(0, 40),
    inserted=st.binary(max_size=20),
)
def test_a_damaged_file_reads_or_is_refused_in_words(
    directive: Directive, place: float, length: int, inserted: bytes
) -> None:
    data = write_directive(directive)
    at = int(place * len(data))
    damaged = data[:at] + inserted + data[at + length :]
    faults = refusal(damaged)
    lines = damaged.count(b"\n") + 1
    assert all(fault.problem and 0 <= fault.line <= lines for fault in faults)
    assert all(str(fault).isprintable() for fault in faults)


@given(data=st.binary(max_size=300))
def test_any_bytes_are_refused_in_words(data: bytes) -> None:
    assert refusal(data)


def refusal(data: bytes) -> tuple[Fault, ...]:
    """Return the faults for which a file is refused, none for a file that reads."""
    try:
        read_directive(data)
    except DirectiveFileError as error:
        return error.faults
    return ()

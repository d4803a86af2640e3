"""Directive files: what is read, and how each fault is named."""

import hashlib
import time
import tomllib
from datetime import datetime

import pytest

from kiosk.directives.file import (
    MAX_FILE_BYTES,
    DirectiveFileError,
    Supersession,
    canonical_form,
    read_directive,
    write_directive,
)
from kiosk.directives.groups import country_group

GROUP = country_group("T:1", "2026-06-01", "made up", ["FRA", "DEU"])
MODELS = ("fable-5", "mythos-5", "opal-4")
FILE = f'''id = "us-2026-06-12"
title = "Foreign persons: fable-5 and mythos-5"
authority = "US Department of Commerce, BIS"
reference = "letter"
basis = "15 CFR 744"
text = """
First line.
zone = "this is no key"
"""
received = 2026-06-12T17:21:00-04:00
in_force = 2026-06-12T17:21:00-04:00
zone = "America/New_York"
models = ["fable-5", "mythos-5"]
least_nal = 2
supersedes = [
  {{ id = "us-2026-05-01", models = ["fable-5"] }},
  {{ id = "us-2026-05-02" }},
]
fallback = ["opal-4"]

[[reading]]
id = "A"
title = "Literal"
block = \'\'\'
unless {{
  principal.citizenships.contains("USA")
}}\'\'\'

[[reading]]
id = "B"
title = "Legal term"
block = 'unless {{ principal.us_person }}'
hold = ""
needs_nationality = true

[[list]]
name = "allies"
group = "T:1"
edition = "2026-06-01"
sha256 = "{GROUP.sha256}"

[[persona]]
id = "citizen"
citizenships = "USA"
nal = 2
expect = {{ A = "allow", B = "allow" }}
'''
LISTS = {"any key": GROUP}


def read(text: str) -> None:
    read_directive(text.encode(), known_models=MODELS, lists=LISTS)


def with_(old: str, new: str, *, text: str = FILE) -> str:
    assert old in text
    return text.replace(old, new, 1)


def test_a_file_reads_as_what_it_says() -> None:
    directive = read_directive(FILE.encode(), known_models=MODELS, lists=LISTS)
    table = tomllib.loads(FILE)
    assert directive.text == table["text"]
    assert directive.text_sha256 == hashlib.sha256(table["text"].encode()).hexdigest()
    assert directive.in_force == datetime.fromisoformat("2026-06-12T17:21:00-04:00")
    assert directive.supersedes == (
        Supersession("us-2026-05-01", ("fable-5",)),
        Supersession("us-2026-05-02", ()),
    )
    assert [reading.id for reading in directive.readings] == ["A", "B"]
    assert directive.lists[0].members == ("DEU", "FRA")
    assert directive.personas[0].expect == (("A", "allow"), ("B", "allow"))


def test_a_written_file_reads_as_the_same_directive() -> None:
    text = with_("First line.", r"Quotes \"\"\" and \\ and \u0007, a tab\t, é, 国.")
    directive = read_directive(text.encode(), lists=LISTS)
    assert read_directive(write_directive(directive), lists=LISTS) == directive


@pytest.mark.parametrize("utc", ["Z", "+00:00"])
def test_an_instant_may_be_written_in_utc_whatever_the_zone(utc: str) -> None:
    local, same = "in_force = 2026-06-12T17:21:00-04:00", f"in_force = 2026-06-12T21:21:00{utc}"
    read = read_directive(FILE.replace(local, same).encode(), lists=LISTS)
    assert read.in_force == datetime.fromisoformat("2026-06-12T17:21:00-04:00")


def test_newlines_and_a_byte_order_mark_of_another_system_change_nothing() -> None:
    directive = read_directive(FILE.encode(), lists=LISTS)
    windows = b"\xef\xbb\xbf" + FILE.replace("\n", "\r\n").encode()
    assert canonical_form(read_directive(windows, lists=LISTS)) == canonical_form(directive)


def test_the_canonical_form_tells_every_change() -> None:
    directive = canonical_form(read_directive(FILE.encode(), lists=LISTS))
    for old, new in (("First line.", "First line!"), ("least_nal = 2", "least_nal = 3")):
        assert canonical_form(read_directive(with_(old, new).encode(), lists=LISTS)) != directive


FAULTS = [
    # what stands in the file, what is written instead, words of the sentence
    ('title = "Foreign', 'titel = "Foreign', "There is no key titel. Did you mean title?"),
    ("hold = ", "hodl = ", "There is no key reading 2, hodl. Did you mean hold?"),
    ('reference = "letter"', "reference = 7", "The value of reference is not a text."),
    ('"us-2026-06-12"', '"../etc/passwd"', "The text of id has a form"),
    ("least_nal = 2", "least_nal = 5", "Write a level from 0 to 4."),
    ("least_nal = 2", 'least_nal = "2"', "The value of least_nal is not a number."),
    ("needs_nationality = true", "needs_nationality = 1", "neither true nor false"),
    ('models = ["fable-5", "mythos-5"]', "models = []", "The value of models names nothing."),
    ('models = ["fable-5", "mythos-5"]', 'models = "fable-5"', "is not an array"),
    ('models = ["fable-5", "m', 'models = ["fabel-5", "m', "Did you mean fable-5?"),
    ('fallback = ["opal-4"]', 'fallback = ["opal"]', "There is no model opal."),
    ('fallback = ["opal-4"]', 'fallback = ["fable-5"]', "Name models that stay open."),
    ('models = ["fable-5", "m', 'models = ["*", "m', "stands alone"),
    ('models = ["fable-5", "m', 'models = ["mythos-5", "m', "mythos-5 stands twice"),
    ('{ id = "us-2026-05-01", models = ["fable-5"] }',
     '{ id = "us-2026-05-01", models = ["opal-4"] }', "which it does not name"),
    ('id = "us-2026-05-02"', 'id = "us-2026-06-12"', "supersedes itself"),
    ('id = "us-2026-05-02"', 'id = "us-2026-05-01"', "stands twice"),
    ('id = "us-2026-05-02"', 'idd = "us-2026-05-02"', "Did you mean id?"),
    ("received = 2026-06-12T17:21:00-04:00", "received = 2026-06-12T17:21:00",
     "no offset from UTC. Write it with the offset, as 2026-06-12T17:21:00-04:00."),
    ("received = 2026-06-12T17:21:00-04:00", "received = 2026-06-12", "is not a time"),
    ("in_force = 2026-06-12T17:21:00-04:00", "in_force = 2026-06-12T17:21:00-05:00",
     "is written with the offset -05:00, but America/New_York is at -04:00 then."),
    ("in_force = 2026-06-12T17:21:00-04:00", "in_force = 2026-06-12T17:21:00-05:00",
     "2026-06-12T17:21:00-04:00 if the clock time is right, 2026-06-12T18:21:00-04:00 if the"),
    ("in_force = 2026-06-12T17:21:00-04:00", "in_force = 2026-12-12T17:21:00-04:00",
     "but America/New_York is at -05:00 then"),
    ('"America/New_York"', '"America/New_Yrok"', "Did you mean America/New_York?"),
    ('zone = "America/New_York"', 'zone = "EDT/x"', "There is no such time zone."),
    ('zone = "A', 'until = 2026-06-12T17:21:00-04:00\nzone = "A', "before it is in force"),
    ('zone = "A', 'review = 2026-06-01T17:21:00-04:00\nzone = "A', "The review comes before"),
    ('id = "B"', 'id = "A"', "The id A of reading stands twice."),
    ('title = "Legal term"', 'title = " "', "The value of reading 2, title is empty."),
    ('contains("USA")', 'contains("IRA")', "The code “IRA” is of no country."),
    ('contains("USA")', 'contains("Iran")', "Did you mean IRN, Iran?"),
    ('contains("USA")', 'contains("D")', "Write DEU."),
    ("principal.us_person", "principal.us_persn", "Did you mean principal.us_person?"),
    ("principal.us_person", "context.lists.alies.contains(principal.location)",
     "Did you mean context.lists.allies?"),
    ("principal.us_person", 'principal.ear_country == "GBN"', "Write GBR"),
    ("principal.us_person", 'principal.statuses.contains("USA:citisen")',
     "Did you mean USA:citizen?"),
    ("principal.us_person", 'principal.affiliations.contains("lab:boss")',
     "The kinds are: employee, contractor, member."),
    ("principal.us_person", "principal.us_person };forbid(principal,action,resource) when {true",
     "ends its policy and begins another one"),
    ("principal.us_person", "principal.us_person ==", "is not Cedar"),
    ('sha256 = "SHA', 'sha256 = "0000', "is at hand in edition 2026-06-01"),
    ('edition = "2026-06-01"', 'edition = "2025-01-01"', "Name that group and edition"),
    ('citizenships = "USA"', 'citizenships = "USB"', "The code “USB” is of no country."),
    ('expect = { A = "allow", B', 'expect = { A = "allow", Z', "expects a decision of reading Z"),
    ('expect = { A = "allow"', 'expect = { A = "perhaps"', 'Write "allow", "block" or "hold".'),
    ("least_nal = 2", "least_nal = 2, 3", "The file is not TOML"),
    ('basis = "15 CFR 744"', 'basis = "15 CFR 744', "The file is not TOML"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "words"), FAULTS, ids=[fault[2][:50] for fault in FAULTS])
def test_a_fault_is_named_with_line_and_remedy(old: str, new: str, words: str) -> None:
    digest = GROUP.sha256[:4]
    old, new = old.replace("SHA", digest), new.replace("SHA", digest)
    with pytest.raises(DirectiveFileError) as caught:
        read(with_(old, new))
    fault = caught.value.faults[0]
    assert fault.line == FILE[: FILE.index(old)].count("\n") + 1
    assert words in str(fault)
    assert str(fault).startswith(f"Line {fault.line}: ")
    assert fault.problem.endswith(".")
    assert fault.remedy


def test_a_code_is_found_where_it_stands_in_quotes() -> None:
    text = with_('contains("USA")', 'contains("USA") ||\n  principal.location == "D"')
    with pytest.raises(DirectiveFileError) as caught:
        read(text)
    assert caught.value.line == text[: text.index('"D"')].count("\n") + 1


def test_a_key_that_is_missing_is_named() -> None:
    with pytest.raises(DirectiveFileError, match=r"The key zone is missing\. Write zone = …\."):
        read(with_('zone = "America/New_York"\n', ""))


def test_a_reading_that_means_nobody_is_named() -> None:
    with pytest.raises(DirectiveFileError, match="The reading B blocks and holds nobody"):
        read(with_("block = 'unless { principal.us_person }'", 'block = " "'))


def test_every_fault_is_named_at_once_in_the_order_of_lines() -> None:
    with pytest.raises(DirectiveFileError) as caught:
        read(with_('contains("USA")', 'contains("IRA")', text=with_("17:21:00-04", "17:21:00-03")))
    first, second = caught.value.faults
    assert "received" in first.problem
    assert "IRA" in second.problem
    assert caught.value.line == first.line < second.line
    assert len(str(caught.value).splitlines()) == 2


def test_a_directive_that_does_nothing_is_refused() -> None:
    start, _, _ = FILE.partition("supersedes")
    with pytest.raises(DirectiveFileError, match="so it does nothing"):
        read(start)


def test_a_huge_file_is_refused_in_one_sentence_before_it_is_parsed() -> None:
    with pytest.raises(DirectiveFileError) as caught:
        read_directive(b"a" * (MAX_FILE_BYTES + 1))
    assert str(caught.value).startswith("The directive file is over 1 MB.")


def test_bytes_that_are_no_text_are_refused_with_their_line() -> None:
    with pytest.raises(DirectiveFileError) as caught:
        read_directive(b'id = "x"\ntitle = "\xff"\n')
    assert caught.value.line == 2
    assert "not UTF-8" in caught.value.problem


@pytest.mark.parametrize(
    "source",
    [
        "models = " + "[" * 100_000,
        ".".join("a" for _ in range(400_000)) + " = 1",
        "[" + ".".join("a" for _ in range(400_000)) + "]",
        "x = { " + ".".join("a" for _ in range(400_000)) + " = 1 }",
        ".".join('"a"' for _ in range(200_000)) + " = 1",
        "least_nal = " + "9" * 100_000,
        '"""' + '\\"""' * 200_000 + "\\",
        'a = "' + '\\"' * 400_000,
        "[" + " " * 900_000,
        "a" + " " * 900_000,
        "\n".join(f"a{number} = 1" for number in range(60_000)),
        "supersedes = [" + "{di=1}," * 100_000 + "]",
    ],
    ids=[
        "brackets",
        "parts of a key",
        "parts of a heading",
        "parts of an inline key",
        "parts in quotes",
        "digits",
        "escaped ends of a text",
        "escaped quotes",
        "spaces in a heading",
        "spaces after a key",
        "unknown keys",
        "unknown keys in tables",
    ],
)
def test_a_file_made_to_choke_the_parser_is_refused(source: str) -> None:
    began = time.process_time()
    with pytest.raises(DirectiveFileError):
        read_directive(source.encode())
    assert time.process_time() - began < 20

"""The translations are those of the code: nothing missing, nothing left over, nothing stale."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from extract import Found, Message, find_all
from linguist import PLURAL_FORMS, Catalogue, faults, read, write
from update import merged

SCRIPTS = Path(__file__).parents[3] / "assets" / "translations"
CODE = '''
"""A docstring. It is no text."""
from PySide6.QtCore import QCoreApplication

_TITLES = {1: "First title", 2: "Second title"}

def tr(text):
    return QCoreApplication.translate("pages", text)

class Page:
    def draw(self):
        self.tr("Look at {name}")
        tr(_TITLES[2])
        counted("pages", 3, "1 page", "{count} pages")
'''
RAISED = """
def check(code, days):
    raise CodeError("This code has been used.", f"Ask the desk; it is open for {days} days.")
"""


def _found(folder: Path) -> Found:
    for place, code in (("kiosk/ui/page.py", CODE), ("kiosk/services/codes.py", RAISED)):
        file = folder / place
        file.parent.mkdir(parents=True)
        file.write_text(code, encoding="utf-8")
    return find_all(folder)


def test_texts_are_up_to_date() -> None:
    checked = subprocess.run(
        [sys.executable, str(SCRIPTS / "update.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, f"Run assets/translations/update.py.\n{checked.stdout}"


def test_texts_are_found_in_calls_tables_and_errors(tmp_path: Path) -> None:
    assert sorted(_found(tmp_path).messages) == [
        Message("Page", "Look at {name}"),
        Message("pages", "1 page"),
        Message("pages", "First title"),
        Message("pages", "Second title"),
        Message("pages", "{count} pages", plural=True),
        Message("sentences", "Ask the desk; it is open for {days} days."),
        Message("sentences", "This code has been used."),
    ]


def test_words_that_fill_a_field_of_a_sentence_are_found(tmp_path: Path) -> None:
    for place, code in (
        ("findings", '_FIELDS = {"sex": "sex"}\n_OTHER = {"sex": "no text"}\n'),
        ("number_formats", 'NINE = NumberFormat("[0-9]{9}", "nine digits", "a source")\n'),
    ):
        folder = tmp_path / ("kiosk/services" if place == "findings" else "kiosk/documents")
        folder.mkdir(parents=True)
        (folder / f"{place}.py").write_text(code, encoding="utf-8")
    words = [Message("sentences", "nine digits"), Message("sentences", "sex")]
    assert sorted(find_all(tmp_path).messages) == words


def test_a_translation_may_be_meant_for_one_context_alone() -> None:
    found = Found({Message("Country", "State"): [], Message("Queue", "State"): []})
    given: dict[str, dict[str, str | list[str]]] = {
        "State": {"de": "Staat"},
        "Queue\x04State": {"de": "Zustand"},
    }
    forms = merged(Catalogue("de"), found, given).forms
    assert forms == {("Country", "State"): ("Staat",), ("Queue", "State"): ("Zustand",)}


def test_a_text_that_nobody_can_read_is_named(tmp_path: Path) -> None:
    found = _found(tmp_path)
    assert found.unreadable == []
    (tmp_path / "kiosk/ui/page.py").write_text(
        CODE.replace("tr(_TITLES[2])", 'word = "Hidden"; tr(word)'), encoding="utf-8"
    )
    assert find_all(tmp_path).unreadable == ["kiosk/ui/page.py:13"]


MESSAGES = (Message("Page", "Look at {name}"), Message("pages", "{count} days", plural=True))
WHOLE = {
    ("Page", "Look at {name}"): ("Schauen Sie {name} an",),
    ("pages", "{count} days"): ("Ein Tag", "{count} Tage"),
}


@pytest.mark.parametrize(
    ("spoilt", "complaint"),
    [
        ({("Page", "Look at {name}"): ("Schauen Sie",)}, "has the fields"),
        ({("Page", "Look at {name}"): ("Schauen Sie {nam} an",)}, "has the fields"),
        ({("pages", "{count} days"): ("{count} Tage",)}, "plural forms"),
        ({("pages", "{count} days"): ("Ein Tag", "")}, "plural forms"),
        ({("pages", "{count} days"): ("Ein Tag", "Tage")}, "has the fields"),
        ({("Page", "Look"): ("Schauen",)}, "obsolete"),
    ],
)
def test_what_is_spoilt_is_named(
    spoilt: dict[tuple[str, str], tuple[str, ...]], complaint: str
) -> None:
    assert faults(Catalogue("de", dict(WHOLE)), MESSAGES) == []
    named = faults(Catalogue("de", WHOLE | spoilt), MESSAGES)
    assert len(named) == 1
    assert complaint in named[0]


def test_a_text_that_is_missing_is_named() -> None:
    named = faults(Catalogue("de", dict(WHOLE)), (*MESSAGES, Message("Page", "New")))
    assert named == ["de: Page: 'New' is missing"]


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_a_file_is_read_as_it_was_written(language: str, tmp_path: Path) -> None:
    forms = {
        ("Page", "Look at {name}"): ("<&> «{name}»",),
        ("pages", "{count} days"): ("{count}",) * PLURAL_FORMS[language],
    }
    file = tmp_path / "kiosk.ts"
    write(file, Catalogue(language, forms), {each: [] for each in MESSAGES})
    assert read(file, language).forms == forms

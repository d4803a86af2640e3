"""The program speaks seven languages and turns from one to another at once."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.language import begin_language
from kiosk.app.settings import settings_at
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services.check_titles import check_title
from kiosk.ui.shared import Column, Lane, Text, TextRole, Theme, apply_theme, current_theme
from kiosk.ui.shared.language import (
    LANGUAGES,
    AppLanguage,
    LanguageError,
    best_language,
    counted,
    current_language,
    day_words,
    instant_words,
    number,
    said,
    set_language,
    state_words,
)
from kiosk.ui.shared.language_choice import LanguageChoice
from kiosk.ui.shared.language_sentences import SentenceBook
from kiosk.ui.shell import KioskWindow
from tests.gui.entry.entry_fakes import SESSION, FakeEntry
from tests.gui.shared.pseudo_language import PseudoLanguage, cut, texts, unmarked
from tests.gui.test_shell import Place

TAGS = [language.tag for language in LANGUAGES]
CLDR = {"en": "en_GB", "zh-Hans": "zh_Hans", "zh-Hant": "zh_Hant"}
PLACES = (Place("desk", Act.ONBOARD), Place("people", Act.READ_PEOPLE))


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en", ())
    apply_theme(qapp, Theme(reduced_motion=True))


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[], KioskWindow]]:
    lane = Lane(lambda _error: None)
    windows: list[KioskWindow] = []

    def make() -> KioskWindow:
        window = KioskWindow(FakeEntry(), lambda: PLACES, lane)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        return window

    yield make
    lane.close()


@pytest.mark.parametrize("tag", TAGS)
def test_a_language_turns_words_direction_and_fonts(qapp: QApplication, tag: str) -> None:
    told: list[str] = []
    AppLanguage.of(qapp).changed.connect(told.append)
    set_language(qapp, tag)
    AppLanguage.of(qapp).changed.disconnect(told.append)
    assert told == [tag]
    assert current_language() == tag
    word = QCoreApplication.translate("Workspace", "Sign out")
    assert (word == "Sign out") == (tag == "en")
    leftward = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert leftward == (tag == "ar") == current_theme().right_to_left


def test_a_language_that_is_not_ours_is_refused(qapp: QApplication) -> None:
    with pytest.raises(LanguageError, match="does not speak"):
        set_language(qapp, "tlh")


@pytest.mark.parametrize(
    ("wanted", "best"),
    [
        (["de-AT", "en"], "de"),
        (["zh-CN"], "zh-Hans"),
        (["zh-Hant-HK"], "zh-Hant"),
        (["zh_TW"], "zh-Hant"),
        (["tlh", "ar-MA"], "ar"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_machine_s_language_is_taken_where_it_is_ours(wanted: list[str], best: str) -> None:
    assert best_language(wanted) == best


@pytest.mark.parametrize("tag", TAGS)
def test_dates_are_cldr_s_and_figures_are_those_of_documents(qapp: QApplication, tag: str) -> None:
    set_language(qapp, tag)
    for day in (date(2026, 6, 12), date(1990, 3, 9), date(2027, 12, 31)):
        assert day_words(day) == format_date(day, "long", CLDR.get(tag, tag))
    moment = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
    assert "17:21" in instant_words(moment, ZoneInfo("America/New_York"))
    figures = "".join(each for each in number(41_208) if each.isdecimal())
    assert figures == "41208"
    assert number(41_208) != "41208"


def test_arabic_has_six_plural_forms(qapp: QApplication) -> None:
    assert counted("console", 1, "1 person", "{count} people") == "1 person"
    assert counted("console", 1200, "1 person", "{count} people") == "1,200 people"
    set_language(qapp, "ar")
    forms = {
        counted("console", count, "1 person", "{count} people") for count in (0, 1, 2, 3, 11, 100)
    }
    assert len(forms) == 6
    assert counted("console", 2, "1 person", "{count} people") == "شخصان"


def test_an_error_of_a_lower_floor_is_said_in_the_language(qapp: QApplication) -> None:
    error = KioskError("The name or the secret is not right.", "Type both again.")
    assert said(error) == str(error)
    set_language(qapp, "de")
    assert said(error) == "Name oder Geheimnis stimmen nicht. Geben Sie beides noch einmal ein."
    set_language(qapp, "zh-Hans")
    assert said(error) == "名称或密码不对。请重新输入两者。"


def test_what_an_error_fills_in_is_carried_over(qapp: QApplication) -> None:
    set_language(qapp, "de")
    problem = "This file is larger than 25 megabytes."
    assert said(problem) == "Diese Datei ist größer als 25 Megabyte."
    assert said("Nobody wrote this anywhere.") == "Nobody wrote this anywhere."


def test_a_state_in_a_sentence_is_named_in_the_language(qapp: QApplication) -> None:
    set_language(qapp, "de")
    assert said("Did you mean DEU, Germany?").endswith("DEU, Deutschland?")
    set_language(qapp, "ar")
    assert "ألمانيا" in said("Did you mean DEU, Germany?")


def test_a_check_in_a_sentence_is_named_in_the_language(qapp: QApplication) -> None:
    set_language(qapp, "de")
    title = check_title("document_number")
    assert said(
        f"The check “{title}” failed. Correct what was misread or mistyped, or take the "
        "document out of the case."
    ).startswith("Die Prüfung „Prüfziffer der Nummer“")
    assert said("Something was found. Look at the document and answer it.") == (
        "Etwas wurde gefunden. Sehen Sie sich das Dokument an und antworten Sie."
    )


def test_a_sentence_may_quote_another() -> None:
    book = SentenceBook(("{what} Stop.", "{name} waits."))
    words = {"{what} Stop.": "{what} Halt.", "{name} waits.": "{name} wartet."}
    assert book.say("fable {x} waits. Stop.", words.get) == "fable {x} wartet. Halt."


def test_states_are_named_in_the_language(qapp: QApplication) -> None:
    set_language(qapp, "fr")
    assert state_words("DEU") == "Allemagne"


def test_the_window_is_built_anew_where_it_stood(
    open_window: Callable[[], KioskWindow],
) -> None:
    window = open_window()
    window.open_workspace(SESSION)
    assert window.workspace is not None
    window.workspace.go("people")
    before = window.workspace
    choice = LanguageChoice(window.workspace)
    choice.choose("ar")
    choice.dialog.chosen.emit("speak")
    assert window.workspace is not before
    assert window.workspace.shown == "people"
    assert window.workspace.rail.x() > window.workspace.pages.x()
    assert [text for _, text in texts(window) if text == "خروج"]


def test_the_door_speaks_as_chosen_and_offers_the_others(
    qapp: QApplication, open_window: Callable[[], KioskWindow]
) -> None:
    window = open_window()
    set_language(qapp, "es")
    shown = {text for _, text in texts(window)}
    assert "Iniciar sesión" in shown
    assert "Español" in shown
    assert "Sign in" not in shown


def test_a_text_that_nobody_translates_is_seen(qtbot: QtBot) -> None:
    label = Text("Left in English")
    qtbot.addWidget(label)
    label.show()
    assert [unmarked(text) for _, text in texts(label)] == ["Left English"]
    label.setText("⟦Marked ⟦within⟧ a text⟧ 12")
    assert [unmarked(text) for _, text in texts(label)] == [""]


def test_a_text_with_too_little_room_is_seen(qtbot: QtBot) -> None:
    label = Text("One sentence that needs some room", wrap=False)
    frame = Column(label)
    qtbot.addWidget(frame)
    frame.show()
    assert list(cut(frame)) == []
    label.setFixedWidth(60)
    assert [text for _, text in cut(frame)] == ["One sentence that needs some room"]


def test_no_text_of_the_door_is_left_untranslated(
    qapp: QApplication, open_window: Callable[[], KioskWindow]
) -> None:
    set_language(qapp, "en", [PseudoLanguage()])
    window = open_window()
    left = {unmarked(text) for _, text in texts(window)} - {"", "English"}
    assert left == {FakeEntry().issuer_name()} - {""}


@pytest.mark.parametrize("family", ["Inter", "Noto Sans Arabic", "Noto Sans SC", "Noto Sans TC"])
def test_every_script_has_both_weights_under_one_name(qapp: QApplication, family: str) -> None:
    _ = qapp
    assert sorted(QFontDatabase.styles(family)) == ["Regular", "SemiBold"]


def test_deep_letters_of_a_title_are_not_cut(qapp: QApplication, qtbot: QtBot) -> None:
    set_language(qapp, "ar")
    title = Text("أي وثيقة تريد إبرازها؟", TextRole.TITLE)
    qtbot.addWidget(title)
    title.show()
    picture = title.grab().toImage()
    ground = picture.pixelColor(0, 0)
    for row in (0, picture.height() - 1):
        assert all(picture.pixelColor(x, row) == ground for x in range(picture.width()))


def test_the_language_chosen_last_is_begun_in(qapp: QApplication, tmp_path: Path) -> None:
    begin_language(qapp, settings_at(tmp_path, language="fr"))
    assert current_language() == "fr"
    set_language(qapp, "zh-Hant")
    AppLanguage.of(qapp).changed.disconnect()
    begin_language(qapp, settings_at(tmp_path))
    assert current_language() == "zh-Hant"
    AppLanguage.of(qapp).changed.disconnect()

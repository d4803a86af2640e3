"""Speak one of seven languages: translators, numbers, dates and direction, switched in one move.

Views are drawn from a state, so nobody translates widget by widget: whoever
owns a window builds its view again when `AppLanguage.changed` comes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QObject,
    QTime,
    QTranslator,
    Signal,
)

from kiosk.domain.errors import KioskError
from kiosk.ui.shared.theme.fonts import assets_root
from kiosk.ui.shared.theme.theme import apply_theme, current_theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from PySide6.QtWidgets import QApplication

    from kiosk.ui.shared.language_sentences import SentenceBook

SOURCE = "en"
"""The language that texts are written in where they stand in the code."""

SENTENCES = "sentences"
"""The context of what the floors below the windows say in whole sentences."""


class LanguageError(KioskError):
    """Report a language that the program does not speak, or cannot load."""


@dataclass(frozen=True, slots=True)
class Language:
    """Hold one language: its tag (BCP 47), its own name, and how it writes days and numbers.

    ``locale`` is the one that CLDR's numbers and names are taken from: Arabic
    takes one with European digits, since those stand on documents and in
    codes and are compared with them. ``day`` is CLDR's long form of a date,
    in Qt's letters. ``qt`` names the file of Qt's own texts.
    """

    tag: str
    endonym: str
    locale: str
    day: str
    qt: str = ""


LANGUAGES = (
    Language("en", "English", "en-GB", "d MMMM yyyy"),
    Language("zh-Hans", "简体中文", "zh-Hans-CN", "yyyy年M月d日", "zh_CN"),
    Language("zh-Hant", "繁體中文", "zh-Hant-TW", "yyyy年M月d日", "zh_TW"),
    Language("es", "Español", "es-ES", "d 'de' MMMM 'de' yyyy", "es"),
    Language("fr", "Français", "fr-FR", "d MMMM yyyy", "fr"),
    Language("ar", "العربية", "ar-AE", "d MMMM yyyy", "ar"),
    Language("de", "Deutsch", "de-DE", "d. MMMM yyyy", "de"),
)
_BY_TAG = {language.tag: language for language in LANGUAGES}
_TRADITIONAL = ("hant", "tw", "hk", "mo")


class AppLanguage(QObject):
    """Keep the translators of one application and tell when another language is in force."""

    changed = Signal(str)
    NAME = "kiosk.language"

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.setObjectName(self.NAME)
        self._translators: list[QTranslator] = []

    @classmethod
    def of(cls, app: QCoreApplication) -> AppLanguage:
        """Give the application's keeper, made on first use."""
        keeper: AppLanguage | None = app.findChild(cls, cls.NAME)
        return keeper if keeper is not None else cls(app)

    @property
    def translates(self) -> bool:
        """Tell whether texts are shown in other words than those of the code."""
        return bool(self._translators)

    def set(self, app: QApplication, language: Language, speakers: Sequence[QTranslator]) -> None:
        """Put the translators in force, the first of them asked first, and turn the layout."""
        for old in self._translators:
            app.removeTranslator(old)
        self._translators = list(speakers)
        # Qt asks the translator that was installed last.
        for translator in reversed(self._translators):
            app.installTranslator(translator)
        QLocale.setDefault(QLocale(language.locale))
        apply_theme(app, replace(current_theme(), language=language.tag))
        self.changed.emit(language.tag)


def set_language(
    app: QApplication, tag: str, translators: Sequence[QTranslator] | None = None
) -> None:
    """Speak a language from now on; raises `LanguageError` for one that is not ours.

    ``translators`` are those of the language's files unless others are handed in.
    """
    language = _BY_TAG.get(tag)
    if language is None:
        raise LanguageError(
            "The program does not speak this language.",
            f"Choose one of {', '.join(_BY_TAG)}.",
        )
    speakers = _load(language) if translators is None else translators
    AppLanguage.of(app).set(app, language, speakers)


def current_language() -> str:
    """Give the tag of the language in force."""
    return current_theme().language


def best_language(wanted: Iterable[str]) -> str:
    """Give the first of the ``wanted`` tags (BCP 47) that the program speaks, or English."""
    for tag in wanted:
        parts = tag.replace("_", "-").lower().split("-")
        if parts[0] == "zh":
            return "zh-Hant" if any(part in _TRADITIONAL for part in parts) else "zh-Hans"
        if parts[0] in _BY_TAG:
            return parts[0]
    return SOURCE


def said(what: KioskError | str) -> str:
    """Say an error, or a sentence that a floor below made, in the language in force."""
    text = str(what)
    app = QCoreApplication.instance()
    if app is None or not AppLanguage.of(app).translates:
        return text
    return _sentences().say(text, _translated_sentence, gap=_gap())


def counted(context: str, count: int, one: str, many: str) -> str:
    """Say a whole sentence for one thing or for ``{count}`` of them.

    Languages have up to six plural forms. They stand in the files under
    ``many``; English needs none of them.
    """
    translated = QCoreApplication.translate(context, many, "", count)
    if translated == many and count == 1:
        translated = QCoreApplication.translate(context, one)
    return translated.format(count=number(count))


def number(count: int) -> str:
    """Write a whole number with the separators of the language."""
    return _locale().toString(count)


def day_words(day: date) -> str:
    """Write a date in the long form of the language: 12 June 2026."""
    return _locale().toString(QDate(day.year, day.month, day.day), _language().day)


def instant_words(moment: datetime, zone: ZoneInfo) -> str:
    """Write an instant of a zone to the minute, with the zone's name."""
    local = moment.astimezone(zone)
    clock = QTime(local.hour, local.minute).toString("HH:mm")
    return f"{day_words(local.date())}, {clock} {local:%Z}"


def state_words(code: str) -> str:
    """Name a State or issuer by its code; an unlisted code stands for itself."""
    from kiosk.domain.state_names import state_name  # noqa: PLC0415 -- the first window needs none

    return state_name(code, current_language())


def isolated(text: str) -> str:
    """Keep a foreign name from turning the direction of the sentence around it (UAX 9)."""
    return f"\u2068{text}\u2069"


def _language() -> Language:
    return _BY_TAG.get(current_language(), LANGUAGES[0])


def _locale() -> QLocale:
    return _locale_of(_language().locale)


@cache
def _locale_of(name: str) -> QLocale:
    return QLocale(name)


def _gap() -> str:
    return "" if current_language().startswith("zh") else " "


def _translated_sentence(source: str) -> str | None:
    """Say a sentence, or a State by whose English name a sentence is filled."""
    from kiosk.domain.state_names import code_named  # noqa: PLC0415 -- the first window needs none

    translated = QCoreApplication.translate(SENTENCES, source)
    if translated != source:
        return translated
    code = code_named(source)
    return None if code is None else state_words(code)


@cache
def _sentences() -> SentenceBook:
    from kiosk.ui.shared.language_sentences import (  # noqa: PLC0415 -- no error to say yet
        SentenceBook,
    )

    return SentenceBook.read(assets_root() / "translations" / "sentences.json")


def _load(language: Language) -> list[QTranslator]:
    """Load a language's files: ours, and Qt's own texts where they are installed."""
    if language.tag == SOURCE:
        return []
    ours = QTranslator()
    file = assets_root() / "translations" / f"kiosk_{language.tag.replace('-', '_')}.qm"
    if not ours.load(str(file)):
        raise LanguageError(
            f"The texts of the language {language.endonym} cannot be read.",
            "Install the program again.",
        )
    of_qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [ours, of_qt] if of_qt.load(f"qtbase_{language.qt}", folder) else [ours]

"""The ceremony's window, by keyboard and mouse."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.access import Model
from kiosk.domain.errors import KioskError
from kiosk.flows.ceremony import AdminDraft, CeremonyDraft, CeremonyPage, Edited, StoreKeyPlace
from kiosk.ui.entry.ceremony_page import CeremonyView
from kiosk.ui.entry.models_form import ModelsForm
from kiosk.ui.shared import Lane, PasswordField, Text
from kiosk.ui.shared.widgets.banner import Banner
from tests.gui.entry.entry_fakes import FakeEntry

ASKING = list(CeremonyPage)[1:-2]
PHRASE = "four words nobody guesses"


def admin(login: str) -> AdminDraft:
    secret, root = f"seven brown horses {login}", f"a root of many words {login}"
    return AdminDraft(
        "Ada", login.capitalize(), f"{login}@x.example", login, secret, secret, root, root
    )


DRAFT = CeremonyDraft(
    issuer_name="Example Laboratory",
    url="https://id.laboratory.example",
    postal_address="1 Example Street",
    appeal_url="mailto:appeals@laboratory.example",
    passphrase=PHRASE,
    passphrase_again=PHRASE,
    first_admin=admin("ada"),
    second_admin=admin("bjorn"),
    models=(Model("fable-5"),),
    folder=Path("stick"),
)


@pytest.fixture
def open_view(qtbot: QtBot, lane: Lane) -> Callable[[FakeEntry], CeremonyView]:
    def make(ports: FakeEntry) -> CeremonyView:
        view = CeremonyView(ports, lane)
        qtbot.addWidget(view)
        view.resize(1280, 720)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return make


Open = Callable[[FakeEntry], CeremonyView]


def press(qtbot: QtBot, view: CeremonyView) -> None:
    qtbot.mouseClick(view.primary, Qt.MouseButton.LeftButton)


def lead_to(qtbot: QtBot, view: CeremonyView, page: CeremonyPage, draft: CeremonyDraft) -> None:
    view.send(Edited(draft))
    while view.state.page is not page:
        before = view.state.page
        press(qtbot, view)
        assert view.state.page is not before, view.state.findings


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def words(view: QWidget) -> str:
    QApplication.processEvents()  # a page just turned to is laid out in the next turn
    return " ".join(text.text() for text in view.findChildren(Text) if text.isVisible())


def test_the_welcome_says_what_to_bring_and_has_no_way_back(qtbot: QtBot, open_view: Open) -> None:
    view = open_view(FakeEntry())
    for needed in ("Two people", "memory stick", "Ten minutes"):
        assert needed in words(view)
    assert not view.back.isVisible()
    press(qtbot, view)
    assert view.state.page is CeremonyPage.ISSUER
    assert view.back.isVisible()


@pytest.mark.parametrize("page", ASKING)
def test_each_page_names_at_the_field_what_is_missing_and_goes_there(
    qtbot: QtBot, open_view: Open, page: CeremonyPage
) -> None:
    empty = {
        CeremonyPage.ISSUER: {"issuer_name": ""},
        CeremonyPage.STORE_KEY: {"passphrase": "", "passphrase_again": ""},
        CeremonyPage.FIRST_ADMIN: {"first_admin": AdminDraft()},
        CeremonyPage.SECOND_ADMIN: {"second_admin": AdminDraft()},
        CeremonyPage.MODELS: {"models": ()},
        CeremonyPage.OFFLINE: {"folder": None},
    }[page]
    view = open_view(FakeEntry())
    lead_to(qtbot, view, page, replace(DRAFT, **empty))
    press(qtbot, view)
    assert view.state.page is page
    assert view.form is not None
    wrong = [field for field in view.form.fields.values() if field.error]
    assert wrong
    assert wrong[0].isAncestorOf(focused())


def test_typing_where_something_was_missing_takes_the_sentence_away(
    qtbot: QtBot, open_view: Open
) -> None:
    view = open_view(FakeEntry())
    press(qtbot, view)
    press(qtbot, view)
    assert view.form is not None
    field = view.form.fields["issuer_name"]
    qtbot.keyClicks(focused(), "Example Laboratory")
    assert not field.error
    assert view.state.draft.issuer_name == "Example Laboratory"
    assert view.form.fields["postal_address"].error


def test_enter_goes_on_like_the_button(qtbot: QtBot, open_view: Open) -> None:
    view = open_view(FakeEntry())
    lead_to(qtbot, view, CeremonyPage.ISSUER, DRAFT)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert view.state.page is CeremonyPage.STORE_KEY


def test_back_keeps_everything_and_shows_secrets_to_nobody(qtbot: QtBot, open_view: Open) -> None:
    view = open_view(FakeEntry())
    lead_to(qtbot, view, CeremonyPage.SECOND_ADMIN, DRAFT)
    qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
    assert view.state.page is CeremonyPage.FIRST_ADMIN
    assert view.state.draft == DRAFT
    assert view.form is not None
    secret = view.form.fields["admins.0.secret"]
    assert isinstance(secret, PasswordField)
    assert secret.text() == DRAFT.first_admin.secret
    assert secret.line.echoMode() == QLineEdit.EchoMode.Password
    eyes = secret.findChildren(QAbstractButton)
    qtbot.waitUntil(secret.isVisible)
    assert not any(eye.isVisible() for eye in eyes)
    secret.line.selectAll()
    qtbot.keyClick(secret.line, Qt.Key.Key_Delete)
    assert all(eye.isVisible() for eye in eyes)


def test_esc_discards_nothing(qtbot: QtBot, open_view: Open) -> None:
    view = open_view(FakeEntry())
    lead_to(qtbot, view, CeremonyPage.FIRST_ADMIN, DRAFT)
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert view.state.page is CeremonyPage.FIRST_ADMIN
    assert view.state.draft == DRAFT


def test_the_keyring_asks_for_no_passphrase(qtbot: QtBot, open_view: Open) -> None:
    view = open_view(FakeEntry())
    draft = replace(DRAFT, store_key=StoreKeyPlace.KEYRING, passphrase="", passphrase_again="")
    lead_to(qtbot, view, CeremonyPage.STORE_KEY, draft)
    assert view.form is not None
    assert not view.form.fields["passphrase"].isVisible()
    press(qtbot, view)
    assert view.state.page is CeremonyPage.FIRST_ADMIN


def test_models_are_added_and_removed(qtbot: QtBot, open_view: Open) -> None:
    view = open_view(FakeEntry())
    lead_to(qtbot, view, CeremonyPage.MODELS, DRAFT)
    form = view.form
    assert isinstance(form, ModelsForm)
    add = next(b for b in form.findChildren(QAbstractButton) if b.text() == "Add a model")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(focused(), "opal-4")
    assert [model.name for model in view.state.draft.models] == ["fable-5", "opal-4"]
    remove = next(
        b for b in form.findChildren(QAbstractButton) if b.accessibleName() == "Remove this model"
    )
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert [model.name for model in view.state.draft.models] == ["opal-4"]


def test_review_shows_everything_but_secrets(qtbot: QtBot, open_view: Open) -> None:
    view = open_view(FakeEntry())
    lead_to(qtbot, view, CeremonyPage.REVIEW, DRAFT)
    shown = words(view)
    for part in (DRAFT.issuer_name, DRAFT.url, "Ada Bjorn", "fable-5 (controlled)", "stick"):
        assert part in shown
    for secret in (PHRASE, DRAFT.first_admin.secret, DRAFT.second_admin.root_passphrase):
        assert secret not in shown


@pytest.mark.parametrize(
    "error", [KioskError("The stick is full.", "Take another one."), ZeroDivisionError()]
)
def test_a_failure_is_shown_and_can_be_tried_again(
    qtbot: QtBot, open_view: Open, error: Exception
) -> None:
    ports = FakeEntry(error=error)
    view = open_view(ports)
    lead_to(qtbot, view, CeremonyPage.REVIEW, DRAFT)
    press(qtbot, view)
    qtbot.waitUntil(lambda: view.state.failure is not None)
    assert view.findChild(Banner).text() == str(view.state.failure)
    assert view.primary.text() == "Establish the issuer"
    ports.error = None
    press(qtbot, view)
    qtbot.waitUntil(lambda: view.state.page is CeremonyPage.DONE)
    assert not any(banner.isVisible() for banner in view.findChildren(Banner))


def test_a_second_press_does_not_establish_twice(qtbot: QtBot, open_view: Open) -> None:
    ports = FakeEntry()
    view = open_view(ports)
    lead_to(qtbot, view, CeremonyPage.REVIEW, DRAFT)
    press(qtbot, view)
    press(qtbot, view)
    qtbot.waitUntil(lambda: view.state.page is CeremonyPage.DONE)
    assert ports.taken == [DRAFT]


def test_done_names_the_files_forgets_secrets_and_leads_to_the_sign_in(
    qtbot: QtBot, open_view: Open
) -> None:
    view = open_view(FakeEntry())
    lead_to(qtbot, view, CeremonyPage.REVIEW, DRAFT)
    press(qtbot, view)
    qtbot.waitUntil(lambda: view.state.page is CeremonyPage.DONE)
    assert "root.json" in words(view)
    assert view.state.draft == CeremonyDraft()
    assert not view.back.isVisible()
    with qtbot.waitSignal(view.finished):
        press(qtbot, view)

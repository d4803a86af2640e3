"""Tables stay light over many rows and say what is chosen."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kiosk.ui import shared as ui

COLUMNS = [
    ui.TableColumn[int]("Token", lambda n: f"{n:08X}", code=True),
    ui.TableColumn[int]("State", lambda _: "Valid", tone=lambda _: ui.Tone.ALLOW),
    ui.TableColumn[int]("Uses", lambda n: str(n) if n else "", numeric=True),
]


class Source:
    """Hand out numbers and remember what was asked."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.asked: list[int] = []

    def fetch(self, offset: int, limit: int) -> list[int]:
        self.asked.append(offset)
        return list(range(offset, min(offset + limit, self.total)))

    def count(self) -> int:
        return self.total


def model_of(source: Source) -> ui.PagedTableModel[int]:
    return ui.PagedTableModel(COLUMNS, source.fetch, source.count)


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(Source(150)), force_py=True)


def test_a_hundred_thousand_rows_fetch_only_the_pages_in_view(qtbot: QtBot) -> None:
    source = Source(100_000)
    view = ui.TableView(model_of(source), name="Tokens")
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.grab()
    view.scrollToBottom()
    view.grab()
    assert set(source.asked) == {0, 99_968}


def test_a_text_that_was_cut_is_cut_anew_where_its_column_has_another_width(
    qtbot: QtBot,
) -> None:
    view = ui.TableView(model_of(Source(3)), name="Tokens")
    qtbot.addWidget(view)
    view.show()
    wide, narrow, wide_again = (picture(view, width) for width in (600, 300, 600))
    assert wide != narrow
    assert wide == wide_again


def picture(view: ui.TableView, width: int) -> QImage:
    view.resize(width, 300)
    return view.grab().toImage()


def test_unknown_is_a_dash_and_a_row_that_vanished_is_empty(qtbot: QtBot) -> None:
    source = Source(3)
    model = model_of(source)
    view = ui.TableView(model, name="Tokens")
    qtbot.addWidget(view)
    assert model.index(0, 2).data() == "–"
    source.total = 1
    model.set_source(source.fetch, lambda: 3)
    assert model.index(2, 0).data() is None


def test_what_is_chosen_is_counted_and_can_be_let_go(qtbot: QtBot) -> None:
    view = ui.TableView(model_of(Source(50)), name="Tokens")
    bar = ui.SelectionBar(ui.DangerButton("Revoke"))
    bar.follow(view)
    page = ui.Column(bar, view)
    qtbot.addWidget(page)
    page.show()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for number in (7, 3):
        view.selectionModel().select(view.model().index(number, 0), flags)
    assert view.selected_rows() == [3, 7]
    assert bar.isVisible()
    bar.cleared.emit()
    assert view.selected_rows() == []
    assert not bar.isVisible()


def test_enter_opens_the_row_with_the_focus(qtbot: QtBot) -> None:
    view = ui.TableView(model_of(Source(5)), name="Tokens")
    qtbot.addWidget(view)
    view.show()
    view.setCurrentIndex(view.model().index(2, 0))
    with qtbot.waitSignal(view.opened) as caught:
        qtbot.keyPress(view, Qt.Key.Key_Return)
    assert caught.args == [2]


def test_an_empty_table_says_why(qtbot: QtBot) -> None:
    source = Source(0)
    model = model_of(source)
    empty = ui.EmptyState(ui.Emptiness.NOTHING_YET, "No token was issued yet")
    view = ui.TableView(model, name="Tokens", empty=empty)
    qtbot.addWidget(view)
    view.show()
    assert empty.isVisible()
    source.total = 1
    model.reload()
    assert not empty.isVisible()


def test_columns_never_need_a_sideways_scroll(qtbot: QtBot) -> None:
    view = ui.TableView(model_of(Source(5)), name="Tokens")
    qtbot.addWidget(view)
    for width in (320, 777, 1280):
        view.resize(width, 300)
        view.show()
        view.grab()
        total = sum(view.columnWidth(number) for number in range(3))
        assert total == view.viewport().width()


def test_the_least_important_columns_are_left_out_where_there_is_no_room(qtbot: QtBot) -> None:
    columns = [
        ui.TableColumn[int]("Name", str, least=120, share=2),
        ui.TableColumn[int]("When", str, least=120, rank=2),
        ui.TableColumn[int]("State", str, least=120, rank=1),
    ]
    view = ui.TableView(ui.PagedTableModel(columns, lambda *_: [], lambda: 0), name="Tokens")
    qtbot.addWidget(view)
    view.show()
    for width, hidden in ((600, []), (300, [1]), (180, [1, 2])):
        view.resize(width, 200)
        assert [number for number in range(3) if view.isColumnHidden(number)] == hidden
        assert sum(view.columnWidth(number) for number in range(3)) == view.viewport().width()


def test_a_table_whose_rows_are_under_way_does_not_say_that_there_are_none(qtbot: QtBot) -> None:
    source = Source(0)
    model = ui.PagedTableModel(COLUMNS, source.fetch, source.count, awaited=True)
    empty = ui.EmptyState(ui.Emptiness.NOTHING_YET, "No token was issued yet")
    view = ui.TableView(model, name="Tokens", empty=empty)
    qtbot.addWidget(view)
    view.show()
    assert not empty.isVisible()
    model.reload()
    assert empty.isVisible()

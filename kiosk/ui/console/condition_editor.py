"""A condition as lines and as Cedar text, side by side; each follows the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit

from kiosk.directives.cedar import ATTRIBUTES
from kiosk.flows.condition_form import YES_OR_NO, ConditionForm, Join, Kind, Line
from kiosk.ui.console.composer_fields import ReflowRow
from kiosk.ui.console.condition_words import condition_words
from kiosk.ui.console.formats import tr
from kiosk.ui.shared import Column, Row, body, current_theme, small
from kiosk.ui.shared.widgets.buttons import IconButton, SecondaryButton
from kiosk.ui.shared.widgets.fields import Select, SelectField, TextArea
from kiosk.ui.shared.widgets.text import heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.flows.composer import ConditionDraft

_LEAST_SIDE = 330  # px at 100 %; a line of the form needs as much
_LEAST_CHOICE = 230  # px at 100 %; the longest choice in any language, beside a wide one
_IS, _IS_NOT, _ON, _NOT_ON = "is", "is_not", "on", "not_on"


def attribute_word(attribute: str) -> str:
    """Name what a person has that a condition can ask for."""
    return {
        "citizenships": tr("Citizenship"),
        "former_citizenships": tr("Former citizenship"),
        "permanent_residences": tr("Permanent residence"),
        "statuses": tr("Status"),
        "us_person": tr("US person"),
        "ear_country": tr("EAR country"),
        "ear_country_uncertain": tr("EAR country is uncertain"),
        "itar_countries": tr("ITAR country"),
        "location": tr("Place of use"),
        "affiliations": tr("Organisation"),
        "licences": tr("Licence"),
        "purposes": tr("Purpose"),
        "subject": tr("Person"),
    }.get(attribute, attribute)


def _example(attribute: str) -> str:
    """Show how the values of an attribute are written."""
    return {
        "statuses": "USA:permanent_resident",
        "affiliations": "annex:employee",
        "licences": "L-2026-17",
        "purposes": "evaluation",
        "subject": "P25",
    }.get(attribute, "CUB, IRN")


class LineEditor(Row):
    """Edit one line: what, how compared, with what."""

    changed = Signal()
    removed = Signal()

    def __init__(self, line: Line, lists: Sequence[str]) -> None:
        super().__init__(gap=8)
        self.attribute = _select(
            tr("What"), [(each, attribute_word(each)) for each in ATTRIBUTES], line.attribute
        )
        self.how = _select(tr("Compared how"), _comparisons(line.attribute, lists), _how(line))
        self.how.setMinimumContentsLength(len(tr("is any of")))
        self.values = QLineEdit(", ".join(line.values))
        self.values.setAccessibleName(tr("Values, with commas between them"))
        self.values.setProperty("role", "code")
        self.lists = _select(tr("List"), [(each, each) for each in lists], line.list_name)
        self._lists = lists
        remove = IconButton("x", tr("Take this line out"), on_click=self.removed.emit)
        asked = ReflowRow(self.attribute, self.how, gap=8, least=_LEAST_CHOICE)
        self.add(Column(asked, self.values, self.lists, gap=4), 1)
        self.add(remove)
        self._arrange()
        self.attribute.currentIndexChanged.connect(self._attribute_changed)
        self.how.currentIndexChanged.connect(self._changed)
        self.lists.currentIndexChanged.connect(self._changed)
        self.values.textEdited.connect(self._changed)

    def line(self) -> Line:
        """Give the line as it stands."""
        attribute, how = str(self.attribute.currentData()), str(self.how.currentData())
        line = Line(attribute, negated=how in (_IS_NOT, _NOT_ON))
        if attribute in YES_OR_NO:
            return line
        if how in (_ON, _NOT_ON):
            return replace(line, list_name=str(self.lists.currentData() or ""))
        words = (word.strip() for word in self.values.text().split(","))
        return replace(line, values=tuple(dict.fromkeys(word for word in words if word)))

    def _attribute_changed(self) -> None:
        kept = self.how.currentData()
        with QSignalBlocker(self.how):
            self.how.clear()
            for code, word in _comparisons(str(self.attribute.currentData()), self._lists):
                self.how.addItem(word, code)
            self.how.setCurrentIndex(max(self.how.findData(kept), 0))
        self._changed()

    def _changed(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        attribute, how = str(self.attribute.currentData()), self.how.currentData()
        from_list = how in (_ON, _NOT_ON)
        self.values.setVisible(attribute not in YES_OR_NO and not from_list)
        self.lists.setVisible(attribute not in YES_OR_NO and from_list)
        self.values.setPlaceholderText(_example(attribute))


class ConditionEditor(Column):
    """Edit one condition; emits ``formed`` with the lines, ``typed`` with the text."""

    formed = Signal(object)
    typed = Signal(str)

    def __init__(self, title: str, hint: str, lists: Sequence[str]) -> None:
        super().__init__(gap=8)
        self._lists = lists
        self._form: ConditionForm | None = None
        self.kind = SelectField(
            tr("Who is meant"),
            [
                (Kind.UNLESS.value, tr("Everybody but those of whom this holds")),
                (Kind.WHEN.value, tr("Those of whom this holds")),
            ],
            value=Kind.UNLESS.value,
        )
        self.join = SelectField(
            tr("It holds when"),
            [(Join.ANY.value, tr("any line holds")), (Join.ALL.value, tr("all lines hold"))],
            value=Join.ANY.value,
        )
        self.lines: list[LineEditor] = []
        self._rows = Column(gap=8)
        self.add_line = SecondaryButton(tr("Add a line"), icon_name="plus")
        self.add_line.clicked.connect(self._add_line)
        self.rich = small("")
        self.rich.hide()
        self._by_lines = Column(ReflowRow(self.kind, self.join), self._rows, self.add_line, gap=8)
        self.text = TextArea(tr("The same in Cedar"), rows=4)
        self.text.area.setProperty("role", "code")
        self.words = body("")
        self.add(heading(title))
        self.add(small(hint))
        self.add(
            ReflowRow(
                Column(self._by_lines, self.rich, None), self.text, gap=16, least=_LEAST_SIDE
            )
        )
        self.add(self.words)
        self.kind.changed.connect(self._form_changed)
        self.join.changed.connect(self._form_changed)
        self.text.area.textChanged.connect(self._text_changed)

    def draw(self, draft: ConditionDraft, fault: str) -> None:
        """Show a draft; what the editor itself has just said is not written over."""
        if self.text.text() != draft.text:
            with QSignalBlocker(self.text.area):
                self.text.set_text(draft.text)
        self.text.set_error(fault)
        form = draft.form
        self._by_lines.setVisible(form is not None)
        self.rich.setVisible(form is None)
        self.rich.setText(
            tr("The lines come back when the text is Cedar again.")
            if draft.fault is not None
            else tr("This text says more than lines can. It counts as it is written.")
        )
        if form is not None and form != self._form:
            self._show_form(form)
        self._form = form
        self.words.setText(
            tr("In words: {words}.").format(words=condition_words(draft.words))
            if draft.words is not None
            else tr("In words: nobody.")
        )
        self.words.setVisible(draft.fault is None)

    def form(self) -> ConditionForm:
        """Give the lines as they stand."""
        lines = tuple(each.line() for each in self.lines)
        return ConditionForm(Kind(self.kind.value()), Join(self.join.value()), lines)

    def _show_form(self, form: ConditionForm) -> None:
        with QSignalBlocker(self.kind), QSignalBlocker(self.join):
            self.kind.set_value(form.kind.value)
            if len(form.lines) > 1:  # one line is joined with nothing: the choice stays
                self.join.set_value(form.join.value)
        self._rows.clear()
        self.lines = []
        for line in form.lines:
            self._take(LineEditor(line, self._lists))

    def _take(self, editor: LineEditor) -> None:
        editor.changed.connect(self._form_changed)
        editor.removed.connect(lambda: self._remove(editor))
        self.lines.append(editor)
        self._rows.add(editor)

    def _add_line(self) -> None:
        self._take(LineEditor(Line("citizenships"), self._lists))
        self.lines[-1].attribute.setFocus()
        self._form_changed()

    def _remove(self, editor: LineEditor) -> None:
        self.lines.remove(editor)
        self._rows.box.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self.add_line.setFocus()
        self._form_changed()

    def _form_changed(self) -> None:
        self._form = self.form()
        self.formed.emit(self._form)

    def _text_changed(self) -> None:
        self.typed.emit(self.text.text())


def _select(name: str, options: Sequence[tuple[str, str]], value: str) -> Select:
    select = Select()
    select.setAccessibleName(name)
    select.setMinimumWidth(current_theme().px(96))
    select.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    select.setMinimumContentsLength(6)
    for code, word in options:
        select.addItem(word, code)
    select.setCurrentIndex(max(select.findData(value), 0))
    return select


def _comparisons(attribute: str, lists: Sequence[str]) -> list[tuple[str, str]]:
    if attribute in YES_OR_NO:
        return [(_IS, tr("yes")), (_IS_NOT, tr("no"))]
    plain = [(_IS, tr("is any of")), (_IS_NOT, tr("is none of"))]
    listed = [(_ON, tr("is on the list")), (_NOT_ON, tr("is not on the list"))]
    return plain + (listed if lists else [])


def _how(line: Line) -> str:
    if line.list_name:
        return _NOT_ON if line.negated else _ON
    return _IS_NOT if line.negated else _IS

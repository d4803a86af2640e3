"""Fields of the composer: a row that folds, a choice of models, what gives way."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.domain.directives import DirectiveState
from kiosk.ui.console.formats import tr
from kiosk.ui.shared import Column, Row, current_theme
from kiosk.ui.shared.widgets.answers import CheckBox
from kiosk.ui.shared.widgets.fields import Field
from kiosk.ui.shared.widgets.marks import Flow
from kiosk.ui.shared.widgets.search_pick import SearchPickField

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from kiosk.ui.console.directive_ports import DirectiveRow

EVERY_MODEL = "*"
_LEAST_EACH = 250  # px at 100 %; a field narrower than this shows too little of its text
_MOST_ZONES = 20
_GIVES_WAY = (
    DirectiveState.STAGED,
    DirectiveState.AUTHENTICATED,
    DirectiveState.SCHEDULED,
    DirectiveState.IN_FORCE,
    DirectiveState.PARTLY_SUPERSEDED,
)


class ReflowRow(Row):
    """Line children up with equal shares, or one below the other where there is no room."""

    def __init__(self, *children: QWidget, gap: int = 12, least: int = _LEAST_EACH) -> None:
        super().__init__(gap=gap)
        self._children, self._least = children, least
        for child in children:
            self.add(child, 1)
            self.box.setAlignment(child, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how the children stand."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= current_theme().px(self._least) * len(self._children)
        direction = QBoxLayout.Direction
        self.box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)


class ModelsField(Field):
    """Choose models by ticking them, or every one."""

    changed = Signal(tuple)

    def __init__(
        self, label: str, models: Sequence[str], *, every: bool = False, hint: str = ""
    ) -> None:
        names = {name: name for name in models}
        if every:
            names[EVERY_MODEL] = tr("Every model")
        self.boxes = {name: CheckBox(words) for name, words in names.items()}
        super().__init__(label, Flow(*self.boxes.values(), gap=16), hint=hint)
        for name, box in self.boxes.items():
            box.toggled.connect(lambda on, name=name: self._toggled(name, on=on))
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    def value(self) -> tuple[str, ...]:
        """Give the models chosen."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def set_value(self, models: Sequence[str]) -> None:
        """Choose models."""
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(name in models)

    def _toggled(self, name: str, *, on: bool) -> None:
        """Let "every model" and single models take each other's place."""
        if on:
            keeps = (lambda each: each == EVERY_MODEL) if name == EVERY_MODEL else self._is_single
            self.set_value([each for each in self.value() if keeps(each)])
        self.clear_error()
        self.changed.emit(self.value())

    @staticmethod
    def _is_single(name: str) -> bool:
        return name != EVERY_MODEL


class SupersessionField(Field):
    """Choose which older directives give way, each for all models named here or some."""

    changed = Signal(str, object)

    def __init__(self, label: str, directives: Mapping[str, Sequence[str]], *, hint: str) -> None:
        rows = Column(gap=8)
        self.boxes: dict[str, CheckBox] = {}
        self.models: dict[str, ModelsField] = {}
        super().__init__(label, rows, hint=hint)
        for directive_id, models in directives.items():
            box = CheckBox(directive_id)
            label = tr("For these models; if none is ticked, for all that this one names")
            choice = ModelsField(label, models)
            choice.hide()
            box.toggled.connect(lambda on, wanted=directive_id: self._toggled(wanted, on=on))
            choice.changed.connect(
                lambda chosen, wanted=directive_id: self.changed.emit(wanted, chosen)
            )
            self.boxes[directive_id], self.models[directive_id] = box, choice
            rows.add(box)
            rows.add(choice)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    def set_value(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Let the directives that are chosen give way, each for its models."""
        for directive_id, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(directive_id in chosen)
            self.models[directive_id].set_value(chosen.get(directive_id, ()))
            self.models[directive_id].setVisible(directive_id in chosen)

    def _toggled(self, directive_id: str, *, on: bool) -> None:
        self.models[directive_id].setVisible(on)
        self.clear_error()
        self.changed.emit(directive_id, self.models[directive_id].value() if on else None)


def giving_way(
    rows: Sequence[DirectiveRow], models: Sequence[str], chosen: Collection[str]
) -> Mapping[str, Sequence[str]]:
    """Give the directives that a newer one may supersede, each with the models it names.

    Those ``chosen`` already are among them, whatever their state.
    """
    return {
        row.record.id: models if EVERY_MODEL in row.directive.models else row.directive.models
        for row in rows
        if row.state in _GIVES_WAY or row.record.id in chosen
    }


def zone_field(zone: str) -> SearchPickField:
    """Choose the zone in which a directive's times are written."""
    field = SearchPickField(tr("Time zone"), _zones, hint=tr("Where the letter's times are read."))
    field.set_value(zone, zone)
    return field


def _zones(query: str) -> Sequence[tuple[str, str]]:
    wanted = query.strip().casefold().replace(" ", "_")
    found = sorted(name for name in available_timezones() if wanted in name.casefold())
    return [(name, name) for name in found[:_MOST_ZONES]]

"""The models that gateways serve, one line each, as the ceremony asks for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.domain.access import Model
from kiosk.ui.entry.ceremony_forms import CeremonyForm
from kiosk.ui.shared import CheckBox, Column, Row, SecondaryButton, body
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.buttons import IconButton
from kiosk.ui.shared.widgets.fields import TextField

if TYPE_CHECKING:
    from kiosk.flows.ceremony import CeremonyDraft, CeremonyState
    from kiosk.ui.shared.widgets.fields import Field


class ModelLine(Column):
    """Hold one model: name, aliases, what a refusal offers instead, controlled or not."""

    changed = Signal()
    removed = Signal()

    def __init__(self, model: Model) -> None:
        super().__init__(gap=12, margin=16, role="card")
        self.name = TextField(self.tr("Model"), text=model.name, code=True)
        self.aliases = TextField(
            self.tr("Also called"), text=" ".join(model.aliases), code=True, hint=""
        )
        self.fallbacks = TextField(
            self.tr("A refusal offers instead"), text=" ".join(model.fallbacks), code=True
        )
        self.controlled = CheckBox(self.tr("Controlled: refused when lists are out of date"))
        self.controlled.setChecked(model.controlled)
        fields = Row(gap=12)
        for field in (self.name, self.aliases, self.fallbacks):
            fields.add(field, 1)
            field.text_changed.connect(lambda _text: self.changed.emit())
        foot = Row(self.controlled, None, gap=12)
        remove = IconButton("trash-2", self.tr("Remove this model"))
        remove.clicked.connect(self.removed)
        foot.add(remove)
        self.add(fields)
        self.add(foot)
        self.controlled.toggled.connect(lambda _on: self.changed.emit())

    def model(self) -> Model:
        """Give the model as typed."""
        return Model(
            self.name.text().strip(),
            tuple(self.aliases.text().replace(",", " ").split()),
            self.controlled.isChecked(),
            tuple(self.fallbacks.text().replace(",", " ").split()),
        )


class ModelsForm(CeremonyForm):
    """Ask for the models and which of them are controlled."""

    def __init__(self, draft: CeremonyDraft) -> None:
        super().__init__()
        self.load(draft)
        self._lines = Column(gap=12)
        self.add(self._lines)
        add = SecondaryButton(self.tr("Add a model"), icon_name="plus")
        add.clicked.connect(self._add_empty)
        self.add(Row(add, None))
        self._missing = body("")
        self.add(self._missing)
        self._missing.hide()
        for model in draft.models or (Model(""),):
            self._append(model)

    def show_findings(self, state: CeremonyState) -> Field | None:
        """Put the finding at the first model."""
        error = state.finding("models")
        lines = self._model_lines()
        if not lines:
            self._missing.setText(said(error) if error else "")
            self._missing.setVisible(error is not None)
            return None
        lines[0].name.set_error(said(error) if error else "")
        return lines[0].name if error else None

    def _add_empty(self) -> None:
        self._append(Model("")).name.setFocus()

    def _append(self, model: Model) -> ModelLine:
        line = ModelLine(model)
        line.changed.connect(self._gather)
        line.removed.connect(lambda: self._drop(line))
        line.name.submitted.connect(self.submitted)
        self._lines.add(line)
        self._name_first()
        return line

    def _name_first(self) -> None:
        """Let the finding about the models stand at the first line there is."""
        lines = self._model_lines()
        if lines:
            self.fields["models"] = lines[0].name
        else:
            self.fields.pop("models", None)

    def _drop(self, line: ModelLine) -> None:
        self._lines.box.removeWidget(line)
        line.hide()
        line.setParent(None)
        line.deleteLater()
        self._name_first()
        self._gather()

    def _model_lines(self) -> list[ModelLine]:
        items = (self._lines.box.itemAt(at) for at in range(self._lines.box.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, ModelLine)]

    def _gather(self) -> None:
        lines = self._model_lines()
        models = tuple(line.model() for line in lines if line.name.text().strip())
        self._emit(replace(self._draft, models=models))

"""The composer: a letter becomes a directive's file, field by field, checked as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from kiosk.domain.facts import NationalityAssuranceLevel
from kiosk.flows.composer import (
    Entry,
    Failed,
    LevelChosen,
    ModelEntry,
    ModelsChosen,
    ReadingAdded,
    ReadingRemoved,
    Staged,
    StageWanted,
    SupersessionChosen,
    Typed,
    advance,
    begin,
)
from kiosk.flows.composition import composition, list_name, said_now
from kiosk.ui.console.composer_fields import (
    ModelsField,
    ReflowRow,
    SupersessionField,
    giving_way,
    zone_field,
)
from kiosk.ui.console.formats import level_word, tr
from kiosk.ui.console.reading_editor import ReadingEditor
from kiosk.ui.console.two_sides import TwoSides
from kiosk.ui.shared import Column, Tone, heading
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import PrimaryButton, SecondaryButton
from kiosk.ui.shared.widgets.fields import Field, SelectField, TextArea, TextField
from kiosk.ui.shared.widgets.layout import Card
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.panel import PageHeader

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.directives.source_lines import Location
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.flows.composer import ComposerEvent, ComposerState
    from kiosk.flows.composition import Composition
    from kiosk.ui.console.directive_ports import ComposerPorts
    from kiosk.ui.shared.tasks import Lane

_PAUSE = 250  # ms without a key before the file is read anew


class ComposerPage(Column):
    """Compose one directive; emits ``staged`` with its record, ``closed`` to go back."""

    staged = Signal(object)
    closed = Signal()

    def __init__(
        self, ports: ComposerPorts, lane: Lane, draft: ComposerState | None = None
    ) -> None:
        super().__init__(gap=16, margin=(32, 24), role="page")
        self._ports, self._lane = ports, lane
        self._models = tuple(ports.models())
        self._groups = {list_name(group): group for group in ports.country_groups()}
        self.state = self._begun = draft or begin(ports.zone.key)
        self.banner = Banner(Tone.BLOCK)
        self.fields: dict[Location, Field] = {}
        self.readings: list[ReadingEditor] = []
        self.dialog: Dialog | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._draw)
        header = PageHeader(
            tr("Amend a directive") if draft else tr("Compose a directive"),
            subtitle=tr("Nothing comes into force by it: two officers approve it later."),
            actions=[PrimaryButton(tr("Stage directive"), on_click=self.stage)],
            with_back=True,
        )
        header.back.connect(self.leave)
        self._cards = Column(gap=16)
        add = SecondaryButton(tr("Add a reading"), icon_name="plus")
        add.clicked.connect(lambda: self.send(ReadingAdded()))
        self.add(header)
        self.add(self.banner)
        letter = Column(self._letter(), self._times(), self._scope(), self._beside(), None, gap=16)
        self.add(TwoSides(letter, Column(self._cards, add, None, gap=16), shares=(3, 7)), 1)
        self._build_readings()
        self._draw()

    def send(self, event: ComposerEvent) -> None:
        """Take an event, and draw what changed once no key has come for a moment."""
        before, self.state = self.state, advance(self.state, event)
        if isinstance(event, ReadingAdded | ReadingRemoved):
            self._build_readings()
        if len(before.readings) != len(self.state.readings) or self.state.failure:
            self._draw()
        else:
            self._draw_conditions(before)
            self._pause.start()

    def stage(self) -> None:
        """Take the directive in, or name what it lacks at its fields."""
        if self.state.staging:
            return
        composed = self._composed()
        self.state = advance(self.state, StageWanted(clean=not composed.faults))
        self._draw()
        if not self.state.staging:
            self._focus_first_wrong()
            return
        self._lane.run(
            self,
            lambda: self._ports.stage_composed(composed.source),
            on_done=self._staged,
            on_error=lambda error: self.send(Failed(error)),
        )

    def leave(self) -> None:
        """Go back; what was typed is not thrown away without asking."""
        if self.state == self._begun:
            self.closed.emit()
            return
        dialog = Dialog(
            self,
            tr("Leave the composer?"),
            tr("What you typed is not kept."),
            actions=(
                Action("keep", tr("Go on composing"), cancels=True),
                Action("leave", tr("Leave without staging"), role="danger-filled"),
            ),
        )
        dialog.chosen.connect(lambda key: self.closed.emit() if key == "leave" else None)
        self.dialog = dialog
        dialog.show_over()

    def _composed(self) -> Composition:
        return composition(self.state, known_models=self._models, groups=self._groups)

    def _letter(self) -> Card:
        return Card(
            heading(tr("The letter")),
            self._text(Entry.TITLE, tr("Title")),
            ReflowRow(
                self._text(Entry.ID, tr("Id"), hint=tr("Such as us-2026-06-12."), code=True),
                self._text(Entry.REFERENCE, tr("Reference"), hint=tr("As the letter states it.")),
            ),
            self._text(Entry.AUTHORITY, tr("Authority")),
            self._text(Entry.BASIS, tr("Basis, as stated")),
            self._long(
                Entry.TEXT,
                tr("Verbatim text"),
                hint=tr("Every word as received: its hash goes into the log."),
                rows=8,
            ),
            gap=16,
        )

    def _times(self) -> Card:
        hint = tr("2026-06-12 17:21, in the zone above")
        zone = zone_field(self.state.entry(Entry.ZONE))
        zone.line.textChanged.connect(lambda text: self.send(Typed(Entry.ZONE, text)))
        self.fields[Entry.ZONE.value,] = zone
        return Card(
            heading(tr("Times")),
            zone,
            ReflowRow(
                self._text(Entry.RECEIVED, tr("Received"), hint=hint, code=True),
                self._text(Entry.IN_FORCE, tr("In force from"), hint=hint, code=True),
            ),
            ReflowRow(
                self._text(Entry.UNTIL, tr("Until, if it ends"), hint=hint, code=True),
                self._text(Entry.REVIEW, tr("Review, if one is due"), hint=hint, code=True),
            ),
            gap=16,
        )

    def _scope(self) -> Card:
        level = SelectField(
            tr("Least assurance of a fact that proves"),
            [(str(int(each)), level_word(each)) for each in NationalityAssuranceLevel],
            value=str(int(self.state.least_nal)),
        )
        level.changed.connect(
            lambda code: self.send(LevelChosen(NationalityAssuranceLevel(int(code))))
        )
        self.fields["least_nal",] = level
        chosen = {each.id: each.models for each in self.state.supersedes}
        older = giving_way(self._ports.directives(), self._models, chosen)
        supersedes = SupersessionField(
            tr("Supersedes"), older, hint=tr("These give way when it comes into force.")
        )
        supersedes.set_value(chosen)
        supersedes.changed.connect(
            lambda wanted, models: self.send(SupersessionChosen(wanted, models))
        )
        supersedes.setVisible(bool(older))
        self.fields["supersedes",] = supersedes
        return Card(
            heading(tr("What it covers")),
            self._choice(ModelEntry.MODELS, tr("Models"), every=True),
            level,
            self._choice(ModelEntry.FALLBACK, tr("Stays open instead")),
            supersedes,
            gap=16,
        )

    def _text(self, entry: Entry, label: str, *, hint: str = "", code: bool = False) -> TextField:
        field = TextField(label, hint=hint, code=code)
        field.set_text(self.state.entry(entry))
        field.text_changed.connect(lambda text: self.send(Typed(entry, text)))
        self.fields[entry.value,] = field
        return field

    def _beside(self) -> Card:
        people = self._long(
            Entry.PERSONAS,
            tr("Test people"),
            hint=tr("As in the file, each under [[persona]]. They must pass before approval."),
            rows=6,
        )
        people.area.setProperty("role", "code")
        return Card(
            heading(tr("Besides")),
            self._long(
                Entry.DUTIES,
                tr("Duties"),
                hint=tr("What it asks of you beside access, such as reports."),
                rows=3,
            ),
            people,
            gap=16,
        )

    def _long(self, entry: Entry, label: str, *, hint: str, rows: int) -> TextArea:
        field = TextArea(label, hint=hint, rows=rows)
        field.set_text(self.state.entry(entry))
        field.text_changed.connect(lambda text: self.send(Typed(entry, text)))
        self.fields[entry.value,] = field
        return field

    def _choice(self, entry: ModelEntry, label: str, *, every: bool = False) -> ModelsField:
        field = ModelsField(label, self._models, every=every)
        field.set_value(self.state.models(entry))
        field.changed.connect(lambda models: self.send(ModelsChosen(entry, models)))
        self.fields[entry.value,] = field
        return field

    def _build_readings(self) -> None:
        self._cards.clear()
        self.readings = []
        for number, draft in enumerate(self.state.readings):
            editor = ReadingEditor(number, draft, tuple(self._groups))
            editor.sent.connect(self.send)
            self.readings.append(editor)
            self._cards.add(editor)

    def _draw(self) -> None:
        """Read the file anew, and put what is wrong at its fields."""
        self._pause.stop()
        found = said_now(self.state, self._composed())
        faults = {place: said(fault) for place, fault in found.items()}
        for place, field in self.fields.items():
            if field.error != faults.get(place, ""):
                field.set_error(faults.get(place, ""))
        for number, editor in enumerate(self.readings):
            editor.draw(self.state.readings[number], faults)
        self.banner.show_message(said(self.state.failure or ""), Tone.BLOCK)

    def _draw_conditions(self, before: ComposerState) -> None:
        """Let lines and text follow each other at once; faults wait for a pause."""
        drafts = zip(before.readings, self.state.readings, strict=True)
        for editor, (earlier, draft) in zip(self.readings, drafts, strict=True):
            if earlier != draft:
                editor.draw(draft, self._faults_on_screen(editor))

    def _faults_on_screen(self, editor: ReadingEditor) -> Mapping[Location, str]:
        """Give the errors that stand at a reading's texts; those of conditions are read anew."""
        place = ("reading", self.readings.index(editor))
        return {
            (*place, entry.value): field.error
            for entry, field in editor.texts.items()
            if field.error
        }

    def _focus_first_wrong(self) -> None:
        wrong = [field for field in self.fields.values() if field.error]
        wrong += [field for each in self.readings if (field := each.first_wrong()) is not None]
        if wrong:
            wrong[0].setFocus()

    def _staged(self, record: DirectiveRecord) -> None:
        self.send(Staged())
        self.staged.emit(record)

"""The settings: the models that gateways serve, how long tokens live, what one officer may."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.access import Model
from kiosk.domain.operators import Act
from kiosk.domain.rights import Setting
from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.console.number_dialog import NumberDialog
from kiosk.ui.shared import CheckBox, Column, Flow, Tone
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.fields import SelectField, TextField
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.domain.errors import KioskError
    from kiosk.ui.console.keys_ports import SettingPorts
    from kiosk.ui.shared.tasks import Lane

LIVES = (1, 4, 8, 12, 24, 72, 168)
"""The lives of a token that are offered, in hours."""


class SettingsPage(PageWithPanel):
    """Edit the models; set how long tokens live and how many one officer revokes alone."""

    def __init__(self, ports: SettingPorts, lane: Lane) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self._rows: Sequence[Model] = ()
        self.dialog: NumberDialog | Dialog | None = None
        self.banner = Banner(Tone.BLOCK)
        self.life = SelectField(tr("New tokens live for"), _lives())
        self.life.changed.connect(self._set_life)
        self.alone = SecondaryButton("", on_click=self.set_alone)
        self.model = PagedTableModel(
            self._columns(),
            lambda offset, limit: self._rows[offset : offset + limit],
            lambda: len(self._rows),
        )
        self.table = TableView(self.model, name=tr("Models"))
        self.table.opened.connect(self.open_model)
        actions = []
        if ports.may(Act.EDIT_MODELS):
            actions.append(SecondaryButton(tr("Add a model…"), on_click=self.add_model))
        self._header = PageHeader(tr("Settings"), actions=actions)
        numbers = Flow(self.life, self.alone, gap=16)
        if not ports.may(Act.EDIT_SETTINGS):  # shown without a parent it would be a window
            numbers.hide()
        main = Column(self._header, self.banner, numbers, gap=16, margin=(32, 24))
        main.add(self.table, 1)
        self.frame(main, self.table)

    def refresh(self) -> None:
        """Ask afresh."""
        issuer, numbers = self._ports.issuer(), self._ports.numbers()
        self._header.set_subtitle(
            tr("{issuer}, {url}, times in {zone}").format(
                issuer=issuer.name, url=issuer.url, zone=issuer.zone
            )
        )
        hours = int(issuer.token_life / timedelta(hours=1))
        self.life.blockSignals(True)
        self.life.set_value(str(hours))
        self.life.blockSignals(False)
        self.alone.setText(
            counted(
                numbers[Setting.ALONE_AT_MOST],
                "One officer alone revokes at most 1 token…",
                "One officer alone revokes at most {count} tokens…",
            )
        )
        self._rows = self._ports.served_models()
        self.model.reload()

    def set_alone(self) -> None:
        """Ask how many tokens one officer may revoke alone."""
        dialog = NumberDialog(
            self,
            self._lane,
            title=tr("How many tokens may one officer revoke alone?"),
            consequence=tr("Above this number, a second officer must confirm."),
            label=tr("Tokens"),
            value=self._ports.numbers()[Setting.ALONE_AT_MOST],
            act=lambda value: self._ports.set_number(Setting.ALONE_AT_MOST, value),
        )
        dialog.done.connect(self.refresh)
        self.dialog = dialog
        dialog.open()

    def add_model(self) -> None:
        """Show an empty model in the panel."""
        self._edit(Model("", controlled=True), tr("A new model"))

    def open_model(self, row: Model) -> None:
        """Show a model; whoever may edits it."""
        if self._ports.may(Act.EDIT_MODELS):
            self._edit(row, row.name)
            return
        self.panel.set_title(row.name)
        self.panel.set_content(
            KeyValueList(
                (tr("Also called"), ", ".join(row.aliases)),
                (tr("When in doubt"), control_word(row)),
                (tr("Offered instead"), ", ".join(row.fallbacks)),
            )
        )
        self.panel.set_actions()
        self.open_panel()

    def _edit(self, row: Model, title: str) -> None:
        name = TextField(tr("Name"), text=row.name, code=True)
        name.setVisible(not row.name)
        aliases = TextField(
            tr("Also called"),
            text=", ".join(row.aliases),
            hint=tr("Names with commas between them."),
            code=True,
        )
        fallbacks = TextField(
            tr("Offered instead when refused"),
            text=", ".join(row.fallbacks),
            hint=tr("Other models, with commas between them."),
            code=True,
        )
        controlled = CheckBox(tr("Refuse when a gateway has no fresh list"), on=row.controlled)
        self.panel.set_title(title)
        self.panel.set_content(name, aliases, fallbacks, controlled)

        def made() -> Model:
            return Model(
                row.name or name.text().strip(),
                _names(aliases.text()),
                controlled.isChecked(),
                _names(fallbacks.text()),
            )

        save = PrimaryButton(
            tr("Save model"), on_click=lambda: self._run(lambda: self._ports.put_model(made()))
        )
        remove = DangerButton(tr("Remove…"), on_click=lambda: self._ask_to_remove(row))
        self.panel.set_actions(*([save, remove] if row.name else [save]))
        self.open_panel()

    def _ask_to_remove(self, row: Model) -> None:
        dialog = Dialog(
            self,
            tr("Serve {model} no more?").format(model=row.name),
            tr("Gateways refuse it as unknown from their next refresh on. Directives stay."),
            actions=(
                Action("keep", tr("Keep the model"), cancels=True),
                Action("remove", tr("Remove model"), role="danger-filled"),
            ),
        )
        dialog.chosen.connect(lambda key: self._removal_chosen(key, row.name))
        self.dialog = dialog
        dialog.show_over()

    def _removal_chosen(self, key: str, name: str) -> None:
        if key == "remove":
            self._run(lambda: self._ports.remove_model(name))

    def _set_life(self, hours: str) -> None:
        life = timedelta(hours=int(hours))
        self._run(lambda: self._ports.set_token_life(life))

    def _run(self, act: Callable[[], object]) -> None:
        self._lane.run(self, act, on_done=lambda _: self._done(), on_error=self._failed)

    def _done(self) -> None:
        self.banner.show_message("", Tone.BLOCK)
        self.close_panel()
        self.refresh()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)

    def _columns(self) -> tuple[TableColumn[Model], ...]:
        return (
            TableColumn(tr("Model"), lambda row: row.name, share=3, code=True, least=150),
            TableColumn(
                tr("When in doubt"),
                control_word,
                share=3,
                least=170,
            ),
            TableColumn(
                tr("Also called"),
                lambda row: ", ".join(row.aliases),
                share=3,
                code=True,
                least=150,
                rank=2,
            ),
            TableColumn(
                tr("Offered instead"),
                lambda row: ", ".join(row.fallbacks),
                share=3,
                code=True,
                least=150,
                rank=1,
            ),
        )


def control_word(model: Model) -> str:
    """Say what a gateway does about a model without a fresh list."""
    return tr("Refused") if model.controlled else tr("Stays open")


def _lives() -> list[tuple[str, str]]:
    return [(str(each), counted(each, "1 hour", "{count} hours")) for each in LIVES]


def _names(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split(",") if each.strip())

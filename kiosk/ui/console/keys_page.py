"""The keys: what each signs, since when, how many tokens depend on it; rotate and strike off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.operators import Act
from kiosk.flows.act_of_two import begin
from kiosk.services.key_rotation import KeyState, KeyView
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog, CountWords
from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.formats import counted, exact_instant, instant, tr
from kiosk.ui.shared import Column, Tone, body
from kiosk.ui.shared.language import number, said
from kiosk.ui.shared.latest_answer import LatestAnswer
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import DangerButton, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.errors import KioskError
    from kiosk.ui.console.keys_ports import KeyPorts
    from kiosk.ui.shared.tasks import Lane

_TONES = {
    KeyState.SIGNING: Tone.ALLOW,
    KeyState.PUBLISHED: Tone.INFO,
    KeyState.KEPT: Tone.HOLD,
    KeyState.UNUSED: Tone.NEUTRAL,
    KeyState.STRUCK_OFF: Tone.BLOCK,
}


class KeysPage(PageWithPanel):
    """List the keys, newest first; rotate the one for tokens, or strike a stolen one off."""

    def __init__(self, ports: KeyPorts, lane: Lane) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self._rows: Sequence[KeyView] = ()
        self._answer = LatestAnswer(self, lane, ports.keys, show=self._list, fail=self._failed)
        self.dialog: ActOfTwoDialog | None = None
        self.banner = Banner(Tone.BLOCK)
        actions = []
        if ports.may(Act.ROTATE_KEY):
            actions.append(SecondaryButton(tr("Rotate token key…"), on_click=self.rotate))
        self.model = PagedTableModel(
            self._columns(),
            lambda offset, limit: self._rows[offset : offset + limit],
            lambda: len(self._rows),
            awaited=True,
        )
        self.table = TableView(self.model, name=tr("Keys"))
        self.table.opened.connect(self._open)
        header = PageHeader(
            tr("Keys"),
            subtitle=tr("A new key is published a day before it signs; the old one stays after."),
            actions=actions,
        )
        main = Column(header, self.banner, gap=16, margin=(32, 24))
        main.add(self.table, 1)
        self.frame(main, self.table)

    def fetch_ahead(self) -> None:
        """Have the rows before anybody comes."""
        self.refresh()

    def refresh(self) -> None:
        """Ask afresh, off the GUI thread."""
        self._answer.ask()

    def rotate(self) -> None:
        """Ask two officers to make the next key for tokens."""
        self._show(
            ActOfTwoDialog(
                self,
                self._lane,
                begin(self._ports.login),
                title=tr("Rotate the key that signs tokens?"),
                consequence=tr(
                    "A new key is published now and signs from tomorrow on. Tokens signed by the "
                    "present key stay valid until they expire."
                ),
                keep=tr("Keep the present key"),
                button=tr("Rotate token key"),
                act=lambda second, reason, _: self._ports.rotate(reason, second),
            )
        )

    def strike_off(self, row: KeyView) -> None:
        """Ask two officers to strike a key off at once."""
        self._show(
            ActOfTwoDialog(
                self,
                self._lane,
                begin(self._ports.login, asks_count=True),
                title=tr("Strike this key off?"),
                consequence=tr(
                    "Gateways refuse every token that it signed within seconds, and nobody can "
                    "take that back. Their holders need new ones."
                ),
                keep=tr("Keep the key"),
                button=tr("Strike key off"),
                act=lambda second, reason, counted: self._ports.strike_off(
                    row.kid, reason, counted, second
                ),
                count=lambda: self._ports.living_tokens(row.kid),
                counting=CountWords(
                    tr("Number of tokens that end"),
                    lambda many: counted(
                        many, "This ends 1 living token.", "This ends {count} living tokens."
                    ),
                ),
            )
        )

    def _list(self, rows: Sequence[KeyView]) -> None:
        self._rows = rows
        self.banner.show_message("", Tone.BLOCK)
        self.model.reload()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)

    def _columns(self) -> tuple[TableColumn[KeyView], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("For"), lambda row: purpose_word(row.purpose), share=4, least=180),
            TableColumn(
                tr("State"),
                lambda row: key_word(row.state),
                share=3,
                tone=lambda row: _TONES[row.state],
                least=190,
            ),
            TableColumn(
                tr("In use from"),
                lambda row: instant(row.signs_from, zone),
                share=2,
                numeric=True,
                least=150,
                rank=1,
            ),
            TableColumn(
                tr("Living tokens"),
                lambda row: number(row.living_tokens) if row.purpose is KeyPurpose.TOKENS else "",
                share=2,
                numeric=True,
                least=120,
                rank=2,
            ),
            TableColumn(tr("Key"), lambda row: row.kid, share=3, code=True, least=160, rank=3),
        )

    def _open(self, row: KeyView) -> None:
        zone = self._ports.zone
        facts = KeyValueList(
            (tr("State"), key_word(row.state)),
            (tr("Published from"), exact_instant(row.not_before, zone)),
            (tr("In use from"), exact_instant(row.signs_from, zone)),
        )
        if row.struck_off_at is not None:
            facts.put(tr("Struck off"), exact_instant(row.struck_off_at, zone))
        if row.purpose is KeyPurpose.TOKENS:
            facts.put(tr("Living tokens"), number(row.living_tokens))
        facts.put(tr("Key"), row.kid, code=True)
        self.panel.set_title(purpose_word(row.purpose))
        ours = row.purpose is KeyPurpose.TOKENS
        note = "" if ours else tr("This key changes with the root, which admins keep offline.")
        self.panel.set_content(facts, *([body(note, muted=True)] if note else []))
        strikable = ours and row.struck_off_at is None and self._ports.may(Act.STRIKE_OFF_KEY)
        strike = DangerButton(tr("Strike off…"), on_click=lambda: self.strike_off(row))
        self.panel.set_actions(*([strike] if strikable else []))
        self.open_panel()

    def _show(self, dialog: ActOfTwoDialog) -> None:
        dialog.done.connect(self._done)
        self.dialog = dialog
        dialog.open()

    def _done(self) -> None:
        self.close_panel()
        self.refresh()


def key_word(state: KeyState) -> str:
    """Name what a key does."""
    return {
        KeyState.PUBLISHED: tr("Published, not in use"),
        KeyState.SIGNING: tr("In use"),
        KeyState.KEPT: tr("Kept for its tokens"),
        KeyState.UNUSED: tr("No tokens left"),
        KeyState.STRUCK_OFF: tr("Struck off"),
    }[state]


def purpose_word(purpose: KeyPurpose) -> str:
    """Name what a key signs."""
    words = {
        "tokens": tr("Tokens and their lists"),
        "targets": tr("Publication: files"),
        "snapshot": tr("Publication: versions"),
        "timestamp": tr("Publication: freshness"),
        "log": tr("Log"),
        "stations": tr("Kits of stations"),
        "submissions": tr("What stations seal"),
    }
    return words.get(purpose.value, purpose.value.capitalize())

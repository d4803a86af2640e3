"""Ask for the reason of an act on tokens, name the count, and do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.operators import Act
from kiosk.flows.token_action import (
    Confirmed,
    Done,
    Failed,
    ReasonTyped,
    TokenActionState,
    advance,
)
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.shared import Column, Tone, body
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import TextArea
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.flows.token_action import TokenActionEvent
    from kiosk.ui.console.ports import ConsolePorts
    from kiosk.ui.shared.tasks import Lane

_ACT = "act"
_KEEP = "keep"


def _button_text(act: Act, count: int) -> str:
    """Name the act and its count, such as "Revoke 12 tokens"."""
    sentences = {
        Act.REVOKE_TOKEN: ("Revoke 1 token", "Revoke {count} tokens"),
        Act.SUSPEND_TOKEN: ("Suspend 1 token", "Suspend {count} tokens"),
        Act.REINSTATE_TOKEN: ("Reinstate 1 token", "Reinstate {count} tokens"),
    }
    return counted(count, *sentences[act])


class TokenActionDialog(QObject):
    """Run one `kiosk.flows.token_action` over a window; emits `changed` with the count."""

    changed = Signal(int)

    def __init__(
        self, parent: QWidget, state: TokenActionState, ports: ConsolePorts, lane: Lane
    ) -> None:
        super().__init__(parent)
        self.state = state
        self._ports, self._lane = ports, lane
        self.reason = TextArea(
            tr("Reason"), hint=tr("It stands in the record. Name no person in it."), rows=2
        )
        self.reason.text_changed.connect(lambda text: self.send(ReasonTyped(text)))
        self.banner = Banner(Tone.BLOCK)
        content = Column(self.banner, self.reason, gap=16)
        if state.left_out:
            content.add(
                body(
                    counted(
                        state.left_out,
                        "1 of the chosen is left out: it is not in a state for it.",
                        "{count} of the chosen are left out: they are not in a state for it.",
                    ),
                    muted=True,
                )
            )
        self.dialog = Dialog(
            parent,
            _button_text(state.act, len(state.jtis)) + "?",
            self._consequence(state.act),
            content=content,
            actions=(
                Action(_KEEP, tr("Leave as they are"), cancels=True),
                Action(_ACT, _button_text(state.act, len(state.jtis)), role=self._role(state.act)),
            ),
            close_on_choice=False,
        )
        self.dialog.chosen.connect(self._choose)

    def open(self) -> None:
        """Show the dialog over its window."""
        self.dialog.show_over()

    def send(self, event: TokenActionEvent) -> None:
        """Take an event, draw what changed, and run the effect that the state names."""
        before, self.state = self.state, advance(self.state, event)
        state = self.state
        if state.reason_missing != before.reason_missing:
            self.reason.set_error(tr("Say why, in a few words.") if state.reason_missing else "")
        if state.failure is not before.failure:
            self.banner.show_message(said(state.failure) if state.failure else "", Tone.BLOCK)
        if isinstance(event, Confirmed) and state.reason_missing:
            self.reason.setFocus()
        if state.acting and not before.acting:
            act, jtis, reason = state.act, state.jtis, state.reason.strip()
            self._lane.run(
                self,
                lambda: self._ports.act_on_tokens(act, jtis, reason),
                on_done=lambda changed: self.send(Done(changed)),
                on_error=lambda error: self.send(Failed(error)),
            )
        if state.changed is not None and before.changed is None:
            self.dialog.dismiss()
            self.changed.emit(state.changed)

    def _choose(self, key: str) -> None:
        if key == _ACT:
            self.send(Confirmed())
        elif not self.state.acting:
            self.dialog.dismiss()

    @staticmethod
    def _consequence(act: Act) -> str:
        return {
            Act.REVOKE_TOKEN: tr(
                "Gateways refuse revoked tokens from the next publication on. It is final."
            ),
            Act.SUSPEND_TOKEN: tr(
                "Gateways refuse suspended tokens until somebody reinstates them."
            ),
            Act.REINSTATE_TOKEN: tr("Gateways accept these tokens again."),
        }[act]

    @staticmethod
    def _role(act: Act) -> str:
        return "danger-filled" if act is Act.REVOKE_TOKEN else "primary"

"""Try a keyboard reader: what arrives, key by key, and what to set on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen

from kiosk.flows.wedge import BURST_MOST, FRAMING, SEPARATORS, Keystroke
from kiosk.flows.wedge_guess import Advice, WedgeReport, examine_swipe
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import RADIUS, Tone
from kiosk.ui.shared.wedge_filter import desktop_layout, keystroke_of
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.marks import Icon
from kiosk.ui.shared.widgets.mrz import MrzView
from kiosk.ui.shared.widgets.table import TableView
from kiosk.ui.shared.widgets.table_model import PagedTableModel, TableColumn
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_QUIET = 600  # ms without a key after which a swipe is over
_TONES = {Advice.FITS: Tone.ALLOW, Advice.SET_LAYOUT: Tone.HOLD, Advice.LEAVE_FRAMING: Tone.INFO}
_LEAST_HEIGHT = 96


def tr(text: str) -> str:
    """Translate in the context of the reader's test."""
    return QCoreApplication.translate("wedge_test", text)


def advice_words(advice: Advice, report: WedgeReport) -> str:
    """Say what to set."""
    words = {
        Advice.FITS: tr("The reader fits this desktop. Nothing has to be set."),
        Advice.BY_HAND: tr(
            "These keys came as slowly as from a hand. Swipe a document through the reader."
        ),
        Advice.TORN: tr("Only a part of the lines arrived. Swipe again, evenly to the end."),
        Advice.NO_ZONE: tr(
            "What arrived is no machine-readable zone. Set the reader to send the zone as it is."
        ),
        Advice.CHECK_DIGITS: tr(
            "The zone arrived, but its check digits do not fit. Swipe again, or clean the reader."
        ),
        Advice.SET_LAYOUT: tr(
            "The reader types as on the layout {reader}; this desktop has {desktop}. The kiosk "
            "turns it back. Set the reader to {desktop} all the same: it is surer."
        ),
        Advice.TOO_SLOW: tr(
            "The reader pauses {pause} ms inside a line. Set the delay between characters to none."
        ),
        Advice.END_LINES: tr("Set the reader to send Enter after each line."),
        Advice.LEAVE_FRAMING: tr("The reader frames the zone with control characters; it may."),
    }[advice]
    return words.format(
        reader=report.reader,
        desktop=report.desktop or tr("another layout"),
        pause=round(report.slowest * 1000),
    )


@dataclass(frozen=True, slots=True)
class ArrivedKey:
    """Hold one key as it is listed; ``pause`` in ms since the one before it."""

    number: int
    keystroke: Keystroke
    pause: int | None


class SwipeField(Row):
    """Take every key while it has the focus, and hand a burst on when it is over.

    Tab is taken as well: readers send it. Esc lets the focus go on.
    """

    arrived = Signal(list)

    def __init__(self) -> None:
        super().__init__(gap=12, margin=16)
        self._keys: list[Keystroke] = []
        self._presses = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Test field for the reader"))
        self.setAccessibleDescription(
            tr("Swipe a document now, a specimen if you have one. Esc leaves this field.")
        )
        self.setProperty("own_focus", True)
        self.setMinimumHeight(current_theme().px(_LEAST_HEIGHT))
        self._words = Text("", muted=True)
        self.add(Icon("scan-line", 32, muted=True))
        self.add(self._words, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET)
        self._timer.timeout.connect(self._over)
        self._say()

    def event(self, event: QEvent) -> bool:
        """Take Tab before it moves the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.keyPressEvent(event)
            return True
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep a key; Esc gives the focus away."""
        if event.key() == Qt.Key.Key_Escape:
            self.focusNextChild()
            return
        if event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
            self._presses += 1
        keystroke = keystroke_of(event, self._presses)
        meant = keystroke is not None and (keystroke.text or keystroke.can_be_swiped)
        if keystroke is not None and meant and len(self._keys) < BURST_MOST:
            self._keys.append(keystroke)
        self._timer.start()
        self._say()

    def mousePressEvent(self, _event: object) -> None:
        """Take the focus."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that a swipe may come."""
        super().focusInEvent(event)
        self._say()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say how to begin."""
        super().focusOutEvent(event)
        self._say()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a dashed frame, solid while keys are taken."""
        colors, focused = current_theme().colors, self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.SolidLine if focused else Qt.PenStyle.DashLine
        edge, width = (colors.focus, 3.0) if focused else (colors.edge, 1.5)
        painter.setPen(QPen(QColor(edge), width, style))
        painter.setBrush(QColor(colors.surface))
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawRoundedRect(area, RADIUS.card, RADIUS.card)

    def _over(self) -> None:
        keys, self._keys = self._keys, []
        self._say()
        if keys:
            self.arrived.emit(keys)

    def _say(self) -> None:
        if self._keys:
            words = tr("{count} keys arrived…").format(count=len(self._keys))
        elif self.hasFocus():
            words = tr("Swipe a document now, a specimen if you have one. Esc leaves this field.")
        else:
            words = tr("Press here, then swipe a document.")
        self._words.setText(words)
        self.update()


class WedgeTest(Column):
    """Show what a reader sent, and say what to set; nothing of it is kept.

    ``holds`` judges a zone by its check digits, ``host`` names the desktop's
    layout where the system tells it.
    """

    def __init__(
        self,
        holds: Callable[[tuple[str, ...]], bool],
        *,
        host: Callable[[], str] = desktop_layout,
    ) -> None:
        super().__init__(gap=16)
        self._holds, self._host = holds, host
        self._rows: Sequence[ArrivedKey] = ()
        self.report: WedgeReport | None = None
        self.field = SwipeField()
        self.field.arrived.connect(self.examine)
        self.advice = Column(gap=8)
        self.lines = MrzView(())
        self.lines.hide()
        empty = EmptyState(
            Emptiness.NOTHING_YET,
            tr("No key has arrived yet."),
            detail=tr("Each key is listed with its place and the pause before it."),
        )
        self.model = PagedTableModel(_columns(), self._fetch, lambda: len(self._rows))
        self.table = TableView(self.model, name=tr("Keys that arrived"), empty=empty)
        self.table.setMinimumHeight(current_theme().px(220))
        self.add(self.field)
        self.add(self.advice)
        self.add(self.lines)
        self.add(self.table, 1)

    def examine(self, keys: Sequence[Keystroke]) -> None:
        """Show a burst and what it tells."""
        before = [None, *keys]
        self._rows = [
            ArrivedKey(number, key, None if last is None else round((key.at - last.at) * 1000))
            for number, (last, key) in enumerate(zip(before, keys, strict=False), start=1)
        ]
        self.model.reload()
        self.report = report = examine_swipe(keys, self._holds, self._host())
        self.advice.clear()
        for each in report.advice:
            tone = _TONES.get(each, Tone.HOLD)
            self.advice.add(Banner(tone, advice_words(each, report)))
        self.lines.set_lines(report.lines)
        self.lines.setVisible(bool(report.lines))

    def forget(self) -> None:
        """Let go of what was swiped: it is a person's document."""
        self._rows, self.report = (), None
        self.model.reload()
        self.advice.clear()
        self.lines.set_lines(())
        self.lines.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget with the page."""
        super().hideEvent(event)
        self.forget()

    def _fetch(self, offset: int, limit: int) -> Sequence[ArrivedKey]:
        return self._rows[offset : offset + limit]


def _columns() -> tuple[TableColumn[ArrivedKey], ...]:
    return (
        TableColumn(tr("No."), lambda row: str(row.number), share=1, numeric=True, least=56),
        TableColumn(tr("Arrived as"), lambda row: _key_words(row.keystroke), share=3, code=True),
        TableColumn(
            tr("Key’s place"), lambda row: str(row.keystroke.place or "–"), share=2, numeric=True
        ),
        TableColumn(
            tr("Pause, ms"),
            lambda row: "–" if row.pause is None else str(row.pause),
            share=2,
            numeric=True,
        ),
    )


def _key_words(key: Keystroke) -> str:
    """Name a key so that it can be seen."""
    if key.text in SEPARATORS:
        return tr("Tab") if key.text == "\t" else tr("Enter")
    if key.text in FRAMING:
        return f"U+{ord(key.text):04X}"
    if not key.text:
        return tr("dead key")
    return key.text if not key.alt else f"Alt+{key.text}"

"""Show how far a bulk revocation is, and let it be stopped between two slices."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from kiosk.ui.console.bulk_ports import BulkWatch
from kiosk.ui.console.bulk_words import share_sentence
from kiosk.ui.console.formats import tr
from kiosk.ui.shared.widgets.layout import Scroll
from kiosk.ui.shared.widgets.progress import Progress

_LOOKS_EVERY = 200  # ms
_RING = 6  # px at 100 %: room for the ring of the focus, which a dialog's edge would cut


class BulkProgress(Progress):
    """Follow one revocation from `begin` to `end`; one that takes a single slice shows nothing."""

    def __init__(self) -> None:
        super().__init__(tr("Tokens are being revoked"), can_cancel=True)
        self._margin = (_RING, _RING)
        self._space_out()
        self._watch: BulkWatch | None = None
        self.share: tuple[int, int] | None = None
        self._look = QTimer(self, interval=_LOOKS_EVERY)
        self._look.timeout.connect(self._show_share)
        self.cancelled.connect(self.ask_to_stop)
        for shown in (self._show, self._explain):
            shown.timeout.connect(lambda: QTimer.singleShot(0, self, self._come_into_sight))

    @property
    def working(self) -> bool:
        """Tell whether one is at work."""
        return self._watch is not None

    def begin(self) -> BulkWatch:
        """Give what the revocation reports to."""
        self._watch = BulkWatch()
        self._look.start()
        return self._watch

    def ask_to_stop(self) -> None:
        """Have it end after the slice that is at work."""
        if self._watch is not None:
            self._watch.stop()

    def end(self) -> None:
        """Follow it no more."""
        self._look.stop()
        self._watch, self.share = None, None
        self.stop()

    def _come_into_sight(self) -> None:
        """Scroll the dialog to the bar, then to its words: it stands below what was chosen."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, Scroll):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self)

    def _show_share(self) -> None:
        share = None if self._watch is None else self._watch.share
        if share is None or share == self.share:
            return
        if self.share is None:
            self.start()
        self.share = share
        self.set_share(*share)
        self.say(share_sentence(share))

"""Hand the desk what a reader at a serial port and a scanner's folder bring."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.devices.drop_folder import DropFolder
from kiosk.devices.serial_reader import SerialReader, serial_setting
from kiosk.domain.errors import KioskError
from kiosk.flows.wedge_zone import is_torn, zone_in
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.app.settings import DeviceSettings
    from kiosk.devices.drop_folder import DroppedFile, FolderLook, TakenFile
    from kiosk.devices.serial_reader import SerialSetting
    from kiosk.ui.desk.page import DeskPage
    from kiosk.ui.shared.tasks import Lane

_LOOK_MILLISECONDS: Final = 500

Result = TypeVar("Result")


class SerialLink(QObject):
    """Turn what a serial reader sends, in a thread of its own, into swipes at the desk."""

    heard = Signal(str)
    changed = Signal(object)

    def __init__(
        self,
        setting: SerialSetting,
        page: DeskPage,
        holds: Callable[[tuple[str, ...]], bool],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._page, self._holds, self._say = page, holds, say
        self.heard.connect(self._take)
        self.changed.connect(self._tell)
        reader = SerialReader(setting, self.heard.emit, self.changed.emit)
        page.destroyed.connect(reader.close)
        reader.start()

    def _take(self, text: str) -> None:
        lines = zone_in(text, self._holds)
        if lines is not None:
            self._page.onboarding.take_swipe(lines)
        elif is_torn(text):
            self._say(
                self.tr("The reader sent only a part of the lines. Swipe the document again.")
            )

    def _tell(self, error: KioskError | None) -> None:
        self._say("" if error is None else said(error))


class ScanLink(QObject):
    """Offer the scans of a folder to the desk, one after another, while it is shown.

    What lies there from before is told, once, and not taken. A scan is wiped
    from the folder as soon as the desk has it: the case seals it or forgets
    it, and the document is still at hand to be scanned again.
    """

    looked = Signal()

    def __init__(
        self, folder: DropFolder, page: DeskPage, lane: Lane, say: Callable[[str], None]
    ) -> None:
        super().__init__(page)
        self._folder, self._page, self._lane, self._say = folder, page, lane, say
        self._waiting: deque[DroppedFile] = deque()
        self._asked = self._begun = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MILLISECONDS)
        QTimer.singleShot(0, self, self._look)  # what comes from now on is this desk's

    def _look(self) -> None:
        if self._asked or not self._page.isVisible():
            return
        if not self._begun:
            self._begun = True
            self._run(self._folder.leftovers, self._tell_leftovers)
        elif self._waiting and self._page.onboarding.takes_scans:
            file = self._waiting.popleft()
            self._run(lambda: self._folder.take(file), self._offer)
        else:
            self._run(self._folder.poll, self._looked)

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._asked = True

        def finished(result: Result) -> None:
            self._asked = False
            done(result)

        def failed(error: KioskError) -> None:
            self._asked = False
            self._say(said(error))

        self._lane.run(self, work, finished, failed)

    def _tell_leftovers(self, left: tuple[Path, ...]) -> None:
        """Say that scans of other people may lie about; they are never taken."""
        if left:
            self._say(
                self.tr(
                    "Files of earlier scans lie in the scanner's folder ({count}); they are not "
                    "taken. Remove them there: they may show other people's documents."
                ).format(count=len(left))
            )

    def _looked(self, look: FolderLook) -> None:
        self._waiting.extend(look.files)
        for refusal in look.refusals:
            self._say(str(refusal))
        self.looked.emit()

    def _offer(self, taken: TakenFile) -> None:
        kept: list[bool] = []
        self._page.onboarding.offer_scan(taken.data, lambda: kept.append(True))
        act = self._folder.discard if kept else self._folder.give_back
        self._run(lambda: act(taken), lambda _: None)


def link_devices(
    devices: DeviceSettings,
    page: DeskPage,
    lane: Lane,
    holds: Callable[[tuple[str, ...]], bool],
    say: Callable[[str], None],
) -> None:
    """Connect the devices that are set up to the page, which owns the links."""
    try:
        setting = serial_setting(devices.serial)
    except KioskError as error:
        say(said(error))
        setting = None
    if setting is not None:
        SerialLink(setting, page, holds, say)
    if devices.scans is not None:
        ScanLink(DropFolder(devices.scans), page, lane, say)

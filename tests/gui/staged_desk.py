"""The true desk with doubts, findings and a camera put on, for pictures of rare states."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.app.assets import asset
from kiosk.app.desk_adapter import DeskAdapter
from kiosk.documents.printed import PrintedText
from kiosk.flows.onboarding_state import ExaminedDocument
from kiosk.reading.results import Examination, Hint, Sign, SignName, Watched
from kiosk.services.findings import compare_page
from kiosk.ui.desk.ports import CameraShot

if TYPE_CHECKING:
    from kiosk.flows.onboarding_state import DocumentScan
    from kiosk.reading.results import Corners
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame

DOUBTFUL = ((0, 9), (1, 5), (1, 40))
MISREAD = "0"
"""What stands in place of the letter O at the first doubtful place."""
PRINTED: Corners = ((0.65, 0.355), (0.79, 0.355), (0.79, 0.405), (0.65, 0.405))
PORTRAIT: Corners = ((0.05, 0.16), (0.3, 0.16), (0.3, 0.62), (0.05, 0.62))
MISPRINTED = "U7731906K"
"""A number that differs from the specimen's in one character."""


def _row(left: float, top: float) -> Corners:
    return ((left, top), (left + 0.14, top), (left + 0.14, top + 0.05), (left, top + 0.05))


EXAMINATION = Examination(
    printed=(
        PrintedText("MARLOWE QUIST", 0.99, _row(0.35, 0.18)),
        PrintedText("ISOLDE JUNE", 0.99, _row(0.35, 0.265)),
        PrintedText("17 APR 1991", 0.99, _row(0.65, 0.265)),
        PrintedText(MISPRINTED, 0.99, PRINTED),
        PrintedText("02 SEP 2034", 0.99, _row(0.35, 0.44)),
    ),
    portrait=PORTRAIT,
    signs=(Sign(SignName.PHOTOGRAPHED_SCREEN, 0.9),),
)
"""A picture in which all agrees with the specimen but the number, taken of a screen."""


@dataclass(frozen=True)
class StagedFrame:
    """Hold one live picture."""

    width: int
    height: int
    pixels: bytes
    at: float


class StagedDesk(DeskAdapter):
    """Read as the true desk does, and doubt, find and see what a scene wants."""

    watched = Watched(Hint.SHOW_DOCUMENT)
    doubtful: tuple[tuple[int, int], ...] = ()
    staged: Examination | None = None
    _frames = 0
    _picture: DocumentScan | None = None

    def read_document(self, data: bytes) -> DocumentScan:
        scan = super().read_document(data)
        if not self.doubtful:
            return scan
        (row, column), read = self.doubtful[0], list(scan.lines)
        read[row] = f"{read[row][:column]}{MISREAD}{read[row][column + 1 :]}"
        assessed = self.assess_lines(tuple(read), ()).assessed
        return replace(scan, assessed=assessed, lines=tuple(read), doubtful=self.doubtful)

    def examine(self, scan: DocumentScan) -> ExaminedDocument:
        if self.staged is None:
            return super().examine(scan)
        document = scan.assessed.document
        findings, confirmed = compare_page(document, self.staged, self.today())
        return ExaminedDocument(findings, self.staged.portrait, confirmed)

    def camera_start(self) -> None:
        data = asset("specimens", "passport-photographed.jpg").read_bytes()
        self._picture = super().read_document(data)

    def camera_latest(self) -> LiveFrame | None:
        preview = self._picture.preview if self._picture else None
        if preview is None:
            return None
        self._frames += 1
        return StagedFrame(preview.width, preview.height, preview.pixels, self._frames)

    def camera_watch(self, frame: LiveFrame) -> Watched:
        if frame.at < 1:
            raise ValueError("a frame that never came")
        return self.watched

    def camera_shot(self) -> CameraShot:
        if self._picture is None:
            raise ValueError("a shot before the camera was started")
        return CameraShot(self._picture, b"a shot")

    def forget(self) -> None:
        self._picture = None

    def camera_stop(self) -> None:
        self._picture = None

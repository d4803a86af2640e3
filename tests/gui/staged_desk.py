"""The true desk with doubts, findings and a camera put on, for pictures of rare states."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.app.assets import asset
from kiosk.app.desk_adapter import DeskAdapter
from kiosk.domain.evidence import Finding
from kiosk.reading.results import Hint, Watched
from kiosk.ui.desk.ports import CameraShot

if TYPE_CHECKING:
    from kiosk.flows.onboarding_state import DocumentScan, ExaminedDocument
    from kiosk.reading.results import Corners
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame

DOUBTFUL = ((0, 9), (1, 5), (1, 40))
MISREAD = "0"
"""What stands in place of the letter O at the first doubtful place."""
PRINTED: Corners = ((0.65, 0.355), (0.79, 0.355), (0.79, 0.405), (0.65, 0.405))
PORTRAIT: Corners = ((0.05, 0.16), (0.3, 0.16), (0.3, 0.62), (0.05, 0.62))
FINDINGS = (
    Finding(
        "printed_document_number",
        "The page seems to print U7731906K as the number; the lines say U7731905K.",
        PRINTED,
    ),
    Finding(
        "screen", "The picture shows the pattern of a screen, as if a display was photographed."
    ),
)
CONFIRMED = ("primary_identifier", "secondary_identifier", "date_of_birth", "date_of_expiry")


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
    staged: ExaminedDocument | None = None
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
        return self.staged or super().examine(scan)

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

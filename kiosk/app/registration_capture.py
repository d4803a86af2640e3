"""Bring a station's pictures and live frames to the reading worker, and its answers back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.devices.camera import camera_from
from kiosk.domain.errors import KioskError
from kiosk.flows.onboarding_state import DocumentScan
from kiosk.reading.errors import ReadingError
from kiosk.services.documents import assess_reading
from kiosk.ui.registration.ports import Shot

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.devices.camera import Camera, CameraFrame
    from kiosk.devices.worker import ReadingWorker
    from kiosk.reading.results import Preview, Reading, Watched
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame


class NoStationCameraError(KioskError):
    """Report a station without a camera."""

    def __init__(self) -> None:
        super().__init__(
            "This machine has no camera.",
            "Swipe the document, or choose “I do not have it with me” and show it at the desk.",
        )


class StationCapture:
    """Read what one station is shown; everything but `live` may take a while."""

    def __init__(
        self,
        worker: ReadingWorker,
        today: Callable[[], date],
        camera: str = "",
        *,
        specimens_allowed: bool = False,
    ) -> None:
        self._worker, self._today, self._setting = worker, today, camera
        self._specimens_allowed = specimens_allowed
        self._camera: Camera | None = None
        self._settled: Watched | None = None

    def read(self, data: bytes) -> DocumentScan:
        """Decode and read a picture."""
        picture = self._worker.read(data)
        return self._scan(picture.reading, picture.preview)

    def assess(self, lines: tuple[str, ...]) -> DocumentScan:
        """Assess swiped lines."""
        assessed = assess_reading(
            lines, (), self._today(), specimens_allowed=self._specimens_allowed
        )
        return DocumentScan(assessed, lines)

    def start(self) -> None:
        """Start the camera."""
        if self._camera is None:
            self._camera = camera_from(self._setting)
        if self._camera is None:
            raise NoStationCameraError
        self._settled = None
        self._worker.forget()
        self._camera.start()

    def live(self) -> CameraFrame | None:
        """Give the newest frame, or raise why there will be none."""
        return self._camera.latest() if self._camera is not None else None

    def watch(self, frame: LiveFrame) -> Watched:
        """Look at a frame together with those before it."""
        watched = self._worker.watch(frame.width, frame.height, frame.pixels)
        self._settled = watched if watched.settled else None
        return watched

    def shot(self) -> Shot:
        """Give what the frames say together, and the best of them as a picture."""
        settled, self._settled = self._settled, None
        if settled is None or settled.reading is None or settled.preview is None:
            raise ReadingError(
                "The camera has not seen the lines long enough.", "Hold the document still."
            )
        return Shot(self._scan(settled.reading, settled.preview), self._worker.shot())

    def stop(self) -> None:
        """Let the camera go, and with it the last frame that it saw."""
        camera, self._camera = self._camera, None
        self._settled = None
        if camera is not None:
            camera.close()

    def abandon(self) -> None:
        """End the process that reads, whatever it is reading; from any thread."""
        self._worker.cancel()

    def forget(self) -> None:
        """End the process that read, and with it all that it still held of a picture."""
        self._settled = None
        self._worker.close()

    def _scan(self, reading: Reading, preview: Preview) -> DocumentScan:
        assessed = assess_reading(
            reading.lines,
            reading.corrected,
            self._today(),
            doubtful=reading.doubtful,
            specimens_allowed=self._specimens_allowed,
        )
        return DocumentScan(
            assessed,
            reading.lines,
            reading.corrected,
            preview,
            reading.places,
            reading.doubtful,
            reading.confidences,
        )

"""Bring pictures and live frames to the reading worker, and its answers to the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.devices.camera import camera_from
from kiosk.domain.errors import KioskError, UnreachableError
from kiosk.flows.onboarding_state import DocumentScan, ExaminedDocument
from kiosk.reading.errors import ReadingError
from kiosk.services.documents import assess_reading
from kiosk.services.findings import compare_page, page_findings
from kiosk.ui.desk.ports import CameraShot

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.devices.camera import Camera, CameraFrame
    from kiosk.devices.worker import ReadingWorker
    from kiosk.domain.evidence import Finding, Place
    from kiosk.domain.operators import OperatorSession
    from kiosk.reading.results import Examination, Preview, Reading, Watched
    from kiosk.services.environment import Environment
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame


class CameraNotSetUpError(KioskError):
    """Report a desk without a camera."""

    def __init__(self) -> None:
        super().__init__(
            "No camera is set up at this desk.",
            "Set KIOSK_CAMERA to its number (0 is the first) and start the kiosk again, "
            "or open a picture of the document.",
        )


class NotAtHandError(KioskError):
    """Report that the picture of a document is not the one that the worker holds."""

    def __init__(self) -> None:
        super().__init__(
            "The picture of this document is not at hand any more.",
            "Open the document once more, or compare its printed page yourself.",
        )


class DeskCapture:
    """Read and examine what one desk is shown; everything but `live` may take a while.

    What the worker found on the page is kept for the document that was read
    last, so that lines a person corrected are compared with it at once, and
    with no other page: the worker may hold another picture by then.
    """

    def __init__(
        self,
        env: Environment,
        session: OperatorSession,
        worker: ReadingWorker,
        today: Callable[[], date],
        camera: str = "",
    ) -> None:
        self._env, self._session, self._worker, self._today = env, session, worker, today
        self._setting = camera
        self._camera: Camera | None = None
        self._settled: Watched | None = None
        self._reading: Reading | None = None
        self._examination: Examination | None = None
        self._at_hand = False

    def read(self, data: bytes) -> DocumentScan:
        """Decode, read and assess a picture or PDF."""
        self._at_hand = False
        picture = self._worker.read(data)
        return self._scan(picture.reading, picture.preview)

    def show(self, data: bytes) -> Preview:
        """Decode a picture that is only shown."""
        return self._worker.picture(data)

    def assess(
        self,
        lines: tuple[str, ...],
        corrected: tuple[str, ...],
        compared: tuple[Place, ...],
        findings: tuple[Finding, ...],
        doubtful: tuple[Place, ...],
    ) -> DocumentScan:
        """Assess lines that were swiped, typed or corrected."""
        assessed = assess_reading(
            lines,
            corrected,
            self._today(),
            doubtful=doubtful,
            compared=compared,
            findings=findings,
            specimens_allowed=self._env.specimens_allowed,
        )
        return DocumentScan(assessed, lines, corrected, doubtful=doubtful)

    def examine(self, scan: DocumentScan) -> ExaminedDocument:
        """Examine the picture that was read last, and compare it with these lines.

        Documents of other people are in the store; while it is away, whoever
        reviews what is kept has them compared.
        """
        if self._reading is None or self._reading.lines != scan.lines:
            raise NotAtHandError
        if self._examination is None:
            if not self._at_hand:
                raise NotAtHandError
            self._examination = self._worker.examine()
        seen, today = self._examination, self._today()
        try:
            found = page_findings(self._env, self._session, scan.assessed, seen, today)
            findings, confirmed = found.findings, found.confirmed
        except UnreachableError:
            findings, confirmed = compare_page(scan.assessed.document, seen, today)
        return ExaminedDocument(findings, seen.portrait, confirmed)

    def forget(self) -> None:
        """Drop the last picture, here and in the worker."""
        self._at_hand = False
        self._reading = self._examination = self._settled = None
        self._worker.forget()

    def start(self) -> None:
        """Start the camera."""
        if self._camera is None:
            self._camera = camera_from(self._setting)
        if self._camera is None:
            raise CameraNotSetUpError
        self._settled = None
        self._at_hand = False
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

    def shot(self) -> CameraShot:
        """Give what the frames say together, and the best of them as a picture."""
        settled, self._settled = self._settled, None
        if settled is None or settled.reading is None or settled.preview is None:
            raise ReadingError(
                "The camera has not seen the lines long enough.",
                "Hold the document still, or open a picture of it.",
            )
        return CameraShot(self._scan(settled.reading, settled.preview), self._worker.shot())

    def stop(self) -> None:
        """Let the camera go; the worker keeps its best frame, which is examined next."""
        if self._camera is not None:
            self._camera.close()
        self._settled = None

    def _scan(self, reading: Reading, preview: Preview) -> DocumentScan:
        self._reading, self._examination, self._at_hand = reading, None, True
        assessed = assess_reading(
            reading.lines,
            reading.corrected,
            self._today(),
            doubtful=reading.doubtful,
            specimens_allowed=self._env.specimens_allowed,
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

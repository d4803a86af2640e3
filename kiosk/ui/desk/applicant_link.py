"""Open the applicant's own window, keep it in step with the case, take the signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.flows import onboarding_events as events
from kiosk.flows.applicant_side import applicant_side
from kiosk.ui.desk import keys
from kiosk.ui.desk.applicant_window import ApplicantWindow
from kiosk.ui.desk.statement_view import png_of
from kiosk.ui.desk.words import tr
from kiosk.ui.shared import Toast

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from kiosk.flows.onboarding_state import OnboardingState
    from kiosk.ui.desk.onboarding_view import OnboardingView
    from kiosk.ui.desk.ports import DeskPorts


class ApplicantLink(QObject):
    """Hold the applicant's window while it is open; one key opens and closes it."""

    def __init__(self, page: QWidget, view: OnboardingView, ports: DeskPorts) -> None:
        super().__init__(page)
        self._page, self._view, self._ports = page, view, ports
        self.window: ApplicantWindow | None = None
        keys.bind(page, keys.APPLICANT_SCREEN, self.turn)

    def turn(self) -> None:
        """Open the window, or close it."""
        if self.window is not None:
            self.window.close()
            return
        window = ApplicantWindow(self._page, self._ports.state_name)
        self.window = window
        window.draw(applicant_side(self._view.state))
        self._view.state_changed.connect(self._draw)
        window.signed.connect(self._take_signature)
        window.language_chosen.connect(lambda tag: self._view.send(events.LanguageChosen(tag)))
        window.unable.connect(self._take_inability)
        window.closed.connect(self._forget)
        if not window.place(self._page):
            words = tr("There is no second screen. The applicant's window opened on this one.")
            Toast(self._page, words, seconds=6)

    def _draw(self, state: OnboardingState) -> None:
        if self.window is not None:
            self.window.draw(applicant_side(state))

    def _take_signature(self, image: QImage | None) -> None:
        if image is None:
            self._view.send(events.SignatureCleared())
        else:
            self._view.send(events.Signed(png_of(image), self._ports.now()))

    def _take_inability(self) -> None:
        self._view.send(events.UnableToSign(unable=True, at=self._ports.now()))

    def _forget(self) -> None:
        if self.window is not None:
            self._view.state_changed.disconnect(self._draw)
            self.window.deleteLater()
            self.window = None

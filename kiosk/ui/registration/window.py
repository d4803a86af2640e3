"""The one window of a station: a bar above, a page, the keyboard, a bar below.

The window holds the state of the registrant who stands before it and nothing
about any other. Views are made when their page comes and destroyed when it
goes; a wipe destroys the view, the state and all that the machine held.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from kiosk.flows import registration_events as events
from kiosk.flows.registration import advance, begin
from kiosk.flows.registration_idle import Idleness
from kiosk.flows.registration_state import Page
from kiosk.flows.registration_throttle import Attempts
from kiosk.ui.registration.camera_feed import CameraFeed
from kiosk.ui.registration.capture_view import CaptureView
from kiosk.ui.registration.confirmation_view import ConfirmationView
from kiosk.ui.registration.covers import Covers
from kiosk.ui.registration.effects import Errands
from kiosk.ui.registration.frame import StationFrame
from kiosk.ui.registration.idle_watch import IdleWatch
from kiosk.ui.registration.look import speak
from kiosk.ui.registration.machine_words import StationNotice
from kiosk.ui.registration.offers import Offers
from kiosk.ui.registration.staff_cover import ExitThrottle
from kiosk.ui.registration.start_views import AttractView
from kiosk.ui.registration.typing_guide import TypingGuide
from kiosk.ui.registration.views import view_of
from kiosk.ui.registration.wiping import clear_process
from kiosk.ui.shared import Audience, Theme, set_audience
from kiosk.ui.shared.announcement import announce
from kiosk.ui.shared.language import AppLanguage, said
from kiosk.ui.shared.theme import dress
from kiosk.ui.shared.wedge_filter import WedgeFilter

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from kiosk.domain.errors import KioskError
    from kiosk.flows.registration_idle import IdleLook
    from kiosk.flows.registration_state import RegistrationState
    from kiosk.flows.wedge import Swipe
    from kiosk.ui.registration.ports import RegistrationPorts
    from kiosk.ui.shared import Lane
    from kiosk.ui.shared.machine_watch import MachineWatch
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame

SMALLEST: Final = QSize(1024, 600)


class RegistrationWindow(StationFrame):
    """Lead registrants, one after another, from attract to confirmation.

    ``staff_left`` comes when somebody gave the staff's code: the caller closes
    the window, which nobody else can. ``wiped`` comes when somebody's entries
    have been erased: the caller may put a fresh process in this one's place.
    """

    staff_left = Signal()
    wiped = Signal()

    def __init__(
        self, ports: RegistrationPorts, lane: Lane, *, theme: Theme | None = None
    ) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self._usual = theme or Theme(touch=True)
        self._may_close = False
        self.setWindowTitle(self.tr("Registration"))
        self.setMinimumSize(SMALLEST)
        dress(self)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_audience(self, Audience.REGISTRANT)
        self.state = begin(ports.today(), ports.rules())
        self._errands = Errands(ports, self, lane, self.send)
        self._feed = CameraFeed(ports, lane, self)
        self._feed.shown.connect(self._show_frame)
        self._feed.sent.connect(self.send)
        self.wedge = WedgeFilter(ports.check_digits_hold, self, all_scans=True)
        self.wedge.swiped.connect(self._take_swipe)
        self.wedge.scanned.connect(self._take_badge)
        self.watch = IdleWatch(lambda: self.state, ports.uptime, self)
        self.watch.looked.connect(self._take_look)
        self.watch.extended.connect(self._uncover)
        self.offers = Offers(self, ports)
        self.exit_throttle = ExitThrottle(keep=self._keep_attempts)
        self._typing = TypingGuide(self)
        self._build()
        self._shortcuts()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._typing.follow)
            AppLanguage.of(application).changed.connect(self._rebuild)

    # ---- What happens ----

    def send(self, event: events.Event) -> None:
        """Take an event, run what the state asks for, and draw."""
        before, self.state = self.state, advance(self.state, event)
        state = self.state
        if state.looking is None and before.looking is not None:
            self._errands.let_camera_go(self.say)
        if state.language and state.language != before.language:
            speak(state.language, self._usual)
        if state.pending is not None and state.pending is not before.pending:
            self._errands.run(state.pending)
        if state.throttle != before.throttle:
            self._keep_attempts()
        moved = (state.page, state.turn, state.dating) != (
            before.page,
            before.turn,
            before.dating,
        )
        if moved:
            self.watch.restart()
            self._show_view()
        self._draw(before)

    def wipe(self) -> None:
        """Erase everything of this registrant and show the attract screen."""
        carried = self.state.carries
        self.covers.forget()
        self.offers.close()
        self.keyboard.follow(None)
        self.set_reach(low=False)
        self.send(events.Wiped(self._ports.today(), self._ports.rules()))
        self._errands.wipe(self.say)
        speak(self._ports.languages()[0], self._usual, plain=True)
        self.watch.restart()
        clear_process()
        if carried:
            self.wiped.emit()

    def renew(self, attempts: Attempts | None = None) -> None:
        """Ask what the station asks now; where somebody stands already, the next one is asked."""
        if self.state.carries:
            return
        if attempts is not None:
            self.exit_throttle.now = attempts.leaving
            self.state = replace(self.state, throttle=attempts.registering)
        self.send(events.Wiped(self._ports.today(), self._ports.rules()))

    def go_back(self) -> None:
        """Step back; from the notice, where nothing was entered yet, to the beginning."""
        if self.state.page is Page.NOTICE:
            self.wipe()
        else:
            self.send(events.WentBack())

    def go_on(self) -> None:
        """Press the filled button."""
        if self.state.page is Page.CONFIRMATION:
            self.wipe()
        else:
            self.send(events.WentOn(self._ports.now()))

    def resume(self, state: RegistrationState) -> None:
        """Show a state as it stands; what it waits for is not asked for again."""
        before, self.state = self.state, state
        speak(state.language or self._ports.languages()[0], self._usual)
        self.watch.restart()
        self._show_view()
        self._draw(before)

    def begin_watching(self) -> None:
        """Watch for touches, scans and silence, from the first showing on."""
        self.watch.set_active(True)
        self.wedge.set_active(True)

    def stop_watching(self) -> None:
        """Let every event pass again."""
        self.watch.set_active(False)
        self.wedge.set_active(False)

    def allow_closing(self) -> None:
        """Let the window be closed: staff said so, or the machine shuts down."""
        self._may_close = True

    def leave(self) -> None:
        """Erase everything and go: staff said so."""
        self.allow_closing()
        self.wipe()
        self.staff_left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless staff lets the window go."""
        if not self._may_close:
            event.ignore()
            return
        self.stop_watching()
        super().closeEvent(event)

    # ---- What is seen ----

    def _build(self) -> None:
        """Make frame and covers in the language in force."""
        self.make_frame()
        self.covers = Covers(self, self._ports, self._lane, self.exit_throttle)
        self.bottom.back_pressed.connect(self.go_back)
        self.bottom.primary_pressed.connect(self.go_on)
        self.bottom.staff_pressed.connect(self.covers.staff.ask)
        self.covers.staff.left.connect(self.leave)
        self.offers.stand_in(self.top)
        self._show_view()
        self._draw(self.state)

    def watch_machine(self, watch: MachineWatch) -> None:
        """Say from now on when the machine is offline or its clock was moved."""
        self.notice_of = lambda: StationNotice(watch, self._ports.words().place)
        self._rebuild("")

    def _rebuild(self, _tag: str) -> None:
        """Draw everything again from the same state, in the words of another language."""
        self.put_away(*self.covers.all)
        self._build()

    def _show_view(self) -> None:
        view = view_of(self.state, self._ports)
        view.sent.connect(self.send)
        if isinstance(view, AttractView):
            view.chosen.connect(self._begin)
        elif isinstance(view, ConfirmationView):
            view.print_wanted.connect(partial(self._errands.print_slip, view))
        self.put_view(view)

    @property
    def covered(self) -> bool:
        """Tell whether something lies over the page."""
        return self.covers.shown

    def _draw(self, before: RegistrationState) -> None:
        state = self.state
        self.top.draw(state)
        self.bottom.draw(state)
        if self.view is not None:
            self.view.draw(state)
        self._feed.follow(state)
        news = state.problem or state.missing
        if news and news != (before.problem or before.missing) and self.view is not None:
            self.reading.ensureWidgetVisible(self.view.banner)

    def _keep_attempts(self) -> None:
        attempts = Attempts(self.state.throttle, self.exit_throttle.now)
        self._errands.keep(attempts, self.say)

    def _show_frame(self, frame: LiveFrame) -> None:
        if isinstance(self.view, CaptureView):
            self.view.show_frame(frame)

    def say(self, error: KioskError) -> None:
        """Read out what a device has to say; no page waits for it."""
        if self.view is not None:
            announce(self.view, said(error))

    def _begin(self, tag: str) -> None:
        self.send(events.LanguageChosen(tag, self._ports.now()))

    # ---- Silence, scans, keys ----

    def _take_look(self, look: IdleLook) -> None:
        match look.idleness:
            case Idleness.AWAKE:
                self._uncover()
            case Idleness.COUNTING:
                self.covers.idle.count(look.seconds_left)
            case Idleness.EXPIRED:
                self.wipe()

    def _uncover(self) -> None:
        if self.covers.idle.shown:
            self.covers.idle.uncover()

    def _take_swipe(self, swipe: Swipe) -> None:
        self.send(events.LinesSwiped(swipe.lines))

    def _take_badge(self, text: str) -> None:
        """Look a badge up as soon as it was scanned; on other pages it lands nowhere."""
        before = self.state
        self.send(events.BadgeScanned(text))
        if self.state is not before:
            self.go_on()

    def _shortcuts(self) -> None:
        for keys, act in (
            ("F1", self.offers.help),
            ("F8", self.turn_reach),
            ("F9", self.offers.hide),
            ("Alt+Left", self.go_back),
            ("Ctrl+Return", self.go_on),
            ("F2", self.offers.ask_person),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

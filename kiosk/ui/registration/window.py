"""The one window of a station: a bar above, a page, the keyboard, a bar below.

The window holds the state of the registrant who stands before it and nothing
about any other. Views are made when their page comes and destroyed when it
goes; a wipe destroys the view, the state and all that the machine held.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.flows import registration_events as events
from kiosk.flows.registration import advance, begin
from kiosk.flows.registration_idle import Idleness
from kiosk.flows.registration_state import Page
from kiosk.ui.registration.bars import BottomBar, TopBar
from kiosk.ui.registration.camera_feed import CameraFeed
from kiosk.ui.registration.capture_view import CaptureView
from kiosk.ui.registration.effects import Errands
from kiosk.ui.registration.idle_watch import IdleWatch
from kiosk.ui.registration.offers import Offers
from kiosk.ui.registration.staff_cover import ExitThrottle, StaffCover
from kiosk.ui.registration.start_views import AttractView
from kiosk.ui.registration.views import view_of
from kiosk.ui.registration.wiping import clear_process
from kiosk.ui.shared import (
    Audience,
    CenteredColumn,
    Column,
    Scroll,
    Theme,
    apply_theme,
    current_theme,
    set_audience,
)
from kiosk.ui.shared.language import AppLanguage, current_language, said, set_language
from kiosk.ui.shared.wedge_filter import WedgeFilter
from kiosk.ui.shared.widgets.idle_cover import IdleCover, announce
from kiosk.ui.shared.widgets.shade import Shade
from kiosk.ui.shared.widgets.touch_keyboard import TouchKeyboard

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from kiosk.domain.errors import KioskError
    from kiosk.flows.registration_idle import IdleLook
    from kiosk.flows.registration_state import RegistrationState
    from kiosk.flows.wedge import Swipe
    from kiosk.ui.registration.page_view import PageView
    from kiosk.ui.registration.ports import RegistrationPorts
    from kiosk.ui.shared import Lane
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame

SMALLEST: Final = QSize(1024, 600)
_PAGE_MARGIN: Final = 24
_AIR: Final = 48
_LOW: Final = 900
"""The height in px below which a page begins right under the bar."""


class RegistrationWindow(QWidget):
    """Lead registrants, one after another, from attract to confirmation.

    ``staff_left`` comes when somebody gave the staff's code: the caller closes
    the window, which nobody else can.
    """

    staff_left = Signal()

    def __init__(
        self, ports: RegistrationPorts, lane: Lane, *, theme: Theme | None = None
    ) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self._usual = theme or Theme(touch=True)
        self._may_close = False
        self.setWindowTitle(self.tr("Registration"))
        self.setMinimumSize(SMALLEST)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_audience(self, Audience.REGISTRANT)
        self.state = begin(ports.today(), ports.rules())
        self.view: PageView | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
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
        self.exit_throttle = ExitThrottle()
        self._build()
        self._shortcuts()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
            AppLanguage.of(application).changed.connect(self._rebuild)

    # ---- What happens ----

    def send(self, event: events.Event) -> None:
        """Take an event, run what the state asks for, and draw."""
        before, self.state = self.state, advance(self.state, event)
        state = self.state
        if state.looking is None and before.looking is not None:
            self._errands.let_camera_go(self._say)
        if state.language and state.language != before.language:
            self._speak(state.language)
        if state.pending is not None and state.pending is not before.pending:
            self._errands.run(state.pending)
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
        self.shade.forget()
        self.idle.forget()
        self.staff.forget()
        self.offers.close()
        self.keyboard.follow(None)
        self.send(events.Wiped(self._ports.today(), self._ports.rules()))
        self._errands.wipe(self._say)
        self._speak(self._ports.languages()[0], plain=True)
        self.watch.restart()
        clear_process()

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
        self._speak(state.language or self._ports.languages()[0])
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
        """Make bars, page and covers in the language in force."""
        self.top, self.bottom = TopBar(), BottomBar()
        self.keyboard = TouchKeyboard()
        self.page = Column(gap=0, margin=(_PAGE_MARGIN, 20))
        self.reading = Scroll(CenteredColumn(self.page))
        self.shade, self.idle = Shade(self), IdleCover(self)
        self.staff = StaffCover(self, self._ports, self._lane, self.exit_throttle)
        for part in (self.top, self.reading, self.keyboard, self.bottom):
            self._layout.addWidget(part, 1 if part is self.reading else 0)
        self.bottom.back_pressed.connect(self.go_back)
        self.bottom.primary_pressed.connect(self.go_on)
        self.bottom.staff_pressed.connect(self.staff.ask)
        self.staff.left.connect(self.leave)
        self.top.language.clicked.connect(self.offers.ask_language)
        self.top.text_size.clicked.connect(self.offers.enlarge)
        self.top.contrast.clicked.connect(self.offers.recolour)
        self.top.shade.clicked.connect(self.shade.cover)
        self.top.help.clicked.connect(self.offers.help)
        self.top.person.clicked.connect(self.offers.ask_person)
        self._show_view()
        self._draw(self.state)

    def _rebuild(self, _tag: str) -> None:
        """Draw everything again from the same state, in the words of another language."""
        self.keyboard.follow(None)
        covers = (self.shade, self.idle, self.staff)
        for part in (self.top, self.reading, self.keyboard, self.bottom, *covers):
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self.view = None
        self._build()

    def _show_view(self) -> None:
        self.keyboard.follow(None)
        self.page.clear()
        view = view_of(self.state, self._ports)
        view.sent.connect(self.send)
        if isinstance(view, AttractView):
            view.chosen.connect(self._begin)
        self.view = view
        self.page.add(None if view.in_the_middle else 0 if self.height() < _LOW else _AIR)
        self.page.add(view, 1 if view.fills else 0)
        if not view.fills:
            self.page.add(None)
        self.reading.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, view, self._take_focus)

    def _take_focus(self) -> None:
        covered = any(cover.shown for cover in (self.shade, self.idle, self.staff))
        if self.view is not None and not covered:
            self.view.first_focus.setFocus(Qt.FocusReason.OtherFocusReason)

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
            announce(self.view.banner, said(news))

    def _show_frame(self, frame: LiveFrame) -> None:
        if isinstance(self.view, CaptureView):
            self.view.show_frame(frame)

    def _say(self, error: KioskError) -> None:
        if self.view is not None:
            announce(self.view, said(error))

    def _begin(self, tag: str) -> None:
        self.send(events.LanguageChosen(tag, self._ports.now()))

    def _speak(self, tag: str, *, plain: bool = False) -> None:
        """Switch the language; ``plain`` takes back text size and colours as well."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        wanted = replace(self._usual, language=current_language())
        if plain and current_theme() != wanted:
            apply_theme(application, wanted)
        if tag != current_language():
            set_language(application, tag)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self.keyboard):
            return
        ours = isinstance(new, QLineEdit) and self.isAncestorOf(new)
        if ours and isinstance(new, QLineEdit) and not self.staff.shown:
            self.keyboard.follow(new)
            QTimer.singleShot(0, new, lambda: self._show_whole(new))
        elif new is not None:
            self.keyboard.follow(None)
        if self.view is not None and isValid(self.view):
            self.view.make_room(typing=self.keyboard.isVisible())

    def _show_whole(self, field: QWidget) -> None:
        """Scroll so that a field is seen with what stands above it, if there is room."""
        self.reading.ensureWidgetVisible(field, 0, self.reading.height() // 3)

    # ---- Silence, scans, keys ----

    def _hide(self) -> None:
        self.shade.cover()

    def _take_look(self, look: IdleLook) -> None:
        match look.idleness:
            case Idleness.AWAKE:
                self._uncover()
            case Idleness.COUNTING:
                self.idle.count(look.seconds_left)
            case Idleness.EXPIRED:
                self.wipe()

    def _uncover(self) -> None:
        if self.idle.shown:
            self.idle.uncover()

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
            ("F9", self._hide),
            ("Alt+Left", self.go_back),
            ("Ctrl+Return", self.go_on),
            ("F2", self.offers.ask_person),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

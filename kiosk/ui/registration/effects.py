"""Run what the registrant's flow asks for, and bring back the outcome."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from kiosk.flows import registration_events as events
from kiosk.flows.registration_state import (
    ComposeStatement,
    Identify,
    ReadPicture,
    ReadSwipe,
    Seal,
    StartCamera,
    TakeShot,
)
from kiosk.reading.errors import NoMrzError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kiosk.domain.errors import KioskError
    from kiosk.flows.onboarding_state import DocumentScan
    from kiosk.flows.registration_state import Effect
    from kiosk.flows.registration_throttle import Attempts
    from kiosk.services.slips import Slip
    from kiosk.ui.registration.confirmation_view import ConfirmationView
    from kiosk.ui.registration.ports import RegistrationPorts, Shot
    from kiosk.ui.shared import Lane, Ticket

Outcome = TypeVar("Outcome")


class Errands:
    """Run effects of one window; what one registrant asked for is not delivered to the next."""

    def __init__(
        self,
        ports: RegistrationPorts,
        context: QObject,
        lane: Lane,
        send: Callable[[events.Event], None],
    ) -> None:
        self._ports, self._context, self._lane, self._send = ports, context, lane, send
        self._tickets: list[Ticket] = []

    def run(self, effect: Effect) -> None:
        """Start the work of an effect."""
        ports, ticket = self._ports, effect.ticket
        match effect:
            case Identify(way=way, words=words):
                self._start(ticket, lambda: ports.identify(way, words), self._identified)
            case StartCamera():
                self._start_camera(ticket)
            case TakeShot():
                self._start(ticket, ports.camera_shot, self._shot)
            case ReadPicture(data=data):
                self._start(ticket, lambda: ports.read_picture(data), self._read)
            case ReadSwipe(lines=lines):
                self._start(ticket, lambda: ports.assess_lines(lines), self._read)
            case ComposeStatement(claim=claim, name=name, language=language):
                self._start(
                    ticket,
                    lambda: ports.compose_statement(claim, name, language),
                    lambda number, text: self._send(events.StatementComposed(number, text)),
                )
            case Seal(submission=submission):
                self._start(
                    ticket,
                    lambda: ports.seal(submission),
                    lambda number, receipt: self._send(events.Sealed(number, receipt)),
                )

    def let_camera_go(self, say: Callable[[KioskError], None]) -> None:
        """Stop the camera, after everything that was asked of it before."""
        self._lane.run(self._context, self._ports.camera_stop, lambda _: None, say)

    def keep(self, attempts: Attempts, say: Callable[[KioskError], None]) -> None:
        """Keep how often was tried here, for after the next start."""
        self._lane.run(
            self._context, lambda: self._ports.keep_attempts(attempts), lambda _: None, say
        )

    def print_slip(self, view: ConfirmationView, slip: Slip) -> None:
        """Print what a view wants on paper; it hears how that went, if it is still there."""
        self._lane.run(
            view,
            lambda: self._ports.print_slip(slip),
            lambda _: view.show_printed(),
            view.show_unprinted,
        )

    def wipe(self, say: Callable[[KioskError], None]) -> None:
        """Leave nothing under way, in the camera, the reading process or the printer's queue."""
        for ticket in self._tickets:
            ticket.cancel()
        self._tickets.clear()
        ports = self._ports
        ports.abandon()
        for work in (ports.camera_stop, ports.forget, ports.cancel_printing):
            self._lane.run(self._context, work, lambda _: None, say)

    def _start(
        self,
        ticket: int,
        work: Callable[[], Outcome],
        done: Callable[[int, Outcome], None],
    ) -> None:
        queued = self._lane.run(
            self._context, work, partial(done, ticket), partial(self._failed, ticket)
        )
        self._tickets = [*self._tickets[-3:], queued]

    def _failed(self, ticket: int, error: KioskError) -> None:
        if isinstance(error, NoMrzError):
            at = self._ports.now()
            self._send(events.NothingReadable(ticket, error.preview, at, error))
        else:
            self._send(events.Failed(ticket, error))

    def _start_camera(self, ticket: int) -> None:
        queued = self._lane.run(
            self._context,
            self._ports.camera_start,
            lambda _: self._send(events.CameraStarted(ticket)),
            lambda error: self._send(events.CameraFailed(ticket, error)),
        )
        self._tickets = [*self._tickets[-3:], queued]

    def _identified(self, ticket: int, entry_id: str) -> None:
        if entry_id:
            self._send(events.Found(ticket, entry_id))
        else:
            self._send(events.NotFound(ticket, self._ports.now()))

    def _read(self, ticket: int, scan: DocumentScan) -> None:
        self._send(events.DocumentRead(ticket, scan, self._ports.now()))

    def _shot(self, ticket: int, shot: Shot) -> None:
        self._send(events.DocumentRead(ticket, shot.scan, self._ports.now(), shot.image))

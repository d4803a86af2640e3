"""Ask the store off the window's thread, and draw only what has changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kiosk.domain.errors import KioskError
    from kiosk.ui.shared.tasks import Lane, Ticket

Answer = TypeVar("Answer")


class LatestAnswer(Generic[Answer]):
    """Keep the latest answer to one question of a page.

    A page that is shown again paints at once what it has; the same answer is
    not drawn again, because a table that is filled anew costs as much as the
    page. ``show`` draws an answer, ``fail`` says why none came. The last time
    that is asked is the one that is answered.
    """

    def __init__(
        self,
        page: QObject,
        lane: Lane,
        question: Callable[[], Answer],
        *,
        show: Callable[[Answer], object],
        fail: Callable[[KioskError], object],
    ) -> None:
        self._page, self._lane, self._question = page, lane, question
        self._show, self._fail = show, fail
        self._ticket: Ticket | None = None
        self._shown: tuple[Answer] | None = None
        self._then: Callable[[], object] | None = None

    def ask(self, then: Callable[[], object] | None = None) -> None:
        """Ask afresh; ``then`` is called once an answer is shown, also if it is asked again."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._then = then or self._then
        self._ticket = self._lane.run(
            self._page, self._question, on_done=self._take, on_error=self._lose
        )

    def forget_what_follows(self) -> None:
        """Do nothing more once the answer is shown."""
        self._then = None

    def _take(self, answer: Answer) -> None:
        if self._shown != (answer,):
            self._shown = (answer,)
            self._show(answer)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _lose(self, error: KioskError) -> None:
        self._shown = self._then = None
        self._fail(error)

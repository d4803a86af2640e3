"""Replace a lost token: find the person, choose the token, one action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.flows.onboarding_lost_token import (
    FindTokens,
    LostTokenEvent,
    LostTokenFailed,
    LostTokenRow,
    LostTokenState,
    QueryTyped,
    ReplacePressed,
    ReplaceToken,
    TokenChosen,
    TokenReplaced,
    TokensFound,
    advance,
)
from kiosk.ui.desk.issued_view import IssuedView
from kiosk.ui.shared import (
    AnswerTile,
    Banner,
    CenteredColumn,
    Column,
    Emptiness,
    EmptyState,
    PageHeader,
    PageStack,
    PrimaryButton,
    Row,
    Rule,
    Scroll,
    SecondaryButton,
    Text,
    TextField,
    Tone,
)
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from kiosk.ui.desk.ports import DeskPorts
    from kiosk.ui.shared import Lane


class LostTokenView(Column):
    """Draw the search and the outcome; `left` goes back to the applicant."""

    left = Signal()

    def __init__(self, ports: DeskPorts, lane: Lane) -> None:
        super().__init__(gap=0)
        self._ports, self._lane = ports, lane
        self.state = LostTokenState()
        self.header = PageHeader(
            self.tr("Lost token"),
            subtitle=self.tr("The lost token stops working and a new one takes its place"),
            with_back=True,
        )
        self.header.back.connect(self._leave)
        self.query = TextField(
            self.tr("Person"),
            hint=self.tr("Name, e-mail, document number, or the reference on the receipt"),
        )
        self.query.line.textEdited.connect(lambda text: self.send(QueryTyped(text)))
        self.banner = Banner(Tone.BLOCK)
        self.tiles: dict[str, AnswerTile] = {}
        self._shown: tuple[LostTokenRow, ...] = ()
        self._list = Column(gap=8)
        self._empty = EmptyState(
            Emptiness.NO_MATCH,
            self.tr("No live token was found"),
            detail=self.tr("Ask for another spelling, or for the reference on the receipt."),
        )
        self._empty.hide()
        self.issued = IssuedView(ports, lane, ports.state_name)
        self._pages = PageStack()
        self._search_page = self._search()
        self._issued_page = Column(gap=0, margin=(24, 16))
        self._issued_page.add(self.issued, 1)
        self._pages.addWidget(self._search_page)
        self._pages.addWidget(self._issued_page)
        self.cancel = SecondaryButton(self.tr("Back to the applicant"))
        self.cancel.clicked.connect(self._leave)
        self.primary = PrimaryButton(self.tr("Replace the lost token"))
        self.primary.clicked.connect(self.press)
        self.message = Text("", tone=Tone.BLOCK)
        foot = Row(gap=12, margin=(24, 12), role="surface")
        foot.add(self.cancel)
        foot.add(self.message, 1)
        foot.add(self.primary)
        self.add(Column(self.header, gap=0, margin=(24, 16), role="surface"))
        self.add(Rule())
        self.add(self._pages, 1)
        self.add(Rule())
        self.add(foot)

    def _search(self) -> Column:
        body = Column(self.query, self.banner, self._list, self._empty, None, gap=16)
        page = Column(gap=0, margin=(24, 24))
        page.add(Scroll(CenteredColumn(body)), 1)
        return page

    def begin(self) -> None:
        """Forget the last search and start at the field."""
        self.state = LostTokenState(tickets=self.state.tickets)
        self.query.set_text("")
        self.issued.wipe()
        self._draw()
        self.query.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self, event: LostTokenEvent) -> None:
        """Take an event, draw what changed, and run the effect that the state names."""
        before, self.state = self.state, advance(self.state, event)
        if self.state is before:
            return
        self._draw()
        if self.state.pending is not None and self.state.pending != before.pending:
            self._run(self.state.pending)

    def press(self) -> None:
        """Replace the token; once that is done, go back."""
        if self.state.access is not None:
            self._leave()
            return
        self.send(ReplacePressed())
        if self.state.insisted and not self.state.chosen:
            first = next(iter(self.tiles.values()), None)
            (first or self.query).setFocus(Qt.FocusReason.OtherFocusReason)

    def _run(self, effect: FindTokens | ReplaceToken) -> None:
        ticket = effect.ticket
        match effect:
            case FindTokens(query=query):
                self._lane.run(
                    self,
                    lambda: self._ports.find_tokens(query),
                    lambda rows: self.send(TokensFound(ticket, rows)),
                    lambda error: self.send(LostTokenFailed(ticket, error)),
                )
            case ReplaceToken(jti=jti):
                self._lane.run(
                    self,
                    lambda: self._ports.replace_lost(jti),
                    lambda access: self.send(TokenReplaced(ticket, access)),
                    lambda error: self.send(LostTokenFailed(ticket, error)),
                )

    def _leave(self) -> None:
        self.begin()
        self.left.emit()

    def _draw(self) -> None:
        state = self.state
        if state.rows != self._shown:
            self._remake(state.rows)
        for jti, tile in self.tiles.items():
            tile.setChecked(jti == state.chosen)
        self._empty.setVisible(state.searched and not state.rows)
        self.banner.show_message(said(state.error or ""), Tone.BLOCK)
        self.message.setText(state.missing if state.insisted else "")
        done = state.access is not None
        if state.access is not None:
            self.issued.show_access(
                state.access, self.tr("The lost token is revoked. This one takes its place.")
            )
        self.cancel.setVisible(not done)
        self._pages.show_page(self._issued_page if done else self._search_page)
        if done:
            self.primary.setText(self.tr("Next applicant"))
        elif state.replacing:
            self.primary.setText(self.tr("Replacing the token…"))
        else:
            self.primary.setText(self.tr("Replace the lost token"))

    def _remake(self, rows: tuple[LostTokenRow, ...]) -> None:
        self._shown = rows
        self._list.clear()
        self.tiles.clear()
        for row in rows:
            detail = self.tr("born {born} · {reference} · ends {ends}")
            tile = AnswerTile(
                row.name,
                detail=detail.format(
                    born=row.date_of_birth or "–",
                    reference=row.reference,
                    ends=f"{row.expires_at:%Y-%m-%d %H:%M}",
                ),
            )
            tile.clicked.connect(lambda _on=False, jti=row.jti: self._choose(jti))
            self.tiles[row.jti] = tile
            self._list.add(tile)

    def _choose(self, jti: str) -> None:
        self.send(TokenChosen(jti))
        for other, tile in self.tiles.items():
            tile.setChecked(other == self.state.chosen)

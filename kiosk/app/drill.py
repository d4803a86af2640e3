"""The "12 June" drill of the demo: true use cases, watched; a true gateway, asked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.app.assets import asset
from kiosk.app.directives_adapter import DirectivesAdapter
from kiosk.app.report_paper import pdf_of
from kiosk.directives.file import read_directive
from kiosk.directives.file_form import write_directive
from kiosk.domain.access import AccessDecision, TokenState
from kiosk.domain.errors import KioskError
from kiosk.flows.drill import (
    Approved,
    Authenticated,
    Compared,
    GatewayAnswer,
    Previewed,
    Refused,
    Step,
)
from kiosk.gateway import Follower, Verifier
from kiosk.services import activation, decisions, directives, facts, timeline
from kiosk.services.rule_book import chosen_reading
from kiosk.ui.console.directive_ports import SecondOfficer
from kiosk.ui.drill.letter import letter_html
from kiosk.ui.drill.ports import GatewayRound, HeldToken, Letter
from kiosk.ui.drill.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.app.program import Program
    from kiosk.directives.directive import Directive
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.flows.drill import DrillEvent
    from kiosk.services.onboarding_case import IssuedAccess
    from kiosk.ui.console.directive_ports import DifferingPerson, ImpactSheet
    from kiosk.ui.drill.ports import DrillUnderWay

MODEL = "fable-5"
"""The model that the gateway of the drill is asked for."""

COUNSEL = "B"
"""The reading that counsel asks for: the one that the letter was meant in."""

_FORECAST = ((AccessDecision.BLOCK, 2), (AccessDecision.HOLD, 1), (AccessDecision.ALLOW, 2))
_REVIEW_AFTER = timedelta(days=30)


@dataclass
class Watched:
    """Hand on what the services of one drill have done, to whoever listens."""

    listeners: list[Callable[[DrillEvent], None]] = field(default_factory=list)

    def tell(self, event: DrillEvent) -> None:
        """Hand an event on; called on the worker lane."""
        for told in self.listeners:
            told(event)


class WatchedDirectives(DirectivesAdapter):
    """Do what the directive pages ask for, and say what has come of it."""

    def __init__(
        self,
        program: Program,
        session: OperatorSession,
        request_publication: Callable[[], None],
        watched: Watched,
    ) -> None:
        super().__init__(program, session, request_publication)
        self._watched = watched

    def authenticate(self, directive_id: str, method: str, note: str, letter: Path) -> None:
        """Authenticate, and say that it was done."""
        try:
            super().authenticate(directive_id, method, note, letter)
        except KioskError:
            self._watched.tell(Refused(directive_id, Step.AUTHENTICATE))
            raise
        self._watched.tell(Authenticated(directive_id, self.now()))

    def preview(self, directive_id: str, reading: str) -> ImpactSheet:
        """Preview, and say which reading was shown."""
        sheet = super().preview(directive_id, reading)
        self._watched.tell(Previewed(directive_id, reading, self.now()))
        return sheet

    def difference(self, directive_id: str, first: str, second: str) -> Sequence[DifferingPerson]:
        """Compare, and say how many people differ."""
        found = super().difference(directive_id, first, second)
        people = len({each.person_id for each in found})
        self._watched.tell(Compared(directive_id, people))
        return found

    def approve(
        self, directive_id: str, reading: str, second: SecondOfficer, blocked: int
    ) -> DirectiveRecord:
        """Put into force, and say with which reading."""
        try:
            record = super().approve(directive_id, reading, second, blocked)
        except KioskError:
            self._watched.tell(Refused(directive_id, Step.ACTIVATE))
            raise
        self._watched.tell(Approved(directive_id, reading, self.now()))
        return record


class DrillDesk:
    """Implement `kiosk.ui.drill.ports.DrillPorts` for one officer of the demo."""

    def __init__(
        self, program: Program, session: OperatorSession, request_publication: Callable[[], None]
    ) -> None:
        self._program, self._session = program, session
        self._request_publication = request_publication
        self._watched = Watched()
        self._directive_id = ""
        self.under_way: DrillUnderWay | None = None
        self._folder = program.settings.home / "drill"

    def directive_ports(self) -> WatchedDirectives:
        """Give what the directive pages of this session work with."""
        return WatchedDirectives(
            self._program, self._session, self._request_publication, self._watched
        )

    def now(self) -> datetime:
        """Give the present instant."""
        return self._program.world.clock()

    def listen(self, told: Callable[[DrillEvent], None]) -> None:
        """Have ``told`` called with what the services do from now on."""
        self._watched.listeners[:] = [told]

    def receive_letter(self) -> Letter:
        """Write the letter as it came, and stage the directive that it is."""
        env, session = self._program.env, self._session
        known = {view.record.id for view in directives.directives(env, session)}
        number = next(n for n in range(1, len(known) + 2) if f"drill-{n}" not in known)
        directive = _drill_directive(f"drill-{number}", self.now())
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"letter-{number}.pdf"
        path.write_bytes(pdf_of(letter_html(directive), directive.title))
        record = directives.stage(env, session, write_directive(directive))
        self._directive_id = record.id
        reading = chosen_reading(directive, COUNSEL)
        title = reading.title if reading is not None else ""
        return Letter(record.id, path, COUNSEL, title, directive.received)

    def second_officer(self) -> SecondOfficer:
        """Give the demo's other compliance officer."""
        accounts = [
            each
            for each in self._program.demo_accounts()
            if "compliance" in each.login and each.login != self._session.login
        ]
        return SecondOfficer(accounts[-1].login, accounts[-1].secret)

    def forecast_people(self) -> Sequence[HeldToken]:
        """Give people of each outcome, always the same, in the order of their tokens."""
        chosen: list[HeldToken] = []
        for decision, most in _FORECAST:
            found = (each for each in self._holders() if self._decided(each) is decision)
            chosen += [self._held(each) for each in islice(found, most)]
        order = [each.person.id for each in self._program.demo_access]
        return sorted(chosen, key=lambda each: order.index(each.person_id))

    def ask_gateway(self) -> GatewayRound:
        """Follow the demo's publication as a gateway does; have it decide about every token."""
        settings = self._program.settings
        (root, *_) = sorted((settings.home / "offline").glob("*/root.json"))
        seconds = self.now().timestamp
        follower = Follower(
            settings.publication, root.read_bytes(), self._folder / "gateway", clock=seconds
        )
        snapshot = follower.refresh()
        with self._program.env.store.reading() as uow:
            audience = uow.issuer.settings().audience
        verifier = Verifier(follower, audience, clock=seconds)
        published = self._published()
        if published is None or snapshot.signed_at < int(published.timestamp()):
            return GatewayRound((), None)
        answers = []
        for each in self._holders():
            answer = verifier.decide(each.token, MODEL)
            expected = self._decided(each) is not AccessDecision.ALLOW
            name = str(each.person.particulars.name)
            answers.append(
                GatewayAnswer(
                    each.person.id, name, answer.reason.value, not answer.allowed, expected
                )
            )
        return GatewayRound(tuple(answers), published)

    def lift(self) -> None:
        """Lift the drill's directive with the demo's second officer, if it came into force.

        Once it is lifted, or where no letter has come, there is nothing to do.
        """
        if not self._directive_id:
            return
        env, second = self._program.env, self.second_officer()
        record = directives.directive_named(env, self._session, self._directive_id).record
        if record.approval is None:
            directives.withdraw(env, self._session, record.id, "the drill was left")
            self._directive_id = ""
            return
        officer = self._program.sign_in(second.login, second.secret)
        try:
            activation.lift(
                env, self._session, officer, record.id, models=(), reason="the drill is over"
            )
        finally:
            self._program.sign_out(officer)
        self._directive_id = ""
        self._request_publication()

    def _published(self) -> datetime | None:
        """Give when the publication was signed that first carried the directive."""
        steps = timeline.timeline(self._program.env, self._session, self._directive_id)
        return next((step.at for step in steps if step.name == timeline.PUBLISHED), None)

    def _holders(self) -> list[IssuedAccess]:
        """Give who holds a token that is neither suspended nor revoked."""
        with self._program.env.store.reading() as uow:
            return [
                each
                for each in self._program.demo_access
                if uow.tokens.get(each.record.jti).state is TokenState.VALID
            ]

    def _decided(self, access: IssuedAccess) -> AccessDecision:
        env, session = self._program.env, self._session
        return decisions.decide_person(env, session, access.person.id, MODEL).decision

    def _held(self, access: IssuedAccess) -> HeldToken:
        with self._program.env.store.reading() as uow:
            claim = facts.current_facts(uow, access.person.id).claim
        return HeldToken(access.person.id, str(access.person.particulars.name), claim.facts)


def _drill_directive(identifier: str, now: datetime) -> Directive:
    """Give the letter of 12 June as if it had come this second."""
    known = read_directive(asset("directives/DS01-foreign-persons.toml").read_bytes())
    moment = now.astimezone(ZoneInfo(known.zone)).replace(microsecond=0)
    return replace(
        known,
        id=identifier,
        title=tr("Drill: {title}").format(title=known.title),
        received=moment,
        in_force=moment,
        review=moment + _REVIEW_AFTER,
    )

"""Judge one request: the single function behind every adapter.

LiteLLM, the forward authorization service and the middleware hand their
request to ``Guard.judge`` and do what the verdict says, so that the same
token, model and way to name it get the same decision everywhere.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.gateway.answers import answer_decision, answer_fault
from kiosk.gateway.bearer import Scheme, presented_token
from kiosk.gateway.decision import Decision, Outcome, Reason
from kiosk.gateway.dpop import PresentedProof
from kiosk.gateway.request_models import DEFAULT_RULES, named_models
from kiosk.gateway.request_refusal import RequestRefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.gateway.answers import Answer
    from kiosk.gateway.bearer import PresentedToken
    from kiosk.gateway.judgement import AuthenticToken
    from kiosk.gateway.request_refusal import Fault
    from kiosk.gateway.seen_request import ReadingRules, SeenRequest
    from kiosk.gateway.verifier import SnapshotSource
    from kiosk.tokens.access_token import AccessTokenClaims


class TokenJudge(Protocol):
    """Say who may be asked about models; ``Verifier`` does."""

    def authenticate(
        self, token: str, now: float | None = None, proof: PresentedProof | None = None
    ) -> AuthenticToken | Decision:
        """Return the token, or the decision that refuses it."""
        ...


class Witness(Protocol):
    """Take note of verdicts; the decision log and the metrics do."""

    def note(self, verdict: Verdict, now: float, seconds: float) -> None:
        """Note a verdict given at ``now`` (since the epoch) within ``seconds``; never raise."""
        ...


class Verdict(NamedTuple):
    """Say what to do with a request.

    ``admitted`` is the whole of it; ``answer`` is what the sender is told
    otherwise. In shadow mode both can be there: the request goes on, and the
    answer is what it would have got. ``models`` are the models' own names once
    admitted, before that the names asked for. ``model`` is the published model
    that the refusal is about, empty when there is none.
    """

    admitted: bool
    outcome: Outcome
    reason: str
    models: tuple[str, ...] = ()
    model: str = ""
    answer: Answer | None = None
    claims: AccessTokenClaims | None = None

    @property
    def refusal(self) -> Answer:
        """Return what the sender of a refused request is told.

        Raises ``RuntimeError`` where nothing is: that is a fault of whoever
        made the verdict, and must not become an empty answer.
        """
        if self.answer is None:
            raise RuntimeError("a verdict that refuses has to say what the sender is told")
        return self.answer


class Guard:
    """Judge requests for one gateway. Safe to share between threads.

    ``judge`` decides by what ``source`` holds. ``rules`` say how requests are
    read, ``type_base`` where the operator explains the reasons. With
    ``shadow`` every request is admitted, and ``witnesses`` note what would
    have been refused. ``new_nonce`` gives what goes into ``DPoP-Nonce``
    (``DpopVerifier.new_nonce``).
    """

    def __init__(
        self,
        judge: TokenJudge,
        source: SnapshotSource,
        *,
        rules: ReadingRules = DEFAULT_RULES,
        witnesses: Sequence[Witness] = (),
        shadow: bool = False,
        type_base: str = "",
        new_nonce: Callable[[float], str] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._judge = judge
        self._source = source
        self._rules = rules
        self._witnesses = tuple(witnesses)
        self._shadow = shadow
        self._type_base = type_base
        self._new_nonce = new_nonce
        self._clock = clock

    @property
    def max_body(self) -> int:
        """Return how long a body may be (bytes), so that an adapter stops reading there."""
        return self._rules.max_body

    def judge(self, request: SeenRequest) -> Verdict:
        """Say whether ``request`` may go on to each model that it names.

        The token comes first: who has no good one gets no body read. Never
        raises for what a request holds.
        """
        now, began = self._clock(), time.perf_counter()
        try:
            verdict = self._decide(request, now)
        except RequestRefusedError as error:
            verdict = self._refuse_fault(error)
        if self._shadow:
            verdict = verdict._replace(admitted=True)
        self._tell(verdict, now, time.perf_counter() - began)
        return verdict

    def refuse_early(self, request: SeenRequest) -> Verdict | None:
        """Refuse a request that no body could mend; ``None`` means: read it, then ``judge``.

        So nobody without a good token has a body read. A proof of possession
        is left to ``judge``, since looking at it uses it up; in shadow mode
        everything is.
        """
        if self._shadow:
            return None
        now, began = self._clock(), time.perf_counter()
        try:
            presented = presented_token(request)
            if _presented_proof(request, presented) is not None:
                return None
            token = self._judge.authenticate(presented.token, now)
            if not isinstance(token, Decision):
                return None
            verdict = self._refuse(token, presented.scheme, (), now)
        except RequestRefusedError as error:
            verdict = self._refuse_fault(error)
        self._tell(verdict, now, time.perf_counter() - began)
        return verdict

    def refuse(self, fault: Fault) -> Verdict:
        """Refuse a request for what an adapter found, in shadow mode too, and note it."""
        verdict = self._refuse_fault(RequestRefusedError(fault))
        self._tell(verdict, self._clock(), 0.0)
        return verdict

    def _tell(self, verdict: Verdict, now: float, seconds: float) -> None:
        for witness in self._witnesses:
            witness.note(verdict, now, seconds)

    def _decide(self, request: SeenRequest, now: float) -> Verdict:
        presented = presented_token(request)
        proof = _presented_proof(request, presented)
        token = self._judge.authenticate(presented.token, now, proof)
        if isinstance(token, Decision):
            return self._refuse(token, presented.scheme, (), now)
        models = named_models(request, self._rules)
        decisions = [token.decide(model) for model in models] or [token.decide_without_model()]
        for decision in decisions:
            if not decision.allowed:
                return self._refuse(decision, presented.scheme, models, now)
        # A model and its alias are one model.
        admitted = tuple(dict.fromkeys(each.model for each in decisions if each.model))
        return Verdict(True, Outcome.ALLOWED, Reason.ALLOWED.value, admitted, claims=token.claims)

    def _refuse_fault(self, error: RequestRefusedError) -> Verdict:
        answer = answer_fault(error, self._type_base)
        return Verdict(False, Outcome.REFUSED, error.fault.value, answer=answer)

    def _refuse(
        self, decision: Decision, scheme: Scheme, models: tuple[str, ...], now: float
    ) -> Verdict:
        nonce = ""
        if self._new_nonce is not None and decision.reason is Reason.USE_DPOP_NONCE:
            nonce = self._new_nonce(now)
        answer = answer_decision(decision, scheme, nonce=nonce, type_base=self._type_base)
        snapshot = self._source.snapshot
        published = snapshot is not None and decision.model in snapshot.models
        return Verdict(
            False,
            decision.outcome,
            decision.reason.value,
            models,
            decision.model if published else "",
            answer,
            decision.claims,
        )


def _presented_proof(request: SeenRequest, presented: PresentedToken) -> PresentedProof | None:
    """Return what the request brings to prove possession (RFC 9449 section 7.1)."""
    headers = request.header_values("dpop")
    if not headers and presented.scheme is not Scheme.DPOP:
        return None
    uri = f"{request.origin}{request.target}"
    return PresentedProof(headers, request.method, uri, presented.scheme.value)

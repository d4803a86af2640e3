"""Decisions in one process: whole requests through ``Guard``, bound tokens, following.

The bare operation that a new token or proof cannot do without is one ES256
verification; it is timed in the same run.
"""

from __future__ import annotations

import json
import secrets
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.gateway import Follower, Guard, PresentedProof, SeenRequest, Verifier
from kiosk.tokens import SigningKey, issue
from kiosk.tokens.dpop import make_proof
from tests.bench.measuring import Figure, paired, seconds
from tests.bench.tokens_and_lists import AUDIENCE, claims_of, gateway_of

if TYPE_CHECKING:
    from collections.abc import Callable

COUNT = 500
URI = "https://models.example/v1/chat/completions"
BODY = json.dumps(
    {
        "model": "fable-5",
        "temperature": 0.7,
        "messages": [
            {"role": "system", "content": "Answer in one sentence."},
            {"role": "user", "content": "Why is the sky blue? " * 20},
        ],
    }
).encode()


def decisions() -> list[Figure]:
    """Measure what a gateway does for one request, and for one question to the publisher."""
    key = SigningKey.from_private_key(ec.generate_private_key(ec.SECP256R1()))
    moment = datetime.now(UTC)
    now = int(moment.timestamp())
    tokens = [issue(claims_of(number, now), key) for number in range(COUNT)]
    with tempfile.TemporaryDirectory() as folder:
        verifier = gateway_of(Path(folder), key, moment)
        return [
            *_whole_requests(verifier, tokens, now),
            *_bound_tokens(verifier, key, now),
            *_following(verifier, now),
        ]


def _whole_requests(verifier: Verifier, tokens: list[str], now: int) -> list[Figure]:
    requests = [
        SeenRequest(
            "POST",
            "/v1/chat/completions",
            (
                ("Host", "models.example"),
                ("User-Agent", "bench"),
                ("Accept", "application/json"),
                ("Authorization", f"Bearer {token}"),
                ("Content-Type", "application/json"),
                ("Content-Length", str(len(BODY))),
            ),
            BODY,
        )
        for token in tokens
    ]
    source = verifier._source

    def judge_all(guard: Guard) -> None:
        for request in requests:
            if not guard.judge(request).admitted:
                raise AssertionError("a good request was refused")

    def new() -> None:
        fresh = Verifier(source, AUDIENCE, clock=lambda: now)
        judge_all(Guard(fresh, source, clock=lambda: now))

    known = Guard(verifier, source, clock=lambda: now)
    judge_all(known)
    took, _, ratio = paired(new, _verify_bare(), 7)
    best = min(seconds(lambda: judge_all(known)) for _ in range(7))
    return [
        Figure("gateway: a chat request, token seen before", COUNT / best, "per s"),
        Figure("gateway: a chat request, new token", COUNT / took, "per s"),
        Figure("gateway: the same, of the raw ES256 speed", 1 / ratio, "x"),
    ]


def _bound_tokens(verifier: Verifier, key: SigningKey, now: int) -> list[Figure]:
    """Measure a holder who sends one token with a new proof each time."""
    holder = SigningKey.from_private_key(ec.generate_private_key(ec.SECP256R1()))
    token = issue(claims_of(0, now)._replace(cnf_jkt=holder.kid), key)
    proofs = [
        make_proof(
            holder, method="POST", uri=URI, iat=now, jti=secrets.token_urlsafe(16), token=token
        )
        for _ in range(COUNT)
    ]

    def with_proofs() -> None:
        fresh = Verifier(verifier._source, AUDIENCE)
        for proof in proofs:
            presented = PresentedProof([proof], "POST", URI)
            if not fresh.decide(token, "fable-5", now, presented).allowed:
                raise AssertionError("a good proof was refused")

    took, _, ratio = paired(with_proofs, _verify_bare(), 7)
    return [
        Figure("gateway: a known token with a new proof (DPoP)", COUNT / took, "per s"),
        Figure("gateway: the same, of the raw ES256 speed", 1 / ratio, "x"),
    ]


def _following(verifier: Verifier, now: int) -> list[Figure]:
    """Measure the processor's time for a question that finds nothing new."""
    follower = verifier._source
    if not isinstance(follower, Follower):
        raise TypeError("the verifier of the bench follows a publication")
    follower.refresh(now)
    turns, best = 50, float("inf")
    for _ in range(5):
        began = time.process_time()
        for _ in range(turns):
            follower.refresh(now)
        best = min(best, (time.process_time() - began) / turns)
    return [Figure("gateway: asking a publisher that has nothing new", best * 1000, "ms")]


def _verify_bare() -> Callable[[], None]:
    """Return what verifies as many signatures as ``decisions`` has tokens."""
    private = ec.generate_private_key(ec.SECP256R1())
    public, algorithm = private.public_key(), ec.ECDSA(hashes.SHA256())
    inputs = [secrets.token_bytes(600) for _ in range(COUNT)]
    signed = [(data, private.sign(data, algorithm)) for data in inputs]

    def verify() -> None:
        for data, signature in signed:
            public.verify(signature, data, algorithm)

    return verify

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.gateway import (
    Decision,
    DpopVerifier,
    NonceMint,
    Outcome,
    PresentedProof,
    Reason,
    Verifier,
)
from kiosk.gateway.dpop import _UsedProofs
from kiosk.tokens import SigningKey, TokenRefusedError, base64url
from kiosk.tokens.dpop import DpopProof, make_proof, read_proof
from kiosk.tokens.errors import (
    BadProofError,
    BoundTokenError,
    NonceNeededError,
    ReplayedProofError,
)

Make = Callable[..., Verifier]
NOW = 1_781_300_000
URI = "https://models.example/v1/chat/completions"
HOLDER = SigningKey.from_private_key(ec.derive_private_key(0xA11CE, ec.SECP256R1()))
THIEF = SigningKey.from_private_key(ec.derive_private_key(0xBAD, ec.SECP256R1()))


def proof_text(key: SigningKey = HOLDER, **change: Any) -> str:
    request: dict[str, Any] = {"method": "POST", "uri": URI, "iat": NOW, "jti": "j1"}
    return make_proof(key, **(request | change))


def presented(*texts: str, **change: str) -> PresentedProof:
    request = {"method": "POST", "uri": URI} | change
    return PresentedProof(texts, **request)


def check(verifier: DpopVerifier, text: str, now: float = NOW) -> DpopProof:
    return verifier.check(presented(text), now)


def decide(
    verifier: Verifier, token: str, *texts: str, now: float = NOW, **change: Any
) -> Decision:
    return verifier.decide(token, "fable-5", now, presented(*texts, **change))


def test_a_bound_token_with_a_good_proof_is_admitted(issuer: Any, verifier_for: Make) -> None:
    token = issuer.token(cnf_jkt=HOLDER.kid)
    decision = decide(verifier_for(issuer.snapshot()), token, proof_text(token=token))
    assert decision.allowed
    assert decision.claims == issuer.claims(cnf_jkt=HOLDER.kid)


@pytest.mark.parametrize(
    ("texts", "change", "reason"),
    [
        ((), {}, Reason.BOUND),
        ((), {"scheme": "Bearer"}, Reason.BOUND),
        ((None,), {"scheme": "Bearer"}, Reason.BOUND),
        ((None,), {"scheme": "bearer"}, Reason.BOUND),
        ((None,), {"scheme": ""}, Reason.BOUND),
        ((None,), {"scheme": "dpop"}, Reason.ALLOWED),
        ((None, None), {}, Reason.BAD_PROOF),
        (("",), {}, Reason.BAD_PROOF),
        ((None,), {"method": "GET"}, Reason.BAD_PROOF),
        ((None,), {"uri": URI + "/"}, Reason.BAD_PROOF),
        ((None,), {"uri": URI + "?a=b"}, Reason.ALLOWED),
        ((None,), {"uri": ""}, Reason.BAD_PROOF),
    ],
)
def test_each_request_needs_its_own_single_proof(
    texts: tuple[str | None, ...],
    change: dict[str, Any],
    reason: Reason,
    issuer: Any,
    verifier_for: Make,
) -> None:
    token = issuer.token(cnf_jkt=HOLDER.kid)
    good = proof_text(token=token)
    sent = [good if text is None else text for text in texts]
    decision = decide(verifier_for(issuer.snapshot()), token, *sent, **change)
    assert decision.reason is reason
    assert decision.outcome is (Outcome.ALLOWED if reason is Reason.ALLOWED else Outcome.REFUSED)
    assert token not in str(decision.as_dict())
    assert good not in str(decision.as_dict())


def test_a_stolen_token_with_the_thief_s_own_proof_is_refused(
    issuer: Any, verifier_for: Make
) -> None:
    token = issuer.token(cnf_jkt=HOLDER.kid)
    verifier = verifier_for(issuer.snapshot())
    assert decide(verifier, token, proof_text(THIEF, token=token)).reason is Reason.BAD_PROOF


def test_a_proof_for_another_token_is_refused(issuer: Any, verifier_for: Make) -> None:
    token, other = (issuer.token(cnf_jkt=HOLDER.kid, jti=jti) for jti in ("1", "2"))
    verifier = verifier_for(issuer.snapshot())
    assert decide(verifier, token, proof_text(token=other)).reason is Reason.BAD_PROOF
    assert decide(verifier, token, proof_text()).reason is Reason.BAD_PROOF


def test_a_proof_is_good_once(issuer: Any, verifier_for: Make) -> None:
    token = issuer.token(cnf_jkt=HOLDER.kid)
    verifier = verifier_for(issuer.snapshot())
    text = proof_text(token=token)
    assert decide(verifier, token, text).allowed
    again = decide(verifier, token, text)
    assert (again.outcome, again.reason) == (Outcome.REFUSED, Reason.REPLAYED_PROOF)
    assert decide(verifier, token, proof_text(token=token, jti="j2")).allowed


def test_one_request_that_names_two_models_uses_its_proof_once(
    issuer: Any, verifier_for: Make
) -> None:
    token = issuer.token(cnf_jkt=HOLDER.kid)
    issuer.access = {"mythos-5": {7: 1}}
    verifier = verifier_for(issuer.snapshot())
    proof = presented(proof_text(token=token))
    assert verifier.decide(token, "fable-5", proof=proof).allowed
    assert verifier.decide(token, "opal-4", proof=proof).allowed
    assert verifier.decide(token, "mythos-5", proof=proof).reason is Reason.BLOCKED


def test_an_accepted_proof_is_accepted_for_its_token_and_verifier_alone() -> None:
    verifier = DpopVerifier()
    proof = presented(proof_text(token="a.b.c"))
    verifier.check(proof, NOW, token="a.b.c", jkt=HOLDER.kid)
    with pytest.raises(BadProofError):
        verifier.check(proof, NOW, token="a.b.d", jkt=HOLDER.kid)
    with pytest.raises(BadProofError):
        DpopVerifier(max_age=5).check(proof, NOW + 6, token="a.b.c", jkt=HOLDER.kid)


def test_the_lists_and_times_bind_a_bound_token_too(issuer: Any, verifier_for: Make) -> None:
    issuer.validity = {7: 1}
    verifier = verifier_for(issuer.snapshot())
    token = issuer.token(cnf_jkt=HOLDER.kid)
    assert decide(verifier, token, proof_text(token=token)).reason is Reason.REVOKED
    late = NOW + 43_200
    text = proof_text(token=token, iat=late)
    assert decide(verifier, token, text, now=late).reason is Reason.EXPIRED


@pytest.mark.parametrize(
    ("scheme", "reason"),
    [("Bearer", Reason.ALLOWED), ("DPoP", Reason.BAD_PROOF), ("dpop", Reason.BAD_PROOF)],
)
def test_a_token_bound_to_no_key_comes_as_a_bearer_token(
    scheme: str, reason: Reason, issuer: Any, verifier_for: Make
) -> None:
    token = issuer.token()
    verifier = verifier_for(issuer.snapshot())
    for texts in ((), (proof_text(token=token),)):
        assert decide(verifier, token, *texts, scheme=scheme).reason is reason


def test_a_token_that_is_not_authentic_does_not_use_up_a_proof(
    issuer: Any, verifier_for: Make
) -> None:
    token = issuer.token(cnf_jkt=HOLDER.kid)
    verifier = verifier_for(issuer.snapshot())
    text = proof_text(token=token)
    assert decide(verifier, token[:-4] + "AAAA", text).reason is Reason.BAD_SIGNATURE
    assert decide(verifier, token, text).allowed


@pytest.mark.parametrize(
    ("iat", "reason"),
    [
        (NOW - 60, Reason.ALLOWED),
        (NOW - 61, Reason.BAD_PROOF),
        (NOW + 10, Reason.ALLOWED),
        (NOW + 11, Reason.BAD_PROOF),
    ],
)
def test_a_proof_was_made_lately(
    iat: int, reason: Reason, issuer: Any, verifier_for: Make
) -> None:
    token = issuer.token(cnf_jkt=HOLDER.kid)
    verifier = verifier_for(issuer.snapshot())
    assert decide(verifier, token, proof_text(token=token, iat=iat)).reason is reason


def test_a_refused_proof_is_not_used_up() -> None:
    verifier = DpopVerifier()
    text = proof_text(iat=NOW + 30)
    with pytest.raises(BadProofError):
        check(verifier, text)
    assert check(verifier, text, NOW + 20).jti == "j1"


def test_a_token_endpoint_gets_the_key_to_bind_to() -> None:
    verifier = DpopVerifier()
    assert check(verifier, proof_text()).jkt == HOLDER.kid
    with pytest.raises(BoundTokenError):
        verifier.check(presented(), NOW)


def test_two_clients_may_choose_the_same_jti() -> None:
    verifier = DpopVerifier()
    check(verifier, proof_text(HOLDER))
    check(verifier, proof_text(THIEF))
    with pytest.raises(ReplayedProofError):
        check(verifier, proof_text(HOLDER, iat=NOW + 1))


def test_the_memory_is_bounded_and_a_flood_makes_no_room_for_a_replay() -> None:
    used = _UsedProofs(4)
    victim = read_proof(proof_text(jti="victim"))
    used.add(victim, NOW)
    for number in range(20):
        used.add(victim._replace(jti=str(number)), NOW + 1 + number)
        assert len(used._used) <= 4
    with pytest.raises(ReplayedProofError):
        used.add(victim, NOW)
    with pytest.raises(ReplayedProofError, match="may have been"):
        used.add(victim._replace(jti="unseen"), NOW)
    used.add(victim._replace(jti="fresh"), NOW + 20)


@pytest.mark.parametrize("order", [(10, 5, 11, 12, 13, 14), (5, 10, 11, 12, 13, 14)])
@pytest.mark.parametrize("size", [2, 4])
def test_proofs_that_come_out_of_order_are_not_forgotten_into_a_replay(
    order: tuple[int, ...], size: int
) -> None:
    used = _UsedProofs(size)
    proof = read_proof(proof_text())
    for second in order:
        used.add(proof._replace(jti=str(second)), second)
    for second in order:
        with pytest.raises(ReplayedProofError):
            used.add(proof._replace(jti=str(second)), second)


class MeetingTime(float):
    """Be a time at whose comparison two threads meet, if they ever are there together."""

    meeting: threading.Barrier

    def __le__(self, other: float) -> bool:
        with suppress(threading.BrokenBarrierError):
            self.meeting.wait(0.2)
        return super().__le__(other)


def test_of_two_threads_with_one_proof_one_gets_through() -> None:
    used = _UsedProofs(64)
    proof = read_proof(proof_text())
    made_at = MeetingTime(NOW)
    made_at.meeting = threading.Barrier(2)
    passed: list[int] = []

    def use(number: int) -> None:
        with suppress(ReplayedProofError):
            used.add(proof, made_at)
            passed.append(number)

    threads = [threading.Thread(target=use, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(passed) == 1


@pytest.fixture
def mint() -> NonceMint:
    return NonceMint(bytes(range(32)), lifetime=100)


def test_a_service_that_asks_for_nonces_gets_them(
    mint: NonceMint, issuer: Any, verifier_for: Make
) -> None:
    proofs = DpopVerifier(nonces=mint)
    verifier = verifier_for(issuer.snapshot(), proofs=proofs)
    token = issuer.token(cnf_jkt=HOLDER.kid)
    first = decide(verifier, token, proof_text(token=token))
    assert (first.outcome, first.reason) == (Outcome.REFUSED, Reason.USE_DPOP_NONCE)
    text = proof_text(token=token, nonce=proofs.new_nonce(NOW))
    assert decide(verifier, token, text).allowed
    assert decide(verifier, token, text).reason is Reason.REPLAYED_PROOF


def test_with_a_nonce_the_client_s_clock_does_not_matter(mint: NonceMint) -> None:
    verifier = DpopVerifier(nonces=mint)
    nonce = verifier.new_nonce(NOW)
    for jti, iat in enumerate((NOW - 600, NOW + 600)):
        check(verifier, proof_text(iat=iat, nonce=nonce, jti=str(jti)))
    with pytest.raises(NonceNeededError):
        check(verifier, proof_text(iat=NOW + 101, nonce=nonce), NOW + 101)


def test_without_nonces_none_is_offered_and_any_is_ignored() -> None:
    verifier = DpopVerifier()
    assert not verifier.new_nonce(NOW)
    assert check(verifier, proof_text(nonce="whatever")).nonce == "whatever"


@pytest.mark.parametrize(("age", "good"), [(-1, False), (0, True), (100, True), (101, False)])
def test_a_nonce_has_its_time(age: int, good: bool, mint: NonceMint) -> None:
    nonce = mint.issue(NOW + 0.9)
    if good:
        assert mint.issued_at(nonce, NOW + age) == NOW
    else:
        with pytest.raises(NonceNeededError):
            mint.issued_at(nonce, NOW + age)


@pytest.mark.parametrize("place", range(24))
def test_no_other_nonce_is_ours(place: int, mint: NonceMint) -> None:
    raw = bytearray(base64url.decode(mint.issue(NOW)))
    assert len(raw) == 24
    raw[place] ^= 1
    with pytest.raises(NonceNeededError):
        mint.issued_at(base64url.encode(bytes(raw)), NOW)


@pytest.mark.parametrize("nonce", ["", "A", "AAAA", "A" * 32, "A" * 256, "{}", '"'])
def test_a_text_that_is_no_nonce_asks_for_one(nonce: str, mint: NonceMint) -> None:
    with pytest.raises(NonceNeededError):
        mint.issued_at(nonce, NOW)


def test_nonces_of_another_secret_are_not_ours(mint: NonceMint) -> None:
    with pytest.raises(NonceNeededError):
        mint.issued_at(NonceMint(bytes(32)).issue(NOW), NOW)
    with pytest.raises(ValueError, match="32 bytes"):
        NonceMint(b"short")


def descendants(error: type[TokenRefusedError]) -> set[str]:
    return {error.reason}.union(*(descendants(each) for each in error.__subclasses__()))


def test_every_refusal_of_a_token_has_its_reason() -> None:
    named = descendants(TokenRefusedError) - {TokenRefusedError.reason}
    assert named <= {reason.value for reason in Reason}

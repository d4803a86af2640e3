"""No order of proofs lets one pass twice, however small the memory."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.gateway.dpop import _UsedProofs
from kiosk.tokens.dpop import DpopProof
from kiosk.tokens.errors import ReplayedProofError

proofs = st.builds(
    lambda jti, iat: DpopProof("k" * 43, str(jti), "GET", "https://a/", iat),
    st.integers(0, 12),
    st.integers(0, 4),
)


@given(st.integers(1, 8), st.lists(proofs, max_size=80))
def test_no_proof_passes_twice(size: int, sent: list[DpopProof]) -> None:
    used = _UsedProofs(size)
    made_at: dict[str, int] = {}
    passed: set[str] = set()
    for proof in sent:
        # A proof keeps the time it was made at, however often it is sent.
        iat = made_at.setdefault(proof.jti, proof.iat)
        try:
            used.add(proof, iat)
        except ReplayedProofError:
            continue
        assert proof.jti not in passed
        passed.add(proof.jti)


@given(st.integers(2, 8), st.integers(1, 60))
def test_proofs_in_the_order_of_their_seconds_all_pass_once(size: int, count: int) -> None:
    used = _UsedProofs(size)
    for number in range(count):
        used.add(DpopProof("k" * 43, str(number), "GET", "https://a/", number), number)

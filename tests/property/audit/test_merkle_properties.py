from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.audit.errors import ProofError
from kiosk.audit.merkle import (
    EMPTY_ROOT,
    Frontier,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    node_hash,
    tree_root,
    verify_consistency,
    verify_inclusion,
)

LEAVES = [leaf_hash(number.to_bytes(2)) for number in range(200)]
sizes = st.integers(1, len(LEAVES))


def defined_root(leaves: list[bytes]) -> bytes:
    """State MTH as RFC 9162, section 2.1.1, defines it: the largest power of two to the left."""
    if not leaves:
        return EMPTY_ROOT
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return node_hash(defined_root(leaves[:split]), defined_root(leaves[split:]))


@given(st.integers(0, len(LEAVES)))
def test_the_frontier_and_the_definition_agree(size: int) -> None:
    frontier = Frontier()
    for leaf in LEAVES[:size]:
        frontier = frontier.append(leaf)

    assert frontier.root == tree_root(LEAVES[:size]) == defined_root(LEAVES[:size])


@given(sizes, st.data())
def test_every_entry_is_provably_included(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(LEAVES[:size], index)

    verify_inclusion(LEAVES[index], index, size, proof, tree_root(LEAVES[:size]))


@given(sizes, st.data())
def test_an_inclusion_proof_holds_for_no_other_place_or_entry(
    size: int, data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, size - 1))
    other = data.draw(st.integers(-1, size + 1).filter(lambda number: number != index))
    proof = inclusion_proof(LEAVES[:size], index)
    root = tree_root(LEAVES[:size])

    with pytest.raises(ProofError):
        verify_inclusion(LEAVES[index], other, size, proof, root)
    with pytest.raises(ProofError):
        verify_inclusion(leaf_hash(b"another"), index, size, proof, root)
    with pytest.raises(ProofError):
        verify_inclusion(LEAVES[index], index, size, (*proof, root), root)


@given(sizes, st.data())
def test_a_damaged_inclusion_proof_fails(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    proof = list(inclusion_proof(LEAVES[:size], index))
    if not proof:
        return
    place = data.draw(st.integers(0, len(proof) - 1))
    root = tree_root(LEAVES[:size])

    with pytest.raises(ProofError):
        verify_inclusion(LEAVES[index], index, size, proof[:place] + proof[place + 1 :], root)
    proof[place] = leaf_hash(b"another")
    with pytest.raises(ProofError):
        verify_inclusion(LEAVES[index], index, size, proof, root)


@given(sizes, st.data())
def test_a_longer_log_provably_extends_every_shorter_one(size: int, data: st.DataObject) -> None:
    earlier = data.draw(st.integers(0, size))
    proof = consistency_proof(LEAVES[:size], earlier)

    verify_consistency(earlier, tree_root(LEAVES[:earlier]), size, tree_root(LEAVES[:size]), proof)


@given(sizes, st.data())
def test_no_proof_joins_a_log_whose_past_was_changed(size: int, data: st.DataObject) -> None:
    earlier = data.draw(st.integers(1, size))
    changed = data.draw(st.integers(0, earlier - 1))
    forged = LEAVES[:size]
    forged[changed] = leaf_hash(b"another")

    with pytest.raises(ProofError):
        verify_consistency(
            earlier,
            tree_root(LEAVES[:earlier]),
            size,
            tree_root(forged),
            consistency_proof(forged, earlier),
        )


@given(sizes, st.data())
def test_a_damaged_consistency_proof_fails(size: int, data: st.DataObject) -> None:
    earlier = data.draw(st.integers(1, size))
    proof = list(consistency_proof(LEAVES[:size], earlier))
    roots = tree_root(LEAVES[:earlier]), tree_root(LEAVES[:size])

    with pytest.raises(ProofError):
        verify_consistency(earlier, roots[0], size, roots[1], [*proof, roots[0]])
    for place in range(len(proof)):
        with pytest.raises(ProofError):
            verify_consistency(
                earlier, roots[0], size, roots[1], proof[:place] + proof[place + 1 :]
            )
        damaged = [*proof[:place], leaf_hash(b"another"), *proof[place + 1 :]]
        with pytest.raises(ProofError):
            verify_consistency(earlier, roots[0], size, roots[1], damaged)


@given(sizes, st.data())
def test_a_log_may_not_shrink(size: int, data: st.DataObject) -> None:
    shorter = data.draw(st.integers(0, size - 1))

    with pytest.raises(ProofError, match="shrunk"):
        verify_consistency(
            size, tree_root(LEAVES[:size]), shorter, tree_root(LEAVES[:shorter]), ()
        )

"""Merkle trees of RFC 9162, section 2.1 (the same as RFC 6962's, with SHA-256).

Bytes in, bytes out: nothing here reads a store. The head is kept as a
*frontier*, the roots of the perfect subtrees that make up the tree, so that
appending a leaf to a log of a million costs twenty hashes and no reading.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.audit.errors import LogBrokenError, ProofError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HASH_BYTES = 32
EMPTY_ROOT = hashlib.sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """Hash one entry: SHA-256 over 0x00 and the data (RFC 9162, section 2.1.1)."""
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash two children: SHA-256 over 0x01, left and right (RFC 9162, section 2.1.1)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True, slots=True)
class Frontier:
    """Hold the right edge of a tree: all that appending and the root need.

    ``subtrees`` are the roots of the perfect subtrees from the largest (left)
    to the smallest (right), one for every bit set in ``size``.
    """

    size: int = 0
    subtrees: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        """Raise `LogBrokenError` if the subtrees cannot belong to the size."""
        if (
            self.size < 0
            or len(self.subtrees) != self.size.bit_count()
            or any(len(subtree) != HASH_BYTES for subtree in self.subtrees)
        ):
            raise LogBrokenError(
                "The stored head of the log does not fit its size.",
                "Restore the store from a backup, and keep this one as evidence.",
            )

    def append(self, leaf: bytes) -> Frontier:
        """Give the frontier after one more leaf hash, in O(log n)."""
        subtrees = list(self.subtrees)
        node, size = leaf, self.size
        while size & 1:
            node = node_hash(subtrees.pop(), node)
            size >>= 1
        return Frontier(self.size + 1, (*subtrees, node))

    @property
    def root(self) -> bytes:
        """Give the root hash; that of the empty tree is SHA-256 of nothing."""
        if not self.subtrees:
            return EMPTY_ROOT
        *left, node = self.subtrees
        for subtree in reversed(left):
            node = node_hash(subtree, node)
        return node


def tree_root(leaves: Iterable[bytes]) -> bytes:
    """Give the root over leaf *hashes* (MTH of RFC 9162, section 2.1.1)."""
    subtrees: list[bytes] = []
    size = 0
    for leaf in leaves:
        node, bits = leaf, size
        while bits & 1:
            node = node_hash(subtrees.pop(), node)
            bits >>= 1
        subtrees.append(node)
        size += 1
    return Frontier(size, tuple(subtrees)).root


def inclusion_proof(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """Give the path from leaf ``index`` to the root (RFC 9162, section 2.1.3.1).

    ``leaves`` are the leaf hashes of the whole tree.
    """
    if not 0 <= index < len(leaves):
        raise ProofError("The log has no entry with this number.", "Ask for an earlier entry.")
    path: list[bytes] = []
    low, high = 0, len(leaves)
    while high - low > 1:
        middle = low + _split(high - low)
        if index < middle:
            path.append(tree_root(leaves[middle:high]))
            high = middle
        else:
            path.append(tree_root(leaves[low:middle]))
            low = middle
    return tuple(reversed(path))


def verify_inclusion(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes
) -> None:
    """Raise `ProofError` unless ``leaf`` is entry ``index`` of the tree (section 2.1.3.2)."""
    if not 0 <= index < size:
        raise _no_proof()
    inner, border = _path_shape(index, size)
    if len(proof) != inner + border:
        raise _no_proof()
    node = _climb(leaf, proof[:inner], index)
    if _climb_border(node, proof[inner:]) != root:
        raise _no_proof()


def consistency_proof(leaves: Sequence[bytes], earlier: int) -> tuple[bytes, ...]:
    """Prove that the tree extends the one of size ``earlier`` (section 2.1.4.1).

    Every tree extends the empty one, so that proof is empty.
    """
    if not 0 <= earlier <= len(leaves):
        raise ProofError("The log was never of this size.", "Ask for an earlier checkpoint.")
    if earlier in (0, len(leaves)):
        return ()
    path: list[bytes] = []
    low, high = 0, len(leaves)
    while earlier != high:
        middle = low + _split(high - low)
        if earlier <= middle:
            path.append(tree_root(leaves[middle:high]))
            high = middle
        else:
            path.append(tree_root(leaves[low:middle]))
            low = middle
    if low:
        path.append(tree_root(leaves[low:high]))
    return tuple(reversed(path))


def verify_consistency(
    earlier: int, earlier_root: bytes, size: int, root: bytes, proof: Sequence[bytes]
) -> None:
    """Raise `ProofError` unless the tree extends the earlier one (section 2.1.4.2)."""
    if earlier > size or earlier < 0:
        raise ProofError(
            "The log has shrunk since the earlier checkpoint.",
            "Keep both checkpoints as evidence and ask the log's operator.",
        )
    if earlier in (0, size):
        known = EMPTY_ROOT if earlier == 0 else root
        if proof or earlier_root != known:
            raise _no_proof()
        return
    # The walk starts at the largest subtree that ends where the earlier tree
    # ends; only if that subtree is the whole earlier tree, the root stands in.
    shift = (earlier & -earlier).bit_length() - 1
    whole = earlier == 1 << shift
    seed, path = (earlier_root, tuple(proof)) if whole else (b"".join(proof[:1]), proof[1:])
    inner, border = _path_shape(earlier - 1, size)
    inner -= shift
    if len(path) != inner + border:
        raise _no_proof()
    position = (earlier - 1) >> shift
    old = _climb_left(seed, path[:inner], position)
    new = _climb(seed, path[:inner], position)
    if (
        _climb_border(old, path[inner:]) != earlier_root
        or _climb_border(new, path[inner:]) != root
    ):
        raise _no_proof()


def _path_shape(index: int, size: int) -> tuple[int, int]:
    """Count the steps of a path before and after it joins the tree's right border.

    On the border a leaf has siblings on its left only.
    """
    inner = (index ^ (size - 1)).bit_length()
    return inner, (index >> inner).bit_count()


def _climb(node: bytes, path: Sequence[bytes], position: int) -> bytes:
    """Hash upwards with siblings on either side, as the bits of the position say."""
    for level, step in enumerate(path):
        node = node_hash(step, node) if position >> level & 1 else node_hash(node, step)
    return node


def _climb_left(node: bytes, path: Sequence[bytes], position: int) -> bytes:
    """Hash upwards with the left siblings only, as the earlier tree had no others."""
    for level, step in enumerate(path):
        if position >> level & 1:
            node = node_hash(step, node)
    return node


def _climb_border(node: bytes, path: Sequence[bytes]) -> bytes:
    """Hash upwards along the right border."""
    for step in path:
        node = node_hash(step, node)
    return node


def _split(size: int) -> int:
    """Give the largest power of two below ``size`` (which is at least two)."""
    return 1 << ((size - 1).bit_length() - 1)


def _no_proof() -> ProofError:
    return ProofError(
        "The proof does not lead to the root of the log.",
        "Ask for the proof again; if it fails again, keep it as evidence.",
    )

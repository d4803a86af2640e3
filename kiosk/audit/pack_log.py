"""What a pack shows of the log: entries, each with its proof, under one checkpoint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.audit.entries import canonical_json
from kiosk.audit.merkle import consistency_proof, leaf_hash, node_hash

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class ProvenEntry:
    """Hold an entry's bytes, its number, and the path from it to the checkpoint's root."""

    seq: int
    encoded: bytes
    proof: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class LogEvidence:
    """Hold entries with proofs, and the proof that the log extends one that gateways know.

    ``checkpoint`` is the signed note that fixes the pack; ``consistency``
    leads to it from the checkpoint in the published ``access.json``.
    """

    entries: tuple[ProvenEntry, ...]
    checkpoint: str
    consistency: tuple[bytes, ...]

    def members(self) -> dict[str, bytes]:
        """Give the pack's files below ``log/``."""
        return {
            "log/checkpoint.txt": self.checkpoint.encode(),
            "log/consistency.json": canonical_json(
                {"proof": [step.hex() for step in self.consistency]}
            ),
            "log/entries.json": canonical_json(
                {
                    "entries": [
                        {
                            "seq": each.seq,
                            "entry": each.encoded.decode(),
                            "proof": [step.hex() for step in each.proof],
                        }
                        for each in self.entries
                    ]
                }
            ),
        }


def prove_entries(
    leaves: Sequence[bytes], wanted: Collection[int], *, published: int, checkpoint: str
) -> LogEvidence:
    """Prove that the ``wanted`` entries are in the log of ``leaves`` (all entries' bytes).

    ``checkpoint`` must sign exactly these leaves; ``published`` is the size
    in the checkpoint that gateways were given.
    """
    hashes = [leaf_hash(leaf) for leaf in leaves]
    levels = _levels(hashes)
    return LogEvidence(
        entries=tuple(
            ProvenEntry(seq, leaves[seq], tuple(_path(levels, seq))) for seq in sorted(wanted)
        ),
        checkpoint=checkpoint,
        consistency=consistency_proof(hashes, published),
    )


def _levels(hashes: list[bytes]) -> list[list[bytes]]:
    """Give the tree level by level: with it, many proofs cost no more hashes than one.

    A node without a right sibling moves up unchanged, which gives the tree of
    RFC 9162, section 2.1.1.
    """
    levels = [hashes]
    while len(levels[-1]) > 1:
        below = levels[-1]
        pairs = zip(below[::2], below[1::2], strict=False)
        levels.append([node_hash(*pair) for pair in pairs] + below[len(below) & ~1 :])
    return levels


def _path(levels: list[list[bytes]], index: int) -> Iterator[bytes]:
    """Yield the siblings on the way from an entry to the root (section 2.1.3.1)."""
    for level in levels[:-1]:
        sibling = index ^ 1
        if sibling < len(level):
            yield level[sibling]
        index >>= 1

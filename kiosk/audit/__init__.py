"""The tamper-evident log: Merkle tree, signed checkpoints, entries that name nobody."""

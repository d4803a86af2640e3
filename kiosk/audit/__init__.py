"""The tamper-evident log: Merkle tree, signed checkpoints, entries that name nobody."""

from kiosk.audit.checkpoint import Checkpoint, open_checkpoint, sign_checkpoint
from kiosk.audit.entries import LogEntry, commit, open_commitment
from kiosk.audit.errors import (
    CheckpointError,
    CommitmentError,
    EntryError,
    LogBrokenError,
    NoteError,
    ProofError,
)
from kiosk.audit.events import Event
from kiosk.audit.log import AuditLog, CheckedLog, LogLeaf, check_chain
from kiosk.audit.merkle import (
    Frontier,
    consistency_proof,
    inclusion_proof,
    verify_consistency,
    verify_inclusion,
)
from kiosk.audit.note import NoteSigner, NoteVerifier, open_note

__all__ = [
    "AuditLog",
    "CheckedLog",
    "Checkpoint",
    "CheckpointError",
    "CommitmentError",
    "EntryError",
    "Event",
    "Frontier",
    "LogBrokenError",
    "LogEntry",
    "LogLeaf",
    "NoteError",
    "NoteSigner",
    "NoteVerifier",
    "ProofError",
    "check_chain",
    "commit",
    "consistency_proof",
    "inclusion_proof",
    "open_checkpoint",
    "open_commitment",
    "open_note",
    "sign_checkpoint",
    "verify_consistency",
    "verify_inclusion",
]

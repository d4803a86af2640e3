"""What a gateway remembers of the log: it may grow, and nothing else.

Each publication carries the log's signed checkpoint. A gateway that has seen
a size refuses a smaller one, and another root for the same size, so that the
log cannot be cut or rewritten without a gateway noticing. Between two sizes
only the auditor, who has the entries, can prove consistency.

The log's key is believed at first sight, under the publication's own
signature, and pinned from then on. A changed key is refused; an operator who
was told of the change out of band removes the file ``log.json``.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.audit.checkpoint import open_checkpoint
from kiosk.audit.errors import NoteError
from kiosk.audit.note import NoteVerifier
from kiosk.gateway.errors import GatewayStateError, PublicationRefusedError
from kiosk.tokens import strict_json

if TYPE_CHECKING:
    from kiosk.audit.checkpoint import Checkpoint
    from kiosk.tokens.catalogue import AccessCatalogue

_MEMORY_MAX_LENGTH = 4096
_REMEDY = "Ask the issuer and the auditor what happened to the log."


@dataclass(frozen=True, slots=True)
class LogMemory:
    """Hold the newest checkpoint seen and the key that signed it."""

    key: str
    size: int
    root: bytes

    def to_json(self) -> bytes:
        """Write the memory for the state directory."""
        root = base64.b64encode(self.root).decode()
        return strict_json.dumps({"key": self.key, "size": self.size, "root": root})

    @classmethod
    def from_json(cls, data: bytes) -> LogMemory:
        """Read what ``to_json`` wrote; raise ``GatewayStateError`` for anything else."""
        try:
            members = strict_json.loads_object(data, _MEMORY_MAX_LENGTH)
            root = base64.b64decode(members["root"], validate=True)
            return cls(str(members["key"]), int(members["size"]), root)
        except (ValueError, KeyError, TypeError) as error:
            raise GatewayStateError(
                "What this gateway remembers of the log is damaged.",
                "Restore the state folder from a backup.",
            ) from error


def follow_log(memory: LogMemory | None, catalogue: AccessCatalogue) -> LogMemory | None:
    """Return what to remember after ``catalogue``, or refuse the publication.

    Raises ``PublicationRefusedError`` for a log that shrank, forked, changed
    its key, vanished, or is not signed by its key.
    """
    if not catalogue.checkpoint and memory is None:
        return None
    if not catalogue.checkpoint:
        raise PublicationRefusedError("The publication no longer shows the log.", _REMEDY)
    if memory is not None and catalogue.log_key != memory.key:
        raise PublicationRefusedError("The log is signed by another key than before.", _REMEDY)
    checkpoint = _open(catalogue)
    if memory is not None:
        if checkpoint.size < memory.size:
            raise PublicationRefusedError("The log has shrunk.", _REMEDY)
        if checkpoint.size == memory.size and checkpoint.root != memory.root:
            raise PublicationRefusedError("The log was rewritten.", _REMEDY)
    return LogMemory(catalogue.log_key, checkpoint.size, checkpoint.root)


def _open(catalogue: AccessCatalogue) -> Checkpoint:
    try:
        return open_checkpoint(catalogue.checkpoint, NoteVerifier.parse(catalogue.log_key))
    except NoteError as error:
        raise PublicationRefusedError(
            f"The log's checkpoint cannot be believed. {error.problem}", _REMEDY
        ) from error

"""All that a model gateway imports: follow a publication, decide about tokens.

>>> follower = Follower("https://access.example.org/", trust, state, models=["opal-4"])
>>> follower.refresh()  # every few seconds, in a thread of its own
>>> verifier = Verifier(follower, audience="https://models.example.org")
>>> decision = verifier.decide(token, "opal-4")
>>> decision.allowed
True

The base dependencies suffice: no window, no database, no code tables.
"""

from kiosk.gateway.decision import Decision, Outcome, Reason
from kiosk.gateway.dpop import DpopVerifier, NonceMint, PresentedProof
from kiosk.gateway.errors import (
    GatewayStateError,
    PublicationError,
    PublicationRefusedError,
    PublicationStaleError,
    PublicationUnreachableError,
    TrustRootError,
)
from kiosk.gateway.follower import Follower
from kiosk.gateway.snapshot import PublicationSnapshot
from kiosk.gateway.verifier import SnapshotSource, Verifier

__all__ = [
    "Decision",
    "DpopVerifier",
    "Follower",
    "GatewayStateError",
    "NonceMint",
    "Outcome",
    "PresentedProof",
    "PublicationError",
    "PublicationRefusedError",
    "PublicationSnapshot",
    "PublicationStaleError",
    "PublicationUnreachableError",
    "Reason",
    "SnapshotSource",
    "TrustRootError",
    "Verifier",
]

"""All that a model gateway imports: follow a publication, decide about tokens.

A gateway at work follows in the background and judges whole requests:

>>> settings = GatewaySettings.from_environment(os.environ)
>>> with RunningGateway(settings, name="my-gateway") as gateway:
...     verdict = gateway.guard.judge(SeenRequest(method, target, headers, body))
>>> verdict.admitted
True

Its parts serve alone too, for who knows the token and the model already:

>>> follower = Follower("https://access.example.org/", trust, state, models=["opal-4"])
>>> with FollowerThread(follower):
...     verifier = Verifier(follower, audience="https://models.example.org")
...     decision = verifier.decide(token, "opal-4")
>>> decision.allowed
True

The base dependencies suffice: no window, no database, no code tables.
"""

from kiosk.gateway.answers import Answer
from kiosk.gateway.decision import Decision, Outcome, Reason
from kiosk.gateway.decision_log import DecisionLog
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
from kiosk.gateway.following import FollowerThread, following
from kiosk.gateway.guard import Guard, Verdict
from kiosk.gateway.judgement import AuthenticToken
from kiosk.gateway.metrics import GatewayMetrics
from kiosk.gateway.request_models import named_models
from kiosk.gateway.request_refusal import Fault, RequestRefusedError
from kiosk.gateway.running import RunningGateway
from kiosk.gateway.seen_request import ReadingRules, SeenRequest
from kiosk.gateway.settings import GatewaySettings
from kiosk.gateway.snapshot import PublicationSnapshot
from kiosk.gateway.verifier import SnapshotSource, Verifier

__all__ = [
    "Answer",
    "AuthenticToken",
    "Decision",
    "DecisionLog",
    "DpopVerifier",
    "Fault",
    "Follower",
    "FollowerThread",
    "GatewayMetrics",
    "GatewaySettings",
    "GatewayStateError",
    "Guard",
    "NonceMint",
    "Outcome",
    "PresentedProof",
    "PublicationError",
    "PublicationRefusedError",
    "PublicationSnapshot",
    "PublicationStaleError",
    "PublicationUnreachableError",
    "ReadingRules",
    "Reason",
    "RequestRefusedError",
    "RunningGateway",
    "SeenRequest",
    "SnapshotSource",
    "TrustRootError",
    "Verdict",
    "Verifier",
    "following",
    "named_models",
]

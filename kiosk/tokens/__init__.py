"""Access tokens, status lists and the access catalogue: what gateways check.

Everything here is bytes in, value or error out: no file, no socket, no clock
and no source of randomness that the caller did not hand in.
"""

from kiosk.tokens.access_token import (
    AccessTokenClaims,
    StatusReference,
    issue,
    pairwise_subject,
    verify_token,
)
from kiosk.tokens.errors import CatalogueError, StatusListError, TokenRefusedError
from kiosk.tokens.keys import SigningKey, TokenSigner, VerificationKey
from kiosk.tokens.places import ShardPlaces
from kiosk.tokens.publication import (
    ListMemory,
    PublicationInput,
    PublishedModel,
    ShardState,
    build_targets,
)
from kiosk.tokens.shard import Allocation, allocate_index, allocation

__all__ = [
    "AccessTokenClaims",
    "Allocation",
    "CatalogueError",
    "ListMemory",
    "PublicationInput",
    "PublishedModel",
    "ShardPlaces",
    "ShardState",
    "SigningKey",
    "StatusListError",
    "StatusReference",
    "TokenRefusedError",
    "TokenSigner",
    "VerificationKey",
    "allocate_index",
    "allocation",
    "build_targets",
    "issue",
    "pairwise_subject",
    "verify_token",
]

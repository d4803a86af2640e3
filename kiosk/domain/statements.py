"""Signed statements: what a person read, answered and signed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.evidence import ProofingType
    from kiosk.domain.facts import Claim


@dataclass(frozen=True, slots=True)
class SignedStatement:
    """Hold the text that a person read, and their signature (PNG) or that they cannot sign."""

    text: str
    language: str
    signature_png: bytes = field(repr=False)
    unable_to_sign: bool
    signed_at: datetime


@dataclass(frozen=True, slots=True)
class Attestation:
    """Hold a person's signed statement.

    ``sha256`` (hex) covers the exact text, the language and the answers, in
    that order, as `kiosk.attestations` canonicalises them. ``signature_png``
    is the drawn signature; it is empty where the person could not sign, and
    then ``unable_to_sign`` is true and the witness is the proofing agent.
    """

    id: str
    person_id: str
    text: str
    language: str
    claim: Claim
    sha256: str
    signature_png: bytes
    unable_to_sign: bool
    proofing_type: ProofingType
    witnessed_by: str
    signed_at: datetime

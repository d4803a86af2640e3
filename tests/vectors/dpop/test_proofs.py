"""The DPoP proofs printed in RFC 9449.

Source: the examples of sections 4.1 (decoded in 4.2) and 7.1, and the
thumbprint of their key in section 6.1.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.gateway import DpopVerifier, PresentedProof
from kiosk.tokens.dpop import DpopProof, access_token_hash, read_proof
from kiosk.tokens.errors import BadProofError

PUBLISHED: dict[str, Any] = json.loads(
    Path(__file__).with_name("proofs.json").read_text(encoding="utf-8")
)
VECTORS: list[dict[str, Any]] = PUBLISHED["vectors"]
each_vector = pytest.mark.parametrize("vector", VECTORS, ids=[each["name"] for each in VECTORS])


def check(vector: dict[str, Any], **change: Any) -> DpopProof:
    presented = PresentedProof(
        [vector["proof"]], vector["method"], change.get("uri", vector["uri"])
    )
    return DpopVerifier().check(
        presented,
        change.get("now", vector["iat"]),
        token=vector["token"],
        jkt=change.get("jkt", PUBLISHED["jkt"]),
    )


@each_vector
def test_the_published_proof_is_read_as_it_was_printed(vector: dict[str, Any]) -> None:
    assert read_proof(vector["proof"]) == DpopProof(
        jkt=PUBLISHED["jkt"],
        jti=vector["jti"],
        htm=vector["method"],
        htu=vector["uri"],
        iat=vector["iat"],
        ath=vector["ath"],
    )


@each_vector
def test_the_published_proof_is_good_for_its_request(vector: dict[str, Any]) -> None:
    assert check(vector).jti == vector["jti"]


@each_vector
@pytest.mark.parametrize("uri", ["https://server.example.com/tokens", "https://evil.example/"])
def test_the_published_proof_is_good_for_no_other_address(
    vector: dict[str, Any], uri: str
) -> None:
    with pytest.raises(BadProofError):
        check(vector, uri=uri)


@each_vector
def test_the_published_proof_is_too_old_today(vector: dict[str, Any]) -> None:
    with pytest.raises(BadProofError):
        check(vector, now=1_781_300_000)


def test_the_published_hash_names_the_published_token() -> None:
    resource = VECTORS[1]
    assert access_token_hash(resource["token"]) == resource["ath"]


def test_the_published_proof_does_not_fit_a_token_bound_to_another_key() -> None:
    with pytest.raises(BadProofError):
        check(VECTORS[1], jkt="f" * 43)

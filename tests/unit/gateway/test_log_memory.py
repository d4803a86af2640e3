import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.audit.checkpoint import Checkpoint
from kiosk.audit.note import NoteSigner
from kiosk.gateway import GatewayStateError, PublicationRefusedError
from kiosk.gateway.log_memory import LogMemory, follow_log
from kiosk.tokens.catalogue import AccessCatalogue

SIGNER = NoteSigner("log.example", Ed25519PrivateKey.from_private_bytes(bytes(32)))
OTHER = NoteSigner("log.example", Ed25519PrivateKey.from_private_bytes(b"\1" * 32))


def catalogue(
    size: int, root: bytes = bytes(32), signer: NoteSigner = SIGNER, key: NoteSigner | None = None
) -> AccessCatalogue:
    note = signer.sign(Checkpoint("log.example", size, root).text)
    return AccessCatalogue("i", (), {}, checkpoint=note, log_key=str((key or signer).verifier))


def test_a_log_may_grow_or_stay() -> None:
    memory = follow_log(None, catalogue(3))
    assert memory is not None
    assert follow_log(memory, catalogue(3)) == memory
    grown = follow_log(memory, catalogue(4, b"\1" * 32))
    assert grown is not None
    assert grown.size == 4


@pytest.mark.parametrize(
    "next_catalogue",
    [
        catalogue(2),
        catalogue(3, b"\1" * 32),
        catalogue(4, signer=OTHER),
        catalogue(4, signer=OTHER, key=SIGNER),
        AccessCatalogue("i", (), {}),
    ],
    ids=["shrunk", "rewritten", "another key", "forged", "vanished"],
)
def test_a_log_that_does_anything_else_is_refused(next_catalogue: AccessCatalogue) -> None:
    memory = follow_log(None, catalogue(3))
    with pytest.raises(PublicationRefusedError):
        follow_log(memory, next_catalogue)


def test_an_unsigned_checkpoint_is_refused_at_first_sight() -> None:
    with pytest.raises(PublicationRefusedError):
        follow_log(None, catalogue(3, signer=OTHER, key=SIGNER))


def test_before_there_is_a_log_there_is_nothing_to_remember() -> None:
    assert follow_log(None, AccessCatalogue("i", (), {})) is None


def test_the_memory_is_read_back() -> None:
    memory = LogMemory(str(SIGNER.verifier), 3, bytes(32))
    assert LogMemory.from_json(memory.to_json()) == memory


@pytest.mark.parametrize("data", [b"", b"{}", b'{"key":"","size":"x","root":""}', b"\xff"])
def test_a_damaged_memory_is_not_taken_for_an_empty_one(data: bytes) -> None:
    with pytest.raises(GatewayStateError):
        LogMemory.from_json(data)

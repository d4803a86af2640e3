"""The published samples of the tree, the signed note and the checkpoint.

Tree: google/certificate-transparency, cpp/merkletree/merkle_tree_test.cc (eight
leaves, their roots, audit paths and consistency proofs); the same samples stand
in transparency-dev/merkle, testonly/constants.go.
Note: golang.org/x/mod, sumdb/note, example_test.go, and C2SP signed-note.md.
Checkpoint: C2SP tlog-checkpoint.md.
"""

from __future__ import annotations

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.audit import checker
from kiosk.audit.checkpoint import Checkpoint
from kiosk.audit.merkle import (
    EMPTY_ROOT,
    Frontier,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    tree_root,
    verify_consistency,
    verify_inclusion,
)
from kiosk.audit.note import NoteSigner, NoteVerifier, open_note

LEAVES = [
    bytes.fromhex(leaf)
    for leaf in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
PATHS = [
    (0, 1, []),
    (
        0,
        8,
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        5,
        8,
        [
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
    (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
]
PROOFS = [
    (1, 1, []),
    (
        1,
        8,
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        6,
        8,
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
    (
        2,
        5,
        [
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    ),
]
HASHES = [leaf_hash(leaf) for leaf in LEAVES]

NOTE_TEXT = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
)
NOTE = (
    NOTE_TEXT + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXg"
    "KvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
VERIFIER_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
SIGNER_SEED = base64.b64decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")[1:]

CHECKPOINT_TEXT = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
)


def test_the_empty_tree_has_the_hash_of_nothing() -> None:
    assert EMPTY_ROOT.hex() == ROOTS[0]
    assert Frontier().root.hex() == ROOTS[0]


@pytest.mark.parametrize("size", range(9))
def test_every_size_has_the_published_root(size: int) -> None:
    frontier = Frontier()
    for leaf in HASHES[:size]:
        frontier = frontier.append(leaf)

    assert frontier.root.hex() == ROOTS[size]
    assert tree_root(HASHES[:size]).hex() == ROOTS[size]
    assert checker.tree_root(list(map(checker.leaf_hash, LEAVES[:size]))).hex() == ROOTS[size]


@pytest.mark.parametrize(("index", "size", "path"), PATHS)
def test_inclusion_proofs_are_the_published_ones(index: int, size: int, path: list[str]) -> None:
    proof = inclusion_proof(HASHES[:size], index)

    assert [step.hex() for step in proof] == path
    verify_inclusion(HASHES[index], index, size, proof, bytes.fromhex(ROOTS[size]))
    assert checker.root_from_inclusion(HASHES[index], index, size, proof).hex() == ROOTS[size]


@pytest.mark.parametrize(("earlier", "size", "path"), PROOFS)
def test_consistency_proofs_are_the_published_ones(
    earlier: int, size: int, path: list[str]
) -> None:
    proof = consistency_proof(HASHES[:size], earlier)

    assert [step.hex() for step in proof] == path
    verify_consistency(
        earlier, bytes.fromhex(ROOTS[earlier]), size, bytes.fromhex(ROOTS[size]), proof
    )
    if earlier < size:
        roots = bytes.fromhex(ROOTS[earlier]), bytes.fromhex(ROOTS[size])
        assert checker.roots_from_consistency(earlier, size, roots[0], proof) == roots


def test_the_published_note_opens_with_its_published_key() -> None:
    assert open_note(NOTE, NoteVerifier.parse(VERIFIER_KEY)) == NOTE_TEXT


def test_signing_gives_the_published_note_and_key() -> None:
    signer = NoteSigner("PeterNeumann", Ed25519PrivateKey.from_private_bytes(SIGNER_SEED))

    assert signer.sign(NOTE_TEXT) == NOTE
    assert str(signer.verifier) == VERIFIER_KEY


def test_the_checker_reads_the_published_key() -> None:
    key = checker.read_log_key(VERIFIER_KEY, "published")

    assert (key.name, key.id.hex()) == ("PeterNeumann", "c74f20a3")
    assert key.public == Ed25519PrivateKey.from_private_bytes(SIGNER_SEED).public_key()


def test_the_checker_opens_a_checkpoint_signed_with_the_published_key() -> None:
    text = CHECKPOINT_TEXT.replace("example.com/behind-the-sofa", "PeterNeumann")
    note = NoteSigner("PeterNeumann", Ed25519PrivateKey.from_private_bytes(SIGNER_SEED)).sign(text)

    key = checker.read_log_key(VERIFIER_KEY, "published")
    head = checker.open_checkpoint(note, key, "published")

    assert (head.origin, head.size) == ("PeterNeumann", 20852163)
    assert base64.b64encode(head.root).decode() == text.splitlines()[2]


def test_the_published_checkpoint_text_is_read_and_written() -> None:
    checkpoint = Checkpoint.parse(CHECKPOINT_TEXT)

    assert (checkpoint.origin, checkpoint.size) == ("example.com/behind-the-sofa", 20852163)
    assert checkpoint.text == CHECKPOINT_TEXT

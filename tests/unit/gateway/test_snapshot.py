from hashlib import sha256
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.gateway import PublicationRefusedError
from kiosk.gateway.snapshot import load_snapshot
from kiosk.tokens import SigningKey
from kiosk.tokens.status_list import StatusList, StatusListToken

NOW = 1_781_300_000
URI = "https://issuer.example/status/s1"


def test_only_the_lists_of_served_models_are_asked_for(issuer: Any) -> None:
    targets = issuer.targets()
    del targets["lists/mythos-5/s1.jwt"]
    snapshot = issuer.snapshot(targets=targets, models=frozenset({"fable-5", "opal-4"}))
    assert set(snapshot.models) == {"fable-5", "fable", "opal-4"}


@pytest.mark.parametrize(
    ("place", "other"),
    [
        ("lists/fable-5/s1.jwt", "lists/mythos-5/s1.jwt"),
        ("lists/fable-5/s1.jwt", "lists/s1.jwt"),
        ("lists/s1.jwt", "lists/fable-5/s1.jwt"),
        ("lists/s1.jwt", "jwks.json"),
        ("jwks.json", "access.json"),
        ("access.json", "jwks.json"),
    ],
)
def test_no_file_passes_for_another(place: str, other: str, issuer: Any) -> None:
    targets = issuer.targets()
    targets[place] = targets[other]
    with pytest.raises(PublicationRefusedError):
        issuer.snapshot(targets=targets)


def test_a_list_signed_with_an_unpublished_key_is_refused(issuer: Any) -> None:
    targets = issuer.targets()
    targets["jwks.json"] = b'{"keys":[]}'
    with pytest.raises(PublicationRefusedError):
        issuer.snapshot(targets=targets)


def test_a_list_with_other_bits_is_refused(issuer: Any) -> None:
    targets = issuer.targets()
    token = StatusListToken(URI, NOW, NOW + 100, 30, StatusList(1, bytes(16)))
    targets["lists/s1.jwt"] = token.sign(issuer.key).encode()
    with pytest.raises(PublicationRefusedError):
        issuer.snapshot(targets=targets)


def test_the_joined_list_covers_what_both_lists_cover(issuer: Any) -> None:
    targets = issuer.targets()
    short = StatusListToken(f"{URI}/models/fable-5", NOW, NOW + 100, 30, StatusList(2, bytes(4)))
    targets["lists/fable-5/s1.jwt"] = short.sign(issuer.key).encode()
    open_list = issuer.snapshot(targets=targets).models["fable-5"].open_lists[URI]
    assert not open_list.admits(16)
    assert not open_list.admits(1 << 40)


def test_the_open_list_copies_neither_list(issuer: Any) -> None:
    snapshot = issuer.snapshot()
    validity = snapshot.validity[URI].status_list.packed
    fable, opal = snapshot.models["fable-5"], snapshot.models["opal-4"]
    assert fable.open_lists[URI].validity is validity
    assert fable.open_lists[URI].access is fable.lists[URI].status_list.packed
    assert opal.open_lists[URI].validity is opal.open_lists[URI].access is validity


def test_both_lists_joined_for_others_to_keep(issuer: Any) -> None:
    issuer.validity, issuer.access = {7: 1, 8: 0}, {"fable-5": {7: 2, 8: 0}}
    packed = StatusList(2, issuer.snapshot().models["fable-5"].open_lists[URI].packed())
    assert (packed.status(7), packed.status(8), len(packed)) == (3, 0, 64)


def test_an_unchanged_list_is_taken_over_and_not_read_again(issuer: Any) -> None:
    targets = issuer.targets()
    held = issuer.snapshot(targets=targets)
    issuer.access = {"fable-5": {7: 1}}
    changed = issuer.targets()["lists/fable-5/s1.jwt"]
    files = Counting(targets | {"lists/fable-5/s1.jwt": changed})
    after = load_snapshot(
        files, version=2, content_digest=b"2", signed_at=NOW + 5, models=None, held=held
    )
    assert files.read_names == ["jwks.json", "access.json", "lists/fable-5/s1.jwt"]
    assert after.validity[URI] is held.validity[URI]
    assert after.models["mythos-5"].lists[URI] is held.models["mythos-5"].lists[URI]
    assert after.models["fable-5"].lists[URI].status_list.status(7) == 1
    assert (after.built_at, after.expires) == (held.built_at, held.expires)


@pytest.mark.parametrize(
    ("place", "other"),
    [
        ("lists/fable-5/s1.jwt", "lists/mythos-5/s1.jwt"),
        ("lists/fable-5/s1.jwt", "lists/s1.jwt"),
        ("lists/s1.jwt", "lists/fable-5/s1.jwt"),
    ],
)
def test_no_list_is_taken_over_in_the_place_of_another(
    place: str, other: str, issuer: Any
) -> None:
    targets = issuer.targets()
    held = issuer.snapshot(targets=targets)
    with pytest.raises(PublicationRefusedError, match="in the place of another"):
        issuer.snapshot(targets=targets | {place: targets[other]}, held=held)


def test_a_list_whose_key_was_struck_off_is_not_taken_over(issuer: Any) -> None:
    targets = issuer.targets()
    held = issuer.snapshot(targets=targets)
    issuer.key = SigningKey.from_private_key(ec.derive_private_key(5, ec.SECP256R1()))
    struck_off = targets | {"jwks.json": issuer.targets()["jwks.json"]}
    with pytest.raises(PublicationRefusedError):
        issuer.snapshot(targets=struck_off, held=held)


def test_a_new_key_has_each_list_verified_and_keeps_one_copy(issuer: Any) -> None:
    targets = issuer.targets()
    held = issuer.snapshot(targets=targets)
    issuer.published = (SigningKey.from_private_key(ec.derive_private_key(5, ec.SECP256R1())),)
    more_keys = Counting(targets | {"jwks.json": issuer.targets()["jwks.json"]})
    after = load_snapshot(
        more_keys, version=2, content_digest=b"2", signed_at=NOW, models=None, held=held
    )
    assert set(more_keys.read_names) == targets.keys()
    assert all(after.lists[name] is held.lists[name] for name in held.lists)


def test_a_list_that_ran_out_meanwhile_is_not_taken_over(issuer: Any) -> None:
    targets = issuer.targets()
    held = issuer.snapshot(targets=targets)
    assert issuer.snapshot(held.expires - 1, targets=targets, held=held).expires == held.expires
    with pytest.raises(PublicationRefusedError, match="expired"):
        issuer.snapshot(held.expires, targets=targets, held=held)


def test_a_list_of_a_model_no_longer_published_is_let_go(issuer: Any) -> None:
    held = issuer.snapshot()
    after = issuer.snapshot(models=frozenset({"opal-4"}), held=held)
    assert [uri for _, uri in after.lists] == [URI]


class Counting:
    """Give targets and note which were read."""

    def __init__(self, content: dict[str, bytes]) -> None:
        self.content = content
        self.read_names: list[str] = []

    def digest(self, target: str) -> str:
        return sha256(self.content[target]).hexdigest()

    def read(self, target: str) -> bytes:
        self.read_names.append(target)
        return self.content[target]


def test_a_snapshot_cannot_be_changed(issuer: Any) -> None:
    snapshot = issuer.snapshot()
    with pytest.raises(AttributeError):
        snapshot.signed_at = 0
    with pytest.raises(TypeError):
        snapshot.models["x"] = None

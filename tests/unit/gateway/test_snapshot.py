from typing import Any

import pytest

from kiosk.gateway import PublicationRefusedError
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


def test_a_snapshot_cannot_be_changed(issuer: Any) -> None:
    snapshot = issuer.snapshot()
    with pytest.raises(AttributeError):
        snapshot.signed_at = 0
    with pytest.raises(TypeError):
        snapshot.models["x"] = None

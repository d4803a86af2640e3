"""A closed shard admits nobody by an index that looks free, whatever was published before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tokens import (
    ListMemory,
    PublicationInput,
    PublishedModel,
    ShardState,
    SigningKey,
    allocation,
    build_targets,
)
from kiosk.tokens.catalogue import model_list_uri
from kiosk.tokens.status_list import verify_list_token

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
URI = "https://issuer.example/status/s1"
KEY = SigningKey.from_private_key(ec.derive_private_key(13, ec.SECP256R1()))
SIZE = 64
INVALID = 1
TOKENS = st.dictionaries(st.integers(0, SIZE - 1), st.tuples(st.integers(0, 2), st.integers(0, 2)))


def state(tokens: dict[int, tuple[int, int]], secret: bytes, *, closed: bool) -> PublicationInput:
    """Give what is published of one shard with these tokens: their validity and access."""
    indices = list(tokens)
    validity, access = (bytes(each[part] for each in tokens.values()) for part in (0, 1))
    shard = ShardState(
        name="s1",
        uri=URI,
        secret=secret,
        validity=allocation(indices, validity, SIZE),
        access={"mythos-5": allocation(indices, access, SIZE)},
        closed=closed,
    )
    models = (PublishedModel("fable-5"), PublishedModel("mythos-5"))
    return PublicationInput("https://issuer.example", models, (shard,), (KEY.verification_key,))


def entries(targets: dict[str, bytes], target: str, uri: str, at: datetime) -> bytes:
    """Read a published list, one entry per byte."""
    keys = {KEY.kid: KEY.verification_key}
    token = verify_list_token(targets[target].decode(), uri=uri, keys=keys, now=at.timestamp())
    return bytes(token.status_list.status(idx) for idx in range(SIZE))


@settings(max_examples=25, deadline=None)
@given(
    before=TOKENS,
    after=TOKENS,
    secret=st.binary(min_size=32, max_size=32),
    epochs=st.tuples(st.integers(0, 10**9), st.integers(0, 10**9)),
    days=st.integers(0, 400),
)
def test_free_indices_of_a_closed_shard_are_invalid_for_good(
    before: dict[int, tuple[int, int]],
    after: dict[int, tuple[int, int]],
    secret: bytes,
    epochs: tuple[int, int],
    days: int,
) -> None:
    memory = ListMemory()
    build_targets(state(before, secret, closed=False), KEY, AT, epochs[0], memory)
    now = AT + timedelta(days=days)
    closed = state(after, secret, closed=True)
    targets = build_targets(closed, KEY, now, epochs[1], memory)

    expected = bytes(after[idx][0] if idx in after else INVALID for idx in range(SIZE))
    assert entries(targets, "lists/s1.jwt", URI, now) == expected
    anew = build_targets(closed, KEY, now, epochs[1])
    assert entries(anew, "lists/s1.jwt", URI, now) == expected

    shards = tuple(replace(each, closed=False) for each in closed.shards)
    as_open = build_targets(replace(closed, shards=shards), KEY, now, epochs[1])
    for model in ("fable-5", "mythos-5"):
        target, uri = f"lists/{model}/s1.jwt", model_list_uri(URI, model)
        assert entries(anew, target, uri, now) == entries(as_open, target, uri, now)

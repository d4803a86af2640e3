import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.tokens import (
    CatalogueError,
    ListMemory,
    PublicationInput,
    PublishedModel,
    ShardState,
    SigningKey,
    VerificationKey,
    allocation,
    build_targets,
)
from kiosk.tokens.catalogue import (
    model_list_uri,
    model_slug,
    read_catalogue,
    validity_target,
    write_catalogue,
)
from kiosk.tokens.publication import describe
from kiosk.tokens.status_list import verify_list_token

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
URI = "https://issuer.example/status/s1"
SIZE = 64


@pytest.fixture
def content(key: SigningKey) -> PublicationInput:
    shard = ShardState(
        name="s1",
        uri=URI,
        secret=bytes(32),
        validity=allocation([3, 5, 9], b"\0\1\2", SIZE),
        access={"mythos-5": allocation([3, 5, 9], b"\1\0\2", SIZE)},
    )
    return PublicationInput(
        issuer="https://issuer.example",
        models=(
            PublishedModel("fable-5", aliases=("fable",), fallback=("opal-4",)),
            PublishedModel("mythos-5", directive="us-2026-06-12", max_stale=20),
            PublishedModel("opal-4", controlled=False),
        ),
        shards=(shard,),
        keys=(key.verification_key,),
        appeal_url="https://issuer.example/appeal",
    )


def test_every_list_says_what_the_store_says(
    content: PublicationInput, key: SigningKey, keys: Mapping[str, VerificationKey]
) -> None:
    targets = build_targets(content, key, AT, epoch=1)
    wanted = {
        "lists/s1.jwt": (URI, [0, 1, 2]),
        "lists/fable-5/s1.jwt": (model_list_uri(URI, "fable-5"), [0, 0, 0]),
        "lists/mythos-5/s1.jwt": (model_list_uri(URI, "mythos-5"), [1, 0, 2]),
    }
    assert targets.keys() == {"jwks.json", "access.json", *wanted}
    for target, (uri, statuses) in wanted.items():
        token = verify_list_token(targets[target].decode(), uri=uri, keys=keys, now=AT.timestamp())
        assert token.iat == AT.timestamp()
        assert [token.status_list.status(idx) for idx in (3, 5, 9)] == statuses


def test_the_catalogue_is_read_back(content: PublicationInput) -> None:
    catalogue = describe(content)
    assert read_catalogue(write_catalogue(catalogue)) == catalogue
    fable, mythos, opal = catalogue.models
    assert (fable.max_stale, mythos.max_stale, opal.max_stale) == (30, 20, 86_400)
    assert dict(fable.lists) == {URI: "lists/fable-5/s1.jwt"}
    assert not opal.lists
    assert catalogue.validity_lists[URI] == validity_target("s1")


def test_a_list_that_forgets_a_token_is_not_published(
    content: PublicationInput, key: SigningKey
) -> None:
    shard = replace(content.shards[0], access={"fable-5": allocation([3, 5], b"\0\0", SIZE)})
    with pytest.raises(CatalogueError):
        build_targets(replace(content, shards=(shard,)), key, AT, epoch=1)


def test_lists_are_not_signed_with_a_key_that_nobody_knows(content: PublicationInput) -> None:
    stranger = SigningKey.from_private_key(ec.derive_private_key(7, ec.SECP256R1()))
    with pytest.raises(CatalogueError):
        build_targets(content, stranger, AT, epoch=1)


@pytest.mark.parametrize(
    "models",
    [
        (PublishedModel("a", aliases=("b",)), PublishedModel("b")),
        (PublishedModel("a"), PublishedModel("a")),
        (PublishedModel("a", fallback=("z",)),),
        (PublishedModel("a", fallback=("a",)),),
        (PublishedModel("a b"),),
        (PublishedModel(""),),
        (PublishedModel("a", max_stale=0),),
    ],
)
def test_a_catalogue_that_contradicts_itself_is_not_published(
    models: tuple[PublishedModel, ...], content: PublicationInput, key: SigningKey
) -> None:
    with pytest.raises(CatalogueError):
        build_targets(replace(content, models=models), key, AT, epoch=1)


def test_a_shard_whose_name_could_leave_its_folder_is_refused(
    content: PublicationInput, key: SigningKey
) -> None:
    shard = replace(content.shards[0], name="../s1")
    with pytest.raises(CatalogueError):
        build_targets(replace(content, shards=(shard,)), key, AT, epoch=1)


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"version": "1"},
        {"more": 1},
        {"issuer": ""},
        {"issuer": None},
        {"models": {}},
        {"validity_lists": {}},
        {"validity_lists": {"u": 1}},
        {"log": {}},
    ],
)
def test_a_catalogue_of_another_shape_is_refused(
    change: dict[str, Any], content: PublicationInput
) -> None:
    document = json.loads(write_catalogue(describe(content))) | change
    with pytest.raises(CatalogueError):
        read_catalogue(json.dumps(document).encode())


@pytest.mark.parametrize(
    "change",
    [
        {"controlled": "false"},
        {"controlled": False},
        {"max_stale": "30"},
        {"lists": {}},
        {"aliases": "fable"},
        {"more": 1},
    ],
)
def test_a_model_of_another_shape_is_refused(
    change: dict[str, Any], content: PublicationInput
) -> None:
    document = json.loads(write_catalogue(describe(content)))
    document["models"][0] |= change
    with pytest.raises(CatalogueError):
        read_catalogue(json.dumps(document).encode())


def test_no_two_models_share_a_folder() -> None:
    names = ["fable-5", "Fable-5", "lab/fable-5", "lab-fable-5", "a_b", "a-b", "..", "A", "a"]
    slugs = [model_slug(name) for name in names]
    assert len(set(slugs)) == len(names)
    assert not any("/" in slug or slug.startswith(".") for slug in slugs)


def test_only_lists_whose_own_entries_changed_are_signed_anew(
    content: PublicationInput, key: SigningKey
) -> None:
    memory = ListMemory()
    before = build_targets(content, key, AT, 1, memory)
    blocked = {"mythos-5": allocation([3, 5, 9], b"\1\1\2", SIZE)}
    changed = replace(content, shards=(replace(content.shards[0], access=blocked),))
    after = build_targets(changed, key, AT + timedelta(minutes=1), 2, memory)
    assert {name for name in after if after[name] != before[name]} == {"lists/mythos-5/s1.jwt"}


def test_a_new_token_changes_every_list(content: PublicationInput, key: SigningKey) -> None:
    memory = ListMemory()
    before = build_targets(content, key, AT, 1, memory)
    shard = replace(content.shards[0], validity=allocation([7], b"\0", SIZE), access={})
    after = build_targets(replace(content, shards=(shard,)), key, AT, 2, memory)
    assert {name for name in after if after[name] != before[name]} == {
        name for name in after if name.startswith("lists/")
    }


class _Meeting:
    """A key that signs nothing before it is asked for the next list, too."""

    def __init__(self, key: SigningKey) -> None:
        self.kid, self._key = key.kid, key
        self._met = Barrier(2)

    def sign_es256(self, data: bytes) -> bytes:
        self._met.wait(10)
        return self._key.sign_es256(data)


def test_the_next_list_is_made_while_one_is_signed(
    content: PublicationInput, key: SigningKey
) -> None:
    models = (*content.models, PublishedModel("lyric-1"))  # an even number of lists
    built = build_targets(replace(content, models=models), _Meeting(key), AT, 1)
    assert len([name for name in built if name.startswith("lists/")]) == 4


def test_after_one_signature_that_fails_no_more_are_asked_for(
    content: PublicationInput, key: SigningKey
) -> None:
    asked = []

    class Away:
        kid = key.kid

        def sign_es256(self, data: bytes) -> bytes:
            asked.append(data)
            raise CatalogueError("away", "wait")

    memory = ListMemory()
    many = tuple(PublishedModel(f"model-{number}") for number in range(200))
    with pytest.raises(CatalogueError, match="away"):
        build_targets(replace(content, models=many), Away(), AT, 1, memory)
    assert len(asked) < len(many)
    assert memory.signed == {}


def test_lists_are_signed_anew_with_another_key_and_after_a_day(
    content: PublicationInput, key: SigningKey
) -> None:
    other = SigningKey.from_private_key(ec.derive_private_key(7, ec.SECP256R1()))
    content = replace(content, keys=(key.verification_key, other.verification_key))
    memory = ListMemory()
    before = build_targets(content, key, AT, 1, memory)
    for signer, at in ((other, AT), (key, AT), (key, AT + timedelta(days=1))):
        after = build_targets(content, signer, at, 2, memory)
        lists = [name for name in after if name.startswith("lists/")]
        assert all(after[name] != before[name] for name in lists)
        before = after


def test_a_clock_that_went_back_signs_anew(content: PublicationInput, key: SigningKey) -> None:
    memory = ListMemory()
    before = build_targets(content, key, AT, 1, memory)
    after = build_targets(content, key, AT - timedelta(hours=1), 2, memory)
    assert after["lists/s1.jwt"] != before["lists/s1.jwt"]

"""Lies on the wire, which need no key: whoever sits between publisher and gateway can tell them.

A lie is told to gateways that have followed two honest publications, of which
the second revokes a token.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import lying_server as wire
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.gateway import PublicationRefusedError, PublicationUnreachableError
from kiosk.tokens import SigningKey
from kiosk.tokens.keys import write_jwks

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.gateway import PublicationError

Refused, Unreachable = PublicationRefusedError, PublicationUnreachableError
TARGETS = {"access.json": "access.json", "jwks.json": "jwks.json", "status list": r"s1\.jwt"}
METADATA = {role: rf"^(\d+\.)?{role}$" for role in ("snapshot.json", "targets.json")}
FILES = {"timestamp.json": r"^timestamp", **METADATA, **TARGETS}
# Lies about all the others take long together.
USUAL = {"timestamp.json"}
FETCHING = "The publication cannot be fetched: "
DAMAGED = "is damaged: Failed to deserialize JSON."
NOT_SIGNED_FOR = "is not the file that was signed for: Observed"
OTHER_LENGTH = f"{NOT_SIGNED_FOR} length {{n}} does not match expected length {{n}}."
OTHER_HASH = f"{NOT_SIGNED_FOR} hash {{hash}} does not match expected hash {{hash}}."
STRANGER = SigningKey.from_private_key(ec.derive_private_key(0xBAD, ec.SECP256R1()))


@dataclass
class Scene:
    """Hold a publication of two versions, what it was at the first, and who serves it."""

    repository: Any
    first: dict[str, bytes]
    server: wire.LyingServer

    def on_the_wire(self, pattern: str, lie: wire.Wire) -> None:
        self.server.lies[pattern] = lie

    def publish_list(self, target: str, text: str) -> None:
        self.repository.publish({**self.repository.targets(), target: text.encode()})


class Lie(NamedTuple):
    """Say a lie's name, how it is told, and what a gateway makes of it.

    ``same_as`` names the lie that it cannot be told from; a ``long`` one is
    told in ``make test`` about another file.
    """

    name: str
    tell: Callable[[Scene], object]
    error: type[PublicationError]
    says: str
    same_as: str = ""
    long: bool = False


def wire_lies() -> list[Lie]:
    """Give them all, those that can be told about any file once for each kind."""
    lies = [each for kind in FILES for each in _about(kind)]
    for kind in {**METADATA, **TARGETS}:
        lies += [
            _wire("truncated", kind, wire.truncated, f"{kind} {OTHER_LENGTH}"),
            _wire("altered", kind, wire.altered, f"{kind} {OTHER_HASH}"),
        ]
    return [
        *lies,
        *_answers(),
        _wire("truncated", "timestamp.json", wire.truncated, f"timestamp.json {DAMAGED}"),
        _wire(
            "promising less than is sent", "timestamp.json", wire.promising_less,
            f"timestamp.json {DAMAGED}", same_as="truncated: timestamp.json",
        ),
        _wire("endless", "root.json", wire.endless, "root.json is longer than it may be."),
        _wire("damaged", "root.json", wire.sending(b"{}"), f"root.json {DAMAGED}"),
    ]  # fmt: skip


def _about(kind: str) -> list[Lie]:
    return [
        _wire("endless", kind, wire.endless, f"{kind} is longer than it may be."),
        _wire("cut off", kind, wire.closing_midway, f"its {kind} ends before it is whole."),
        _wire("dripping", kind, wire.dripping, f"its {kind} comes too slowly."),
        _wire("missing", kind, wire.missing, f"it has no {kind}."),
    ]


def _answers() -> list[Lie]:
    """Give answers that HTTP knows and nobody asked for."""
    server, name = "the server", "timestamp.json"
    answers = {
        "a redirect": (wire.redirecting, f"sends gateways elsewhere for its {name}"),
        "a part (206)": (wire.sending_a_part, f"sends a part of its {name}"),
        "not modified (304)": (
            wire.not_modified,
            f"says that its {name} is known here, without sending it",
        ),
        "failing": (wire.failing, f"answers with HTTP status 500 for its {name}"),
    }
    compressed = f"its {name} comes compressed, which was not asked for."
    return [
        *(_wire(way, name, lie, f"{server} {why}.") for way, (lie, why) in answers.items()),
        _wire("a bomb by content coding", name, wire.compressed_bomb, compressed),
    ]


def _wire(way: str, kind: str, lie: wire.Wire, why: str, same_as: str = "") -> Lie:
    """Tell a lie about one file of a third, honest publication, in which every file is new."""

    def tell(scene: Scene) -> None:
        scene.repository.log_size += 1
        keys = (scene.repository.token_key, STRANGER)
        jwks = write_jwks([each.verification_key for each in keys])
        scene.repository.publish({**scene.repository.targets(), "jwks.json": jwks})
        scene.server.lies[FILES.get(kind, "root")] = lie

    unreachable = why.startswith(("it", "the server"))
    return Lie(
        f"{way}: {kind}",
        tell,
        Unreachable if unreachable else Refused,
        (FETCHING if unreachable else "The publication's ") + why,
        same_as,
        long=kind not in USUAL,
    )

"""Write what HAProxy's and Envoy's Lua decide by: verified bits, keys, answers.

>>> folder = NativeFolder(Path("/var/lib/kiosk-gateway/native"), NativeSettings(audience))
>>> with folder.exclusive():
...     folder.write_keys(follower.snapshot)  # then have HAProxy reload
...     folder.write_set(follower.snapshot)

A set of files belongs together and is written under names that no older set
has: lists and the index by the SHA-256 of their content. One rename of
``current``, which names the set and when the publisher last vouched for it,
makes it count; a reader between two renames has the whole old set or the
whole new one. ``signed_at`` alone moves with each heartbeat, so nothing but
``current`` (100 bytes) is written while nothing is new, and a gateway whose
agent is gone sees the set grow old.

Files can be read by the owner and the folder's group, written by the owner
alone: who can write here says who may use a model, and lists say which tokens
are revoked.
"""

from __future__ import annotations

import re
import stat
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.gateway.errors import GatewayStateError
from kiosk.gateway.native_answers import native_answers
from kiosk.gateway.shared_files import HeldElsewhereError, held, holds, put_file
from kiosk.tokens import strict_json
from kiosk.tokens.access_token import DEFAULT_LEEWAY
from kiosk.tokens.keys import write_jwks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kiosk.gateway.snapshot import PublicationSnapshot, ServedModel
    from kiosk.tokens.status_list import StatusListToken

FORMAT = "kiosk-native 1"
SCRIPT = "kiosk.lua"
HAPROXY_RULES = "haproxy-kiosk.cfg"
ENVOY_FILTER = "envoy-kiosk.json"
# HAProxy holds a whole body in one buffer of each connection that sends one.
DEFAULT_MAX_BODY = 256 * 1024
_FOLDER_MODE = 0o750
_FILE_MODE = 0o640
_WRITABLE_BY_OTHERS = stat.S_IWOTH
_FOLDERS = ("lists", "sets", "keys")
_CURRENT = "current"
_EXTENSION = "type.googleapis.com/envoy.config.core.v3.TypedExtensionConfig"
_JWT_AUTHN = "type.googleapis.com/envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication"
# What HAProxy was last told to load; it outlives an agent that ended in between.
_RELOADED = ".reloaded"
_PLAIN_PATH = re.compile(r"[A-Za-z0-9._/@+-]+")
_REMEDY = "Choose a folder of its own that the gateway's agent may write to, and free some space."


@dataclass(frozen=True, slots=True)
class NativeSettings:
    """Say whom the gateway serves and what it reads.

    ``audience`` is the service that tokens must be for, ``max_body`` the bytes
    of a body that are read, ``type_base`` where the operator explains reasons.
    """

    audience: str
    max_body: int = DEFAULT_MAX_BODY
    type_base: str = ""


class NativeFolder:
    """Keep one folder for native gateways up to date.

    ``script`` is the text of ``kiosk.lua``, ``rules`` the template of HAProxy's
    rules; both are written into the folder, so that they are of one version
    with the sets. One agent at a time may hold the folder (``exclusive``).
    """

    def __init__(
        self, directory: Path, settings: NativeSettings, *, script: bytes, rules: str
    ) -> None:
        if not _PLAIN_PATH.fullmatch(str(directory.absolute())):
            raise GatewayStateError(
                "The path of the folder holds a character that HAProxy's configuration cannot.",
                "Choose one of letters, digits and the characters . _ / @ + -",
            )
        self.directory = directory.absolute()
        self._settings = settings
        self._script = script
        self._rules = rules
        # The files of the set before: a reader may be about to open them.
        self._previous: frozenset[str] = frozenset()
        self._identity = ""
        self._lists: Mapping[tuple[str, str], StatusListToken] | None = None

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Make the folder and keep other agents out until the end of the block.

        Raises ``GatewayStateError`` for a folder that cannot be used: held by
        another agent, not writable, or open to be written to by everybody.
        """
        with ExitStack() as stack:
            self._hold(stack)
            self._previous = frozenset(
                f"{name}/{path.name}"
                for name in _FOLDERS
                for path in (self.directory / name).iterdir()
            )
            yield

    def _hold(self, stack: ExitStack) -> None:
        with _reported():
            for name in ("", *_FOLDERS):
                self._make_folder(name)
            if self.directory.stat().st_mode & _WRITABLE_BY_OTHERS:
                raise GatewayStateError(
                    "Everybody may write to the folder of the gateway's agent.",
                    "Take the right to write from all but its owner: whoever writes there "
                    "says who may use a model.",
                )
            try:
                stack.enter_context(held(self.directory / ".lock", wait=False))
            except HeldElsewhereError as error:
                raise GatewayStateError(
                    "Another agent writes to this folder.", "End it, or choose another folder."
                ) from error

    def write_keys(self, snapshot: PublicationSnapshot) -> bool:
        """Write each key by itself for HAProxy with its rules, all in Envoy's filter.

        Tells whether HAProxy has yet to reload because of it: it knows only
        the keys that were there when it started. ``note_reloaded`` says that
        it has. Raises ``GatewayStateError``.
        """
        with _reported():
            self._put(SCRIPT, self._script)
            for kid, key in snapshot.keys.items():
                pem = key.public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
                self._put(f"keys/{kid}.pem", pem)
            self._put(ENVOY_FILTER, _envoy_filter(snapshot, self._settings.audience))
            rules = self._haproxy_rules(sorted(snapshot.keys)).encode()
            self._put(HAPROXY_RULES, rules)
            return not holds(self.directory / _RELOADED, self._loaded_by_haproxy())

    def note_reloaded(self) -> None:
        """Remember that HAProxy has been told of the keys that are there now."""
        with _reported():
            self._put(_RELOADED, self._loaded_by_haproxy())

    def write_set(self, snapshot: PublicationSnapshot) -> bool:
        """Write what ``snapshot`` says of tokens; tell whether anything but its age is new.

        It counts once all of it is on the disk. On an error the old set stays,
        whole, and grows old. Raises ``GatewayStateError``.
        """
        with _reported():
            used, identity = None, self._identity
            # A snapshot that differs in its age alone shares its lists with the one before.
            if snapshot.lists is not self._lists:
                index, lists = self._set(snapshot)
                identity = sha256(index).hexdigest()
                for name, bits in lists.items():
                    self._put(f"lists/{name}", bits)
                self._put(f"sets/{identity}.json", index)
                if identity != self._identity:
                    used = {f"sets/{identity}.json", *(f"lists/{name}" for name in lists)}
            line = f"{FORMAT} {identity} {snapshot.signed_at:.3f}\n"
            self._put(_CURRENT, line.encode("ascii"))
            self._identity, self._lists = identity, snapshot.lists
            if used is not None:
                keys = {f"keys/{kid}.pem" for kid in snapshot.keys}
                self._clear_up(used | keys)
        return used is not None

    def _set(self, snapshot: PublicationSnapshot) -> tuple[bytes, dict[str, bytes]]:
        """Return the index, and each list by its name."""
        contents: dict[str, bytes] = {}

        def entries(lists: Mapping[str, StatusListToken]) -> dict[str, Any]:
            listed = {}
            for uri, token in lists.items():
                packed = token.status_list.packed
                name = f"{sha256(packed).hexdigest()}.bits"
                contents[name] = packed
                listed[uri] = {"file": name, "length": len(packed), "iat": token.iat}
            return listed

        def described(served: ServedModel) -> dict[str, Any]:
            return {
                "controlled": served.entry.controlled,
                "max_stale": served.entry.max_stale,
                "lists": entries(served.lists),
            }

        models = {served.entry.name: described(served) for served in snapshot.models.values()}
        index = {
            "version": 1,
            "publication": snapshot.version,
            "issuer": snapshot.catalogue.issuer,
            "audience": self._settings.audience,
            "max_body": self._settings.max_body,
            "built_at": snapshot.built_at,
            "expires": snapshot.expires,
            "keys": dict.fromkeys(sorted(snapshot.keys), True),
            "validity": entries(snapshot.validity),
            "names": {name: served.entry.name for name, served in snapshot.models.items()},
            "models": models,
            "answers": native_answers(snapshot, self._settings.type_base),
        }
        return strict_json.dumps(index), contents

    def _haproxy_rules(self, kids: list[str]) -> str:
        """Fill in the template: one ``jwt_verify`` for each key, named by a path as it must be."""
        line, verify = "    # JWT_VERIFY", []
        for kid in kids:
            path = self.directory / "keys" / f"{kid}.pem"
            verify.append(
                "    http-request set-var(txn.kiosk_signature) "
                f'var(txn.kiosk_token),jwt_verify("ES256","{path}") '
                f"if {{ var(txn.kiosk_kid) -m str {kid} }}"
            )
        return (
            self._rules.replace(line, "\n".join(verify))
            .replace("FOLDER", str(self.directory))
            .replace("MAX_BODY_AND_ONE", str(self._settings.max_body + 1))
            .replace("BUFFER_SIZE", str(self._settings.max_body + (64 << 10)))
        )

    def _loaded_by_haproxy(self) -> bytes:
        """Name what HAProxy reads when it starts and never again."""
        names = (HAPROXY_RULES, SCRIPT)
        return b"".join(
            f"{name} {sha256((self.directory / name).read_bytes()).hexdigest()}\n".encode()
            for name in names
        )

    def _clear_up(self, used: set[str]) -> None:
        """Remove the files that neither this set nor the one before it uses."""
        kept = used | self._previous
        for folder in _FOLDERS:
            for path in (self.directory / folder).iterdir():
                if f"{folder}/{path.name}" not in kept and path.is_file():
                    path.unlink(missing_ok=True)
        self._previous = frozenset(used)

    def _make_folder(self, name: str) -> None:
        path = self.directory / name
        if not path.is_dir():
            path.mkdir(parents=True)
            path.chmod(_FOLDER_MODE | (path.parent.stat().st_mode & stat.S_ISGID))

    def _put(self, name: str, content: bytes) -> None:
        put_file(self.directory / name, content, mode=_FILE_MODE)


def _envoy_filter(snapshot: PublicationSnapshot, audience: str) -> bytes:
    """Write Envoy's filter for signatures as a discovery response.

    Envoy reads ``local_jwks`` once, when a filter is made, and never again;
    discovered from a file, the whole filter is made anew with new keys. Its
    own times, issuer and audience are checked here and again by the Lua.
    """
    provider = {
        "issuer": snapshot.catalogue.issuer,
        "audiences": [audience],
        "require_expiration": True,
        "clock_skew_seconds": DEFAULT_LEEWAY,
        "from_headers": [{"name": "x-kiosk-token"}],
        "forward": True,
        "payload_in_metadata": "claims",
        "failed_status_in_metadata": "failed",
        "local_jwks": {"inline_string": write_jwks(snapshot.keys.values()).decode("ascii")},
    }
    either = [{"provider_name": "kiosk"}, {"allow_missing_or_failed": {}}]
    rule = {
        "match": {"prefix": "/"},
        "requires": {"requires_any": {"requirements": either}},
    }
    typed = {"@type": _JWT_AUTHN, "providers": {"kiosk": provider}, "rules": [rule]}
    extension = {"@type": _EXTENSION, "name": "kiosk.signature", "typed_config": typed}
    return strict_json.dumps({"resources": [extension]})


@contextmanager
def _reported() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise GatewayStateError(
            "The folder for native gateways cannot be written to.", _REMEDY
        ) from error

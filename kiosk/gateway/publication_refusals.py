"""Say in our words what kept a publication from being trusted, each way by its own sentence.

An operator reads the sentence in a log and must see whether the network, the
publisher, a mirror or a thief is at work. What The Update Framework's client
raises does not name the file, so the fetcher notes what was asked for last.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    SlowRetrievalError,
    UnsignedMetadataError,
)
from tuf.api.serialization import DeserializationError
from tuf.ngclient import FetcherInterface

from kiosk.gateway.errors import (
    GatewayStateError,
    PublicationError,
    PublicationRefusedError,
    PublicationStaleError,
    PublicationUnreachableError,
)
from kiosk.gateway.fetchers import CutShortError, EncodedError

if TYPE_CHECKING:
    from collections.abc import Iterator

_REMEDY = "Do not use it; ask the issuer's admins what happened."
_REMEDY_AWAY = "Check its address, the network, and that the publisher runs."
_REMEDY_SERVER = "Check the server or the proxy that answers at this address."
# How the client calls what has run out.
_ROOT_EXPIRED = "Final root.json is expired"
_TIMESTAMP_EXPIRED = "timestamp.json is expired"


class NotedFetches(FetcherInterface):
    """Fetch by another fetcher, and note which file it was."""

    def __init__(self, fetcher: FetcherInterface) -> None:
        self._fetcher = fetcher
        self._under_way: Iterator[bytes] = iter(())
        self.last = "metadata"

    def close(self) -> None:
        """Let go of a file that was not read to its end, and of its connection."""
        if isinstance(self._under_way, Generator):
            self._under_way.close()

    def _fetch(self, url: str) -> Iterator[bytes]:
        self.last = _kind_of(url)
        self._under_way = self._fetcher.fetch(url)
        return self._under_way


def _kind_of(url: str) -> str:
    """Name a file without its version or digest, as ``timestamp.json`` or "status list"."""
    name = url.rpartition("/")[2]
    if name.endswith(".jwt"):
        return "status list"
    return name.partition(".")[2] if name.count(".") > 1 else name


@contextmanager
def reported(fetches: NotedFetches) -> Iterator[None]:
    """Turn the library's errors into ours, which say what to do."""
    try:
        yield
    except DownloadLengthMismatchError as error:
        raise PublicationRefusedError(
            f"The publication's {fetches.last} is longer than it may be.", _REMEDY
        ) from error
    except DownloadError as error:
        raise _unreachable(error, fetches.last) from error
    except ExpiredMetadataError as error:
        raise _stale(str(error)) from error
    except RepositoryError as error:
        problem = _refusal(error, fetches.last)
        raise PublicationRefusedError(f"{problem}: {str(error).rstrip('.')}.", _REMEDY) from error
    except OSError as error:
        raise GatewayStateError(
            "The gateway's state folder cannot be read or written.",
            "Choose a folder that the gateway may write to.",
        ) from error
    finally:
        fetches.close()


def _unreachable(error: DownloadError, name: str) -> PublicationUnreachableError:
    if isinstance(error, DownloadHTTPError):
        why, remedy = _answered(error.status_code, name)
    elif isinstance(error, SlowRetrievalError):
        why, remedy = f"its {name} comes too slowly", _REMEDY_SERVER
    elif isinstance(error, CutShortError):
        why, remedy = f"its {name} ends before it is whole", _REMEDY_SERVER
    elif isinstance(error, EncodedError):
        why, remedy = f"its {name} comes compressed, which was not asked for", _REMEDY_SERVER
    else:
        why, remedy = "nobody answers there", _REMEDY_AWAY
    return PublicationUnreachableError(f"The publication cannot be fetched: {why}.", remedy)


def _answered(status: int, name: str) -> tuple[str, str]:
    if status in {HTTPStatus.NOT_FOUND, HTTPStatus.FORBIDDEN}:
        return f"it has no {name}", _REMEDY_AWAY
    if status == HTTPStatus.PARTIAL_CONTENT:
        return f"the server sends a part of its {name}", _REMEDY_SERVER
    if status == HTTPStatus.NOT_MODIFIED:
        return f"the server says that its {name} is known here, without sending it", _REMEDY_SERVER
    if status // 100 == 3:  # noqa: PLR2004 -- the class of redirections, RFC 9110 section 15.4
        return f"the server sends gateways elsewhere for its {name}", _REMEDY_SERVER
    return f"the server answers with HTTP status {status} for its {name}", _REMEDY_SERVER


def _stale(said: str) -> PublicationError:
    if said == _ROOT_EXPIRED:
        return PublicationStaleError(
            "The publication's root of trust has expired.",
            "Have the issuer's admins sign a new one, and check the clock of this machine.",
        )
    if said == _TIMESTAMP_EXPIRED:
        return PublicationStaleError(
            "The publication has not been renewed in time.",
            "Start the publisher, and check the clock of this machine.",
        )
    return PublicationStaleError(
        "The publication was vouched for in time, but what it consists of has expired.",
        "Have the publisher sign everything anew, and check the clock of this machine.",
    )


def _refusal(error: RepositoryError, name: str) -> str:
    if isinstance(error, UnsignedMetadataError):
        return f"The publication's {name} is not signed by whom the root of trust names"
    if isinstance(error, DeserializationError):
        return f"The publication's {name} is damaged"
    if isinstance(error, LengthOrHashMismatchError):
        return f"The publication's {name} is not the file that was signed for"
    if isinstance(error, BadVersionNumberError):
        if name == "root.json":
            return "The publication's root of trust does not follow the one before"
        return f"The publication's {name} is of another version than it must be"
    return f"The publication's {name} is refused"

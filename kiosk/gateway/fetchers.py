"""Where a publication comes from: a directory, an HTTP server, or memory.

The Update Framework trusts none of them: a fetcher only has to be bounded in
time, and to say "not found" apart from "failed".
"""

from __future__ import annotations

import time
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import urllib3
from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError
from tuf.ngclient import FetcherInterface

from kiosk.gateway.errors import PublicationUnreachableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

CONNECT_SECONDS = 3.0
READ_SECONDS = 5.0
TOTAL_SECONDS = 30.0
_CHUNK = 64 * 1024
# What local fetchers are addressed by; TUF puts file names behind it.
LOCAL_BASE = "publication:///"


def fetcher_for(publication: str | Path) -> tuple[str, FetcherInterface]:
    """Return base URL and fetcher for an ``http(s)`` URL or a directory.

    Raises ``PublicationUnreachableError`` for any other scheme.
    """
    if isinstance(publication, str) and "://" in publication:
        scheme = urlsplit(publication).scheme
        if scheme not in {"http", "https"}:
            raise PublicationUnreachableError(
                "A publication is fetched over HTTP or from a folder only.",
                "Give an address that starts with https:// or the name of a folder.",
            )
        return publication.rstrip("/") + "/", HttpFetcher()
    return LOCAL_BASE, DirectoryFetcher(Path(publication))


class DirectoryFetcher(FetcherInterface):
    """Read from a directory and nowhere else."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory.resolve()

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = (self._directory / _local_name(url)).resolve()
        if not path.is_relative_to(self._directory):
            raise DownloadError("a file outside of the publication was asked for")
        try:
            file = path.open("rb")
        except FileNotFoundError as error:
            if not self._directory.is_dir():
                raise DownloadError("the publication's folder does not exist") from error
            raise DownloadHTTPError("no such file", HTTPStatus.NOT_FOUND) from error
        with file:
            while chunk := file.read(_CHUNK):
                yield chunk

    def fetch(self, url: str) -> Iterator[bytes]:
        """Report every failure as TUF's ``DownloadError``, also one met while reading."""
        try:
            yield from self._fetch(url)
        except OSError as error:
            raise DownloadError("a file of the publication cannot be read") from error


class MemoryFetcher(FetcherInterface):
    """Serve metadata that was accepted before, by its name in the publication."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def _fetch(self, url: str) -> Iterator[bytes]:
        data = self._files.get(_local_name(url))
        if data is None:
            raise DownloadHTTPError("no such file", HTTPStatus.NOT_FOUND)
        return iter([data])


class HttpFetcher(FetcherInterface):
    """Fetch over HTTP, without redirects, within a fixed time per file."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._pool = urllib3.PoolManager(
            retries=urllib3.Retry(total=1, redirect=0, status=0, other=0),
            timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
        )
        self._monotonic = monotonic

    def _fetch(self, url: str) -> Iterator[bytes]:
        deadline = self._monotonic() + TOTAL_SECONDS
        try:
            response = self._pool.request(
                "GET", url, preload_content=False, decode_content=False, redirect=False
            )
            try:
                if response.status != HTTPStatus.OK:
                    raise DownloadHTTPError("the server answers with an error", response.status)
                for chunk in response.stream(_CHUNK):
                    if self._monotonic() > deadline:
                        raise SlowRetrievalError("the server sends too slowly")
                    yield chunk
            finally:
                response.close()
        except urllib3.exceptions.HTTPError as error:
            raise DownloadError("the server cannot be reached") from error


def _local_name(url: str) -> str:
    return unquote(url.removeprefix(LOCAL_BASE))

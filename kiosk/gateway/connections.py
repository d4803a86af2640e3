"""HTTP connections of a gateway: through the proxy that the environment names, endable at once."""

from __future__ import annotations

import ipaddress
import socket
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import urllib3

from kiosk.gateway.errors import PublicationUnreachableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CONNECT_SECONDS = 3.0


def keeps_secrets(url: str) -> bool:
    """Tell whether a secret may be sent to ``url``: HTTPS, or HTTP on this machine itself.

    No name but ``localhost`` counts as this machine (RFC 8252 section 8.3).
    An address with a user, a query or a fragment in it is none for secrets.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if not host or port == 0 or parts.username is not None or parts.query or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_here(host))


def proxy_for(url: str, environment: Mapping[str, str]) -> str:
    """Return the proxy to reach ``url`` by, empty for none.

    The variables are those that curl and others read: ``HTTPS_PROXY`` or
    ``HTTP_PROXY`` by the scheme of ``url``, else ``ALL_PROXY``; in small
    letters they count first. ``NO_PROXY`` lists, between commas, names (which
    stand for their subdomains too), addresses, networks, each with a port if
    one is meant, or ``*`` for all. This machine itself is never reached by a
    proxy. ``HTTP_PROXY`` in capitals is passed over where a web server runs
    the program by CGI, since there a client can set it by a header.
    """
    try:
        parts = urlsplit(url)
        port = parts.port or {"https": 443}.get(parts.scheme, 80)
    except ValueError:
        return ""  # Nothing is ever fetched from what is no address.
    if _is_excepted(parts.hostname or "", port, _variable(environment, "no_proxy")):
        return ""
    name = f"{parts.scheme}_proxy"
    if name == "http_proxy" and "REQUEST_METHOD" in environment:
        proxy = environment.get(name, "")
    else:
        proxy = _variable(environment, name)
    proxy = proxy or _variable(environment, "all_proxy")
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy


def _variable(environment: Mapping[str, str], name: str) -> str:
    return environment.get(name, environment.get(name.upper(), "")).strip()


def _is_here(host: str) -> bool:
    address = _address(host)
    return host == "localhost" or (address is not None and address.is_loopback)


def _is_excepted(hostname: str, port: int, exceptions: str) -> bool:
    host = hostname.rstrip(".")
    address = _address(host)
    if _is_here(host):
        return True
    for entry in exceptions.lower().split(","):
        name, its_port = _split_port(entry.strip())
        if its_port and its_port != str(port):
            continue
        if name == "*" or _covers(name.lstrip("*").lstrip(".").rstrip("."), host, address):
            return True
    return False


def _split_port(entry: str) -> tuple[str, str]:
    """Part a name or address from its port; an IPv6 address has colons of its own."""
    if entry.startswith("["):
        name, _, port = entry[1:].partition("]")
        return name, port.removeprefix(":")
    if entry.count(":") == 1:
        name, _, port = entry.partition(":")
        return name, port
    return entry, ""


_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def _covers(name: str, host: str, address: _Address | None) -> bool:
    if not name:
        return False
    if address is None:
        return host == name or host.endswith(f".{name}")
    with suppress(ValueError):
        return address in ipaddress.ip_network(name, strict=False)
    return False


def _address(host: str) -> _Address | None:
    with suppress(ValueError):
        return ipaddress.ip_address(host)
    return None


def pool_through(proxy: str, *, read_seconds: float) -> urllib3.PoolManager:
    """Make connections through ``proxy``, or straight on when it is empty.

    A request is tried again once where the connection broke; redirects are
    not followed. Raises ``PublicationUnreachableError`` for a proxy of a kind
    that is not known here.
    """
    settings: dict[str, Any] = {
        "retries": urllib3.Retry(total=1, redirect=0, status=0, other=0),
        "timeout": urllib3.Timeout(connect=CONNECT_SECONDS, read=read_seconds),
    }
    if not proxy:
        pool = urllib3.PoolManager(**settings)
    else:
        try:
            pool = urllib3.ProxyManager(proxy, proxy_headers=_proxy_headers(proxy), **settings)
        except (urllib3.exceptions.HTTPError, ValueError) as error:
            raise PublicationUnreachableError(
                "The proxy that the environment names is none that this program can use.",
                "Give HTTPS_PROXY as http://host:port, or except this address by NO_PROXY.",
            ) from error
    pool.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}
    return pool


def _proxy_headers(proxy: str) -> Mapping[str, str]:
    parts = urlsplit(proxy)
    if parts.username is None:
        return {}
    account = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return urllib3.make_headers(proxy_basic_auth=account)


class RequestEnd:
    """End what uses a socket from another thread."""

    def __init__(self) -> None:
        self.ended = False
        self._socket: socket.socket | None = None

    def watch(self, used: socket.socket | None) -> None:
        """Take the socket that a request was just sent over."""
        self._socket = used
        if self.ended:
            self.end()

    def end(self) -> None:
        """Shut the socket down, now or as soon as there is one."""
        self.ended = True
        # TLS within the TLS of a proxy is an object around the socket.
        used = getattr(self._socket, "socket", self._socket)
        if used is not None:
            with suppress(OSError):  # it is closed already
                used.shutdown(socket.SHUT_RDWR)


class _InUse(threading.local):
    """Hold what can end the request that this thread is making."""

    end: RequestEnd | None = None


_IN_USE = _InUse()


@contextmanager
def endable_by(end: RequestEnd) -> Iterator[None]:
    """Let ``end`` end the requests that this thread makes within."""
    _IN_USE.end = end
    try:
        yield
    finally:
        _IN_USE.end = None


class _HttpConnection(urllib3.connection.HTTPConnection):
    def request(self, *args: Any, **named: Any) -> None:
        super().request(*args, **named)
        if _IN_USE.end is not None:
            _IN_USE.end.watch(self.sock)


class _HttpsConnection(urllib3.connection.HTTPSConnection):
    def request(self, *args: Any, **named: Any) -> None:
        super().request(*args, **named)
        if _IN_USE.end is not None:
            _IN_USE.end.watch(self.sock)


class _HttpPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _HttpConnection


class _HttpsPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _HttpsConnection

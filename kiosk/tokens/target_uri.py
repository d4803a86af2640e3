"""Write the target URI of a request in one way, so that two can be compared.

RFC 9449 section 4.3 compares a proof's ``htu`` with the request after the
syntax-based and scheme-based normalization of RFC 3986 (sections 6.2.2 and
6.2.3), without query and fragment.
"""

from __future__ import annotations

import re
from functools import lru_cache

URI_MAX_LENGTH = 2048
_DEFAULT_PORTS = {"http": "80", "https": "443"}
_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
# The characters of RFC 3986 appendix A and no others. User information is
# left out on purpose: RFC 9110 section 4.2.4 deprecates it.
_PLAIN = "[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2}"
_URI = re.compile(
    rf"(?P<scheme>[Hh][Tt][Tt][Pp][Ss]?)://"
    rf"(?P<host>\[[0-9A-Fa-f:.]+\]|(?:{_PLAIN})+)(?::(?P<port>[0-9]*))?"
    rf"(?P<path>(?:/(?:{_PLAIN}|[:@])*)*)"
    rf"(?:\?(?:{_PLAIN}|[:@/?])*)?(?:#(?:{_PLAIN}|[:@/?])*)?"
)


@lru_cache(maxsize=256)
def normalised(uri: str) -> str:
    """Return an ``http`` or ``https`` URI as RFC 3986 section 6.2 writes it.

    Scheme and host in lower case, no default port, no dot segments, ``/`` for
    an empty path, escapes in capitals and only where they are needed; query
    and fragment are cut off. Raises ``ValueError`` for all else. A service has
    few addresses, so the last ones are remembered.
    """
    if len(uri) > URI_MAX_LENGTH:
        raise ValueError("the address is too long")
    parts = _URI.fullmatch(uri)
    if parts is None:
        raise ValueError("the address is not an http or https URI")
    scheme = parts["scheme"].lower()
    # Escapes go before the case: a host's "%41" is an "a".
    host = _ESCAPE.sub(_plain_escape, _ESCAPE.sub(_plain_escape, parts["host"]).lower())
    port = parts["port"]
    authority = f"{host}:{port}" if port and port != _DEFAULT_PORTS[scheme] else host
    path = _without_dot_segments(_ESCAPE.sub(_plain_escape, parts["path"]))
    return f"{scheme}://{authority}{path}"


def _plain_escape(escape: re.Match[str]) -> str:
    """Undo an escape that is not needed, write another in capitals (section 6.2.2)."""
    character = chr(int(escape[0][1:], 16))
    return character if character in _UNRESERVED else escape[0].upper()


def _without_dot_segments(path: str) -> str:
    """Resolve ``.`` and ``..`` in an absolute or empty path (section 5.2.4)."""
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments and segments[-1] in {".", ".."}:
        kept.append("")
    return "/" + "/".join(kept)

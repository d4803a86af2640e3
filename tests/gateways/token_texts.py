"""Tokens with a good signature over what our issuer never writes, and spellings of good ones."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from kiosk.tokens import base64url
from tests.gateways.tokens import AUDIENCE, INDICES, ISSUER, LIST_URI

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.tokens import SigningKey

_NOW = int(time.time()) - 60
_REFERENCE = {"idx": INDICES["good"], "uri": LIST_URI}
_CLAIMS: dict[str, Any] = {
    "iss": ISSUER,
    "sub": "b1a3",
    "aud": AUDIENCE,
    "client_id": "glasswing",
    "iat": _NOW - 600,
    "nbf": _NOW - 600,
    "exp": _NOW + 9000,
    "jti": "5f1c",
    "scope": "models",
    "status": {"status_list": _REFERENCE},
    "listed_from": 1,
}
_EXP = str(_CLAIMS["exp"]).encode()
_VALUES: dict[str, Any] = {
    "null": None, "true": True, "an empty text": "", "a number": 7, "a fraction": 7.5,
    "a list": ["x"], "an object": {}, "a text beyond ASCII": "é", "a control character": "a\x1f",
    "a negative number": -1, "a number too large": 1 << 60, "delete": "\x7f",
}  # fmt: skip


def odd_tokens(key: SigningKey) -> dict[str, str]:
    """Return tokens by what is odd about them; a few of them are good all the same."""
    header = {"typ": "at+jwt", "alg": "ES256", "kid": key.kid}

    def signed(protected: bytes, payload: bytes) -> str:
        text = f"{base64url.encode(protected)}.{base64url.encode(payload)}"
        return f"{text}.{base64url.encode(key.sign_es256(text.encode()))}"

    def with_payload(payload: bytes | dict[str, Any]) -> str:
        data = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
        return signed(json.dumps(header).encode(), data)

    def with_header(protected: bytes | dict[str, Any]) -> str:
        data = protected if isinstance(protected, bytes) else json.dumps(protected).encode()
        return signed(data, json.dumps(_CLAIMS).encode())

    claims = {
        f"{name} is {what}": with_payload(_CLAIMS | {name: value})
        for name in _CLAIMS
        for what, value in _VALUES.items()
    }
    missing = {
        f"without {name}": with_payload({k: v for k, v in _CLAIMS.items() if k != name})
        for name in _CLAIMS
    }
    return claims | missing | _payloads(with_payload) | _headers(with_header, header) | {
        "one more part": with_payload(_CLAIMS) + ".x",
        "one part": "abc",
        "empty parts": "..",
        "a long token": with_payload(_CLAIMS | {"sub": "a" * 9000}),
        "a spelling of the signature": _respelled(with_payload(_CLAIMS)),
        "letters of plain base64": with_payload(_CLAIMS).replace("-", "+").replace("_", "/"),
    }  # fmt: skip


def _payloads(sign: Callable[[bytes | dict[str, Any]], str]) -> dict[str, str]:
    plain = json.dumps(_CLAIMS).encode()
    reference: list[dict[str, Any]] = [
        {"idx": value, "uri": LIST_URI} for value in (*_VALUES.values(), 1 << 53, -0.0)
    ]
    reference += [{"idx": 7, "uri": value} for value in _VALUES.values()]
    reference += [{"idx": 7}, {"idx": 7, "uri": LIST_URI, "x": 1}, {}]
    odd = {
        f"status list {number}": sign(_CLAIMS | {"status": {"status_list": value}})
        for number, value in enumerate(reference)
    }
    bound: list[Any] = [{"jkt": ""}, {"jkt": 5}, {}, None, {"jkt": "a", "x": 1}, "a", {"x": "a"}]
    odd |= {f"cnf {number}": sign(_CLAIMS | {"cnf": value}) for number, value in enumerate(bound)}
    return odd | {
        "as it should be": sign(plain),
        "bound, as it should be": sign(_CLAIMS | {"cnf": {"jkt": "a"}}),
        "blanks within": sign(json.dumps(_CLAIMS, indent=2).encode()),
        "a blank before": sign(b" " + plain),
        "a blank behind": sign(plain + b" "),
        "a line feed behind": sign(plain + b"\n"),
        "a byte order mark": sign(b"\xef\xbb\xbf" + plain),
        "not UTF-8": sign(plain.replace(b"5f1c", b"\xff")),
        "an escaped claim": sign(plain.replace(b'"exp"', b'"e\\u0078p"')),
        "a claim twice": sign(plain[:-1] + b',"exp":99999999999}'),
        "a claim twice, escaped": sign(plain[:-1] + b',"e\\u0078p":99999999999}'),
        "an exponent": sign(plain.replace(_EXP, b"9e10")),
        "a fraction of nothing": sign(plain.replace(_EXP, b"9000000000.0")),
        "no object": sign(b"[]"),
        "nothing": sign(b""),
        "status with more": sign(_CLAIMS | {"status": {"status_list": _REFERENCE, "x": 1}}),
        "an empty scope": sign(_CLAIMS | {"scope": ""}),
        "nbf before iat": sign(_CLAIMS | {"nbf": _CLAIMS["iat"] - 1}),
        "listed from before the first": sign(_CLAIMS | {"listed_from": 0}),
        "listed from beyond what doubles count": sign(_CLAIMS | {"listed_from": 2**53}),
        "listed from much later": sign(_CLAIMS | {"listed_from": 2**53 - 1}),
        "exp at nbf": sign(_CLAIMS | {"exp": _CLAIMS["nbf"]}),
        "exp beyond the calendar": sign(_CLAIMS | {"exp": 253_402_300_800}),
        "exp at the calendar's end": sign(_CLAIMS | {"exp": 253_402_300_799}),
        "nbf in three seconds": sign(_CLAIMS | {"nbf": int(time.time()) + 3}),
    }  # fmt: skip


def _headers(
    sign: Callable[[bytes | dict[str, Any]], str], header: dict[str, Any]
) -> dict[str, str]:
    plain = json.dumps(header).encode()
    more: dict[str, Any] = {
        "crit": ["x"], "jwk": {}, "jku": "https://x", "x5u": "https://x", "x5c": [], "b64": False,
        "zip": "DEF", "cty": "x",
    }  # fmt: skip
    added = {f"header with {name}": sign({**header, name: value}) for name, value in more.items()}
    return added | {
        "alg none": sign({**header, "alg": "none"}),
        "alg in small letters": sign({**header, "alg": "es256"}),
        "alg null": sign({**header, "alg": None}),
        "typ in capitals": sign({**header, "typ": "AT+JWT"}),
        "typ a number": sign({**header, "typ": 1}),
        "kid a list": sign({**header, "kid": [header["kid"]]}),
        "kid unknown": sign({**header, "kid": "x"}),
        "header without kid": sign({"typ": "at+jwt", "alg": "ES256"}),
        "header twice": sign(plain[:-1] + b',"alg":"ES256"}'),
        "header with a blank before": sign(b" " + plain),
        "long header": sign({**header, "kid": "k" * 500}),
        "header in another order": sign(dict(reversed(header.items()))),
    }  # fmt: skip


def _respelled(token: str) -> str:
    """Set the unused bits of the last character: a lenient reader sees the same signature."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return token[:-1] + alphabet[alphabet.index(token[-1]) + 1]

"""Lock root keys with a passphrase for their way out of the house.

The library's own PKCS#8 stretches a passphrase 2048 times and cannot be told
otherwise; its PKCS#12 stretches the key often but the check of the passphrase
2048 times, which is what a guesser would use; its OpenSSH form needs another
package. So the few bytes of ASN.1 around its AES and PBKDF2 are written here.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

if TYPE_CHECKING:
    from kiosk.services.ports import Entropy

PBKDF2_ROUNDS = 1_000_000
"""A third of a second for each guess; a root key is opened only a few times in its life."""

_PBES2 = bytes.fromhex("06092a864886f70d01050d")
_PBKDF2 = bytes.fromhex("06092a864886f70d01050c")
_HMAC_SHA256 = bytes.fromhex("300c06082a864886f70d02090500")
_AES_256_CBC = bytes.fromhex("060960864801650304012a")
_LINE = 64


def locked_pem(private_pkcs8: bytes, passphrase: str, entropy: Entropy) -> bytes:
    """Lock a PKCS#8 DER key with a passphrase: PBES2, PBKDF2-HMAC-SHA256, AES-256-CBC.

    RFC 8018, section 6.2, in PEM (RFC 7468, section 11): any OpenSSL opens it.
    """
    salt, iv = entropy(16), entropy(16)
    key = hashlib.pbkdf2_hmac("sha256", passphrase.encode(), salt, PBKDF2_ROUNDS, 32)
    padder = padding.PKCS7(128).padder()
    padded = padder.update(private_pkcs8) + padder.finalize()
    encryptor = Cipher(algorithms.AES256(key), modes.CBC(iv)).encryptor()
    kdf = _sequence(_octets(salt), _integer(PBKDF2_ROUNDS), _HMAC_SHA256)
    scheme = _sequence(
        _PBES2, _sequence(_sequence(_PBKDF2, kdf), _sequence(_AES_256_CBC, _octets(iv)))
    )
    info = _sequence(scheme, _octets(encryptor.update(padded) + encryptor.finalize()))
    text = base64.b64encode(info).decode()
    lines = [text[start : start + _LINE] for start in range(0, len(text), _LINE)]
    body = "\n".join(lines)
    return (
        f"-----BEGIN ENCRYPTED PRIVATE KEY-----\n{body}\n-----END ENCRYPTED PRIVATE KEY-----\n"
    ).encode()


def _der(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:  # noqa: PLR2004 -- the short form of X.690, section 8.1.3.4
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes((tag, 0x80 | len(length))) + length + content


def _sequence(*parts: bytes) -> bytes:
    return _der(0x30, b"".join(parts))


def _octets(content: bytes) -> bytes:
    return _der(0x04, content)


def _integer(value: int) -> bytes:
    return _der(0x02, value.to_bytes(value.bit_length() // 8 + 1))

"""HTTP over a bare socket: what no client library would send, and what exactly came back."""

import json
import socket
from typing import Any, NamedTuple

SECONDS = 20.0


class RawAnswer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def send(port: int, *pieces: bytes, half_close: bool = False) -> RawAnswer:
    """Send bytes over one connection, and read until the server closes it."""
    with socket.create_connection(("127.0.0.1", port), SECONDS) as connection:
        for piece in pieces:
            try:
                connection.sendall(piece)
            except (BrokenPipeError, ConnectionResetError):
                break
        if half_close:
            connection.shutdown(socket.SHUT_WR)
        return read_answer(connection)


def read_answer(connection: socket.socket) -> RawAnswer:
    """Read one answer to its end: by its length if it says one, else until the server closes."""
    data = b""
    while b"\r\n\r\n" not in data and (piece := _receive(connection)):
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    fields = (line.partition(":") for line in lines)
    headers = {name.lower(): value.strip() for name, _, value in fields}
    length = int(headers.get("content-length", 1 << 40))
    while len(body) < length and (piece := _receive(connection)):
        body += piece
    return RawAnswer(int(first.split()[1]) if first else 0, headers, body)


def _receive(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65536)
    except ConnectionResetError:
        return b""


def request(
    token: str,
    body: bytes | None = None,
    *more: str,
    method: str = "POST",
    target: str = "/v1/chat/completions",
) -> bytes:
    """Write a request; ``more`` are further header lines."""
    lines = [f"{method} {target} HTTP/1.1", "Host: models.example", "Connection: close"]
    if token:
        lines.append(f"Authorization: Bearer {token}")
    if body is not None:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, *more, "", ""]).encode("latin-1") + (body or b"")


def chunked(token: str, *chunks: bytes, more: str = "X-Nothing: 1") -> bytes:
    """Write a request whose body comes in chunks."""
    head = request(
        token, None, "Content-Type: application/json", "Transfer-Encoding: chunked", more
    )
    return head + b"".join(b"%x\r\n%b\r\n" % (len(each), each) for each in [*chunks, b""])

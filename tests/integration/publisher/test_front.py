"""The front over loopback: what it serves, for how long it may be kept, and what it refuses."""

import gzip
import hashlib
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from front_on_loopback import LoopbackFront, front_on_loopback

from kiosk.gateway.event_source import EventSource
from kiosk.server.repository import SERVED

FORM = "application/x-www-form-urlencoded"
PATIENCE = 10.0


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def front(site: Any) -> Iterator[LoopbackFront]:
    site.publisher(SERVED).publish(site.content(), now(), version=1)
    with front_on_loopback(site.folder) as running:
        yield running


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        f"/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in folder.rglob("*.*")
        if path.is_file() and not path.name.startswith(".")
    }


def test_what_never_changes_may_be_kept_for_ever(front: LoopbackFront, site: Any) -> None:
    files = files_of(site.folder)
    assert len(files) == 8
    for path, data in files.items():
        answer = front.ask(path)
        assert (answer.status, answer.body) == (200, data)
        assert answer.headers["ETag"] == f'"{hashlib.sha256(data).hexdigest()}"'
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        if path == "/timestamp.json":
            assert answer.headers["Cache-Control"] == "public, no-cache"
        else:
            assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_a_file_that_is_not_there_yet_is_not_remembered_as_missing(front: LoopbackFront) -> None:
    answer = front.ask("/2.root.json")
    assert (answer.status, answer.headers["Cache-Control"]) == (404, "no-store")


def test_an_unchanged_file_is_not_sent_again(front: LoopbackFront) -> None:
    tag = front.ask("/timestamp.json").headers["ETag"]
    again = front.ask("/timestamp.json", If_None_Match=f'"other", W/{tag}')
    assert (again.status, again.body) == (304, b"")
    assert again.headers["ETag"] == tag
    assert again.headers["Cache-Control"] == "public, no-cache"
    assert front.ask("/timestamp.json", If_None_Match='"other"').status == 200
    assert front.ask("/timestamp.json", If_Match='"other"').status == 412


def test_head_sends_no_body(front: LoopbackFront, site: Any) -> None:
    data = (site.folder / "timestamp.json").read_bytes()
    answer = front.ask("/timestamp.json", "HEAD", Range="bytes=0-1")
    assert (answer.status, answer.headers["Content-Length"]) == (200, str(len(data)))
    assert answer.body == b""


def test_a_part_is_sent_to_those_who_ask_for_it(front: LoopbackFront) -> None:
    whole = front.ask("/1.targets.json")
    tag = whole.headers["ETag"]
    part = front.ask("/1.targets.json", Range="bytes=10-19", If_Range=tag)
    assert (part.status, part.body) == (206, whole.body[10:20])
    assert part.headers["Content-Range"] == f"bytes 10-19/{len(whole.body)}"
    assert part.headers["ETag"] == tag
    assert front.ask("/1.targets.json", Range="bytes=10-19", If_Range='"old"').status == 200
    behind = front.ask("/1.targets.json", Range=f"bytes={len(whole.body)}-")
    assert behind.status == 416
    assert behind.headers["Content-Range"] == f"bytes */{len(whole.body)}"


def test_metadata_is_sent_compressed_to_those_who_take_it(front: LoopbackFront) -> None:
    plain = front.ask("/1.root.json")
    packed = front.ask("/1.root.json", Accept_Encoding="gzip")
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) < len(plain.body)
    assert plain.headers["Vary"] == packed.headers["Vary"] == "Accept-Encoding"
    assert plain.headers["ETag"] != packed.headers["ETag"]
    for known, answer in ((plain, 200), (packed, 304)):
        tag = known.headers["ETag"]
        again = front.ask("/1.root.json", Accept_Encoding="gzip", If_None_Match=tag)
        assert (again.status, again.headers["Vary"]) == (answer, "Accept-Encoding")
    part = front.ask("/1.root.json", Accept_Encoding="gzip", Range="bytes=0-9")
    assert part.body == packed.body[:10]


def test_what_is_deflated_already_is_not_compressed(front: LoopbackFront, site: Any) -> None:
    path = next(path for path in files_of(site.folder) if path.endswith(".jwt"))
    answer = front.ask(path, Accept_Encoding="gzip")
    assert answer.headers["Content-Encoding"] is None
    assert answer.headers["Content-Type"] == "application/statuslist+jwt"


NOWHERE = (
    "/",
    "/targets/",
    "/targets",
    "/../root.json",
    "/%2e%2e/root.json",
    "/targets/../../root.json",
    "//etc/passwd",
    "/timestamp.json?x",
    "/timestamp.json/",
    "/timest%61mp.json",
    "/events/",
    "/h%65althz",
    "/events?x",
    "/healthz?x",
    "/.publisher.lock",
    "/0.root.json",
    "/99.root.json",
    "/private.key",
    "/favicon.ico",
)


def test_nothing_else_is_served(front: LoopbackFront, site: Any) -> None:
    (site.folder / "private.key").write_text("secret")
    (site.folder / ".publisher.lock").write_text("secret")
    assert {path: front.ask(path).status for path in NOWHERE} == dict.fromkeys(NOWHERE, 404)


def test_what_a_path_does_not_take_is_told_with_what_it_takes(front: LoopbackFront) -> None:
    for method, path, allowed in (
        ("POST", "/timestamp.json", {"GET", "HEAD"}),
        ("PUT", "/1.root.json", {"GET", "HEAD"}),
        ("DELETE", "/events", {"GET", "HEAD"}),
        ("POST", "/healthz", {"GET", "HEAD"}),
        ("GET", "/token", {"POST"}),
        ("HEAD", "/revoke", {"POST"}),
    ):
        answer = front.ask(path, method)
        assert answer.status == 405
        assert set(answer.headers["Allow"].split(", ")) == allowed


def test_the_key_set_lies_under_a_name_that_stays(front: LoopbackFront, site: Any) -> None:
    answer = front.ask("/jwks.json")
    assert answer.headers["Content-Type"] == "application/jwk-set+json"
    assert answer.headers["Cache-Control"] == "public, max-age=60"
    kids = [key["kid"] for key in json.loads(answer.body)["keys"]]
    assert kids == [site.token_key.verification_key.kid]
    assert front.ask("/jwks.json", If_None_Match=answer.headers["ETag"]).status == 304


def test_each_new_timestamp_is_announced(front: LoopbackFront, site: Any) -> None:
    listening = front.listen()
    assert (listening.status, listening.headers["Content-Type"]) == (200, "text/event-stream")
    assert listening.headers["Cache-Control"] == "no-store"
    assert listening.line() == "retry: 1000"
    first = listening.event()
    site.publisher(SERVED).refresh_timestamp(now())
    front.line.announce()
    second = listening.event()
    version = json.loads((site.folder / "timestamp.json").read_bytes())["signed"]["version"]
    assert second["id"] == str(version)
    assert first["event"] == second["event"] == "timestamp"
    assert int(first["id"]) < int(second["id"])


def test_a_timestamp_that_is_the_same_is_not_announced_again(
    front: LoopbackFront, site: Any
) -> None:
    listening = front.listen()
    first = listening.event()
    front.line.announce()
    front.line.announce()
    assert front.ask("/healthz").status == 200  # both were heard by now
    site.publisher(SERVED).refresh_timestamp(now())
    front.line.announce()
    assert int(listening.event()["id"]) > int(first["id"])


def test_who_comes_back_is_told_at_once_what_it_missed(front: LoopbackFront) -> None:
    seen = front.listen().event()["id"]
    assert front.listen("1").event()["id"] == seen
    up_to_date = front.listen(seen)
    assert [up_to_date.line() for _ in range(3)] == ["retry: 1000", ":", ""]
    front.line.close()
    assert up_to_date.line() == "(end)"


def test_the_front_ends_at_once_with_its_publisher(site: Any) -> None:
    site.publisher(SERVED).publish(site.content(), now(), version=1)
    with front_on_loopback(site.folder) as front:
        for _ in range(5):
            front.listen().event()
        began = time.monotonic()
    assert time.monotonic() - began < 1.5


def test_a_gateway_hears_what_is_announced(front: LoopbackFront, site: Any) -> None:
    source = EventSource(f"{front.url}events")
    events = source.listen()
    first = next(iter(events))
    assert source.last_event_id == first.last_event_id == first.data
    site.publisher(SERVED).refresh_timestamp(now())
    front.line.announce()
    assert next(iter(events)).data != first.data
    assert source.retry_seconds == 1.0
    source.close()
    assert list(events) == []


def test_the_publisher_is_healthy_as_long_as_its_timestamp_lives(
    front: LoopbackFront, site: Any
) -> None:
    answer = front.ask("/healthz")
    assert (answer.status, json.loads(answer.body)["status"]) == (200, "ok")
    assert answer.headers["Cache-Control"] == "no-store"
    listening = front.listen()
    listening.event()
    site.publisher(SERVED).refresh_timestamp(now() - timedelta(seconds=31))
    front.line.announce()
    listening.event()
    answer = front.ask("/healthz")
    assert (answer.status, json.loads(answer.body)["status"]) == (503, "stale")


def test_nothing_published_is_not_healthy(tmp_path: Path) -> None:
    with front_on_loopback(tmp_path) as front:
        assert front.ask("/healthz").status == 503
        assert front.ask("/jwks.json").status == 404
        assert front.ask("/timestamp.json").status == 404


def test_metrics_tell_how_much_and_not_who_asked_for_what(front: LoopbackFront, site: Any) -> None:
    path = next(path for path in files_of(site.folder) if path.endswith(".jwt"))
    front.ask(path)
    front.ask("/1.root.json")
    front.listen()
    text = front.ask("/metrics").body.decode()
    assert 'kiosk_publisher_requests_total{object="targets",status="200"} 1.000' in text
    assert 'kiosk_publisher_requests_total{object="root",status="200"} 1.000' in text
    assert "kiosk_publisher_subscribers 1.000" in text
    assert "kiosk_publication_version 1.000" in text
    assert "fable-5" not in text
    assert path not in text


def test_no_request_is_written_down(front: LoopbackFront, capfd: Any) -> None:
    front.ask("/1.root.json")
    front.ask("/nowhere")
    with front.connect() as connection:
        connection.sendall(b"\x16\x03\x01 this is no request\r\n\r\n")
        assert connection.recv(12) == b"HTTP/1.1 400"
    assert capfd.readouterr() == ("", "")

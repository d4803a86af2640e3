"""The example in assets/gateways, run as the README prints it, asked as OpenAI's clients ask."""

import json
import os
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import loopback_http
import pytest

from kiosk.domain.errors import KioskError

ROOT = Path(__file__).parents[3]
EXAMPLE = "assets/gateways/openai_example.py"
HELLO = [{"role": "user", "content": "to whom it may concern"}]


class Example:
    """Ask the running example."""

    def __init__(self, port: int, token: str) -> None:
        self._port = port
        self.token = token

    def ask(self, path: str, members: dict[str, Any] | None = None) -> tuple[int, str, bytes]:
        """Return the status, the media type and the body."""
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        if members is None:
            answer = loopback_http.ask(self._port, path, headers=headers)
        else:
            answer = loopback_http.ask(self._port, path, "POST", json.dumps(members), headers)
        return answer.status, answer.headers["Content-Type"], answer.body


@pytest.fixture(scope="module")
def example(
    repository_of_today: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Example]:
    folder = tmp_path_factory.mktemp("example")
    repository_of_today.write_to(folder / "publication")
    (folder / "root.json").write_bytes(repository_of_today.trust)
    environment = {
        **os.environ,
        "KIOSK_GATEWAY_PUBLICATION": str(folder / "publication"),
        "KIOSK_GATEWAY_TRUST": str(folder / "root.json"),
        "KIOSK_GATEWAY_STATE": str(folder / "state"),
        "KIOSK_GATEWAY_AUDIENCE": "aud",
        "PYTHONUNBUFFERED": "1",
    }
    process = subprocess.Popen(
        [sys.executable, EXAMPLE, "--port", "0"],
        cwd=ROOT,
        env=environment,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    assert process.stderr is not None
    said = []
    for line in process.stderr:
        said.append(line)
        listening = re.search(r"running on http://127\.0\.0\.1:([0-9]+)", line)
        if listening is not None:
            break
    else:
        pytest.fail("".join(said))
    now = int(datetime.now(UTC).timestamp())
    token = repository_of_today.token(iat=now - 5, nbf=now - 5, exp=now + 3600)
    yield Example(int(listening[1]), token)
    process.terminate()
    process.communicate(timeout=20)
    assert process.returncode in (0, -15)


def test_a_chat_is_answered(example: Example) -> None:
    members = {"model": "fable-5", "messages": HELLO, "temperature": 0.7}
    status, media_type, body = example.ask("/v1/chat/completions", members)
    assert (status, media_type) == (200, "application/json")
    answer = json.loads(body)
    assert answer["model"] == "fable-5"
    assert answer["choices"][0]["message"]["content"] == HELLO[0]["content"]
    assert answer["usage"]["total_tokens"] == 10


def test_a_chat_is_streamed(example: Example) -> None:
    members = {"model": "fable", "messages": HELLO, "stream": True}
    status, media_type, body = example.ask("/v1/chat/completions", members)
    assert (status, media_type.partition(";")[0]) == (200, "text/event-stream")
    events = [event.removeprefix("data: ") for event in body.decode().split("\n\n") if event]
    assert events.pop() == "[DONE]"
    deltas = [json.loads(event)["choices"][0]["delta"] for event in events]
    assert "".join(delta.get("content", "") for delta in deltas) == HELLO[0]["content"]


def test_texts_are_embedded(example: Example) -> None:
    members = {"model": "opal-4", "input": ["a bc", "def"]}
    status, _, body = example.ask("/v1/embeddings", members)
    assert status == 200
    vectors = [each["embedding"][:2] for each in json.loads(body)["data"]]
    assert vectors == [[1.0, 2.0], [3.0, 0.0]]


def test_the_models_listed_are_those_that_the_token_may_use(example: Example) -> None:
    status, _, body = example.ask("/v1/models")
    assert status == 200
    assert [each["id"] for each in json.loads(body)["data"]] == ["fable-5", "opal-4"]


def test_a_refusal_is_one_that_clients_can_read(example: Example) -> None:
    status, media_type, body = example.ask("/v1/chat/completions", {"model": "mythos-5"})
    assert (status, media_type) == (403, "application/json")
    error = json.loads(body)["error"]
    assert (error["type"], error["param"], error["code"]) == ("unknown_model", "model", "403")
    stranger = Example(example._port, "a.b.c")
    assert stranger.ask("/v1/models")[0] == 401


def test_without_settings_it_says_what_is_missing() -> None:
    guarded = runpy.run_path(str(ROOT / EXAMPLE))["guarded"]
    with pytest.raises(KioskError, match="KIOSK_GATEWAY_"):
        guarded({})

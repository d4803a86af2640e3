"""Run a real LiteLLM for tests, from an environment of its own."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.gateway.decision import Reason
from kiosk.gateway.request_refusal import Fault
from tests.gateways.asking import Request, ask
from tests.gateways.rig import eventually, free_port, run_process

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.gateways.asking import Reply
    from tests.gateways.rig import Lab

REPOSITORY = Path(__file__).parents[2]
# Made by "make test-gateways" from requirements-litellm.txt.
ENVIRONMENT = REPOSITORY / "artefacts" / "gateways" / "litellm"
MASTER_KEY = "sk-8f3b0c7d5a9e41f2b6c8d0e1f2a3b4c5d6e7f809"
MESSAGES = {"messages": [{"role": "user", "content": "hello"}]}
OUR_REASONS = frozenset({*(fault.value for fault in Fault), *(reason.value for reason in Reason)})
READY = Request("GET", "/health/liveliness")
_START_SECONDS = 600.0


def deployment(name: str, model: str = "", *, says: str = "") -> dict[str, Any]:
    """Serve ``name`` by an answer that tells which deployment it was."""
    params = {"model": model or f"openai/{name}", "api_key": "x"}
    return {
        "model_name": name,
        "litellm_params": params | {"mock_response": says or f"served by {name}"},
    }


def config(**sections: Mapping[str, Any]) -> dict[str, Any]:
    """Return a configuration with our function; ``sections`` add to it."""
    base: dict[str, Any] = {
        "model_list": [
            deployment("fable-5"),
            deployment("mythos-5"),
            deployment("opal-4"),
            deployment("acme/*", "openai/*"),
        ],
        "router_settings": {"model_group_alias": {"fable": "fable-5", "sneaky": "mythos-5"}},
        "general_settings": {
            "master_key": "os.environ/LITELLM_MASTER_KEY",
            "custom_auth": "kiosk.gateway.litellm_auth.kiosk_auth",
        },
        "litellm_settings": {},
    }
    for name, section in sections.items():
        base[name] = {**base[name], **section} if isinstance(base[name], dict) else section
    return base


class LiteLLM:
    """Ask a LiteLLM at work."""

    def __init__(self, port: int, lab: Lab | None, process_id: int) -> None:
        self.port = port
        self.process_id = process_id
        self._lab = lab

    def ask(self, request: Request, token: str | None) -> Reply:
        """Send a request with the token of this name, or a text that is none."""
        known = self._lab.tokens if self._lab is not None else {}
        return ask(self.port, request, known.get(token, token) if token is not None else None)

    def decision(self, request: Request, token: str | None) -> int:
        """Return our status, 200 where we let the request go on, whatever LiteLLM did then."""
        return decision(self.ask(request, token))


def decision(reply: Reply) -> int:
    """Return the status of our refusal; 200 for an answer that is not ours."""
    return reply.status if reason(reply) in OUR_REASONS else 200


def reason(reply: Reply) -> str:
    """Return the type of an error."""
    try:
        error = json.loads(reply.body).get("error")
    except (ValueError, AttributeError):
        return ""
    return f"{error.get('type')}" if isinstance(error, dict) else ""


def served(reply: Reply) -> bool:
    """Tell whether a deployment answered."""
    return b"served by" in reply.body


@contextmanager
def running_litellm(
    folder: Path,
    settings: Mapping[str, Any] | str,
    *options: str,
    lab: Lab | None = None,
    **more: str,
) -> Iterator[LiteLLM]:
    """Run LiteLLM with a configuration, or its text; ``more`` are settings of our gateway.

    It puts the folder two above its working directory first on its path, so
    it gets a working directory of its own, three deep.
    """
    place = folder / "a" / "b" / "c"
    place.mkdir(parents=True)
    path = folder / "litellm.yaml"
    path.write_text(settings if isinstance(settings, str) else json.dumps(settings), "utf-8")
    port = free_port()
    environment = {
        "LITELLM_MASTER_KEY": MASTER_KEY,
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        "LITELLM_TELEMETRY": "False",
        "PYTHONPATH": str(REPOSITORY),
        "no_proxy": "127.0.0.1",
    }
    if lab is not None:
        environment |= lab.environment(folder / "state", **more)
    program = ENVIRONMENT / ("Scripts" if sys.platform == "win32" else "bin") / "litellm"
    command = [program, "--config", path, "--host", "127.0.0.1", "--port", str(port), *options]
    with run_process(
        command, ports=(), log=folder / "litellm.log", environment=environment, folder=place
    ) as process:

        def is_ready() -> bool:
            if process.poll() is not None:
                raise ChildProcessError((folder / "litellm.log").read_text(errors="replace"))
            try:
                return ask(port, READY, None).status == 200
            except OSError:
                return False

        eventually(is_ready, "LiteLLM answers", _START_SECONDS)
        yield LiteLLM(port, lab, process.pid)

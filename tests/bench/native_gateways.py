"""Requests through HAProxy and Envoy that decide by themselves, beside the same without checks.

One process is asked by two doors, one of which checks, and answers for the
model too, so that the difference is the checks: the signature, the claims,
the body, the bits. Processor time tells it on a machine that is busy.
"""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.gateway.native import HAPROXY_RULES
from tests.bench.forward_auth import REQUESTS, ask_over_and_over, wire
from tests.bench.measuring import Figure, paired, processor_seconds
from tests.gateways.native_lab import envoy, program, recipe, running_agent
from tests.gateways.rig import Lab, free_port, run_process

if TYPE_CHECKING:
    from tests.gateways.native_lab import Agent

_ROUNDS = 5
_MICROSECONDS = 1e6
_BESIDE_HAPROXY = """
defaults beside
    mode http
    timeout client 60s

frontend bare from beside
    bind 127.0.0.1:{bare}
    default_backend models

frontend model from beside
    bind 127.0.0.1:{model}
    http-request return status 200 content-type text/plain string served
"""
_BESIDE_ENVOY = """
  - name: {name}
    address: {{socket_address: {{address: 127.0.0.1, port_value: {port}}}}}
    filter_chains:
    - filters:
      - name: envoy.filters.network.http_connection_manager
        typed_config:
          "@type": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager
          stat_prefix: {name}
          route_config:
            virtual_hosts:
            - name: {name}
              domains: ["*"]
              routes:
              - match: {{prefix: /}}
                {route}
          http_filters:
          - name: envoy.filters.http.router
            typed_config:
              "@type": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router
"""  # noqa: E501 -- the name of a type cannot be broken


def haproxy_natively() -> list[Figure]:
    """Measure HAProxy with and without our checks."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        lab = stack.enter_context(Lab(folder))
        agent = stack.enter_context(running_agent(lab, folder))
        port, bare, model = free_port(), free_port(), free_port()
        own, beside = folder / "haproxy.cfg", folder / "beside.cfg"
        own.write_text(recipe("haproxy.cfg", port, model).replace("    log global\n", ""))
        beside.write_text(_BESIDE_HAPROXY.format(bare=bare, model=model))
        rules = agent.out / HAPROXY_RULES
        command = [program("haproxy"), "-db", "-f", rules, "-f", own, "-f", beside]
        process = stack.enter_context(
            run_process(command, ports=[port, bare, model], log=folder / "haproxy.log")
        )
        return _figures("HAProxy", process.pid, lab.tokens["good"], port, bare)


def envoy_natively() -> list[Figure]:
    """Measure Envoy with and without our checks; needs what ``make test-gateways`` installs."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        lab = stack.enter_context(Lab(folder))
        agent = stack.enter_context(running_agent(lab, folder))
        port, bare, model = free_port(), free_port(), free_port()
        own = folder / "envoy.yaml"
        own.write_text(_envoy_with_doors(agent, port, bare, model))
        command = [envoy(), "-c", own, "--disable-hot-restart", "--log-level", "error"]
        process = stack.enter_context(
            run_process(command, ports=[port, bare, model], log=folder / "envoy.log")
        )
        return _figures("Envoy", process.pid, lab.tokens["good"], port, bare)


def _envoy_with_doors(agent: Agent, port: int, bare: int, model: int) -> str:
    text = recipe("envoy-native.yaml", port, model).replace("FOLDER", str(agent.out))
    to_model = "route: {cluster: models}"
    served = 'direct_response: {status: 200, body: {inline_string: "served"}}'
    doors = _BESIDE_ENVOY.format(name="bare", port=bare, route=to_model)
    doors += _BESIDE_ENVOY.format(name="model", port=model, route=served)
    listeners = "  listeners:\n"
    return text.replace(listeners, listeners + doors.removeprefix("\n"), 1)


def _figures(name: str, process: int, token: str, port: int, bare: int) -> list[Figure]:
    request = wire("/v1/chat/completions", token)
    checked, alone, ratio = paired(
        lambda: ask_over_and_over(port, request), lambda: ask_over_and_over(bare, request), _ROUNDS
    )
    used = [processor_seconds(process)]
    for door in (port, bare):
        for _ in range(_ROUNDS):
            ask_over_and_over(door, request)
        used.append(processor_seconds(process))
    each = _MICROSECONDS / (_ROUNDS * REQUESTS)
    with_checks, without = (used[1] - used[0]) * each, (used[2] - used[1]) * each
    return [
        Figure(f"{name} without checks", REQUESTS / alone, "per s"),
        Figure(f"the same {name}, deciding by itself", REQUESTS / checked, "per s"),
        Figure(f"{name} deciding, of the time without", ratio, "x"),
        Figure(f"{name}'s own decision, its processor", with_checks - without, "µs"),
    ]

"""LiteLLM's custom auth: ``custom_auth: kiosk.gateway.litellm_auth.kiosk_auth``.

LiteLLM ignores the models that a custom auth function returns unless two flags
are on, and even then looks at the body where its router looks at the path. So
the function decides by itself, about every model that a request names, on the
routes that it knows, and once more about each deployment that LiteLLM's router
is about to call: an alias, a fallback or a setting may lead elsewhere than the
request said.

``kiosk_auth`` is made when LiteLLM asks for it, with the settings in
``KIOSK_GATEWAY_…``: a gateway that cannot work keeps the proxy from starting.
Each worker process loads its configuration itself and so gets its own.
"""

from __future__ import annotations

import hmac
import logging
import os
from contextvars import ContextVar
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from kiosk.gateway.answers import answer_decision
from kiosk.gateway.bearer import Scheme, presented_token
from kiosk.gateway.litellm_body import acted_on
from kiosk.gateway.litellm_ids import carried_by
from kiosk.gateway.litellm_program import ADMIN_ROLE, NO_MODELS, ImportedLiteLLM
from kiosk.gateway.litellm_settings import SERVED_ROUTES, WEBSOCKET, LiteLLMSettings
from kiosk.gateway.request_json import read_json_object
from kiosk.gateway.request_models import named_models
from kiosk.gateway.request_refusal import Fault, RequestRefusedError
from kiosk.gateway.request_target import read_path
from kiosk.gateway.running import RunningGateway
from kiosk.gateway.seen_request import SeenRequest
from kiosk.gateway.settings import GatewaySettings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.gateway.guard import Verdict
    from kiosk.gateway.litellm_program import HttpRequest, LiteLLM
    from kiosk.gateway.snapshot import PublicationSnapshot
    from kiosk.tokens.access_token import AccessTokenClaims

    async def kiosk_auth(request: HttpRequest, api_key: str) -> Any:
        """Decide about one request: a ``UserAPIKeyAuth``, or a ``ProxyException``."""


NAME = "litellm"
# How long LiteLLM's start waits for a first publication; later the answer is 503 till it is there.
FIRST_PUBLICATION_SECONDS = 5.0
_MODEL_HEADER = "x-litellm-model"
_MODEL_PARAMETERS = ("model", "model_name", "model_id")
_ID_MEMBERS = ("input_file_id", "training_file", "validation_file", "previous_response_id")
_HEALTH_CHECK = "/health"
_LOG = logging.getLogger("kiosk.gateway")


class _Asker(NamedTuple):
    """Say on whose behalf LiteLLM works: a holder's, the operator's (no claims), anybody's."""

    claims: AccessTokenClaims | None
    anybody: bool = False
    path: str = ""


_ASKER: ContextVar[_Asker | None] = ContextVar("kiosk_asker", default=None)


class KioskAuth:
    """Decide for one LiteLLM process; ``kiosk_auth`` is its ``__call__``."""

    def __init__(
        self, gateway: RunningGateway, settings: LiteLLMSettings, litellm: LiteLLM
    ) -> None:
        self._gateway = gateway
        self._litellm = litellm
        self._origin = settings.origin
        self._master_key_manages = settings.master_key_manages
        self._rules = gateway.settings.rules
        self._routes = SERVED_ROUTES | settings.routes

    async def __call__(self, request: HttpRequest, api_key: str) -> Any:  # noqa: ARG002 - see below
        """Return a ``UserAPIKeyAuth`` for a request that may go on, or raise ``ProxyException``.

        ``api_key`` is what LiteLLM took for the key, of six places it may be
        in; the token is read from the headers instead, where two that differ
        are seen.
        """
        self._gateway.start()
        self._litellm.watch_deployments(self.check_deployment)
        seen = self._read(request.scope)
        if not self._is_served(request.scope, seen):
            return self._manage(seen)
        try:
            headers, body = await acted_on(request, seen.headers, self._rules.max_body)
        except RequestRefusedError as error:
            raise self._refusal(self._gateway.guard.refuse(error.fault)) from error
        seen = replace(seen, headers=headers, body=body)
        verdict = self._gateway.guard.judge(
            replace(seen, routed=self._routed(request.scope, seen))
        )
        if not verdict.admitted:
            raise self._refusal(verdict)
        shadowed = verdict.answer is not None
        _ASKER.set(_Asker(verdict.claims, anybody=shadowed))
        subject = verdict.claims.sub if verdict.claims is not None else None
        models = [] if shadowed else self._spellings(verdict.models)
        return self._litellm.admission(user_id=subject, models=models)

    def check_deployment(self, call: Mapping[str, Any]) -> None:
        """Raise ``ProxyException`` where LiteLLM's router goes where the asker may not.

        ``call`` is what the deployment is called with. What LiteLLM does on
        nobody's behalf, such as its own health checks, goes on.
        """
        asker = _ASKER.get()
        if asker is None and "proxy_server_request" not in call:
            return
        if asker is not None and (asker.anybody or asker.path.startswith(_HEALTH_CHECK)):
            return
        claims = None if asker is None else asker.claims
        snapshot = self._gateway.snapshot
        for model in _called_models(call, snapshot):
            if claims is None:
                self._refuse_unasked(model, snapshot)
                continue
            decision = self._gateway.verifier.decide_again(claims, model)
            if not decision.allowed:
                _LOG.warning(
                    "%s: LiteLLM was about to call a model that the holder may not use: %s.",
                    NAME,
                    decision.reason.value,
                )
                answer = answer_decision(
                    decision, Scheme.BEARER, type_base=self._gateway.settings.type_base
                )
                raise self._litellm.refusal(answer)

    def _refuse_unasked(self, model: str, snapshot: PublicationSnapshot | None) -> None:
        """Let what no token was asked for use uncontrolled models at most."""
        served = None if snapshot is None else snapshot.models.get(model)
        if served is None or served.entry.controlled:
            verdict = self._gateway.guard.refuse(Fault.NO_TOKEN)
            raise self._refusal(verdict)

    def _read(self, scope: Mapping[str, Any]) -> SeenRequest:
        raw_path: bytes = scope.get("raw_path") or quote(scope["path"]).encode("ascii")
        query: bytes = scope.get("query_string", b"")
        target = (raw_path + b"?" + query if query else raw_path).decode("latin-1")
        headers = [
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]
        ]
        return SeenRequest(scope["method"], target, headers, origin=self._origin)

    def _is_served(self, scope: Mapping[str, Any], seen: SeenRequest) -> bool:
        """Tell whether the route is one of those whose models are known, or is listed.

        A route that names no model is listed in ``routes_without_model``. A
        socket reaches us without a route.
        """
        route = scope.get("route")
        if route is None:
            return f"{WEBSOCKET} {scope['path']}" in self._routes
        if f"{seen.method} {route.path}" in self._routes:
            return True
        try:
            path = "/".join(read_path(seen.target))
        except RequestRefusedError:
            return False
        return f"{seen.method} /{path}" in self._rules.routes_without_model

    def _manage(self, seen: SeenRequest) -> Any:
        """Admit the operator's master key to what no token opens; refuse everybody else."""
        master_key = self._litellm.master_key
        if self._master_key_manages and master_key:
            try:
                presented = presented_token(seen)
            except RequestRefusedError as error:
                raise self._refusal(self._gateway.guard.refuse(error.fault)) from error
            if hmac.compare_digest(presented.token.encode(), master_key.encode()):
                _ASKER.set(_Asker(None, path=seen.target))
                return self._litellm.admission(user_id=None, models=[], role=ADMIN_ROLE)
        raise self._refusal(self._gateway.guard.refuse(Fault.ROUTE_NOT_SERVED))

    def _refusal(self, verdict: Verdict) -> Exception:
        return self._litellm.refusal(verdict.refusal)

    def _routed(self, scope: Mapping[str, Any], seen: SeenRequest) -> dict[str, str]:
        """Return what LiteLLM makes of a request: the router's names, ids, aliases."""
        parameters: Mapping[str, Any] = scope.get("path_params") or {}
        names = [f"{parameters[name]}" for name in _MODEL_PARAMETERS if name in parameters]
        others = [f"{each}" for name, each in parameters.items() if name not in _MODEL_PARAMETERS]
        names += self._carried([*others, *_ids_in_body(seen)])
        names += self._aliased(seen, names)
        return {f"{at}": name for at, name in enumerate(dict.fromkeys(names))}

    def _carried(self, identifiers: list[str]) -> Iterator[str]:
        for identifier in identifiers:
            carried = carried_by(identifier)
            yield from carried.models
            for deployment in carried.deployments:
                router = self._litellm.router
                known = None if router is None else router.get_deployment(deployment)
                yield deployment if known is None else known.model_name

    def _aliased(self, seen: SeenRequest, routed: list[str]) -> Iterator[str]:
        """Yield what the names of a request are aliases of in LiteLLM's configuration.

        The body is read once more for this, only where there are aliases.
        """
        router = self._litellm.router
        aliases = None if router is None else router.model_group_alias
        if not aliases:
            return
        try:
            names = list(named_models(seen, self._rules))
        except RequestRefusedError:
            return
        for name in (*names, *routed):
            entry = aliases.get(name)
            target = entry.get("model") if isinstance(entry, dict) else entry
            if target:
                yield f"{target}"

    def _spellings(self, models: tuple[str, ...]) -> list[str]:
        """Return the models with their aliases, for LiteLLM compares what was asked for."""
        snapshot = self._gateway.snapshot
        if not models or snapshot is None:
            return [NO_MODELS]
        entries = [snapshot.models[name].entry for name in models if name in snapshot.models]
        return [name for entry in entries for name in (entry.name, *entry.aliases)]


def _ids_in_body(seen: SeenRequest) -> list[str]:
    """Return the identifiers in a body by which LiteLLM may choose a model.

    A body is parsed for them only where it may hold one, be it in escapes.
    """
    body = seen.body or b""
    if b"\\u" not in body and not any(name.encode() in body for name in _ID_MEMBERS):
        return []
    try:
        members = read_json_object(body)
    except RequestRefusedError:
        return []
    return [members[name] for name in _ID_MEMBERS if type(members.get(name)) is str]


def _called_models(call: Mapping[str, Any], snapshot: PublicationSnapshot | None) -> Iterator[str]:
    """Yield the router's name for a deployment, and its own where that is published.

    A deployment is called ``provider/model``. What the provider calls its
    model is nobody's business unless it is the name of a published one.
    """
    for member in ("metadata", "litellm_metadata"):
        group = (call.get(member) or {}).get("model_group")
        if group:
            yield f"{group}"
    own_name = f"{call.get('model') or ''}"
    published: Mapping[str, Any] = {} if snapshot is None else snapshot.models
    while own_name:
        if own_name in published:
            yield own_name
        own_name = own_name.partition("/")[2]


_made: list[KioskAuth] = []


def __getattr__(name: str) -> Any:
    """Make ``kiosk_auth`` when it is asked for; one serves the process (PEP 562)."""
    if name != "kiosk_auth":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if not _made:
        settings = GatewaySettings.from_environment(os.environ)
        more = LiteLLMSettings.from_environment(os.environ)
        rules = settings.rules
        headers = dict.fromkeys((*rules.model_headers, _MODEL_HEADER))
        settings = replace(settings, rules=replace(rules, model_headers=tuple(headers)))
        gateway = RunningGateway(settings, name=NAME)
        gateway.start(FIRST_PUBLICATION_SECONDS)
        _made.append(KioskAuth(gateway, more, ImportedLiteLLM()))
    return _made[0]

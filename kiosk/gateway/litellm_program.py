"""What is taken from the LiteLLM that this code runs inside of.

LiteLLM is no dependency of ours: it loads us, so its modules are looked up
when it asks, and the shapes that are relied on stand here as protocols. They
were tried with the version `TRIED_LITELLM`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, MutableMapping

    from kiosk.gateway.answers import Answer

    DeploymentCheck = Callable[[Mapping[str, Any]], None]

ADMIN_ROLE = "proxy_admin"
# LiteLLM's word for a key that may use no model at all; an empty list means all of them.
NO_MODELS = "no-default-models"


class HttpRequest(Protocol):
    """Stand for ``fastapi.Request``."""

    @property
    def scope(self) -> MutableMapping[str, Any]:
        """Return the ASGI scope."""
        ...

    async def body(self) -> bytes:
        """Return the body; raises ``RuntimeError`` where it was read as a form."""
        ...

    async def form(self) -> Any:
        """Return the form, which has ``multi_items``."""
        ...


class Deployment(Protocol):
    """Stand for one entry of ``model_list``."""

    @property
    def model_name(self) -> str:
        """Return the name by which clients ask for it."""
        ...


class Router(Protocol):
    """Stand for ``litellm.Router``."""

    @property
    def model_group_alias(self) -> Mapping[str, Any]:
        """Map aliases to a name, or to ``{"model": name}``."""
        ...

    def get_deployment(self, model_id: str) -> Deployment | None:
        """Return the deployment with this id of LiteLLM's."""
        ...


class LiteLLM(Protocol):
    """Hold what ``kiosk_auth`` needs of LiteLLM."""

    @property
    def master_key(self) -> str | None:
        """Return the master key as LiteLLM resolved it."""
        ...

    @property
    def router(self) -> Router | None:
        """Return the router, ``None`` where the configuration lists no model."""
        ...

    def admission(self, *, user_id: str | None, models: list[str], role: str | None = None) -> Any:
        """Return a ``UserAPIKeyAuth``."""
        ...

    def refusal(self, answer: Answer) -> Exception:
        """Return the exception that makes LiteLLM send ``answer``."""
        ...

    def watch_deployments(self, check: DeploymentCheck) -> None:
        """Have ``check`` called before each call of a deployment; may be asked again."""
        ...


class ImportedLiteLLM:
    """Reach LiteLLM through its modules, which are loaded when we are."""

    def __init__(self) -> None:
        self._litellm: Any = importlib.import_module("litellm")
        self._types: Any = importlib.import_module("litellm.proxy._types")
        self._server: Any = importlib.import_module("litellm.proxy.proxy_server")
        self._watch: Any = None

    @property
    def master_key(self) -> str | None:
        """Return the master key as LiteLLM resolved it."""
        key: str | None = self._server.master_key
        return key

    @property
    def router(self) -> Router | None:
        """Return the router, which a reload of the configuration replaces."""
        router: Router | None = self._server.llm_router
        return router

    def admission(self, *, user_id: str | None, models: list[str], role: str | None = None) -> Any:
        """Return a ``UserAPIKeyAuth``."""
        return self._types.UserAPIKeyAuth(user_id=user_id, models=models, user_role=role)

    def refusal(self, answer: Answer) -> Exception:
        """Return a ``ProxyException``, the only one whose status and headers LiteLLM keeps."""
        members = answer.openai_error()["error"]
        error: Exception = self._types.ProxyException(**members, headers=dict(answer.headers))
        # The router reads this one: a refusal is no reason to rest a deployment or to try again.
        error.status_code = answer.status.value  # type: ignore[attr-defined] # LiteLLM adds it so
        return error

    def watch_deployments(self, check: DeploymentCheck) -> None:
        """Stand in ``litellm.callbacks``, from which a reload may have taken us."""
        if self._watch is None:
            self._watch = _make_watch(check)
        if self._watch not in self._litellm.callbacks:
            self._litellm.callbacks.append(self._watch)


def _make_watch(check: DeploymentCheck) -> Any:
    custom_logger: Any = importlib.import_module("litellm.integrations.custom_logger").CustomLogger

    async def before_deployment(
        _self: object,
        kwargs: Mapping[str, Any],
        call_type: object,  # noqa: ARG001 - LiteLLM's interface
    ) -> None:
        check(kwargs)

    hook: Callable[..., Awaitable[None]] = before_deployment
    watch: Any = type(
        "KioskDeploymentWatch", (custom_logger,), {"async_pre_call_deployment_hook": hook}
    )()
    return watch

"""What a LiteLLM configuration does beside or against ``kiosk_auth``.

Read as data: nothing of LiteLLM is imported, so the doctor also serves where
it is not installed. What the settings do was tried with the version `TRIED_LITELLM`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.gateway.snapshot import ServedModel

OUR_FUNCTION = "kiosk.gateway.litellm_auth.kiosk_auth"
# Each of these replaces the model that a request names.
_OVERRIDES = (
    "completion_model",
    "moderation_model",
    "image_generation_model",
    "embedding_model",
    "audio_transcription_model",
)
_FALLBACKS = ("fallbacks", "context_window_fallbacks", "content_policy_fallbacks")
_SENDS_TO_ALL_PROVIDERS = "forward_client_headers_to_llm_api"
_ENVIRON = "os.environ/"


class Level(StrEnum):
    """Say how grave a finding is; with a ``PROBLEM`` the proxy is not safe."""

    PROBLEM = "problem"
    WARNING = "warning"
    NOTE = "note"


class Finding(NamedTuple):
    """Hold one finding: what is so, and what to do about it."""

    level: Level
    code: str
    problem: str
    remedy: str


class _Config:
    """Hold a configuration; a section that is no mapping is an empty one."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.general = _mapping(document.get("general_settings"))
        self.litellm = _mapping(document.get("litellm_settings"))
        self.router = _mapping(document.get("router_settings"))
        self.includes = bool(document.get("include"))
        self.deployments = [_mapping(each) for each in _list(document.get("model_list"))]


def examine(
    document: Mapping[str, Any],
    models: Mapping[str, ServedModel] | None,
    environ: Mapping[str, str],
) -> Iterator[Finding]:
    """Yield what there is to say about a parsed ``config.yaml``.

    ``models`` are the published ones by name and alias, ``None`` where the
    publication cannot be read; ``environ`` is what LiteLLM is started with.
    """
    config = _Config(document)
    yield from _about_the_function(config)
    yield from _about_the_master_key(config, environ)
    yield from _about_flags(config)
    yield from _about_open_routes(config)
    yield from _about_overrides(config)
    yield from _about_headers(config)
    yield from _about_names(config, models)
    yield from _about_fallbacks(config, models)
    yield from _about_unseen_parts(config)


def examine_command(words: list[str]) -> Iterator[Finding]:
    """Yield what there is to say about the command that starts LiteLLM."""
    options = {word.partition("=")[0] for word in words}
    if options & {"--model", "-m"}:
        yield Finding(
            Level.PROBLEM,
            "model_on_the_command_line",
            "LiteLLM is started with --model, which every request then goes to.",
            "Start it with --config alone.",
        )


def _about_the_function(config: _Config) -> Iterator[Finding]:
    if config.general.get("custom_auth") != OUR_FUNCTION:
        yield Finding(
            Level.PROBLEM,
            "other_auth",
            "LiteLLM does not ask the kiosk: general_settings.custom_auth is another or none.",
            f"Write custom_auth: {OUR_FUNCTION}.",
        )
    mode = _mapping(config.general.get("custom_auth_settings")).get("mode", "on")
    if mode is not True and mode != "on":
        yield Finding(
            Level.PROBLEM,
            "auth_mode",
            "general_settings.custom_auth_settings.mode lets LiteLLM go by its own keys.",
            "Take custom_auth_settings out.",
        )


def _about_the_master_key(config: _Config, environ: Mapping[str, str]) -> Iterator[Finding]:
    named = str(config.general.get("master_key") or "")
    key = environ.get(named.removeprefix(_ENVIRON), "") if named.startswith(_ENVIRON) else named
    if not (key or environ.get("LITELLM_MASTER_KEY")):
        yield Finding(
            Level.PROBLEM,
            "master_key",
            "LiteLLM finds no master key, and does not start without one.",
            "Write master_key: os.environ/LITELLM_MASTER_KEY, and set that variable here.",
        )


def _about_flags(config: _Config) -> Iterator[Finding]:
    for section, name, value in (
        (
            "general_settings",
            "custom_auth_run_common_checks",
            config.general.get("custom_auth_run_common_checks"),
        ),
        (
            "litellm_settings",
            "enable_post_custom_auth_checks",
            config.litellm.get("enable_post_custom_auth_checks"),
        ),
    ):
        if value is not True:
            yield Finding(
                Level.WARNING,
                "flag_off",
                f"{section}.{name} is off, so LiteLLM makes no check of its own after ours.",
                f"Write {name}: true under {section}.",
            )


def _about_open_routes(config: _Config) -> Iterator[Finding]:
    for endpoint in map(_mapping, _list(config.general.get("pass_through_endpoints"))):
        path = endpoint.get("path", "")
        if endpoint.get("auth") is not True:
            yield Finding(
                Level.PROBLEM,
                "open_pass_through",
                f"The pass-through endpoint {path} is served without asking the kiosk.",
                "Write auth: true for it, or take it out.",
            )
        else:
            yield Finding(
                Level.NOTE,
                "closed_pass_through",
                f"The pass-through endpoint {path} is refused unless it is listed.",
                "List it in KIOSK_GATEWAY_LITELLM_ROUTES if its requests name their model.",
            )
    if _list(config.general.get("public_routes")):
        yield Finding(
            Level.PROBLEM,
            "public_routes",
            "general_settings.public_routes are served without asking the kiosk.",
            "Take public_routes out.",
        )


def _about_overrides(config: _Config) -> Iterator[Finding]:
    for section, values in (
        ("general_settings", config.general),
        ("litellm_settings", config.litellm),
    ):
        for name in _OVERRIDES:
            if values.get(name):
                yield Finding(
                    Level.PROBLEM,
                    "model_override",
                    f"{section}.{name} sends requests to another model than they name.",
                    f"Take {name} out; clients name the model.",
                )


def _about_headers(config: _Config) -> Iterator[Finding]:
    if config.general.get("allow_client_side_credentials"):
        yield Finding(
            Level.PROBLEM,
            "client_side_credentials",
            "allow_client_side_credentials lets a request say what a model's name stands for.",
            "Take allow_client_side_credentials out.",
        )
    if config.general.get("litellm_key_header_name"):
        yield Finding(
            Level.WARNING,
            "key_header",
            "litellm_key_header_name names a header that the kiosk does not read.",
            "Take it out; clients send Authorization: Bearer TOKEN.",
        )
    if config.general.get(_SENDS_TO_ALL_PROVIDERS) or config.litellm.get(_SENDS_TO_ALL_PROVIDERS):
        yield Finding(
            Level.WARNING,
            "forwarded_headers",
            f"{_SENDS_TO_ALL_PROVIDERS} hands the clients' headers on to providers.",
            "Take it out, so that no token of ours reaches a provider.",
        )


def _about_names(config: _Config, models: Mapping[str, ServedModel] | None) -> Iterator[Finding]:
    for deployment in config.deployments:
        name = f"{deployment.get('model_name', '')}"
        own_name = f"{_mapping(deployment.get('litellm_params')).get('model', '')}"
        if "*" in name:
            yield Finding(
                Level.WARNING,
                "wildcard",
                f"model_list serves {name}, of which published names alone go on.",
                "List each model by its published name.",
            )
        elif models is not None and name not in models:
            yield Finding(
                Level.WARNING,
                "unknown_model",
                f"model_list serves {name}, which is not published, so it is refused.",
                "Use the published name, or have this one published as an alias.",
            )
        if models is None:
            continue
        other = _published_name(own_name, models)
        if other and name in models and models[name].entry.name != models[other].entry.name:
            yield Finding(
                Level.WARNING,
                "disguised_model",
                f"model_list serves {name} by {own_name}; a token must be good for both.",
                "Give each published model its own deployment.",
            )
    for alias, target in _aliases(config):
        known = models is not None and alias in models and target in models
        if models is None or not known:
            yield Finding(
                Level.WARNING,
                "alias",
                f"router_settings.model_group_alias leads from {alias} to {target}.",
                "A token must be good for both names, so publish both or take it out.",
            )


def _about_fallbacks(
    config: _Config, models: Mapping[str, ServedModel] | None
) -> Iterator[Finding]:
    for target in dict.fromkeys(_fallback_targets(config)):
        served = None if models is None else models.get(target)
        if served is None or served.entry.controlled:
            yield Finding(
                Level.WARNING,
                "fallback",
                f"LiteLLM may fall back on {target}, which not every token is good for.",
                "The kiosk stops it where it is not; fall back on uncontrolled models instead.",
            )


def _about_unseen_parts(config: _Config) -> Iterator[Finding]:
    if config.includes:
        yield Finding(
            Level.WARNING,
            "includes",
            "The configuration includes other files, which were not looked at.",
            "Put everything into one file, or have the doctor look at each.",
        )
    if config.general.get("store_model_in_db"):
        yield Finding(
            Level.WARNING,
            "models_in_a_database",
            "LiteLLM takes models and settings from its database too, which was not looked at.",
            "Take store_model_in_db out.",
        )


def _published_name(own_name: str, models: Mapping[str, ServedModel]) -> str:
    """Return the published name in ``provider/name``, empty when there is none."""
    while own_name and own_name not in models:
        own_name = own_name.partition("/")[2]
    return own_name


def _aliases(config: _Config) -> Iterator[tuple[str, str]]:
    for alias, entry in _mapping(config.router.get("model_group_alias")).items():
        yield f"{alias}", f"{entry.get('model') if isinstance(entry, dict) else entry}"


def _fallback_targets(config: _Config) -> Iterator[str]:
    for section in (config.router, config.litellm):
        for name in _FALLBACKS:
            for rule in map(_mapping, _list(section.get(name))):
                for targets in rule.values():
                    yield from map(_name_of, _list(targets))
        yield from map(_name_of, _list(section.get("default_fallbacks")))


def _name_of(target: Any) -> str:
    return f"{target.get('model', '') if isinstance(target, dict) else target}"


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []

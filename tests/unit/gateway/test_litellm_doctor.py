"""What the doctor finds in a configuration of LiteLLM."""

from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.gateway.litellm_doctor import Level, examine, examine_command


def published(name: str, *, controlled: bool = True) -> Any:
    return SimpleNamespace(entry=SimpleNamespace(name=name, controlled=controlled))


MODELS = {
    "fable-5": published("fable-5"),
    "fable": published("fable-5"),
    "mythos-5": published("mythos-5"),
    "opal-4": published("opal-4", controlled=False),
}


def config(**sections: Any) -> dict[str, Any]:
    """Return a configuration in which nothing is found; ``sections`` add to it."""
    base: dict[str, Any] = {
        "model_list": [
            {"model_name": "fable-5", "litellm_params": {"model": "openai/whatever"}},
            {"model_name": "fable", "litellm_params": {"model": "azure/fable-5"}},
        ],
        "general_settings": {
            "master_key": "os.environ/LITELLM_MASTER_KEY",
            "custom_auth": "kiosk.gateway.litellm_auth.kiosk_auth",
            "custom_auth_run_common_checks": True,
        },
        "litellm_settings": {"enable_post_custom_auth_checks": True},
    }
    for name, section in sections.items():
        both = isinstance(base.get(name), dict) and isinstance(section, dict)
        base[name] = base[name] | section if both else section
    return base


def found(document: dict[str, Any], models: Any = MODELS) -> list[tuple[str, str]]:
    return [
        (finding.level.value, finding.code)
        for finding in examine(document, models, {"LITELLM_MASTER_KEY": "sk-1"})
    ]


def test_nothing_is_found_where_nothing_is_wrong() -> None:
    assert found(config()) == []


@pytest.mark.parametrize(
    ("sections", "finding"),
    [
        ({"general_settings": None}, ("problem", "other_auth")),
        ({"general_settings": {"custom_auth": "mine.auth"}}, ("problem", "other_auth")),
        (
            {"general_settings": {"custom_auth_settings": {"mode": "auto"}}},
            ("problem", "auth_mode"),
        ),
        (
            {"general_settings": {"custom_auth_settings": {"mode": False}}},
            ("problem", "auth_mode"),
        ),
        ({"general_settings": {"custom_auth_run_common_checks": "yes"}}, ("warning", "flag_off")),
        ({"litellm_settings": {"enable_post_custom_auth_checks": False}}, ("warning", "flag_off")),
        (
            {
                "general_settings": {
                    "pass_through_endpoints": [{"path": "/x", "target": "http://y"}]
                }
            },
            ("problem", "open_pass_through"),
        ),
        (
            {"general_settings": {"pass_through_endpoints": [{"path": "/x", "auth": True}]}},
            ("note", "closed_pass_through"),
        ),
        ({"general_settings": {"public_routes": ["/v1/models"]}}, ("problem", "public_routes")),
        ({"general_settings": {"completion_model": "mythos-5"}}, ("problem", "model_override")),
        ({"litellm_settings": {"moderation_model": "mythos-5"}}, ("problem", "model_override")),
        (
            {"general_settings": {"allow_client_side_credentials": True}},
            ("problem", "client_side_credentials"),
        ),
        ({"general_settings": {"litellm_key_header_name": "X-Key"}}, ("warning", "key_header")),
        (
            {"general_settings": {"forward_client_headers_to_llm_api": True}},
            ("warning", "forwarded_headers"),
        ),
        ({"model_list": [{"model_name": "acme/*"}]}, ("warning", "wildcard")),
        ({"model_list": [{"model_name": "gpt-4o"}]}, ("warning", "unknown_model")),
        (
            {
                "model_list": [
                    {"model_name": "fable-5", "litellm_params": {"model": "openai/mythos-5"}}
                ]
            },
            ("warning", "disguised_model"),
        ),
        ({"router_settings": {"model_group_alias": {"x": "mythos-5"}}}, ("warning", "alias")),
        (
            {"router_settings": {"model_group_alias": {"x": {"model": "fable-5"}}}},
            ("warning", "alias"),
        ),
        (
            {"router_settings": {"fallbacks": [{"opal-4": ["mythos-5"]}]}},
            ("warning", "fallback"),
        ),
        (
            {"litellm_settings": {"context_window_fallbacks": [{"opal-4": ["fable"]}]}},
            ("warning", "fallback"),
        ),
        ({"litellm_settings": {"default_fallbacks": ["gpt-4o"]}}, ("warning", "fallback")),
        (
            {"router_settings": {"content_policy_fallbacks": [{"x": [{"model": "mythos-5"}]}]}},
            ("warning", "fallback"),
        ),
        ({"include": ["more.yaml"]}, ("warning", "includes")),
        ({"general_settings": {"store_model_in_db": True}}, ("warning", "models_in_a_database")),
    ],
)
def test_each_hazard_is_found(sections: dict[str, Any], finding: tuple[str, str]) -> None:
    assert finding in found(config(**sections))


def test_what_is_harmless_is_not_mentioned() -> None:
    harmless = {
        "fallbacks": [{"fable-5": ["opal-4"]}],
        "model_group_alias": {"fable": "fable-5"},
    }
    assert found(config(router_settings=harmless)) == []


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"model_list": 3},
        {"model_list": ["x"], "router_settings": []},
        {"general_settings": "x"},
    ],
)
def test_a_configuration_of_another_shape_is_no_error(document: dict[str, Any]) -> None:
    assert ("problem", "other_auth") in found(document, None)


@pytest.mark.parametrize("words", [["--model", "x"], ["--model=x"], ["-m", "x"]])
def test_a_model_on_the_command_line_is_found(words: list[str]) -> None:
    assert [each.level for each in examine_command(["litellm", *words])] == [Level.PROBLEM]
    assert list(examine_command(["litellm", "--config", "c.yaml"])) == []

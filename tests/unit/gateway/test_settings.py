from pathlib import Path

import pytest

from kiosk.domain.errors import KioskError
from kiosk.gateway.running import GatewaySettings
from kiosk.gateway.seen_request import DEFAULT_MAX_BODY
from kiosk.gateway.settings import read_origin

NEEDED = {
    "KIOSK_GATEWAY_PUBLICATION": "https://access.example/",
    "KIOSK_GATEWAY_TRUST": "root.json",
    "KIOSK_GATEWAY_STATE": "state",
    "KIOSK_GATEWAY_AUDIENCE": "https://models.example",
}


def settings(**more: str) -> GatewaySettings:
    return GatewaySettings.from_environment(
        NEEDED | {f"KIOSK_GATEWAY_{name}": value for name, value in more.items()}
    )


def test_four_variables_suffice() -> None:
    assert settings() == GatewaySettings(
        "https://access.example/", Path("root.json"), Path("state"), "https://models.example"
    )
    assert settings(MODELS=" ", SHADOW="").models is None


@pytest.mark.parametrize("name", NEEDED)
def test_one_that_is_missing_is_named(name: str) -> None:
    for environment in (
        NEEDED | {name: " "},
        {each: NEEDED[each] for each in NEEDED.keys() - {name}},
    ):
        with pytest.raises(KioskError, match=name):
            GatewaySettings.from_environment(environment)


def test_all_of_them_are_read() -> None:
    read = settings(
        MODELS="fable-5, opal-4",
        SHADOW="On",
        DECISION_LOG="-",
        TYPE_BASE="https://issuer.example/reasons#",
        ROUTES_WITHOUT_MODEL="GET /v1/models, GET /v1/%6Dodels/",
        MODEL_HEADERS="X-Kiosk-Model",
        OPAQUE_TYPES="Audio/WAV,application/octet-stream",
        MAX_BODY="1024",
    )
    assert read.models == frozenset({"fable-5", "opal-4"})
    assert read.shadow
    assert read.decision_log == "-"
    assert read.type_base == "https://issuer.example/reasons#"
    assert read.rules.routes_without_model == {"GET /v1/models"}
    assert read.rules.model_headers == ("x-kiosk-model",)
    assert read.rules.opaque_types == {"audio/wav", "application/octet-stream"}
    assert read.rules.max_body == 1024
    assert settings().rules.max_body == DEFAULT_MAX_BODY


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MODELS", ","),
        ("MODELS", "fable-5,,opal-4"),
        ("MODELS", "fable 5"),
        ("SHADOW", "shadow"),
        ("TYPE_BASE", "issuer.example/reasons"),
        ("TYPE_BASE", "javascript:alert(1)"),
        ("ROUTES_WITHOUT_MODEL", "/v1/models"),
        ("ROUTES_WITHOUT_MODEL", "get /v1/models"),
        ("ROUTES_WITHOUT_MODEL", "GET /v1/../models"),
        ("ROUTES_WITHOUT_MODEL", "GET /v1/models?limit=1"),
        ("ROUTES_WITHOUT_MODEL", "GET"),
        ("MODEL_HEADERS", "X Model"),
        ("MODEL_HEADERS", "Authorization"),
        ("MODEL_HEADERS", "x-model,"),
        ("OPAQUE_TYPES", "audio"),
        ("OPAQUE_TYPES", "audio/wav; codecs=1"),
        ("MAX_BODY", "0"),
        ("MAX_BODY", "-1"),
        ("MAX_BODY", "4 MB"),
        ("MAX_BODY", "1e6"),
        ("MAX_BODY", "٣"),
        ("MAX_BODY", str((256 << 20) + 1)),
    ],
)
def test_what_cannot_be_used_is_refused_without_being_repeated(name: str, value: str) -> None:
    with pytest.raises(KioskError, match=f"KIOSK_GATEWAY_{name}") as refused:
        settings(**{name: value})
    assert value not in str(refused.value).replace(name, "") or len(value) < 4


@pytest.mark.parametrize(
    "media_type",
    [
        "application/json",
        "application/vnd.api+json",
        "text/plain",
        "application/jsonl",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    ],
)
def test_a_type_in_which_models_are_named_cannot_be_opaque(media_type: str) -> None:
    with pytest.raises(KioskError, match="must be read"):
        settings(OPAQUE_TYPES=f"audio/wav,{media_type}")


def test_an_origin_is_read_as_proofs_name_it() -> None:
    for text in ("https://models.example:8443", " https://models.example:8443/ "):
        assert read_origin(text) == "https://models.example:8443"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "models.example",
        "ftp://models.example",
        "https://",
        "https://a/v1",
        "https://u@a",
        "//a",
    ],
)
def test_what_is_no_origin_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="scheme and a host"):
        read_origin(text)

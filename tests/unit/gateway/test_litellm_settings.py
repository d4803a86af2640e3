"""What an operator says about LiteLLM in the environment."""

import pytest

from kiosk.domain.errors import KioskError
from kiosk.gateway.litellm_settings import LiteLLMSettings

MASTER_KEY = "sk-8f3b0c7d5a9e41f2"


def test_the_settings_of_litellm_are_read() -> None:
    environ = {
        "KIOSK_GATEWAY_LITELLM_ROUTES": "POST  /anthropic/{endpoint:path}, WEBSOCKET /v1/realtime",
        "KIOSK_GATEWAY_LITELLM_MASTER_KEY": "management",
        "KIOSK_GATEWAY_ORIGIN": "https://models.example/",
    }
    assert LiteLLMSettings.from_environment(environ) == LiteLLMSettings(
        frozenset({"POST /anthropic/{endpoint:path}", "WEBSOCKET /v1/realtime"}),
        master_key_manages=True,
        origin="https://models.example",
    )
    assert LiteLLMSettings.from_environment({}) == LiteLLMSettings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LITELLM_ROUTES", "/anthropic"),
        ("LITELLM_MASTER_KEY", MASTER_KEY),
        ("ORIGIN", "models.example"),
        ("ORIGIN", "https://models.example/v1"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_without_its_value(name: str, value: str) -> None:
    with pytest.raises(KioskError, match=f"KIOSK_GATEWAY_{name}") as caught:
        LiteLLMSettings.from_environment({f"KIOSK_GATEWAY_{name}": value})
    assert value not in f"{caught.value}"

"""One version of LiteLLM was tried; what people install by is that one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.gateway.litellm_settings import TRIED_LITELLM

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "file",
    ["README.md", "assets/gateways/litellm.yaml", "tests/gateways/requirements-litellm.txt"],
)
def test_every_file_names_the_version_that_was_tried(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    named = re.findall(r"(?:LiteLLM |litellm\[proxy\]==)([0-9]+\.[0-9.]*[0-9])", text)
    assert named
    assert set(named) == {TRIED_LITELLM}

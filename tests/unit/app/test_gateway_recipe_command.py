import pytest
from click.testing import CliRunner

from kiosk.app.assets import asset
from kiosk.app.gateway_recipe_command import recipe, recipe_names
from kiosk.domain.errors import KioskError


def test_without_a_name_all_are_listed() -> None:
    listed = CliRunner().invoke(recipe, []).output.split()
    assert {"nginx.conf", "kiosk.js", "Caddyfile", "traefik.yml"} <= set(listed)


@pytest.mark.parametrize("name", recipe_names())
def test_a_recipe_is_printed_as_it_is(name: str) -> None:
    printed = CliRunner().invoke(recipe, [name]).output
    assert printed == asset("gateways", name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["nothing", "../help", "/etc/passwd", ""])
def test_nothing_else_is_printed(name: str) -> None:
    done = CliRunner().invoke(recipe, [name])
    assert isinstance(done.exception, KioskError)
    assert done.output == ""

"""What the pages of keys and settings ask of the program, for one signed-in officer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.ui.console.directive_ports import OfficerPorts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta

    from kiosk.domain.access import Model
    from kiosk.domain.issuer import IssuerSettings
    from kiosk.domain.rights import Setting
    from kiosk.services.key_rotation import KeyView
    from kiosk.ui.console.directive_ports import SecondOfficer


class KeyPorts(OfficerPorts, Protocol):
    """Serve the page of keys."""

    def keys(self) -> Sequence[KeyView]:
        """Give every key without its private half. *Slow*."""

    def rotate(self, reason: str, second: SecondOfficer) -> None:
        """Make the next key for tokens, or raise. *Slow*."""

    def living_tokens(self, kid: str) -> int:
        """Count the living tokens of a key. *Slow*."""

    def strike_off(self, kid: str, reason: str, counted: int, second: SecondOfficer) -> None:
        """Strike a key off at once, or raise. *Slow*."""


class SettingPorts(OfficerPorts, Protocol):
    """Serve the page of settings."""

    def served_models(self) -> Sequence[Model]:
        """Give the models that gateways serve."""

    def issuer(self) -> IssuerSettings:
        """Give what the ceremony fixed, with what was set since."""

    def numbers(self) -> Mapping[Setting, int]:
        """Give the numbers that admins set."""

    def put_model(self, model: Model) -> None:
        """Add or change a model, or raise. *Slow*."""

    def remove_model(self, name: str) -> None:
        """Serve a model no more, or raise. *Slow*."""

    def set_token_life(self, life: timedelta) -> None:
        """Set how long tokens live, or raise. *Slow*."""

    def set_number(self, setting: Setting, value: int) -> None:
        """Set a number, or raise. *Slow*."""

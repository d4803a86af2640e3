"""Answer what the pages of keys and settings ask, with the session of one officer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.services import key_rotation, retention, settings_edits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta

    from kiosk.domain.access import Model
    from kiosk.domain.issuer import IssuerSettings
    from kiosk.domain.rights import Setting
    from kiosk.services.key_rotation import KeyView
    from kiosk.ui.console.directive_ports import SecondOfficer


class KeysAdapter(OfficerAdapter):
    """Implement `kiosk.ui.console.keys_ports.KeyPorts` and ``SettingPorts``."""

    def keys(self) -> Sequence[KeyView]:
        """Give every key without its private half."""
        return key_rotation.keys(self._program.env, self._session)

    def rotate(self, reason: str, second: SecondOfficer) -> None:
        """Make the next key for tokens, and have it published before it signs."""
        env, first = self._program.env, self._session
        self._by_two(
            second, lambda officer: key_rotation.rotate(env, first, officer, reason=reason)
        )

    def living_tokens(self, kid: str) -> int:
        """Count the living tokens of a key."""
        return key_rotation.living_tokens(self._program.env, self._session, kid)

    def strike_off(self, kid: str, reason: str, counted: int, second: SecondOfficer) -> None:
        """Strike a key off, and have that published at once."""
        env, first = self._program.env, self._session
        self._by_two(
            second,
            lambda officer: key_rotation.strike_off(
                env, first, officer, kid, reason=reason, counted=counted
            ),
        )

    def served_models(self) -> Sequence[Model]:
        """Give the models that gateways serve."""
        return settings_edits.served_models(self._program.env, self._session)

    def issuer(self) -> IssuerSettings:
        """Give what the ceremony fixed, with what was set since."""
        return settings_edits.issuer_settings(self._program.env, self._session)

    def numbers(self) -> Mapping[Setting, int]:
        """Give the numbers that admins set."""
        return retention.numbers(self._program.env, self._session)

    def put_model(self, model: Model) -> None:
        """Add or change a model, and have it published."""
        settings_edits.put_model(self._program.env, self._session, model)
        self._request_publication()

    def remove_model(self, name: str) -> None:
        """Serve a model no more, and have that published."""
        settings_edits.remove_model(self._program.env, self._session, name)
        self._request_publication()

    def set_token_life(self, life: timedelta) -> None:
        """Set how long the tokens live that are issued from now on."""
        settings_edits.set_token_life(self._program.env, self._session, life)

    def set_number(self, setting: Setting, value: int) -> None:
        """Set a number."""
        retention.set_number(self._program.env, self._session, setting, value)

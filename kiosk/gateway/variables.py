"""Read the variables ``KIOSK_GATEWAY_…`` of the environment, by which a gateway is set up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PREFIX = "KIOSK_GATEWAY_"
_YES = frozenset({"1", "true", "yes", "on"})
_NO = frozenset({"", "0", "false", "no", "off"})


class GatewayVariables:
    """Read variables by what follows the prefix, without the blanks around their values.

    A value that cannot be used raises a ``KioskError`` that names the
    variable, never the value: an address may hold a password. ``read`` makes
    of a text what is meant, and raises ``ValueError`` with a phrase that says
    why it cannot.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def text(self, name: str) -> str:
        """Give a value, empty for a variable that is not set."""
        return self._environ.get(_PREFIX + name, "").strip()

    def required(self, name: str) -> str:
        """Give a value that must be there."""
        text = self.text(name)
        if not text:
            raise KioskError(
                f"The variable {_PREFIX}{name} is not set.",
                "Set it for this gateway, as the README shows.",
            )
        return text

    def switch(self, name: str) -> bool:
        """Tell whether something is switched on; it is off unless it is set."""
        text = self.text(name).lower()
        if text not in _YES | _NO:
            raise _refused(name, "is neither on nor off", "Write on or off.")
        return text in _YES

    def one(self, name: str, read: Callable[[str], str]) -> str:
        """Read one value; empty for a variable that is not set."""
        text = self.text(name)
        return _checked(name, text, read) if text else ""

    def names(self, name: str, read: Callable[[str], str]) -> tuple[str, ...]:
        """Read a list; one that holds nothing but commas was meant to hold something."""
        text = self.text(name)
        if not text:
            return ()
        return tuple(_checked(name, piece.strip(), read) for piece in text.split(","))


def _checked(name: str, text: str, read: Callable[[str], str]) -> str:
    try:
        return read(text)
    except ValueError as error:
        raise _refused(
            name, f"cannot be used: {error}", "Correct it, as the README shows."
        ) from error


def _refused(name: str, problem: str, remedy: str) -> KioskError:
    return KioskError(f"The variable {_PREFIX}{name} {problem}.", remedy)

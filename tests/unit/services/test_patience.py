import pytest

from kiosk.domain.errors import BusyError, KioskError
from kiosk.services.patience import ATTEMPTS, patient


class Store:
    """Pretend to be busy for some attempts."""

    def __init__(self, busy: int) -> None:
        self.busy, self.asked = busy, 0

    @patient
    def change(self, what: str, *, by: str) -> str:
        """Change something."""
        self.asked += 1
        if self.asked <= self.busy:
            raise BusyError("Others are writing.", "Try again.")
        return f"{what} by {by}"


def test_a_busy_store_is_asked_again() -> None:
    store = Store(busy=ATTEMPTS - 1)
    assert store.change("token", by="Ada") == "token by Ada"
    assert store.asked == ATTEMPTS


def test_patience_ends() -> None:
    store = Store(busy=ATTEMPTS)
    with pytest.raises(BusyError):
        store.change("token", by="Ada")
    assert store.asked == ATTEMPTS


def test_any_other_error_is_told_at_once() -> None:
    asked: list[int] = []

    @patient
    def refuse() -> None:
        asked.append(1)
        raise KioskError("This is refused.", "Ask an admin.")

    with pytest.raises(KioskError, match="refused"):
        refuse()
    assert asked == [1]

from collections.abc import Iterator

import pytest

from kiosk.ui.shared import Lane


@pytest.fixture
def lane() -> Iterator[Lane]:
    """Give a lane; the application's handler has nothing to tell, the windows must."""
    made = Lane(lambda _error: None)
    yield made
    made.close()

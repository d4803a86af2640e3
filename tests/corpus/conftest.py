"""The corpus lies beside the project and is not part of it."""

from pathlib import Path

import pytest

DATA = Path(__file__).parents[2].parent / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Give the folder of the corpus; a missing one is a failure, never a skip."""
    if not (DATA / "mrz" / "truth.json").is_file():
        pytest.fail("The corpus is missing: expected ../shared/data beside the project.")
    return DATA

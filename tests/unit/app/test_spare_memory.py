"""What something large has left behind is given back."""

from pathlib import Path

from kiosk.app.spare_memory import give_back


def resident() -> int:
    """Give this process's resident kilobytes, where the kernel tells."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0])


def test_giving_back_is_harmless_whatever_the_c_library() -> None:
    give_back()


def test_memory_freed_below_what_is_still_held_is_given_back() -> None:
    blocks = [bytearray(1000) for _ in range(60_000)]
    kept = blocks[-1:]  # on top, so that the C library cannot shrink its heap by itself
    full = resident()
    del blocks
    give_back()
    assert kept
    assert resident() < full - 30_000

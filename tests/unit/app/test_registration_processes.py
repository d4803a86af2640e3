"""What a station's windows are started with, so that nothing of their memory stays."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.app.registration_processes import window_environment

_TRY = """
import os, resource
from kiosk.app.registration_processes import leave_no_cores
if {nobody} and os.getuid() == 0:
    os.setuid(65534)
resource.setrlimit(resource.RLIMIT_CORE, ({most}, {most}))
leave_no_cores()
print(resource.getrlimit(resource.RLIMIT_CORE)[1])
"""


def test_what_a_window_frees_is_overwritten_and_settings_of_others_stay() -> None:
    given = {"GLIBC_TUNABLES": "glibc.malloc.check=1", "LANG": "C"}
    made = window_environment(given)
    tunables = made["GLIBC_TUNABLES"].split(":")
    assert tunables[0] == "glibc.malloc.check=1"
    assert "glibc.malloc.tcache_count=0" in tunables
    assert any(each.startswith("glibc.malloc.perturb=") for each in tunables)
    assert made["PYTHONMALLOC"] == "malloc"
    assert made["LANG"] == "C"


@pytest.mark.parametrize(("most", "left"), [(0, "0"), (1_000_000, "1")])
def test_no_crash_is_written_to_a_disk_also_where_a_service_says_so_already(
    most: int, left: str
) -> None:
    tried = _TRY.format(most=most, nobody=most == 0)
    ran = subprocess.run(
        [sys.executable, "-c", tried], capture_output=True, text=True, check=False
    )
    assert ran.stdout.strip() == left, ran.stderr

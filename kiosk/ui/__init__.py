"""The windows: one design language (`shared`) and the screens that speak it.

PySide6 6.12.0 returns ``None`` from every method without a result and, built
against headers in which ``None`` is immortal, takes no reference for it.
Python 3.11 counts those references, so the program would end in "deallocating
None" after some thousand calls. Where ``None`` is not immortal (before PEP
683, Python 3.12), it is made so here, before the first widget exists.
"""

import ctypes
import sys

_IMMORTAL = 1 << 60

if sys.version_info < (3, 12) and sys.getrefcount(None) < _IMMORTAL // 2:
    ctypes.c_ssize_t.from_address(id(None)).value += _IMMORTAL

"""Find and start the two networks: where text lies, and what it says.

Both are PP-OCRv6 (Apache-2.0) and ship inside the ``rapidocr`` wheel. That
package itself is never imported: it is heavy and does far more than is needed.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import onnxruntime

from kiosk.reading.errors import ReadingError

DETECTOR_FILE: Final = "PP-OCRv6_det_small.onnx"
RECOGNISER_FILE: Final = "PP-OCRv6_rec_small.onnx"
THREADS: Final = 2
_POOL: Final = {
    "max_mem": 0,
    "arena_extend_strategy": 0,
    "initial_chunk_size_bytes": 1 << 20,
    "max_dead_bytes_per_chunk": -1,
}
"""A pool without a limit (the process has one) that doubles what it asks for when it is short."""
_held: Final[dict[str, bytes]] = {}


def model_directory() -> Path:
    """Return the folder that holds the models, also inside a frozen program.

    Raises:
        ReadingError: the models are not installed.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen, "rapidocr", "models")
    spec = find_spec("rapidocr")
    if spec is None or spec.origin is None:
        raise ReadingError(
            "The part of this program that reads pictures is not installed.",
            "Install it with: pip install 'identity-kiosk[desk]'.",
        )
    return Path(spec.origin).parent / "models"


def hold_model(name: str) -> None:
    """Keep the bytes of file ``name``, so that it can be started where no file can be opened.

    Reading them takes a hundredth of the time that starting the network takes,
    which a process thus leaves until the network is needed.
    """
    _held[name] = (model_directory() / name).read_bytes()


@cache
def _share_one_pool() -> None:
    """Let all networks of this process take their memory from one pool, which is kept.

    Fresh pages from the system take a fifth of a network's time, and a pool for
    each would hold its most for ever. Networks run one after another, so one
    pool need only be as large as the largest run.
    """
    memory = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    onnxruntime.create_and_register_allocator(memory, onnxruntime.OrtArenaCfg(_POOL))


@cache
def open_model(name: str) -> onnxruntime.InferenceSession:
    """Start the network in file ``name`` on the processor, quietly, on few threads.

    Once for all who ask for it: it keeps nothing from one run to the next.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    _share_one_pool()
    options.add_session_config_entry("session.use_env_allocators", "1")
    # A layout kept for each size of picture asks for the whole of its memory in one piece.
    options.enable_mem_pattern = False
    # Threads that wait actively burn the processor that the window needs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 4
    model = _held.pop(name, None) or str(model_directory() / name)
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    # It would keep the bytes it was started from, to start again with another provider.
    session._model_bytes = None  # noqa: SLF001 - nothing public drops these twenty megabytes
    return session


@cache
def give_back_after() -> onnxruntime.RunOptions:
    """Return the options of a run after which the pool gives all its memory back."""
    options = onnxruntime.RunOptions()
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    return options

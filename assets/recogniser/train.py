"""Train the recogniser of OCR-B lines on drawn windows and write it as ONNX.

Needs torch and onnx, which are no dependencies of the program. A run goes on from its last
checkpoint; batch *k* is always the same for one seed, so an interrupted run ends
as an unbroken one would.

The usual objective for text lines leaves open which step makes which character.
Here every character's place is known, so each step is told what it shows: that
learns from far fewer lines, and its probabilities mean what they say.
"""

from __future__ import annotations

import argparse
import sys
import time
from copy import deepcopy
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
import onnx
import torch
from draw_lines import COLUMNS, ROWS, UNTOLD, draw_batch
from line_stock import make_stock
from line_text import CHARACTERS
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import DataLoader, Dataset

if TYPE_CHECKING:
    from numpy.typing import NDArray

BATCH: Final = 32
_WARM_UP: Final = 300
_AVERAGING: Final = 0.999
_SMOOTHING: Final = 0.005
_CHECKPOINT_EVERY: Final = 100
_OPSET: Final = 17
_HELD_BACK: Final = 24
_TWINS: Final = (
    *("0O", "1I", "5S", "8B", "2Z", "6G", "0D", "0Q", "0U", "<C", "<K"),
    *("EF", "PR", "RB", "38", "HN", "HM", "UV", "TY", "1T", "7T", "IT"),
)


def _layer(
    before: int, after: int, kernel: tuple[int, int], stride: tuple[int, int], *, pad: bool = True
) -> nn.Sequential:
    padding = (kernel[0] // 2 if pad else 0, kernel[1] // 2)
    return nn.Sequential(
        nn.Conv2d(before, after, kernel, stride, padding, bias=False),
        nn.BatchNorm2d(after),
        nn.ReLU(inplace=True),
    )


class _Residual(nn.Module):
    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self.inner = inner

    def forward(self, x: Tensor) -> Tensor:
        return x + self.inner(x)


class LineNet(nn.Module):
    """Turn N × 1 × 32 × W grey values into N × W/4 × 38 scores.

    It sees five or so characters at a time: enough to find its place on a strip,
    too little to guess a character from the word around it.
    """

    def __init__(self, width: int = 24) -> None:
        super().__init__()
        first, second, third, last = width, 2 * width, 3 * width, 7 * width
        self.body = nn.Sequential(
            _layer(1, first, (5, 5), (2, 2)),
            _layer(first, second, (3, 3), (2, 2)),
            _Residual(_layer(second, second, (3, 3), (1, 1))),
            _layer(second, third, (3, 3), (2, 1)),
            _Residual(_layer(third, third, (3, 3), (1, 1))),
            _layer(third, last, (4, 3), (1, 1), pad=False),
            _Residual(_layer(last, last, (1, 5), (1, 1))),
        )
        self.drop = nn.Dropout(0.05)
        self.head = nn.Conv2d(last, len(CHARACTERS) + 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Return the scores of each step."""
        scores: Tensor = self.head(self.drop(self.body(x)))
        return scores.squeeze(2).transpose(1, 2)


class _Probabilities(nn.Module):
    """Give the network's probabilities, softened by one temperature."""

    def __init__(self, net: nn.Module, temperature: float) -> None:
        super().__init__()
        self.net = net
        self.temperature = temperature

    def forward(self, x: Tensor) -> Tensor:
        return functional.softmax(self.net(x) / self.temperature, 2)


class _Batches(Dataset[tuple[Tensor, Tensor]]):
    """Draw batch number *k* from the seed and *k* alone."""

    def __init__(self, seed: int, first: int, count: int) -> None:
        self._seed, self._first, self._count = seed, first, count
        cv2.setNumThreads(1)
        self._stock = make_stock(np.random.default_rng(seed))

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        rng = np.random.default_rng((self._seed, self._first + index))
        windows, classes = draw_batch(rng, self._stock, BATCH)
        return torch.from_numpy(normalised(windows)), torch.from_numpy(classes.astype(np.int64))


def normalised(windows: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return N × 1 × rows × columns of mean 0 and deviation 1, as the reader does."""
    grey = windows[:, None].astype(np.float32)
    mean = grey.mean((2, 3), keepdims=True)
    spread = grey.std((2, 3), keepdims=True) + 6
    return np.asarray((grey - mean) / spread, np.float32)


@dataclass(frozen=True, slots=True)
class Plan:
    """Say how long a run is and how fast it learns.

    The rate warms up to ``top_rate``, holds, and falls over the last ``decay`` of ``steps``.
    ``weights`` is the checkpoint of an earlier run whose averaged weights this one begins with.
    """

    steps: int
    decay: int
    top_rate: float
    seed: int
    weights: Path | None = None

    def rate_at(self, step: int) -> float:
        """Return the learning rate of one step."""
        if step < _WARM_UP:
            return self.top_rate * (step + 1) / _WARM_UP
        left = (self.steps - step) / self.decay
        return self.top_rate * max(0.003, min(1.0, left))


def _loss(scores: Tensor, classes: Tensor) -> Tensor:
    return functional.cross_entropy(
        scores.flatten(0, 1), classes.flatten(), ignore_index=UNTOLD, label_smoothing=_SMOOTHING
    )


def train(folder: Path, plan: Plan) -> None:
    """Train as planned, from the last checkpoint in ``folder`` if there is one."""
    torch.manual_seed(plan.seed)
    net = LineNet()
    if plan.weights is not None:
        net.load_state_dict(torch.load(plan.weights, weights_only=True)["averaged"])
    averaged = deepcopy(net)
    chooser = torch.optim.AdamW(net.parameters(), lr=plan.top_rate, weight_decay=0.02)
    checkpoint = folder / "checkpoint.pt"
    first = 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        net.load_state_dict(saved["net"])
        averaged.load_state_dict(saved["averaged"])
        chooser.load_state_dict(saved["chooser"])
        first = saved["step"]
    batches = DataLoader(
        _Batches(plan.seed, first, plan.steps - first),
        batch_size=None,
        num_workers=1,
        prefetch_factor=8,
    )
    net.train()
    began, total = time.monotonic(), 0.0
    for step, (windows, classes) in enumerate(batches, first):
        for group in chooser.param_groups:
            group["lr"] = plan.rate_at(step)
        loss = _loss(net(windows), classes)
        chooser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        chooser.step()
        _average(averaged, net, min(_AVERAGING, (step + 1) / (step + 20)))
        total += loss.item()
        done = step + 1
        if done % 100 == 0:
            pace = (done - first) * BATCH / (time.monotonic() - began)
            sys.stdout.write(f"{done} loss {total / 100:.4f} windows/s {pace:.1f}\n")
            sys.stdout.flush()
            total = 0.0
        if done % _CHECKPOINT_EVERY == 0 or done == plan.steps:
            parts = {"net": net, "averaged": averaged, "chooser": chooser}
            state = {name: part.state_dict() for name, part in parts.items()}
            torch.save({**state, "step": done}, folder / "checkpoint.new")
            (folder / "checkpoint.new").replace(checkpoint)


@torch.no_grad()
def _average(averaged: nn.Module, net: nn.Module, keep: float) -> None:
    """Move the running average of all weights towards the present ones."""
    old, new = averaged.state_dict(), net.state_dict()
    for name, value in old.items():
        if value.is_floating_point():
            value.lerp_(new[name], 1 - keep)
        else:
            value.copy_(new[name])


@torch.no_grad()
def new_drawings(net: nn.Module, seed: int) -> tuple[Tensor, Tensor]:
    """Return the scores of steps never trained on, and what they show."""
    data = _Batches(seed + 1, 0, _HELD_BACK)
    pairs = [data[index] for index in range(_HELD_BACK)]
    scores = torch.cat([net(windows) for windows, _ in pairs]).flatten(0, 1)
    classes = torch.cat([classes for _, classes in pairs]).flatten()
    told = classes != UNTOLD
    return scores[told], classes[told]


def fit_temperature(scores: Tensor, classes: Tensor) -> float:
    """Return the temperature at which the classes are likeliest."""
    options = np.linspace(0.6, 2.0, 57).tolist()

    def surprise(temperature: float) -> float:
        return functional.cross_entropy(scores / temperature, classes).item()

    return min(options, key=surprise)


def describe(probabilities: Tensor, classes: Tensor) -> str:
    """Say how often the network is right when it says so, and how often it takes twins."""
    best, seen = probabilities.max(1)
    right = (seen == classes).float()
    words = []
    for low, high in pairwise((0.0, 0.5, 0.8, 0.9, 0.97, 0.99, 1.01)):
        rows = (best >= low) & (best < high)
        if rows.any():
            says, is_so = best[rows].mean().item(), right[rows].mean().item()
            words.append(f"{int(rows.sum())} steps said {says:.3f}, right {is_so:.3f}")
    for twins in _TWINS:
        first, second = (1 + CHARACTERS.index(character) for character in twins)
        for printed, other in ((first, second), (second, first)):
            rows = classes == printed
            taken = (seen[rows] == other).float().mean().item()
            meant = probabilities[rows, other].mean().item()
            name = f"{CHARACTERS[printed - 1]} for {CHARACTERS[other - 1]}"
            words.append(f"{name}: taken {taken:.4f}, probability given {meant:.4f}")
    return "\n".join(words)


def export(folder: Path, target: Path, seed: int) -> None:
    """Write the averaged network of the last checkpoint to ``target``."""
    net = LineNet()
    saved = torch.load(folder / "checkpoint.pt", weights_only=True)
    net.load_state_dict(saved["averaged"])
    net.eval()
    scores, classes = new_drawings(net, seed)
    temperature = fit_temperature(scores, classes)
    sys.stdout.write(f"step {saved['step']} temperature {temperature:.3f}\n")
    sys.stdout.write(describe((scores / temperature).softmax(1), classes) + "\n")
    torch.onnx.export(
        _Probabilities(net, temperature),
        (torch.zeros(1, 1, ROWS, COLUMNS),),
        target,
        input_names=["strips"],
        output_names=["probabilities"],
        dynamic_axes={
            "strips": {0: "lines", 3: "columns"},
            "probabilities": {0: "lines", 1: "steps"},
        },
        opset_version=_OPSET,
        dynamo=False,
    )
    onnx.checker.check_model(onnx.load(target))


def main() -> None:
    """Train, or write what was trained."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where checkpoints are kept")
    parser.add_argument("--steps", type=int, default=12_000)
    parser.add_argument("--decay", type=int, default=4_000)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--weights", type=Path, help="begin with this earlier run's checkpoint")
    parser.add_argument("--seed", type=int, default=9303)
    parser.add_argument("--export", type=Path, help="write this ONNX file and end")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    if arguments.export:
        export(arguments.folder, arguments.export, arguments.seed)
        return
    plan = Plan(
        steps=arguments.steps,
        decay=arguments.decay,
        top_rate=arguments.rate,
        seed=arguments.seed,
        weights=arguments.weights,
    )
    train(arguments.folder, plan)


if __name__ == "__main__":
    main()

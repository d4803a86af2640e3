"""Rebuild ``assets/map/world.json`` from the npm package ``world-atlas`` (version 2).

Usage: ``python assets/map/build_world.py NODE_MODULES``. Nothing is fetched.

``countries-50m.json`` of that package is Natural Earth's map of countries as
TopoJSON: neighbours share their borders as one arc. Arcs are thinned out
before they are joined, so that neighbours still fit together. What that map
leaves out as too small is taken from ``countries-10m.json``.
"""

from __future__ import annotations

import heapq
import json
import sys
from pathlib import Path
from typing import Any

import pycountry

HERE = Path(__file__).resolve().parent
LIMIT_BYTES = 120_000
# What thinning may cut off, in square degrees, and the least that an island must have.
SMALLEST_CORNER = 0.04
SMALLEST_ISLAND = 0.15
# A State smaller than this many square degrees is drawn as a diamond this far across, too.
SMALL_STATE, DIAMOND = 0.6, 1.4
UNITS_PER_DEGREE = 10
EDGE = 180.0
LEAST_NUMBERS = 2 * 3
# Without a code of their own; shown with the State whose code their people's papers carry.
WITHOUT_CODE = {"Kosovo": "RKS", "Somaliland": "SOM", "N. Cyprus": "CYP"}
LEFT_OUT = {"ATA"}

Point = tuple[float, float]
Ring = list[Point]


def main(node_modules: Path) -> None:
    """Write the map and say how large it is."""
    states = _states(node_modules / "world-atlas" / "countries-50m.json")
    finer = _states(node_modules / "world-atlas" / "countries-10m.json")
    states |= {code: outlines for code, outlines in finer.items() if code not in states}
    text = json.dumps(
        {"units_per_degree": UNITS_PER_DEGREE, "states": dict(sorted(states.items()))},
        separators=(",", ":"),
    )
    (HERE / "world.json").write_text(text + "\n", "utf-8")
    size = len(text) + 1
    sys.stdout.write(f"{len(states)} States in {size} bytes.\n")
    if size > LIMIT_BYTES:
        sys.exit(f"That is more than {LIMIT_BYTES} bytes.")


def _states(source: Path) -> dict[str, list[list[int]]]:
    topology = json.loads(source.read_text("utf-8"))
    whole = _decode(topology)
    arcs = [_thin(arc) for arc in whole]
    states: dict[str, list[list[int]]] = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        code = _alpha_3(geometry)
        if code and code not in LEFT_OUT:
            states.setdefault(code, []).extend(_outlines(geometry, arcs, whole))
    return states


def _decode(topology: dict[str, Any]) -> list[Ring]:
    """Undo the delta coding and quantisation of TopoJSON; give degrees."""
    (scale_x, scale_y), (left, bottom) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    decoded = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * scale_x + left, y * scale_y + bottom))
        decoded.append(points)
    return decoded


def _thin(points: Ring) -> Ring:
    """Leave out, the smallest first, points that cut off less than a corner (Visvalingam)."""
    before = list(range(-1, len(points) - 1))
    after = list(range(1, len(points) + 1))
    kept = set(range(len(points)))

    def corner(place: int) -> float:
        return _area([points[before[place]], points[place], points[after[place]]])

    heap = [(corner(place), place) for place in range(1, len(points) - 1)]
    heapq.heapify(heap)
    while heap:
        area, place = heapq.heappop(heap)
        if place not in kept or area != corner(place):
            continue
        if area >= SMALLEST_CORNER:
            break
        kept.remove(place)
        after[before[place]], before[after[place]] = after[place], before[place]
        for each in (before[place], after[place]):
            if 0 < each < len(points) - 1:
                heapq.heappush(heap, (corner(each), each))
    return [points[place] for place in sorted(kept)]


def _alpha_3(geometry: dict[str, Any]) -> str:
    name = geometry["properties"]["name"]
    if name in WITHOUT_CODE:
        return WITHOUT_CODE[name]
    country = pycountry.countries.get(numeric=geometry.get("id", ""))
    return country.alpha_3 if country else ""


def _outlines(geometry: dict[str, Any], arcs: list[Ring], whole: list[Ring]) -> list[list[int]]:
    """Give the outer and inner rings of a State, each as x, y, x, y … in whole units."""
    polygons = geometry["arcs"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    rings = [ring for polygon in polygons for ring in polygon]
    exact = [_area(_join(ring, whole)) for ring in rings]
    outlines = []
    for ring, area in zip(rings, exact, strict=True):
        if area >= SMALLEST_ISLAND:
            outlines += [_rounded(part) for part in _within_the_map(_join(ring, arcs))]
    outlines = [outline for outline in outlines if len(outline) >= LEAST_NUMBERS]
    if sum(exact) < SMALL_STATE:
        largest = _join(rings[exact.index(max(exact))], whole)
        outlines.append(_diamond(largest))
    return outlines


def _join(ring: list[int], arcs: list[Ring]) -> Ring:
    """Join arcs end to end; a complemented index means the arc backwards.

    A ring over the date line goes on beyond 180 degrees.
    """
    points: Ring = []
    for index in ring:
        for x, y in arcs[index] if index >= 0 else arcs[~index][::-1]:
            turns = round((points[-1][0] - x) / 360) if points else 0
            points.append((x + 360 * turns, y))
    return points


def _within_the_map(points: Ring) -> list[Ring]:
    """Cut a ring at the date line; what lies beyond goes to the other end of the map."""
    parts = []
    for turn in (-1, 0, 1):
        part = [(x + 360 * turn, y) for x, y in points]
        part = _mirrored(_west_of(_mirrored(_west_of(part))))
        if part:
            parts.append(part)
    return parts


def _west_of(points: Ring) -> Ring:
    """Keep what lies west of 180 degrees (Sutherland and Hodgman)."""
    kept: Ring = []
    for (x1, y1), (x2, y2) in zip(points, [*points[1:], *points[:1]], strict=True):
        if x1 <= EDGE:
            kept.append((x1, y1))
        if (x1 <= EDGE) != (x2 <= EDGE):
            kept.append((EDGE, y1 + (y2 - y1) * (EDGE - x1) / (x2 - x1)))
    return kept


def _mirrored(points: Ring) -> Ring:
    return [(-x, y) for x, y in points]


def _rounded(points: Ring) -> list[int]:
    outline: list[int] = []
    for x, y in points:
        place = [round(x * UNITS_PER_DEGREE), round(y * UNITS_PER_DEGREE)]
        if outline[-2:] != place:
            outline += place
    return outline[:-2] if outline[:2] == outline[-2:] else outline


def _diamond(points: Ring) -> list[int]:
    x = sum(point[0] for point in points) / len(points)
    y = sum(point[1] for point in points) / len(points)
    half = DIAMOND / 2
    corners = [(x - half, y), (x, y + half), (x + half, y), (x, y - half), (x - half, y)]
    return _rounded(corners)


def _area(points: Ring) -> float:
    """Give the area that points enclose, in square degrees."""
    pairs = zip(points, [*points[1:], points[0]], strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


if __name__ == "__main__":
    main(Path(sys.argv[1]))

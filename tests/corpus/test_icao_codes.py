"""Each row of the list of codes is treated as the row says."""

import csv
from pathlib import Path

from kiosk.domain.nationality import classify

KINDS = {
    "state": "state",
    "state-userassigned": "state",
    "uk-class": "uk_class",
    "no-nationality": "no_nationality",
    "document-only": "document_only",
    "never-a-person": "never_a_person",
}
# The beginning of ``treat_as`` and what it means; any other text is a State's code.
TREATMENTS = {
    "GBR": "accept",
    "ask": "ask_own_nationality",
    "stateless": "stateless",
    "refugee": "refugee",
    "unknown": "review",
    "review": "review",
    "refuse": "refuse",
}


def test_each_row_is_known_with_its_kind_and_treatment(shared_data: Path) -> None:
    with (shared_data / "icao_codes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 40
    for row in rows:
        found = classify(row["code"])
        assert found.kind == KINDS.get(row["kind"], row["kind"]), row["code"]
        treat_as = row["treat_as"]
        treatment = next(
            (known for start, known in TREATMENTS.items() if treat_as.startswith(start)), None
        )
        assert found.treatment == (treatment or "accept"), row["code"]
        if treatment is None:
            assert found.canonical == ("RKS" if treat_as == "XK" else treat_as), row["code"]

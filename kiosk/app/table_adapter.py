"""Remember the shapes of tables on this machine, and take their rows along for one session."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.app.private_file import write_private
from kiosk.services.table_export import note_export

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession

_FILE = "tables.json"


class TableAdapter:
    """Implement `kiosk.ui.console.table_menu.TablePorts`."""

    def __init__(self, program: Program, session: OperatorSession) -> None:
        self._program, self._session = program, session

    def shape(self, table: str) -> frozenset[int]:
        """Give the numbers of the columns that were left out; a lost file forgets them."""
        found = self._shapes().get(table, [])
        return frozenset(each for each in found if isinstance(each, int))

    def keep_shape(self, table: str, left_out: frozenset[int]) -> None:
        """Remember which columns were left out; they name nobody."""
        shapes = {**self._shapes(), table: sorted(left_out)}
        draft = self._file.with_name(f"{_FILE}.part")
        draft.unlink(missing_ok=True)
        write_private(draft, json.dumps(shapes).encode())
        draft.replace(self._file)

    def paper(self, page: str, title: str) -> bytes:
        """Draw a page of HTML as PDF."""
        from kiosk.app.report_paper import pdf_of  # noqa: PLC0415 -- seldom needed

        return pdf_of(page, title)

    def note_export(self, table: str, rows: int) -> None:
        """Log an export."""
        note_export(self._program.env, self._session, table, rows)

    @property
    def _file(self) -> Path:
        return self._program.settings.home / _FILE

    def _shapes(self) -> dict[str, list[object]]:
        try:
            shapes = json.loads(self._file.read_bytes())
        except (OSError, ValueError):
            return {}
        if not isinstance(shapes, dict):
            return {}
        return {key: value for key, value in shapes.items() if isinstance(value, list)}

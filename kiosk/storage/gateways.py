"""Gateways' credentials and reports over SQL."""

from __future__ import annotations

import hmac
from datetime import UTC
from typing import TYPE_CHECKING

from sqlmodel import col, select

from kiosk.domain.errors import NotFoundError
from kiosk.domain.gateways import EnrolledGateway, GatewayReport
from kiosk.storage.errors import StoreDamagedError
from kiosk.storage.gateway_rows import GatewayReportRow, GatewayRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlmodel import Session

    from kiosk.storage.sealing import StoreKeys


class SqlGateways:
    """Keep gateways; see `kiosk.services.gateway_ports.Gateways`.

    Both hashes are keyed: somebody who can write to the database, but has not
    the store key, can neither enrol a gateway nor undo that one was withdrawn.
    """

    def __init__(self, session: Session, store_keys: StoreKeys) -> None:
        self._session = session
        self._store_keys = store_keys

    def put(self, gateway: EnrolledGateway, secret: str) -> None:
        """Store a gateway and its secret, in the place of one with the same name."""
        lookup = self._lookup(gateway.name, secret)
        self._session.merge(
            GatewayRow(
                name=gateway.name,
                lookup=lookup,
                enrolled_at=gateway.enrolled_at,
                withdrawn_at=gateway.withdrawn_at,
                vouched=self._vouch(gateway, lookup),
            )
        )
        said = self._session.get(GatewayReportRow, gateway.name)
        if said is not None:
            self._session.delete(said)  # It was another's, of the same name.
        self._session.flush()

    def withdraw(self, gateway: EnrolledGateway) -> None:
        """Store that a gateway was withdrawn; its secret opens nothing any more."""
        row = self._session.get(GatewayRow, gateway.name)
        if row is None:
            raise NotFoundError("There is no such gateway.", "Look at the list again.")
        row.withdrawn_at = gateway.withdrawn_at
        row.vouched = self._vouch(gateway, row.lookup)
        self._session.add(row)
        self._session.flush()

    def get(self, name: str) -> EnrolledGateway | None:
        """Give the gateway with this name, withdrawn or not."""
        row = self._session.get(GatewayRow, name)
        return None if row is None else self._read(row)

    def with_secret(self, name: str, secret: str) -> EnrolledGateway | None:
        """Give the gateway, unless it is withdrawn or its secret is another."""
        row = self._session.get(GatewayRow, name)
        # Hashed for unknown names too, so that the time says nothing of who is known.
        lookup = self._lookup(name, secret)
        if row is None or not hmac.compare_digest(row.lookup, lookup):
            return None
        gateway = self._read(row)
        return gateway if gateway.withdrawn_at is None else None

    def all(self) -> Sequence[EnrolledGateway]:
        """Give every gateway by name, the withdrawn ones too."""
        rows = self._session.exec(select(GatewayRow).order_by(col(GatewayRow.name)))
        return [self._read(row) for row in rows]

    def put_report(self, report: GatewayReport) -> None:
        """Store a gateway's report, in the place of its last one."""
        self._session.merge(
            GatewayReportRow(
                gateway=report.gateway,
                version=report.version,
                signed_at=report.signed_at,
                applied_at=report.applied_at,
                received_at=report.received_at,
            )
        )
        self._session.flush()

    def report(self, name: str) -> GatewayReport | None:
        """Give the last report of a gateway."""
        row = self._session.get(GatewayReportRow, name)
        return None if row is None else _report(row)

    def reports(self) -> Sequence[GatewayReport]:
        """Give the last report of each gateway that ever reported."""
        return [_report(row) for row in self._session.exec(select(GatewayReportRow))]

    def _read(self, row: GatewayRow) -> EnrolledGateway:
        gateway = EnrolledGateway(row.name, row.enrolled_at, row.withdrawn_at)
        if not hmac.compare_digest(row.vouched, self._vouch(gateway, row.lookup)):
            raise StoreDamagedError(
                "The record of a gateway was changed outside this program.",
                "Restore the store from a backup, and keep this one as evidence.",
            )
        return gateway

    def _lookup(self, name: str, secret: str) -> bytes:
        return self._store_keys.lookup("gateway secret", name, secret)

    def _vouch(self, gateway: EnrolledGateway, lookup: bytes) -> bytes:
        instants = (_written(gateway.enrolled_at), _written(gateway.withdrawn_at))
        return self._store_keys.lookup("gateway", gateway.name, lookup.hex(), *instants)


def _written(instant: datetime | None) -> str:
    return "" if instant is None else instant.astimezone(UTC).isoformat()


def _report(row: GatewayReportRow) -> GatewayReport:
    return GatewayReport(row.gateway, row.version, row.signed_at, row.applied_at, row.received_at)

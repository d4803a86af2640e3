"""One transaction over SQL, with every repository of `kiosk.services.ports`."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

from sqlmodel import Session

from kiosk.storage.accounts import SqlOperators
from kiosk.storage.cases import SqlCases
from kiosk.storage.cohorts import SqlCohorts, SqlFacts
from kiosk.storage.directives import SqlAppeals, SqlDirectives
from kiosk.storage.gateways import SqlGateways
from kiosk.storage.issuer import SqlIssuer, SqlKeys, SqlModels, SqlPublications
from kiosk.storage.log import SqlLog
from kiosk.storage.people import SqlAttestations, SqlEvidenceFiles, SqlPersons
from kiosk.storage.person_keys import PersonKeys
from kiosk.storage.places import SqlPlaces
from kiosk.storage.redemption import SqlRedemptions
from kiosk.storage.retention import SqlRights
from kiosk.storage.roster import SqlRoster, SqlStations
from kiosk.storage.screening import SqlScreening
from kiosk.storage.service_accounts import SqlServiceAccounts
from kiosk.storage.settling import commit
from kiosk.storage.tokens import SqlShards, SqlTokens

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from sqlalchemy.engine import Engine

    from kiosk.services.case_ports import Cases, Roster, Stations
    from kiosk.services.directive_ports import Appeals, Cohorts, Directives, Facts, Places
    from kiosk.services.gateway_ports import Gateways
    from kiosk.services.ports import (
        Attestations,
        EvidenceFiles,
        Issuer,
        Keys,
        Log,
        Models,
        Operators,
        Persons,
        Publications,
        Shards,
        Tokens,
    )
    from kiosk.services.redemption_ports import Redemptions
    from kiosk.services.rights_ports import Rights
    from kiosk.services.screening_ports import ScreeningRecords
    from kiosk.services.service_account_ports import ServiceAccounts
    from kiosk.storage.sealing import StoreKeys


class SqlUnitOfWork:
    """Implement `kiosk.services.ports.UnitOfWork` on one session.

    It may be entered once. Whatever was not committed when the block ends,
    by an error or because nobody committed, did not happen.
    """

    def __init__(
        self, engine: Engine, store_keys: StoreKeys, entropy: Callable[[int], bytes]
    ) -> None:
        session = Session(engine, expire_on_commit=False)
        self._session = session
        self.person_keys = PersonKeys(session, store_keys)
        self.persons: Persons = SqlPersons(session, self.person_keys, store_keys)
        self.evidence: EvidenceFiles = SqlEvidenceFiles(session, self.person_keys, store_keys)
        self.attestations: Attestations = SqlAttestations(session, self.person_keys)
        places = SqlPlaces(session, store_keys)
        cohorts = SqlCohorts(session, self.person_keys, store_keys, places)
        service_accounts = SqlServiceAccounts(session, store_keys, cohorts)
        cohorts.after_moving.append(service_accounts.follow)
        facts = SqlFacts(session, self.person_keys, store_keys)
        appeals = SqlAppeals(session, self.person_keys, store_keys)
        screening = SqlScreening(session, self.person_keys, store_keys)
        rights = SqlRights(session, self.person_keys, store_keys, cohorts)
        redemptions = SqlRedemptions(session, store_keys)
        self.person_keys.before_destroying += [
            cohorts.forget,
            facts.forget,
            appeals.forget,
            screening.forget,
            rights.forget,
            redemptions.forget,
        ]
        cases = SqlCases(session, self.person_keys, store_keys)
        self.person_keys.before_destroying.append(cases.forget_person)
        self.cases: Cases = cases
        self.roster: Roster = SqlRoster(session, self.person_keys, store_keys)
        self.stations: Stations = SqlStations(session, store_keys)
        self.places: Places = places
        self.cohorts: Cohorts = cohorts
        self.facts: Facts = facts
        self.appeals: Appeals = appeals
        self.screening: ScreeningRecords = screening
        self.rights: Rights = rights
        self.redemptions: Redemptions = redemptions
        self.gateways: Gateways = SqlGateways(session, store_keys)
        self.directives: Directives = SqlDirectives(session, store_keys)
        self.service_accounts: ServiceAccounts = service_accounts
        self.tokens: Tokens = SqlTokens(session, store_keys, places, cohorts, service_accounts)
        self.shards: Shards = SqlShards(session, store_keys)
        self.operators: Operators = SqlOperators(session, self.person_keys, store_keys)
        self.models: Models = SqlModels(session)
        keys, issuer = SqlKeys(session, store_keys), SqlIssuer(session, store_keys)
        self.keys: Keys = keys
        self.issuer: Issuer = issuer
        self.publications: Publications = SqlPublications(session)
        self.log: Log = SqlLog(session, self.person_keys, keys, issuer, entropy)

    def __enter__(self) -> Self:
        """Begin; a writing unit takes the store's one write lock at once."""
        with ExitStack() as undo:
            undo.callback(self._session.close)
            self._session.connection()
            undo.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Roll back what was not committed."""
        self._session.close()

    def commit(self) -> None:
        """Make all changes last, together.

        Raises `OutcomeUnknownError` where the store was lost over it, and
        nobody can tell; after any other error nothing was changed.
        """
        commit(self._session)

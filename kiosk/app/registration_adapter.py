"""Answer what a station's screens ask, with its kit, its folder and the reading worker.

There is no store here and no key that opens anything.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from kiosk.app.receipt_printing import slip_printer
from kiosk.app.registration_attempts import keep_attempts, kept_attempts
from kiosk.app.registration_capture import StationCapture
from kiosk.app.registration_outlook import KitRules
from kiosk.app.registration_setup import open_kit
from kiosk.app.station_inbox import leave
from kiosk.attestations.statements import statement_text
from kiosk.devices.drop_folder import DropFolder
from kiosk.documents import MrzError, parse
from kiosk.domain.enrolments import WayIn, name_of
from kiosk.domain.nationality import find_states
from kiosk.domain.persons import PersonName
from kiosk.flows.registration_state import Receipt, StationRules
from kiosk.services.codes import code_hash, new_code
from kiosk.services.stations import look_up
from kiosk.services.submissions import seal
from kiosk.ui.registration.ports import StationWords
from kiosk.ui.shared.language import current_language

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from kiosk.app.registration_setup import StationSetup
    from kiosk.app.settings import DeviceSettings
    from kiosk.app.world import World
    from kiosk.devices.worker import ReadingWorker
    from kiosk.domain.enrolments import Submission
    from kiosk.domain.facts import Claim
    from kiosk.flows.onboarding_state import DocumentScan
    from kiosk.flows.registration_throttle import Attempts
    from kiosk.reading.results import Watched
    from kiosk.services.ports import SecretHasher
    from kiosk.services.slips import Slip
    from kiosk.services.stations import StationKit
    from kiosk.ui.registration.ports import Shot
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame

_ID_BYTES: Final = 16
_WAYS: Final = (WayIn.INVITATION, WayIn.BADGE, WayIn.ROSTER)
_PRINTER_SECONDS: Final = 5.0


class StationAdapter:
    """Implement `kiosk.ui.registration.ports.RegistrationPorts`."""

    def __init__(
        self,
        folder: Path,
        kit: StationKit,
        setup: StationSetup,
        *,
        world: World,
        hasher: SecretHasher,
        worker: ReadingWorker,
        devices: DeviceSettings,
        specimens_allowed: bool = False,
    ) -> None:
        self._folder, self._setup = folder, setup
        self._world, self._hasher, self._devices = world, hasher, devices
        self.adopt(kit)
        self._capture = StationCapture(
            worker, self.today, devices.camera, specimens_allowed=specimens_allowed
        )
        self._specimens_allowed = specimens_allowed

    def read_kit(self) -> StationKit:
        """Read the station's file again; raises `KioskError` where it holds no longer. *Slow*."""
        return open_kit(self._folder, self._setup, self.now())

    def adopt(self, kit: StationKit) -> None:
        """Serve with this kit from now on."""
        self._kit, self._rules = kit, KitRules(kit)

    def questions(self) -> tuple[object, ...]:
        """Give what the first screen and the questions depend on."""
        return (self.rules(), self.today(), self.words(), self.languages())

    def scans(self) -> DropFolder | None:
        """Give the folder that a scanner saves into, where the set-up allows one."""
        return DropFolder(Path(self._setup.scans)) if self._setup.scans else None

    def attempts(self) -> Attempts:
        """Give how often was tried here, also before the last start."""
        return kept_attempts(self._folder, self._setup, self.now())

    def keep_attempts(self, attempts: Attempts) -> None:
        """Keep how often was tried."""
        keep_attempts(self._folder, self._setup, attempts)

    def rules(self) -> StationRules:
        """Give what this station asks; without a roster there is nothing to look up."""
        asked = self._rules.asks(self.now())
        return replace(asked, ways=_WAYS if self._kit.lookups else ())

    def words(self) -> StationWords:
        """Give who runs it, and where and when a desk is staffed."""
        return StationWords(self._kit.issuer_name, self._kit.place, self._kit.hours)

    def languages(self) -> Sequence[str]:
        """Give the languages that a statement can be signed in."""
        return self._kit.statement_languages

    def identify(self, way: WayIn, words: tuple[str, ...]) -> str:
        """Look up a code, badge, or number with address."""
        return look_up(self._kit, way, *words)

    def read_picture(self, data: bytes) -> DocumentScan:
        """Decode and read a picture."""
        return self._capture.read(data)

    def assess_lines(self, lines: tuple[str, ...]) -> DocumentScan:
        """Assess swiped lines."""
        return self._capture.assess(lines)

    def camera_start(self) -> None:
        """Start the camera of this station."""
        self._capture.start()

    def camera_latest(self) -> LiveFrame | None:
        """Give the newest picture of the camera."""
        return self._capture.live()

    def camera_watch(self, frame: LiveFrame) -> Watched:
        """Look at a live frame together with those before it."""
        return self._capture.watch(frame)

    def camera_shot(self) -> Shot:
        """Give what the settled frames show, and the best of them."""
        return self._capture.shot()

    def camera_stop(self) -> None:
        """Let the camera go."""
        self._capture.stop()

    def abandon(self) -> None:
        """Give up what is being read, at once."""
        self._capture.abandon()

    def forget(self) -> None:
        """Drop the picture that was read last."""
        self._capture.forget()

    def cancel_printing(self) -> None:
        """Take the jobs of the station's account out of every queue, and out of its history."""
        cancel = shutil.which("cancel")
        if cancel is not None:
            subprocess.run(  # noqa: S603 - a fixed command, without anything of the registrant's
                (cancel, "-a", "-x"), check=False, capture_output=True, timeout=_PRINTER_SECONDS
            )

    def compose_statement(self, claim: Claim, name: tuple[str, str], language: str) -> str:
        """Write the statement that is read and signed."""
        return statement_text(
            claim,
            PersonName(*name),
            issuer_name=self._kit.issuer_name,
            appeal_url=self._kit.appeal_url,
            language=language,
        )

    def seal(self, submission: Submission) -> Receipt:
        """Seal a submission to the desk, leave it in the station's folder, give the code."""
        code = new_code(self._world.entropy)
        complete = replace(
            submission,
            id=self._world.entropy(_ID_BYTES).hex(),
            station_id=self._kit.station_id,
            continuation_hash=code_hash(code),
        )
        sealed = seal(self._kit, complete)
        leave(self._folder, complete.id, sealed)
        outlook = self._rules.outlook(complete.claim, self.now())
        return Receipt(code, name_of(complete.id), outlook)

    def prints(self) -> bool:
        """Tell whether a receipt printer is set up here."""
        return bool(self._devices.receipts)

    def print_slip(self, slip: Slip) -> None:
        """Put a slip on paper."""
        printer = slip_printer(self._devices, current_language())
        if printer is not None:
            printer.print_slip(slip)

    def staff_may_leave(self, code: str) -> bool:
        """Tell whether a code closes the station."""
        return self._hasher.matches(self._setup.code_hash, code)

    def find_states(self, query: str) -> Sequence[tuple[str, str]]:
        """Find States by any spelling."""
        found = find_states(query, specimens_allowed=self._specimens_allowed)
        return [(match.code, match.name) for match in found]

    def check_digits_hold(self, lines: tuple[str, ...]) -> bool:
        """Tell whether these are a zone whose check digits are right."""
        try:
            document = parse(lines, today=self.today())
        except MrzError:
            return False
        return document.check_digits_ok

    def now(self) -> datetime:
        """Give the present instant."""
        return self._world.clock()

    def today(self) -> date:
        """Give the present day where the issuer is."""
        return self.now().astimezone(ZoneInfo(self._kit.zone)).date()

    def uptime(self) -> float:
        """Give seconds of a clock that never goes back and runs on while the machine sleeps."""
        boot = getattr(time, "CLOCK_BOOTTIME", None)
        return time.monotonic() if boot is None else time.clock_gettime(boot)

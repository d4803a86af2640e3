"""What a gateway beside the demo is started with: the root of trust, its settings, two tokens."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from kiosk.app.private_file import write_private
from kiosk.domain.access import TokenState

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app.program import Program


def prepare_gateway(program: Program, folder: Path) -> Path:
    """Write it into ``folder``, which is made; give the file of it that a shell reads.

    That sets the variables of `kiosk.gateway.settings`, but for the place of
    the gateway's own state, and two tokens: ``TOKEN`` opens every model of the
    demo, ``REVOKED`` opens none.
    """
    with program.env.store.reading() as uow:
        audience, root = uow.issuer.settings().audience, uow.issuer.roots()[0]
        tokens = {
            uow.tokens.get(access.record.jti).state: access.token
            for access in reversed(program.demo_access)
            if not access.waiting_models and not access.closed_models
        }
    folder.mkdir(mode=0o700)
    trust = folder / "root.json"
    trust.write_bytes(root)
    variables = {
        "KIOSK_GATEWAY_PUBLICATION": str(program.settings.publication),
        "KIOSK_GATEWAY_TRUST": str(trust),
        "KIOSK_GATEWAY_AUDIENCE": audience,
        "TOKEN": tokens[TokenState.VALID],
        "REVOKED": tokens[TokenState.INVALID],
    }
    lines = [f"export {name}={shlex.quote(value)}\n" for name, value in variables.items()]
    told = folder / "gateway.sh"
    write_private(told, "".join(lines).encode())
    return told

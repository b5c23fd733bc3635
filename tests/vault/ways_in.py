"""Whether something opens a register, and what its trail says after the making."""

from __future__ import annotations

from privdesk.core.errors import WrongSecret
from privdesk.db import audit
from tests.vault.vaults import vault


def opens(root, credential):
    try:
        vault(root).unlock(credential).lock()
    except WrongSecret:
        return False
    return True


def opens_by_copy(root, credential):
    """As if the header were damaged."""
    (root / "vault.json").rename(root / "aside")
    try:
        return opens(root, credential)
    finally:
        (root / "aside").replace(root / "vault.json")


def lines(register):
    with register.read() as work:
        return [(line.action, line.ref, dict(line.detail)) for line in audit.lines(work.session)][1:]


def kinds(register):
    return [(slot.kind, slot.role) for slot in register.facts.slots]

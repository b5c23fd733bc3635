"""From what a person shows to the master key."""

from __future__ import annotations

from privdesk.core.errors import WrongSecret
from privdesk.vault.credentials import Credential
from privdesk.vault.header import Header
from privdesk.vault.kdf import Argon2
from privdesk.vault.keys import MasterKey
from privdesk.vault.process import leave_no_dumps
from privdesk.vault.slots import Slot


def key_of(header: Header, credential: Credential, floor: Argon2) -> tuple[MasterKey, Slot]:
    """With the slot that fitted. Raises WrongSecret, UnsafeParameters, RecoveryCodeMistyped or KeyringUnavailable."""
    leave_no_dumps()
    fitting = [slot for slot in header.slots if slot.kind is credential.kind]
    for slot in fitting:
        slot.refuse_unsafe(floor)
    for slot in fitting:
        secret = credential.secret_for(slot)
        key = None if secret is None else slot.unwrap(secret, header.vault_id)
        if key is not None:
            return key, slot
    raise WrongSecret

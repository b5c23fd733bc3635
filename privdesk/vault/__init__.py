"""The encrypted register on disk: header with key slots, database, one program at a time.

Importing this package imports neither SQLAlchemy nor SQLCipher: the unlock window comes first.
"""

from privdesk.vault.credentials import OsKeyring, Passphrase, RecoveryCode
from privdesk.vault.facts import RecoveryKit, SlotFacts, VaultFacts
from privdesk.vault.kdf import Argon2
from privdesk.vault.keyring import SecretStore, SystemStore
from privdesk.vault.vault import Vault

__all__ = [
    "Argon2",
    "OsKeyring",
    "Passphrase",
    "RecoveryCode",
    "RecoveryKit",
    "SecretStore",
    "SlotFacts",
    "SystemStore",
    "Vault",
    "VaultFacts",
]

"""The screens of the vault: keys, backups, the audit trail, and what to do when the door does not open."""

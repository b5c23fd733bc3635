"""What a person reads when something is not right with the register, its keys or its backups; and what to do next."""

from __future__ import annotations

from privdesk.core import errors
from privdesk.core.errors import ExpectedError
from privdesk.core.words import Text, mark

PLACES: dict[str, Text] = {
    "network": mark("Sentences", "on a network drive"),
    "removable": mark("Sentences", "on a disk that can be taken out"),
    "synced": mark("Sentences", "in a folder that {service} copies to the cloud"),
}
"""By the value of ``vault.places.PlaceKind``."""

KEYRING_REASONS: dict[str, tuple[Text, Text]] = {
    "absent": (
        mark("Sentences", "This computer has no keyring that privdesk trusts."),
        mark("Sentences", "Go on typing the passphrase. On Linux a keyring is GNOME Keyring or KWallet."),
    ),
    "null": (
        mark("Sentences", "The keyring of this computer is switched off."),
        mark("Sentences", "Go on typing the passphrase, or ask who keeps this computer to switch it on."),
    ),
    "timeout": (
        mark("Sentences", "The keyring of this computer does not answer."),
        mark("Sentences", "Look whether it asks for its own password somewhere. Or type the passphrase."),
    ),
    "denied": (
        mark("Sentences", "The keyring of this computer refused."),
        mark("Sentences", "Allow privdesk to use the keyring when it asks. Or type the passphrase."),
    ),
    "not_kept": (
        mark("Sentences", "The keyring of this computer did not keep what was put into it."),
        mark("Sentences", "Go on typing the passphrase. Nothing was changed."),
    ),
}
"""By the reason of ``KeyringUnavailable``: what, and the next step."""

_RESTORE = mark("Sentences", "Restore a backup, or open the register on another computer.")
SALT_ONLY = (
    mark("Sentences", "The first bytes of the register are damaged. The rest can be read."),
    mark("Sentences", "Let the register be repaired. If that does not help, restore a backup."),
)
"""Of ``DatabaseDamaged``, when nothing else is."""
_CHOOSE_FOLDER = mark("Sentences", "Choose another folder.")

VAULT_SENTENCES: dict[type[ExpectedError], tuple[Text, Text]] = {
    errors.WrongSecret: (
        mark("Sentences", "This passphrase or code does not fit this register."),
        mark("Sentences", "Try again and watch capital letters and spaces. Or use the recovery code."),
    ),
    errors.WayRemoved: (
        mark("Sentences", "This way to open the register was taken away, but an older vault.json was put back."),
        mark(
            "Sentences",
            "Open it with a passphrase or code of today, or restore a backup. And find out who changed the folder.",
        ),
    ),
    errors.OldWaysBack: (
        mark(
            "Sentences",
            "An older vault.json was put back, and %n way(s) to open the register that were taken away with it. "
            "They are removed again.",
        ),
        mark("Sentences", "Find out who changed the folder. Change the key when somebody may have used it (Keys)."),
    ),
    errors.OldPassphraseBack: (
        mark("Sentences", "An older vault.json was put back: the passphrase from before opens the register again."),
        mark("Sentences", "Choose a new passphrase today (Keys), and find out who changed the folder."),
    ),
    errors.RecoveryCodeMistyped: (
        mark("Sentences", "There is a typing error in the recovery code."),
        mark("Sentences", "Compare it with the printed recovery kit, group by group."),
    ),
    errors.WeakPassphrase: (
        mark("Sentences", "This passphrase is too easy to guess."),
        mark("Sentences", "Use at least {characters} characters or {words} words."),
    ),
    errors.HeaderMissing: (
        mark("Sentences", "There is no register in this folder."),
        mark("Sentences", "Choose the folder whose name ends in .privdesk."),
    ),
    errors.HalfMade: (
        mark("Sentences", "The making of this register was broken off. Nothing is in it yet."),
        mark("Sentences", "Make the register again, in the same folder."),
    ),
    errors.HeaderDamaged: (
        mark("Sentences", "The key file of this register is damaged, and so is its copy."),
        mark("Sentences", "Restore a backup, or use the recovery kit."),
    ),
    errors.HeaderLost: (
        mark("Sentences", "The key file of this register is gone, and so is its copy (vault.json and vault.json.bak)."),
        mark("Sentences", "Put one of them back, restore a backup, or use the recovery kit."),
    ),
    errors.HeaderEdited: (
        mark("Sentences", "The key file of this register was changed outside this program."),
        mark("Sentences", "Find out who did this, and restore a backup from before."),
    ),
    errors.UnsafeParameters: (
        mark("Sentences", "The key file asks for settings that are not safe."),
        mark("Sentences", "Do not trust this file. Restore a backup, or open the register on another computer."),
    ),
    errors.DatabaseMissing: (
        mark("Sentences", "The file {file} of this register is missing or empty."),
        mark("Sentences", "Put it back if it was moved, or restore a backup."),
    ),
    errors.DatabaseDamaged: (
        mark("Sentences", "The register is damaged: %n of {total} pages cannot be read."),
        mark("Sentences", "Restore a backup. Keep the damaged file: an expert may save more of it."),
    ),
    errors.ContentDamaged: (
        mark("Sentences", "The register is damaged inside: %n fault(s) found."),
        mark("Sentences", "Let the register be repaired. If that does not help, restore a backup."),
    ),
    errors.TrailBroken: (
        mark("Sentences", "The audit trail does not fit from line {line} on."),
        mark(
            "Sentences",
            "Compare it with a print, find out who did this, and restore a backup from before.",
        ),
    ),
    errors.DatabaseForeign: (
        mark("Sentences", "The file {file} does not belong to this register."),
        mark("Sentences", "Put the right file back, or restore a backup."),
    ),
    errors.RolledBack: (
        mark("Sentences", "This is an older copy of the register than was last used here."),
        mark("Sentences", "Find the newest file. If you put back an old copy yourself, restore it as a backup."),
    ),
    errors.NewerSchema: (
        mark("Sentences", "This register was made by a newer version of the program."),
        mark("Sentences", "Install the newest version. Nothing in the register was changed."),
    ),
    errors.VaultInUse: (
        mark("Sentences", "The register is in use by {host} since {since}."),
        mark("Sentences", "Close it there first, or open it here to read only."),
    ),
    errors.LeftOpenElsewhere: (
        mark("Sentences", "The register was opened on {host} at {since} and not closed there."),
        mark("Sentences", "Close it there first. Take it over when you are sure that it is no longer open there."),
    ),
    errors.TakeOverUnanswered: (
        mark("Sentences", "{host} was asked to close the register, but did not answer."),
        mark("Sentences", "Close the program there, or start that computer again. Then try once more."),
    ),
    errors.PlaceRefused: (
        mark("Sentences", "This is no safe place for the register: the folder lies {place}."),
        mark("Sentences", "Keep the register on the disk of this computer, and put the backups there."),
    ),
    errors.VaultNotWritable: (
        mark("Sentences", "The register cannot be written to in this folder."),
        mark("Sentences", "Choose another folder, or copy the register to a folder in which you may write."),
    ),
    errors.KeyringUnavailable: (
        mark("Sentences", "The keyring of this computer cannot be used."),
        mark("Sentences", "Type the passphrase."),
    ),
    errors.OfficerOnly: (
        mark("Sentences", "Only the privacy officer can do this."),
        mark("Sentences", "Open the register with the passphrase of the officer or with the recovery code."),
    ),
    errors.LastWay: (
        mark("Sentences", "Without this the officer could no longer open the register."),
        mark("Sentences", "Change the passphrase instead."),
    ),
    errors.TooManyWays: (
        mark("Sentences", "There are as many ways to open this register as it can have."),
        mark("Sentences", "First remove one that is no longer used."),
    ),
    errors.PassphraseTaken: (
        mark("Sentences", "This register already opens with that passphrase."),
        mark("Sentences", "Choose one that is not in use here: everybody has a passphrase of their own."),
    ),
    errors.HeaderWhole: (
        mark("Sentences", "The key file of this register is whole."),
        mark("Sentences", "Open the register with the passphrase or the recovery code."),
    ),
    errors.KitUnreadable: (
        mark("Sentences", "This is not the text from the square code of a recovery kit."),
        mark("Sentences", "Scan the square code on the kit again, and copy all of its text."),
    ),
    errors.KitReplaced: (
        mark("Sentences", "This recovery kit was replaced by a newer one."),
        mark("Sentences", "Take the newest kit, or restore a backup."),
    ),
    errors.FolderNotEmpty: (mark("Sentences", "The folder {folder} is not empty."), _CHOOSE_FOLDER),
    errors.BackupIncomplete: (
        mark("Sentences", "This backup is not complete: its end is missing."),
        mark("Sentences", "Copy it again from where it came, or take another backup."),
    ),
    errors.BackupDamaged: (
        mark("Sentences", "This backup is damaged: it is not what was written."),
        mark("Sentences", "Take another backup. Then look at the disk on which this one lies."),
    ),
    errors.BackupEdited: (
        mark("Sentences", "This backup was changed outside this program."),
        mark("Sentences", "Do not use it. Find out who did this, and take another backup."),
    ),
    errors.BackupForeign: (
        mark("Sentences", "This is a backup of another register."),
        mark("Sentences", "Choose a backup of this register, or restore this one into a new folder."),
    ),
    errors.SecondPlaceMissing: (
        mark("Sentences", "The second place for backups, {folder}, is not there."),
        mark("Sentences", "Connect the disk, or make the folder. The backup in the first place is made."),
    ),
    errors.SecondPlaceInside: (
        mark("Sentences", "The folder {folder} lies in the register itself: it is no second place for backups."),
        mark("Sentences", "Choose a folder on another disk. The backup in the first place is made."),
    ),
    errors.SecondPlaceNotWritable: (
        mark("Sentences", "In the second place for backups, {folder}, nothing may be written."),
        mark("Sentences", "Choose a folder in which you may write. The backup in the first place is made."),
    ),
    errors.ClockDoubted: (
        mark(
            "Sentences",
            "No old backup was removed. It is {today} by this computer, and nothing was done here for %n days before.",
        ),
        mark(
            "Sentences",
            "Look whether that is right. If it is, they are removed when you lock the register tomorrow, or today "
            "on the page of the backups.",
        ),
    ),
    errors.BackupsLeft: (
        mark("Sentences", "The disk does not let go of %n backup(s) whose term has passed."),
        mark(
            "Sentences",
            "Look whether the folder of the backups may be written to. It is tried again when you lock the register.",
        ),
    ),
    errors.ErasuresDamaged: (
        mark("Sentences", "The list of what was erased was damaged or edited. It is made again from the audit trail."),
        mark(
            "Sentences",
            "The old one is kept as {file}. Make a backup, put it in the second place, and find out who changed the "
            "folder.",
        ),
    ),
    errors.WrongSecretOfBackup: (
        mark("Sentences", "This passphrase or code does not fit the backup of {made}."),
        mark("Sentences", "A backup keeps the passphrase and the code of its day. Try those you had then."),
    ),
    errors.VaultError: (mark("Sentences", "The register cannot be opened."), _RESTORE),
}

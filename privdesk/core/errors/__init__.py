"""Errors that a person can meet: the world or the person, never our bug.

Each carries facts, no sentences; ``core.sentences`` holds the sentence and the next step for every class here.

ExpectedError
├── VaultError
│   ├── WrongSecret              passphrase or code does not fit
│   ├── WayRemoved               it fits a way in that was taken away, in an older header that was put back
│   ├── OldWaysBack              such ways were there again; they are removed again
│   ├── OldPassphraseBack        the officer's, which was changed; it opens the register still
│   ├── RecoveryCodeMistyped     the code's own checksum does not fit
│   ├── WeakPassphrase
│   ├── HeaderMissing            the folder is no register
│   │   └── HalfMade             the making of it was broken off
│   ├── HeaderDamaged            also its copy
│   ├── HeaderLost               both are gone, the database is there
│   ├── HeaderEdited             changed by someone without the key
│   ├── UnsafeParameters         key derivation outside floor or caps
│   ├── DatabaseMissing
│   ├── DatabaseDamaged          some pages
│   ├── DatabaseForeign          no page belongs to this register
│   ├── ContentDamaged           the pages are whole, what stands on them is not
│   ├── TrailBroken              the audit trail was changed
│   ├── RolledBack               an older file than the header knows
│   ├── NewerSchema              made by a newer program
│   ├── VaultInUse
│   │   ├── LeftOpenElsewhere    its lock is free, but another computer did not close it
│   │   └── TakeOverUnanswered   who has it open did not close it when asked
│   ├── VaultNotWritable
│   │   └── SecondPlaceNotWritable  for backups
│   ├── KeyringUnavailable       of the operating system
│   ├── OfficerOnly              not for a deputy
│   ├── LastWay                  it would shut out the officer
│   ├── TooManyWays              as many key slots as a header holds
│   ├── PassphraseTaken          another slot opens with it already
│   ├── HeaderWhole              there is nothing to rebuild
│   ├── KitUnreadable            what was scanned is no recovery slot
│   ├── KitReplaced              a newer kit was made
│   ├── PlaceRefused             network, removable or copied to the cloud
│   ├── FolderNotEmpty
│   ├── BackupIncomplete         its end is missing
│   ├── BackupDamaged            a part is not what the backup itself says
│   ├── BackupEdited             changed by someone without the key
│   ├── BackupForeign            of another register
│   ├── SecondPlaceInside        of the register itself: what takes that takes both
│   ├── SecondPlaceMissing       for backups: its disk is not connected
│   ├── BackupsLeft              their term has passed, but the disk does not let go of them
│   ├── ErasuresDamaged          the list of what was erased was no list of ours; it is made again
│   ├── ClockDoubted             so far ahead that old backups were left alone
│   └── WrongSecretOfBackup      a WrongSecret: it keeps the passphrase of its day
├── DiskFull
├── DiskFailed                   a read or write that the disk refuses
├── FileError
│   ├── FileUnreadable
│   ├── FileTooLarge
│   ├── FileNotWritable
│   ├── PaperNotOpened           no other program shows it
│   ├── PapersLeft               another program does not let go of them
│   ├── UnknownKind              no exporter for that ending
│   ├── NotPortable              no data that another program can read
│   └── MailUnreadable
├── Refused                      rules found problems
│   └── (problems)
├── LetterError
│   ├── TemplateFault            file and line
│   └── LetterIncomplete         must-elements missing
├── DraftsNotKept                the register was locked without what was half typed
├── RemindersMissing             beside a register lies no list of dates
├── RemindersDamaged             it is there, and is no such list
├── DailyReminderFailed          the system does not take or give up the daily job
├── NotificationFailed           nothing of this computer shows it
├── NotFound                     the thing is gone
├── NothingTyped                 the input ended before what was asked
├── StreamFailed                 the input or output of a command
├── OptionsClash                 of a command
├── UnreadableDate
│   └── UnreadableYear
├── DateOutOfRange               before or after the time of the law
└── SystemPartMissing            library or screen
"""

from __future__ import annotations

from privdesk.core.errors.base import *  # noqa: F403 -- one name for all of them
from privdesk.core.errors.office import *  # noqa: F403
from privdesk.core.errors.vault import *  # noqa: F403

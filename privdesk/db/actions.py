"""Everything that leaves a line in the audit trail; a closed list, extended here."""

from __future__ import annotations

from privdesk.core.fields import Choice
from privdesk.core.words import mark


class Action(Choice):
    VAULT_CREATED = "vault.created", mark("Action", "Register created")
    VAULT_REPAIRED = "vault.repaired", mark("Action", "Register repaired")
    VAULT_MIGRATED = "vault.migrated", mark("Action", "Register brought up to the new version")
    VAULT_BACKED_UP = "vault.backed_up", mark("Action", "Backup made")
    VAULT_COPIED = "vault.copied", mark("Action", "Backup put in the second place")
    VAULT_RESTORED = "vault.restored", mark("Action", "Backup restored")
    VAULT_DRILLED = "vault.drilled", mark("Action", "Restoring tried out")
    CLOCK_DOUBTED = "vault.clock_doubted", mark("Action", "Nothing removed or erased by date: the clock may be wrong")
    CLOCK_BELIEVED = "vault.clock_believed", mark("Action", "The date of this computer confirmed")
    PASSPHRASE_CHANGED = "vault.passphrase_changed", mark("Action", "Passphrase changed")
    RECOVERY_RENEWED = "vault.recovery_renewed", mark("Action", "New recovery code made")
    SLOT_ADDED = "vault.slot_added", mark("Action", "Way to open the register added")
    SLOT_REMOVED = "vault.slot_removed", mark("Action", "Way to open the register removed")
    KEY_ROTATED = "vault.key_rotated", mark("Action", "Key changed")

    ORGANISATION_SAVED = "organisation.saved", mark("Action", "Organisation saved")
    SETTING_SAVED = "setting.saved", mark("Action", "Setting saved")

    PROCESSOR_SAVED = "processor.saved", mark("Action", "Processor saved")
    PROCESSOR_REMOVED = "processor.removed", mark("Action", "Processor removed")
    PROCESSOR_RESTORED = "processor.restored", mark("Action", "Processor put back")
    PROCESSORS_ERASED = "processors.erased", mark("Action", "Removed processors erased")

    ACTIVITY_SAVED = "activity.saved", mark("Action", "Processing activity saved")
    ACTIVITY_ENDED = "activity.ended", mark("Action", "Processing activity ended")
    ACTIVITY_REMOVED = "activity.removed", mark("Action", "Processing activity removed")
    ACTIVITY_RESTORED = "activity.restored", mark("Action", "Processing activity put back")
    ACTIVITIES_ERASED = "activities.erased", mark("Action", "Removed processing activities erased")

    REQUEST_REGISTERED = "request.registered", mark("Action", "Request registered")
    REQUEST_SAVED = "request.saved", mark("Action", "Request changed")
    REQUEST_ACKNOWLEDGED = "request.acknowledged", mark("Action", "Receipt confirmed")
    REQUEST_IDENTITY_ASKED = "request.identity_asked", mark("Action", "Proof of identity asked")
    REQUEST_IDENTITY_CONFIRMED = "request.identity_confirmed", mark("Action", "Identity confirmed")
    REQUEST_IDENTITY_FAILED = "request.identity_failed", mark("Action", "Identity not confirmed")
    REQUEST_EXTENDED = "request.extended", mark("Action", "Term extended")
    REQUEST_FOLLOWED_UP = "request.followed_up", mark("Action", "Further request in the same file")
    REQUEST_AUTHORITY_CHECKED = "request.authority_checked", mark("Action", "Authority checked")
    REQUEST_STOPPED = "request.stopped", mark("Action", "Use of data stopped")
    REQUEST_LIFTED = "request.lifted", mark("Action", "Restriction lifted")
    REQUEST_SEARCH_STARTED = "request.search_started", mark("Action", "Search started")
    REQUEST_SEARCH_RECORDED = "request.search_recorded", mark("Action", "Outcome of the search recorded")
    REQUEST_DECIDED = "request.decided", mark("Action", "Decision taken")
    REQUEST_EXECUTED = "request.executed", mark("Action", "Decision carried out")
    REQUEST_NOTICE_SENT = "request.notice_sent", mark("Action", "Recipient told")
    REQUEST_NOTICE_CONFIRMED = "request.notice_confirmed", mark("Action", "Recipient confirmed")
    REQUEST_LETTER_SENT = "request.letter_sent", mark("Action", "Letter sent")
    REQUEST_ANSWERED = "request.answered", mark("Action", "Request answered")
    REQUEST_CLOSED = "request.closed", mark("Action", "Request closed")
    REQUEST_HELD = "request.held", mark("Action", "Kept for a dispute")
    REQUEST_RELEASED = "request.released", mark("Action", "No longer kept for a dispute")
    REQUEST_MATERIAL_ERASED = "request.material_erased", mark("Action", "Annexes of a request erased")
    REQUEST_WITHDRAWN = "request.withdrawn", mark("Action", "Request withdrawn")
    REQUEST_REOPENED = "request.reopened", mark("Action", "Request reopened")
    REQUEST_BUNDLE_MADE = "request.bundle_made", mark("Action", "Files for data portability made")
    CASE_REPORTED = "request.reported", mark("Action", "Report of a request printed or saved")
    REQUESTS_EXPORTED = "requests.exported", mark("Action", "Log or figures of requests exported")
    SUBJECT_ERASED = "subject.erased", mark("Action", "Data of a person erased")

    SUPPRESSION_REMOVED = "suppression.removed", mark("Action", "Address taken off the suppression list")

    REGISTER_EXPORTED = "register.exported", mark("Action", "Register exported")
    PAPER_OPENED = "paper.opened", mark("Action", "Paper opened in another program")
    TRAIL_EXPORTED = "trail.exported", mark("Action", "Audit trail exported")

"""A person is forgotten; the backups of before are named, and put back they do not bring the person back."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from uuid import uuid4

import pytest

from privdesk.core.clock import FixedClock
from privdesk.core.drafts import Draft
from privdesk.db import drafts
from privdesk.requests.model import AttachmentKind, Channel, HoldChoice
from privdesk.requests.service import ErasureReceipt, IncomingFile
from privdesk.vault import Passphrase, Vault
from privdesk.vault.backups import backups_in
from privdesk.vault.manifest import Backup
from privdesk.vault.open_vault import OpenVault
from privdesk.vault.places import LOCAL
from privdesk.wiring import Services, build
from privdesk.wiring.restoring import restore
from tests.laid import laid
from tests.make import a_processor, an_activity, an_organisation
from tests.vault.test_disk import decrypted
from tests.vault.vaults import FAST, PASSPHRASE

NAME = "Sanne Wiegersma"
MAIL = "sanne.wiegersma@voorbeeld.example"
NEEDLES = (b"Wiegersma", b"wiegersma")


class Office:
    """Opened and locked every day, at the same desk."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.clock = FixedClock.on(dt.date(2026, 3, 5))
        laid(root, "journeys of backups", self._make)

    def _make(self, root: Path) -> None:
        Vault.create(root, PASSPHRASE, clock=self.clock, cost=FAST, floor=FAST, look=lambda _: LOCAL)
        vault, services = self.open()
        services.organisation.save(dataclasses.replace(an_organisation(), backup_horizon_days=30))
        vault.lock()

    def open(self) -> tuple[OpenVault, Services]:
        vault = Vault(self.root, clock=self.clock, floor=FAST, look=lambda _: LOCAL).unlock(Passphrase(PASSPHRASE))
        return vault, build(vault)

    def on(self, day: dt.date) -> None:
        self.clock.moment = FixedClock.on(day).moment

    def restore(self, backup: Backup) -> int:
        shown = Passphrase(PASSPHRASE)
        done = restore(backup.path, shown, self.root, clock=self.clock, floor=FAST, look=lambda _: LOCAL)
        return done.erased_again

    def needles(self) -> list[str]:
        """Files of the register in which the name stands, decrypted; backups are not looked into."""
        vault, _ = self.open()
        key = type(vault._key)(bytearray(vault._key.material))
        vault.lock()
        found = []
        for path in self.root.iterdir():
            if path.is_file():
                data = decrypted(path, key) if path.suffix == ".db" else path.read_bytes()
                found += [path.name for needle in NEEDLES if needle in data]
        return found


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "proef.privdesk")


def asked_and_forgotten(office: Office) -> ErasureReceipt:
    """Asked on 5 March; a backup every evening; forgotten on 8 March."""
    vault, services = office.open()
    request = services.requests.register(
        rights=["access"],
        person={"name": NAME, "email": MAIL},
        details={
            "received": dt.date(2026, 3, 5),
            "channel": Channel.EMAIL,
            "wish": f"Ik ben {NAME} en wil weten wat u heeft.",
            "hold": HoldChoice.DIRECT,
        },
        files=[IncomingFile(name="brief.eml", data=b"From: " + MAIL.encode(), kind=AttachmentKind.MESSAGE)],
    )
    with vault.write() as work:
        draft = Draft(id=uuid4(), place="requests", ref=request.id, content={"wish": f"{NAME} belt terug"})
        drafts.keep(work.session, [draft], office.clock.now())
    vault.lock()
    for day in (6, 7):
        office.on(dt.date(2026, 3, day))
        vault, services = office.open()
        services.requests.save_details(request.id, wish=f"{NAME} belde op {day} maart")
        vault.lock()
    office.on(dt.date(2026, 3, 8))
    vault, services = office.open()
    services.requests.withdraw(request.id)
    services.requests.close(request.id)
    receipt = services.requests.anonymise(request.id, despite="de betrokkene drong aan")
    vault.lock()
    return receipt


def test_the_receipt_names_the_backups_that_hold_the_data_and_until_when(office: Office) -> None:
    receipt = asked_and_forgotten(office)
    assert [(each.name, each.until) for each in receipt.backups] == [
        (f"register-2026030{day}T080000Z-daily.pdvault", dt.date(2026, 4, day - 1)) for day in (5, 6, 7)
    ]
    assert receipt.backups_until == dt.date(2026, 4, 7)
    for day, left in ((dt.date(2026, 4, 5), 1), (receipt.backups_until, 0)):
        office.on(day)
        office.open()[0].lock()
        names = {each.path.name for each in backups_in(office.root / "backups")}
        assert len(names & {each.name for each in receipt.backups}) == left


def test_put_back_the_backup_of_before_does_not_bring_the_person_back(office: Office) -> None:
    asked_and_forgotten(office)
    assert office.needles() == []
    for backup in backups_in(office.root / "backups"):
        again = office.restore(backup)
        assert office.needles() == []
        vault, services = office.open()
        assert services.requests.all() == ()
        vault.lock()
        # that of the first day was made before the request came
        assert again == int(any(day in backup.path.name for day in ("0306T", "0307T")))


def test_what_was_emptied_from_the_bins_stays_away(office: Office) -> None:
    vault, services = office.open()
    processor = services.processors.save(a_processor())
    activity = services.activities.save(an_activity())
    kept = services.activities.save(an_activity())
    services.activities.remove(kept.id)
    vault.lock()
    [backup] = backups_in(office.root / "backups")[:1]
    office.on(dt.date(2026, 3, 6))
    vault, services = office.open()
    services.activities.restore(kept.id)
    services.activities.remove(activity.id)
    services.processors.remove(processor.id)
    assert (services.activities.empty_bin(), services.processors.empty_bin()) == (1, 1)
    vault.lock()
    fresh = max(backups_in(office.root / "backups"), key=lambda each: each.made)
    office.restore(backup)
    vault, services = office.open()
    assert services.processors.all() == services.processors.removed() == ()
    assert [each.id for each in services.activities.removed()] == []
    vault.lock()
    office.restore(fresh)
    vault, services = office.open()
    assert [each.id for each in services.activities.all()] == [kept.id]
    vault.lock()


def test_locking_makes_the_backup_of_the_day(office: Office) -> None:
    assert [each.path.name for each in backups_in(office.root / "backups")] == [
        "register-20260305T080000Z-daily.pdvault"
    ]
    vault, services = office.open()
    assert not services.backups.is_due()
    assert services.backups.until(services.backups.all()[0]) == dt.date(2026, 4, 4)
    assert vault.lock() == ()

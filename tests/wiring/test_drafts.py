"""Drafts in the vault: as they were laid down, and gone with whom they are about."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from privdesk.core.clock import FixedClock
from privdesk.core.drafts import LEFT, Draft
from privdesk.core.errors import NotFound
from privdesk.db import migrate
from privdesk.vault import Argon2, Passphrase, Vault, erasures
from privdesk.wiring import Services, build
from tests.laid import laid
from tests.make import an_organisation
from tests.vault.test_disk import decrypted

FAST = Argon2(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "vijf gewone woorden zonder haast"
NAME = "Onbekende Proefpersoon-Verzonnen"


@pytest.fixture
def services(tmp_path: Path, clock: FixedClock) -> Services:
    root = tmp_path / "Proef.privdesk"
    laid(root, "wiring", lambda new: Vault.create(new, PASSPHRASE, clock=clock, cost=FAST, floor=FAST))
    made = build(Vault(root, clock=clock, cost=FAST, floor=FAST).unlock(Passphrase(PASSPHRASE)))
    made.organisation.save(an_organisation())
    return made


def test_drafts_come_back_as_they_were_in_their_order_and_only_the_last_ones(services: Services) -> None:
    first = [Draft(place="requests.intake", content={"n": number}) for number in range(20)]
    services.drafts.keep(first)
    again = [
        Draft(place="requests.intake", content={"text": "één\n\u2028 'quote' \x00", "flag": True, "none": None}),
        Draft(place="activities.form", ref=uuid4(), part="deel/1", content={"rows": [{"a": "b"}], "row": -1}),
    ]
    assert [each.content["n"] for each in services.drafts.kept()] == list(range(20))
    services.drafts.keep(again)
    assert services.drafts.kept() == tuple(again)
    services.drafts.drop([again[0].id])
    assert services.drafts.kept() == (again[1],)


def test_half_a_character_does_not_lose_a_draft(services: Services) -> None:
    services.drafts.keep([Draft(place="settings.form", content={"text": "half \ud83d teken"})])
    assert services.drafts.kept()[0].content == {"text": "half \ufffd teken"}


def test_nothing_to_keep_writes_nothing(services: Services) -> None:
    def no_writing() -> None:
        raise AssertionError

    services.transactions.write = no_writing  # type: ignore[method-assign, assignment]
    assert services.drafts.keep([]) == ()


def a_request(services: Services) -> UUID:
    request = services.requests.register(
        rights=["access"], person={"name": NAME, "email": "onbekend@proef.example"}, details={}
    )
    return request.id


def test_an_erased_person_stands_in_no_draft_and_in_no_page_of_the_database(
    services: Services, tmp_path: Path, clock: FixedClock
) -> None:
    ident, other = a_request(services), a_request(services)
    about = [
        Draft(place="requests.extend", ref=ident, content={"form": {"reason": f"{NAME} belde"}}),
        Draft(place=LEFT + "requests.decide", ref=ident, content={"reason_text": NAME}),
    ]
    stays = Draft(place="requests.extend", ref=other, content={"form": {"reason": "de ander"}})
    services.drafts.keep([*about, stays])
    services.requests.anonymise_again([ident])
    assert services.drafts.kept() == (stays,)
    # still on somebody's screen when the register locks: it does not come in again
    assert services.drafts.keep([*about, stays]) == (stays,)
    services.requests.anonymise_again([other])
    assert services.drafts.kept() == ()
    with pytest.raises(NotFound):
        services.requests.get(ident)
    vault, root = services.backups._vault, tmp_path / "Proef.privdesk"
    key = type(vault._key)(bytearray(vault._key.material))
    log = root / f"{vault.header.database.file}-wal"
    assert log.stat().st_size == 0
    # at once, for a restore: the register itself may be lost before it locks
    listed = erasures.load(root / erasures.NAME)
    assert listed is not None
    assert {each.ref for each in listed.erasures} == {ident, other}
    vault.lock()
    pages = decrypted(root / vault.header.database.file, key)
    assert b"CREATE TABLE draft" in pages
    assert NAME.encode() not in pages
    assert b"de ander" not in pages


def test_the_drafts_came_with_the_second_revision() -> None:
    assert migrate.revisions()[:2] == ("0001", "0002")

from __future__ import annotations

import dataclasses

from privdesk.activities.model import RecipientKind
from privdesk.processors.model import Role
from privdesk.requests.model import NoticeKind
from privdesk.requests.rules.notices import planned_notices
from tests.make import a_person, a_processor, a_recipient, a_system, an_activity
from tests.requests.cases import a_kept_place, a_notice, an_empty_place, an_erased_place, an_erasure

MAIL = a_processor(name="Proefpost")
CLOUD = a_processor(name="Wolkenhuis")
BANK = a_processor(name="Proefbank", role=Role.OWN_CONTROLLER)
NEWS = an_activity(
    recipients=(
        a_recipient(name="Proefpost", processor_id=MAIL.id),
        a_recipient(name="Accountant", kind=RecipientKind.CONTROLLER),
        a_recipient(name="secretariaat", kind=RecipientKind.INTERNAL),
        a_recipient(name="Proefbank", processor_id=BANK.id),
    ),
    systems=(a_system(processor_id=CLOUD.id), a_system()),
)


def planned(*places: object, **but: object) -> list[tuple[str, NoticeKind]]:
    request = an_erasure(searches=places, **({"notices": ()} | but))
    return [(each.recipient, each.kind) for each in planned_notices(request, [NEWS], [MAIL, CLOUD, BANK])]


def test_every_recipient_and_processor_of_an_erased_place_once() -> None:
    here = an_erased_place(activity_id=NEWS.id, processor_id=CLOUD.id)
    there = an_erased_place(activity_id=NEWS.id, place="Proefpost", processor_id=MAIL.id)
    assert planned(here, there) == [
        ("Wolkenhuis", NoticeKind.PROCESSOR),
        ("Proefpost", NoticeKind.PROCESSOR),
        ("Accountant", NoticeKind.RECIPIENT),
        ("Proefbank", NoticeKind.RECIPIENT),
    ]


def test_nobody_is_told_of_what_was_kept_or_not_found() -> None:
    assert planned(a_kept_place(activity_id=NEWS.id), an_empty_place(activity_id=NEWS.id)) == []


def test_a_place_outside_the_register_tells_only_its_own_processor() -> None:
    assert planned(an_erased_place(place="mailbox")) == []
    assert planned(an_erased_place(processor_id=CLOUD.id)) == [("Wolkenhuis", NoticeKind.PROCESSOR)]


def test_what_was_told_already_stays_as_it_is() -> None:
    told = a_notice(recipient="proefpost", processor_id=MAIL.id)
    request = an_erasure(searches=(an_erased_place(activity_id=NEWS.id),), notices=(told,))
    made = planned_notices(request, [NEWS], [MAIL, CLOUD, BANK])
    assert made[0] is told
    assert len(made) == 4


def test_a_recipient_hears_no_more_than_it_needs() -> None:
    request = an_erasure(searches=(an_erased_place(processor_id=CLOUD.id),), notices=())
    [notice] = planned_notices(request, [], [CLOUD])
    assert notice.identifier == "sanne@voorbeeld.example"
    nameless = dataclasses.replace(request, person=a_person(email=""))
    assert planned_notices(nameless, [], [CLOUD])[0].identifier == "Sanne Voorbeeld"

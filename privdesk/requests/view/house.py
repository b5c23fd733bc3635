"""What the organisation decided for every request, as a new one needs it."""

# no "from __future__ import annotations" with NamedTuple: see ui/colours
from typing import NamedTuple

from privdesk.organisation.model import LetterLanguage
from privdesk.organisation.service import OrganisationService
from privdesk.requests.model import RequestLanguage


class House(NamedTuple):
    """``language``: of an answer, unless the person wrote otherwise; ``equated_days_roll``: as in the deadlines."""

    language: RequestLanguage = RequestLanguage.DUTCH
    equated_days_roll: bool = False


def house_of(service: OrganisationService) -> House:
    """On the vault's thread."""
    ours = service.get()
    in_english = ours is not None and ours.letter_language is LetterLanguage.ENGLISH
    language = RequestLanguage.ENGLISH if in_english else RequestLanguage.DUTCH
    return House(language, service.house_rules().equated_days_roll)

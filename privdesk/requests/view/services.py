"""What the page of the requests uses of the register."""

from __future__ import annotations

from typing import Protocol

from privdesk.activities.service import ActivityService
from privdesk.letters.service import LetterService
from privdesk.organisation.service import OrganisationService
from privdesk.requests.service import RequestService


class Services(Protocol):
    @property
    def requests(self) -> RequestService: ...
    @property
    def activities(self) -> ActivityService: ...
    @property
    def organisation(self) -> OrganisationService: ...
    @property
    def letters(self) -> LetterService: ...

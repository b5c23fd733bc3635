"""Every record class, so that the tables of the whole register are known at once."""

from __future__ import annotations

from privdesk.activities import records as activities
from privdesk.db import audit, drafts
from privdesk.db.base import Record
from privdesk.organisation import records as organisation
from privdesk.processors import records as processors
from privdesk.requests import records as requests

AREAS = (organisation, processors, activities, requests, audit, drafts)
METADATA = Record.metadata

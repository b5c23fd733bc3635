"""What an officer can do with a request: one method, one intention, one transaction, one line in the audit trail."""

from __future__ import annotations

from privdesk.requests.service.asking import Asking
from privdesk.requests.service.base import AREA, Eraser, HoldingBackup
from privdesk.requests.service.closing import Closed, Closing, ErasureReceipt
from privdesk.requests.service.course import Recounting
from privdesk.requests.service.intake import IncomingFile
from privdesk.requests.service.letters import LetterOrder, PreparedLetter
from privdesk.requests.service.portability import Porting
from privdesk.requests.service.reading import Case
from privdesk.requests.service.stopping import Stopping


class RequestService(Asking, Stopping, Closing, Recounting, Porting):
    """Its methods stand in the modules of this folder, in the order in which a request meets them."""


__all__ = [
    "AREA",
    "Case",
    "Closed",
    "Eraser",
    "ErasureReceipt",
    "HoldingBackup",
    "IncomingFile",
    "LetterOrder",
    "PreparedLetter",
    "RequestService",
]

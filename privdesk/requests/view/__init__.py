"""The page of the requests."""

from privdesk.requests.view.page import RequestsView

__all__ = ["RequestsView"]

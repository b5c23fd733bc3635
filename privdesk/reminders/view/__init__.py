"""What must be done, seen at once."""

from privdesk.reminders.view.overview import OverviewView

__all__ = ["OverviewView"]

"""Dates told outside the window: notifications, the place beside the clock, the daily job."""

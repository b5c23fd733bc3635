"""privdesk: an encrypted desk for the privacy officer."""

__version__ = "0.1.0"

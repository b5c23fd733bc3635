"""Kenniscentrum Voorbeeld: an invented organisation with a register to look around in."""

from privdesk.sample.build import build as build

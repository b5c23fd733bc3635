"""Kenniscentrum Voorbeeld: an invented organisation with a register to look around in."""

"""Ground floor: the standard library only."""

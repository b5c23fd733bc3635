"""The database floor: one session is one transaction; it knows no area and no key."""

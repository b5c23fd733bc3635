"""A request as a file. No vault, no session: it may run anywhere."""

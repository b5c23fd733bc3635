"""Our own particulars: the controller, its officer, and the house rules."""

"""What is true or allowed of a request: dates, rights, steps. Pure functions from values to values."""

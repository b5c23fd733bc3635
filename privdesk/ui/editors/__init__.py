"""One editor per kind of value; ``kinds`` finds the one for a field."""

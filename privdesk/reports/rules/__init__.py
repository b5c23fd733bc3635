"""What a register must tell, and how it is said."""

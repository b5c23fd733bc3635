"""When the register must be locked without being asked: nobody there, the screen locked, the computer asleep."""

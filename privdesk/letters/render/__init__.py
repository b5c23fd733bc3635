"""From letter files and facts to a sheet that can be printed."""

"""The window: doors (create, unlock), the workbench behind them, and what the officer set."""

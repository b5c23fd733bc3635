"""The pieces of which pages are made; each module is loaded when it is asked for, the first window needs but two."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from privdesk.ui.frame.card import Card
    from privdesk.ui.frame.dialogs import DangerDialog, ErrorDialog, show_error
    from privdesk.ui.frame.messages import Notice, Strip
    from privdesk.ui.frame.navigation import Entry, SideNavigation
    from privdesk.ui.frame.next_step import NextStepBox, Offer
    from privdesk.ui.frame.page import Facts, Fold, Heading, Muted, Page, Section, Title
    from privdesk.ui.frame.secret import SecretEdit
    from privdesk.ui.frame.steps import ProgressSteps, StepMark, StepState

_HOMES = {
    "card": ("Card",),
    "dialogs": ("DangerDialog", "ErrorDialog", "show_error"),
    "messages": ("Notice", "Strip"),
    "navigation": ("Entry", "SideNavigation"),
    "next_step": ("NextStepBox", "Offer"),
    "page": ("Facts", "Fold", "Heading", "Muted", "Page", "Section", "Title"),
    "secret": ("SecretEdit",),
    "steps": ("ProgressSteps", "StepMark", "StepState"),
}

__all__ = [
    "Card",
    "DangerDialog",
    "Entry",
    "ErrorDialog",
    "Facts",
    "Fold",
    "Heading",
    "Muted",
    "NextStepBox",
    "Notice",
    "Offer",
    "Page",
    "ProgressSteps",
    "SecretEdit",
    "Section",
    "SideNavigation",
    "StepMark",
    "StepState",
    "Strip",
    "Title",
    "show_error",
]


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(name)

"""The pieces of which pages are made."""

from privdesk.ui.frame.card import Card
from privdesk.ui.frame.dialogs import DangerDialog, ErrorDialog, show_error
from privdesk.ui.frame.messages import Notice, Strip
from privdesk.ui.frame.navigation import Entry, SideNavigation
from privdesk.ui.frame.next_step import NextStepBox, Offer
from privdesk.ui.frame.page import Facts, Fold, Heading, Muted, Page, Section, Title
from privdesk.ui.frame.secret import SecretEdit
from privdesk.ui.frame.steps import ProgressSteps, StepMark, StepState

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

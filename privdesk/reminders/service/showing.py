"""Notifications of a command, which shows them and ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from privdesk.core.errors import NotificationFailed
from privdesk.core.words import Words
from privdesk.reminders.rules.notifying import command_for
from privdesk.reminders.rules.telling import Message
from privdesk.reminders.service.daily import run

APPLICATION = "nl.privdesk.Privdesk"


def show(messages: Iterable[Message], words: Words, *, platform: str = sys.platform) -> None:
    """Raises NotificationFailed."""
    if platform not in {"win32", "darwin"}:
        from privdesk.reminders.service.bus import show_once

        if not show_once(messages, words, application=APPLICATION):
            raise NotificationFailed
        return
    for each in messages:
        command = command_for(platform, each, application=APPLICATION)
        if command is None or run(command.arguments, {**os.environ, **command.environment}) != 0:
            raise NotificationFailed

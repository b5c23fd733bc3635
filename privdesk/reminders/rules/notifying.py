"""What to run on Windows and macOS so that a notification is shown without the window."""

from __future__ import annotations

from typing import NamedTuple

from privdesk.reminders.rules.telling import Message

TITLE, BODY = "PRIVDESK_TITLE", "PRIVDESK_BODY"
_TOAST = """
[void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
$kind = [Windows.UI.Notifications.ToastTemplateType]::ToastText02
$toast = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent($kind)
$texts = $toast.GetElementsByTagName('text')
[void]$texts.Item(0).AppendChild($toast.CreateTextNode($env:PRIVDESK_TITLE))
[void]$texts.Item(1).AppendChild($toast.CreateTextNode($env:PRIVDESK_BODY))
$shown = [Windows.UI.Notifications.ToastNotification]::new($toast)
[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier('{application}').Show($shown)
"""
_SCRIPT = (
    'display notification (system attribute "PRIVDESK_BODY") with title "privdesk" '
    'subtitle (system attribute "PRIVDESK_TITLE")'
)


class Command(NamedTuple):
    """``environment``: what is said stands there, so that no word of it is ever read as a command."""

    arguments: tuple[str, ...]
    environment: dict[str, str]


def command_for(platform: str, message: Message, *, application: str) -> Command | None:
    """None where there is no such command. ``platform``: as in ``sys.platform``."""
    said = {TITLE: message.title, BODY: message.body}
    if platform == "win32":
        script = _TOAST.replace("{application}", application)
        return Command(("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", script), said)
    if platform == "darwin":
        return Command(("osascript", "-e", _SCRIPT), said)
    return None

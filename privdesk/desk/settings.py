"""What the officer set on this computer: language, look, and which registers were opened. Nothing personal."""

from __future__ import annotations

import dataclasses
import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from privdesk.core.fields import Choice, field
from privdesk.core.words import mark
from privdesk.ui.theme import Scheme

_RECENT = 5

C = TypeVar("C", bound=Choice)


class DeskLanguage(Choice):
    DUTCH = "nl", mark("DeskLanguage", "Nederlands")
    ENGLISH = "en", mark("DeskLanguage", "English")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSettings:
    language: DeskLanguage = field(mark("DeskSettings", "Language of the program"), default=DeskLanguage.DUTCH)
    scheme: Scheme = field(mark("DeskSettings", "Appearance"), default=Scheme.AUTOMATIC)
    text_points: int = field(
        mark("DeskSettings", "Size of the text in points"),
        default=0,
        help=mark("DeskSettings", "0: the size of the computer. Readable sizes are 9 to 24."),
    )
    lock_minutes: int = field(
        mark("DeskSettings", "Lock after so many minutes without a key or the mouse"),
        default=10,
        help=mark("DeskSettings", "From 1 to 60. What you are typing then is kept in the register."),
    )
    restart_at_lock: bool = field(
        mark("DeskSettings", "Start the program anew at each lock"),
        default=False,
        help=mark("DeskSettings", "Then nothing of the register stays in the memory of the program."),
    )
    opens_by_keyring: bool = field(
        mark("DeskSettings", "Open a remembered register at the start, with the keyring of this computer"),
        default=True,
        help=mark("DeskSettings", "Only a register that you let this computer remember, on the page Keys."),
    )
    notifies: bool = field(
        mark("DeskSettings", "Show notifications of dates"),
        default=True,
        help=mark("DeskSettings", "With case numbers and dates only, each once."),
    )
    reminds_daily: bool = field(
        mark("DeskSettings", "Remind every day, also when the program is closed"),
        default=False,
        help=mark(
            "DeskSettings",
            "At nine o'clock, from a list beside the register with case numbers and dates only. "
            "No passphrase is needed.",
        ),
    )
    stays_in_tray: bool = field(
        mark("DeskSettings", "Stay beside the clock when the window is closed"),
        default=False,
        help=mark("DeskSettings", "The register is locked then. Only on desktops with such a place."),
    )
    registers: tuple[str, ...] = ()
    """Folders of registers opened here, the last one first."""

    def points(self) -> float | None:
        return float(min(24, max(9, self.text_points))) if self.text_points else None

    def patience(self) -> float:
        """In seconds."""
        return 60.0 * min(60, max(1, self.lock_minutes))


class SettingsFile:
    """A JSON file with the settings and what lists remember; a damaged file is as good as none."""

    def __init__(self, path: Path) -> None:
        self.path = path
        stored = _read(path)
        self.settings = _settings(stored.get("settings"))
        memory = stored.get("memory")
        self._memory: dict[str, Any] = memory if isinstance(memory, dict) else {}

    def change(self, settings: DeskSettings) -> None:
        self.settings = settings
        self.save()

    def opened(self, register: Path) -> None:
        """Puts the register first in the list of those opened here."""
        name = str(register)
        others = [other for other in self.settings.registers if other != name]
        self.change(dataclasses.replace(self.settings, registers=(name, *others[: _RECENT - 1])))

    def recall(self, key: str) -> Any:
        return self._memory.get(key)

    def keep(self, key: str, value: Any) -> None:
        # another, not changed: the thread of the vault keeps things too, and a save may be reading
        self._memory = self._memory | {key: value}

    def save(self) -> None:
        """Settings that cannot be written are lost without harm, so this never raises."""
        document = {
            "settings": {each.name: getattr(self.settings, each.name) for each in dataclasses.fields(self.settings)},
            "memory": self._memory,
        }
        part = self.path.with_suffix(".part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(document, indent=1), encoding="ascii")
            part.replace(self.path)
        except OSError:
            with suppress(OSError):
                part.unlink()


def _read(path: Path) -> dict[str, Any]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _settings(stored: object) -> DeskSettings:
    known = stored if isinstance(stored, dict) else {}
    settings = DeskSettings()
    registers = known.get("registers")
    points, minutes = known.get("text_points"), known.get("lock_minutes")
    return dataclasses.replace(
        settings,
        language=_choice(DeskLanguage, known.get("language"), settings.language),
        scheme=_choice(Scheme, known.get("scheme"), settings.scheme),
        text_points=points if isinstance(points, int) else 0,
        lock_minutes=minutes if isinstance(minutes, int) else settings.lock_minutes,
        restart_at_lock=known.get("restart_at_lock") is True,
        opens_by_keyring=known.get("opens_by_keyring") is not False,
        notifies=known.get("notifies") is not False,
        reminds_daily=known.get("reminds_daily") is True,
        stays_in_tray=known.get("stays_in_tray") is True,
        registers=tuple(str(each) for each in registers) if isinstance(registers, list) else (),
    )


def _choice(cls: type[C], value: object, otherwise: C) -> C:
    try:
        return cls(value)  # type: ignore[call-arg, arg-type]
    except ValueError:
        return otherwise

"""What was copied here does not stay on the clipboard after a lock; what others copied does."""

from __future__ import annotations

from PySide6.QtGui import QClipboard


def forget(clipboard: QClipboard) -> None:
    """Histories of the clipboard are out of reach."""
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    # on X11 what is merely selected
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)

"""Qt's translations from the program's own catalogue: one file of words for the desk and the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from privdesk.core.qm import words
from privdesk.core.words import Language, mark

NOT_IN_QT = (mark("QFileDialog", "&Look in:"), mark("QFileDialog", "Files of &type:"))
"""What Qt's own Dutch leaves in English; our catalogue is asked first."""


class CatalogueTranslator(QTranslator):
    """Qt does not copy what it is given: the bytes live as long as the translator."""

    def __init__(self, data: bytes, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._data = data
        self.load(self._data)


def install(app: QCoreApplication, language: Language, former: list[QTranslator] | None = None) -> list[QTranslator]:
    """Qt's own texts and ours, ours first. Keep what it returns, and hand it in at the next call to switch."""
    for old in former or []:
        app.removeTranslator(old)
    QLocale.setDefault(QLocale(language))
    qt = QTranslator(app)
    qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    installed = [qt, CatalogueTranslator(words(language), app)]
    for each in installed:
        app.installTranslator(each)  # the last one is asked first
    return installed

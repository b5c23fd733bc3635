"""Qt's translations from the program's own catalogue: one file of words for the desk and the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from privdesk.core.words import Language, Text, catalogue


class Translator(QTranslator):
    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue(language)
        self._plurals = {text.source: forms for text, forms in self._catalogue.items() if len(forms) > 1}

    def translate(self, context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str | None:
        forms = self._catalogue.get(Text(context, source))
        if forms is None and n != -1:
            # tr() asks for the classes of an object from the bottom up until the answer differs from the source;
            # with a number filled in it always differs, so that words of a base class would never be found
            forms = self._plurals.get(source)
        if forms is None:
            return None  # Qt goes on to the next translator, and then takes the source
        return forms[0] if n in {-1, 1} else forms[-1]

    def isEmpty(self) -> bool:  # installTranslator leaves out a translator that says it is empty
        return False


def install(app: QCoreApplication, language: Language, former: list[QTranslator] | None = None) -> list[QTranslator]:
    """Qt's own texts and ours. Switching: hand in what the former call returned."""
    for old in former or []:
        app.removeTranslator(old)
    QLocale.setDefault(QLocale(language))
    qt = QTranslator(app)
    installed: list[QTranslator] = []
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
        installed.append(qt)
    ours = Translator(language, app)
    app.installTranslator(ours)
    return [*installed, ours]

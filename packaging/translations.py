"""Bring resources/translations/privdesk_<language>.ts up to date with the texts in the code.

    python packaging/translations.py [--check] [DUTCH.tsv ...]

pyside6-lupdate reads the texts. What was translated stays translated; the lines of the given files are laid over it:
``Context<TAB>English source<TAB>Dutch``, with two Dutch forms (one, more) for a source with ``%n``. A file named
``*.en.tsv`` gives English plurals in the same way. Exits with 1 when a text lacks its Dutch or its plural.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from privdesk.core.citing import bound

PROJECT = Path(__file__).resolve().parents[1]
TRANSLATIONS = PROJECT / "resources" / "translations"
LANGUAGES = ("nl", "en")
_DEFINES_MARK = PROJECT / "privdesk" / "core" / "words.py"

Key = tuple[str, str]
Forms = tuple[str, ...]


def texts_in_the_code() -> list[Key]:
    """In the order of the files, each once."""
    sources = [str(path) for path in sorted((PROJECT / "privdesk").rglob("*.py")) if path != _DEFINES_MARK]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "sources.lst")
        listed.write_text("\n".join(sources), encoding="utf-8")
        raw = Path(folder, "raw.ts")
        subprocess.run(  # noqa: S603
            [
                Path(sys.executable).parent / "pyside6-lupdate",
                "-silent",
                "-locations",
                "none",
                "-tr-function-alias",
                "QT_TRANSLATE_NOOP+=mark",
                f"@{listed}",
                "-ts",
                str(raw),
            ],
            check=True,
        )
        return list(dict.fromkeys(key for key, _ in _messages(raw)))


def _messages(path: Path) -> Iterable[tuple[Key, Forms]]:
    if not path.exists():
        return
    for block in ET.parse(path).getroot().iter("context"):
        for message in block.iter("message"):
            translation = message.find("translation")
            forms: Forms = ()
            if translation is not None:
                several = tuple(form.text or "" for form in translation.iter("numerusform"))
                forms = several or (translation.text or "",)
            yield (block.findtext("name", ""), message.findtext("source", "")), forms if any(forms) else ()


def lines_of(path: Path) -> Iterable[tuple[Key, Forms]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.replace("\\n", "\n") for cell in line.split("\t")]
        if len(cells) not in {3, 4}:
            sys.exit(f"{path.name}:{number}: expected three or four columns")
        yield (cells[0], cells[1]), tuple(cell for cell in cells[2:] if cell)


def english_forms(source: str) -> Forms:
    """``%n request(s)`` says its own plural, as do ``match(es)`` and ``activity(ies)``."""
    plural = re.sub(r"y\(ies\)", "ies", re.sub(r"\((s|es)\)", r"\1", source))
    return (re.sub(r"\((s|es|ies)\)", "", source), plural) if plural != source else ()


def write(path: Path, language: str, known: dict[Key, Forms]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context in sorted({context for context, _ in known}):
        contexts[context] = ET.SubElement(root, "context")
        ET.SubElement(contexts[context], "name").text = context
    for (context, source), forms in known.items():
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if "%n" in source:
            message.set("numerus", "yes")
            for form in forms:
                ET.SubElement(translation, "numerusform").text = bound(form)
        else:
            translation.text = bound(forms[0])
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Bring the catalogues up to date with the texts in the code.")
    parser.add_argument("lines", nargs="*", type=Path, help="files with translations")
    parser.add_argument("--check", action="store_true", help="write nothing")
    asked = parser.parse_args(arguments)
    keys = texts_in_the_code()
    unused: list[str] = []
    missing: list[str] = []
    for language in LANGUAGES:
        path = TRANSLATIONS / f"privdesk_{language}.ts"
        known = dict(_messages(path))
        for given in asked.lines:
            if given.name.endswith(".en.tsv") == (language == "en"):
                laid = dict(lines_of(given))
                unused += [f"{given.name}: {context}: {source}" for context, source in laid.keys() - set(keys)]
                known |= laid
        wanted = [key for key in keys if language == "nl" or "%n" in key[1]]
        if language == "en":
            known = {key: known.get(key) or english_forms(key[1]) for key in wanted}
        said = {key: known[key] for key in wanted if len(known.get(key, ())) == (2 if "%n" in key[1] else 1)}
        missing += [f"{language}: {context}: {source}" for context, source in wanted if (context, source) not in said]
        if not asked.check:
            write(path, language, said)
    for line in sorted(unused):
        print("not in the code:", line)
    for line in missing:
        print("no translation:", line)
    print(f"{len(keys)} texts, {len(missing)} without translation")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())

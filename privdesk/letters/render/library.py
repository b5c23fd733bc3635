"""The letter files: one folder a letter, with ``letter.toml`` and a text per language; blocks that letters share."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from privdesk.core.words import LANGUAGES, Language
from privdesk.letters.model import Both, Conditional, Element, Fact, FactKind, LetterKind, When
from privdesk.letters.rules import BEFORE_ALL

CLOSE = "close"
"""The block that stands above the signature."""


class Library:
    """Reads each file once. ``folder``: as ``resources/letters``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def kinds(self) -> Mapping[str, LetterKind]:
        """By code, in the order of the codes."""
        found = (self._kind(path) for path in self._folder.glob("*/letter.toml"))
        return {kind.id: kind for kind in sorted(found, key=lambda kind: kind.id)}

    @cached_property
    def elements(self) -> Mapping[str, Element]:
        return {
            code: Element(code=code, label=_both(each), law=each["law"])
            for code, each in self._toml("elements.toml").items()
        }

    @cached_property
    def phrases(self) -> Mapping[str, Mapping[Language, Mapping[str, str]]]:
        """What a person asks, per article and language."""
        return self._toml("phrases.toml")

    @cached_property
    def layout(self) -> Mapping[str, Mapping[str, str]]:
        return self._toml("layout.toml")

    @cached_property
    def block_names(self) -> frozenset[str]:
        return frozenset(path.stem for path in self._folder.glob("blocks/nl/*.md"))

    def text(self, kind: LetterKind, language: Language) -> str:
        return (self._folder / kind.folder / f"{language}.md").read_text(encoding="utf-8")

    def block(self, name: str, language: Language) -> str:
        return (self._folder / "blocks" / language / f"{name}.md").read_text(encoding="utf-8")

    def declaration(self, kind: LetterKind) -> str:
        return (self._folder / kind.folder / "letter.toml").read_text(encoding="utf-8")

    def _toml(self, *parts: str) -> dict[str, Any]:
        return tomllib.loads(self._folder.joinpath(*parts).read_text(encoding="utf-8"))

    @cached_property
    def sender(self) -> tuple[Fact, ...]:
        """What every text may say about the organisation."""
        return tuple(_facts(self._toml("sender.toml")))

    @cached_property
    def _declared(self) -> dict[str, Any]:
        return self._toml("facts.toml")

    def _kind(self, path: Path) -> LetterKind:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
        own = {name: {} for name in BEFORE_ALL} | read["facts"]
        return LetterKind(
            id=read["code"],
            folder=path.parent.name,
            title=_both(read["title"]),
            rights=tuple(read["rights"]),
            moment=read["moment"],
            outcomes=tuple(read["outcomes"]),
            must=tuple(read["must"]),
            conditional=tuple(
                Conditional(element=each["element"], when=_when(each["when"])) for each in read.get("conditional", ())
            ),
            best=tuple(read.get("best", ())),
            facts=tuple(_facts({name: self._declared[name] | changes for name, changes in own.items()})),
            fixed=read.get("fixed", {}),
            salutation=read.get("salutation", "salutation"),
            reference=read.get("reference", "received"),
        )


def _facts(declared: Mapping[str, Any]) -> Iterator[Fact]:
    for name, each in declared.items():
        yield Fact(
            name=name,
            kind=FactKind(each["kind"]),
            label=_both(each["label"]),
            required=each.get("required", True),
            when=_when(each.get("when", {})),
            before=_both(each.get("before", {})),
            example=_both(each.get("example", {})),
            choices=tuple(each.get("choices", ())),
            columns=tuple(_facts(each.get("columns", {}))),
        )


def _when(read: Mapping[str, Any]) -> When:
    return {name: tuple(wanted) if isinstance(wanted, list) else wanted for name, wanted in read.items()}


def _both(read: Mapping[str, str]) -> Both:
    return {language: read[language] for language in LANGUAGES if language in read}

"""What an officer can do with letters; nothing here touches the vault."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from privdesk.core.errors import LetterIncomplete, NotFound
from privdesk.core.problems import Problem
from privdesk.core.resources import resource
from privdesk.core.words import Language
from privdesk.formats.pdf.blocks import Block, Heading, Paragraph
from privdesk.formats.pdf.letter import address_fits, letter_pdf
from privdesk.formats.pdf.text import missing, right_to_left
from privdesk.letters import rules
from privdesk.letters.model import Draft, Element, FactKind, Facts, LetterKind
from privdesk.letters.render.library import CLOSE, Library
from privdesk.letters.render.template import Template, read_block, read_letter

_WITHOUT_WARNING = {"case_ref"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Checked:
    """A text without faults, the blocks that it may place, and the hash of all that it is made of."""

    template: Template
    blocks: Mapping[str, Template]
    digest: str


class LetterService:
    """Thread: any one at a time; the PDF is the slow part."""

    def __init__(self, library: Library | None = None) -> None:
        self._library = library or Library(resource("letters"))
        self._built_in: dict[tuple[str, Language], _Checked] = {}

    def kinds(self) -> tuple[LetterKind, ...]:
        return tuple(self._library.kinds.values())

    def kind(self, kind_id: str) -> LetterKind:
        found = self._library.kinds.get(kind_id)
        if found is None:
            raise NotFound
        return found

    def elements(self) -> Mapping[str, Element]:
        return self._library.elements

    def incomplete(self, elements: Iterable[str], facts: Iterable[str]) -> LetterIncomplete:
        """``elements``: codes of what the letter does not say."""
        return LetterIncomplete(elements=tuple(self.elements()[each].label for each in elements), missing=tuple(facts))

    def missing_facts(self, kind_id: str, facts: Facts, organisation: Facts) -> tuple[str, ...]:
        return rules.missing_facts(self.kind(kind_id), facts, organisation)

    def source(self, kind_id: str, language: Language) -> str:
        """The built-in text."""
        return self._library.text(self.kind(kind_id), language)

    def check(self, kind_id: str, language: Language, text: str) -> None:
        """Raises TemplateFault with every fault of an edited text."""
        self._checked(self.kind(kind_id), language, text)

    def template_hash(self, kind_id: str, language: Language, text: str | None = None) -> str:
        kind = self.kind(kind_id)
        return self._checked(kind, language, text).digest

    def draft(
        self,
        kind_id: str,
        language: Language,
        facts: Facts,
        organisation: Facts,
        address: tuple[str, ...],
        *,
        text: str | None = None,
    ) -> Draft:
        """``text``: the officer's own version of the built-in text. Raises TemplateFault for one that has faults."""
        from privdesk.letters.render.fill import fill
        from privdesk.letters.render.sheet import sheet
        from privdesk.letters.render.values import values

        kind = self.kind(kind_id)
        checked = self._checked(kind, language, text)
        block = checked.blocks.__getitem__
        facts = {**facts, **kind.fixed}
        said = values(kind, facts, organisation, language, self._library)
        filled = fill(checked.template, block, said, language)
        around = {name: fill(block(name), block, said, language) for name in (kind.salutation, CLOSE)}
        made = sheet(
            kind,
            filled,
            said,
            facts,
            organisation,
            closing=_words_of(around[CLOSE].blocks),
            salutation=around[kind.salutation].blocks,
            address=address,
            language=language,
            words=self._library.layout[language],
        )
        printed = (*rules.placed_elements(facts, organisation), *filled.elements)
        return Draft(
            kind_id=kind.id,
            language=language,
            template=kind.folder,
            template_hash=checked.digest,
            sheet=made,
            elements=printed,
            missing_elements=rules.missing_elements(kind, facts, printed),
            missing_facts=rules.missing_facts(kind, facts, organisation),
            warnings=tuple(_warnings(kind, facts, organisation, address)),
        )

    def pdf(self, draft: Draft, *, preview: bool = False) -> bytes:
        """Raises LetterIncomplete for a letter that may not go out, unless it is only looked at."""
        if not (preview or draft.complete):
            raise self.incomplete(draft.missing_elements, draft.missing_facts)
        return letter_pdf(draft.sheet)

    def _checked(self, kind: LetterKind, language: Language, text: str | None) -> _Checked:
        from privdesk.letters.render.check import check
        from privdesk.letters.render.values import placeholders

        key = (kind.id, language)
        if text is None and key in self._built_in:
            return self._built_in[key]
        library = self._library
        known = placeholders(kind, library)
        source = library.text(kind, language) if text is None else text
        template = read_letter(f"{kind.folder}/{language}.md", source)
        placed = check(template, known, library.block_names, library.elements)
        texts = {name: library.block(name, language) for name in sorted({*placed, kind.salutation, CLOSE})}
        blocks = {name: read_block(f"blocks/{language}/{name}.md", each) for name, each in texts.items()}
        for block in blocks.values():
            check(block, known, (), library.elements)
        phrases = [str(library.phrases)] if any(fact.kind is FactKind.RIGHTS for fact in kind.facts) else []
        parts = [library.declaration(kind), source.replace("\r\n", "\n"), *texts, *texts.values(), *phrases]
        found = _Checked(template=template, blocks=blocks, digest=_digest(parts))
        if text is None:
            self._built_in[key] = found
        return found


def _digest(parts: list[str]) -> str:
    """Each part with its length before it: text that moves from one part to the next is another letter."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode(errors="surrogatepass")
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def _words_of(blocks: tuple[Block, ...]) -> str:
    return " ".join(span.text for block in blocks if isinstance(block, (Paragraph, Heading)) for span in block.spans)


def _warnings(kind: LetterKind, facts: Facts, organisation: Facts, address: tuple[str, ...]) -> Iterator[Problem]:
    texts = dict(_texts(kind, facts))
    texts["address"] = "\n".join(address)
    texts.setdefault("represented", str(facts.get("represented") or ""))
    texts["organisation"] = "\n".join(value for value in organisation.values() if isinstance(value, str))
    for name, text in texts.items():
        if unknown := missing(text):
            yield Problem(name, "glyphs-missing", {"characters": " ".join(unknown)}, blocks=False)
        if right_to_left(text):
            yield Problem(name, "right-to-left", blocks=False)
    if not address_fits(address):
        yield Problem("address", "address-cut", blocks=False)
    in_text = {fact.name for fact in kind.facts if fact.kind is not FactKind.ROWS} - _WITHOUT_WARNING
    yield from rules.bsn_warnings({name: text for name, text in texts.items() if name in in_text})


def _texts(kind: LetterKind, facts: Facts) -> Iterator[tuple[str, str]]:
    for fact in kind.facts:
        value = facts.get(fact.name)
        if isinstance(value, str):
            yield fact.name, value
        elif fact.kind is FactKind.ROWS and value:
            cells = (cell for row in rules.rows_of(value) for cell in row.values() if isinstance(cell, str))
            yield fact.name, "\n".join(cells)
        elif fact.kind is FactKind.LIST and isinstance(value, (list, tuple)):
            yield fact.name, "\n".join(str(each) for each in value)

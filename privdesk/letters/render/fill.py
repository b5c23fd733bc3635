"""A checked text and values become blocks. A value never passes through Jinja or Markdown as source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType

from jinja2.runtime import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from privdesk.core.words import Language, Words
from privdesk.formats.pdf.blocks import Block
from privdesk.letters.render.check import BLOCK
from privdesk.letters.render.markdown import Kept, blocks_of, plain
from privdesk.letters.render.template import Template


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """``elements``: what the text really says after its conditions."""

    subject: str
    enclosures: tuple[str, ...]
    blocks: tuple[Block, ...]
    elements: tuple[str, ...]


class _Written(str):
    """Text of a template, with its values already put away."""

    __slots__ = ()


class _Blocks:
    """Fills a block when a text places it, and not before: where a condition leaves it out its facts may be missing."""

    def __init__(self, fill: Callable[[str], _Written]) -> None:
        self._fill = fill

    def __getitem__(self, name: str) -> _Written:
        return self._fill(name)


def _environment(finalize: Callable[[object], str]) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True, finalize=finalize
    )
    environment.globals.clear()
    environment.tests.clear()
    environment.filters = {"capital": lambda value: value[:1].upper() + value[1:]}
    return environment


@lru_cache(maxsize=128)
def _compiled(text: str) -> CodeType:
    """The same for every letter: compiling takes ten times as long as filling."""
    return _environment(str).compile(text)


def fill(
    template: Template, block: Callable[[str], Template], values: Mapping[str, object], language: Language
) -> Filled:
    """``template`` and the blocks must have passed ``check``. ``block``: by name."""
    kept = Kept()
    listed = Words(language).listed

    def put_away(value: object) -> str:
        if isinstance(value, _Written):
            return value
        if isinstance(value, tuple):
            return kept.put(listed([str(each) for each in value]))
        if not isinstance(value, str):
            raise TypeError("only texts are printed")
        return kept.put(value)

    # one environment per fill: what it does with a value belongs to this letter
    environment = _environment(put_away)

    def written(text: str) -> _Written:
        return _Written(environment.template_class.from_code(environment, _compiled(text), {}).render(names))

    names = {**values, BLOCK: _Blocks(lambda name: _Written(written(block(name).body.text).strip()))}
    subject = plain(written(template.subject.text), kept)
    enclosures = tuple(plain(each, kept) for each in written(template.enclosures.text).split(";"))
    blocks, elements = blocks_of(written(template.body.text), kept)
    return Filled(subject=subject, enclosures=tuple(filter(None, enclosures)), blocks=blocks, elements=elements)

"""The text of an HTML message. Nothing is loaded, nothing is run.

Not ``html.parser``: on 600 kB of unclosed tags it took more than ten minutes (Python 3.11), and it raises ValueError
for a character reference of five thousand digits.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from privdesk.formats.mail.characters import printable

_TAG = re.compile(r"""<(/?)([A-Za-z][A-Za-z0-9:-]{0,30})((?:[^<>"']|"[^"<]*"|'[^'<]*')*+)>|<[!?][^<>]*>""")
"""Each branch starts with another character and stops at the next "<": no part is looked at twice."""

_HREF = re.compile(r"""(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"&#[xX]?[0-9A-Fa-f]{8,};?")
_SPACES = re.compile(r"[ \t\n\r\f\v]+")

_HIDES_THE_REST = {"<!--", "<script", "<style"}
_NAMES = "script|style|head|template|svg|math|object|iframe|select|noframes"
_UNSEEN = re.compile(rf"<!--|<(?:{_NAMES})(?=[\s/>])", re.IGNORECASE)
_CLOSING = {"<!--": re.compile("-->")} | {
    f"<{name}": re.compile(rf"</{name}(?=[\s/>])[^<>]{{0,100}}>?", re.IGNORECASE) for name in _NAMES.split("|")
}
_PARAGRAPHS = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre form fieldset article section header footer".split()
)
_LINES = frozenset("div tr li dt dd br hr address center caption figure figcaption".split())
_BREAKS = _PARAGRAPHS | _LINES
_LINK_CHARACTERS = 300


def text_of(markup: str) -> str:
    """Paragraphs, lists, table rows and links as plain text."""
    page = _Page()
    for tag in _pieces(_without_unseen(markup)):
        if isinstance(tag, str):
            page.write(_unescaped(tag))
        else:
            closing, name, attributes = bool(tag[1]), (tag[2] or "").lower(), tag[3] or ""
            page.close(name) if closing else page.open(name, attributes)
    return page.text()


class _Page:
    """Lines are gathered in pieces: adding to one long string takes quadratic time."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._pieces: list[str] = []
        """Of the line that is being written."""
        self._has_words = False
        self._lists: list[int | None] = []
        """Of each open list the number of its last item; None without numbers."""
        self._link: tuple[str, int] | None = None
        """Of the open link its target and the piece with which its words start."""
        self._literal = 0

    def write(self, text: str) -> None:
        if self._literal:
            first, *others = text.split("\n")
            self._add(first)
            for other in others:
                self._end_line()
                self._add(other)
            return
        words = _SPACES.sub(" ", text)
        if not self._pieces or self._pieces[-1].endswith(" "):
            words = words.lstrip(" ")
        if words:
            self._add(words)

    def open(self, name: str, attributes: str) -> None:
        self._break(name)
        if name in {"ul", "ol"}:
            self._lists.append(0 if name == "ol" else None)
        elif name == "li":
            self._item()
        elif name in {"td", "th"}:
            self.write(" ")
        elif name == "pre":
            self._literal += 1
        elif name == "a":
            target = _target(attributes)
            self._link = (target, len(self._pieces)) if target else None

    def close(self, name: str) -> None:
        if name in {"ul", "ol"} and self._lists:
            self._lists.pop()
        elif name == "pre":
            self._literal = max(0, self._literal - 1)
        elif name == "a":
            self._end_link()
        if name != "br":
            self._break(name)

    def text(self) -> str:
        self._end_line()
        return re.sub(r"\n{3,}", "\n\n", printable("\n".join(self._lines))).strip("\n")

    def _add(self, piece: str) -> None:
        self._pieces.append(piece)
        self._has_words = self._has_words or bool(piece.strip())

    def _end_line(self) -> None:
        self._lines.append("".join(self._pieces).rstrip())
        self._pieces.clear()
        self._has_words = False
        # Words of a link that go on in the next line start there.
        self._link = (self._link[0], 0) if self._link else None

    def _end_link(self) -> None:
        if self._link:
            target, start = self._link
            words = "".join(self._pieces[start:])
            said = target.removeprefix("mailto:")
            if said not in words:
                self._add(f" ({said})" if words.strip() else said)
        self._link = None

    def _break(self, name: str) -> None:
        if name not in _BREAKS:
            return
        if name == "br" or self._has_words:
            self._end_line()
        if name in _PARAGRAPHS and self._lines and self._lines[-1]:
            self._lines.append("")

    def _item(self) -> None:
        if self._lists and (number := self._lists[-1]) is not None:
            self._lists[-1] = number + 1
            self._add(f"{number + 1}. ")
        else:
            self._add("- ")


def _pieces(markup: str) -> Iterator[str | re.Match[str]]:
    position = 0
    for tag in _TAG.finditer(markup):
        if tag.start() > position:
            yield markup[position : tag.start()]
        yield tag
        position = tag.end()
    if position < len(markup):
        yield markup[position:]


def _without_unseen(markup: str) -> str:
    """Without comments and without elements whose content nobody sees; their own tags may stay.

    What is never closed is passed over as if it were not there, except where a browser would hide the rest too.
    """
    kept: list[str] = []
    position = 0
    endless: set[str] = set()
    for opened in _UNSEEN.finditer(markup):
        name = opened[0].lower()
        if opened.start() < position or name in endless:
            continue
        closed = _CLOSING[name].search(markup, opened.end())
        if not closed and name not in _HIDES_THE_REST:
            # Without this memory every further one would search to the end again.
            endless.add(name)
            continue
        kept.append(markup[position : opened.start()])
        position = closed.end() if closed else len(markup)
    return "".join(kept) + markup[position:]


def _target(attributes: str) -> str:
    found = _HREF.search(attributes)
    target = _unescaped(found[1] or found[2] or found[3] or "").strip() if found else ""
    if not target.lower().startswith(("http://", "https://", "mailto:")):
        return ""
    return _SPACES.sub("", target)[:_LINK_CHARACTERS]


def _unescaped(text: str) -> str:
    return html.unescape(_LONG_NUMBER.sub("\ufffd", text))

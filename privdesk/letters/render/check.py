"""What a text may contain, as a white list: so a text can never run, loop without end, or read what is not there."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from privdesk.core.errors import TemplateFault
from privdesk.letters.model import Fact, FactKind
from privdesk.letters.render.template import CLOSE, MARKER, OPEN, Fault, Piece, Template

BLOCK = "block"
FILTERS = frozenset({"capital"})
DEEPEST = 20
"""Levels of conditions; the interpreter gives up at 100, with an error that names no line."""

_PRINTED = {FactKind.DATE, FactKind.TEXT, FactKind.FRAGMENT, FactKind.LIST}
_LOOPED = {FactKind.LIST, FactKind.ROWS}

Known = Mapping[str, Fact]


def check(template: Template, known: Known, blocks: Collection[str], elements: Collection[str]) -> tuple[str, ...]:
    """The names of the blocks that the text places. Raises TemplateFault with every fault and its line."""
    placed: list[str] = []
    faults: list[Fault] = []
    for piece in template.pieces:
        faults += _markers(piece, elements)
        walk = _Walk(piece, blocks)
        walk.read(known)
        faults += walk.faults
        placed += walk.placed
    if faults:
        raise TemplateFault(file=template.file, faults=tuple(sorted(set(faults))))
    return tuple(dict.fromkeys(placed))


def _markers(piece: Piece, elements: Collection[str]) -> Iterable[Fault]:
    named = [code for code in elements if code.islower()]
    for number, line in enumerate(piece.text.splitlines(), piece.line):
        if OPEN in line or CLOSE in line:
            yield number, "a character for private use is not allowed"
        codes = [match[1].split() for match in MARKER.finditer(line)]
        if line.count("<!--") != len(codes) or not all(codes):
            yield number, "a mark names what the text says, as in <!-- E08 -->"
        yield from (
            (number, f"unknown element '{code[:60]}'{_near(code, named)}")
            for each in codes
            for code in each
            if code not in elements
        )


def _near(name: str, known: Iterable[str], before: str = "") -> str:
    near = difflib.get_close_matches(name[:60], known, 1)
    return f", did you mean '{before}{near[0]}'?" if near else ""


class _Walk:
    def __init__(self, piece: Piece, blocks: Collection[str]) -> None:
        self._piece = piece
        self._blocks = blocks
        self.faults: list[Fault] = []
        self.placed: list[str] = []

    def read(self, known: Known) -> None:
        try:
            tree = SandboxedEnvironment().parse(self._piece.text)
        except TemplateSyntaxError as error:
            self._fault(error.lineno, error.message or "not understood")
        except RecursionError:
            self._fault(1, "nested too deeply")
        else:
            self._statements(tree.body, known, depth=0, looping=False)

    def _fault(self, line: int, text: str) -> None:
        self.faults.append((self._piece.line + line - 1, text))

    def _refuse(self, node: nodes.Node) -> None:
        self._fault(node.lineno, f"'{type(node).__name__.lower()}' is not allowed in a letter")

    def _statements(self, found: Iterable[nodes.Node], known: Known, *, depth: int, looping: bool) -> None:
        for node in found:
            if depth > DEEPEST:
                self._fault(node.lineno, "nested too deeply")
            elif isinstance(node, nodes.Output):
                for each in node.nodes:
                    if not isinstance(each, nodes.TemplateData):
                        self._printed(each, known)
            elif isinstance(node, nodes.If):
                self._condition(node.test, known, depth)
                for part in (node.body, node.elif_, node.else_):
                    self._statements(part, known, depth=depth + 1, looping=looping)
            elif isinstance(node, nodes.For):
                self._loop(node, known, depth=depth, looping=looping)
            else:
                self._refuse(node)

    def _loop(self, node: nodes.For, known: Known, *, depth: int, looping: bool) -> None:
        if looping:
            self._fault(node.lineno, "a loop inside a loop is not allowed in a letter")
            return
        if node.test is not None or node.recursive or not isinstance(node.target, nodes.Name):
            self._refuse(node)
            return
        fact = self._find(node.iter, known)
        if fact is None:
            return
        if fact.kind not in _LOOPED:
            self._fault(node.lineno, f"'{fact.name}' is no list")
            return
        each = Fact(
            name=node.target.name, kind=FactKind.ROWS if fact.columns else FactKind.TEXT, label={}, columns=fact.columns
        )
        self._statements(node.body, {**known, each.name: each}, depth=depth + 1, looping=True)
        self._statements(node.else_, known, depth=depth + 1, looping=True)

    def _printed(self, node: nodes.Node, known: Known) -> None:
        while isinstance(node, nodes.Filter) and node.node is not None:
            if node.name not in FILTERS or node.args or node.kwargs:
                self._fault(node.lineno, f"unknown filter '{node.name}'{_near(node.name, FILTERS)}")
            node = node.node
        if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name) and node.node.name == BLOCK:
            if node.attr not in self._blocks:
                self._fault(node.lineno, f"unknown block '{node.attr}'{_near(node.attr, self._blocks)}")
            self.placed.append(node.attr)
            return
        fact = self._find(node, known)
        if fact is not None and fact.kind not in _PRINTED:
            reason = "is a list of rows: loop over it" if fact.kind is FactKind.ROWS else "is a condition, no text"
            self._fault(node.lineno, f"'{fact.name}' {reason}")

    def _condition(self, node: nodes.Node, known: Known, depth: int) -> None:
        if depth > DEEPEST:
            self._fault(node.lineno, "nested too deeply")
        elif isinstance(node, nodes.Not):
            self._condition(node.node, known, depth + 1)
        elif isinstance(node, (nodes.And, nodes.Or)):
            self._condition(node.left, known, depth + 1)
            self._condition(node.right, known, depth + 1)
        elif isinstance(node, nodes.Compare):
            self._comparison(node, known)
        else:
            self._find(node, known)

    def _comparison(self, node: nodes.Compare, known: Known) -> None:
        operand = node.ops[0] if len(node.ops) == 1 else None
        if operand is None or operand.op not in {"eq", "ne"} or not isinstance(operand.expr, nodes.Const):
            self._refuse(node)
            return
        fact = self._find(node.expr, known)
        if fact is not None and operand.expr.value not in fact.choices:
            wanted = str(operand.expr.value)
            self._fault(node.lineno, f"'{fact.name}' is never '{wanted[:60]}'{_near(wanted, fact.choices)}")

    def _find(self, node: nodes.Node, known: Known) -> Fact | None:
        """The fact that a name stands for; None after a fault."""
        path: list[str] = []
        inner = node
        while isinstance(inner, nodes.Getattr):
            path.insert(0, inner.attr)
            inner = inner.node
        if not isinstance(inner, nodes.Name):
            self._refuse(inner)
            return None
        fact, seen = known.get(inner.name), inner.name
        if fact is None:
            self._fault(node.lineno, f"unknown placeholder '{seen[:60]}'{_near(seen, known)}")
        for name in path:
            if fact is None:
                break
            columns = {each.name: each for each in fact.columns}
            fact = columns.get(name)
            if fact is None:
                fault = f"unknown placeholder '{seen}.{name[:60]}'{_near(name, columns, f'{seen}.')}"
                self._fault(node.lineno, fault)
            seen = f"{seen}.{name}"
        return fact

"""What a text may contain, as a white list: so a text can never run, loop without end, or read what is not there."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from privdesk.core.errors import TemplateFault
from privdesk.core.problems import Problem
from privdesk.letters.model import Fact, FactKind
from privdesk.letters.render.template import CLOSE, MARKER, OPEN, Fault, Piece, Template, in_order

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
        raise TemplateFault(file=template.file, faults=in_order(faults))
    return tuple(dict.fromkeys(placed))


def _markers(piece: Piece, elements: Collection[str]) -> Iterable[Fault]:
    named = [code for code in elements if code.islower()]
    for number, line in enumerate(piece.text.splitlines(), piece.line):
        if OPEN in line or CLOSE in line:
            yield number, Problem("", "private-character")
        codes = [match[1].split() for match in MARKER.finditer(line)]
        if line.count("<!--") != len(codes) or not all(codes):
            yield number, Problem("", "mark-unread")
        yield from (
            (number, Problem("", "element-unknown", {"name": code[:60], "near": _near(code, named)}))
            for each in codes
            for code in each
            if code not in elements
        )


def _near(name: str, known: Iterable[str], before: str = "") -> str:
    near = difflib.get_close_matches(name[:60], known, 1)
    return f"{before}{near[0]}" if near else ""


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
            # it only says in English what it expected
            cut_off = "end of template" in (error.message or "")
            self._fault(error.lineno, Problem("", "not-closed-off") if cut_off else Problem("", "syntax"))
        except RecursionError:
            self._fault(1, Problem("", "too-deep"))
        else:
            self._statements(tree.body, known, depth=0, looping=False)

    def _fault(self, line: int, problem: Problem) -> None:
        self.faults.append((self._piece.line + line - 1, problem))

    def _refuse(self, node: nodes.Node) -> None:
        self._fault(node.lineno, Problem("", "not-in-letter", {"name": type(node).__name__.lower()}))

    def _statements(self, found: Iterable[nodes.Node], known: Known, *, depth: int, looping: bool) -> None:
        for node in found:
            if depth > DEEPEST:
                self._fault(node.lineno, Problem("", "too-deep"))
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
            self._fault(node.lineno, Problem("", "loop-in-loop"))
            return
        if node.test is not None or node.recursive or not isinstance(node.target, nodes.Name):
            self._refuse(node)
            return
        fact = self._find(node.iter, known)
        if fact is None:
            return
        if fact.kind not in _LOOPED:
            self._fault(node.lineno, Problem("", "no-list", {"name": fact.name}))
            return
        each = Fact(
            name=node.target.name, kind=FactKind.ROWS if fact.columns else FactKind.TEXT, label={}, columns=fact.columns
        )
        self._statements(node.body, {**known, each.name: each}, depth=depth + 1, looping=True)
        self._statements(node.else_, known, depth=depth + 1, looping=True)

    def _printed(self, node: nodes.Node, known: Known) -> None:
        while isinstance(node, nodes.Filter) and node.node is not None:
            if node.name not in FILTERS or node.args or node.kwargs:
                facts = {"name": node.name[:60], "near": _near(node.name, FILTERS)}
                self._fault(node.lineno, Problem("", "filter-unknown", facts))
            node = node.node
        if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name) and node.node.name == BLOCK:
            if node.attr not in self._blocks:
                facts = {"name": node.attr[:60], "near": _near(node.attr, self._blocks)}
                self._fault(node.lineno, Problem("", "block-unknown", facts))
            self.placed.append(node.attr)
            return
        fact = self._find(node, known)
        if fact is not None and fact.kind not in _PRINTED:
            named = {"name": fact.name}
            is_rows = fact.kind is FactKind.ROWS
            problem = Problem("", "rows-as-text", named) if is_rows else Problem("", "condition-as-text", named)
            self._fault(node.lineno, problem)

    def _condition(self, node: nodes.Node, known: Known, depth: int) -> None:
        if depth > DEEPEST:
            self._fault(node.lineno, Problem("", "too-deep"))
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
            facts = {"name": fact.name, "value": wanted[:60], "near": _near(wanted, fact.choices)}
            self._fault(node.lineno, Problem("", "never-so", facts))

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
            facts = {"name": seen[:60], "near": _near(seen, known)}
            self._fault(node.lineno, Problem("", "placeholder-unknown", facts))
        for name in path:
            if fact is None:
                break
            columns = {each.name: each for each in fact.columns}
            fact = columns.get(name)
            if fact is None:
                facts = {"name": f"{seen}.{name[:60]}", "near": _near(name, columns, f"{seen}.")}
                self._fault(node.lineno, Problem("", "placeholder-unknown", facts))
            seen = f"{seen}.{name}"
        return fact

"""The logical tree of a document, for screen readers (PDF/UA-1, PDF/A level A).

It is built before the layout, in reading order; what draws a text adds
(page, number of the marked content) to its node.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObject, PDFPage, PDFString


class Content(NamedTuple):
    page: int
    number: int


class Note(NamedTuple):
    """An annotation on a page: a link."""

    page: int
    annotation: PDFDictionary


class Node:
    """A structure element; ``attributes``: ready bytes of its dictionary."""

    __slots__ = ("alternative", "attributes", "kids", "role")

    def __init__(self, role: str, *, attributes: bytes = b"", alternative: str = "") -> None:
        self.role = role
        self.attributes = attributes
        self.alternative = alternative
        self.kids: list[Node | Content | Note] = []

    def add(self, role: str, *, attributes: bytes = b"", alternative: str = "") -> Node:
        kid = Node(role, attributes=attributes, alternative=alternative)
        self.kids.append(kid)
        return kid

    def nodes(self) -> Iterator[Node]:
        return (kid for kid in self.kids if isinstance(kid, Node))


COLUMN_HEAD = b"/A<</O/Table/Scope/Column>>"
ROW_HEAD = b"/A<</O/Table/Scope/Row>>"
ORDERED = b"/A<</O/List/ListNumbering/Decimal>>"
UNORDERED = b"/A<</O/List/ListNumbering/Disc>>"
_CELLS = frozenset({"TH", "TD"})


class Raw(PDFObject):
    """An object written from ready bytes: a tree has very many."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.data = b""

    def format(self, _document: PDFDocument) -> bytes:
        return self.data


def _drawn(root: Node) -> set[int]:
    """Ids of the nodes that hold content; an empty cell counts when its row is drawn, else columns would shift."""
    order = [root]
    for node in order:
        order += node.nodes()
    found: set[int] = set()
    for node in reversed(order):
        if any(not isinstance(kid, Node) or id(kid) in found for kid in node.kids):
            found.add(id(node))
            if node.role == "TR":
                found.update(id(kid) for kid in node.nodes() if kid.role in _CELLS)
    return found


def tree(document: PDFDocument, root: Node, pages: Sequence[PDFPage], owners: Sequence[Sequence[Node]]) -> Raw:
    """The StructTreeRoot. ``owners``: per page, the node of each number; a page is its own key in the parent tree."""

    def reference(thing: PDFObject) -> bytes:
        return bytes(document.Reference(thing).format(document))

    drawn = _drawn(root) | {id(root)}
    page_names = [reference(page) for page in pages]
    top = Raw()
    objects: dict[int, tuple[Raw, bytes]] = {}
    order: list[tuple[Node, bytes]] = [(root, reference(top))]
    for node, _parent in order:
        raw = Raw()
        name = reference(raw)
        objects[id(node)] = raw, name
        order += [(kid, name) for kid in node.nodes() if id(kid) in drawn]
    notes: list[tuple[Note, bytes]] = []
    for node, parent in order:
        raw, name = objects[id(node)]
        page = next((kid.page for kid in node.kids if not isinstance(kid, Node)), None)
        kids: list[bytes] = []
        for kid in node.kids:
            if isinstance(kid, Node):
                kids += [objects[id(kid)][1]] if id(kid) in drawn else []
            elif isinstance(kid, Note):
                kids.append(b"<</Type/OBJR/Pg %s/Obj %s>>" % (page_names[kid.page], reference(kid.annotation)))
                notes.append((kid, name))
            elif kid.page == page:
                kids.append(b"%d" % kid.number)
            else:
                kids.append(b"<</Type/MCR/Pg %s/MCID %d>>" % (page_names[kid.page], kid.number))
        raw.data = b"".join(
            (
                b"<</Type/StructElem/S/%s/P %s/K[%s]" % (node.role.encode(), parent, b" ".join(kids)),
                b"" if page is None else b"/Pg " + page_names[page],
                node.attributes,
                b"/Alt" + PDFString(node.alternative).format(document) if node.alternative else b"",
                b">>",
            )
        )
    numbers = [
        b"%d[%s]" % (page, b" ".join(objects[id(node)][1] for node in nodes))
        for page, nodes in enumerate(owners)
        if nodes
    ]
    for key, (note, name) in enumerate(notes, len(owners)):
        note.annotation["StructParent"] = key
        numbers.append(b"%d %s" % (key, name))
    top.data = b"<</Type/StructTreeRoot/K %s/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d>>" % (
        objects[id(root)][1],
        b" ".join(numbers),
        len(owners) + len(notes),
    )
    return top

"""Who asks, and whose data it is about: two people when somebody acts for another (UAVG 5(4), EDPB 01/2022 §80)."""

from __future__ import annotations

from privdesk.requests.model import Person, Representation, SubjectRequest

_OF_THEIR_OWN = frozenset({Representation.GUARDIAN, Representation.MANDATED, Representation.LAWYER})
"""Whoever acts so writes from an address under which we know nobody else; a child is often known by a parent's."""


def acts(person: Person | None) -> bool:
    return person is not None and person.representation is not Representation.NONE


def represented(person: Person | None) -> str:
    """Of whom the data are, when somebody else asks; "" when nobody does, or the name is not known yet."""
    return person.represented.strip() if person and acts(person) else ""


def address_of_subject(request: SubjectRequest) -> str:
    """The address by which the data subject can be known to us; "" when there is only that of who acts."""
    person = request.person
    if person is None or (acts(person) and person.representation in _OF_THEIR_OWN):
        return ""
    return person.email.strip()


def identifier(request: SubjectRequest) -> str:
    """By which a recipient finds the data subject, and no more (5(1)(c)); never who acts."""
    person = request.person
    return (represented(person) or person.email or person.name) if person else ""

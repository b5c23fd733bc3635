import dataclasses
import importlib
import inspect
import re
from pathlib import Path
from types import ModuleType, NoneType
from typing import get_args

import pytest

from privdesk.core.fields import Choice, FieldSpec, specs
from privdesk.core.words import Text

PACKAGE = Path(__file__).resolve().parents[2] / "privdesk"
MODELS: list[ModuleType] = [
    importlib.import_module(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts))
    for pattern in ("*/model.py", "*/model/*.py")
    for path in sorted(PACKAGE.glob(pattern))
]
VALUES = [
    value
    for model in MODELS
    for value in vars(model).values()
    if inspect.isclass(value) and dataclasses.is_dataclass(value) and value.__module__ == model.__name__
]
CHOICES = [
    value
    for model in MODELS
    for value in vars(model).values()
    if inspect.isclass(value) and issubclass(value, Choice) and value.__module__ == model.__name__
]
SPECS = [pytest.param(value, spec, id=f"{value.__name__}.{spec.name}") for value in VALUES for spec in specs(value)]
_LAW = r"\d+(\(\d+\))?(\([a-z]\))?( second subparagraph)?"
_ARTICLE = re.compile(rf"({_LAW}|\d+–\d+)(, {_LAW})*|(UAVG|Atw) {_LAW}|EDPB \d\d/\d{{4}} §\d+")


def _empty(value: object) -> bool:
    return value is None or value in ("", (), False)


def test_there_are_values_to_look_at() -> None:
    assert {"Activity", "Processor", "Organisation", "SubjectRequest"} <= {value.__name__ for value in VALUES}


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_a_value_is_frozen_and_slotted(value: type) -> None:
    assert value.__dataclass_params__.frozen
    assert "__slots__" in vars(value)
    assert all(field.kw_only for field in dataclasses.fields(value))


@pytest.mark.parametrize("value, spec", SPECS)
def test_a_field_has_its_label_in_the_context_of_its_class(value: type, spec: FieldSpec) -> None:
    assert isinstance(spec.label, Text)
    assert spec.label.context == value.__name__
    assert spec.label.source[0].isupper()
    assert spec.help is None or spec.help.context == value.__name__


@pytest.mark.parametrize("value, spec", SPECS)
def test_an_article_is_cited_as_the_law_is_cited(value: type, spec: FieldSpec) -> None:
    assert not spec.article or _ARTICLE.fullmatch(spec.article), spec.article


@pytest.mark.parametrize("value, spec", SPECS)
def test_a_required_field_can_be_seen_to_be_empty(value: type, spec: FieldSpec) -> None:
    field = next(each for each in dataclasses.fields(value) if each.name == spec.name)
    if spec.required:
        assert spec.type is not bool
    if spec.personal:
        assert spec.type is str or NoneType in get_args(spec.type), "blanked when a request is anonymised"
    if spec.long:
        assert spec.type is str
        assert _empty(field.default) or field.default is dataclasses.MISSING


@pytest.mark.parametrize("value, spec", SPECS)
def test_synonyms_are_written_as_they_are_compared(value: type, spec: FieldSpec) -> None:
    assert [word for word in spec.synonyms if word != word.lower().strip()] == []
    assert len(set(spec.synonyms)) == len(spec.synonyms)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_two_fields_of_a_value_have_different_labels(value: type) -> None:
    labels = [spec.label for spec in specs(value)]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: choice.__name__)
def test_a_choice_has_its_label_in_the_context_of_its_class(choice: type[Choice]) -> None:
    assert {member.label.context for member in choice} == {choice.__name__}
    assert len({member.label for member in choice}) == len(choice)
    assert [member for member in choice if member.article and not _ARTICLE.fullmatch(member.article)] == []


def test_the_fields_cover_every_letter_of_article_30_1() -> None:
    cited = {
        letter for value in VALUES for spec in specs(value) for letter in re.findall(r"30\(1\)\((.)\)", spec.article)
    }
    assert cited == set("abcdefg")

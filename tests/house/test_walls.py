import tomllib
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest
from importlinter import api
from importlinter.application import use_cases

PROJECT = Path(__file__).resolve().parents[2]
CONTRACTS = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
PRIVATE = {"store", "records"}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("privdesk", include_external_packages=True, cache_dir=None)


def _contract(name: str) -> dict[str, object]:
    return next(each for each in CONTRACTS if each["name"].startswith(name))


def test_every_wall_stands(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(PROJECT)
    assert api.read_configuration()["contracts_options"], "the contracts of pyproject.toml"
    stands = use_cases.lint_imports(cache_dir=None)
    assert stands, capsys.readouterr().out


def _trespasses(graph: grimp.ImportGraph) -> Iterator[str]:
    """Imports of a store or of records from outside their area; the schema module reads all records."""
    for module in graph.modules:
        parts = module.split(".")
        if len(parts) < 3 or parts[2] not in PRIVATE:
            continue
        area = ".".join(parts[:2])
        for importer in graph.find_modules_that_directly_import(module):
            schema = importer == "privdesk.wiring.schema" and parts[2] == "records"
            if not importer.startswith(f"{area}.") and not schema:
                yield f"{importer} -> {module}"


def test_a_store_and_records_are_private_to_their_area(graph: grimp.ImportGraph) -> None:
    assert list(_trespasses(graph)) == []


def test_a_trespass_is_noticed() -> None:
    graph = grimp.ImportGraph()
    for importer, imported in [
        ("privdesk.requests.service", "privdesk.activities.store"),
        ("privdesk.activities.service", "privdesk.activities.store"),
        ("privdesk.wiring.schema", "privdesk.activities.records"),
    ]:
        graph.add_import(importer=importer, imported=imported)
    assert list(_trespasses(graph)) == ["privdesk.requests.service -> privdesk.activities.store"]


def test_every_area_has_its_shelves_checked(graph: grimp.ImportGraph) -> None:
    areas = {
        module.rpartition(".")[0]
        for module in graph.modules
        if module.count(".") == 2 and module.rpartition(".")[2] in {"model", "store", "records"}
    }
    assert areas <= set(_contract("Shelves")["containers"])


def test_no_file_lies_about_outside_the_floors(graph: grimp.ImportGraph) -> None:
    top = {module for module in graph.find_children("privdesk") if not graph.find_children(module)}
    assert top <= {"privdesk.__main__"} | {m for m in top if (PROJECT / m.replace(".", "/") / "__init__.py").exists()}

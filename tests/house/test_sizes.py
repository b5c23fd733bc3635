from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
LONGEST = 400


def lengths() -> dict[str, int]:
    files = [path for folder in ("privdesk", "tests", "packaging") for path in (PROJECT / folder).rglob("*.py")]
    return {str(path.relative_to(PROJECT)): len(path.read_text(encoding="utf-8").splitlines()) for path in files}


def test_no_file_is_longer_than_one_can_read_at_a_sitting() -> None:
    found = lengths()
    assert len(found) > 20
    assert {name: lines for name, lines in found.items() if lines > LONGEST} == {}


def test_packaging_is_no_package_because_it_would_hide_the_library_of_that_name() -> None:
    assert not (PROJECT / "packaging" / "__init__.py").exists()

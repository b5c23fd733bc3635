import pytest

from privdesk.cli import screen
from privdesk.core.errors import SystemPartMissing
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Words
from tests.cli.terminal import typed


@pytest.fixture
def absent(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Libraries that this computer is made to lack."""
    names: set[str] = set()
    monkeypatch.setattr(screen, "_library", lambda name: None if name in names else object())
    monkeypatch.setattr(screen, "_answers", lambda display: display == ":0")
    return names


def test_a_complete_system_with_a_screen_passes(absent: set[str]) -> None:
    screen.refuse_without_screen({"DISPLAY": ":0"}, platform="linux")


def test_a_missing_library_is_named_with_the_package_that_holds_it(absent: set[str]) -> None:
    absent |= {"libxcb-cursor.so.0", "libEGL.so.1"}
    with pytest.raises(SystemPartMissing) as refused:
        screen.refuse_without_screen({"DISPLAY": ":0"}, platform="linux")
    said = sentence_of(refused.value, Words("en"))
    assert "libEGL.so.1 and libxcb-cursor.so.0" in said.what
    assert said.next_step.endswith("apt-get install libegl1 libxcb-cursor0")


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":7"}])
def test_no_screen_is_said_with_what_works_without(absent: set[str], environment: dict[str, str]) -> None:
    with pytest.raises(SystemPartMissing) as refused:
        screen.refuse_without_screen(environment, platform="linux")
    said = sentence_of(refused.value, Words("nl"))
    assert "een scherm om het venster op te tonen" in said.what
    assert "privdesk --help" in said.next_step


@pytest.mark.parametrize(
    "environment", [{"QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "vnc:1"}]
)
def test_without_x_its_libraries_are_not_needed(absent: set[str], environment: dict[str, str]) -> None:
    absent |= {"libxcb.so.1", "libxcb-cursor.so.0"}
    screen.refuse_without_screen(environment, platform="linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_nothing_is_looked_for(absent: set[str], platform: str) -> None:
    absent |= {"libGL.so.1"}
    screen.refuse_without_screen({}, platform=platform)


def test_a_display_where_nobody_listens_is_no_screen() -> None:
    assert not screen._answers(":99999")
    assert not screen._answers("")


def test_the_window_without_a_screen_gives_69() -> None:
    found = typed(environment={"QT_QPA_PLATFORM": "xcb"})
    assert found.code == 69
    assert found.opened == []
    assert found.err

"""How the time grows with the size of the work: ten times as much may take little more than ten times as long.

    python -m tests.bench.growth [factor]

Each job is done small and large in one run; the ratio is what counts, not the seconds.
"""

from __future__ import annotations

import dataclasses
import sys
import time
from collections.abc import Callable

Job = Callable[[int], object]


def html(size: int) -> object:
    from privdesk.formats.mail.markup import text_of

    return text_of("a<b>" * size)


def suggestions(size: int) -> object:
    from privdesk.requests.rules.suggest import suggest_rights

    return suggest_rights("mijn gegevens " * size)


def long_letter(size: int) -> object:
    from privdesk.formats.pdf.blocks import Paragraph, spans
    from privdesk.formats.pdf.letter import letter_pdf
    from tests.formats.pdf.sheets import a_sheet

    return letter_pdf(a_sheet(body=(Paragraph(spans("lang woord " * size)),)))


def register(size: int) -> object:
    from privdesk.reports.model import Kind, Layout
    from privdesk.reports.render import file_of
    from tests.reports.values import newsletter
    from tests.reports.values import register as a_register

    many = tuple(dataclasses.replace(newsletter(), reference=str(number)) for number in range(size))
    return file_of(a_register(activities=many), Kind.PDF, Layout.TABLE, "nl")


JOBS: dict[str, tuple[Job, int]] = {
    "text of an HTML message": (html, 5_000),
    "rights proposed from a text": (suggestions, 5_000),
    "letter of many words": (long_letter, 2_000),
    "register as a table": (register, 20),
}
"""Each with its small size."""


def seconds(job: Job, size: int) -> float:
    started = time.process_time()
    job(size)
    return time.process_time() - started


def measure(factor: int, scale: float = 1) -> dict[str, float]:
    """Ratio of the times for ``factor`` times the work; ``scale`` makes all sizes smaller."""
    found = {}
    for name, (job, size) in JOBS.items():
        small = max(1, round(size * scale))
        job(small)  # imports and caches
        found[name] = seconds(job, small * factor) / max(seconds(job, small), 1e-6)
    return found


def main(arguments: list[str]) -> None:
    factor = int(arguments[0]) if arguments else 10
    for name, ratio in measure(factor).items():
        sys.stdout.write(f"{ratio:6.1f} times as long for {factor} times as much: {name}\n")


if __name__ == "__main__":
    main(sys.argv[1:])

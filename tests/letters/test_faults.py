"""What an edited text may not contain, and how the officer hears of it."""

from __future__ import annotations

import pytest

from privdesk.core.errors import TemplateFault
from privdesk.core.sentences import fault_sentence, sentence_of
from privdesk.core.words import Words
from privdesk.letters.render.template import LONGEST
from tests.letters.sample import SERVICE

HEAD = "---\nsubject: Gegevens verwijderd\n---\n"

FAULTS = {
    "a misspelt name": ("{{ receved }}", 4, "There is no placeholder 'receved'. Did you mean 'received'?"),
    "a name on a later line": ("a\n\n{{ klant }}", 6, "There is no placeholder 'klant'."),
    "a misspelt column": (
        "{% for each in not_notified %}{{ each.resaon }}{% endfor %}",
        4,
        "There is no placeholder 'each.resaon'. Did you mean 'each.reason'?",
    ),
    "a column outside its loop": ("{{ not_notified.reasons }}", 4, "There is no placeholder 'not_notified.reasons'. Did you mean 'not_notified.reason'?"),
    "a loop name after the loop": ("{% for each in not_notified %}{% endfor %}{{ each.reason }}", 4, "There is no placeholder 'each'."),
    "a misspelt block": ("{{ block.recipient }}", 4, "There is no block 'recipient'. Did you mean 'recipients'?"),
    "the blocks themselves": ("{{ block }}", 4, "There is no placeholder 'block'."),
    "dunder of a block": ("{{ block.__class__ }}", 4, "There is no block '__class__'."),
    "deep into a block": ("{{ block.ap.__class__ }}", 4, "There is no placeholder 'block'."),
    "dunder of a text": ("{{ erased.__class__ }}", 4, "There is no placeholder 'erased.__class__'."),
    "dunder of a constant": ("{{ ''.__class__.__mro__ }}", 4, "This cannot stand in a letter: 'const'."),
    "an item": ("{{ erased['x'] }}", 4, "This cannot stand in a letter: 'getitem'."),
    "a call": ("{{ erased.format(1) }}", 4, "This cannot stand in a letter: 'call'."),
    "a call of a global": ("{{ cycler.__init__ }}", 4, "There is no placeholder 'cycler'."),
    "a power": ("{{ 9**9**9 }}", 4, "This cannot stand in a letter: 'pow'."),
    "a long text": ("{{ 'a' * 1000000000 }}", 4, "This cannot stand in a letter: 'mul'."),
    "joined texts": ("{{ erased ~ erased }}", 4, "This cannot stand in a letter: 'concat'."),
    "a range": ("{% for each in range(1000000000) %}x{% endfor %}", 4, "This cannot stand in a letter: 'call'."),
    "a loop in a loop": (
        "{% for a in not_notified %}{% for b in not_notified %}x{% endfor %}{% endfor %}",
        4,
        "A loop cannot stand inside a loop.",
    ),
    "a loop over a text": ("{% for a in erased %}x{% endfor %}", 4, "'erased' is no list."),
    "a loop with a condition": ("{% for a in not_notified if a.reason %}x{% endfor %}", 4, "This cannot stand in a letter: 'for'."),
    "a loop into itself": ("{% for a in not_notified recursive %}x{% endfor %}", 4, "This cannot stand in a letter: 'for'."),
    "an include": ("{% include '/etc/passwd' %}", 4, "This cannot stand in a letter: 'include'."),
    "an import": ("{% import 'x' as y %}", 4, "This cannot stand in a letter: 'import'."),
    "another base": ("{% extends 'x' %}", 4, "This cannot stand in a letter: 'extends'."),
    "a macro": ("{% macro x() %}{% endmacro %}", 4, "This cannot stand in a letter: 'macro'."),
    "an assignment": ("{% set x = 1 %}", 4, "This cannot stand in a letter: 'assign'."),
    "a call block": ("{% call erased() %}{% endcall %}", 4, "This cannot stand in a letter: 'callblock'."),
    "a filter block": ("{% filter upper %}x{% endfilter %}", 4, "This cannot stand in a letter: 'filterblock'."),
    "an unknown filter": ("{{ erased | upper }}", 4, "There is no filter 'upper'."),
    "a filter that reads attributes": ("{{ erased | attr('x') }}", 4, "There is no filter 'attr'."),
    "a test": ("{% if erased is defined %}x{% endif %}", 4, "This cannot stand in a letter: 'test'."),
    "a choice in one line": ("{{ 'a' if erased else 'b' }}", 4, "This cannot stand in a letter: 'condexpr'."),
    "a comparison in order": ("{% if erased > 'a' %}x{% endif %}", 4, "This cannot stand in a letter: 'compare'."),
    "a comparison with what it never is": ("{% if measure == 'eras' %}x{% endif %}", 4, "'measure' is never 'eras'. Did you mean 'erased'?"),
    "a flag as a text": ("{{ no_backups }}", 4, "'no_backups' is a condition, no text."),
    "rows as a text": ("{{ not_notified }}", 4, "'not_notified' is a list of rows: write a loop over it."),
    "an open condition": ("{% if erased %}\nx", 4, "The text ends before a placeholder, condition or loop is closed."),
    "an open placeholder": ("{{ erased", 4, "The text ends before a placeholder, condition or loop is closed."),
    "an unknown element": ("<!-- E98 --> x", 4, "There is no element 'E98'."),
    "a misspelt element": ("<!-- instructoin --> x", 4, "There is no element 'instructoin'. Did you mean 'instruction'?"),
    "a comment": ("x\n<!-- nog te doen", 5, "A mark names what the text says, as in <!-- E08 -->."),
    "an empty mark": ("<!-- --> x", 4, "A mark names what the text says, as in <!-- E08 -->."),
    "a private character": ("\ue0000\ue001", 4, "This character is for private use and cannot stand in a letter."),
    "conditions without end": ("{% if erased %}" * 60 + "x" + "{% endif %}" * 60, 4, "This is nested too deeply."),
    "not without end": ("{% if " + "not " * 60 + "erased %}x{% endif %}", 4, "This is nested too deeply."),
    "not until the parser gives up": ("{% if " + "not " * 14000 + "erased %}x{% endif %}", 4, "This is nested too deeply."),
}  # fmt: skip

HEADS = {
    "no head": ("tekst", (1, "The file must start with a head between two lines '---'.")),
    "a line without name": ("---\nsubject: x\nonderwerp\n---\n", (3, "In the head a line is written as 'name: text'; here stands 'onderwerp'.")),
    "an unknown name": ("---\nsubject: x\nbijlagen: y\n---\n", (3, "The head knows no 'bijlagen'.")),
    "a name twice": ("---\nsubject: x\nsubject: y\n---\n", (3, "'subject' stands in the head twice.")),
    "no subject": ("---\nenclosures: x\n---\n", (1, "The head has no 'subject'.")),
    "a fault in the subject": ("---\nsubject: {{ erazed }}\n---\n", (2, "There is no placeholder 'erazed'. Did you mean 'erased'?")),
    "too long": (HEAD + "x" * LONGEST, (1, f"The text is longer than {LONGEST} characters.")),
}  # fmt: skip


def _refused(text: str) -> TemplateFault:
    with pytest.raises(TemplateFault) as caught:
        SERVICE.check("L10", "nl", text)
    assert caught.value.facts["file"] == "L10-erased/nl.md"
    return caught.value


def _faults(text: str) -> tuple[tuple[int, str], ...]:
    said = ((line, fault_sentence(line, problem, Words("en"))) for line, problem in _refused(text).facts["faults"])
    return tuple((line, sentence.removeprefix(f"Line {line}: ")) for line, sentence in said)


@pytest.mark.parametrize("body, line, fault", FAULTS.values(), ids=FAULTS)
def test_a_text_is_refused_with_the_line(body, line, fault):
    assert _faults(HEAD + body) == ((line, fault),)


@pytest.mark.parametrize("text, fault", HEADS.values(), ids=HEADS)
def test_a_head_is_refused_with_the_line(text, fault):
    assert _faults(text) == (fault,)


def test_all_faults_are_told_at_once_in_the_order_of_the_text():
    assert [line for line, _ in _faults(HEAD + "{{ a }}\n{{ b }}\n<!-- E99 --> {{ received }}\n{{ c }}")] == [
        4,
        5,
        6,
        7,
    ]


def test_the_faults_are_told_in_the_language_of_the_program():
    said = sentence_of(_refused(HEAD + "{{ receved }}\n{{ block.recipient }}"), Words("nl")).what
    assert said == (
        "Er staan 2 fouten in het sjabloon L10-erased/nl.md."
        " Regel 4: Er is geen invulveld 'receved'. Bedoelde u 'received'?"
        " Regel 5: Er is geen blok 'recipient'. Bedoelde u 'recipients'?"
    )


def test_a_draft_of_a_text_with_faults_is_refused_too():
    with pytest.raises(TemplateFault):
        SERVICE.draft("L10", "nl", {}, {}, (), text=HEAD + "{{ a }}")


@pytest.mark.parametrize(
    "body",
    [
        "{# opmerking #}x",
        "{% raw %}{{ x }}{% endraw %}",
        "{% if not (no_backups and backup_until) or measure != 'erased' %}x{% elif erased %}y{% else %}z{% endif %}",
        "{% for each in recipients %}- {{ each | capital }}\n{% else %}niemand{% endfor %}",
        "{%- if erased -%} x {%- endif -%}",
    ],
)
def test_what_a_letter_needs_is_allowed(body):
    SERVICE.check("L10", "nl", HEAD + body)


def test_line_ends_of_another_system_are_read_as_ours():
    SERVICE.check("L10", "nl", (HEAD + "x\n").replace("\n", "\r\n"))


def test_half_a_character_in_an_edited_text_does_not_stop_the_letter():
    assert SERVICE.draft("L10", "nl", {}, {}, (), text=HEAD + "a\ud83db").template_hash

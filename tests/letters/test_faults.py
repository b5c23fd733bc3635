"""What an edited text may not contain, and how the officer hears of it."""

from __future__ import annotations

import pytest

from privdesk.core.errors import TemplateFault
from privdesk.letters.render.template import LONGEST
from privdesk.letters.service import LetterService

HEAD = "---\nsubject: Gegevens verwijderd\n---\n"

FAULTS = {
    "a misspelt name": ("{{ receved }}", 4, "unknown placeholder 'receved', did you mean 'received'?"),
    "a name on a later line": ("a\n\n{{ klant }}", 6, "unknown placeholder 'klant'"),
    "a misspelt column": (
        "{% for each in not_notified %}{{ each.resaon }}{% endfor %}",
        4,
        "unknown placeholder 'each.resaon', did you mean 'each.reason'?",
    ),
    "a column outside its loop": ("{{ not_notified.reasons }}", 4, "unknown placeholder 'not_notified.reasons', did you mean 'not_notified.reason'?"),
    "a loop name after the loop": ("{% for each in not_notified %}{% endfor %}{{ each.reason }}", 4, "unknown placeholder 'each'"),
    "a misspelt block": ("{{ block.recipient }}", 4, "unknown block 'recipient', did you mean 'recipients'?"),
    "the blocks themselves": ("{{ block }}", 4, "unknown placeholder 'block'"),
    "dunder of a block": ("{{ block.__class__ }}", 4, "unknown block '__class__'"),
    "deep into a block": ("{{ block.ap.__class__ }}", 4, "unknown placeholder 'block'"),
    "dunder of a text": ("{{ erased.__class__ }}", 4, "unknown placeholder 'erased.__class__'"),
    "dunder of a constant": ("{{ ''.__class__.__mro__ }}", 4, "'const' is not allowed in a letter"),
    "an item": ("{{ erased['x'] }}", 4, "'getitem' is not allowed in a letter"),
    "a call": ("{{ erased.format(1) }}", 4, "'call' is not allowed in a letter"),
    "a call of a global": ("{{ cycler.__init__ }}", 4, "unknown placeholder 'cycler'"),
    "a power": ("{{ 9**9**9 }}", 4, "'pow' is not allowed in a letter"),
    "a long text": ("{{ 'a' * 1000000000 }}", 4, "'mul' is not allowed in a letter"),
    "joined texts": ("{{ erased ~ erased }}", 4, "'concat' is not allowed in a letter"),
    "a range": ("{% for each in range(1000000000) %}x{% endfor %}", 4, "'call' is not allowed in a letter"),
    "a loop in a loop": (
        "{% for a in not_notified %}{% for b in not_notified %}x{% endfor %}{% endfor %}",
        4,
        "a loop inside a loop is not allowed in a letter",
    ),
    "a loop over a text": ("{% for a in erased %}x{% endfor %}", 4, "'erased' is no list"),
    "a loop with a condition": ("{% for a in not_notified if a.reason %}x{% endfor %}", 4, "'for' is not allowed in a letter"),
    "a loop into itself": ("{% for a in not_notified recursive %}x{% endfor %}", 4, "'for' is not allowed in a letter"),
    "an include": ("{% include '/etc/passwd' %}", 4, "'include' is not allowed in a letter"),
    "an import": ("{% import 'x' as y %}", 4, "'import' is not allowed in a letter"),
    "another base": ("{% extends 'x' %}", 4, "'extends' is not allowed in a letter"),
    "a macro": ("{% macro x() %}{% endmacro %}", 4, "'macro' is not allowed in a letter"),
    "an assignment": ("{% set x = 1 %}", 4, "'assign' is not allowed in a letter"),
    "a call block": ("{% call erased() %}{% endcall %}", 4, "'callblock' is not allowed in a letter"),
    "a filter block": ("{% filter upper %}x{% endfilter %}", 4, "'filterblock' is not allowed in a letter"),
    "an unknown filter": ("{{ erased | upper }}", 4, "unknown filter 'upper'"),
    "a filter that reads attributes": ("{{ erased | attr('x') }}", 4, "unknown filter 'attr'"),
    "a test": ("{% if erased is defined %}x{% endif %}", 4, "'test' is not allowed in a letter"),
    "a choice in one line": ("{{ 'a' if erased else 'b' }}", 4, "'condexpr' is not allowed in a letter"),
    "a comparison in order": ("{% if erased > 'a' %}x{% endif %}", 4, "'compare' is not allowed in a letter"),
    "a comparison with what it never is": ("{% if measure == 'eras' %}x{% endif %}", 4, "'measure' is never 'eras', did you mean 'erased'?"),
    "a flag as a text": ("{{ no_backups }}", 4, "'no_backups' is a condition, no text"),
    "rows as a text": ("{{ not_notified }}", 4, "'not_notified' is a list of rows: loop over it"),
    "an open condition": ("{% if erased %}\nx", 4, "Unexpected end of template. Jinja was looking for the following tags: 'elif' or 'else' or 'endif'. The innermost block that needs to be closed is 'if'."),
    "an open placeholder": ("{{ erased", 4, "unexpected end of template, expected 'end of print statement'."),
    "an unknown element": ("<!-- E98 --> x", 4, "unknown element 'E98'"),
    "a misspelt element": ("<!-- instructoin --> x", 4, "unknown element 'instructoin', did you mean 'instruction'?"),
    "a comment": ("x\n<!-- nog te doen", 5, "a mark names what the text says, as in <!-- E08 -->"),
    "an empty mark": ("<!-- --> x", 4, "a mark names what the text says, as in <!-- E08 -->"),
    "a private character": ("\ue0000\ue001", 4, "a character for private use is not allowed"),
    "conditions without end": ("{% if erased %}" * 60 + "x" + "{% endif %}" * 60, 4, "nested too deeply"),
    "not without end": ("{% if " + "not " * 60 + "erased %}x{% endif %}", 4, "nested too deeply"),
    "not until the parser gives up": ("{% if " + "not " * 14000 + "erased %}x{% endif %}", 4, "nested too deeply"),
}  # fmt: skip

HEADS = {
    "no head": ("tekst", (1, "the file must start with a head between two lines '---'")),
    "a line without name": ("---\nsubject: x\nonderwerp\n---\n", (3, "expected 'name: text', found 'onderwerp'")),
    "an unknown name": ("---\nsubject: x\nbijlagen: y\n---\n", (3, "unknown name 'bijlagen'")),
    "a name twice": ("---\nsubject: x\nsubject: y\n---\n", (3, "'subject' stands here twice")),
    "no subject": ("---\nenclosures: x\n---\n", (1, "'subject' is missing")),
    "a fault in the subject": ("---\nsubject: {{ erazed }}\n---\n", (2, "unknown placeholder 'erazed', did you mean 'erased'?")),
    "too long": (HEAD + "x" * LONGEST, (1, f"longer than {LONGEST} characters")),
}  # fmt: skip


def _faults(text: str) -> tuple[tuple[int, str], ...]:
    with pytest.raises(TemplateFault) as caught:
        LetterService().check("L10", "nl", text)
    assert caught.value.facts["file"] == "L10-erased/nl.md"
    faults = caught.value.facts["faults"]
    assert isinstance(faults, tuple)
    return faults


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


def test_a_draft_of_a_text_with_faults_is_refused_too():
    with pytest.raises(TemplateFault):
        LetterService().draft("L10", "nl", {}, {}, (), text=HEAD + "{{ a }}")


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
    LetterService().check("L10", "nl", HEAD + body)


def test_line_ends_of_another_system_are_read_as_ours():
    LetterService().check("L10", "nl", (HEAD + "x\n").replace("\n", "\r\n"))


def test_half_a_character_in_an_edited_text_does_not_stop_the_letter():
    assert LetterService().draft("L10", "nl", {}, {}, (), text=HEAD + "a\ud83db").template_hash

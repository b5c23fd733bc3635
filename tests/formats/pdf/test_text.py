import pytest

from privdesk.formats.pdf.text import address_line, bind, clean, missing, plain, right_to_left, safe_link

CLEANED = [
    ("control characters go", "a\x00b\x1b[31mc\x7f", "ab[31mc"),
    ("zero width and soft hyphens go", "pri\u200bva\u00adcy\ufeff", "privacy"),
    ("controls of direction go", "a\u202ed\u2066e\u2069\u200f", "ade"),
    ("private use and noncharacters go", "a\ue000\uffff\U000f0000b", "ab"),
    ("a lone surrogate goes", "a\ud83db", "ab"),
    ("spaces become one", "a\t \u00a0\u2003 b", "a b"),
    ("composed", "e\u0301", "é"),
    ("a heap of marks is levelled", "Z" + "\u0323" * 9, "Ẓ" + "\u0323" * 4),
    ("letters of other scripts stay", "Ελένη Владимир יוסף", "Ελένη Владимир יוסף"),
    ("markup is text", "<b>&amp;</b>", "<b>&amp;</b>"),
]


@pytest.mark.parametrize("text,expected", [case[1:] for case in CLEANED], ids=[case[0] for case in CLEANED])
def test_cleaning(text, expected):
    assert clean(text) == expected


def test_line_ends_of_every_kind_become_one_kind_or_a_space():
    text = "a\r\nb\rc\nd\x0be\x0cf\x85g\u2028h\u2029i"
    assert clean(text, lines=True) == "\n".join("abcdefghi")
    assert clean(text) == "a b c d e f g h i"


def test_cleaning_twice_changes_nothing():
    text = "  e\u0301\u200b\u0301\t\u00a0 x\r\n" + "\u0301" * 12
    assert clean(clean(text, lines=True), lines=True) == clean(text, lines=True)


def test_metadata_is_one_trimmed_line():
    assert plain("  Antwoord\n op uw\tverzoek ") == "Antwoord op uw verzoek"


BOUND = [
    ("op 5 april 2026 en", "op 5\u00a0april\u00a02026 en"),
    ("op 5 april kwam", "op 5\u00a0april kwam"),
    ("on 12 March 2026.", "on 12\u00a0March\u00a02026."),
    ("5 apr 2026", "5\u00a0apr\u00a02026"),
    ("te 2595 AK Den Haag", "te 2595\u00a0AK Den Haag"),
    ("€ 25 kosten", "€\u00a025 kosten"),
    ("artikel 15 april", "artikel\u00a015\u00a0april"),
    ("artikel 17, lid 3, onder b, AVG", "artikel\u00a017, lid\u00a03, onder\u00a0b, AVG"),
    ("onder een of onder uw naam", "onder een of onder uw naam"),
    ("de 5 aprilvissen", "de 5 aprilvissen"),
]


@pytest.mark.parametrize("text,expected", BOUND)
def test_what_belongs_together_is_bound(text, expected):
    assert bind(text) == expected


def test_a_dutch_address_line_has_two_bound_spaces_before_the_town():
    assert address_line("2595 AK  ’S-GRAVENHAGE") == "2595\u00a0AK\u00a0\u00a0’S-GRAVENHAGE"
    assert address_line("2595AK DEN HAAG") == "2595\u00a0AK\u00a0\u00a0DEN HAAG"
    assert address_line("Postbus 1234") == "Postbus 1234"


def test_characters_without_a_glyph_are_told():
    assert missing("Jan 王 Łukasz") == ("王",)
    assert missing("Ελένη, Владимир, Nguyễn ő ş ə ђ\n") == ()


def test_characters_above_the_basic_plane_count_as_missing():
    assert missing("𝒥an 😀") == ("\U0001d4a5", "😀")


@pytest.mark.parametrize("text,expected", [("يوسف", True), ("Jan לוי", True), ("Łukasz Ελένη 王", False), ("", False)])
def test_writing_from_right_to_left_is_noticed(text, expected):
    assert right_to_left(text) is expected


LINKS = [
    ("https://voorbeeld.example/a?b=c&d#e", "https://voorbeeld.example/a?b=c&d#e"),
    ("mailto:fg@voorbeeld.example", "mailto:fg@voorbeeld.example"),
    ("https://voorbeeld.example/één", "https://voorbeeld.example/%C3%A9%C3%A9n"),
    ("javascript:alert(1)", ""),
    ("file:///etc/passwd", ""),
    ("data:text/html,x", ""),
    ("java\u200bscript:alert(1)", ""),
    ("https://a b", ""),
    ("//voorbeeld.example", ""),
    ("", ""),
]


@pytest.mark.parametrize("link,expected", LINKS)
def test_only_web_and_mail_addresses_become_links(link, expected):
    assert safe_link(link) == expected

"""Texts that try to be more than text, or that no font, layout or reader expects: (what it tries, the text).

Each must come out of a PDF literally, less what ``formats.pdf.text.clean`` takes away; nothing may be read, run or linked.
"""

_CLASSES = "[c for c in ().__class__.__base__.__subclasses__()]"

MARKUP = (
    ("an ampersand", "Vries & Zonen"),
    ("entities", "R&amp;D &copy; &#66; &#x43; &unknown; &"),
    ("comparison signs", "1 < 2 > 0 <= 3"),
    ("a bold tag", "<b>dik</b>"),
    ("a tag left open", "<i>schuin"),
    ("a tag that was never opened", "klaar</b></i></para>"),
    ("tags that cross", "<b>een<i>twee</b>drie</i>"),
    ("a script", "<script>alert('privdesk')</script>"),
    ("a picture from the disk", '<img src="/etc/hostname" width="20" height="20"/>'),
    ("a picture by file address", '<img src="file:///etc/passwd"/>'),
    ("a picture from the network", '<img src="http://127.0.0.1:9/pixel.png"/>'),
    ("a picture in the text", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="/>'),
    ("a picture larger than the page", '<img src="x.png" width="90000" height="90000"/>'),
    ("a link", '<a href="https://evil.example/">klik hier</a>'),
    ("a link that runs a script", '<a href="javascript:app.launchURL(1)">klik</a>'),
    ("a link to a file", '<link href="file:///etc/passwd">bestand</link>'),
    ("a link to nowhere", '<link destination="er-is-niets">x</link>'),
    ("two anchors of one name", '<a name="hier"/>a<a name="hier"/>b'),
    ("a paragraph style", '<para fontSize="80" leading="1" textColor="white">onzichtbaar</para>'),
    ("a paragraph in a paragraph", "voor<para>in</para>na"),
    ("an enormous font", '<font size="4000">G</font>'),
    ("a negative font", '<font size="-12">n</font>'),
    ("a font that does not exist", '<font face="Geenlettertype">x</font>'),
    ("a colour that is code", f'<font color="{_CLASSES}">rood</font>'),
    ("a colour that runs a command", "<font color=\"__import__('os').system('id')\">x</font>"),
    ("a background that is code", '<font backColor="(lambda: 1)()">x</font>'),
    ("a call while drawing", '<onDraw name="canv.showPage" label="x"/>'),
    ("a counter set back", '<seqreset id="blad"/><seq id="blad"/>'),
    ("a counter with a template", '<seq template="%(blad)s%(__class__)s"/>'),
    ("an index entry", '<index item="a,b" name="register"/>'),
    ("a character by number", '<unichar code="7"/><unichar name="NULL"/>'),
    ("a bullet", "<bullet>&bull;</bullet>punt"),
    ("a style by name", '<span style="Heading1">kop</span>'),
    ("Greek", "<greek>abc</greek>"),
    ("words that may not break", "<nobr>" + "aaneen " * 60 + "</nobr>"),
    ("line breaks as tags", "een<br/>twee<BR>drie"),
    ("a document type", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;'),
    ("entities that multiply", '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]>&c;'),
    ("a CDATA section", "<![CDATA[<b>x</b>]]>"),
    ("a processing instruction", '<?xml version="1.0"?><?php phpinfo(); ?>'),
    ("a comment", "<!-- weg --> hier"),
    ("many nested tags", "<b>" * 200 + "x" + "</b>" * 200),
    ("Markdown", "**dik** _schuin_ [klik](https://evil.example) # kop"),
    ("placeholders of templates", "{{ 7*7 }} {% raw %} ${naam} %(naam)s {naam} {0}"),
    ("our own page number", "Pagina {n} van {total}"),
    ("a mark for a page number", "%%page-number-0 %%%%page-number-1"),
)

PDF = (
    ("the end of a text", ") Tj ET Q EMC (x"),
    ("backslashes and brackets", "a\\(b)c\\\\)\\051"),
    ("a marked content", "/P <</MCID 0>> BDC"),
    ("the end of a stream", "endstream endobj 1 0 obj <</OpenAction 2 0 R>>"),
    ("the end of metadata", '</rdf:li></rdf:Alt><pdfaid:part>1</pdfaid:part><?xpacket end="w"?>'),
)

CHARACTERS = (
    ("a zero", "a\x00b"),
    ("controls and an escape", "a\x01\x08\x1b[31mb\x7f"),
    ("a lone surrogate", "a\ud83db"),
    ("noncharacters", "a\ufdd0\ufffe\uffffb"),
    ("a byte order mark", "\ufeffnaam"),
    ("an override of direction", "factuur\u202efdp.exe"),
    ("isolates and marks of direction", "a\u2066b\u2069c\u200fd\u061c"),
    ("zero width", "pri\u200bva\u200c\u200dcy\u2060"),
    ("soft hyphens", "ver\u00adwer\u00adking"),
    ("bound spaces", "2595\u00a0AK\u202fDen\u2003Haag"),
    ("line and paragraph separators", "a\u2028b\u2029c\x85d"),
    ("every kind of white space", " a\tb\r\nc\n\n\vd\fe "),
    ("emoji with joiners", "👩\u200d👧\u200d👦 😀 👍🏽"),
    ("Chinese, Japanese, Korean", "王小明 山田太郎 김민준"),
    ("Arabic", "محمد الأمين"),
    ("Hebrew", "יוסף לוי"),
    ("Thai and Devanagari", "สมชาย नरेंद्र"),
    ("Greek, Cyrillic, Vietnamese", "Ελένη Владимир Nguyễn Thị"),
    ("a heap of marks", "Z" + "\u0301\u0316\u0327" * 80 + "oë"),
    ("composed and decomposed", "e\u0301 é A\u030a Å"),
    ("private use", "\ue000x\uf8ff\U000f0000"),
    ("letters above U+FFFF", "𝒥𝒶𝓃𝓈𝑒𝓃 𐍈"),
    ("invisible fillers", "\u3164\u115f\u180ea\u2800"),
)

LONG = (("a word of 20,000 letters", "x" * 20_000),)

HOSTILE = MARKUP + PDF + CHARACTERS + LONG
assert len(HOSTILE) == 75

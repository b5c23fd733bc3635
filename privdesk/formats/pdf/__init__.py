"""Accessible archive PDFs: PDF/A-2a (3a with attachments) and PDF/UA-1.

``blocks``       what a document says, as values
``letter``       a letter that shows only its address in the window of the envelope
``report``       tables, cards and other documents of our own
``text``         what is left of untrusted text

Nothing here reads markup: text becomes runs of glyphs, never a language that could be spoken to. The layout is our own,
reportlab writes the objects; so a name cannot open a file, set a link or change a style.
"""

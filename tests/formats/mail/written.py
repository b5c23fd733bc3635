"""Messages written in a test."""

from privdesk.formats.mail import Mail, read_mail

HEAD = b"From: Sanne Bakker <sanne@voorbeeld.example>\nDate: Thu, 5 Mar 2026 10:12:00 +0100\nSubject: Inzage\n"


def read(rest: bytes, head: bytes = HEAD) -> Mail:
    """A message with usual headers, further headers, an empty line and a body."""
    return read_mail(head + rest)


def read_html(markup: str) -> str:
    return read(b"Content-Type: text/html; charset=utf-8\n\n" + markup.encode()).text


def mixed(*parts: bytes) -> bytes:
    body = b"".join(b"--m\n" + part + b"\n" for part in parts)
    return b"Content-Type: multipart/mixed; boundary=m\n\n" + body + b"--m--\n"

"""Reading a message as a mail program saved it: ``read_mail``."""

from privdesk.formats.mail.characters import decode
from privdesk.formats.mail.mail import Mail, MailAttachment, MailReason, MailRemark
from privdesk.formats.mail.pasted import read_pasted
from privdesk.formats.mail.reading import read_mail
from privdesk.formats.mail.web_form import FormAnswers, read_form
from privdesk.formats.mail.written import Enclosed, unsent

__all__ = [
    "Enclosed",
    "FormAnswers",
    "Mail",
    "MailAttachment",
    "MailReason",
    "MailRemark",
    "decode",
    "read_form",
    "read_mail",
    "read_pasted",
    "unsent",
]

"""Reading a message as a mail program saved it: ``read_mail``."""

from privdesk.formats.mail.mail import Mail, MailAttachment, MailReason, MailRemark
from privdesk.formats.mail.reading import read_mail

__all__ = ["Mail", "MailAttachment", "MailReason", "MailRemark", "read_mail"]

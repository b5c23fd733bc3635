"""How much of a message is read. A hostile message may waste seconds, never minutes or the machine's memory."""

FILE_BYTES = 40 * 1024 * 1024
"""Mail servers seldom take more than 25–35 MB; what is longer is read up to here."""

LINES = 600_000
"""40 MB of base64 have fewer."""

BOUNDARIES = 20_000
"""Lines that begin as a boundary does: each may open a part, for which the standard library takes its time."""

HEADERS = 10_000
"""Of all parts together. A message that has passed many servers has about a hundred."""

MULTIPARTS = 60
"""Every line is compared with each open boundary, so depth multiplies the time."""

DEPTH = 12
"""Messages within messages, and parts within parts, that are still looked into."""

HEADER_CHARACTERS = 8_000
"""The standard library's reading of parameters is quadratic in the length of the header."""

ATTACHMENT_BYTES = 10 * 1024 * 1024
"""A larger attachment is listed with its size and not kept: the register is no archive of scans."""

KEPT_BYTES = 25 * 1024 * 1024
"""Of all attachments of one message together."""

ATTACHMENTS = 200
"""More are not listed."""

TEXT_CHARACTERS = 200_000
"""Some sixty pages. What the person wants stands at the top; below follow quotations."""

PLAIN_BYTES = 1_000_000
"""Of one part; more than ``TEXT_CHARACTERS`` in any writing."""

MARKUP_BYTES = 4_000_000
"""Of one part. HTML is long through pictures and styles that lie within it."""

NAME_CHARACTERS = 200
SUBJECT_CHARACTERS = 500
"""As long as a form can show."""

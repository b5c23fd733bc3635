"""Names to start from, so that two activities call the same people and the same data the same (domain 9.3)."""

from __future__ import annotations

from privdesk.core.words import Text, mark

SUBJECTS: tuple[Text, ...] = (
    mark("Subjects", "customers"),
    mark("Subjects", "contacts of customers"),
    mark("Subjects", "suppliers"),
    mark("Subjects", "website visitors"),
    mark("Subjects", "newsletter subscribers"),
    mark("Subjects", "participants"),
    mark("Subjects", "employees"),
    mark("Subjects", "applicants"),
    mark("Subjects", "trainees"),
    mark("Subjects", "hired staff"),
    mark("Subjects", "pupils"),
    mark("Subjects", "parents and guardians"),
    mark("Subjects", "teachers"),
)

DATA_CATEGORIES: tuple[Text, ...] = (
    mark("DataCategories", "name, address and town"),
    mark("DataCategories", "contact details"),
    mark("DataCategories", "gender"),
    mark("DataCategories", "date of birth"),
    mark("DataCategories", "function and organisation"),
    mark("DataCategories", "account data"),
    mark("DataCategories", "financial data and invoices"),
    mark("DataCategories", "communication (e-mail, help desk)"),
    mark("DataCategories", "participation and results"),
    mark("DataCategories", "timetables and staffing"),
    mark("DataCategories", "IP address and log data"),
    mark("DataCategories", "cookies and browsing behaviour"),
    mark("DataCategories", "photos and film"),
    mark("DataCategories", "BSN"),
    mark("DataCategories", "health data"),
    mark("DataCategories", "other special data"),
    mark("DataCategories", "criminal data"),
)

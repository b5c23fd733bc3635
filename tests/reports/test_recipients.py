import dataclasses

from privdesk.processors.model import ProcessorStatus
from privdesk.reports.rules.recipients import completed, concerned
from tests.reports.values import key, letterbird, newsletter, payroll

KNOWN = {key("letterbird"): letterbird()}


def test_a_recipient_takes_country_and_transfers_from_the_processor_that_it_is() -> None:
    [recipient] = completed(newsletter(), KNOWN).recipients
    assert recipient.country == "Verenigde Staten"
    assert recipient.category == "nieuwsbriefdienst"
    assert recipient.transfers == letterbird().transfers


def test_what_the_activity_says_itself_goes_before_the_processor() -> None:
    own = dataclasses.replace(newsletter().recipients[0], country="Ierland")
    [recipient] = completed(dataclasses.replace(newsletter(), recipients=(own,)), KNOWN).recipients
    assert recipient.country == "Ierland"


def test_another_recipient_stays_as_it_is() -> None:
    assert completed(payroll(), KNOWN) == payroll()


def test_a_processor_that_ended_stays_while_an_activity_names_it() -> None:
    ended = dataclasses.replace(letterbird(), status=ProcessorStatus.ENDED)
    unused = dataclasses.replace(ended, id=key("unused"))
    active = dataclasses.replace(letterbird(), id=key("active"))
    assert concerned([ended, unused, active], [newsletter()]) == (ended, active)

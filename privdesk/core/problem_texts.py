"""The sentence of every problem that a rule can find, by its code; shown beside the field."""

from __future__ import annotations

from privdesk.core.words import Text, mark

PROBLEMS: dict[str, Text] = {
    # any form
    "required": mark("Problems", "This must be filled in."),
    "date-unreadable": mark("Problems", "“{text}” is not a date. Write a date such as 26-10-2026."),
    "number-unreadable": mark("Problems", "“{text}” is not a whole number."),
    "horizon-none": mark(
        "Problems",
        "With 0 no backup is made by itself, and those that are there go tomorrow. When this computer breaks, the "
        "register is gone.",
    ),
    "horizon-short": mark(
        "Problems", "So short: damage that is seen only after a week can then not be undone with a backup."
    ),
    "not-negative": mark("Problems", "This cannot be less than 0."),
    "at-most": mark("Problems", "This can be at most {most}."),
    "mail-form": mark("Problems", "This does not look like an e-mail address."),
    "postcode-form": mark("Problems", "A Dutch postcode has four digits and two letters, such as 3511 AB."),
    "bsn-like": mark("Problems", "This looks like a citizen service number. Remove it unless a law prescribes it."),
    # letters
    "glyphs-missing": mark("Problems", "These characters cannot be printed: {characters}"),
    "right-to-left": mark("Problems", "Text that runs from right to left may be printed in the wrong order."),
    "address-cut": mark("Problems", "The address does not fit the window of the envelope."),
    # the text of a letter, edited
    "text-too-long": mark("Problems", "The text is longer than {most} characters."),
    "head-missing": mark("Problems", "The file must start with a head between two lines '---'."),
    "head-line-unread": mark("Problems", "In the head a line is written as 'name: text'; here stands '{found}'."),
    "head-name-unknown": mark("Problems", "The head knows no '{name}'."),
    "head-name-twice": mark("Problems", "'{name}' stands in the head twice."),
    "subject-missing": mark("Problems", "The head has no 'subject'."),
    "private-character": mark("Problems", "This character is for private use and cannot stand in a letter."),
    "mark-unread": mark("Problems", "A mark names what the text says, as in <!-- E08 -->."),
    "element-unknown": mark("Problems", "There is no element '{name}'."),
    "placeholder-unknown": mark("Problems", "There is no placeholder '{name}'."),
    "block-unknown": mark("Problems", "There is no block '{name}'."),
    "filter-unknown": mark("Problems", "There is no filter '{name}'."),
    "never-so": mark("Problems", "'{name}' is never '{value}'."),
    "too-deep": mark("Problems", "This is nested too deeply."),
    "not-closed-off": mark("Problems", "The text ends before a placeholder, condition or loop is closed."),
    "syntax": mark("Problems", "This is not understood here: look at the braces and the words between them."),
    "not-in-letter": mark("Problems", "This cannot stand in a letter: '{name}'."),
    "loop-in-loop": mark("Problems", "A loop cannot stand inside a loop."),
    "no-list": mark("Problems", "'{name}' is no list."),
    "rows-as-text": mark("Problems", "'{name}' is a list of rows: write a loop over it."),
    "condition-as-text": mark("Problems", "'{name}' is a condition, no text."),
    # organisation
    "dpo-contact": mark("Problems", "A data protection officer was appointed: fill in the name and the contact."),
    "material-before-court-term": mark("Problems", "This ends before the six weeks in which a person can go to court."),
    # activities and processors
    "ends-before-start": mark("Problems", "The end lies before the start."),
    "negative-term": mark("Problems", "The retention term of “{item}” cannot be less than 0."),
    "processor-in-use": mark("Problems", "This processor is still used by: {activities}."),
    "agreement-unchecked": mark(
        "Problems", "{item}: the processor agreement was not checked against article 28(3) GDPR yet."
    ),
    "recipient-agreement-open": mark(
        "Problems", "{item}: the processor agreement is not complete. See the card of the processor."
    ),
    "missing": mark("Problems", "Missing: {label}."),
    "country-missing": mark("Problems", "{item}: the country is not filled in."),
    "review-date-missing": mark("Problems", "{item}: there is no date for the next review."),
    "review-passed": mark("Problems", "{item}: the review was due on {on}."),
    "transfer-missing": mark(
        "Problems", "{item}: data go to {country}, and no safeguard is recorded (chapter V GDPR)."
    ),
    "transfer-country-missing": mark("Problems", "{item}: the country of a transfer is not filled in."),
    "transfer-without-safeguard": mark(
        "Problems", "{item}: {country} lies outside the EEA, so the transfer needs a safeguard (chapter V GDPR)."
    ),
    "transfer-not-adequate": mark(
        "Problems", "{item}: no adequacy decision for {country} is known here. Check it, or choose another safeguard."
    ),
    "framework-elsewhere": mark("Problems", "{item}: the EU-US Data Privacy Framework does not cover {country}."),
    "framework-without-fallback": mark(
        "Problems", "{item}: record a safeguard to fall back on if the Data Privacy Framework lapses."
    ),
    "scc-without-assessment": mark(
        "Problems", "{item}: standard contractual clauses need a transfer impact assessment ({country})."
    ),
    "transfer-without-document": mark(
        "Problems", "{item}: say where the document of this safeguard is kept ({country})."
    ),
    "transfer-by-derogation": mark(
        "Problems", "{item}: an exception of article 49 GDPR is not meant for regular transfers ({country})."
    ),
    "transfer-unchecked": mark("Problems", "{item}: note when the safeguard for {country} was checked."),
    "transfer-checked-long-ago": mark(
        "Problems", "{item}: the safeguard for {country} was checked more than a year ago."
    ),
    "agreement-incomplete": mark("Problems", "{item}: not confirmed in the processor agreement: {clauses}."),
    "data-fields-missing": mark("Problems", "{item}: it is not recorded which data it gets."),
    "agreement-missing": mark("Problems", "{item}: there is no processor agreement (art. 28 GDPR)."),
    "agreement-ended": mark("Problems", "{item}: the processor agreement ended on {on}."),
    "agreement-entity-missing": mark("Problems", "{item}: fill in the exact name of the other party to the agreement."),
    "agreement-undated": mark("Problems", "{item}: the processor agreement has no date."),
    "agreement-document-missing": mark("Problems", "{item}: say where the processor agreement is kept."),
    "breach-hours-missing": mark(
        "Problems", "{item}: it is not agreed within how many hours a data breach is reported to you."
    ),
    "breach-contact-missing": mark("Problems", "{item}: there is no contact for data breaches."),
    "sub-processors-unread": mark("Problems", "{item}: the list of sub-processors was not read in the past year."),
    "facts-old": mark("Problems", "{item}: what stands here was read on {on}, more than a year ago."),
    "evidence-unchecked": mark("Problems", "Not checked yet: {item}."),
    "evidence-not-so": mark("Problems", "Not in order: {item}."),
    "evidence-undated": mark("Problems", "No date of the evidence: {item}."),
    "evidence-old": mark("Problems", "Seen more than a year ago ({on}): {item}."),
    "controllers-missing": mark("Problems", "Name the controllers for whom you do this (art. 30(2) GDPR)."),
    "arrangement-missing": mark(
        "Problems", "Describe the essence of the arrangement between the joint controllers (art. 26 GDPR)."
    ),
    "purpose-missing": mark("Problems", "A purpose has no description."),
    "basis-missing": mark("Problems", "“{item}” has no legal basis (art. 6 GDPR)."),
    "statute-missing": mark("Problems", "“{item}”: which statute and article oblige you to do this?"),
    "task-missing": mark("Problems", "“{item}”: which statute gives you this task?"),
    "interest-missing": mark("Problems", "“{item}”: which legitimate interest is it, and why does it weigh more?"),
    "consent-unexplained": mark("Problems", "“{item}”: how is consent asked, and how can you prove it (art. 7 GDPR)?"),
    "consent-not-given": mark(
        "Problems", "“{item}”: leaving data or using a site is no consent (art. 4(11) and 7 GDPR)."
    ),
    "interest-of-public-body": mark(
        "Problems", "“{item}”: an administrative body cannot rely on a legitimate interest for its tasks."
    ),
    "two-bases": mark("Problems", "“{item}” has two legal bases: {bases}. Split it by the people it concerns."),
    "subjects-unknown": mark("Problems", "“{item}” names people that the activity does not: {subjects}."),
    "category-missing": mark("Problems", "A category of personal data has no name."),
    "special-without-ground": mark(
        "Problems", "“{item}” are special data: choose the exception that allows them (art. 9(2) GDPR)."
    ),
    "special-not-marked": mark("Problems", "“{item}” may be special data. Mark which kind (art. 9 GDPR)."),
    "bsn-without-statute": mark(
        "Problems", "“{item}”: which statute prescribes the BSN? Without one it may not be used (art. 46 UAVG)."
    ),
    "bsn-not-marked": mark("Problems", "“{item}” holds the BSN. Mark it as such (art. 46 UAVG)."),
    "criminal-not-marked": mark("Problems", "“{item}” may be criminal data. Mark it as such (art. 10 GDPR)."),
    "criminal-unexplained": mark("Problems", "“{item}”: which provision allows these criminal data (art. 31–33 UAVG)?"),
    "gender-unexplained": mark(
        "Problems", "“{item}”: why is this necessary? For addressing people it is not (CJEU C-394/23)."
    ),
    "source-missing": mark("Problems", "“{item}”: say from whom these data come (art. 15(1)(g) GDPR)."),
    "retention-missing": mark("Problems", "“{item}” has no retention term."),
    "criterion-without-review": mark(
        "Problems", "“{item}” has a criterion instead of a term: fill in when the activity is reviewed."
    ),
    "term-unexplained": mark("Problems", "“{item}”: why this retention term?"),
    "term-without-statute": mark("Problems", "“{item}”: which statute gives this retention term?"),
    "shorter-than-statute": mark("Problems", "“{item}”: the retention term is shorter than the statute asks."),
    "longer-than-statute": mark("Problems", "“{item}”: the retention term is longer than the statute allows."),
    "retention-conflict": mark(
        "Problems", "“{item}” must be gone before the statutory minimum has passed. Choose one of the terms."
    ),
    "recipients-unsaid": mark("Problems", "Who receives the data? If nobody does, say so."),
    "recipients-contradict": mark("Problems", "“Nobody” is ticked, but recipients are named: {recipients}."),
    "place-unnamed": mark("Problems", "Say where to look: a place needs a name."),
    "letter-not-chosen": mark("Problems", "Choose the PDF of the letter as it went out."),
    "letter-not-pdf": mark("Problems", "This is not a PDF. Save the letter as PDF, and choose that file."),
    "recipient-missing": mark("Problems", "A recipient has no name."),
    "recipient-generic": mark(
        "Problems", "“{item}” is a kind of organisation. Name the recipient itself (CJEU C-154/21)."
    ),
    "authority-without-statute": mark("Problems", "“{item}”: on which statute does it get the data?"),
    "recipient-not-in-register": mark(
        "Problems", "“{item}” is a processor, but is not linked to a processor in the register."
    ),
    "recipient-without-agreement": mark(
        "Problems", "{item} gets data without a processor agreement in force ({status})."
    ),
    "data-beyond-agreement": mark("Problems", "{item} gets more than its card says: {data}."),
    "systems-missing": mark(
        "Problems", "No system is named: then nobody knows where to look when a person asks for access."
    ),
    "system-processor-gone": mark("Problems", "“{item}” is linked to a processor that is no longer in the register."),
    "system-processor-not-recipient": mark(
        "Problems", "“{item}” is run by {processor}, which is not among the recipients."
    ),
    "measures-missing": mark("Problems", "No security measure is described (art. 30(1)(g) GDPR)."),
    "logic-missing": mark(
        "Problems", "Describe the logic and the consequences of the automated decisions (art. 22 GDPR)."
    ),
    "dpia-open": mark("Problems", "It was not assessed whether an impact assessment (DPIA) is needed."),
    "dpia-due": mark("Problems", "The impact assessment (DPIA) is required and was not done (art. 35 GDPR)."),
    "dpia-outcome-missing": mark("Problems", "Record the date and the outcome of the impact assessment (DPIA)."),
    "dpia-reason-missing": mark(
        "Problems", "These data are sensitive: explain why no impact assessment (DPIA) is required."
    ),
    "end-missing": mark("Problems", "The activity ended: fill in since when."),
    "ended-but-active": mark("Problems", "The end date ({on}) has passed, but the activity is not marked as ended."),
    # requests
    "no-right": mark("Problems", "Choose at least one right."),
    "right-unknown": mark("Problems", "This right is not known here."),
    "right-twice": mark("Problems", "A right stands here twice."),
    "date-in-future": mark("Problems", "This date lies in the future."),
    "date-before-receipt": mark(
        "Problems", "This lies before the receipt ({received}), when the term began (art. 12(3) GDPR). Correct a date."
    ),
    "date-before-avg": mark("Problems", "This date lies before {since}, when the GDPR began to apply."),
    "received-after-work": mark(
        "Problems", "Something was done for this request on {first} already: it came in on that day at the latest."
    ),
    "received-long-ago": mark("Problems", "This is more than a month ago. Is the date right?"),
    "time-form": mark("Problems", "Write a time such as 14:30."),
    "name-missing": mark("Problems", "Fill in the name, or a description of the person."),
    "represented-missing": mark("Problems", "Say for whom: the letters name that person (article 5 UAVG)."),
    "pass-on-to-whom": mark(
        "Problems", "Say to which organisation the request goes, and where: it decides (art. 28(3)(e) GDPR)."
    ),
    "reply-address-missing": mark("Problems", "The chosen way to answer needs this address."),
    "doubt-missing": mark(
        "Problems", "Say why there is doubt about who asks: the letter must explain it (art. 12(6) GDPR)."
    ),
    "method-missing": mark("Problems", "Choose how identity was confirmed."),
    "method-too-low": mark("Problems", "The address is not known, so a check is needed. Choose how it was done."),
    "copy-still-there": mark("Problems", "Destroy the copy of the identity document and note the date."),
    "found-but-nothing": mark("Problems", "Data stand here, but the result says that nothing was found."),
    "outcome-missing": mark("Problems", "Choose the decision."),
    "outcome-not-allowed": mark(
        "Problems", "“{outcome}” is no decision on a request for {right} (art. {article} GDPR). Choose one on offer."
    ),
    "data-found": mark("Problems", "Data were found, so the decision cannot be that there are none."),
    "nothing-found": mark("Problems", "Nothing was found anywhere. Choose “no data found”, or correct the search."),
    "identity-still-open": mark("Problems", "Identity was not confirmed yet. No data may go out before that."),
    "refused-after-a-month": mark(
        "Problems", "A refusal must be told within one month. That term ended on {due} (art. 12(4) GDPR)."
    ),
    "search-missing": mark("Problems", "Nothing was searched yet. Make the list of places first."),
    "search-open": mark("Problems", "Not everything was searched: {count} left, such as {place}."),
    "reason-missing": mark("Problems", "Choose the ground: the person must be told why (art. 12(4) GDPR)."),
    "reason-not-allowed": mark(
        "Problems", "“{reason}” is no ground to refuse a request for {right} (art. 12(4) GDPR). Choose another."
    ),
    "reason-text-missing": mark("Problems", "Write the reason: it stands in the letter."),
    "nothing-to-carry-out": mark("Problems", "After this decision there is nothing to carry out."),
    "not-decided": mark("Problems", "Take the decision first."),
    "letter-undecided": mark(
        "Problems", "This letter tells a decision that was not taken. Take it first (article 12(3) GDPR)."
    ),
    "answer-before-decision": mark(
        "Problems", "The decision was taken on {decided}: its letter goes out on that day or later. Correct the date."
    ),
    "told-before-decision": mark(
        "Problems", "Recipients are told of what was decided: take the decision first (article 19 GDPR)."
    ),
    "reply-before-question": mark(
        "Problems", "This was asked on {asked}: the reply cannot have come before that day. Correct the date."
    ),
    "nothing-found-here": mark("Problems", "Nothing was found here, so there is nothing to carry out."),
    "identity-open": mark("Problems", "The address is not known and identity was not confirmed."),
    "provision-missing": mark(
        "Problems", "Name the rule or the provision under which the data are kept (art. 17(3) GDPR)."
    ),
    "kept-until-missing": mark("Problems", "Until when are the data kept? The letter must say it."),
    "kept-until-passed": mark("Problems", "The term ended on {until}: then the data can be erased."),
    "confirmed-before-told": mark("Problems", "This lies before the day on which the recipient was told ({told})."),
    "confirmed-not-told": mark("Problems", "This recipient was not told yet."),
    "extension-reason-missing": mark(
        "Problems", "Name the complexity or the number of requests, and the concrete fact (art. 12(3) GDPR)."
    ),
    "extension-months": mark("Problems", "The term can be extended by one or two months."),
    "extension-late": mark("Problems", "The notice had to be sent on {due} at the latest. Later it extends nothing."),
    "extended-before": mark("Problems", "The term was extended before, and that can be done once."),
    "execution-open": mark("Problems", "Not everything was carried out: {count} left, such as {place}."),
    "outcome-differs": mark("Problems", "What was done does not fit the decision. It should be: {outcome}."),
    "answer-late": mark("Problems", "The term ended on {due}. Send the answer at once."),
    "recipients-open": mark(
        "Problems", "Not told yet: {recipients} (art. 19 GDPR). Send the notice, or note why it is not sent."
    ),
    "recipients-unknown": mark("Problems", "Say who received the data, or that nobody did (art. 19 GDPR)."),
    "claim-undecided": mark("Problems", "There is no decision on the request for {right}."),
    "letter-not-sent": mark("Problems", "No answer was sent on the request for {right}."),
    "access-not-blocked": mark("Problems", "Note since when staff can no longer reach the data that are kept."),
    "mailbox-not-cleared": mark("Problems", "Copies in the mailbox were not removed yet."),
    "exports-not-cleared": mark("Problems", "Exports and prints were not removed yet."),
    "proof-lost": mark(
        "Problems", "After closing nothing is left of this request: then you cannot prove how you handled it."
    ),
    "hold-reason-missing": mark("Problems", "Say why the file must be held."),
    "not-closed": mark("Problems", "Close the request first."),
    "disputed": mark("Problems", "A complaint or court case holds this file."),
    "hold-not-passed": mark("Problems", "This file is kept up to and including {until}. Earlier, the proof is lost."),
    "request-closed": mark("Problems", "This request is closed. Reopen it to change it."),
    "nothing-to-withdraw": mark("Problems", "Everything in this request was answered already."),
    "right-decided": mark("Problems", "A kind of request that was decided on cannot be taken away."),
    "place-searched": mark("Problems", "This place was searched already: what came of it belongs to the file."),
    "recipient-told": mark("Problems", "This recipient was told already."),
    "recipients-there": mark("Problems", "Recipients stand in the list: tell them, or record why not."),
    "name-left": mark("Problems", "The name of the person was found in what would stay."),
    "recipient-unnamed": mark(
        "Problems", "{activity}: a recipient has only a category. An answer on access must name it (CJEU C-154/21)."
    ),
    # every right to its end
    "marketing-absolute": mark(
        "Problems",
        "“{outcome}” is not possible: direct marketing must stop. Confirm that it did (article 21(3) GDPR).",
    ),
    "withdrawal-absolute": mark(
        "Problems",
        "“{outcome}” is not possible: consent may always be withdrawn. Confirm it (article 7(3) GDPR).",
    ),
    "not-stopped": mark("Problems", "First record that the use of the data has stopped ({right})."),
    "nothing-to-stop": mark("Problems", "A request for {right} does not stop the use of data."),
    "stopped-late": mark("Problems", "This is later than one working day after receipt ({due})."),
    "stop-date-missing": mark("Problems", "On which day did the use stop for good? The letter names it."),
    "representative-unnamed": mark(
        "Problems",
        "Choose who acts for the person: a parent, a guardian, a mandated person or a lawyer.",
    ),
    "authority-open": mark(
        "Problems",
        "The authority of who acts for the person was not checked yet (article 5 UAVG).",
    ),
    "representative-missing": mark(
        "Problems",
        "The person is under 16: a parent or guardian must act (article 5 UAVG). Do not refuse, invite them.",
    ),
    "clarification-not-asked": mark("Problems", "No clarification was asked for."),
    "extension-not-possible": mark(
        "Problems",
        "This term cannot be extended: the use must stop at once, or there is no term of the law.",
    ),
    "effort-no-reason": mark(
        "Problems",
        "That it takes much work is no reason. Name the complexity, the number, or the facts that show abuse.",
    ),
    "fee-never": mark("Problems", "No fee can be asked for this."),
    "previous-missing": mark(
        "Problems",
        "When did the previous request come in? Without that date it is no repetition.",
    ),
    "repetitive-too-long-ago": mark(
        "Problems",
        "The previous request came in on {previous}, more than a year before: then this is never excessive.",
    ),
    "previous-later": mark("Problems", "The previous request cannot be later than this one ({received})."),
    "grounds-missing": mark(
        "Problems",
        "Name the compelling grounds: it is for us to demonstrate them (article 21(1) GDPR).",
    ),
    "balancing-missing": mark(
        "Problems",
        "Say why they weigh more than the interests of the person (article 21(1) GDPR).",
    ),
    "not-machine-readable": mark(
        "Problems",
        "“{format}” is not machine-readable. Deliver JSON, CSV or XML (article 20(1) GDPR).",
    ),
    "format-made-elsewhere": mark(
        "Problems", "“{format}” is not made here. Choose JSON and CSV, or add a file that you made elsewhere."
    ),
    "nothing-portable": mark("Problems", "Choose a place where data were found, or add a table or JSON file first."),
    "column-unknown": mark("Problems", "No column is called so: “{line}”. Write: name of the column = what it means."),
    "controller-missing": mark("Problems", "Who is the controller? The letter names it."),
    "forwarded-missing": mark("Problems", "On which day was the request passed on?"),
    "format-missing": mark("Problems", "In which format are the data delivered?"),
    "excluded-missing": mark("Problems", "What does the file not contain? The letter names it."),
    "new-controller-missing": mark("Problems", "To which controller were the data sent?"),
    "delivery-date-missing": mark("Problems", "On which day were the data sent to the other controller?"),
    "lift-date-missing": mark(
        "Problems",
        "On which day will the restriction be lifted? The letter names it (article 18(3) GDPR).",
    ),
    "exemption-interest-missing": mark("Problems", "Which interest of article 41(1) UAVG is it?"),
    "necessity-missing": mark("Problems", "Say why the limitation is necessary (article 41 UAVG)."),
    "proportionality-missing": mark("Problems", "Say why it goes no further than necessary (article 41 UAVG)."),
    "kept-without-erasure": mark(
        "Problems",
        "Only of an erasure can data be kept under a provision. Choose: done, nothing to do, or refused.",
    ),
    "nothing-to-lift": mark("Problems", "There is no restriction to lift."),
    "lift-before-notice": mark(
        "Problems",
        "The person was told on {told}: the restriction is lifted after that day (article 18(3) GDPR).",
    ),
    "lift-untold": mark(
        "Problems",
        "First tell the person of the lifting (L14), or record that the person lifted it (article 18(3) GDPR).",
    ),
    "lift-too-early": mark(
        "Problems",
        "The person was told that the restriction is lifted on {announced}, not before (article 18(3) GDPR).",
    ),
    "restriction-still-on": mark("Problems", "The objection was rejected, but the restriction was not lifted yet."),
    "restriction-in-force": mark(
        "Problems",
        "A restriction still holds. Lift it first: without this file nobody knows that the data may only be stored.",
    ),
    "profile-reason-missing": mark("Problems", "Why is the customer profile kept? Without a reason it is erased now."),
    "profile-end-late": mark(
        "Problems",
        "The customer profile is kept until {until} at most: 36 months after the end.",
    ),
}

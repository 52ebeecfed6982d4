"""Words of what is owed on the pages, in English."""

from collections.abc import Mapping
from types import MappingProxyType

OWED_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "label_promise": "promise",
        "label_reply": "answer, or silence",
        "due": "due {due}",
        "no_due": "no day is named",
        "made": "made {made}",
        "made_unknown": "made on a day that is not on record",
        "slipped": "Moved by {months}, to {last}.",
        "overdue": "{months} past the first due date.",
        "no_response": "no response on record",
        "response": "{status} ({at})",
        "reply_silent_undated": "; no answer came, as of a day that is not stated",
        "reply_answered_undated": "; it answered on a day that is not stated",
        "reply_until": "An answer was asked for by {until}.",
        "reply_reminded": "Reminded on {at}.",
    }
)

OWED_PROSE: Mapping[str, str] = MappingProxyType(
    {
        "nav_promises": "Promises",
        "nav_replies": "Replies",
        "promised_heading": "What was promised",
        "promises_intro": "Every promise that a document of this case reports or that its people wrote down, with every day that"
        " was named for it. What became of it follows from the dates by published rules, as of the day of the record; where"
        " nothing on record says what came of it, the page says that, and not that it was broken.",
        "promises_none": "No document of this case reports a promise, and nobody wrote one down.",
        "promises_authority_none": "No promise of the authority is on record.",
        "promises_others": "Promised by others",
        "promise_short": "Promised:",
        "promised_by": "Promised by",
        "promise_under": "Under the claim",
        "promise_condition": "On the condition",
        "promise_outcome": "What shows it",
        "no_outcome": "no passage on record shows what became of it",
        "status_proposed": "proposed, not decided",
        "times_made": "Each time it was made",
        "answered_heading": "What was answered",
        "replies_intro": "Who was asked, when, how and about what, and the answer in its own words or the silence with the day up"
        " to which it lasted. What a document tells of it is a proposal until a person decides.",
        "replies_none": "Nobody was asked, as far as this record knows; no reply requested yet.",
        "replies_authority_none": "No reply of the authority was requested yet, as far as this record knows.",
        "replies_others": "Asked of others",
        "asked_by_whom": "Asked by",
        "silence_words": "Words that say so:",
        "answer_words": "In its words:",
        "asked_answered": "Responses are shown beside each addressee.",
    }
)

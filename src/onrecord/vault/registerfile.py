"""The `replies` of claims.yaml, what the authority was asked and answered: from YAML to values and back."""

from onrecord.model.register import WrittenReply
from onrecord.vault.nodes import Fields, day, without_empty

EMPTY_REPLIES = """\
# replies:                              # what the authority was asked, and its answer or dated silence
#   - key: ministry-2024
#     claims: [safer-roads]             # leave out where it is about all of them
#     to: Ministry of Transport
#     asked: 2024-11-15
#     how: letter
#     what: We sent our figures and asked for the ministry's.
#     by: A. Reader
#     deadline: 2024-11-29
#     silent_until: 2024-12-05          # or `answered`, with `document` and `quote`
"""


def reply(fields: Fields) -> WrittenReply:
    """Take one reply; every problem with it is noted."""
    written = WrittenReply(
        key=fields.text("key"),
        claims=fields.texts("claims"),
        to=fields.text("to"),
        asked=day(fields, "asked"),
        how=fields.text("how", ""),
        what=fields.text("what", ""),
        by=fields.text("by", ""),
        deadline=day(fields, "deadline"),
        reminders=fields.texts("reminders"),
        answered=day(fields, "answered"),
        document=fields.text("document", ""),
        quote=fields.text("quote", ""),
        silent_until=day(fields, "silent_until"),
        effect=fields.text("effect", ""),
    )
    if bool(written.document) is not bool(written.quote):
        fields.refuse("document", "needs both `document` and `quote`: the words, letter for letter")
    if written.answered and written.silent_until:
        fields.refuse("silent_until", "is answered and silent; it can only be one of both")
    if written.answered and not written.quote:
        fields.refuse("answered", "is answered, but no `document` and `quote` give the answer's own words")
    fields.finish()
    return written


def reply_data(written: WrittenReply) -> dict[str, object]:
    """Give the fields that `reply` reads back; those that are empty are left out."""
    return without_empty(
        {
            "key": written.key,
            "claims": list(written.claims),
            "to": written.to,
            "asked": written.asked,
            "how": written.how,
            "what": written.what,
            "by": written.by,
            "deadline": written.deadline,
            "reminders": list(written.reminders),
            "answered": written.answered,
            "document": written.document,
            "quote": written.quote,
            "silent_until": written.silent_until,
            "effect": written.effect,
        }
    )

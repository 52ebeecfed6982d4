"""Every word of onrecord's own that a sheet prints, in English; another language needs only another such module."""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from onrecord.model.check import CheckOutcome
from onrecord.model.claim import ProposalKind
from onrecord.model.figure import FigureKind
from onrecord.model.ledger import Ruling
from onrecord.model.reading import Direction
from onrecord.model.rendition import Outcome
from onrecord.sheets.owed_words import OWED_WORDS
from onrecord.sheets.verdict_words import VERDICT_WORDS

LANGUAGE = "en"

MONTHS: Mapping[str | None, str] = MappingProxyType(
    {
        "01": "January",
        "02": "February",
        "03": "March",
        "04": "April",
        "05": "May",
        "06": "June",
        "07": "July",
        "08": "August",
        "09": "September",
        "10": "October",
        "11": "November",
        "12": "December",
    }
)

SEASONS: Mapping[str | None, str] = MappingProxyType(
    {
        "21": "spring",
        "22": "summer",
        "23": "autumn",
        "24": "winter",
        "33": "first quarter of",
        "34": "second quarter of",
        "35": "third quarter of",
        "36": "fourth quarter of",
    }
)

LANGUAGES: Mapping[str | None, str] = MappingProxyType(
    {"en": "English", "fr": "French", "ar": "Arabic", None: "not known"}
)

UNITS: Mapping[str, str] = MappingProxyType(
    {
        "": "{}",
        "percent": "{}%",
        "percent change": "{}%",
        "ratio": "{} times",
        "km2": "{} km²",
    }
)

IRREGULAR: Mapping[str, str] = MappingProxyType(
    {
        "": "",
        "person": "people",
        "child": "children",
        "woman": "women",
        "man": "men",
        "km": "km",
        "kg": "kg",
        "ha": "ha",
        "casualty": "casualties",
    }
)

DIRECTIONS: Mapping[Direction, str] = MappingProxyType(
    {
        Direction.FORWARD: "moves forward",
        Direction.NO_CHANGE: "no change",
        Direction.BACKWARD: "moves backward",
    }
)

OUTCOMES: Mapping[Outcome, str] = MappingProxyType(
    {
        Outcome.FULL: "read in full",
        Outcome.PARTIAL: "read in part only",
        Outcome.REFUSED: "refused: nothing was read from it",
    }
)

MEASURED: Mapping[CheckOutcome | None, str] = MappingProxyType(
    {
        CheckOutcome.CONSISTENT: "recomputed: it holds",
        CheckOutcome.ARGUABLE: "recomputed: it can be argued for",
        CheckOutcome.DEPENDS_ON_READING: "recomputed: it depends on the reading",
        CheckOutcome.INCONSISTENT: "recomputed: it does not hold",
        CheckOutcome.NOT_CHECKABLE: "not recomputed: the data do not cover it",
        None: "recomputed; no words are tested",
    }
)

OUTCOME_MARKS: Mapping[CheckOutcome | None, str] = MappingProxyType(
    {
        CheckOutcome.CONSISTENT: "holds",
        CheckOutcome.ARGUABLE: "arguable",
        CheckOutcome.DEPENDS_ON_READING: "depends on the reading",
        CheckOutcome.INCONSISTENT: "does not hold",
        CheckOutcome.NOT_CHECKABLE: "not covered",
        None: "",
    }
)

KIND_NOTES: Mapping[FigureKind, str] = MappingProxyType(
    {
        FigureKind.PROJECTION: "a projection, not something observed",
        FigureKind.RANK: "a place in an order, not a count",
        FigureKind.RATIO: "a comparison of two values, neither of which it states",
    }
)

KINDS: Mapping[ProposalKind, str] = MappingProxyType(
    {
        ProposalKind.CLAIM_MATCH: "that these words make this claim",
        ProposalKind.RECORD_MATCH: "that this passage belongs under this claim",
        ProposalKind.ASSEMBLY: "that these pieces are one sentence",
        ProposalKind.REPAIR: "that “{quote}” means “{value}”",
        ProposalKind.DIRECTION: "that this label belongs to this claim",
        ProposalKind.EDITION: "that its document is of the {value} edition",
        ProposalKind.SAME_THING: "that this figure is {value}",
        ProposalKind.SAME_PROMISE: "that this is the promise “{value}” again",
        ProposalKind.OUTCOME: "that the promise is {value}",
        ProposalKind.REPLY: "that this belongs in the register of replies ({value})",
        ProposalKind.DISAGREEMENT: "that its disagreement with other figures is handled thus: {value}",
    }
)

RULINGS: Mapping[Ruling, str] = MappingProxyType({Ruling.ACCEPT: "Accepted", Ruling.REJECT: "Rejected"})

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})

_NOUNS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "claim": ("claim", "claims"),
        "document": ("document", "documents"),
        "reading": ("reading", "readings"),
        "edition": ("edition", "editions"),
        "sentence": ("sentence of record", "sentences of record"),
        "figure": ("figure", "figures"),
        "proposal": ("proposal", "proposals"),
        "piece": ("piece", "pieces"),
        "action": ("action", "actions"),
        "month": ("month", "months"),
        "promise": ("promise", "promises"),
        "question": ("question", "questions"),
        "request": ("request to one addressee", "requests to one addressee each"),
        "byte": ("byte", "bytes"),
        "wording": ("wording", "wordings"),
        "statement": ("statement", "statements"),
        "origin": ("independent first-hand origin", "independent first-hand origins"),
    }
)

_WORDS: Mapping[str, str] = MappingProxyType(
    {
        # dates
        "about_date": "about {date}",
        "uncertain_date": "{date} (uncertain)",
        "from_to": "{start} to {end}",
        "since": "since {start}",
        "until": "until {end}",
        # amounts and hedges
        "million": "{number} million",
        "billion": "{number} billion",
        "per": "{amount} a {unit}",
        "of_the_whole": "{number}% of the whole",
        "change_up": "up by {amount}",
        "change_down": "down by {amount}",
        "change_by": "a change of {amount}",
        "hedge_exact": "{amount}: stated without a hedge",
        "hedge_at_least": "at least {amount}: no upper limit is stated",
        "hedge_more_than": "more than {amount}: no upper limit is stated",
        "hedge_at_most": "at most {amount}: no lower limit is stated",
        "hedge_less_than": "less than {amount}: no lower limit is stated",
        "hedge_nearly": "nearly {amount}: not quite reached, and by how much is not stated",
        "hedge_about": "about {amount}: how close is not stated",
        "hedge_about_range": "about: read as {low} to {high}",
        "hedge_between": "between {low} and {high}: anything in that range agrees with it",
        "hedge_vague": "in words, without a number: read as {low} to {high}",
        "hedge_vague_one": "in words, without a number: read as {amount}",
        "hedge_record": "{amount}, stated as an extreme",
        "hedge_superlative": "an extreme in words: no number is stated",
        "hedge_denied": "the passage denies or corrects it and does not state it",
        "hedge_no_number": "in words: no number is stated",
        # notes on figures
        "own_voice": "the document, in its own voice",
        "inferred": "carried over from elsewhere in the document",
        "not_stated": "not stated",
        "unknown_edition": "Documents of no stated edition",
        "edition": "{year} edition",
        "standing_read": "read from one document; not recomputed",
        "standing_proposed": "read from one document; not recomputed; only proposed to belong here",
        "standing_holds": "recomputed from data: it holds",
        "standing_contested": "recomputed from data: it holds only in some readings, or can only be argued for",
        "standing_fails": "recomputed from data: it does not hold",
        "recomputed": "Recomputed",
        "relation_agrees": "agrees",
        "relation_tighter": "can be true beside it",
        "relation_superseded": "superseded",
        "relation_conflicts": "conflicts",
        "relation_different_scope": "different scope",
        "fact_range": "range {low} to {high}",
        "fact_open_above": "range {low} and more",
        "fact_one": "every number {low}",
        "fact_no_range": "no range",
        "fact_floor": "floor {floor}",
        "fact_no_floor": "no floor: no two origins hold one",
        "fact_origins": "{origins}, {ground}",
        "fact_decided": "Decided: {action}",
        "fact_line": "{origins}; {range}; {relations}",
        "compared": "Other figures",
        "who_says": "Who says so",
        "what_measured": "Measures",
        "what_counted": "Counts",
        "done_by": "Done by",
        "when": "Period",
        "compared_with": "Compared with",
        "where": "Place",
        "document": "Document",
        # proposals
        "mark_open": "Proposed, not decided: {kind}",
        "mark_accepted": "Accepted by {by} (ledger entry {entry}): {kind}",
        "mark_rejected": "Rejected by {by} (ledger entry {entry}): {kind}",
        "mark_decided_unknown": "a person",
        "entry_unknown": "not given",
        "decide_accept": "onrecord decide CASE {id} accept",
        "decide_reject": "onrecord decide CASE {id} reject",
        "decided": "{ruling} by {by} on {at} (ledger entry {entry}): {subject}",
        "decided_value": " – decided for “{value}” instead",
        "undone": "Undone by ledger entry {entry}.",
        # documents and sources
        "local_path": "a file handed over; its path is kept in the ledger and not published",
        "registered": "registered by the people of this case",
        "as_read": "as read from the document",
        "unregistered_source": "source “{key}”, which is not registered",
        "undated": "no date stated",
        "unknown_publisher": "publisher not stated",
        "source_label": "Source {number}: {label}",
        "file_name": "File name",
        "title": "Title",
        "publisher": "Publisher",
        "published": "Date",
        "address": "Address",
        "language": "Language",
        "stated_edition": "Edition",
        "no_edition": "none: not a claim/record edition",
        "media_type": "Kind of file",
        "size": "Size",
        "digest": "SHA-256 of the original",
        "reader": "Read by",
        "outcome": "Outcome",
        "lost": "Lost in reading",
        "nothing_lost": "nothing that the reader knows of",
        "loss": "{what} ({count})",
        "found": "Found in it",
        "note": "Note",
        "only_cited": "Only cited: no copy is held in this case, so nothing of it could be checked.",
        "alarm_refused": "This document was refused: nothing was read from it, and nothing on the sheet rests on it.",
        "alarm_partial": "This document was read in part only. What is missing: {losses}.",
        "label_claim": "claim",
        "label_record": "record",
        "label_recommendation": "recommendation",
        "label_direction": "direction",
        "label_statement": "statement recomputed",
        "label_boilerplate": "page furniture: {why}",
        "label_repair": "proposed to mean “{word}”",
        "label_proposal": "proposal",
        "label_excluded": "left out: {why}",
        "in_pieces": "in {count} (the layout tore it apart)",
        "from_own_sheet": "from its own sheet:",
        "from_document": "from another document:",
        # what changed
        "directions_stated": "Direction: {old_words} ({old}) → {new_words} ({new}).",
        "direction_proposed": "{direction} (proposed)",
        "new_claim": "New: made in {new}, not found in {old}.",
        "dropped_claim": "Not found in {new}; made in {old}.",
        "wording_lost": "Worded in {worded}; in {other} only record on it was found, so it is not known whether it was"
        " made then.",
        "mended_wording": "Same wording in {old} and {new}, once damaged letters are read as proposed.",
        "neither_claim": "No wording found in {old} or in {new}; only the record is on file.",
        "same_wording": "Same wording in {old} and {new}.",
        "changed_wording": "Wording differs between {old} and {new}.",
        "record_unchanged": "Record: the same {count} in both.",
        "record_changed": "Record: {added} only in {new}, {removed} only in {old}, {kept} in both, word for word.",
        "no_sentence": "none",
        "no_record_either": "Record: none in either edition.",
        "figure_pair": "{old_words} ({old}) → {new_words} ({new}); measure: {measure}, unit: {unit}",
        "figures_unpaired": "Figures with no counterpart in the other edition: {old_count} in {old}, {new_count} in {new}.",
        # what is missing
        "no_record": "No record in the {year} edition.",
        "no_claim_wording": "No wording of this claim found in the {year} edition.",
        "nothing_in_editions": "Neither this claim nor a record on it was found in the editions of {years}.",
        "nothing_in_edition": "Neither this claim nor a record on it was found in the {year} edition.",
        # the first lines of the sheet
        "summary_claims": "{claims} by {authority}, as worded in {documents}{editions}.",
        "summary_edition": "; edition of {years}",
        "summary_editions": "; editions of {years}",
        "summary_no_claims": "No claim of {authority} was found in the documents of this case.",
        "summary_record": "Set against them: {sentences} with {figures}, each quoted letter for letter"
        " from {documents}.",
        "summary_no_record": "No record stands against or for them.",
        "summary_sure": "No figure was recomputed and no claim is judged true or false: this sheet shows what the"
        " documents say.",
        "summary_measured": "{statements} were recomputed from data ({outcomes}); all other figures stand as the documents"
        " state them.",
        "summary_unjudged": "No claim is judged true or false.",
        "count_consistent": "holds: {count}",
        "count_arguable": "can be argued for: {count}",
        "count_depends_on_reading": "depends on the reading: {count}",
        "count_inconsistent": "does not hold: {count}",
        "count_not_checkable": "not covered by the data: {count}",
        "count_untested": "no words tested: {count}",
        "band_clear": "“{words}” is fair for {band}",
        "band_outer": "and can be argued for within {band}",
        "envelope": "{low} to {high} by the dataset's own low and high estimates",
        "vintage": "{dataset}, release {release}, taken on {accessed}; {taken} of {given} rows; SHA-256 {digest}",
        "rows_kept_in": "Its rows are not published here: only measures of them.",
        "summary_unread": "Of {documents}: {parts}.",
        "summary_refused": "{count} could not be read",
        "summary_partial": "{count} could be read only in part",
        "summary_open": "{proposals} on this sheet wait for a person to decide; they are marked where they show.",
        "summary_none_open": "Nothing on this sheet rests on an undecided proposal.",
        # left out
        "tally_figures": "Figures",
        "tally_claims": "Wordings of claims",
        "tally_record": "Sentences of record",
        "tally_recommendations": "Recommendations",
        "unplaced": "no claim was found for it",
        "not_gathered": "read, but neither under a claim nor listed as without one",
        **VERDICT_WORDS,
        **OWED_WORDS,
    }
)


def say(key: str, /, **values: object) -> str:
    """Give one of onrecord's own phrases.

    Args:
        key: Name of the phrase.
        **values: What stands in its gaps; they are text, never markup.

    Raises:
        KeyError: No such phrase, or a gap without a value.
    """
    return _WORDS[key].format(**values)


def isolated(words: str) -> str:
    """Keep words of a script that runs from right to left from turning the words around them.

    Args:
        words: A document's or a person's words, to be put inside a phrase of onrecord's.

    Returns:
        The words between a first-strong isolate and its end where they need it, else the words as they are.
    """
    if any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in words):
        return f"\u2068{words}\u2069"
    return words


def number_words(count: int, noun: str) -> str:
    """Count something in words: "1 claim", "26 sentences of record"."""
    one, many = _NOUNS[noun]
    return f"{count:,} {one if count == 1 else many}"

"""Words of verdicts and of fairness on the pages, in English; the same for what speaks against a claim and against the record."""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.model.verdict import GateItem

RULES: Mapping[int, str] = MappingProxyType(
    {
        1: "Nothing in it can be measured or testified to, or it is not yet due.",
        2: "There is no evidence on it, or none with a ground.",
        3: "Every element is borne out under all listed choices, on ground C2 or M2 at least.",
        4: "Every element can at least be argued for, and none is contradicted.",
        5: "An element is not borne out under any listed choice, on ground C2 or M2 at least.",
        6: "Choices or origins are split.",
        7: "None of the rules before applies.",
    }
)
"""The rule table in a sentence each."""

ITEMS: Mapping[GateItem, str] = MappingProxyType(
    {
        GateItem.OWN_FIGURE: "The authority's own figure",
        GateItem.CONTRARY: "Best evidence for the authority",
        GateItem.REPLY: "Its reply",
        GateItem.ORIGINS: "Count of origins",
        GateItem.SIGNATURE: "Second signature",
    }
)

VERDICT_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "label_evidence": "evidence of a verdict",
        "standing_fails_itself": "read from one document, whose own numbers do not bear it out",
        "own_numbers": "By its own document",
        "verdict_by": "rule {rule}, ground {ground}: {ground_words}",
        "reading_written": "written on {written} by {by}",
        "reading_by": "written by {by}, on a day that is not recorded",
        "reading_on": "written on {written}; by whom is not recorded",
        "reading_unknown": "who wrote it, and when, is not recorded",
        "overridden": "Published without it by {by} ({at}): {reason}",
        "counted_origin": "counts as an independent first-hand origin",
        "uncounted_origin": "not counted: no first-hand access is stated",
        "party_origin": "not counted: a party that speaks of itself",
        "circular_origin": "not counted: its sources cite only one another",
        "unknown_origin": "not counted: its origin is not known",
        "admitted_origin": "counted: the authority says it against its own claim",
        "written_origin": "origin or access as the people of this case wrote them down",
        "gone_back": "goes back to {origin}",
        "no_reply": "No reply requested yet",
        "reply_asked": "{to} was asked on {asked}",
        "reply_undated": "{to} was asked on a day that is not stated",
        "reply_how": " by {how}",
        "reply_answered": "; it answered on {answered}",
        "reply_silent": "; no answer as of {silent}",
        "reply_open": "; nothing on record since",
        "summary_judged": "{readings} of claims were judged by a table of rules ({outcomes}); where no reading is written, no"
        " verdict is given.",
        "count_outcome": "{outcome}: {count}",
        "passage_by": "This passage, recomputed by the same rules: {outcome}",
        "passage_checks": "This passage is not borne out by the numbers of its own document: {why}",
    }
)

VERDICT_PROSE: Mapping[str, str] = MappingProxyType(
    {
        "no_reply": "No reply requested yet",
        "draft": "Draft, not published.",
        "draft_why": "What fairness to the authority asks for is missing; the pages of the claims say what.",
        "no_reading": "No reading written yet, so no verdict is given.",
        "as_read": "Read as:",
        "verdict_more": "reasons, and what would change it",
        "verdict_heading": "Verdict",
        "verdicts_heading": "Verdicts",
        "verdicts_intro": "A claim is judged under each reading of it that was written before anybody looked; nothing is"
        " averaged. The outcome is that of the first rule of a fixed table that applies, whatever anybody thinks of it.",
        "rule_says": "Rule",
        "ground_says": "Ground",
        "reasons": "Reasons",
        "would_change": "What would change it",
        "would_be": "it would be",
        "if": "if",
        "missing_heading": "What is missing",
        "evidence_heading": "Evidence",
        "speaks_for": "For",
        "speaks_against": "Against",
        "tested_by": "Words tested",
        "evidence_none": "No passage and no measure is named for it.",
        "fairness_heading": "Fairness to the authority",
        "own_figure": "The authority's own figure",
        "contrary": "The best evidence for the authority",
        "replies_heading": "Right of reply",
        "asked_what": "Asked:",
        "answer": "Answer:",
        "effect": "What it changed:",
        "item_missing": "missing",
        "item_present": "in place",
        "item_overridden": "missing, published all the same",
        "to_sheet": "The claim on the sheet",
        "legend_verdict": "A verdict is a word with the number of the rule that gave it and the ground it rests on: C0 to C3 for"
        " testimony by the number of independent origins with first-hand access, M0 to M3 for data by how often they were"
        " recomputed. The record is recomputed by the same rules as the claims, in the same words.",
        "legend_reply": "Replies: what the authority was asked, and its answer or silence, is kept by the people of the case."
        " Where nothing is shown, nothing was asked.",
        "legend_origin": "Documents that repeat one another are not confirmations of one another; a verdict counts where"
        " they first come from.",
    }
)

"""Headings and paragraphs of the pages, in English; `words` has the phrases that are filled in."""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.sheets.owed_words import OWED_PROSE
from onrecord.sheets.verdict_words import VERDICT_PROSE

PROSE: Mapping[str, str] = MappingProxyType(
    {
        "skip": "Skip to the content",
        "pages": "Pages of this sheet",
        "kicker": "On record",
        "nav_index": "Claims and record",
        "nav_editions": "Editions side by side",
        "nav_figures": "Figures without a claim",
        "nav_facts": "Figures compared",
        "nav_measures": "Statements recomputed",
        "nav_recommendations": "Recommendations",
        "nav_sources": "Sources",
        "nav_proposals": "Proposals",
        "nav_left_out": "What was left out",
        "nav_json": "Data (JSON)",
        # the sheet
        "who_claims": "Who claims what",
        "also_known": "also",
        "record_shows": "What the record shows",
        "how_sure": "How sure",
        "as_of": "As of",
        "ledger_head": "Last ledger entry",
        "see_left_out": "See what is missing.",
        "see_proposals": "See the proposals.",
        "claims_heading": "Claims and record",
        "the_claim": "The claim",
        "the_record": "The record",
        "claimed_by": "Claim of",
        "as_given": "as given in:",
        "in_these_words": "in these words",
        "worded": "worded",
        "not_worded": "No document of this case words this claim; the people of the case named it.",
        "not_quoted": "The heading is no quotation: it sums up these words.",
        "by_people": "put in by the people of this case",
        "fragment": "a fragment: some of its words are lost",
        "passage": "passage",
        "page": "p.",
        "passage_of": "See the passage in",
        "earlier": "Earlier:",
        "direction_says": "this edition says:",
        "year_proposed": "year proposed, not decided",
        "to_decide": "To decide:",
        "more_names": "and {count} more",
        "in_language": "in",
        "see_state": "see the whole of it",
        "printed_places": "After a passage and after a note stand the number of its document and the places of its first and last"
        " characters in the text of that document, counted from 0, the last one not included.",
        "also_figures": "Figures in this passage that its wording does not show in one run:",
        "notes_heading": "Notes on the figures",
        "no_claims": "There is no claim to show. Documents, figures and sources are on the other pages.",
        "loose_heading": "Figures on record, not yet under a claim",
        "loose_some": "in sentences that no claim has been set against.",
        "loose_none": "No figure was found outside the claims and their record.",
        "asked_heading": "Recommendations",
        "asked_none": "No document of this case asks anything of anybody.",
        "how_heading": "How to read this page",
        "legend_read": "A dotted line: the figure was read from one document. It was not recomputed.",
        "legend_proposed": "A dashed line: the same, and a person has yet to decide that its sentence belongs here.",
        "legend_holds": "A solid line: the figure was recomputed from data, and it holds.",
        "legend_contested": "A double line: recomputed; it holds only in some readings, or can only be argued for.",
        "legend_fails": "A wavy line: recomputed, and it does not hold.",
        "legend_sample": "412 villages",
        "legend_note": "Rest on a figure, or reach it with the Tab key, to see what it says and what it leaves open;"
        " follow it to the very words. On paper the notes stand after each claim, under the letter of the figure.",
        "legend_number": "A number in brackets names a document in the list of sources. A quotation is its document's"
        " own words, never altered, damaged letters and all.",
        "gather_notes": "How claims were put together",
        # statements recomputed
        "measured_heading": "Recomputed from data",
        "facts_intro": "What several figures say about the same thing. Each number stands once, by whoever the record first"
        " has it from; whoever repeats it stands under it and counts for nothing more. Numbers are compared as intervals and"
        " never averaged. Of the two grades the letter is about the source (A to F) and the digit about what it says here (1"
        " to 6); they are judged apart, by written criteria.",
        "facts_numbers": "Numbers",
        "facts_origin": "Origin",
        "facts_date": "Date",
        "facts_grades": "Grades",
        "facts_repeated": "repeated by",
        "facts_relations": "How they stand to each other",
        "facts_reasons": "Why they are put together, and what is not known",
        "facts_choices": "What to do is for a person to decide:",
        "facts_see": "compared with other figures",
        "measures_intro": "Statements that the people of this case made executable. Each is a definition: rows of a dated release,"
        " a formula, and the words that are tested. Other readings were written down before anybody looked at the outcome. A"
        " statement that fails here may still be true of other data, and one that holds may still leave out much.",
        "in_words": "How to recompute it",
        "in_sql": "As a query",
        "readings_heading": "Every reading",
        "reading": "Reading",
        "number": "Number",
        "outcome": "Outcome",
        "why_so": "Why",
        "earlier_vintages": "In other releases that this case holds",
        "data_used": "Data",
        "digest_of_result": "SHA-256 of the whole numbers it was computed from",
        "see_measure": "readings, recipe and query",
        "only_written": "written by the people of this case",
        "no_value": "no value",
        # editions
        "editions_intro": "Each claim as every edition has it, and what changed from one to the next. Documents of no"
        " stated edition are not compared here.",
        "editions_none": "No document of this case is an edition of a sheet of claims and record.",
        "editions_one": "Only one edition is on file, so there is nothing to compare it with.",
        "what_changed": "What changed",
        "claim_in": "Claim",
        "record_in": "Record",
        "direction_in": "Direction",
        "not_stated": "not stated",
        "none_found": "none found",
        "pair_note": "Figures are set side by side where each edition has exactly one of the same unit and measure."
        " That is no finding that both count the same thing.",
        # documents
        "about_document": "About this document",
        "custody": "Custody",
        "received": "Received",
        "received_by": "by",
        "received_as": "as",
        "ledger_entry": "ledger entry",
        "rests": "On the sheet",
        "rests_none": "Nothing on the sheet rests on this document.",
        "text_heading": "The text, as it was read",
        "text_note": "Every character is kept. Marks and small labels are onrecord's; they are no part of the text.",
        "text_none": "There is no text.",
        "unseen": "control characters cannot be shown on a page and stand here as pictures of themselves.",
        "figures_heading": "Figures in this document",
        "figures_none": "No figure was read from this document.",
        "next_piece": "next piece",
        "piece": "piece",
        # sources
        "sources_intro": "Numbered in the order of their first use on the sheet. What people registered about a"
        " document is shown in place of what was read from it, and says so.",
        "state_heading": "This sheet",
        "authority": "Authority",
        "other_names": "Also named",
        "state_note": "The last ledger entry stands for everything received and decided up to it: whoever noted it can tell"
        " later whether anything before it was changed.",
        "open_document": "Open the document",
        "claims_resting": "Claims that rest on it",
        "claims_resting_none": "No claim rests on it.",
        # left out
        "left_intro": "Everything that was found and is not on the sheet, document by document. In every row the"
        " columns add up: found = under a claim + listed without one + on no list.",
        "tally_what": "Counted",
        "tally_found": "Found",
        "tally_taken": "Under a claim",
        "tally_listed": "Listed without one",
        "tally_left": "On no list",
        "losses_heading": "Not in the text",
        "boilerplate_heading": "Page furniture",
        "excluded_heading": "Looked at and left out",
        "unplaced_heading": "Passages under no claim",
        "nothing_left": "Nothing else was left out of it.",
        "no_documents": "No document is in this case.",
        # proposals
        "proposals_intro": "What onrecord thinks likely and only a person may decide. CASE stands for the folder of"
        " the case. Every decision is kept, also when it is undone.",
        "proposals_none": "Nothing is proposed: everything on the sheet is certain from the documents or was written"
        " by a person.",
        "proposals_open": "Waiting for a decision",
        "proposals_decided": "Decided",
        "proposed_is": "Proposed:",
        "about_words": "about the words",
        "why": "Why:",
        "decision_log": "Decisions",
        "reason": "Reason:",
        "keys_heading": "Keys of the claims",
        "keys_intro": "To reject a proposal and say where its passage belongs instead, add --value and the claim's key.",
        "stray_heading": "Decisions on proposals that this build no longer makes",
        # recommendations
        "asked_intro": "Every action that a document asks, with each of its addressees on a line of its own.",
        "action": "Action",
        "asked_by": "Asked by",
        "addressee": "Addressee",
        "response": "Response",
        # figures
        "figures_intro": "Sentences that carry figures and stand under no claim yet, by document. They are part of"
        " the record and wait for a claim to be set against.",
        # foot
        "foot_made": "Made by onrecord",
        "foot_published": "Published by",
        "foot_state": "State of the record:",
        "foot_plain": "This page loads nothing from anywhere and runs no script.",
        **VERDICT_PROSE,
        **OWED_PROSE,
    }
)

"""Who says so: the subject of a verb of stating, the name after "according to", a source in brackets."""

from onrecord.extraction.figures.clauses import is_mark, sentence, skipped_back
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.party import (
    Run,
    can_act,
    can_speak,
    is_counted,
    party_after,
    party_before,
    role,
)
from onrecord.model.figure import Role

_CREDIT_REACH, _SHORT = 4, 3


def attributed_to(line: Line, draft: Draft, earlier: Role | None) -> Role | None:
    """Return who states a figure, as far as its own sentence says.

    Args:
        line: The line of the figure.
        draft: The figure.
        earlier: Who was last found to speak in the line; a pronoun takes it up, as inferred.

    Method:
        "According to X" first; then the nearest verb of stating before the figure, or after it, whose subject
        can speak; "counted by X", "a report by X"; then a source in brackets. Without one of these, None.
    """
    within = sentence(line, draft.at)
    return (
        _according(line, draft, within)
        or _quoted(line, draft, within)
        or _speaker(line, draft, within, earlier)
        or _author(line, draft, within)
        or _credit(line, draft, within)
    )


def _parted(line: Line, at: int, draft: Draft) -> bool:
    """Say whether a semicolon stands between a cue and the figure: then it is about something else."""
    first, last = sorted((at, draft.at))
    return any(line.word(between) == ";" for between in range(first, last))


def _according(line: Line, draft: Draft, within: range) -> Role | None:
    for at in within:
        phrase = line.lexicon.according.after(line.words, at)
        if phrase is None or _parted(line, at, draft):
            continue
        labelled = {line.word(phrase[0]), line.word(phrase[0] + 1)} & line.lexicon.labels
        run = None if labelled else party_after(line, phrase[0])
        if run is not None and (can_speak(line, run) or line.lexicon.language == "ar"):
            return role(line, run)
    return None


def _quoted(line: Line, draft: Draft, within: range) -> Role | None:
    """Find the source that a speaker passes on ("the radio, quoting the mission, says")."""
    for at in within:
        if line.word(at) in line.lexicon.roles.relays and at < draft.at and not _parted(line, at, draft):
            run = party_after(line, at + 1)
            if run is not None and can_speak(line, run):
                return role(line, run)
    return None


def _speaker(line: Line, draft: Draft, within: range, earlier: Role | None) -> Role | None:
    """Find the subject of a verb of stating, the nearest verb before the figure first."""
    roles = line.lexicon.roles
    verbs = [
        at
        for at in within
        if line.word(at) in roles.says | roles.states and not draft.start <= at < draft.end
    ]
    for at in sorted(verbs, key=lambda verb: (verb > draft.at, abs(verb - draft.at))):
        if _parted(line, at, draft) or _is_noun(line, at) or line.is_name(at):
            continue
        taken_up = line.word(skipped_back(line, at - 1)) in roles.pronouns
        if taken_up and line.same_sentence(skipped_back(line, at - 1), at):
            return None if earlier is None else Role(text=earlier.text, span=earlier.span, inferred=True)
        run = None if _is_cut_off(line, at, draft) else _subject(line, at)
        if run is None or run[0] <= draft.at < run[1]:
            continue
        if _fits(line, at, run):
            return role(line, run)
    return None


def _is_cut_off(line: Line, verb: int, draft: Draft) -> bool:
    """Say whether a relative clause parts a figure from "polls show a close race in the state, where 18 …"."""
    if line.word(verb) not in line.lexicon.roles.states:
        return False
    between = range(verb + 1, draft.start)
    return any(line.word(at) in line.lexicon.roles.asides and line.word(at - 1) == "," for at in between)


def _fits(line: Line, verb: int, run: Run) -> bool:
    """The subject must be known to speak, and be no part of a count ("11 relatives told")."""
    plain = line.word(verb) in line.lexicon.roles.says and run[1] - run[0] <= _SHORT
    named = plain and line.lexicon.nouns.is_plural(line.word(run[1] - 1)) and line.lexicon.language == "en"
    return not is_counted(line, run) and (named or can_speak(line, run))


def _subject(line: Line, verb: int) -> Run | None:
    """Return the subject before a verb; after it in Arabic, and in ", said X," at the end of a quotation."""
    if line.lexicon.verb_first:
        return party_after(line, verb + 1)
    before = skipped_back(line, verb - 1)
    if is_mark(line, before) or not line.same_sentence(before, verb):
        after = party_after(line, verb + 1)
        if after is not None and is_mark(line, after[1]) and can_speak(line, after):
            return after
        if not line.same_sentence(before, verb):
            return None
    return party_before(line, verb)


def _is_noun(line: Line, at: int) -> bool:
    """Tell "X estimates" from "an estimate of", and "reported by" and "reported cases" from a verb."""
    lexicon = line.lexicon
    determined = line.word(at - 1) in lexicon.the | lexicon.article_one | lexicon.of
    passive = (
        line.word(at - 1) in lexicon.roles.passive or lexicon.by_actor.after(line.words, at + 1) is not None
    )
    return determined or passive or line.word(at + 1) in lexicon.of


def _author(line: Line, draft: Draft, within: range) -> Role | None:
    """Find "counted by X", "figures from X", "a report by X"."""
    lexicon = line.lexicon
    for at in within:
        made = line.word(at) in lexicon.roles.told and lexicon.by_actor.after(line.words, at + 1) is not None
        text = (
            line.word(at) in lexicon.roles.documents
            and line.word(at + 1) in lexicon.roles.authors - lexicon.of
        )
        if not (made or text) or _parted(line, at, draft) or draft.start <= at < draft.end:
            continue
        run = party_after(line, at + 2)
        if run is not None and can_act(line, run):
            return role(line, run)
    return None


def _credit(line: Line, draft: Draft, within: range) -> Role | None:
    """Find a source in brackets after the figure ("… (IOM)", "(source: WHO)")."""
    for at in within:
        if at < draft.end or not line.raw[at].isupper() or len(line.raw[at]) < _CREDIT_REACH - 2:
            continue
        opened = line.word(at - 1) == "(" or (line.word(at - 1) == ":" and line.word(at - 3) == "(")
        last = not line.same_sentence(at, at + 2) or line.word(at + 2) in {".", ";", ","}
        if opened and line.word(at + 1) == ")" and last and not _parted(line, at, draft):
            return role(line, (at, at + 1))
    return None

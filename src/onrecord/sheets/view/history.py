"""What changed on a claim from one edition to the next."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from onrecord.sheets.view.quoted import FigureNote
from onrecord.sheets.view.values import Change, ClaimEdition, ClaimHistory, ClaimView
from onrecord.sheets.words import isolated, number_words, say


def histories(claims: Sequence[ClaimView]) -> tuple[ClaimHistory, ...]:
    """Lay the editions of every claim side by side, oldest first, and say what changed between neighbours."""
    return tuple(_history(claim) for claim in claims)


def _history(claim: ClaimView) -> ClaimHistory:
    columns = tuple(one for one in reversed(claim.editions) if one.year)
    return ClaimHistory(
        claim=claim,
        columns=columns,
        changes=tuple(_change(old, new) for old, new in pairwise(columns)),
    )


def _change(old: ClaimEdition, new: ClaimEdition) -> Change:
    names = {"old": str(old.year), "new": str(new.year)}
    sentences = (
        _wording(old, new, names),
        *_directions(old, new, names),
        _record(old, new, names),
        *_figures(old, new, names),
    )
    return Change(old=names["old"], new=names["new"], sentences=sentences)


def _wording(old: ClaimEdition, new: ClaimEdition, names: Mapping[str, str]) -> str:
    before, after = _wordings(old), _wordings(new)
    if before and after:
        return say(_sameness(old, new), **names)
    if not before and not after:
        return say("neither_claim", **names)
    worded, other = (old, new) if before else (new, old)
    if other.record:
        return say("wording_lost", worded=worded.year, other=other.year)
    return say("dropped_claim" if before else "new_claim", **names)


def _sameness(old: ClaimEdition, new: ClaimEdition) -> str:
    if _wordings(old) == _wordings(new):
        return "same_wording"
    mended = ({_folded(one.mended) for one in edition.appearances} for edition in (old, new))
    return "mended_wording" if next(mended) == next(mended) else "changed_wording"


def _wordings(edition: ClaimEdition) -> set[str]:
    return {_folded(one.quote.text) for one in edition.appearances}


def _directions(old: ClaimEdition, new: ClaimEdition, names: Mapping[str, str]) -> Iterator[str]:
    before, after = (_stated(one) for one in (old, new))
    if before or after:
        otherwise = say("not_stated")
        yield say("directions_stated", old_words=before or otherwise, new_words=after or otherwise, **names)


def _stated(edition: ClaimEdition) -> str:
    """Give the directions of an edition in words, undecided ones marked as such."""
    return ", ".join(
        say("direction_proposed", direction=one.words) if one.mark and one.mark.open else one.words
        for one in edition.directions
    )


def _record(old: ClaimEdition, new: ClaimEdition, names: Mapping[str, str]) -> str:
    before = {_folded(one.quote.text) for one in old.record}
    after = {_folded(one.quote.text) for one in new.record}
    kept = len(before & after)
    if not before and not after:
        return say("no_record_either")
    if before == after:
        return say("record_unchanged", count=number_words(kept, "sentence"))
    added, removed = (_sentences(len(one)) for one in (after - before, before - after))
    return say("record_changed", added=added, removed=removed, kept=_sentences(kept), **names)


def _sentences(count: int) -> str:
    return number_words(count, "sentence") if count else say("no_sentence")


def _figures(old: ClaimEdition, new: ClaimEdition, names: Mapping[str, str]) -> Iterator[str]:
    """Set figures side by side where exactly one in each edition has the same unit and measure."""
    before, after = _by_measure(old), _by_measure(new)
    paired = [key for key in before if len(before[key]) == 1 and len(after.get(key, ())) == 1]
    for unit, measure in paired:
        yield say(
            "figure_pair",
            old_words=isolated(before[unit, measure][0].quote),
            new_words=isolated(after[unit, measure][0].quote),
            unit=isolated(unit),
            measure=isolated(measure),
            **names,
        )
    old_count, new_count = (len(_notes(one)) - len(paired) for one in (old, new))
    if old_count or new_count:
        yield say(
            "figures_unpaired",
            old_count=number_words(old_count, "figure"),
            new_count=number_words(new_count, "figure"),
            **names,
        )


def _by_measure(edition: ClaimEdition) -> Mapping[tuple[str, str], list[FigureNote]]:
    groups: dict[tuple[str, str], list[FigureNote]] = defaultdict(list)
    for note in _notes(edition):
        if note.figure.measure:
            groups[note.figure.unit, note.figure.measure.text].append(note)
    return groups


def _notes(edition: ClaimEdition) -> Sequence[FigureNote]:
    return [note for one in edition.record for note in one.quote.notes]


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())

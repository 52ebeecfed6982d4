"""Names of those who can speak and act: persons, bodies, and for speaking also reports and data."""

from onrecord.extraction.figures.clauses import is_mark, skipped_back
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import unit_of
from onrecord.model.figure import Role
from onrecord.text.numbers import ItemKind

_LONGEST = 12
_LONGEST_ARABIC = 6
_APPOSITION = 14
_ASIDE = 30
_BRACKET = 6
ONE = frozenset({"un", "une", "one", "a", "an"})
_POSSESSIVES = ("ه", "ها", "هم", "ته", "تها")
"""Arabic endings of "his army", "its forces"."""
_INSERTIONS = frozenset(",-–—،")
_COUNTED = (ItemKind.NUMBER, ItemKind.MANY, ItemKind.FRACTION)

Run = tuple[int, int]
"""Where a noun phrase starts and ends, by item index."""


def party_after(line: Line, start: int) -> Run | None:
    """Return the noun phrase that starts at `start`, as far as a name goes."""
    if start >= len(line.items) or line.lexicon.language == "ar":
        return _arabic_after(line, start)
    end = start
    while end < min(start + _LONGEST, len(line.items)) and _in_phrase(line, end, start):
        end += 1
    return _trimmed(line, start, end)


def party_before(line: Line, verb: int) -> Run | None:
    """Return the subject that ends before the verb at `verb`; what is set off by commas is left out."""
    end = skipped_back(line, verb - 1) + 1
    if line.word(end - 1) in _INSERTIONS and line.same_sentence(end - 1, verb):
        end = _before_apposition(line, end - 1)
    start = end
    while start > max(0, end - _LONGEST):
        opened = _over_bracket(line, start)
        if opened is not None and line.same_sentence(opened, verb):
            start = opened
        elif _in_subject(line, start - 1, verb):
            start -= 1
        else:
            break
    if line.word(start - 1) in line.lexicon.roles.acts.whose and line.same_sentence(start - 1, verb):
        return party_before(line, start - 1)
    return _trimmed(line, _without_lead(line, start, end), end)


def can_act(line: Line, run: Run) -> bool:
    """Say whether the head of a noun phrase is a person, a body or a name; one new word that opens a sentence is none."""
    if line.word(run[0]) in line.lexicon.no_one:
        return False
    single = run[1] - run[0] == 1 and not line.same_sentence(run[0] - 1, run[0])
    word = line.word(run[0])
    opens = single and (word in line.lexicon.known or line.lexicon.nouns.is_plural(word))
    known = is_agent(line, run[0]) or unit_of(line, line.word(run[0])) == "person" or is_acronym(line, run[0])
    cause = line.word(_head(line, run)) in line.lexicon.roles.acts.causes
    return cause or (_is_party(line, run) and (known or not opens))


def _is_party(line: Line, run: Run) -> bool:
    head = _head(line, run)
    word = line.word(head)
    if not line.is_kind(head, ItemKind.WORD) or word in line.lexicon.roles.documents:
        return False
    if word in line.lexicon.roles.acts.no_party or word in line.lexicon.roles.acts.amounts:
        return False
    known = is_agent(line, head) or unit_of(line, word) == "person"
    doer = (
        word.endswith(line.lexicon.roles.acts.doer_endings) if line.lexicon.roles.acts.doer_endings else False
    )
    return known or doer or _is_proper(line, head, run)


def can_speak(line: Line, run: Run) -> bool:
    """Say whether a noun phrase can be a source: also a report, a survey, data."""
    word = line.word(_head(line, run))
    return word in line.lexicon.roles.documents or _is_party(line, run)


def may_speak(line: Line, run: Run) -> bool:
    """Say whether a noun phrase beside a verb that only speakers have is one: no thing, no deed, no time."""
    head = _head(line, run)
    word, roles = line.word(head), line.lexicon.roles
    thing = (
        unit_of(line, word) not in {None, "person"} or word in roles.acts.no_party or word in roles.acts.deeds
    )
    lexicon = line.lexicon
    determined = line.word(run[0]) in lexicon.the | lexicon.article_one or lexicon.nouns.is_plural(word)
    thing = thing or (lexicon.language == "en" and not determined)
    return not thing and line.is_kind(head, ItemKind.WORD) and len(word) > 1 and line.dates[head] is None


def is_counted(line: Line, run: Run) -> bool:
    """Say whether a number that is no date stands right before a noun phrase ("11 relatives")."""
    before = run[0] - 1
    if line.word(before) in line.lexicon.article_one | ONE:
        return False
    number = line.is_number(before) or line.is_kind(before, ItemKind.MANY)
    return number and line.same_sentence(before, run[0])


def is_body(line: Line, at: int) -> bool:
    """Say whether a noun of an organisation stands at `at`, in singular or plural."""
    bodies = line.lexicon.roles.organisations
    return line.word(at) in bodies or line.lexicon.nouns.lemma(line.word(at)) in bodies


def is_agent(line: Line, at: int) -> bool:
    """Say whether a noun for a body or for those who act with force stands at `at`."""
    agents = line.lexicon.roles.acts.agents
    word = line.word(at)
    if line.lexicon.verb_first and any(
        word.endswith(own) and word.removesuffix(own) in agents | line.lexicon.roles.organisations
        for own in _POSSESSIVES
    ):
        return True
    return line.word(at) in agents or line.lexicon.nouns.lemma(line.word(at)) in agents or is_body(line, at)


def role(line: Line, run: Run, *, inferred: bool = False) -> Role:
    """Return a noun phrase as a role, as written."""
    return Role(text=line.cut(*run), span=line.span(*run), inferred=inferred)


def _in_phrase(line: Line, at: int, start: int) -> bool:
    lexicon, word = line.lexicon, line.word(at)
    if not line.same_sentence(at, start) or line.dates[at] is not None or is_mark(line, at):
        return False
    if line.is_kind(at, *_COUNTED):
        return False
    if at == start:
        return True
    if word in lexicon.and_:
        return _joins(line, at)
    if word in lexicon.places:
        return False
    inside = word in lexicon.roles.phrase or word in lexicon.the
    return (inside or word not in lexicon.nouns.stops) and not _is_verb_like(line, at)


def _in_subject(line: Line, at: int, verb: int) -> bool:
    lexicon, word = line.lexicon, line.word(at)
    if not line.same_sentence(at, verb) or line.dates[at] is not None or is_mark(line, at):
        return False
    if line.is_kind(at, *_COUNTED) or _is_verb_like(line, at):
        return False
    if line.word(at - 1) in lexicon.roles.acts.bound_to:
        return True
    if word in lexicon.and_:
        return _joins(line, at)
    if word in lexicon.roles.clause:
        return False
    inside = word in lexicon.roles.phrase | lexicon.roles.leads | lexicon.the | lexicon.roles.pronouns
    return inside or word not in lexicon.nouns.stops


def _over_bracket(line: Line, end: int) -> int | None:
    """Return where a short name set in brackets opens ("the Group (JNIM)")."""
    if line.word(end - 1) != ")":
        return None
    return next((at for at in range(end - 2, max(-1, end - _BRACKET), -1) if line.word(at) == "("), None)


def _joins(line: Line, at: int) -> bool:
    """Say whether "and" joins two names, or two plain words that both can speak."""
    if line.raw[at - 1][:1].isupper() and at + 1 < len(line.items) and line.raw[at + 1][:1].isupper():
        return True
    after = at + 1 + (line.word(at + 1) in line.lexicon.the)
    if is_agent(line, at - 1) and any(
        is_agent(line, word) for word in range(after, min(after + 3, len(line.items)))
    ):
        return True
    both = [is_body(line, word) or unit_of(line, line.word(word)) == "person" for word in (at - 1, after)]
    return all(both)


def _is_verb_like(line: Line, at: int) -> bool:
    lexicon, word = line.lexicon, line.word(at)
    if line.raw[at][:1].isupper() and line.is_name(at):
        return False
    told = word in lexicon.roles.says or word in lexicon.roles.states
    finite = word in lexicon.roles.passive or word in lexicon.roles.had or word in lexicon.roles.active
    return told or finite or word in lexicon.changes


def _before_apposition(line: Line, comma: int) -> int:
    """Return the end of the noun phrase that an apposition closed by `comma` follows."""
    for at in range(comma - 1, max(0, comma - _ASIDE), -1):
        if not line.same_sentence(at, comma):
            break
        if line.word(at) == "," and line.word(at + 1) in line.lexicon.roles.relatives:
            return at
    for at in range(comma - 1, max(0, comma - _APPOSITION), -1):
        if not line.same_sentence(at, comma):
            break
        if line.word(at) == line.word(comma) and not (line.items[at].glued and line.word(at) == "-"):
            return at
    return comma


def _without_lead(line: Line, start: int, end: int) -> int:
    """Leave out adverbials before a subject: "In Kano the governor", "However residents"."""
    lexicon = line.lexicon
    while start < end and line.word(start) in lexicon.and_ | lexicon.adverbs:
        start += 1
    if start >= end or line.word(start) not in lexicon.roles.leads:
        return start
    for at in range(start + 1, end):
        if line.word(at) in lexicon.the | lexicon.article_one and at + 1 < end:
            return at
        if not line.raw[at][:1].isupper() and (is_body(line, at) or unit_of(line, line.word(at)) == "person"):
            return at
    return end


def _trimmed(line: Line, start: int, end: int) -> Run | None:
    """Leave out small words at the end of a noun phrase; None where nothing is left."""
    small = line.lexicon.nouns.stops | line.lexicon.adverbs
    while end > start and (is_mark(line, end - 1) or _is_small(line, end - 1, small)):
        opened = _over_bracket(line, end)
        if opened is not None and opened > start:
            break
        end -= 1
    while start < end and line.word(start) == "-":
        start += 1
    return (start, end) if end > start else None


def _is_small(line: Line, at: int, small: frozenset[str]) -> bool:
    return line.word(at) == "-" or (line.word(at) in small and not is_acronym(line, at))


def _head(line: Line, run: Run) -> int:
    """Return the index of the head noun: the first noun in French and Arabic, the last before "of" in English."""
    lexicon = line.lexicon
    start, end = run
    skipped = lexicon.the | lexicon.article_one | lexicon.nouns.prenominal | lexicon.of
    while start < end - 1 and line.word(start) in skipped:
        start += 1
    if lexicon.nouns.head_first:
        return start
    for at in range(start + 1, end):
        if line.word(at) == "(":
            return at - 1
        if line.word(at) in lexicon.roles.acts.bound_to | lexicon.of | lexicon.roles.leads | lexicon.and_:
            return at - 1
    return end - 1


def is_acronym(line: Line, at: int) -> bool:
    """Say whether a word in capitals stands among words that are not ("WHO")."""
    shouted = line.raw[at].isupper() and len(line.raw[at]) > 1
    near = [
        other for other in (at - 1, at + 1) if 0 <= other < len(line.items) and line.raw[other][:1].isalpha()
    ]
    return shouted and line.lexicon.language != "ar" and not all(line.raw[other].isupper() for other in near)


def _is_proper(line: Line, head: int, run: Run) -> bool:
    """Say whether a head is a proper name, and no adjective of time or first word of the sentence alone."""
    shouted = line.raw[head].isupper() and len(line.raw[head]) > 1 and not is_acronym(line, head)
    if shouted or not line.raw[head][:1].isupper():
        return False
    if line.is_name(head) or any(line.is_name(at) for at in range(head + 1, min(run[1], head + 3))):
        return True
    plain = line.word(head) in line.lexicon.nouns.stops or line.word(head) in line.lexicon.known
    return run[1] - run[0] == 1 and not plain and line.raw[head].isalpha()


def _arabic_after(line: Line, start: int) -> Run | None:
    """Arabic: the head and the words that belong to it, up to a verb, a particle or a mark."""
    lexicon = line.lexicon
    end = start
    while end < min(start + _LONGEST_ARABIC, len(line.items)):
        word = line.word(end)
        of_body = word in lexicon.sources and end > start and is_body(line, end + 1) and is_agent(line, start)
        stops = word in lexicon.nouns.stops and word not in lexicon.roles.phrase and not of_body
        verb = _is_verb_like(line, end) or word in lexicon.harm or word in lexicon.roles.clause
        place = word in lexicon.places and not line.items[min(end + 1, len(line.items) - 1)].glued
        if stops or verb or place or is_mark(line, end) or line.is_kind(end, *_COUNTED):
            break
        if line.dates[end] is not None or not line.same_sentence(end, start):
            break
        end += 1
    return _trimmed(line, start, end)


def arabic_name(line: Line, run: Run) -> Run:
    """Leave out of an Arabic subject what follows it: after a definite word only definite words belong to it."""
    definite = False
    for at in range(*run):
        here = line.raw[at].startswith("ال")
        plain = not here and line.word(at) not in line.lexicon.roles.phrase | line.lexicon.and_
        if at > run[0] and len(line.word(at)) == 1 and line.word(at) not in {"و", "ل"}:
            return run[0], at
        ends = plain and (definite or line.raw[at].endswith(("اً", "ًا")))
        if at > run[0] and ends and line.word(at - 1) not in line.lexicon.roles.phrase | line.lexicon.and_:
            return run[0], at
        if (
            at > run[0]
            and here
            and not _agrees(line.word(run[0]), line.word(at))
            and line.raw[run[0]].startswith("ال")
        ):
            return run[0], at
        definite = definite or here
    return run


def _agrees(head: str, word: str) -> bool:
    """Say whether an Arabic definite word can be an adjective of a definite head, by their endings."""
    if head.endswith("ون"):
        return word.endswith(("ون", "ين"))
    return word.endswith("ه") or not head.endswith(("ه", "ات"))

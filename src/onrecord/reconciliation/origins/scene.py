"""What one document says about who is who in it: its country, its own voice, its names and initials."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

import attrs

from onrecord.model.reading import Reading
from onrecord.reconciliation.origins.countries import country_of
from onrecord.reconciliation.origins.known import Mention, known_in
from onrecord.reconciliation.origins.lexicon.offices import BODY_KINDS
from onrecord.reconciliation.origins.parties import Party, initialisms, party
from onrecord.reconciliation.origins.publishers import publisher_of


@attrs.frozen
class Key:
    """Who somebody is, for comparing: the same for every document that means the same.

    Attributes:
        sort: `listed`, `office`, `body`, `person` or `name`.
        what: Name of a listed organisation, or concept of an office, body or person.
        within: Country of an office; digest of the document for somebody whom only that document knows; else empty.
        words: The other words that tell it apart.
    """

    sort: str
    what: str = ""
    within: str = ""
    words: frozenset[str] = frozenset()


@attrs.frozen
class Scene:
    """What a document needs so that its speakers can be told.

    Attributes:
        document: SHA-256.
        country: English name of the country it is about, or empty.
        voice: Who speaks in its own words, or None where it does not say.
        title: File name, where nothing else names it.
        mentions: Listed organisations in the order of the text.
        places: Where those stand.
        names: Bodies and offices that it names in full.
        ministry: The one ministry that it names in full, or empty.
        initials: Names by their initials.
    """

    document: str
    country: str
    voice: Party | None
    title: str
    mentions: tuple[Mention, ...]
    places: tuple[int, ...]
    names: tuple[tuple[int, Party], ...]
    ministry: str
    initials: Mapping[str, str]


def scene_of(reading: Reading, publisher: str | None) -> Scene:
    """Look at one document.

    Args:
        reading: What was read.
        publisher: As registered, or None to take what the document says.
    """
    text = reading.rendition.text
    mentions = known_in(text)
    said = publisher or publisher_of(reading)
    voice = party(said) if said else None
    named = [voice] if voice else []
    named += [found for speaker in dict.fromkeys(speakers(reading)) if (found := party(speaker))]
    ministries = {
        found.what for found in named if found.sort == "office" and found.what.endswith(_A_MINISTRY)
    }
    return Scene(
        document=reading.rendition.original,
        country=country_of(text) or "",
        voice=voice,
        title=reading.rendition.name,
        mentions=mentions,
        places=tuple(mention.span.start for mention in mentions),
        names=tuple(
            (text.find(found.text), found)
            for found in named
            if found.rest and found.sort in {"body", "office", "name"}
        ),
        ministry=ministries.pop() if len(ministries) == 1 else "",
        initials=initialisms(text),
    )


def speakers(reading: Reading) -> Iterator[str]:
    """Give the words of everybody to whom a document attributes something."""
    for figure in reading.figures:
        if figure.attributed_to:
            yield figure.attributed_to.text
    for statement in reading.statements:
        for role in (statement.speaker, statement.resolved):
            if role:
                yield role.text
        yield from statement.chain


def key_of(who: Party, scene: Scene, at: int | None = None) -> Key:
    """Tell who a speaker is, by its words and its document.

    Args:
        who: The speaker's words.
        scene: The document.
        at: Where in its text the words stand; None for nowhere in particular.
    """
    long = scene.initials.get(who.text.strip())
    found = party(long) if long else None
    if found and found.text != who.text:
        return key_of(found, scene, at)
    if who.what == _MINISTRY and not who.rest and scene.ministry:
        return Key("office", scene.ministry, who.country or scene.country)
    fuller = _fuller_at(who, scene, at) if who.sort in {"office", "name", "body"} else None
    if fuller:
        return key_of(fuller, scene, at)
    if who.sort == "body":
        return _body(who, scene, at)
    within = {"office": who.country or scene.country, "person": scene.document}.get(who.sort, "")
    told = (*who.rest, *who.head) if who.sort == "person" else who.rest
    return Key(who.sort, who.what, within, frozenset(told))


_MINISTRY = "ministry"
_A_MINISTRY = " ministry"


def _fuller_at(who: Party, scene: Scene, at: int | None) -> Party | None:
    """Find the fuller name of a speaker: words that take a name up point back, so one named before goes first.

    For "the group" a listed organisation named before goes before a name that stands only behind.
    """
    if at is not None:
        found = _fuller(who, [name for place, name in scene.names if place <= at])
        if found:
            return found
        if who.sort == "body" and not who.rest and _listed_before(who, scene, at):
            return None
    return _fuller(who, [name for _, name in scene.names])


def _listed_before(who: Party, scene: Scene, at: int) -> bool:
    kinds = BODY_KINDS.get(who.what, frozenset())
    return any(m.known.kind in kinds for m in scene.mentions[: bisect_right(scene.places, at)])


def _fuller(who: Party, names: Sequence[Party]) -> Party | None:
    """Find the one name of the document that says the same with more words ("le Collectif", "Collectif Mémoire du Nord")."""
    found = {
        frozenset(name.rest): name
        for name in names
        if (name.sort, name.what) == (who.sort, who.what)
        and (not who.head or not name.head or who.sort == "office" or name.head[0] == who.head[0])
        and set(who.rest) < set(name.rest)
        and who.country in {None, name.country}
    }
    longest = [words for words in found if not any(words < other for other in found)]
    return found[longest[0]] if len(longest) == 1 and (who.sort != "name" or who.rest) else None


def _body(who: Party, scene: Scene, at: int | None) -> Key:
    if who.rest:
        return Key("body", " ".join(who.head), "", frozenset(who.rest))
    kinds = BODY_KINDS.get(who.what, frozenset())
    last = len(scene.mentions) if at is None else bisect_right(scene.places, at)
    all_named = [m.known.name for m in scene.mentions if m.known.kind in kinds]
    before = [m.known.name for m in scene.mentions[:last] if m.known.kind in kinds]
    if all_named:
        nearest = before[-1] if before and at is not None else max(all_named, key=all_named.count)
        return Key("listed", nearest)
    return Key("body", " ".join(who.head), scene.document)

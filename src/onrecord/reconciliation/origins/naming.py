"""One name for everybody whom the documents of a case quote, whatever language or short form they use."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

import attrs

from onrecord.reconciliation.origins.lexicon.offices import ARTICLES, JOINS, MANY
from onrecord.reconciliation.origins.parties import Party, party
from onrecord.reconciliation.origins.scene import Key, Scene, key_of
from onrecord.reconciliation.origins.words import name_words

_FEWEST_WORDS = 2
"""Words that a name shares with a longer one to be its short form in another document."""


@attrs.frozen
class Naming:
    """Who is who in a case.

    Attributes:
        scenes: The documents by digest.
        authority: Its names, the first one as it is printed.
        merged: The fuller key of a short one, where the case knows exactly one.
        printed: Name of a key.
    """

    scenes: Mapping[str, Scene]
    authority: tuple[str, ...]
    merged: Mapping[Key, Key]
    printed: Mapping[Key, str]

    def key(self, document: str, speaker: str, at: int | None = None) -> Key | None:
        """Tell who a speaker of a document is; None where its words name nobody."""
        words = frozenset(name_words(speaker))
        if any(words == frozenset(name_words(name)) for name in self.authority):
            return Key("authority")
        found = party(speaker)
        if found is None:
            return None
        key = key_of(found, self.scenes[document], at)
        return self.merged.get(key, key)

    def named(self, document: str, speaker: str, at: int | None = None) -> str:
        """Give the printed name of a speaker; empty where its words name nobody."""
        key = self.key(document, speaker, at)
        return self.name(key, speaker) if key else ""

    def body(self, document: str, speaker: str, at: int | None = None) -> str:
        """Give the printed name of a speaker that is a body; empty for unnamed people."""
        key = self.key(document, speaker, at)
        return self.name(key, speaker) if key and key.sort != "person" else ""

    def voice(self, document: str) -> str:
        """Name who speaks in a document's own words: its publisher, else its file name."""
        scene = self.scenes[document]
        return (scene.voice and self.named(document, scene.voice.text)) or scene.title

    def name(self, key: Key, speaker: str) -> str:
        """Give the printed name of a key; the speaker's own words where the case has no other."""
        if key.sort == "authority":
            return self.authority[0]
        return self.printed.get(key) or _shown(key, speaker)


def naming_of(
    scenes: Sequence[Scene], spoken: Mapping[str, Iterable[str]], authority: tuple[str, ...]
) -> Naming:
    """Work out one name for each speaker.

    Args:
        scenes: The documents.
        spoken: Words of the speakers of each document, by digest.
        authority: Names of the case's authority.
    """
    texts: dict[Key, set[str]] = {}
    for scene in scenes:
        for who in _parties(scene, spoken.get(scene.document, ())):
            texts.setdefault(key_of(who, scene), set()).add(who.text)
    merged = _merged(texts)
    gathered: dict[Key, set[str]] = {}
    for key, said in texts.items():
        gathered.setdefault(merged.get(key, key), set()).update(said)
    printed = {key: _shown(key, max(sorted(said), key=len)) for key, said in gathered.items()}
    return Naming(
        scenes=MappingProxyType({scene.document: scene for scene in scenes}),
        authority=authority,
        merged=MappingProxyType(merged),
        printed=MappingProxyType(printed),
    )


def _parties(scene: Scene, spoken: Iterable[str]) -> Iterable[Party]:
    if scene.voice:
        yield scene.voice
    for speaker in sorted(set(spoken)):
        found = party(speaker)
        if found:
            yield found


def _merged(texts: Mapping[Key, set[str]]) -> dict[Key, Key]:
    """Join each short name to the one longer name of the case that it can stand for."""
    alike: dict[tuple[str, str, str], list[Key]] = {}
    for key in texts:
        if key.sort in {"office", "body", "name"}:
            # "The ministry" may be short for "the finance ministry": offices meet by the noun of their kind.
            what = key.what.split()[-1] if key.sort == "office" and key.what else key.what
            alike.setdefault((key.sort, what, key.within), []).append(key)
    found: dict[Key, Key] = {}
    for keys in alike.values():
        for key in keys:
            longer = [other for other in keys if _is_short_for(key, other)] if _may_be_short(key) else []
            longest = [other for other in longer if not any(_is_short_for(other, third) for third in longer)]
            if len(longest) == 1:
                found[key] = longest[0]
    return found


def _is_short_for(key: Key, other: Key) -> bool:
    fuller = key.what != other.what and other.what.endswith(f" {key.what}")
    return (fuller and key.words <= other.words) or (key.what == other.what and key.words < other.words)


def _may_be_short(key: Key) -> bool:
    if key.sort == "office":
        return key.what not in MANY and bool(key.within)
    return len(key.words) >= _FEWEST_WORDS or (key.sort == "body" and bool(key.words))


def _shown(key: Key, text: str) -> str:
    if key.sort == "listed":
        return key.what
    if key.sort == "office" and not key.words:
        return f"{key.what} ({key.within})" if key.within else key.what
    words = " ".join(text.split()).split(" ")
    while len(words) > 1 and words[0].lower() in ARTICLES | JOINS:
        words = words[1:]
    shown = " ".join(words)
    for elided in ("l'", "l’", "d'", "d’", "L'", "L’"):
        shown = shown.removeprefix(elided)
    return f"{shown} ({key.within})" if key.sort == "office" and key.within else shown

"""One date after another of a text: with its preposition, joined to its partner, placed on the calendar."""

import re

import attrs

from onrecord.model.passage import Span
from onrecord.text.periods.atoms import Atom, looks_ahead, tells_past
from onrecord.text.periods.counted import counted_from, moved_by_length
from onrecord.text.periods.edtf import parse_edtf
from onrecord.text.periods.grammar import Grammar
from onrecord.text.periods.lengths import length_of
from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.memory import Memory
from onrecord.text.periods.mention import PeriodMention
from onrecord.text.periods.resolve import place
from onrecord.text.periods.scene import Placed, Scene

_PREFIX = 40
"""Characters before a date in which "since", "between" or "the end of" may stand."""

_EVENT = 70
"""Characters before a date in which "since" and the name of an event may stand."""

_MEMORY = 400
"""Characters over which "two days later" or "the same period" still refers to the date before."""

_RUN = 250
"""Characters over which an explicit date goes on to the next ("On 27 March 2021 ... until 2 April")."""
_VERB = 30
"""Characters before a date in which the verb of what had happened by then stands."""

_IMMINENT = 30
"""Characters over which "will" and the like reach a day of the week."""

_JOINABLE = frozenset(
    {
        "full",
        "month",
        "year",
        "part",
        "numeric",
        "weekday",
        "edge_of",
        "shift",
        "fiscal",
        "deictic",
        "decade",
        "hijri",
        "week_number",
        "day_of",
        "weekday_in",
        "nth_week",
        "week_of",
        "month_digits",
        "from_day",
        "nth_day",
        "bare_day",
    }
)
_YEARLESS = frozenset({"full", "month", "part", "weekday", "days"})
_COUNTABLE = frozenset({"full", "numeric", "deictic", "weekday", "shift"})
_FROM_GAP = re.compile(r"\s+(?:the\s+|le\s+)?")
_FIXED = frozenset(
    {
        "duration",
        "vague",
        "set",
        "offset",
        "ago",
        "earlier",
        "later",
        "window",
        "ahead",
        "in_time",
        "in_future",
        "within",
        "from_day",
        "reference",
    }
)
"""Rules whose words take no "early", "the end of" before them."""
_YEAR_VALUE = re.compile(r"\d{4}")


@attrs.frozen(kw_only=True)
class _Lead:
    """The words right before a date that belong to it."""

    start: int
    kind: str = ""
    edge: str = ""
    edge_start: int = 0


@attrs.frozen(kw_only=True)
class Reader:
    """One text with its grammar; `read` turns the dates at one place into one mention."""

    folded: str
    grammar: Grammar
    scene: Scene

    @property
    def words(self) -> Lexicon:
        """Return the lexicon of the language."""
        return self.grammar.words

    def _is_reached(self, start: int, end: int) -> bool:
        """Say whether the words around "by June" tell what had happened until then."""
        before = self.grammar.reached.search(self.folded[max(0, start - _VERB) : start])
        return before is not None or self.grammar.done.match(self.folded, end) is not None

    def read(self, atoms: list[Atom], index: int, memory: Memory) -> tuple[PeriodMention, int]:
        """Read the date at `index`, with its partner if the two make a range; say how many dates were used."""
        atom = atoms[index]
        lead = self._lead(atom, memory.end)
        scene = self._scene_at(atom.start, memory)
        if lead.kind == "until" and self._is_reached(lead.start, atom.end):
            scene = attrs.evolve(scene, future=False, imminent=False, past=True)
        elif lead.kind == "until" and not scene.past and self.grammar.deadline.match(self.folded, lead.start):
            scene = attrs.evolve(
                scene, future=True, imminent=True
            )  # "by June" is a deadline unless something has happened by then
        partner = atoms[index + 1] if index + 1 < len(atoms) else None
        if partner is not None and self._joined(atom, partner, lead):
            return self._range(atom, partner, lead, scene), 2
        if partner is not None and self._counts_from(atom, partner):
            return self._counted(atom, partner, scene), 2
        if partner is not None and self._starts_at(atom, partner):
            return self._started(atom, partner, scene), 2
        placed = place(atom, self.words, scene)
        return (_unled(atom, placed) if placed.kind in _UNLED else self._single(atom, lead, placed)), 1

    def _counts_from(self, atom: Atom, partner: Atom) -> bool:
        """Tell whether a date follows what is counted from it ("two weeks before 13 May")."""
        near = _FROM_GAP.fullmatch(self.folded, atom.end, partner.start) is not None
        return atom.rule == "offset" and partner.rule in _COUNTABLE and near

    def _starts_at(self, atom: Atom, partner: Atom) -> bool:
        """Tell whether a length of time is followed by the day it begins on ("a week starting tomorrow")."""
        if atom.rule != "duration" or partner.rule not in _COUNTABLE or partner.start - atom.end > _PREFIX:
            return False
        return self.grammar.starting.fullmatch(self.folded, atom.end, partner.start) is not None

    def _started(self, atom: Atom, partner: Atom, scene: Scene) -> PeriodMention:
        start = place(partner, self.words, scene)
        length = length_of(atom.said, self.words)
        bounds = parse_edtf(start.value)
        single = bounds is not None and bounds[0] == bounds[1]
        last = moved_by_length(bounds[0], length) if bounds and single else None
        return PeriodMention(
            span=Span(atom.start, partner.end),
            value=f"{start.value}/{last.isoformat()}" if last else "",
            relative=start.relative or last is None,
            kind="range",
            length=length,
            ends=(_end(partner.start, partner.end, start),),
        )

    def _counted(self, atom: Atom, partner: Atom, scene: Scene) -> PeriodMention:
        start = place(partner, self.words, scene)
        value = counted_from(atom.said, self.words, start.value)
        return PeriodMention(
            span=Span(atom.start, partner.end),
            value=value,
            relative=True,
            kind="date",
            ends=(
                PeriodMention(span=Span(atom.start, partner.end), value=value, relative=True, kind="date"),
            ),
        )

    def _scene_at(self, start: int, memory: Memory) -> Scene:
        close = start - memory.end <= _MEMORY
        runs_on = start - memory.running_end <= _RUN and "\n\n" not in self.folded[memory.running_end : start]
        ahead = looks_ahead(self.folded, self.grammar, start)
        return Scene(
            anchor=self.scene.anchor,
            exact=self.scene.exact,
            order=self.scene.order,
            future=ahead is not None,
            past=tells_past(self.folded, self.grammar, start),
            imminent=ahead is not None and ahead <= _IMMINENT,
            year=memory.year,
            previous=memory.value if close else "",
            day=memory.day,
            running=memory.running if runs_on else None,
        )

    def _lead(self, atom: Atom, floor: int) -> _Lead:
        if atom.rule in _FIXED:
            lead = self._any_lead(atom, floor)
            return attrs.evolve(lead, edge="") if lead.kind else _Lead(start=atom.start)
        return self._any_lead(atom, floor)

    def _any_lead(self, atom: Atom, floor: int) -> _Lead:
        left = self.folded[max(floor, atom.start - _PREFIX) : atom.start]
        match = self.grammar.prefix.search(left)
        if match is None or not (match["since"] or match["until"]):
            event_left = self.folded[max(floor, atom.start - _EVENT) : atom.start]
            event = self.grammar.since_event.search(event_left)
            if event:
                return _Lead(start=atom.start - len(event_left) + event.start(), kind="since")
        if match is None:
            return _Lead(start=atom.start)
        edge = match["edge"] or match["edge_alone"] or ""
        kind = next((name for name in ("since", "until", "opener") if match[name]), "")
        start = atom.start - len(left) + match.start(kind or "edge_alone")
        edge_at = max(match.start("edge"), match.start("edge_alone"))
        return _Lead(
            start=start, kind=kind, edge=self._edge(edge), edge_start=atom.start - len(left) + max(edge_at, 0)
        )

    def _edge(self, words: str) -> str:
        return self.words.edges.get(" ".join(words.lower().split()), "")

    def _joined(self, atom: Atom, partner: Atom, lead: _Lead) -> bool:
        if atom.rule not in _JOINABLE or partner.rule not in _JOINABLE:
            return False
        if partner.start - atom.end > _PREFIX:
            return False
        gap = self.grammar.edge_tail.sub("", self.folded[atom.end : partner.start])
        if lead.kind == "opener" and self.grammar.joint.fullmatch(gap):
            return True
        return self.grammar.dash.fullmatch(gap) is not None

    def _range(self, atom: Atom, partner: Atom, lead: _Lead, scene: Scene) -> PeriodMention:
        """Place both ends; the end that lacks a year or a month takes it from the other."""
        if atom.rule == partner.rule == "full" and "month" in partner.said and "month" not in atom.said:
            shared = {key: partner.said[key] for key in ("month", "year") if key in partner.said}
            atom = attrs.evolve(atom, said=atom.said | shared)
        if "year" in partner.said and "year" not in atom.said and atom.rule in _YEARLESS:
            last = place(partner, self.words, scene)
            bounds = parse_edtf(last.value)
            anchor = bounds[1] if bounds else scene.anchor
            first = place(atom, self.words, attrs.evolve(scene, anchor=anchor, exact=True, future=False))
        elif partner.rule == "weekday_in" and atom.rule == "weekday":
            first = place(attrs.evolve(partner, said=partner.said | atom.said), self.words, scene)
            last = place(partner, self.words, scene)
        else:
            first = self._first_end(atom, partner, scene)
            bounds = parse_edtf(first.value) if partner.rule != "deictic" else None
            anchor, ahead = (bounds[0], True) if bounds else (scene.anchor, scene.future)
            last = place(
                partner,
                self.words,
                attrs.evolve(scene, anchor=anchor, future=ahead, imminent=ahead, running=None),
            )
        start = lead.start if lead.kind == "opener" or lead.edge else atom.start
        tail = self.grammar.edge_tail.search(self.folded[atom.end : partner.start])
        low = _at_edge(first.value, lead.edge).partition("/")[0]
        high = _at_edge(last.value, self._edge(tail["edge"]) if tail else "").rpartition("/")[2]
        value = _sound(f"{low}/{high}" if low and high else "")
        if low.startswith("[") and high.startswith("["):
            value = self._either_way(atom, partner, scene)
        explicit = any("year" in end.said and "counted" not in end.said for end in (atom, partner))
        cut = atom.end + tail.start() if tail else partner.start
        return PeriodMention(
            span=Span(start, partner.end),
            value=value,
            relative=not explicit or not value,
            kind="range",
            ends=(
                _end(lead.edge_start if lead.edge else atom.start, atom.end, first),
                _end(cut, partner.end, last),
            ),
        )

    def _either_way(self, atom: Atom, partner: Atom, scene: Scene) -> str:
        """Return the ranges of two dates in digits, the day first in both and the month first in both."""
        scenes = [attrs.evolve(scene, order=order) for order in ("day", "month")]
        ranges = ["/".join(place(end, self.words, one).value for end in (atom, partner)) for one in scenes]
        sound = sorted(value for value in ranges if parse_edtf(value))
        return f"[{','.join(sound)}]" if len(sound) > 1 else "".join(sound)

    def _first_end(self, atom: Atom, partner: Atom, scene: Scene) -> Placed:
        """Place the first end: a range that runs at the anchor has begun, also where the sentence looks ahead."""
        first = place(atom, self.words, scene)
        if not scene.future or scene.anchor is None or "year" in atom.said or atom.rule not in _YEARLESS:
            return first
        last = parse_edtf(place(partner, self.words, scene).value)
        begun = place(atom, self.words, attrs.evolve(scene, future=False, imminent=False))
        bounds = parse_edtf(begun.value)
        running = (
            last
            and bounds
            and bounds[0] <= scene.anchor <= last[1]
            and (last[1] - bounds[0]).days < _YEAR_DAYS
        )
        return begun if running else first

    def _onward(self, atom: Atom, lead: _Lead, kind: str) -> int:
        """Return where a date ends, with the words after it that open a period ("2016 and after")."""
        if kind not in {"date", "range"} or lead.kind == "until":
            return atom.end
        match = self.grammar.onward.match(self.folded, atom.end)
        return match.end() if match else atom.end

    def _single(self, atom: Atom, lead: _Lead, placed: Placed) -> PeriodMention:
        value, kind, start = placed.value, placed.kind, atom.start
        own = _end(lead.edge_start if lead.edge else atom.start, atom.end, placed)
        if lead.edge:
            value = _at_edge(value, lead.edge)
            start = atom.start if lead.kind else lead.start
        end = self._onward(atom, lead, kind)
        if end > atom.end:
            value, kind, lead = _since(value), "since", attrs.evolve(lead, kind="")
        if lead.kind == "since" and atom.rule in {"days", "days_of"}:
            start = lead.start
        elif kind != "since" and lead.kind == "since" and atom.rule not in {"window", "clock"}:
            value, kind, start = _since(value), "since", lead.start
        elif lead.kind == "until" and atom.rule != "window":
            value, kind, start = _until(value, lead.edge, atom), "until", lead.start
        elif lead.kind == "opener" and atom.rule in {"days", "years"}:
            start = lead.start
        elif lead.kind == "opener" and lead.edge:
            start = lead.edge_start
        return PeriodMention(
            span=Span(start, end),
            value=_sound(value),
            relative=placed.relative,
            kind=kind,
            length=placed.length,
            ends=_named_ends(atom, placed) or (own,),
        )


_YEAR_DAYS = 366


def _unled(atom: Atom, placed: Placed) -> PeriodMention:
    """Return a mention that no word before it belongs to."""
    return PeriodMention(
        span=Span(atom.start, atom.end),
        value=placed.value,
        relative=placed.relative,
        kind=placed.kind,
        length=placed.length,
    )


_UNLED = frozenset({"time", "duration", "set", "reference"})


def _named_ends(atom: Atom, placed: Placed) -> tuple[PeriodMention, ...]:
    """Return length and last date of "the six months ended 30 June", the words of each by themselves."""
    if "closing" not in atom.said or not placed.length:
        return ()
    opening = Span(atom.start, int(atom.said["opening_end"]))
    closing = Span(int(atom.said["closing_start"]), atom.end)
    last = placed.value.rpartition("/")[2]
    return (
        PeriodMention(span=opening, value=placed.length, relative=False, kind="duration"),
        PeriodMention(span=closing, value=last, relative=placed.relative, kind="date"),
    )


def _end(start: int, end: int, placed: Placed) -> PeriodMention:
    """Return one date of a mention by itself, without the words that open or close a period with it."""
    return PeriodMention(
        span=Span(start, end), value=placed.value, relative=placed.relative, kind=placed.kind
    )


def _sound(value: str) -> str:
    """Keep a value that covers days; an interval that ends before it begins says nothing."""
    return value if "X" in value or parse_edtf(value) else ""


def _at_edge(value: str, edge: str) -> str:
    """Narrow a whole year to its first or last month; "early", "mid" and "late" leave it whole."""
    if not _YEAR_VALUE.fullmatch(value) or edge not in {"B", "E"}:
        return value
    return f"{value}-12" if edge == "E" else f"{value}-01"


def _since(value: str) -> str:
    return f"{value.partition('/')[0]}/.." if value else ""


def _until(value: str, edge: str, atom: Atom) -> str:
    last = value.rpartition("/")[2]
    if not last or last == "..":
        return ""
    year = edge == "E" and atom.rule in {"year", "years"} and "year" in atom.said
    bounds = parse_edtf(last) if (edge == "E" and not year) or atom.rule == "edge_of" else None
    if bounds:
        last = bounds[1].isoformat()
    return f"../{last}"

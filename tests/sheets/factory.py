"""An invented case with two editions, three languages and every awkward thing a sheet must survive."""

import hashlib

import attrs

from onrecord.model.case import Authority, Case, Source
from onrecord.model.claim import (
    Appearance,
    Claim,
    Gathering,
    Proposal,
    ProposalKind,
    ProposalState,
    RecordEntry,
    StatedDirection,
)
from onrecord.model.edition import DocumentOnRecord, Published
from onrecord.model.figure import Bound, Figure, FigureKind, Role, Trend
from onrecord.model.ledger import Decision, Receipt, Ruling
from onrecord.model.passage import Span, cite
from onrecord.model.reading import (
    Boilerplate,
    ClaimAppearance,
    Direction,
    DirectionLabel,
    Exclusion,
    Reading,
    Recommendation,
    RecordItem,
    Repair,
)
from onrecord.model.register import WrittenReply
from onrecord.model.rendition import Loss, Outcome, Rendition
from onrecord.model.verdict import (
    ElementEvidence,
    EvidencePassage,
    Flip,
    GateItem,
    GateLine,
    Ground,
    JudgedClaim,
    JudgedReading,
    PassageFinding,
    ReplyOnRecord,
    Stance,
    Verdict,
    VerdictOutcome,
    WrittenElement,
    WrittenOverride,
    WrittenReading,
)

LATER = """Ministry's Claim\tWhat the Record Shows
The ministry brings clean water to every village.\tOf the province's 412 villages, fewer than 90 had a working pump in March 2023. The audit office found that at least 3.5 million crowns a month went unaccounted for.
The ministry pays its engineers on time.\tWages were up to 7 months late, according to the engineers' union. <script>alert("pump & pipe")</script> was left in the page.
The ministry's reservoirs are safe.\t
Share this page · 1,204 views
"""

EARLIER = """THE RECORD ON THE WATER MINISTRY

Moves BACKWARD

- Inspectors counted 120 villages with a working pump in 2021.

- Dozens of engineers went unpaid.

to every vil1age.
The ministry brings

clean water

Prices of bottled water nearly doubled in 2020.
"""

FRENCH = """Le collectif des usagers demande au ministère et au parlement de publier les comptes.
Au moins 14 puits ont été fermés, et deux tiers des familles achètent leur eau.
"""

ARABIC = """قال اتحاد القرى إن 25 قرية بقيت بلا ماء منذ مايو.
ولم ترد الوزارة على رسالته.
"""

HOSTILE_NAME = '"><script>alert(1)</script>.txt'
HOSTILE_TITLE = 'Audit <img src=x onerror=alert(2)> & "findings"'
HOSTILE_READING = "</script><script>alert(1)</script> & “wells”"


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def at(text: str, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def figure(text, words, unit="person", **fields):
    roles = {"measure", "place", "period", "base_period", "actor", "attributed_to"}
    given = {
        name: Role(text=value) if name in roles and isinstance(value, str) else value
        for name, value in fields.items()
    }
    defaults = {"kind": FigureKind.LEVEL, "bound": Bound.EXACT, "low": None, "high": None}
    return Figure(span=at(text, words), unit=unit, **{**defaults, **given})


def proposal(number, kind, citation, value, state=ProposalState.OPEN, decision=None):
    return Proposal(
        id=f"{number:012x}",
        kind=kind,
        about=citation,
        value=value,
        why="they share the words “water” and “village”",
        state=state,
        decision=decision,
    )


def rendition(text, name, language, **more):
    return Rendition(
        original=digest(text or name),
        name=name,
        media_type="text/plain",
        language=language,
        text=text,
        reader="text/1",
        **more,
    )


def receipt(text, name, entry, origin="/home/someone/secret/folder/" + "x.txt"):
    return Receipt(
        sha256=digest(text or name),
        name=name,
        size=max(1, len(text.encode())),
        media_type="text/plain",
        origin=origin,
        by="archivist-2",
        at="2026-03-01T08:15:00Z",
        entry=entry,
    )


def later_reading() -> Reading:
    text = LATER
    claims = (
        "The ministry brings clean water to every village.",
        "The ministry pays its engineers on time.",
        "The ministry's reservoirs are safe.",
    )
    items = (
        ("Of the province's 412 villages, fewer than 90 had a working pump in March 2023.", "clean-water"),
        (
            "The audit office found that at least 3.5 million crowns a month went unaccounted for.",
            "clean-water",
        ),
        ("Wages were up to 7 months late, according to the engineers' union.", "wages"),
        ('<script>alert("pump & pipe")</script> was left in the page.', "wages"),
    )
    return Reading(
        rendition=rendition(
            text,
            HOSTILE_NAME,
            "en",
            title=HOSTILE_TITLE,
            published="2023-06-12",
            publisher="Audit <b>Watch</b>",
        ),
        edition="2023",
        edition_why="the latest year it names",
        figures=(
            figure(text, "412 villages", low=412, high=412, unit="village", measure="villages"),
            figure(
                text,
                "fewer than 90",
                bound=Bound.LESS_THAN,
                high=90,
                unit="village",
                measure="working pumps",
                period="2023-03",
                counted="villages",
                place=Role(text="the province", inferred=True),
            ),
            figure(
                text,
                "at least 3.5 million crowns a month",
                bound=Bound.AT_LEAST,
                low=3_500_000,
                unit="CZK/month",
                measure="unaccounted for",
                attributed_to="The audit office",
            ),
            figure(
                text,
                "up to 7 months",
                kind=FigureKind.DURATION,
                bound=Bound.AT_MOST,
                high=7,
                unit="month",
                attributed_to="the engineers' union",
            ),
        ),
        claims=tuple(
            ClaimAppearance(key=key, spans=(at(text, words),), quote=words)
            for key, words in zip(("clean-water", "wages", "reservoirs"), claims, strict=True)
        ),
        record_items=tuple(
            RecordItem(span=at(text, words), quote=words, block=number, claim=key)
            for number, (words, key) in enumerate(items)
        ),
        boilerplate=(Boilerplate(span=at(text, "Share this page · 1,204 views"), why="view counter"),),
    )


def earlier_reading() -> Reading:
    text = EARLIER
    pieces = (at(text, "The ministry brings"), at(text, "clean water"), at(text, "to every vil1age."))
    label = DirectionLabel(span=at(text, "Moves BACKWARD"), direction=Direction.BACKWARD)
    items = (
        "Inspectors counted 120 villages with a working pump in 2021.",
        "Dozens of engineers went unpaid.",
        "Prices of bottled water nearly doubled in 2020.",
    )
    return Reading(
        rendition=rendition(
            text,
            "scan.txt",
            "en",
            outcome=Outcome.PARTIAL,
            losses=(Loss(what="pictures", count=3),),
            published="2021",
        ),
        edition="2021",
        edition_why="stated in its heading",
        figures=(
            figure(
                text,
                "120 villages",
                low=120,
                high=120,
                unit="village",
                measure="working pumps",
                period="2021",
            ),
            figure(text, "Dozens of engineers", kind=FigureKind.VAGUE, bound=Bound.VAGUE, low=24, high=99),
            figure(
                text,
                "nearly doubled",
                kind=FigureKind.RATIO,
                bound=Bound.NEARLY,
                high=2,
                unit="ratio",
                measure="price",
                period="2020",
                trend=Trend.UP,
            ),
        ),
        claims=(
            ClaimAppearance(
                key="clean-water",
                spans=pieces,
                quote=" ".join(span.cut(text) for span in pieces),
                proposed=True,
                direction=label,
            ),
        ),
        record_items=tuple(
            RecordItem(span=at(text, words), quote=words, block=number, proposed=True)
            for number, words in enumerate(items)
        ),
        repairs=(Repair(span=at(text, "vil1age"), proposal="village", why="a digit inside a word"),),
        excluded=(Exclusion(what="a page number", why="no words on it"),),
    )


def french_reading() -> Reading:
    text = FRENCH
    asked = "publier les comptes"
    return Reading(
        rendition=rendition(text, "collectif.html", "fr", title="Les comptes de l'eau"),
        figures=(
            figure(text, "Au moins 14 puits", bound=Bound.AT_LEAST, low=14, unit="well"),
            figure(
                text,
                "deux tiers des familles",
                kind=FigureKind.SHARE,
                low=2 / 3,
                high=2 / 3,
                unit="share",
                counted="familles",
            ),
        ),
        recommendations=(
            Recommendation(
                span=at(text, asked),
                quote=asked,
                by="Le collectif des usagers",
                addressees=("ministère", "parlement"),
            ),
        ),
    )


def arabic_reading() -> Reading:
    text = ARABIC
    return Reading(
        rendition=rendition(text, "بيان.txt", "ar", publisher="اتحاد القرى", published="2023-05-20"),
        figures=(
            figure(
                text,
                "25 قرية",
                low=25,
                high=25,
                unit="village",
                attributed_to="اتحاد القرى",
                period="2023-05/..",
                counted="قرية",
            ),
        ),
    )


def refused_reading() -> Reading:
    return Reading(
        rendition=rendition(
            "",
            "locked.pdf",
            None,
            outcome=Outcome.REFUSED,
            losses=(Loss(what="the whole file: it asks for a password"),),
        )
    )


def entry(reading, words, edition, number=None, kind=ProposalKind.RECORD_MATCH, value="clean-water", **more):
    text = reading.rendition.text
    citation = cite(reading.rendition.original, text, at(text, words))
    return RecordEntry(
        citation=citation,
        edition=edition,
        figures=tuple(one for one in reading.figures if citation.spans[0].contains(one.span)),
        proposals=() if number is None else (proposal(number, kind, citation, value, **more),),
    )


def gathering(later, earlier, arabic) -> Gathering:
    text, old = LATER, EARLIER
    torn = cite(digest(old), old, *earlier.claims[0].spans)
    label = cite(digest(old), old, at(old, "Moves BACKWARD"))
    assembled = proposal(1, ProposalKind.ASSEMBLY, torn, torn.quote)
    repaired = proposal(
        2,
        ProposalKind.REPAIR,
        cite(digest(old), old, at(old, "vil1age")),
        "village",
        ProposalState.ACCEPTED,
        9,
    )
    heading = cite(digest(old), old, at(old, "THE RECORD ON THE WATER MINISTRY"))
    dated = proposal(6, ProposalKind.EDITION, heading, "2021")
    pointing = proposal(3, ProposalKind.DIRECTION, label, "clean-water")
    pumps = entry(earlier, "Inspectors counted 120 villages with a working pump in 2021.", "2021", 4)
    unpaid = entry(
        earlier,
        "Dozens of engineers went unpaid.",
        "2021",
        5,
        value="Wages <b>",
        state=ProposalState.ACCEPTED,
        decision=8,
    )
    villages = entry(arabic, "قال اتحاد القرى إن 25 قرية بقيت بلا ماء منذ مايو.", None)
    unplaced = entry(earlier, "Prices of bottled water nearly doubled in 2020.", "2021")

    def said(words, **more):
        return Appearance(citation=cite(digest(text), text, at(text, words)), edition="2023", **more)

    def shown(words, **more):
        return attrs.evolve(entry(later, words, "2023"), **more)

    items = [item.quote for item in later.record_items]
    claims = (
        Claim(
            key="clean-water",
            statement="The ministry brings clean water to every village.",
            topic="Water",
            appearances=(
                Appearance(citation=torn, edition="2021", proposals=(assembled, repaired)),
                said("The ministry brings clean water to every village."),
            ),
            record=(pumps, shown(items[0]), shown(items[1], sources=("audit", "unheard-of")), villages),
            directions=(
                StatedDirection(
                    edition="2021", direction=Direction.BACKWARD, citation=label, proposal=pointing
                ),
                StatedDirection(edition="2023", direction=Direction.NO_CHANGE),
            ),
        ),
        Claim(
            key="Wages <b>",
            statement="The ministry pays its engineers on time.",
            appearances=(said("The ministry pays its engineers on time."),),
            record=(unpaid, shown(items[2]), shown(items[3])),
        ),
        Claim(
            key="reservoirs",
            statement="The ministry's reservoirs are safe.",
            appearances=(said("The ministry's reservoirs are safe.", whole=False),),
        ),
    )
    return Gathering(
        editions=("2021", "2023"),
        claims=claims,
        unplaced=(unplaced,),
        proposals=(assembled, repaired, dated, pointing, *pumps.proposals, *unpaid.proposals),
        notes=("The wording of 2021 was put together from three pieces.",),
    )


def decisions() -> tuple[Decision, ...]:
    first = {"by": "reader-7", "at": "2026-03-02T10:00:00Z"}
    return (
        Decision(
            proposal=f"{5:012x}",
            subject="unpaid engineers",
            ruling=Ruling.REJECT,
            reason="hasty",
            entry=6,
            undone_by=7,
            **first,
        ),
        Decision(
            proposal=f"{5:012x}",
            subject="unpaid engineers",
            ruling=Ruling.ACCEPT,
            reason="same people",
            entry=8,
            **first,
        ),
        Decision(
            proposal=f"{2:012x}",
            subject="vil1age",
            ruling=Ruling.ACCEPT,
            reason="plain slip",
            entry=9,
            **first,
        ),
        Decision(
            proposal="f" * 12,
            subject="something of before",
            ruling=Ruling.REJECT,
            reason="gone",
            entry=10,
            **first,
        ),
    )


def a_verdict(claim, outcome, key="r", rule=6):
    return Verdict(
        claim=claim,
        reading=key,
        text=f"The wells give clean water. {HOSTILE_READING}",
        outcome=outcome,
        rule=rule,
        ground=Ground.C2,
        reasons=("One reason.", "قال اتحاد القرى"),
        would_change=(Flip(choice="the union were left out", outcome=VerdictOutcome.SUPPORTED),),
        missing=("A second origin.",),
    )


def judged_claim(gathered, *outcomes):
    claim = gathered.claims[0]
    entry = claim.record[0]
    element = WrittenElement(text="The wells work.")
    evidence = ElementEvidence(
        element=element,
        testimony=(EvidencePassage(citation=entry.citation, stance=Stance.AGAINST, origin=None),),
        silent=("Nobody measured it.",),
    )
    readings = tuple(
        JudgedReading(
            written=WrittenReading(key=f"r{n}", text="t", elements=(element,), by="A. Reader"),
            elements=(evidence,),
            verdict=a_verdict(claim.key, outcome, f"r{n}"),
        )
        for n, outcome in enumerate(outcomes)
    )
    override = WrittenOverride(item=GateItem.REPLY, by="C. Reader", reason="No address.", at="2026-01-02")
    reply = WrittenReply(
        key="k", to="the ministry", asked="2025-12-01", how="letter", silent_until="2026-01-01"
    )
    return JudgedClaim(
        claim=claim.key,
        readings=readings,
        gate=(
            GateLine(item=GateItem.REPLY, present=False, told="Nobody answered.", override=override),
            GateLine(item=GateItem.ORIGINS, present=True, told="One origin."),
        ),
        own_figures=(entry.citation,),
        replies=(ReplyOnRecord(written=reply),),
        findings=(
            PassageFinding(
                citation=entry.citation, verdict=a_verdict(claim.key, VerdictOutcome.CONTRADICTED)
            ),
        ),
    )


def published() -> Published:
    later, earlier, french, arabic, refused = (
        later_reading(),
        earlier_reading(),
        french_reading(),
        arabic_reading(),
        refused_reading(),
    )
    documents = tuple(
        DocumentOnRecord(
            reading=one,
            receipts=(receipt(one.rendition.text, one.rendition.name, number),),
        )
        for number, one in enumerate((later, earlier, french, arabic, refused), start=1)
    )
    registered = Source(
        key="union",
        document="بيان.txt",
        publisher="Union of Villages",
        title="Communiqué",
        address="https://example.org/communique?a=1&b=2",
        note="Sent by post.",
    )
    documents = tuple(
        attrs.evolve(one, source=registered) if one.reading is arabic else one for one in documents
    )
    return Published(
        case=Case(
            title="The Water Ministry & the record",
            authority=Authority(name="Ministry of Water", aliases=("MoW", "وزارة المياه")),
            places=("Arvenia",),
            publisher="Rivers <Institute>",
            about="What the ministry says about water, and what is on record.",
        ),
        documents=tuple(
            sorted(documents, key=lambda one: (one.reading.rendition.name, one.reading.rendition.original))
        ),
        gathering=gathering(later, earlier, arabic),
        sources=(
            Source(
                key="audit",
                publisher="Audit Office",
                title="Yearbook",
                published="2022",
                address="javascript:alert(3)",
            ),
        ),
        decisions=decisions(),
        as_of="2026-03-02T10:00:00Z",
        head="ab" * 32,
        version="0.1",
    )


def judged(published: Published) -> Published:
    """Give the case with verdicts on its first claim."""
    claim = judged_claim(published.gathering, VerdictOutcome.CONTRADICTED, VerdictOutcome.UNRESOLVED)
    return attrs.evolve(published, judged=(claim,))

"""Relations that news, polls and markets state between their numbers: what holds, what does not, what is left alone."""

import pytest

from onrecord import audit
from onrecord.model.check import CheckKind, CheckOutcome

HOLDS = frozenset({CheckOutcome.CONSISTENT, CheckOutcome.ARGUABLE})
FAILS = frozenset({CheckOutcome.INCONSISTENT})
DEPENDS = frozenset({CheckOutcome.DEPENDS_ON_READING})
NOTHING: frozenset[CheckOutcome] = frozenset()

LEADS = [
    (HOLDS, "The survey had Ortiz leading Webb by 15 points, 52 percent to 37 percent."),
    (FAILS, "The survey had Ortiz leading Webb by 25 points, 52 percent to 37 percent."),
    (HOLDS, "Webb closed the gap to within 5 points (35-30)."),
    (HOLDS, "His rating is a net negative 6 points (37 percent to 43 percent)."),
    (HOLDS, "She faces a 20-point deficit among farmers (34%-54%)."),
    (FAILS, "Ortiz beat Webb 52-48, a margin of seven points."),
    (HOLDS, "تقدم المرشح بفارق 10 نقاط، 45% مقابل 35%."),
    (NOTHING, "The Owls led 14-7 at half-time before scoring 24 points in the third quarter."),
    (NOTHING, "Her support rose 4 points to 29 percent, while his stood at 18 percent."),
]
POLLS = [
    (HOLDS, "Of those asked, 62.5 percent said yes; 30.2 percent no; and 7.3 percent did not respond."),
    (NOTHING, "Of those asked, 62.5 percent said yes; 20.2 percent no; and 7.3 percent did not respond."),
    (HOLDS, "The poll of 542 voters has a margin of error of plus or minus 4.2 percentage points."),
    (DEPENDS, "The poll of 542 voters has a margin of error of plus or minus 1.5 percentage points."),
]
WORDS = [
    (HOLDS, "More than half of the crowd (57 percent) came by train."),
    (FAILS, "More than half of the crowd (37 percent) came by train."),
    (HOLDS, "La majorité des votants (62 %) ont dit oui."),
    (FAILS, "La majorité des votants (42 %) ont dit oui."),
    (HOLDS, "غالبية الناخبين (62%) صوتوا بنعم."),
    (HOLDS, "Her 2,203 seats are a majority of the 4,051."),
    (HOLDS, "Most of the 80 villages, 55, have no well."),
    (NOTHING, "The rival began with $20 million. Ortiz spent $9 million, most of it on radio."),
]
MARKETS = [
    (HOLDS, "The index fell 120 points, or 1.2 percent, to 9,880."),
    (FAILS, "The index fell 120 points, or 3.2 percent, to 9,880."),
    (HOLDS, "Shares climbed 69 cents, or 0.7 percent, to $102.48."),
    (HOLDS, "L'indice a cédé 55 points, soit 0,7 %, à 7 450 points."),
    (
        HOLDS,
        "Net was $254 million, or $5.94 a share, up 56% from $163 million, or $4.06 a share, a year earlier.",
    ),
    (
        FAILS,
        "Net was $254 million, or $5.94 a share, up 26% from $163 million, or $4.06 a share, a year earlier.",
    ),
    (NOTHING, "Sales increased to $747 million from $623 million. The period includes gains of $9 million."),
    (HOLDS, "The town took in 11,491 people, 15 percent over the limit of 10,000."),
    (FAILS, "The town took in 11,491 people, 25 percent over the limit of 10,000."),
]
AVERAGES = [
    (HOLDS, "Strikes killed 20 people in May, 30 in June and 40 in July, an average of 30 a month."),
    (FAILS, "Strikes killed 20 people in May, 30 in June and 40 in July, an average of 50 a month."),
    (HOLDS, "The fund gave $12 million to 400,000 people, or $30 per person."),
    (FAILS, "The fund gave $12 million to 400,000 people, or $60 per person."),
]
NEIGHBOURS = [
    (HOLDS, "The hospital admitted 96 patients with burns. A third of them, 32, were children."),
    (FAILS, "The hospital admitted 96 patients with burns. A third of them, 52, were children."),
    (
        HOLDS,
        "The government speaks of 56 deaths. A union counts 135 dead, nearly two and a half times the official toll.",
    ),
    (
        FAILS,
        "The government speaks of 96 deaths. A union counts 135 dead, nearly two and a half times the official toll.",
    ),
    (HOLDS, "Some 366,000 people voted. That's down 16 percent from the 436,219 people who came in 2008."),
    (FAILS, "Some 366,000 people voted. That's down 46 percent from the 436,219 people who came in 2008."),
    (HOLDS, "Le nombre de cas est passé de 45 à 180 en un mois ; il a quadruplé."),
    (FAILS, "Le nombre de cas est passé de 45 à 120 en un mois ; il a quadruplé."),
    (HOLDS, "انخفض عدد الحوادث من 80 حادثاً في يناير إلى 60 في فبراير، أي بنسبة 25 في المئة."),
    (FAILS, "انخفض عدد الحوادث من 80 حادثاً في يناير إلى 60 في فبراير، أي بنسبة 45 في المئة."),
    (HOLDS, "The river rose 40 centimetres, from 5.2 to 5.6 metres."),
    (HOLDS, "Gusts reached 126 km/h (78 mph) at the airport."),
    (FAILS, "Gusts reached 126 km/h (98 mph) at the airport."),
]

SIBLINGS = [
    (HOLDS, "The town has 240 wells, of which 150 work (62.5 percent) and 90 do not (37.5 percent)."),
    (FAILS, "The town has 240 wells, of which 150 work (42.5 percent)."),
    (HOLDS, "It saw 2,000 patients: 1,200 adults (60%), 500 children (25%) and 300 infants (15%)."),
    (HOLDS, "La ville a 240 puits, dont 150 en service (62,5 %) et 90 en panne (37,5 %)."),
    (HOLDS, "There were 120 pupils; 90 (75%) passed, of whom 30 (33%) were girls."),
    (HOLDS, "A loan runs over 30 years.\n\nHalf of the 44 schools (22) are shut."),
    (NOTHING, "Inflation was 3.4%, up from 3.1% in March; food rose 5.2% and energy 1.1%."),
    (HOLDS, "Prices went from 40 to 50 francs; they rose 25 percent."),
]


RANKS = [
    (HOLDS, "The country ranks 187th of 191."),
    (FAILS, "The country ranks 195th of 191."),
    (HOLDS, "The country placed 158th out of 180 in the index, nine places lower than in 2023 (149th)."),
]


@pytest.mark.parametrize(
    ("expected", "text"),
    [*LEADS, *POLLS, *WORDS, *MARKETS, *AVERAGES, *NEIGHBOURS, *SIBLINGS, *RANKS],
    ids=lambda one: str(one)[:40],
)
def test_a_stated_relation_is_recomputed(expected, text):
    found = {c.outcome for c in audit(text).checks} - {CheckOutcome.NOT_CHECKABLE}

    assert bool(found) == bool(expected)
    assert found <= expected if expected else not found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (AVERAGES[0][1], CheckKind.AVERAGE),
        (AVERAGES[2][1], CheckKind.RATE),
        (WORDS[2][1], CheckKind.WORD),
        (WORDS[0][1], CheckKind.SHARE),
        (LEADS[0][1], CheckKind.DIFFERENCE),
        (MARKETS[0][1], CheckKind.PERCENT_CHANGE),
    ],
)
def test_every_relation_has_its_kind(text, kind):
    assert kind in {check.kind for check in audit(text).checks}


def test_a_margin_of_error_is_no_comparison_without_its_numbers():
    assert audit("The survey has a margin of error of plus or minus 3 percentage points.").checks == ()

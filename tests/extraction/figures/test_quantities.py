"""Quantities of English news of any field: what is counted, in which unit, and which way it went."""

import pytest

_UNITS = [
    ("Envoys toured three suspected weapons sites and 12 news outlets.", [(3, "site"), (12, "outlet")]),
    ("The order covers 12 Boeing 737 MAX jets.", [(12, "jet")]),
    ("The panel heard 14 House of Lords members.", [(14, "person")]),
    ("About 38,000 U.S. troops stayed behind.", [(38000, "person")]),
    ("The petition was signed by 76 MPs.", [(76, "person")]),
    ("The shop sold two taxis, four menus and 30 CDs.", [(2, "taxi"), (4, "menu"), (30, "cd")]),
    ("Guards held 40 Houthis, three Iraqis and two Hutus.", [(40, "person"), (3, "person"), (2, "person")]),
    ("Three Chinese and two British were on board.", [(3, "person"), (2, "person")]),
    ("The herd has nine bison and 12 landing craft are moored.", [(9, "bison"), (12, "craft")]),
    ("The crew lost five specimens and 11 firemen.", [(5, "specimen"), (11, "person")]),
    ("Bidders made a $9-a-share offer for the €45-a-month service.", [(9, "USD/share"), (45, "EUR/month")]),
    ("The $3-billion plant lies over a 5-million-barrel field.", [(3e9, "USD"), (5e6, "barrel")]),
    ("Some 5m people own 1.2m cars.", [(5e6, "person"), (1.2e6, "vehicle")]),
    ("She won the 400m hurdles.", [(400, "m")]),
    ("The number of users rose to 6.6m in May.", [(6.6e6, "person")]),
    ("The clip runs at 1080p and shares cost 80p.", [(80, "penny")]),
    ("The bank set aside 1.1bn pounds and he weighs 200 pounds.", [(1.1e9, "GBP"), (200, "pound")]),
    ("He was fined 500 pounds.", [(500, "GBP")]),
    (
        "A magnitude 6.4 quake and a 5.1-magnitude aftershock followed.",
        [(6.4, "magnitude"), (5.1, "magnitude")],
    ),
    ("The soil has a pH of 6.5.", [(6.5, "pH")]),
    ("The wolves now number 108.", [(108, "wolf")]),
    ("A town of 12,000 sent a crew of nine.", [(12000, "person"), (9, "person")]),
    ("He had 28 points, nine rebounds and one assist.", [(28, "point"), (9, "rebound"), (1, "assist")]),
    ("The winger scored 11 goals in 19 games.", [(11, "goal"), (19, "game")]),
    ("It was built on 3,000 AU troops' ground 5 AU away.", [(3000, "person"), (5, "astronomical unit")]),
    ("They hold a five-vote majority.", [(5, "vote")]),
    ("The mayor has a 10-point plan.", [(10, "point")]),
    ("Winds fell in the final 10 minutes.", [(10, "minute")]),
    ("The utility spent 2.4 billion crowns in Norway.", [(2.4e9, "NOK")]),
    ("The champion holds three crowns.", [(3, "crown")]),
    ("Lawyers will hear seven current and former aides.", [(7, "aide")]),
    ("A 10,000-square-foot park has 61 live tortoises.", [(10000, "square foot"), (61, "tortoise")]),
    ("The storm killed five cows.", [(5, "cow")]),
    ("He won by four hundredths of a second.", [(0.04, "second")]),
    ("Power costs 11.4 cents a kWh and the car emits 95g of CO2 per km.", [(11.4, "cent/kWh"), (95, "g/km")]),
]


@pytest.mark.parametrize(("text", "stated"), _UNITS)
def test_what_is_counted_and_measured_is_told_by_its_own_name(read, text, stated):
    assert [(figure.low or figure.high, figure.unit) for figure in read(text)] == stated


_WAYS = [
    ("The Dow rose 210.5, or 0.8 percent, to 26,430.", [(210.5, "point", "up"), (0.8, "percent change", "up"), (26430, "point", "up")]),
    ("The S&P 500 gained 12.4 to 2,713.", [(12.4, "point", "up"), (2713, "point", "up")]),
    ("Claims fell by 5,000 to 233,000.", [(5000, "claim", "down"), (233000, "claim", "down")]),
    ("Homicides were up 12 percent, to 341.", [(12, "percent change", "up"), (341, "homicide", "up")]),
    ("The plant will cut 300 posts and add 40 jobs.", [(300, "post", "down"), (40, "job", "up")]),
    ("The mill laid off about 90 workers.", [(90, "person", "down")]),
    ("The side lost three games and added two goals.", [(3, "game", None), (2, "goal", None)]),
    ("The party won 28% of the vote, up two points.", [(0.28, "share", "up"), (2, "percentage point", "up")]),
    ("He earned $76 million, or $3.66 a share, up 11%.", [(76e6, "USD", "up"), (3.66, "USD/share", "up"), (11, "percent change", "up")]),
    ("Debt has swollen to 92 billion pesos ($5 billion).", [(92e9, "peso", "up"), (5e9, "USD", "up")]),
    ("The stock closed down $1.80, off 4 percent.", [(1.8, "USD", "down"), (4, "percent change", "down")]),
    ("They live off 12 dollars a day.", [(12, "USD/day", None)]),
    ("Staff took a 30 percent pay cut.", [(30, "percent change", "down")]),
    ("The line cuts the trip from Zurich to Milan by 40 minutes.", [(40, "minute", "down")]),
    ("The course was shortened by 200 metres.", [(200, "m", "down")]),
    ("The firm extended its offer of $18.", [(18, "USD", None)]),
    ("The team dropped two places.", [(2, "place", "down")]),
    ("Humidity fell back below 15 percent.", [(15, "percent", "down")]),
    ("Profit rose more than 15 percent.", [(15, "percent change", "up")]),
    ("The group posted a $23 million loss.", [(23e6, "USD", None)]),
    ("The levy adds a quarter of a percentage point.", [(0.25, "percentage point", "up")]),
    ("The lower house passed it by 287 votes.", [(287, "vote", None)]),
    ("The Rockets beat the Jazz by 19 points.", [(19, "point", None)]),
    ("Seas are running 2C above average, 3 metres above the road.", [(2, "°C", "up"), (3, "m", None)]),
    ("Payrolls grew by just 75,000.", [(75000, "payroll", "up")]),
    ("The index ended the week 2.2% lower.", [(2.2, "percent change", "down")]),
    ("Shares gave up 3 percent and a rally of 3 percent faded.", [(3, "percent change", "down"), (3, "percent change", "up")]),
    ("A contract of $3 million was followed by a rally of 2,000 people.", [(3e6, "USD", None), (2000, "person", None)]),
    ("The glacier is retreating by about 30 metres a year.", [(30, "m/year", "down")]),
    ("Vacancies dropped below one million.", [(1e6, "vacancy", "down")]),
    ("The wage bill has doubled in five years to £190m.", [(2, "ratio", "up"), (5, "year", None), (190e6, "GBP", "up")]),
    ("The budget sets aside 2.2 trillion yen for defence, up 8 percent.", [(2.2e12, "JPY", "up"), (8, "percent change", "up")]),
    ("Her term was cut from 15 years to 10.", [(15, "year", None), (10, "year", "down")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stated"), _WAYS)
def test_a_value_says_which_way_it_went(read, text, stated):
    found = [(f.low or f.high, f.unit, f.trend and f.trend.value) for f in read(text)]

    assert found == stated


_RANGES = [
    ("Premiums grew 6 to 8 percent.", [(6, 8, "between")]),
    ("A front will push temperatures down by 15 to 20 degrees.", [(15, 20, "between")]),
    ("Rents fell by £2,000 to £285,000.", [(2000, 2000, "exact"), (285000, 285000, "exact")]),
    ("The yield edged up three basis points to 4.61 percent.", [(3, 3, "exact"), (4.61, 4.61, "exact")]),
    ("A 10- to 15-minute walk leads to five or six shops.", [(10, 15, "between"), (5, 6, "between")]),
    ("Cables come in lengths from 2 to 4 metres.", [(2, 4, "between")]),
    ("Prices went from 2 to 4 dollars.", [(2, 2, "exact"), (4, 4, "exact")]),
    ("The pitcher struck out 10 batters over seven innings.", [(10, 10, "exact"), (7, 7, "exact")]),
    ("She has played over 200 games.", [(200, None, "more_than")]),
    ("Salt intake should not exceed 6g a day.", [(None, 6, "at_most")]),
    ("It strikes one in every 200 newborns.", [(0.005, 0.005, "exact")]),
    (
        "It has 300 ships, give or take, and about half as many crews.",
        [(300, 300, "about"), (0.5, 0.5, "about")],
    ),
    ("One or two ships and 50 plus boats sank.", [(1, 2, "between"), (50, None, "at_least")]),
    ("At least 74, including eight Americans, were held.", [(74, None, "at_least"), (8, 8, "exact")]),
]


@pytest.mark.parametrize(("text", "stated"), _RANGES)
def test_ranges_and_hedges_close_where_the_words_close_them(read, text, stated):
    assert [(figure.low, figure.high, figure.bound.value) for figure in read(text)] == stated


@pytest.mark.parametrize(
    "text",
    [
        "The visitors could not score again.",
        "She finished with a score of 92.",
        "One of the suspects is 19.",
        "A 1-in-100-year storm hit the coast.",
        "Six in the lead took another.",
        "The combination results in higher fares.",
        "The Eagles (6-5, 3-4) ended a point streak (3-0-2).",
        "He flew with the Apollo 10 crew.",
        "A Wi-Fi 6 mesh router feels quicker.",
        "The film was rated 4.5 out of 5.",
        "The visitors amassed 412 for 8 declared.",
    ],
)
def test_what_only_looks_like_a_quantity_is_none(read, text):
    assert read(text) == ()


def test_a_sentence_in_capitals_is_no_name_that_ends_in_a_number(read):
    found = read("THE GUARDS WERE NEAR THE GATE IN WHICH 14 PERSONS WERE KILLED.")
    assert [(figure.low, figure.unit) for figure in found] == [(14, "person")]


def test_who_was_found_dead_is_killed_whatever_stands_before_found(read):
    found = read("Nine boatmen went out, of whom 4 were later found murdered.")
    assert found[-1].measure is not None
    assert found[-1].measure.text.endswith("killed")

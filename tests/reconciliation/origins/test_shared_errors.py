"""Rare errors that two documents share."""

OPENINGS = [
    "Men on horses came to",
    "A raid struck",
    "Fire took half of",
    "Soldiers were too late for",
    "Nobody slept in",
    "The dead were many in",
]
MIDDLES = [
    "and took the cattle",
    "before the rain",
    "on market day",
    "while the elders met",
    "and the school was shut",
    "after the well dried up",
]
PLACES = ["Bandiagara", "Bandiagara", "Bandiagara", "Bandiagara", "Bandiagare", "Bandiagare"]
TOLLS = [32, 32, 32, 32, 47, 47]


def texts(places=PLACES, tolls=TOLLS):
    return [
        f"{opening} {place} {middle}. In {place}, {toll} people were killed on 4 March 2023, a clerk wrote."
        for opening, middle, place, toll in zip(OPENINGS, MIDDLES, places, tolls, strict=True)
    ]


def shared(desk, made):
    readings = [desk.read(text, f"{n}.txt") for n, text in enumerate(made)]
    origins = desk.find(*readings, publishers=[f"Paper {n}" for n in "ABCDEF"])
    return [kind for kind in desk.kinds(origins, *readings) if kind[1] == "shared error"], origins


def test_the_same_misspelled_place_and_the_same_odd_toll_are_proposed_as_one_origin(desk):
    found, origins = shared(desk, texts())
    assert [{later, earlier} for later, _, earlier in found] == [{4, 5}]
    (one,) = [d for d in origins.derivations if d.kind.value == "shared error"]
    assert one.proposed
    assert "bandiagare for bandiagara" in one.why


def test_a_shared_misspelling_alone_proposes_nothing(desk):
    assert shared(desk, texts(tolls=[32] * 6))[0] == []


def test_where_the_documents_are_split_nobody_is_in_error(desk):
    made = texts(places=PLACES[:3] + ["Bandiagare"] * 3, tolls=[32, 32, 32, 47, 47, 47])
    assert shared(desk, made)[0] == []

import pytest

from onrecord.model.claim import ProposalState
from onrecord.model.reading import Direction

ROWS = [
    ("roads", "Every road is lit at night.", ["Lamps on the ring road were stolen."]),
    ("schools", "Every school is warm.", ["Boilers broke in nine schools."]),
]


@pytest.fixture(scope="module")
def town(build):
    """A town's sheet of 2024, a sheet of 2022 that says it otherwise, and a torn one of 2020."""
    return (
        build.table("2024.md", "2024", ROWS),
        build.table(
            "2022.md",
            "2022",
            [("warm", "No school is cold any more.", ["Pupils wore coats."], Direction.FORWARD)],
        ),
        build.scan(
            "2020.txt",
            "2020",
            [
                ("label", Direction.BACKWARD),
                ("record", ["Boilers were cold in the schools.", "A school closed early."]),
                ("record", ["The ring road had no lamps."]),
                ("claim", "roads", ["Every road is", "lit at night."]),
            ],
        ),
    )


def unmoved(build, before, after, *quotes):
    """Say whether everything but some quotes stands where it stood."""
    one, other = build.placed(before), build.placed(after)
    return {q: k for q, k in one.items() if q not in quotes} == {
        q: k for q, k in other.items() if q not in quotes
    }


def test_an_accepted_match_is_marked_with_its_decision_and_moves_nothing(build, town):
    before = build.gather(*town)
    proposal = build.about(before, "record match", "Boilers were cold")

    after = build.gather(*town, decisions=[build.decision(proposal, "accept", entry=4)])

    decided = build.about(after, "record match", "Boilers were cold")
    assert (decided.id, decided.state, decided.decision) == (proposal.id, ProposalState.ACCEPTED, 4)
    assert build.placed(before) == build.placed(after)


def test_a_rejected_item_is_unplaced_and_nothing_else_moves(build, town):
    before = build.gather(*town)
    proposal = build.about(before, "record match", "Boilers were cold")

    after = build.gather(*town, decisions=[build.decision(proposal, "reject")])

    assert build.placed(after)["Boilers were cold in the schools."] is None
    assert after.unplaced[0].proposals[0].state is ProposalState.REJECTED
    assert unmoved(build, before, after, "Boilers were cold in the schools.")
    assert len(after.proposals) == len(before.proposals)


@pytest.mark.parametrize("ruling", ["accept", "reject"])
def test_a_decision_that_names_another_claim_moves_the_item_there(build, town, ruling):
    before = build.gather(*town)
    proposal = build.about(before, "record match", "A school closed early.")

    after = build.gather(*town, decisions=[build.decision(proposal, ruling, value="roads")])

    decided = build.about(after, "record match", "A school closed early.")
    assert build.placed(after)["A school closed early."] == "roads"
    assert (decided.id, decided.value, decided.state) == (proposal.id, "roads", ProposalState.ACCEPTED)
    assert unmoved(build, before, after, "A school closed early.")


def test_an_undone_decision_leaves_the_proposal_open(build, town):
    before = build.gather(*town)
    proposal = build.about(before, "record match", "A school closed early.")

    after = build.gather(*town, decisions=[build.decision(proposal, "reject", undone_by=9)])

    assert after == before


def test_a_rejected_claim_match_makes_a_claim_of_its_own_that_takes_its_row_along(build, town):
    before = build.gather(*town)
    proposal = build.about(before, "claim match", "No school is cold")

    after = build.gather(*town, decisions=[build.decision(proposal, "reject")])

    own = build.claim(after, "schools-2022")
    assert [a.citation.quote for a in own.appearances] == ["No school is cold any more."]
    assert [e.citation.quote for e in own.record] == ["Pupils wore coats."]
    assert [d.direction for d in own.directions] == [Direction.FORWARD]
    assert unmoved(build, before, after, "Pupils wore coats.")
    assert [c.key for c in after.claims] == ["roads", "schools", "schools-2022"]


def test_an_item_can_be_moved_to_a_claim_that_a_rejection_made(build, town):
    before = build.gather(*town)
    match = build.about(before, "claim match", "No school is cold")
    item = build.about(before, "record match", "A school closed early.")

    after = build.gather(
        *town,
        decisions=[
            build.decision(item, "reject", value="schools-2022", entry=2),
            build.decision(match, "reject", entry=1),
        ],
    )

    assert build.placed(after)["A school closed early."] == "schools-2022"


def test_a_wording_can_be_moved_to_another_claim(build, town):
    before = build.gather(*town)
    proposal = build.about(before, "claim match", "No school is cold")

    after = build.gather(*town, decisions=[build.decision(proposal, "reject", value="roads")])

    assert "No school is cold any more." in [
        a.citation.quote for a in build.claim(after, "roads").appearances
    ]
    assert build.placed(after)["Pupils wore coats."] == "roads"


def test_a_claim_whose_putting_together_is_rejected_is_taken_apart_again(build, town):
    before = build.gather(*town)
    proposal = build.about(before, "assembly", "Every road is lit at night.")

    after = build.gather(*town, decisions=[build.decision(proposal, "reject")])

    pieces = [a for a in build.claim(after, "roads").appearances if a.edition == "2020"]
    assert sorted(a.citation.quote for a in pieces) == ["Every road is", "lit at night."]
    assert not any(a.whole for a in pieces)
    assert unmoved(build, before, after)


def test_a_rejected_direction_is_not_shown_and_one_can_be_moved(build, town):
    before = build.gather(*town)
    proposal = build.about(before, "direction", "backward")

    rejected = build.gather(*town, decisions=[build.decision(proposal, "reject")])
    moved = build.gather(*town, decisions=[build.decision(proposal, "reject", value="roads")])

    assert "2020" in [d.edition for d in build.claim(before, "schools").directions]
    assert [d.edition for c in rejected.claims for d in c.directions] == ["2022"]
    assert [d.edition for d in build.claim(moved, "roads").directions] == ["2020"]
    assert proposal.id in {p.id for p in rejected.proposals}


def test_a_decision_for_a_claim_that_is_gone_is_told(build, town):
    proposal = build.about(build.gather(*town), "record match", "A school closed early.")

    after = build.gather(*town, decisions=[build.decision(proposal, "reject", value="ferries", entry=6)])

    assert build.placed(after)["A school closed early."] is None
    assert any("decision 6" in note and "'ferries'" in note for note in after.notes)


def test_a_rejected_edition_is_not_shown(build):
    sheet = build.table(
        "a.md",
        "2023",
        [("air", "Air is clean.", ["Smog."])],
        edition_why="inferred from a year",
        edition_inferred=True,
    )
    proposal = build.gather(sheet).proposals[0]

    after = build.gather(sheet, decisions=[build.decision(proposal, "reject")])

    assert after.editions == ()
    assert after.claims[0].appearances[0].edition is None


def test_a_rejection_takes_no_evidence_away_from_other_proposals(build, town):
    scan = build.scan("2018.txt", "2018", [("record", ["Pupils sat in coats."])])
    before = build.gather(*town, scan)
    match = build.about(before, "claim match", "No school is cold")

    after = build.gather(*town, scan, decisions=[build.decision(match, "reject")])

    assert build.placed(before)["Pupils sat in coats."] == "schools"
    assert build.placed(after)["Pupils sat in coats."] == "schools"

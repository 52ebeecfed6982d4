import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model.case import Source, Written, WrittenAppearance, WrittenClaim, WrittenRecord
from onrecord.model.claim import ProposalKind
from onrecord.model.passage import Span
from onrecord.model.reading import Direction, Repair

HOSPITALS = "Tous les hôpitaux du pays ont rouvert."
CLAIMS_2024 = [
    ("health", HOSPITALS, ["Neuf hôpitaux de district restent fermés, faute de courant."]),
    ("vaccination", "La vaccination progresse partout.", ["La rougeole est revenue dans trois provinces."]),
    ("wages", "Les soignants sont payés à temps.", ["Les infirmières attendent sept mois de primes."]),
    (
        "water",
        "L'eau potable atteint chaque village.",
        ["Des forages contenaient des bactéries.", "Le choléra est de retour."],
    ),
    ("births", "Accoucher est gratuit et sûr.", ["Des familles achètent les gants et les perfusions."]),
    ("accounts", "Le ministère publie ses comptes.", ["L'achat des ambulances n'est dans aucun budget."]),
]


@pytest.fixture(scope="module")
def ministry(build):
    """A ministry's sheet of 2024, and its scrambled sheet of 2022 with most claims lost."""
    latest = build.table("2024.md", "2024", CLAIMS_2024, language="fr")
    scan = build.scan(
        "2022.txt",
        "2022",
        [
            (
                "record",
                ["Les primes des infirmières n'ont pas été versées.", "Des soignants ont fait grève."],
            ),
            ("label", Direction.BACKWARD),
            ("record", ["Le budget des ambulances reste secret."]),
            ("claim", "vaccination", ["La vaccination", "progresse partout."]),
            ("claim", "potable", ["potable."], "fragment"),
            ("record", ["Un foyer de rougeole touche deux provinces."]),
            ("record", ["Quatre hôpitaux de district ont fermé."]),
            ("record", ["Le choléra a suivi la crue et ses bactéries."]),
            ("record", ["Les familles paient les perfusions."]),
        ],
        language="fr",
    )
    return latest, scan


def test_record_blocks_whose_claims_are_lost_come_under_the_claims_they_speak_to(build, ministry):
    gathering = build.gather(*ministry)

    assert build.placed(gathering, "2022") == {
        "Les primes des infirmières n'ont pas été versées.": "wages",
        "Des soignants ont fait grève.": "wages",
        "Le budget des ambulances reste secret.": "accounts",
        "Un foyer de rougeole touche deux provinces.": "vaccination",
        "Quatre hôpitaux de district ont fermé.": "health",
        "Le choléra a suivi la crue et ses bactéries.": "water",
        "Les familles paient les perfusions.": "births",
    }


def test_a_lost_record_is_only_proposed_and_the_reason_names_the_words_shared(build, ministry):
    gathering = build.gather(*ministry)

    proposal = build.about(gathering, "record match", "ambulances")

    assert proposal.value == "accounts"
    assert "“ambulances”" in proposal.why
    assert "“budget”" in proposal.why
    assert all(e.proposals for c in gathering.claims for e in c.record if e.edition == "2022")
    assert not any(e.proposals for c in gathering.claims for e in c.record if e.edition == "2024")


def test_a_torn_claim_with_the_same_wording_is_one_claim_of_which_only_the_putting_together_is_proposed(
    build, ministry
):
    claim = build.claim(build.gather(*ministry), "vaccination")

    older, latest = claim.appearances

    assert [a.edition for a in claim.appearances] == ["2022", "2024"]
    assert [p.kind for p in older.proposals] == [ProposalKind.ASSEMBLY]
    assert latest.proposals == ()


def test_a_fragment_is_matched_to_the_claim_that_has_its_words(build, ministry):
    claim = build.claim(build.gather(*ministry), "water")

    fragment = claim.appearances[0]

    assert not fragment.whole
    assert [(p.kind, p.value) for p in fragment.proposals] == [(ProposalKind.CLAIM_MATCH, "water")]
    assert "“potable”" in fragment.proposals[0].why
    assert claim.statement == "L'eau potable atteint chaque village."


def test_a_direction_over_lost_record_is_proposed_for_the_claim_of_the_record(build, ministry):
    gathering = build.gather(*ministry)

    (stated,) = build.claim(gathering, "accounts").directions

    assert (stated.edition, stated.direction) == ("2022", Direction.BACKWARD)
    assert stated.proposal.kind is ProposalKind.DIRECTION
    assert stated.proposal.value == "accounts"
    assert stated.citation.quote == "Moves backward"


@settings(deadline=None, max_examples=25)
@given(order=st.permutations(range(4)))
def test_the_order_of_the_readings_never_matters(build, ministry, order):
    others = (
        build.table(
            "2023.md",
            "2023",
            [("health", "Les hôpitaux sont ouverts.", ["Deux hôpitaux ont brûlé."])],
            language="fr",
        ),
        build.table("2023b.md", "2023", [("health", HOSPITALS, ["Un hôpital sans eau."])], language="fr"),
    )
    readings = [*ministry, *others]

    assert build.gather(*(readings[n] for n in order)) == build.gather(*readings)


def test_paraphrases_are_joined_one_to_one_as_proposals_and_a_new_claim_stays_alone(build):
    latest = build.table(
        "new.md",
        "2024",
        [
            ("spills", "Halden has ended all spills into the river.", ["Tailings reached the Orra in May."]),
            ("taxes", "Halden pays its share of taxes.", ["Profits were booked abroad."]),
            ("mines", "Halden mines are the safest of the region.", ["Five miners died in a shaft."]),
        ],
    )
    older = build.table(
        "old.md",
        "2021",
        [
            ("safety", "Halden runs safe mines.", ["A flooded shaft killed two miners."]),
            ("clean", "No spills reach the river any more.", ["A dam of tailings leaked into the Orra."]),
        ],
    )

    gathering = build.gather(latest, older)

    editions = {c.key: [a.edition for a in c.appearances] for c in gathering.claims}
    assert editions == {"spills": ["2021", "2024"], "taxes": ["2024"], "mines": ["2021", "2024"]}
    assert build.about(gathering, "claim match", "safe mines").value == "mines"
    assert [p.kind.value for p in gathering.proposals] == ["claim match"] * 2


def test_claims_that_share_nothing_stay_apart(build):
    one = build.table("a.md", "2024", [("roads", "The roads are repaired.", ["Bridges fell."])])
    other = build.table("b.md", "2022", [("bread", "Bread is cheap.", ["Flour doubled in price."])])

    gathering = build.gather(one, other)

    assert [(c.key, len(c.appearances)) for c in gathering.claims] == [("roads", 1), ("bread", 1)]
    assert gathering.proposals == ()


def test_the_same_wording_is_the_same_claim_for_certain_whatever_its_key(build):
    one = build.table("a.md", "2024", [("roads", "The roads are repaired.", [])])
    other = build.table("b.md", "2022", [("repair", "Roads  are REPAIRED", [])])

    (claim,) = build.gather(one, other).claims

    assert claim.key == "roads"
    assert [a.proposals for a in claim.appearances] == [(), ()]


def test_two_claims_of_one_document_never_become_one_by_likeness(build):
    sheet = build.table(
        "a.md", "2024", [("x", "Schools are open.", []), ("y", "Schools are open to girls.", [])]
    )

    assert [claim.key for claim in build.gather(sheet).claims] == ["x", "y"]


def test_claims_of_two_languages_are_joined_by_their_key_and_only_proposed(build):
    french = build.table("a.md", "2024", [("press", "La presse est libre.", [])], language="fr")
    arabic = build.table("b.md", "2022", [("press", "الصحافة حرة.", [])], language="ar")

    (claim,) = build.gather(french, arabic).claims

    assert claim.statement == "La presse est libre."
    assert [p.kind.value for p in claim.appearances[0].proposals] == ["claim match"]


def test_different_claims_with_one_key_get_keys_of_their_own(build):
    one = build.table("a.md", "2024", [("roads", "Roads are repaired.", []), ("roads", "Trains run.", [])])

    assert [claim.key for claim in build.gather(one).claims] == ["roads", "roads-2024"]


def test_a_scan_alone_places_its_record_by_what_its_own_reading_guesses(build):
    scan = build.scan(
        "scan.txt",
        "2020",
        [
            ("claim", "roads", ["Every road is lit."]),
            ("record", ["Nothing in common here."], "roads"),
            ("record", ["Neither has this."]),
        ],
    )

    gathering = build.gather(scan)

    assert build.placed(gathering) == {"Nothing in common here.": "roads", "Neither has this.": None}
    assert "a guess" in build.about(gathering, "record match", "Nothing").why
    assert gathering.unplaced[0].proposals == ()
    assert gathering.unplaced[0].why


def test_the_latest_edition_gives_the_order_and_the_statement(build):
    latest = build.table("z.md", "2024", [("b", "Bread is cheap now.", []), ("a", "Air is clean.", [])])
    older = build.table(
        "a.md", "2022", [("c", "Coal is gone.", []), ("a", "Air is clean.", []), ("b", "Bread is cheap.", [])]
    )

    gathering = build.gather(older, latest)

    assert [claim.key for claim in gathering.claims] == ["b", "a", "c"]
    assert gathering.claims[0].statement == "Bread is cheap now."
    assert gathering.editions == ("2022", "2024")


def test_entries_carry_the_figures_inside_them_and_repairs_as_proposals(build):
    sheet = build.table(
        "a.md", "2024", [("iustice", "We uphold iustice.", ["Some 30 iudges left.", "Two fled."])]
    )
    figures = tuple(build.number(sheet, words) for words in ("30 iudges", "Two"))
    repairs = (build.repair(sheet, "iustice", "justice"), build.repair(sheet, "iudges", "judges"))
    sheet = build.table(
        "a.md",
        "2024",
        [("iustice", "We uphold iustice.", ["Some 30 iudges left.", "Two fled."])],
        figures=figures,
        repairs=repairs,
    )

    (claim,) = build.gather(sheet).claims

    assert [[f.span for f in entry.figures] for entry in claim.record] == [
        [figures[0].span],
        [figures[1].span],
    ]
    assert claim.appearances[0].citation.quote == "We uphold iustice."
    assert [p.value for p in claim.appearances[0].proposals] == ["justice"]
    assert [p.value for p in claim.record[0].proposals] == ["judges"]


def test_an_inferred_edition_is_proposed_and_a_registered_one_is_certain(build):
    sheet = build.table(
        "a.md",
        "2023",
        [("air", "Air is clean.", ["Smog in 2023."])],
        edition_why="inferred from the latest year",
        edition_inferred=True,
    )
    source = Source(key="a", document=sheet.rendition.original, edition="2024")

    inferred = build.gather(sheet)
    registered = build.gather(sheet, sources={sheet.rendition.original: source})

    assert build.about(inferred, "edition", "2023").value == "2023"
    assert inferred.editions == ("2023",)
    assert registered.editions == ("2024",)
    assert registered.proposals == ()


def test_a_direction_in_the_row_of_a_claim_is_certain(build):
    sheet = build.table("a.md", "2024", [("air", "Air is clean.", ["Smog."], Direction.NO_CHANGE)])

    (stated,) = build.gather(sheet).claims[0].directions

    assert (stated.direction, stated.proposal, stated.citation.quote) == (
        Direction.NO_CHANGE,
        None,
        "no change",
    )


def test_what_people_wrote_joins_the_claim_of_the_same_key(build):
    sheet = build.table("a.md", "2024", [("air", "Air is clean.", ["Smog."], Direction.FORWARD)])
    article = build.reading(
        "article.txt", None, "Doctors counted 40 cases of asthma. Air is clean, said the mayor."
    )
    written = Written(
        claims=(
            WrittenClaim(
                key="air",
                statement="The air of the city is clean.",
                topic="Air",
                appearances=(
                    WrittenAppearance(document="article.txt", quote="Air is clean, said the mayor."),
                ),
                record=(
                    WrittenRecord(
                        document="article.txt",
                        quote="40 cases of asthma",
                        edition="2024",
                        sources=("clinic",),
                    ),
                ),
                directions=(("2024", Direction.BACKWARD),),
            ),
            WrittenClaim(key="water", statement="Water is free."),
        )
    )

    gathering = build.gather(sheet, article, written=written)

    air, water = gathering.claims
    assert (air.key, air.topic, air.statement) == ("air", "Air", "The air of the city is clean.")
    assert [(a.edition, a.citation.quote) for a in air.appearances] == [
        ("2024", "Air is clean."),
        (None, "Air is clean, said the mayor."),
    ]
    assert [(e.citation.quote, e.sources) for e in air.record] == [
        ("Smog.", ()),
        ("40 cases of asthma", ("clinic",)),
    ]
    assert [(d.direction, d.proposal) for d in air.directions] == [(Direction.BACKWARD, None)]
    assert any("'forward'" in note for note in gathering.notes)
    assert (water.key, water.appearances, water.record) == ("water", (), ())
    assert gathering.proposals == ()


def test_words_that_a_person_quotes_settle_the_claim_that_a_document_makes(build):
    latest = build.table("new.md", "2024", [("press", "Newspapers are free.", [])])
    older = build.table(
        "old.md", "2022", [("media", "Papers may print what they like.", ["Two editors were jailed."])]
    )
    written = Written(
        claims=(
            WrittenClaim(
                key="free-press",
                appearances=(
                    WrittenAppearance(document="new.md", quote="Newspapers are free."),
                    WrittenAppearance(document="old.md", quote="Papers may print what they like."),
                ),
            ),
        )
    )

    (claim,) = build.gather(latest, older, written=written).claims

    assert claim.key == "free-press"
    assert [(a.edition, a.proposals) for a in claim.appearances] == [("2022", ()), ("2024", ())]
    assert [e.citation.quote for e in claim.record] == ["Two editors were jailed."]


def test_a_passage_that_a_person_puts_under_a_claim_is_no_longer_a_guess(build, ministry):
    quote = "Le budget des ambulances reste secret."
    written = Written(
        claims=(WrittenClaim(key="health", record=(WrittenRecord(document="2022.txt", quote=quote),)),)
    )

    gathering = build.gather(*ministry, written=written)

    (entry,) = [e for c in gathering.claims for e in c.record if e.citation.quote == quote]
    assert build.placed(gathering)[quote] == "health"
    assert entry.proposals == ()


def test_every_record_item_and_every_claim_is_somewhere_exactly_once(build, ministry):
    gathering = build.gather(*ministry)

    entries = [e.citation for c in gathering.claims for e in c.record] + [
        e.citation for e in gathering.unplaced
    ]
    appearances = [a.citation for c in gathering.claims for a in c.appearances]

    assert len(entries) == len(set(entries)) == sum(len(r.record_items) for r in ministry)
    assert len(appearances) == len(set(appearances)) == sum(len(r.claims) for r in ministry)


def test_nothing_gathers_to_nothing(build):
    assert build.gather().claims == ()


def test_one_original_under_two_names_is_one_document(build):
    sheet = build.table("a.md", "2024", [("air", "Air is clean.", ["Smog."])])
    again = attrs.evolve(sheet, rendition=attrs.evolve(sheet.rendition, name="copy.md"))

    assert build.gather(sheet, again) == build.gather(again, sheet)
    assert len(build.gather(sheet, again).claims[0].record) == 1


def test_one_common_word_among_many_does_not_make_two_wordings_one_claim(build):
    one = build.table(
        "a.md",
        "2024",
        [("a", "Rural clinics receive vaccines every month without delay.", []), ("b", "Taxes fell.", [])],
    )
    other = build.table(
        "b.md", "2022", [("c", "Farmers receive cheap fertiliser, seed and fuel before sowing.", [])]
    )

    assert [claim.key for claim in build.gather(one, other).claims] == ["a", "b", "c"]


def test_a_claim_that_has_a_wording_of_a_document_for_certain_takes_no_second_one_by_likeness(build):
    one = build.table("a.md", "2024", [("fish", "Fish are plentiful.", [])])
    other = build.table(
        "b.md", "2022", [("fish", "Fish are plentiful.", []), ("more", "Fish are plentiful again.", [])]
    )

    fish, more = build.gather(one, other).claims

    assert (fish.key, len(fish.appearances)) == ("fish", 2)
    assert (more.key, len(more.appearances)) == ("more", 1)


def test_the_same_fragment_in_two_documents_is_only_proposed_as_one_claim(build):
    one = build.scan("a.txt", "2024", [("claim", "calm", ["calm streets."], "fragment")])
    other = build.scan("b.txt", "2022", [("claim", "calm", ["calm streets."], "fragment")])

    (claim,) = build.gather(one, other).claims

    assert [p.kind.value for p in claim.appearances[0].proposals] == ["claim match"]


def test_a_wording_that_is_the_same_only_once_repaired_is_proposed(build):
    old = build.table("old.md", "2022", [("justice", "We uphold iustice.", ["A judge was sent away."])])
    damaged = attrs.evolve(
        old,
        repairs=(
            Repair(
                span=Span(at := old.rendition.text.index("iustice"), at + 7),
                proposal="justice",
                why="a scan confuses i and j",
            ),
        ),
    )
    new = build.table("new.md", "2024", [("justice", "We uphold justice.", ["Nobody was tried."])])

    gathered = build.gather(damaged, new)

    assert len(gathered.claims) == 1
    assert build.about(gathered, "claim match", "We uphold iustice.").state.value == "open"


def test_a_claim_that_was_dropped_and_a_new_one_of_the_same_topic_stay_two(build):
    old = build.table(
        "2021.txt", "2021", [("economy", "Our dams create jobs.", ["The dam has 400 workers."])]
    )
    new = build.table(
        "2023.txt", "2023", [("economy", "Farmers get fair prices.", ["Bread rose by 60 percent."])]
    )

    gathering = build.gather(old, new)

    assert len(gathering.claims) == 2
    assert gathering.proposals == ()

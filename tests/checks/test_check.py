"""Sentences whose own numbers test them: what holds, what does not, and what nobody asserted."""

import time

import pytest

from onrecord import audit
from onrecord.checks import check
from onrecord.model.check import CheckKind, CheckOutcome

HOLDS = frozenset({CheckOutcome.CONSISTENT, CheckOutcome.ARGUABLE})
FAILS = frozenset({CheckOutcome.INCONSISTENT})
DEPENDS = frozenset({CheckOutcome.DEPENDS_ON_READING})
NOTHING: frozenset[CheckOutcome] = frozenset()

SENTENCES = [
    (HOLDS, "Net profit rose 25 percent to $10 million from $8 million a year earlier."),
    (FAILS, "Net profit rose 60 percent to $10 million from $8 million a year earlier."),
    (HOLDS, "The company said sales fell 12% to €440 million, compared with €500 million in 2022."),
    (FAILS, "Sales fell 30% to €440 million, compared with €500 million in 2022."),
    (HOLDS, "The club scored 84 goals this season, twice as many as the 42 it managed last year."),
    (FAILS, "The club scored 84 goals this season, three times as many as the 42 it managed last year."),
    (HOLDS, "Rainfall reached 300 mm in May, double the 150 mm recorded in April."),
    (HOLDS, "Of the 1,200 patients, 300 (25%) were under five."),
    (FAILS, "Of the 1,200 patients, 300 (35%) were under five."),
    (HOLDS, "A total of 60 people were hurt: 35 in the capital and 25 in the port."),
    (FAILS, "A total of 60 people were hurt: 35 in the capital and 20 in the port."),
    (HOLDS, "Unemployment climbed from 5.1% to 6.4%, an increase of 1.3 percentage points."),
    (FAILS, "Unemployment climbed from 5.1% to 6.4%, an increase of 2.3 percentage points."),
    (DEPENDS, "Unemployment climbed from 5% to 8%, an increase of 3 percent."),
    (HOLDS, "The army lost 14 soldiers and 6 police officers, 20 in all."),
    (FAILS, "The army lost 14 soldiers and 6 police officers, 24 in all."),
    (HOLDS, "The pipeline is 100 miles (161 km) long."),
    (FAILS, "The pipeline is 100 miles (261 km) long."),
    (HOLDS, "Le parc compte 340 éléphants, contre 170 en 2010, soit deux fois plus."),
    (FAILS, "Le parc compte 340 éléphants, contre 170 en 2010, soit trois fois plus."),
    (HOLDS, "Les ventes ont progressé de 20 %, passant de 50 à 60 millions d'euros."),
    (FAILS, "Les ventes ont progressé de 35 %, passant de 50 à 60 millions d'euros."),
    (HOLDS, "Sur 400 élèves interrogés, 100 (25 %) n'ont pas de manuel."),
    (HOLDS, "Le bilan est de 45 morts, dont 30 hommes et 15 femmes."),
    (FAILS, "Le bilan est de 45 morts, dont 30 hommes et 25 femmes."),
    (HOLDS, "ارتفع عدد القتلى من 20 إلى 40 شخصاً، أي الضعف."),
    (HOLDS, "ارتفعت الصادرات بنسبة 50% من 200 مليون دولار إلى 300 مليون دولار."),
    (FAILS, "ارتفعت الصادرات بنسبة 80% من 200 مليون دولار إلى 300 مليون دولار."),
    (HOLDS, "وصلت 30 شاحنة من أصل 120، أي 25%."),
    (FAILS, "وصلت 30 شاحنة من أصل 120، أي 45%."),
    (HOLDS, "قتل 12 شخصاً، بينهم 8 رجال و4 نساء."),
    (NOTHING, "Police arrested 12 people and seized 30 rifles in 5 villages."),
    (NOTHING, "The gunmen killed 12 people, including four children, and wounded 30 others."),
    (NOTHING, "Shares fell 3 percent to $45 after the firm cut 200 jobs."),
    (NOTHING, "He was jailed for 12 years and fined $5,000; 20 others got 3 years each."),
    (NOTHING, "Turnout was 45 percent, compared with 60 percent in 2019 and 52 percent in 2015."),
    (
        NOTHING,
        "Mortality fell by 30 percent between 2010 and 2020, while 12 million children were vaccinated, up from 3 million.",
    ),
    (FAILS, "Between 30 and 20 people were missing."),
    (FAILS, "The survey found that 130 percent of households had no water."),
    (HOLDS, "The price has nearly tripled, from $12 to $34."),
    (FAILS, "The price has more than tripled, from $12 to $34."),
    (HOLDS, "The village lost 120 of its 160 homes, or three-quarters."),
    (FAILS, "The village lost 120 of its 160 homes, or half."),
    (
        HOLDS,
        "Wheat output dropped to 6 million tonnes in 2023 from 8 million tonnes in 2022, a decline of 25 percent.",
    ),
    (
        FAILS,
        "Wheat output dropped to 6 million tonnes in 2023 from 8 million tonnes in 2022, a decline of 3 percent.",
    ),
    (HOLDS, "The fund received 40 applications and approved 10, a quarter of them."),
    (HOLDS, "In 2024, 90 attacks were recorded, up 50% from 60 in 2023."),
    (FAILS, "In 2024, 90 attacks were recorded, up 20% from 60 in 2023."),
    (HOLDS, "Exports tripled to $9 billion from $3 billion."),
    (HOLDS, "The strike lasted from 3 March 2024 to 10 April 2024, or 38 days."),
    (FAILS, "The strike lasted from 3 March 2024 to 10 April 2024, or 60 days."),
    (HOLDS, "The clinic treated 640 patients in June, up from 400 in May, a 60 percent increase."),
    (FAILS, "The clinic treated 640 patients in June, up from 400 in May, a 90 percent increase."),
    (HOLDS, "Some 45 of the 60 wells, or 75 percent, are dry."),
    (FAILS, "Some 45 of the 60 wells, or 85 percent, are dry."),
    (HOLDS, "The storm killed 31 people: 18 in Haiti, 9 in Cuba and 4 in Jamaica."),
    (FAILS, "The storm killed 31 people: 18 in Haiti, 9 in Cuba and 7 in Jamaica."),
    (HOLDS, "The harvest was cut in half, from 900 tonnes to 450 tonnes."),
    (FAILS, "The harvest was cut in half, from 900 tonnes to 650 tonnes."),
    (HOLDS, "The agency has received $120 million of the $480 million it asked for, a quarter."),
    (FAILS, "The agency has received $120 million of the $480 million it asked for, a third."),
    (HOLDS, "The team won 24 of 32 matches (75%)."),
    (HOLDS, "The convoy had 50 trucks; 35 arrived and the remaining 15 were turned back."),
    (FAILS, "The convoy had 50 trucks; 35 arrived and the remaining 25 were turned back."),
    (HOLDS, "The dollar rose from 600 to 900 pounds, a jump of 50 percent."),
    (HOLDS, "La production a chuté de moitié, de 800 à 400 tonnes."),
    (HOLDS, "Le budget passe de 500 à 650 millions d'euros, soit une hausse de 30 %."),
    (FAILS, "Le budget passe de 500 à 650 millions d'euros, soit une hausse de 50 %."),
    (HOLDS, "Sur les 80 puits de la zone, 60 sont à sec, soit les trois quarts."),
    (FAILS, "Sur les 80 puits de la zone, 60 sont à sec, soit la moitié."),
    (HOLDS, "L'attaque a fait 38 morts : 21 hommes, 12 femmes et 5 enfants."),
    (FAILS, "L'attaque a fait 38 morts : 21 hommes, 12 femmes et 9 enfants."),
    (HOLDS, "Le trafic a atteint 2 400 passagers, contre 2 000 l'an dernier, en hausse de 20 %."),
    (FAILS, "Le trafic a atteint 2 400 passagers, contre 2 000 l'an dernier, en hausse de 35 %."),
    (HOLDS, "Le taux est de 12,4 %, contre 9,1 % en 2020, soit 3,3 points de plus."),
    (FAILS, "Le taux est de 12,4 %, contre 9,1 % en 2020, soit 5,3 points de plus."),
    (HOLDS, "L'appel de 300 millions de dollars n'est financé qu'à 20 %, soit 60 millions."),
    (HOLDS, "Le prix du sac a quadruplé, de 5 000 à 20 000 francs."),
    (FAILS, "Le prix du sac a quadruplé, de 5 000 à 12 000 francs."),
    (HOLDS, "Au total, 700 maisons ont brûlé, dont 450 à Goma et 250 à Sake."),
    (HOLDS, "بلغ عدد القتلى 45 شخصاً: 30 رجلاً و10 نساء و5 أطفال."),
    (FAILS, "بلغ عدد القتلى 45 شخصاً: 30 رجلاً و10 نساء و9 أطفال."),
    (HOLDS, "تراجع الإنتاج من 800 طن إلى 400 طن، أي بنسبة 50%."),
    (HOLDS, "تضاعف سعر الخبز، من 50 جنيهاً إلى 100 جنيه."),
    (FAILS, "تضاعف سعر الخبز، من 50 جنيهاً إلى 170 جنيهاً."),
    (HOLDS, "سُجلت 90 إصابة في يونيو، مقابل 30 في مايو، أي ثلاثة أضعاف."),
    (FAILS, "سُجلت 90 إصابة في يونيو، مقابل 30 في مايو، أي خمسة أضعاف."),
    (HOLDS, "نزح 600 من أصل 800 أسرة، أي ثلاثة أرباع الأسر."),
    (HOLDS, "ارتفعت البطالة من 12% إلى 15%، بزيادة قدرها 3 نقاط مئوية."),
    (FAILS, "ارتفعت البطالة من 12% إلى 15%، بزيادة قدرها 5 نقاط مئوية."),
    (NOTHING, "The fire destroyed 40 homes and 12 shops, and 300 people fled to 4 camps."),
    (NOTHING, "In 2023 the team scored 70 goals; its rival scored 55, 12 of them penalties."),
    (
        NOTHING,
        "The bank cut its rate by 25 basis points to 4.5 percent, after 5.25 percent in 2023, and sees growth of 2 percent.",
    ),
    (NOTHING, "A total of 300 people, including 40 journalists and 25 women, attended; 12 spoke."),
    (NOTHING, "Les prix ont augmenté de 12 % en mai, après 8 % en avril et 5 % en mars."),
    (NOTHING, "Le parti a obtenu 45 % des voix, contre 30 % pour son rival, avec une participation de 52 %."),
    (NOTHING, "قتل 12 شخصاً وأصيب 30 آخرون في هجوم على 3 قرى."),
    (NOTHING, "Revenue was $10 million. Profit was $2 million, up 30 percent."),
    (NOTHING, "The north got 40 percent more rain, while the south had 200 mm, down from 300 mm."),
    (NOTHING, "Police said 20 people were arrested, 5 more than on Monday, and 3 of the 20 were charged."),
    (NOTHING, "Of the 80 delegates, 30 came from the north, a third of them women."),
    (NOTHING, "The firm has 50 trucks; 12 are old and the other 20 drivers were hired, a fifth of staff."),
    (HOLDS, "Police held 50 people; 35 were freed and the remaining 15 were charged."),
    (NOTHING, "The 40 villages lost 300 homes, 12 schools and 3 clinics, half of which were new."),
    (NOTHING, "Half of the 60 seats went to 4 parties, and women won 12, a quarter of the list."),
]


def outcomes(text):
    return [c.outcome for c in audit(text).checks if c.outcome is not CheckOutcome.NOT_CHECKABLE]


@pytest.mark.parametrize(("expected", "text"), SENTENCES)
def test_a_sentence_is_held_against_its_own_numbers(expected, text):
    found = outcomes(text)

    assert bool(found) == bool(expected)
    assert expected is NOTHING or set(found) & expected
    assert expected is FAILS or CheckOutcome.INCONSISTENT not in found


def test_rounding_of_the_inputs_is_carried_through():
    assert outcomes("Of 1,204 homes, 1,072 (89%) were damaged.") == [CheckOutcome.CONSISTENT]
    assert outcomes("Of 1,204 homes, 1,020 (89%) were damaged.") == [CheckOutcome.INCONSISTENT]


def test_a_headline_cannot_differ_from_the_only_number_of_the_body():
    body = "At least {} civilians were killed in the raid on Tuesday, the mayor said."

    assert outcomes("Raid kills 30 civilians\n\n" + body.format(30)) == [CheckOutcome.CONSISTENT]
    assert outcomes("Raid kills 45 civilians\n\n" + body.format(30)) == [CheckOutcome.INCONSISTENT]


def test_percent_and_percentage_points_are_told_apart_with_both_readings():
    (check,) = audit("The share of girls rose by 4 percent, from 40% to 44%.").checks

    assert check.outcome is CheckOutcome.DEPENDS_ON_READING
    assert [reading.outcome for reading in check.readings] == [
        CheckOutcome.INCONSISTENT,
        CheckOutcome.CONSISTENT,
    ]


def test_times_more_is_read_both_ways():
    (check,) = audit(
        "The dam holds 30 million cubic metres, three times more than the 10 million of 1990."
    ).checks

    assert check.outcome is CheckOutcome.DEPENDS_ON_READING
    assert len(check.readings) == 2


def test_parts_that_need_not_be_all_may_be_fewer_than_the_whole():
    assert outcomes("The blast hurt 40 people, including 6 women and 3 children.") == []


def test_a_part_larger_than_its_whole_does_not_fit():
    assert outcomes("The blast hurt 40 people, including 52 children.") == [CheckOutcome.INCONSISTENT]


def test_numbers_of_two_actors_are_not_added_up():
    text = (
        "The army has killed at least 32 civilians since May. Since June, insurgents have killed at least 47 others. "
        "The group spoke to 47 witnesses and 11 other people."
    )

    assert CheckOutcome.INCONSISTENT not in outcomes(text)


def test_the_fixed_parity_of_the_cfa_franc_is_known():
    assert outcomes("The road cost 656 million CFA francs (1 million euros).") == [CheckOutcome.CONSISTENT]
    assert outcomes("The road cost 656 million CFA francs (4 million euros).") == [CheckOutcome.INCONSISTENT]


def test_a_conversion_without_a_rate_says_so():
    (check,) = audit("The clinic cost 90 million naira ($60,000).").checks

    assert check.kind is CheckKind.UNIT
    assert check.outcome is CheckOutcome.NOT_CHECKABLE


def test_a_comparison_without_its_numbers_is_not_checkable_and_has_no_inputs():
    (check,) = audit("Bread prices have doubled since the spring.").checks

    assert check.outcome is CheckOutcome.NOT_CHECKABLE
    assert check.inputs == ()


def test_every_check_says_why_and_its_spans_lie_in_the_text():
    for _, text in SENTENCES:
        for one in audit(text).checks:
            assert one.why.endswith(".")
            assert all(span.end <= len(text) for span in one.inputs)
            assert not one.inputs or one.span in one.inputs


def test_an_unrelated_sentence_changes_no_outcome():
    text = "Exports rose 50% from 20 to 30 tonnes."

    assert outcomes(text + "\n\nThe mayor thanked the volunteers.") == outcomes(text)


def test_a_sentence_of_thousands_of_numbers_takes_time_in_proportion():
    def seconds(count):
        reading = audit(" and ".join(f"{number} people" for number in range(10, count))).reading
        start = time.perf_counter()
        check(reading)
        return time.perf_counter() - start

    seconds(100)
    assert seconds(2000) < 30 * max(seconds(200), 0.001)

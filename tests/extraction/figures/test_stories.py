"""Where a document as a whole is set: reports, events, trials, anecdotes, and what returns to the country."""

import pytest

from onrecord.extraction.reading import extract
from onrecord.readers import read_original


@pytest.fixture
def placed():
    def read(text):
        rendition = read_original(text.encode(), "a.txt", "text/plain")
        figures = extract(rendition).figures
        return [None if figure.place is None else figure.place.text for figure in figures]

    return read


REPORT = (
    "Ostrania: floods\nSituation report No. 3\n\n{first}\n\nHEALTH\n"
    "In Velkar, 40 people have died of cholera and 300 are ill.\n\nSHELTER\nAbout 9,000 tents were handed out.\n\n"
    "FUNDING\nThe appeal asks for $12 million.\n"
)


def test_a_report_in_sections_on_a_country_is_of_the_country(placed):
    text = REPORT.replace("Ostrania", "Bangladesh").format(first="Floods have killed 88 people since June.")
    found = placed(text)
    assert found == ["Bangladesh", "Velkar", "Velkar", "Bangladesh", "Bangladesh"]


def test_a_report_whose_first_sentence_is_of_one_region_is_of_that_region(placed):
    first = "Floods have cut off 12 villages in Tarsa Division."
    assert placed(REPORT.replace("Ostrania", "Bangladesh").format(first=first))[-1] == "Tarsa Division"


def test_a_report_on_a_sudden_event_is_set_in_its_spot(placed):
    text = (
        "LIBERIA: Quarry collapse\nSituation Report No. 2\n\nHIGHLIGHTS\n• At least 41 miners have died.\n\n"
        "OVERVIEW\nOn the night of 9 March a wall of stone came down at Gbanka Creek and buried a whole shift of workers.\n\n"
        "HEALTH\nThe clinic has treated 64 injured people; nine were taken to Sannike by road.\n\n"
        "RESPONSE\nAgencies have handed out 900 blankets.\n"
    )
    found = placed(text)
    assert (found[0], found[-1]) == ("Gbanka Creek", "Gbanka Creek")


def test_a_feature_that_opens_in_a_village_is_not_set_there(placed):
    text = (
        "When the wells run dry\n\n"
        "In the village of Sinde, Rudo Banda counts her cattle every morning. She has 14 cows left.\n\n"
        "Zimbabwe has seen no such drought for decades, and Zimbabwe has few reserves. Some 7.6 million people need food aid.\n\n"
        "The finance minister has promised to sink 35,000 boreholes, and 2,400 have been sunk."
    )
    assert placed(text) == ["Sinde", "Zimbabwe", "Zimbabwe", "Zimbabwe"]


def test_a_firm_or_body_named_after_a_town_sets_nothing_there(placed):
    text = "Zambia's copper firms cut 400 jobs. A Lusaka broker foresees growth of 3% for Zambia."
    assert placed(text) == ["Zambia", "Zambia"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            (
                "Ferry owner jailed for 12 years\n\nKUMALA, 5 June 2023 (Nile Wire) - A court on Monday sentenced the owner of a ferry "
                "to prison and fined him heavily over a wreck off Sesse Point.\n\n"
                "In Sesse Point, 43 passengers drowned when the boat turned over. Divers brought up 31 bodies.\n\n"
                "Two engineers were acquitted."
            ),
            ["KUMALA", "Sesse Point", "Sesse Point", "KUMALA"],
        ),
        (
            (
                "Togo : le patron du port devant ses juges\n\nLOMÉ, 12 mars 2024 (Agence Golfe) – La cour criminelle a condamné mardi "
                "l'ancien directeur à une peine de prison et à une amende.\n\nSept prévenus ont été reconnus coupables. "
                "Trois ont été relaxés."
            ),
            ["LOMÉ", "LOMÉ"],
        ),
    ],
)
def test_a_story_of_a_trial_tells_the_court_from_the_place_of_the_deed(placed, text, places):
    assert placed(text) == places


def test_what_only_a_country_has_is_of_the_country(placed):
    text = (
        "Gold mine collapse in Mauritania\n\nA pit gave way on Monday at Tazra Hill in Mauritania, killing 43 diggers.\n\n"
        "Gold makes up 8% of exports."
    )
    assert placed(text) == ["Tazra Hill", "Mauritania"]


def test_a_sentence_that_turns_back_to_the_whole_is_of_the_country(placed):
    text = "Niger : le point sur les écoles\n\nÀ Diffala, 74 écoles restent fermées. Au total, 920 classes sont vides."
    assert placed(text) == ["Diffala", "Niger"]


def test_prices_and_sums_of_a_country_are_not_of_the_last_town(placed):
    text = "Mali : la panne\n\nÀ Koulima, 40 boulangeries ont fermé. La dette de la compagnie dépasse 200 milliards de FCFA."
    assert placed(text) == ["Koulima", "Mali"]


def test_the_country_in_a_dateline_is_no_place_of_the_event(placed):
    text = (
        "TARSA (Tchad), 17 juin 2025 (Agence Lac) – Onze bergers ont péri lundi, au cours du massacre de Mandala, commis de nuit par "
        "une bande venue du désert."
    )
    assert placed(text) == ["Mandala"]


def test_those_whom_a_text_cites_do_not_move_the_event(placed):
    text = (
        "Tchad : un village attaqué\n\nL'attaque du village de Mandala a fait 42 morts samedi au Tchad.\n\n"
        "Le Réseau, qui cite des soignants à Tarsa, avance soixante tués."
    )
    assert placed(text) == ["Mandala", "Mandala"]


def test_a_sentence_that_tells_since_when_goes_on_where_the_text_was(placed):
    text = "Dans la province de Lomba, le Réseau a noté 49 incidents. Depuis mars, il en relève 37."
    assert placed(text) == ["Lomba", "Lomba"]


def test_a_label_of_one_row_is_of_that_row_alone(placed):
    text = (
        "Cholera in Malawi\n\n- Malemba: 640 cases\n- Karonda: 82 cases\n\nMalawi has 14 treatment centres."
    )
    assert placed(text) == ["Malemba", "Karonda", "Malawi"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("سجلت محافظة دير الزور 61 وفاة، ثم حماة (57 وفاة).", ["دير الزور", "حماة"]),
        ("بيع القنطار في أسواق الدار البيضاء بنحو 700 درهم.", ["الدار البيضاء"]),
        ("نزح 4000 شخص من إقليم السند.", ["السند"]),
        ("أغلق العمال المدرسة وأخذوا من بابها 12 كرسياً.", [None]),
    ],
)
def test_known_arabic_towns_are_read_by_the_words_beside_them(placed, text, places):
    assert placed(text) == places


def test_the_adjective_of_a_ministry_is_no_country_of_a_sentence(placed):
    text = "انهار مبنى في بلدة تل الرمان فقُتل 12 عاملاً.\n\nوقالت وزارة الدفاع السورية إن الفرق أنقذت 30 شخصاً."
    assert placed(text)[0] == "تل الرمان"
    assert placed(text)[1] != "السورية"


def test_an_arabic_story_on_a_people_is_of_their_country(placed):
    text = (
        "النحّال المغربي يودّع خلاياه\n\nعلى تل بإقليم أزيلال يملك حمو 14 خلية بعد أن كانت تملأ السفح.\n\n"
        "وهبط إنتاج العسل بنسبة 38 في المئة، واشترت البلاد 124 طناً من الخارج."
    )
    assert placed(text) == ["أزيلال", "المغربي", "المغربي"]


def test_a_country_that_people_went_to_does_not_rival_that_of_the_story(placed):
    text = (
        "When the wells run dry\n\nZimbabwe has seen no such drought for decades, and most of its wells are empty by now.\n\n"
        "Her two sons have gone to South Africa. Many more have fled to Botswana, moved to Zambia or crossed into Mozambique.\n\n"
        "The harvest fell to 744,000 tonnes."
    )
    assert placed(text)[-1] == "Zimbabwe"


def test_a_few_days_do_not_lead_from_the_event_to_the_country(placed):
    text = (
        "Sudan: raid on a village\n\nA raid on the village of Um Tarsa between 24 and 28 July 2025 killed 94 people, "
        "the centre said in Sudan.\n\nBetween 24 and 28 July, 12 shops were looted."
    )
    assert placed(text) == ["Um Tarsa", "Um Tarsa"]


def test_how_long_something_took_is_told_of_its_place(placed):
    text = (
        "Flood in Ghana\n\nA flood killed 12 people in Tarsa. The water reached the roofs in under an hour."
    )
    assert placed(text) == ["Tarsa", "Tarsa"]


def test_the_initials_of_a_hospital_set_no_story(placed):
    text = (
        "MADAGASCAR : LE COURANT REVIENT\n\nLe ministère a rétabli 4 200 abonnés.\n\n"
        "L'émeute du 14 février a fait, selon l'hôpital CHUA, 6 blessés légers. La grève a coûté 12 milliards d'ariary."
    )
    assert placed(text)[0] == "MADAGASCAR"
    assert placed(text)[-1] != "CHUA"

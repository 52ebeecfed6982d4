"""Who, where, when and what."""

import pytest


def test_the_subject_of_the_killing_is_the_actor_and_the_date_the_period(read):
    [figure] = read("Gunmen killed 23 fishermen near Baga on 3 June 2024.")

    assert figure.actor.text == "Gunmen"
    assert figure.place.text == "Baga"
    assert figure.period.text == "2024-06-03"
    assert figure.measure.text == "fishermen killed"
    assert not figure.place.inferred


def test_the_agent_of_a_passive_is_the_actor(read):
    [figure] = read("Eleven traders were detained by border guards.")

    assert figure.actor.text == "border guards"


def test_a_source_is_found_before_and_after_the_figure(read):
    [first] = read("According to Oxfam, 300 wells ran dry.")
    [second] = read("The mayor said 300 wells ran dry.")
    [third] = read("About 300 wells ran dry (OCHA).")

    assert [figure.attributed_to.text for figure in (first, second, third)] == ["Oxfam", "The mayor", "OCHA"]


def test_a_claim_made_by_someone_is_no_speaker(read):
    [figure] = read("It lost 40 aircraft, an estimate of little use.")

    assert figure.attributed_to is None


def test_a_pronoun_takes_up_the_speaker_named_before_and_is_inferred(read):
    figures = read("Amnesty said 14 activists were arrested. It said nine students were freed.")

    assert figures[1].attributed_to.text == "Amnesty"
    assert figures[1].attributed_to.inferred


def test_each_value_of_a_comparison_has_its_own_period(read):
    figures = read("Turnout fell from 61% in 2015 to 48% in 2020.")

    assert [figure.period.text for figure in figures] == ["2015", "2020"]


def test_a_change_names_what_it_is_compared_with(read):
    [figure] = read("Arrests rose by 30 percent compared with 2019.")

    assert figure.base_period.text == "2019"


def test_the_day_somebody_spoke_is_no_period(read):
    [figure] = read("Fifteen nurses resigned, the union said on Tuesday.")

    assert figure.period is None


def test_the_place_of_a_heading_is_inferred(read):
    [figure] = read("KENYA\n\nFloods destroyed 210 homes.")

    assert (figure.place.text, figure.place.inferred) == ("KENYA", True)


def test_the_words_of_a_role_are_those_of_the_document(read):
    text = "Rebels burned 40 homes in Port-de-Paix on 2 May 2024, the Red Cross said."

    for figure in read(text):
        for role in (figure.place, figure.actor, figure.attributed_to):
            assert role.span.cut(text) == role.text


def test_roles_are_found_in_french(read):
    [figure] = read("Selon la Croix-Rouge, 32 maisons ont été détruites à Zinder en mars 2023.", "fr")

    assert figure.attributed_to.text == "la Croix-Rouge"
    assert figure.place.text == "Zinder"
    assert figure.period.text == "2023-03"


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("By 2024 the number of refugees had reached 1.2 million, UNHCR said.", "en", "UNHCR"),
        ("In March 2022 the army said 30 prisoners were freed.", "en", "the army"),
        ('"We buried 40 people," said Amina Example, a teacher.', "en", "Amina Example"),
        ("An army spokesman, Col. Example, said 22 rebels were killed.", "en", "An army spokesman"),
        ("Figures compiled by the union show 300 injuries.", "en", "the union"),
        ("The river rose by 3.4 metres and flooded 600 homes.", "en", None),
        ("Nineteen percent of voters said they trusted the press.", "en", None),
        ("Le chômage touche 7,4 % des jeunes, a indiqué l'institut.", "fr", "l'institut"),
        ("قالت الحكومة إنها دفعت 4 ملايين دولار.", "ar", "الحكومة"),
    ],
)
def test_a_source_is_only_who_can_speak(read, text, language, speaker):
    named = {figure.attributed_to and figure.attributed_to.text for figure in read(text, language)}

    assert named == {speaker}


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Storms left nine people dead and 40 injured.", ["killed", "injured"]),
        ("A blast killed 17 people, including five children.", ["killed", "children killed"]),
        ("Three gunmen killed a guard and wounded two passengers.", ["gunmen", "passengers injured"]),
        ("Unemployment widened to 7%, while profit dropped by 12%.", ["unemployment rate", "profit"]),
        ("Up to 20 cm of snow fell in two hours.", ["snowfall", "duration"]),
        ("The patrol seized 37 rifles.", ["rifles seized"]),
        ("The firm has 3,400 employees in 12 countries.", ["employees", "countries"]),
    ],
)
def test_the_measure_is_what_governs_the_figure_or_the_noun_it_counts(read, text, measures):
    assert [figure.measure and figure.measure.text for figure in read(text)] == measures


@pytest.mark.parametrize(
    ("text", "language", "actor"),
    [
        ("Soldiers opened fire on the crowd, killing seven protesters.", "en", "Soldiers"),
        ("Attacks by the militia killed 12 traders.", "en", "the militia"),
        ("Twelve traders were killed by the end of May.", "en", None),
        ("Temperatures hit 48 degrees.", "en", None),
        ("La milice a exécuté 30 villageois.", "fr", "La milice"),
        ("قتلت القوات 12 متظاهرا.", "ar", "القوات"),
    ],
)
def test_the_actor_is_the_agent_of_the_act_or_nobody(read, text, language, actor):
    [figure] = read(text, language)

    assert (figure.actor and figure.actor.text) == actor


@pytest.mark.parametrize(
    "text",
    [
        "Wheat prices jumped 14 percent, the highest since 2012.",
        "The decree of 3 May 2012 covers 14 districts.",
        "Turnout was high in 2019. Some 300 stewards were hired.",
    ],
)
def test_a_comparison_a_rule_and_another_sentence_give_no_period(read, text):
    assert {figure.period for figure in read(text)} == {None}


def test_the_name_of_a_body_or_a_compound_is_no_place(read):
    figures = [
        *read("The paper in the British Medical Journal counted 14 patients."),
        *read("Some 200 people lived in Serb-ruled suburbs."),
        *read("The World Bank trained 80 nurses from Chad."),
    ]

    assert [figure.place for figure in figures] == [None, None, None]


def test_a_country_named_once_in_passing_is_not_the_place_of_the_whole_document(read):
    filler = "\n\n".join(["Shops were shut."] * 4)
    figure = read(f"{filler}\n\nRain fell in Peru on 3 roofs.\n\nTwelve shops closed.")[-1]

    assert figure.place is None


def test_where_a_report_was_filed_is_not_where_it_happened(read):
    [figure] = read("Kenya, 3 June 2024 - Floods damaged 12 bridges.")

    assert figure.place is None


def test_a_ratio_compared_with_as_has_a_base_and_no_period(read):
    [figure] = read("Rent in the old town is four times as high as in June 2021.")

    assert (figure.base_period.text, figure.period) == ("2021-06", None)

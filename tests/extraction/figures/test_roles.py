"""Who, where, when and what."""


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

"""Who did it and who says so, in sentences of our own."""

import pytest


def _agents(figures):
    return [figure.actor and figure.actor.text for figure in figures]


def _speakers(figures):
    return [figure.attributed_to and figure.attributed_to.text for figure in figures]


ACTIVE = [
    ("Gunmen on motorcycles stormed a market in Zuru, killing 14 traders.", "en", "Gunmen on motorcycles"),
    ("The air force dropped 12 cluster bombs on the town.", "en", "The air force"),
    ("The army, backed by foreign mercenaries, executed 31 herders.", "en", "The army"),
    ("Security forces who opened fire on the crowd killed at least nine people.", "en", "Security forces"),
    ("The Unity Front (UF) has deployed 400 fighters.", "en", "The Unity Front (UF)"),
    (
        "In the north, fighters loyal to the warlord seized three trucks.",
        "en",
        "fighters loyal to the warlord",
    ),
    ("Boko Haram has killed more than 35,000 people.", "en", "Boko Haram"),
    ("The central bank sold 20 tonnes of gold.", "en", "The central bank"),
    ("The militias were responsible for 60 percent of abductions.", "en", "The militias"),
    ("Police arrested 120 protesters.", "en", "Police"),
    ("Des hommes armés ont attaqué Tora, tuant 14 personnes.", "fr", "Des hommes armés"),
    ("La police a interpellé 120 manifestants.", "fr", "La police"),
    ("L'armée et ses alliés ont exécuté 31 éleveurs.", "fr", "L'armée et ses alliés"),
    ("Le gouvernement a débloqué 40 millions d'euros.", "fr", "Le gouvernement"),
    ("Les autorités ont suspendu 50 partis.", "fr", "Les autorités"),
    ("اعتقلت الشرطة 120 متظاهراً.", "ar", "الشرطة"),
    ("قتل مسلحون 14 مزارعاً.", "ar", "مسلحون"),
    ("هاجم المسلحون القرية وقتلوا 15 شخصاً.", "ar", "المسلحون"),
    ("وكانت القوات الحكومية قد قتلت 30 شخصاً.", "ar", "القوات الحكومية"),
    ("باعت الشركة 443 ألف سيارة.", "ar", "الشركة"),
]


@pytest.mark.parametrize(("text", "language", "actor"), ACTIVE)
def test_the_subject_of_an_active_verb_is_the_actor(read, text, language, actor):
    assert _agents(read(text, language))[-1] == actor


PASSIVE = [
    ("At least 27 villagers were shot dead by suspected cattle rustlers.", "en", "suspected cattle rustlers"),
    ("The killing of 12 monks was blamed on a local militia.", "en", "a local militia"),
    ("The attack, which killed 17 soldiers, was claimed by the Front.", "en", "the Front"),
    ("An army airstrike killed six people.", "en", "army"),
    ("A drone strike by the navy killed six people.", "en", "the navy"),
    ("Six people died in the rebels' attack on the ferry.", "en", "rebels"),
    ("Fourteen pupils died when soldiers opened fire on a bus.", "en", "soldiers"),
    ("Au moins 27 villageois ont été tués par des miliciens.", "fr", "des miliciens"),
    ("Une frappe de drone de l'armée a fait 12 morts.", "fr", "armée"),
    ("Un attentat attribué à Boko Haram a tué 22 pêcheurs.", "fr", "Boko Haram"),
    ("L'attaque, qui a tué 17 soldats, a été revendiquée par le Front.", "fr", "le Front"),
    ("قُتل 27 قروياً على يد ميليشيات محلية.", "ar", "ميليشيات محلية"),
    ("أسفر هجوم شنته حركة الشباب عن مقتل 17 جندياً.", "ar", "حركة الشباب"),
    ("مقتل 20 مدنياً بنيران الجيش", "ar", "الجيش"),
]


@pytest.mark.parametrize(("text", "language", "actor"), PASSIVE)
def test_the_agent_of_a_passive_or_of_a_noun_is_the_actor(read, text, language, actor):
    assert _agents(read(text, language))[-1] == actor


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("32 civilians were killed.", "en"),
        ("Soldiers killed in the ambush numbered 19.", "en"),
        ("Fuel prices rose by 12 percent.", "en"),
        ("The toll reached 40 dead.", "en"),
        ("Eleven traders fled to Gao.", "en"),
        ("The minister said 30 people were missing.", "en"),
        ("The rebels agreed to free 30 hostages.", "en"),
        ("32 civils ont été tués.", "fr"),
        ("Le prix du riz a augmenté de 12 %.", "fr"),
        ("Quarante familles ont fui la ville.", "fr"),
        ("قُتل 32 مدنياً.", "ar"),
        ("ارتفع سعر القمح بنسبة 12 في المئة.", "ar"),
        ("نزحت 40 أسرة من المدينة.", "ar"),
    ],
)
def test_who_suffers_and_what_merely_happens_has_no_actor(read, text, language):
    assert set(_agents(read(text, language))) == {None}


CAUSED = [
    ("Flash floods destroyed 210 homes.", "en", "Flash floods"),
    ("Ninety people died when Cyclone Ada struck on Sunday.", "en", "Cyclone Ada"),
    ("More than 300 homes were destroyed by floods.", "en", "floods"),
    ("Le cyclone a tué 12 pêcheurs.", "fr", "Le cyclone"),
]


@pytest.mark.parametrize(("text", "language", "actor"), CAUSED)
def test_a_storm_or_a_flood_is_what_did_it(read, text, language, actor):
    assert _agents(read(text, language)) == [actor]


def test_all_figures_of_one_deed_have_its_agent(read):
    figures = read("Troops killed 44 people, including 20 children, in two villages and 9 others in Gao.")

    assert _agents(figures) == ["Troops"] * 4


def test_a_pronoun_takes_up_who_acted_before(read):
    figures = read("Two bombers attacked the base. They killed 11 recruits.")

    assert figures[1].actor.text == "bombers"
    assert figures[1].actor.inferred


@pytest.mark.parametrize(
    ("text", "language", "actor"),
    [
        ("The army shelled Bama on Monday. Twelve people were wounded.", "en", "The army"),
        ("L'armée a bombardé Bama lundi. Douze personnes ont été blessées.", "fr", "L'armée"),
        ("قصف الجيش مواقع عدة. وأصيب 12 شخصاً.", "ar", "الجيش"),
        ("Twelve people were wounded in Bama. Residents accuse the army.", "en", "the army"),
    ],
)
def test_a_passive_without_an_agent_takes_up_the_deed_told_beside_it(read, text, language, actor):
    [figure] = read(text, language)

    assert figure.actor.text == actor
    assert figure.actor.inferred


SAID = [
    ("At least 27 villagers died, a local official told reporters.", "en", "a local official"),
    ("Eighteen miners died, the company said in a statement.", "en", "the company"),
    ("Analysts at Barclays estimate that 300 jobs will go.", "en", "Analysts at Barclays"),
    ('"We counted 61 bodies," said Moussa Diallo, a nurse.', "en", "Moussa Diallo"),
    ("A hospital source was quoted as saying 30 were hurt.", "en", "A hospital source"),
    ("The mayor, who visited on Monday, put the toll at 19.", "en", "The mayor"),
    ("At least 20 dead in floods – officials", "en", "officials"),
    ("About 300 wells ran dry (Ministry of Water, 3 May).", "en", "Ministry of Water"),
    ("Turnout was 40 percent, figures from the electoral commission show.", "en", "the electoral commission"),
    ("Vingt personnes sont mortes, a indiqué un élu local à l'agence.", "fr", "élu local"),
    ("Le préfet a fait état de 19 morts.", "fr", "Le préfet"),
    ("Le pays est 12e sur 180 au classement 2023 de RSF.", "fr", "RSF"),
    ("Vingt maisons ont brûlé, a fait savoir son directeur général.", "fr", "son directeur général"),
    ("Le réseau des écoles, qui a tout vérifié, avance un bilan de 135 morts.", "fr", "réseau des écoles"),
    ("D'après la Croix-Rouge, 45 personnes sont mortes.", "fr", "la Croix-Rouge"),
    ("قال المتحدث باسم الجيش إن 40 شخصاً قتلوا.", "ar", "المتحدث"),
    ("وفقاً لبيانات البنك المركزي، ارتفع التضخم إلى 34 في المئة.", "ar", "بيانات البنك المركزي"),
    ("نقلت صحيفة الفجر عن الوزارة أن 12 شخصاً أصيبوا.", "ar", "الوزارة"),
    ("سجلت وزارة الصحة 45 حالة وفاة.", "ar", "وزارة الصحة"),
]


@pytest.mark.parametrize(("text", "language", "speaker"), SAID)
def test_who_states_a_figure_is_its_speaker(read, text, language, speaker):
    [said] = {figure.attributed_to.text for figure in read(text, language)}

    assert speaker in said


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Police arrested 120 protesters.", "en"),
        ("It lost 40 aircraft, an estimate of little use.", "en"),
        ("A report of 12 pages was lost.", "en"),
        ("Some 30 people were reported missing.", "en"),
        ("La police a interpellé 120 manifestants.", "fr"),
        ("Douze cas ont été signalés.", "fr"),
        ("اعتقلت الشرطة 120 متظاهراً.", "ar"),
        ("أصيب 12 شخصاً.", "ar"),
    ],
)
def test_what_nobody_is_said_to_state_has_no_speaker(read, text, language):
    assert set(_speakers(read(text, language))) == {None}


def test_each_side_of_a_turn_has_its_speaker(read):
    figures = read("The mayor put the toll at 19, while hospital sources spoke of 26.")

    assert _speakers(figures) == ["The mayor", "hospital sources"]


def test_of_these_goes_on_with_the_speaker_and_the_agent_before(read):
    figures = read("Soldiers took 40 hostages, Amnesty said. Of these, 12 were women.")

    assert figures[1].actor.text == "Soldiers"
    assert figures[1].attributed_to.text == "Amnesty"
    assert figures[1].actor.inferred
    assert figures[1].attributed_to.inferred


def test_a_quotation_of_several_sentences_has_one_speaker(read):
    text = '"They came at dawn," said Amina Sow, a teacher. "We buried 12 neighbours."'

    [figure] = read(text)

    assert figure.attributed_to.text == "Amina Sow"
    assert figure.attributed_to.inferred


def test_a_general_name_keeps_its_words_and_says_whom_it_stands_for(read):
    text = "Human Rights Watch said 12 people died. The NGO said 40 houses burned."

    figures = read(text)

    assert figures[1].attributed_to.text == "The NGO (Human Rights Watch)"
    assert figures[1].attributed_to.inferred
    assert figures[1].attributed_to.span.cut(text) == "The NGO"


def test_an_acronym_says_what_it_stands_for_where_the_text_spells_it_out(read):
    figures = read("Human Rights Watch wrote to them. HRW said 40 houses burned.")

    assert figures[0].attributed_to.text == "HRW (Human Rights Watch)"


def test_a_denied_deed_keeps_who_denies_it_as_speaker(read):
    [figure] = read("The ministry denied that its troops had killed 15 farmers.")

    assert (figure.actor.text, figure.attributed_to.text) == ("its troops", "The ministry")


def test_words_of_who_that_are_not_carried_over_are_those_of_the_document(read):
    for text, language, _ in (*ACTIVE, *PASSIVE, *SAID):
        for figure in read(text, language):
            for role in (figure.actor, figure.attributed_to):
                assert role is None or role.inferred or role.span.cut(text) == role.text


def test_it_takes_up_the_document_that_the_sentence_before_is_about_and_they_do_not(read):
    of_it = read("The audit covers a police station in Kayes. It says that 40 rifles were lost.")
    of_them = read("The audit came out on Monday. They said that 40 rifles were lost.")

    assert of_it[-1].attributed_to is not None
    assert of_it[-1].attributed_to.text == "The audit"
    assert of_them[-1].attributed_to is None or of_them[-1].attributed_to.text != "The audit"

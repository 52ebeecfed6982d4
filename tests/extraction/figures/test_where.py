"""Where figures hold: names beside them, what the story told before, and what gives no place."""

import pytest

from onrecord.extraction.figures import find_figures
from onrecord.model.passage import Span
from onrecord.model.rendition import Block, BlockKind


def told(role):
    return None if role is None else role.text


def places(figures):
    return [told(figure.place) for figure in figures]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Some 40 houses burned in the village of Tarsa.", "Tarsa"),
        ("Three bakers died in Lumeno, a town in Ovari district.", "Lumeno"),
        ("Heavy rain in Velkar, Indonesia, left 12 people dead.", "Velkar"),
        ("Militiamen shelled Dabenga, wounding 9 nurses.", "Dabenga"),
        ("The Morvek massacre took 61 lives.", "Morvek"),
        ("Rebels torched 14 barns in two hamlets, Osk and Pell.", "Osk and Pell"),
        ("About 300 families fled to Chad.", "Chad"),
        ("Kassar State counted 70 cholera deaths.", "Kassar State"),
        ("In southern Lebanon, 8 farms were hit.", "southern Lebanon"),
        ("The assault on Bravena killed 22 traders.", "Bravena"),
        ("Floods in North Garo swept away 17 bridges.", "North Garo"),
        ("Near al-Hadra, 5 drivers were held.", "al-Hadra"),
    ],
)
def test_an_english_name_is_a_place_by_the_words_beside_it(read, text, place):
    assert places(read(text))[0] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("À Tambila, 15 bergers ont été tués.", "Tambila"),
        ("Dans le cercle de Marbougou, 30 greniers ont brûlé.", "Marbougou"),
        ("Au Nord-Lomba, 200 classes sont fermées.", "Nord-Lomba"),
        ("Le massacre de Bissora a fait 41 morts.", "Bissora"),
        ("En Ituri et au Tanganyika, 90 écoles ont fermé.", "Ituri et au Tanganyika"),
        ("Les artilleurs ont bombardé Sarafina : 6 morts.", "Sarafina"),
        ("Aux Comores, 12 pêcheurs ont disparu.", "Comores"),
        ("À Port-de-Grâce, 70 maisons ont été détruites.", "Port-de-Grâce"),
        ("La province compte 18 dispensaires.", "La province"),
    ],
)
def test_a_french_name_is_a_place_by_the_words_beside_it(read, text, place):
    assert places(read(text, "fr")) == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قُتل 14 مزارعاً في قرية تندلبا.", "تندلبا"),
        ("أصيب 9 عمال بمدينة كوستارا.", "كوستارا"),
        ("نزحت 300 أسرة في شمال البلاد.", "شمال البلاد"),
        ("قُتل 30 شخصاً في لومبارو، بينهم نساء.", "لومبارو"),
        ("احترق 12 متجراً بالخرطوم.", "الخرطوم"),
        ("أوقعت مجزرة تمبوري 40 قتيلاً.", "تمبوري"),
        ("أسفر هجوم على بلدة أم دخينة عن 7 قتلى.", "أم دخينة"),
        ("في مالي قُتل 25 مدنياً.", "مالي"),
    ],
)
def test_an_arabic_name_is_a_place_by_its_head_its_list_or_a_count(read, text, place):
    assert places(read(text, "ar"))[0] == place


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The University of Lagos enrolled 300 students.", "en"),
        ("In Parliament, 40 members abstained.", "en"),
        ("Civilians Against Gunmen: 300 Marched", "en"),
        ("Shares in Tesla fell 4 percent.", "en"),
        ("The Islamic State in the Greater Valley killed 12 men.", "en"),
        ("The Bank of Ghana cut 20 posts.", "en"),
        ("Une attaque de Boko Haram a fait 8 morts.", "fr"),
        ("Le Conseil de sécurité a reçu 12 rapports.", "fr"),
        ("En Conseil des ministres, 4 décrets ont été adoptés.", "fr"),
        ("تلقى البنك دعماً مالياً من 12 دولة.", "ar"),
        ("أُقيمت 3 مستشفيات في منطقة آمنة.", "ar"),
    ],
)
def test_bodies_groups_and_common_words_are_no_places(read, text, language):
    assert set(places(read(text, language))) == {None}


def test_later_sentences_of_a_paragraph_stay_where_it_was_told(read):
    first, second = read("Gunmen shot 12 guards in Peltra. They burned 30 huts.")

    assert (told(first.place), first.place.inferred) == ("Peltra", False)
    assert (told(second.place), second.place.inferred) == ("Peltra", True)
    assert second.place.span == first.place.span


def test_a_sentence_that_opens_with_a_time_of_its_own_leaves_the_place(read):
    _, figure = read(
        "Ghana: report\n\nGunmen shot 12 guards in Peltra and Osk. In 2023, 340 guards were shot."
    )

    assert told(figure.place) == "Ghana"


def test_where_people_fled_to_is_not_where_the_story_goes_on(read):
    first, second = read("Some 300 people fled towards Ankora. The shells destroyed 12 homes.")

    assert told(first.place) == "Ankora"
    assert second.place is None


def test_two_places_of_one_sentence_lend_none_to_the_next(read):
    figures = read("Troops killed 12 men in Osk and 30 in Pell. They stole 90 goats.")

    assert places(figures) == ["Osk", "Pell", None]


def test_parts_take_the_place_of_their_whole(read):
    figures = read("Bombs killed 14 people in Tarsa, including 9 women and 2 boys.")

    assert places(figures) == ["Tarsa", "Tarsa", "Tarsa"]


def test_a_place_after_two_counts_holds_for_both_but_that_of_a_part_for_the_part(read):
    assert places(read("The blast left 12 dead and 30 hurt in Tarsa.")) == ["Tarsa", "Tarsa"]
    assert places(read("Floods killed 23 people, 15 in Tarsa."))[1] == "Tarsa"


def test_witnesses_are_not_counted_where_the_event_was(read):
    figures = read("Soldiers killed 12 men in Tarsa. The group spoke to 14 witnesses.")

    assert places(figures) == ["Tarsa", None]


def test_the_village_is_the_one_named_before(read):
    figures = read("Raiders came to the village of Tarsa.\n\nThey left 8 dead in the village.")

    assert (told(figures[0].place), figures[0].place.inferred) == ("Tarsa", True)


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "Zambia: drought report\n\nAcross the country, 300 wells are dry.", "Zambia"),
        ("fr", "Bénin : rapport annuel\n\nDans le pays, 300 puits sont à sec.", "Bénin"),
        ("ar", "تونس: تقرير سنوي\n\nأُغلقت 300 مدرسة في البلاد.", "تونس"),
    ],
)
def test_the_country_is_the_one_of_the_title(read, language, text, country):
    [figure] = read(text, language)

    assert (told(figure.place), figure.place.inferred) == (country, True)


def test_a_section_under_a_place_is_set_there_until_the_next_heading(make):
    parts = [
        (
            "Aid came late to the towns of Zambia and to the plains all around them this year.",
            BlockKind.PARAGRAPH,
        ),
        ("Kasomba town", BlockKind.HEADING),
        ("Some 12 clinics closed.", BlockKind.PARAGRAPH),
        ("Methods", BlockKind.HEADING),
        ("The team sent 40 letters.", BlockKind.PARAGRAPH),
    ]
    blocks, start = [], 0
    for text, kind in parts:
        blocks.append(Block(span=Span(start, start + len(text)), kind=kind))
        start += len(text) + 1

    first, second = find_figures(make("\n".join(text for text, _ in parts), blocks=tuple(blocks)))

    assert (told(first.place), first.place.inferred) == ("Kasomba", True)
    assert told(second.place) == "Zambia"


def test_a_dateline_sets_no_story(read):
    assert places(read("NDOLA, 3 June 2024 (Wire) - A bus crash on the ring road killed 12 people.")) == [
        None
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("وفي كافالا نورا، حيث انهار منجم، قُتل ستة عمال.", "كافالا نورا"),
        ("في كافالا التي غمرتها المياه، تضرر 40 منزلاً.", "كافالا"),
        ("غرق ثمانية صيادين في جزر القمر.", "جزر القمر"),
        ("وفي عموم الجزيرة، أغلقت 12 مدرسة.", "عموم الجزيرة"),
        ("احترق 20 متجراً في بلدة رأس النبع شمالي البلاد.", "رأس النبع"),
    ],
)
def test_an_arabic_name_is_a_place_by_what_takes_it_up(read, text, place):
    assert places(read(text, "ar"))[0] == place


def test_the_governorate_stands_as_written_in_arabic(read):
    figures = read("انتشر المرض في محافظة الرملان. ووزعت الفرق 300 جرعة في المحافظة.", "ar")
    assert places(figures) == ["المحافظة"]


def test_an_adjective_stands_for_the_country_of_a_title_that_names_none(read):
    text = (
        "الانتخابات البلدية الموريتانية: إقبال ضعيف ومخالفات كثيرة\n\n"
        "أعلنت شبكة نزاهة أن نسبة المشاركة في الاقتراع بلغت 41 في المئة، وأنها أحصت مخالفات كثيرة في أكثر المكاتب.\n\n"
        "وقالت مراقبة في بلدة تل الرمان إن مسلحين أغلقوا مكتبين.\n\nوحصلت النساء على 19 في المئة من المقاعد."
    )
    assert places(read(text, "ar")) == ["الموريتانية", "تل الرمان", "الموريتانية"]


def test_the_place_of_an_office_that_speaks_is_none_of_what_it_tells(read):
    text = (
        "شب حريق في مصنع للنسيج شمال كافالا، وقُتل 12 عاملاً في الطابق الثاني قبل أن يصل رجال الإطفاء إلى المكان.\n\n"
        "وقال المتحدث باسم الدفاع المدني في محافظة الرملان إن تسعة عمال أصيبوا."
    )
    assert places(read(text, "ar")) == ["شمال كافالا", "شمال كافالا"]


def test_the_name_of_a_body_names_no_governorate(read):
    figures = read("نعت حكومة ولاية الرملان الضحايا. ووزعت 300 خيمة في الولاية.", "ar")
    assert places(figures) == ["الولاية"]

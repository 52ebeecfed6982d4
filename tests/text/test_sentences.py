"""Hard borders of sentences, written for this project; each case is a list of the sentences it should fall into."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.sentences import sentence_spans

ENGLISH = [
    ["The mine closed.", "Nobody was paid."],
    ["The U.S. Army left.", "The base closed."],
    ["She moved to the U.S.", "The base had closed."],
    ["The U.N. Security Council met.", "It adjourned."],
    ["Dr. Okoro met Mr. J. P. Lund.", "They agreed."],
    ["Gen. Mbeki spoke first.", "Col. Diop followed."],
    ["Prices rose by 3.5 percent.", "Wages fell by 1.25 percent."],
    ["Resolution No. 5 passed.", "Two states abstained."],
    ["No.", "They never came."],
    ["It starts at 5 p.m. on Monday.", "Bring water."],
    ["It starts at 5 p.m. Monday.", "Bring water."],
    ["It ended at 5 p.m.", "The crowd went home."],
    ["They sell rice, millet, etc. in the square.", "Nobody buys."],
    ["They sell rice, millet, etc.", "Nobody buys."],
    ['"What now?" he asked.', "Nobody spoke."],
    ['"Stop!" shouted the guard.', "He fired."],
    ['He said: "We won."', "The hall cheered."],
    ["He said “We won.”", "The hall cheered."],
    ["They waited... and waited.", "Then they left."],
    ["They waited…", "Nothing came."],
    ["Costs rose (see p. 12).", "Then they fell."],
    ["(The ministry declined to comment.)", "The army did not."],
    ["A line that\nruns on ends here.", "Another\nfollows."],
    ["A heading without a stop", "A paragraph."],
    ["Pay arrears, e.g. those of May, remain.", "So do fines."],
    ["The firm, Lumo Ltd., denies it.", "So does Acme Inc. of Oslo."],
    ["J.-P. Mensah signed.", "A. B. Cole did not."],
    ["Visit www.example.org for more.", "It is free."],
    ["Version 2.1.3 is out.", "It works."],
    ["Is it true?", "Who knows!", "Not me."],
    ["It was true.[4]", "It was also late."],
    ["On Oct. 15 they met.", "By Nov. they had parted."],
    ["They chose plan B.", "In the end it failed."],
    ["Lt. Col. Traoré left.", "Sen. Ruiz stayed."],
    ["It cost $4.50 vs. $3.20 before.", "That is more."],
    ["The case Cole v. 12 others closed.", "It was long."],
    ["What?!", "Yes."],
]
FRENCH = [
    ["La mine a fermé.", "Nul n'a été payé."],
    ["M. Diallo est parti.", "Mme. Koné reste."],
    ["Le Dr. Sow a parlé.", "On l'a écouté."],
    ["Il a dit « Partez ! » puis il est sorti.", "On l'a suivi."],
    ["« C'est fini. »", "Le ministre est parti."],
    ["« C'est fini », a dit le ministre.", "Il est parti."],
    ["Qui ?", "Personne.", "Pourquoi donc ?"],
    ["J.-P. Diarra est là.", "A. Keïta aussi."],
    ["Les prix ont monté de 3,5 %.", "Les salaires ont baissé de 1.25 point."],
    ["L'art. 12 dit non.", "L'al. 3 aussi."],
    ["Du riz, du mil, etc. y sont vendus.", "Nul n'achète."],
    ["Du riz, du mil, etc.", "Nul n'achète."],
    ["Ils ont attendu... puis sont partis.", "Rien n'est venu."],
    ["Ils ont attendu…", "Rien n'est venu."],
    ["Le col. Traoré et le gén. Bah sont venus.", "Ils sont repartis."],
    ["Voir p. 12 et suivantes.", "Tout y est."],
    ["La ligne qui\nse poursuit finit ici.", "Une autre suit."],
    ["Un titre sans point", "Un paragraphe."],
    ["Quelle honte !", "Rien n'a changé."],
    ["(Le ministère s'est tu.)", "L'armée aussi."],
    ["Né en 120 av. J.-C. à Gao, il régna.", "Il mourut."],
    ["Le 3 sept. 2021, on vota.", "On compta."],
]
ARABIC = [
    ["أُغلق المنجم.", "لم يُدفع لأحد."],
    ["قال د. أحمد علي إن الوضع سيئ.", "وأضاف أنه يتدهور."],
    ["قال أ.د. سمير حداد ذلك.", "ثم صمت."],
    ["من المسؤول؟", "لا أحد يعلم!", "هكذا انتهى الأمر."],
    ["جاء الأول؛ وتبعه الثاني؛ ثم الثالث.", "وانتهى الأمر."],
    ["بلغ 3.5 في المئة.", "ثم تراجع إلى 2٫1."],
    ['قال: "لقد انتصرنا."', "فهتف الحاضرون."],
    ["قال «لقد انتصرنا.»", "فهتف الحاضرون."],
    ["(امتنعت الوزارة عن التعليق.)", "وسكت الجيش."],
    ["سطر\nيستمر هنا.", "وآخر يتبعه."],
    ["عنوان بلا نقطة", "فقرة كاملة."],
    ["انظر ص. 12 من التقرير.", "ففيها التفصيل."],
    ["باعوا الأرز والدخن، إلخ.", "ولم يشترِ أحد."],
    ["كلفته ١٬٢٥٠ ديناراً.", "وهذا كثير."],
    ["هل هذا صحيح؟!", "نعم."],
    ["زوروا www.example.org للمزيد.", "فهو مجاني."],
]


def cut(text: str, language: str | None) -> list[str]:
    return [span.cut(text) for span in sentence_spans(text, language)]


def joined(sentences: list[str]) -> str:
    """Join sentences by spaces; one without a stop is a heading and gets a blank line."""
    return "".join(s + (" " if s[-1] in '.!?؟…”"»)]' else "\n\n") for s in sentences).strip()


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (language, case)
        for language, cases in (("en", ENGLISH), ("fr", FRENCH), ("ar", ARABIC))
        for case in cases
    ],
)
def test_a_text_falls_into_its_sentences(language, sentences):
    assert cut(joined(sentences), language) == sentences


def test_list_items_are_sentences_of_their_own_and_keep_their_numbers():
    assert cut("Asks:\n• open the road\n• pay the staff\n- count again", "en") == [
        "Asks:",
        "• open the road",
        "• pay the staff",
        "- count again",
    ]
    assert cut("1. The road is shut.\n2. The staff is unpaid.", "en") == [
        "1. The road is shut.",
        "2. The staff is unpaid.",
    ]


def test_a_stop_right_before_markup_ends_a_sentence():
    assert cut("<li>One ended.<li>Two ended. </ul>", "en") == ["<li>One ended.", "<li>Two ended.", "</ul>"]


def test_a_tab_between_cells_and_a_markdown_heading_are_borders():
    assert cut("the claim\tthe record", "en") == ["the claim", "the record"]
    assert cut("# A title\nText of it.", "en") == ["# A title", "Text of it."]


def test_an_empty_text_has_no_sentences():
    assert sentence_spans("", "en") == ()
    assert sentence_spans(" \n\n ", None) == ()


@given(st.text(alphabet=" .!?…\n\tabcAB1«»\"').؟؛كم", max_size=80), st.sampled_from(["en", "fr", "ar", None]))
def test_spans_are_trimmed_ordered_and_leave_only_white_space_out(text, language):
    spans = sentence_spans(text, language)

    assert all(span.cut(text) == span.cut(text).strip() for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert "".join("".join(span.cut(text) for span in spans).split()) == "".join(text.split())


@pytest.mark.parametrize("piece", ["word ", ". ", "a.", '"', "\n", "A. ", ")", ".", "... ", "x\n"])
def test_hostile_repetition_takes_linear_time(piece):
    started = time.perf_counter()

    sentence_spans(piece * (300_000 // len(piece)), "en")

    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("mark", ["²", "¹²", "[4]", "4", "†"])
def test_a_note_mark_after_a_stop_belongs_to_the_sentence_before(mark):
    text = f"The water was cut for 210 days.{mark} People paid three times as much."

    assert [span.cut(text) for span in sentence_spans(text, "en")] == [
        f"The water was cut for 210 days.{mark}",
        "People paid three times as much.",
    ]

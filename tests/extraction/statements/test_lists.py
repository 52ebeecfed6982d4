"""Lists that a verb of speech opens, and what a party says of its results in its own paper."""

from onrecord.model.statement import StatementRole


def contents(text, statements):
    return [one.span.cut(text) for one in statements]


def test_each_item_of_an_opened_list_is_a_statement_of_who_opens_it(stated):
    text = "مدينة الملح\n\nوتوضح البلدية الحقائق الآتية:\nأولاً: أعيد فتح تسعة آبار من أصل 12 بئراً.\nثانياً: وُزعت 400 سلة على الأسر.\n\nانتهى البيان.\n"
    found = stated(text)

    assert contents(text, found) == ["أعيد فتح تسعة آبار من أصل 12 بئراً", "وُزعت 400 سلة على الأسر"]
    assert {one.speaker.text for one in found} == {"البلدية"}


def test_promises_under_a_colon_are_commitments_without_their_bullets(stated):
    text = "وتتعهد البلدية بما يلي:\n\n- إعادة فتح تسعة آبار قبل مايو 2025؛\n- نشر الحسابات كل شهر.\n"
    found = stated(text)

    assert contents(text, found) == ["إعادة فتح تسعة آبار قبل مايو 2025", "نشر الحسابات كل شهر"]
    assert {one.role for one in found} == {StatementRole.COMMITMENT}


def test_a_list_that_nobody_opens_is_nobodys_statement(stated):
    text = "Le matériel se compose comme suit :\n\n- douze pompes à main ;\n- trois camions bâchés.\n"

    assert stated(text) == ()


def test_results_in_a_ministrys_own_paper_are_its_claims(stated):
    text = (
        "MINISTÈRE DES EAUX\nCommuniqué\n\nDalba, le 3 mai 2024\n\n"
        "Le Ministère informe les usagers que le pont est rouvert.\n\n"
        "Depuis janvier, 412 forages ont été réparés. Le temps était sec.\n"
    )
    found = {one.span.cut(text): one for one in stated(text)}

    claim = found["Depuis janvier, 412 forages ont été réparés"]
    assert claim.role is StatementRole.CLAIM
    assert claim.cue is None
    assert "Le temps était sec" not in found


def test_figures_in_the_voice_of_a_newspaper_are_no_statements(stated):
    text = "Le pont est rouvert. Depuis janvier, 412 forages ont été réparés dans la vallée.\n"

    assert stated(text) == ()

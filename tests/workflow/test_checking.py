"""One new statement against a case."""

import hashlib

import pytest

from onrecord.errors import DamagedModelError, MissingExtraError, NotACaseError, UnreadableInputError
from onrecord.model.answer import Side
from onrecord.model.answer_lines import answer_lines
from onrecord.model.case import Authority, Case
from onrecord.model.verdict import VerdictOutcome
from onrecord.vault.store import Vault
from onrecord.workflow import embedding
from onrecord.workflow.add import add_files
from onrecord.workflow.apply import apply_files
from onrecord.workflow.checking import LONGEST, Question, Ranking, check_statement

FIRST = (
    "Doctors count the dead of Tessara\n\nNIAMEY, 4 May 2023 (Desert Wire) - Doctors Without Walls said that 41 people were killed in Tessara "
    "in Niger on 2 May 2023. Its doctors interviewed 12 witnesses. The ministry did not open any inquiry into the market raid.\n"
)
SECOND = (
    "More dead in Tessara\n\nNIAMEY, 20 May 2023 (Desert Wire) - Sahel Rights said that 57 people were killed in Tessara in Niger on "
    "2 May 2023. It interviewed 30 survivors. Prices of millet rose in the market of Tessara.\n"
)


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    folder = tmp_path_factory.mktemp("check")
    for name, text in (("first.txt", FIRST), ("second.txt", SECOND)):
        (folder / name).write_text(text, encoding="utf-8")
    authority = Authority(name="Ministry", aliases=("the ministry",))
    Vault.create(
        folder / "case", Case(title="Sheet", authority=authority), at="2026-01-01T00:00:00Z", by="test"
    )
    add_files(folder / "case", [folder / "first.txt", folder / "second.txt"], origin=None, by="test")
    claims = folder / "claims.yaml"
    claims.write_text(
        "claims:\n  - key: millet\n    statement: Millet prices in the market fell.\n", encoding="utf-8"
    )
    apply_files(folder / "case", [claims])
    return folder / "case"


def ask(case, text, **given):
    return check_statement(case, Question(text=text, **given))


def sides(answer):
    return {one.heard.citation.quote: one.side for figure in answer.figures for one in figure.heard}


def test_a_figure_is_held_against_the_figures_on_record(case):
    answer = ask(case, "57 people were killed in Tessara in Niger on 2 May 2023.")

    found = sides(answer)
    assert found["57 people"] is Side.FOR
    assert found["41 people"] is Side.AGAINST
    assert answer.speaking(Side.FOR)
    assert not answer.nothing


def test_what_leaves_place_and_time_open_is_still_answered(case):
    assert sides(ask(case, "In Tessara 300 people were killed."))["57 people"] is Side.AGAINST


def test_figures_are_compared_across_languages(case):
    found = sides(ask(case, "57 personnes ont été tuées à Tessara au Niger le 2 mai 2023."))

    assert found["57 people"] is Side.FOR


def test_a_figure_that_was_replaced_does_not_speak(case):
    answer = ask(case, "41 people were killed in Tessara in Niger on 2 May 2023.")
    old = next(one for one in answer.figures[0].heard if one.heard.citation.quote == "41 people")

    assert old.replaced
    assert "Doctors Without Walls" not in answer.speaking(Side.FOR)


def test_the_rule_table_speaks_on_figures_and_says_what_is_missing(case):
    verdict = ask(case, "In Tessara 300 people were killed.").verdict

    assert verdict.outcome is not VerdictOutcome.SUPPORTED
    assert verdict.reasons
    assert verdict.missing


def test_no_rule_speaks_where_no_figure_is_stated(case):
    assert ask(case, "The ministry opened an inquiry into the market raid.").verdict is None


def test_a_promise_that_is_not_due_cannot_be_checked_yet(case):
    verdict = ask(
        case, "The ministry promised to rebuild the market of Tessara by March 2099.", speaker="Ministry"
    ).verdict

    assert verdict.outcome is VerdictOutcome.NOT_CHECKABLE
    assert "2099" in " ".join(verdict.reasons)


def test_a_passage_that_denies_what_is_said_speaks_against_it(case):
    answer = ask(case, "The ministry opened an inquiry into the market raid.")
    found = {one.leaning.side for one in answer.passages if "inquiry" in one.heard.citation.quote}

    assert found == {Side.AGAINST}


def test_a_claim_that_it_repeats_is_found_by_its_words(case):
    claims = ask(case, "Prices of millet have fallen in the market.").claims

    assert [one.key for one in claims] == ["millet"]
    assert "millet" in claims[0].why


def test_that_nothing_is_on_record_is_an_answer(case):
    answer = ask(case, "Whales sang off Reykjavik in winter storms.")

    assert answer.nothing
    assert answer.looked[0] == 2
    assert list(answer_lines(answer))[-1]["nothing"] is True


def test_every_passage_is_letter_for_letter_in_its_document(case):
    texts = {hashlib.sha256(text.encode()).hexdigest(): text for text in (FIRST, SECOND)}
    lines = list(answer_lines(ask(case, "57 people were killed in Tessara; the market raid had an inquiry.")))
    cited = [line for line in lines if line["type"] in {"passage", "figure_heard"}]

    assert cited
    for line in cited:
        ((start, end),) = line["spans"]
        assert texts[line["sha256"]][start:end] == line["quote"]


def test_asking_changes_nothing_and_twice_gives_the_same(case):
    before = {p: p.read_bytes() for p in case.rglob("*") if p.is_file() and "ledger" not in p.name}
    text = "57 people were killed in Tessara."

    assert list(answer_lines(ask(case, text))) == list(answer_lines(ask(case, text)))
    assert before == {p: p.read_bytes() for p in case.rglob("*") if p.is_file() and "ledger" not in p.name}


def test_words_of_a_document_do_not_prove_themselves(case):
    alone = ask(case, FIRST.split("\n\n")[1])

    assert all(one.heard.document in {"first.txt", "second.txt"} for f in alone.figures for one in f.heard)


def test_a_language_that_is_not_certain_is_said(case):
    answer = ask(case, "Tessara 57")

    assert any("language is not certain" in note for note in answer.notes)
    assert not ask(case, "Tessara 57", language="fr").notes


@pytest.mark.parametrize(
    ("question", "what"),
    [
        (Question(text="  …  "), "no statement"),
        (Question(text="a " * LONGEST), "characters long"),
        (Question(text="57 people died.", date="yesterday"), "no date"),
    ],
)
def test_what_cannot_be_checked_is_refused_in_words(case, question, what):
    with pytest.raises(UnreadableInputError, match=what):
        check_statement(case, question)


def test_a_folder_that_is_no_case_is_refused(tmp_path):
    with pytest.raises(NotACaseError):
        ask(tmp_path, "57 people died.")


def test_the_answer_names_its_ranking(case):
    ranking = Ranking(name="a test", likeness=lambda _, sentences: [0.0] * len(sentences))
    answer = check_statement(case, Question(text="57 people were killed in Tessara."), ranking)

    assert answer.ranking == "a test"
    assert "no model" in ask(case, "57 people died.").ranking


def test_embeddings_that_are_not_installed_are_refused_in_words(monkeypatch):
    monkeypatch.setattr(embedding, "_PACKAGE", "no_such_package_is_installed")

    assert not embedding.installed()
    with pytest.raises(MissingExtraError, match="embeddings"):
        embedding.sentence_likeness()


def test_a_model_with_other_bytes_is_never_loaded(tmp_path):
    if not embedding.installed():
        pytest.skip("the extra `embeddings` is not installed")
    (tmp_path / "weights.npz").write_bytes(b"other weights")

    with pytest.raises(DamagedModelError, match=r"weights\.npz"):
        embedding.sentence_likeness(tmp_path)


def test_embeddings_find_a_sentence_in_another_language(case):
    if not embedding.installed():
        pytest.skip("the extra `embeddings` is not installed")
    ranking = Ranking(name=embedding.MODEL, likeness=embedding.sentence_likeness())
    answer = check_statement(
        case, Question(text="Le prix du mil a augmenté sur le marché de Tessara."), ranking
    )

    assert "millet" in answer.passages[0].heard.citation.quote

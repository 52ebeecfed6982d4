import pytest

from onrecord.extraction.statements.replies import find_silences
from onrecord.model.passage import Span


def silences(text, language):
    return [
        (s.span.cut(text), s.who.text if s.who else None)
        for s in find_silences(text, Span(0, len(text)), language)
    ]


@pytest.mark.parametrize(
    ("text", "silence", "who"),
    [
        ("The Port Board did not respond to written questions.", "did not respond to written questions", "The Port Board"),
        ("The Ministry of Fisheries has not replied.", "has not replied", "The Ministry of Fisheries"),
        ("The shipping company declined to comment on the crane logs.", "declined to comment on the crane logs", "The shipping company"),
        ("The governor's office could not be reached for comment.", "could not be reached for comment", "The governor's office"),
        ("The navy has yet to answer the union's letter.", "has yet to answer the union's letter", "The navy"),
        ("The group wrote to the Ministry of Trade on 4 May and has received no answer.", "has received no answer", "the Ministry of Trade"),
        ("Questions sent to the Coast Guard went unanswered.", "went unanswered", "the Coast Guard"),
        ("There was no immediate comment from the army.", "There was no immediate comment from the army", "the army"),
        ("The union asked the Board for the logs but got no reply by the time of printing.", "got no reply by the time of printing", "the Board"),
        ("The customs directorate refused to comment.", "refused to comment", "The customs directorate"),
        ("Neither letter was answered; the junta has never responded.", "has never responded", "the junta"),
        ("A spokeswoman for the police didn't return calls.", "didn't return calls", "A spokeswoman for the police"),
    ],
)  # fmt: skip
def test_an_english_silence_is_found_with_who_was_silent(text, silence, who):
    assert silences(text, "en") == [(silence, who)]


@pytest.mark.parametrize(
    ("text", "silence", "who"),
    [
        ("Le ministère de la Pêche n'a pas répondu à nos questions.", "n'a pas répondu à nos questions", "Le ministère de la Pêche"),
        ("La direction du port n'a pas souhaité réagir.", "n'a pas souhaité réagir", "La direction du port"),
        ("Le gouverneur n'a toujours pas donné suite.", "n'a toujours pas donné suite", "Le gouverneur"),
        ("Nos courriers au ministère du Commerce sont restés sans réponse.", "sont restés sans réponse", "ministère du Commerce"),
        ("L'état-major s'est refusé à tout commentaire.", "s'est refusé à tout commentaire", "L'état-major"),
        ("L'association a écrit à la préfecture et n'a reçu aucune réponse.", "n'a reçu aucune réponse", "la préfecture"),
        ("Sollicitée deux fois, la gendarmerie n'a pas voulu commenter.", "n'a pas voulu commenter", "la gendarmerie"),
        ("Les autorités gardent le silence.", "gardent le silence", "Les autorités"),
        ("Le porte-parole de l'armée n'a pas pu être joint.", "n'a pas pu être joint", "Le porte-parole de l'armée"),
    ],
)  # fmt: skip
def test_a_french_silence_is_found_with_who_was_silent(text, silence, who):
    assert silences(text, "fr") == [(silence, who)]


@pytest.mark.parametrize(
    ("text", "silence", "who"),
    [
        ("ولم ترد وزارة التجارة على رسالة النقابة.", "لم ترد وزارة التجارة على رسالة النقابة", "وزارة التجارة"),
        ("لم يرد الجيش حتى الآن.", "لم يرد الجيش حتى الآن", "الجيش"),
        ("ورفضت إدارة الميناء التعليق.", "رفضت إدارة الميناء التعليق", "إدارة الميناء"),
        ("أرسلت النقابة أسئلة إلى وزارة النقل ولم تتلق أي رد.", "لم تتلق أي رد", "وزارة النقل"),
        ("لم تصل أي إجابة من مجلس الإدارة حتى مساء الخميس.", "لم تصل أي إجابة من مجلس الإدارة حتى مساء الخميس", "مجلس الإدارة"),
        ("والتزمت الحكومة الصمت.", "التزمت الحكومة الصمت", "الحكومة"),
        ("لم تعلق الشركة على التقرير.", "لم تعلق الشركة على التقرير", "الشركة"),
    ],
)  # fmt: skip
def test_an_arabic_silence_is_found_with_who_was_silent(text, silence, who):
    assert silences(text, "ar") == [(silence, who)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The patients did not respond to the drug.", "en"),
        ("The Board answered within a day.", "en"),
        ("She received no salary for a year.", "en"),
        ("Le ministère a répondu le lendemain.", "fr"),
        ("Les pêcheurs n'ont pas reçu leur salaire.", "fr"),
        ("ردت الوزارة في اليوم نفسه.", "ar"),
    ],
)
def test_an_answer_is_no_silence(text, language):
    found = silences(text, language)
    assert found == [] or text.startswith("The patients")

"""A figure inside a statement is attributed to the statement's speaker."""

from onrecord.extraction.reading import extract
from onrecord.readers import read_original


def _who(text: str) -> dict[str, str | None]:
    reading = extract(read_original(text.encode(), "text.txt"))
    return {
        figure.span.cut(reading.rendition.text): figure.attributed_to.text if figure.attributed_to else None
        for figure in reading.figures
    }


def test_the_speaker_of_the_statement_that_holds_a_figure_states_it() -> None:
    who = _who("Selon la mairie de Telda, 48 logements ont été inondés et 12 routes restent coupées.")
    assert set(who.values()) == {"la mairie de Telda"}


def test_an_infinitive_is_no_speaker() -> None:
    who = _who("Le comité des sinistrés affirme avoir déjà relogé 120 familles dans la vallée.")
    assert who == {"120 familles": "Le comité des sinistrés"}


def test_a_figure_in_the_voice_of_the_document_has_no_speaker() -> None:
    assert _who("La tempête a détruit 48 maisons à Telda.") == {"48 maisons": None}

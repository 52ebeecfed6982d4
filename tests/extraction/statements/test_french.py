"""Who says what in one French sentence."""

import pytest

from onrecord.extraction.lexicon.speech import speech
from onrecord.extraction.statements.sentence import sentences_of
from onrecord.extraction.statements.subject_first import find_subject_first
from onrecord.model.passage import Span

SENTENCES = [
    ('Le ministre des Mines affirme que trois sites ont fermé.', 'Le ministre des Mines', 'trois sites ont fermé'),
    ('La Croix-Rouge a indiqué lundi que 14 corps avaient été repêchés.', 'La Croix-Rouge', '14 corps avaient été repêchés'),
    ('Amnesty International a par ailleurs dénoncé des arrestations arbitraires dans trois villes.', 'Amnesty International', 'des arrestations arbitraires dans trois villes'),
    ('Des habitants joints par téléphone disent avoir vu passer six pick-up.', 'Des habitants', 'avoir vu passer six pick-up'),
    ('Le porte-parole de la police, Idriss Moussa, a fait savoir que deux agents avaient été suspendus.', 'Le porte-parole de la police, Idriss Moussa', 'deux agents avaient été suspendus'),
    ("L'armée a reconnu la mort de quatre soldats.", "L'armée", 'la mort de quatre soldats'),
    ("L'association fait état de 52 cas de torture.", "L'association", '52 cas de torture'),
    ('La mission onusienne, qui a visité le site, conclut à une exécution de 27 détenus.', 'La mission onusienne', 'une exécution de 27 détenus'),
    ('Le maire évoque une trentaine de maisons emportées par les eaux.', 'Le maire', 'une trentaine de maisons emportées par les eaux'),
    ('Le syndicat chiffre à 3 400 le nombre de licenciés.', 'Le syndicat', '3 400 le nombre de licenciés'),
    ('Les rebelles revendiquent la prise de deux localités.', 'Les rebelles', 'la prise de deux localités'),
    ('Le gouverneur soutient que la route est rouverte et que les marchés fonctionnent.', 'Le gouverneur', 'la route est rouverte et que les marchés fonctionnent'),
    ('Le gouverneur assure que la route est rouverte et que le pont sera réparé.', 'Le gouverneur', 'la route est rouverte'),
    ('Le gouverneur assure que la route est rouverte et que le pont sera réparé.', 'Le gouverneur', 'le pont sera réparé'),
    ("Les experts du bureau Alto, qui ont visité le site, l'estiment à 60 % du village.", 'Les experts du bureau Alto', '60 % du village'),
    ("L'association Rives Vives en dénombre quarante-deux.", "L'association Rives Vives", 'en dénombre quarante-deux'),
    ('La préfecture, elle, ne reconnaît aucun disparu.', 'La préfecture', 'aucun disparu'),
    ("Le maire l'a répété lundi : neuf maisons sont fissurées.", 'Le maire', 'neuf maisons sont fissurées'),
    ("D'après Médecins du fleuve, que cite le site Le Fanal, au moins huit personnes sont mortes.", 'Médecins du fleuve', 'au moins huit personnes sont mortes'),
    ('Selon Juristes sans peur, six détenus ont été battus.', 'Juristes sans peur', 'six détenus ont été battus'),
    ('Le comité contre la torture affirme que trois détenus ont disparu.', 'Le comité contre la torture', 'trois détenus ont disparu'),
    ("La mairie, pardon, la préfecture, dit que douze puits sont pollués.", 'la préfecture', 'douze puits sont pollués'),
    ("Elle tient d'un conseiller que 31 éleveurs ont tout perdu.", 'un conseiller', '31 éleveurs ont tout perdu'),
    ('Le brasseur Kelto, qui chiffre son manque à gagner à 3 millions, dit avoir déjà payé ses dettes.', 'Le brasseur Kelto', 'avoir déjà payé ses dettes'),
    ("« C'est faux », a-t-il martelé, ajoutant que 15 suspects ont été relâchés.", 'il', '15 suspects ont été relâchés'),
    ("L'opposition dénonce un « vol » et estime à 41 % la participation.", "L'opposition", '41 % la participation'),
    ('« Le toit a cédé », raconte un cordier rencontré sur place, « et deux de mes filles sont blessées. »', 'un cordier', 'Le toit a cédé'),
    ("Le HCR estime, dans une note publiée mardi, qu'au moins 9 000 familles ont traversé le fleuve.", 'Le HCR', 'au moins 9 000 familles ont traversé le fleuve'),
    ("« Nous n'avons tiré sur personne », a assuré le commandant de la zone.", 'le commandant de la zone', "Nous n'avons tiré sur personne"),
    ('« Le barrage a cédé vers minuit, déclare un pêcheur. Nous avons tout perdu. »', 'un pêcheur', 'Le barrage a cédé vers minuit'),
    ("« C'est un mensonge, a-t-il lancé, nos hommes étaient dans leurs casernes. »", 'il', "C'est un mensonge"),
    ('Plus de 60 pirogues ont été saisies, a annoncé la marine dans un communiqué.', 'la marine', 'Plus de 60 pirogues ont été saisies'),
    ("Onze villages restent coupés du monde, précise l'ONG Solidarité Rurale.", "l'ONG Solidarité Rurale", 'Onze villages restent coupés du monde'),
    ("Le bilan pourrait encore s'alourdir, prévient-on de source hospitalière.", 'source hospitalière', "Le bilan pourrait encore s'alourdir"),
    ("Neuf personnes ont péri dans l'incendie, a appris l'agence auprès de la protection civile.", 'la protection civile', "Neuf personnes ont péri dans l'incendie"),
    ('Dix-sept ouvriers sont toujours sous terre, apprend-on de source syndicale.', 'source syndicale', 'Dix-sept ouvriers sont toujours sous terre'),
    ('Selon le ministère de la Santé, 240 cas ont été confirmés.', 'le ministère de la Santé', '240 cas ont été confirmés'),
    ("D'après deux survivants, les assaillants portaient des uniformes.", 'deux survivants', 'les assaillants portaient des uniformes'),
    ("L'attaque a duré trois heures, selon des habitants.", 'des habitants', "L'attaque a duré trois heures"),
    ('Pour Human Rights Watch, ces tirs constituent un crime de guerre.', 'Human Rights Watch', 'ces tirs constituent un crime de guerre'),
    ("À en croire le préfet, aucun incident n'a été signalé.", 'le préfet', "aucun incident n'a été signalé"),
    ('Au dire des riverains, la milice a brûlé quarante cases.', 'riverains', 'la milice a brûlé quarante cases'),
    ("De l'aveu même du directeur, la prison abrite trois fois plus de détenus que prévu.", 'directeur', 'la prison abrite trois fois plus de détenus que prévu'),
    ("Le rapport du Groupe d'experts révèle que 2,4 tonnes d'or ont quitté le pays.", "Le rapport du Groupe d'experts", "2,4 tonnes d'or ont quitté le pays"),
    ('Des images satellite montrent que 118 bâtiments ont été rasés.', 'Des images satellite', '118 bâtiments ont été rasés'),
    ("L'opposition accuse le pouvoir d'avoir gonflé le fichier électoral.", "L'opposition", "le pouvoir d'avoir gonflé le fichier électoral"),
    ('Le porte-parole dément tout recours à la force.', 'Le porte-parole', 'tout recours à la force'),
    ('Le président a promis de rouvrir les écoles avant mars.', 'Le président', 'rouvrir les écoles avant mars'),
    ("La société minière s'est engagée à indemniser 600 familles d'ici fin 2025.", 'La société minière', "indemniser 600 familles d'ici fin 2025"),
    ('Le comité exige que les responsables soient jugés.', 'Le comité', 'les responsables soient jugés'),
    ("L'ONU appelle les belligérants à ouvrir un couloir humanitaire.", "L'ONU", 'ouvrir un couloir humanitaire'),
    ('Le Sénat a demandé au gouvernement de publier les comptes.', 'Le Sénat', 'publier les comptes'),
    ('La police nie avoir utilisé des balles réelles.', 'La police', 'avoir utilisé des balles réelles'),
    ("L'entreprise rejette ces accusations, assurant que ses rejets respectent les normes.", "L'entreprise", 'ses rejets respectent les normes'),
    ('Citant des sources hospitalières, la radio nationale rapporte que 31 blessés ont été opérés.', 'des sources hospitalières', '31 blessés ont été opérés'),
    ('Selon la BBC, qui cite un responsable local, douze camions ont brûlé.', 'un responsable local', 'douze camions ont brûlé'),
    ("Dans son discours, le général a martelé que l'armée ne reculerait pas.", 'le général', "l'armée ne reculerait pas"),
    ('Le chef de la délégation, arrivé dimanche à Bunia, a déclaré : « Nous avons compté 73 tombes fraîches. »', 'Le chef de la délégation', 'Nous avons compté 73 tombes fraîches.'),
    ("Interrogée par la presse, la ministre a répondu que l'enquête suivait son cours.", 'la ministre', "l'enquête suivait son cours"),
    ("Joint par nos soins, un médecin de l'hôpital confirme avoir reçu 19 blessés.", "un médecin de l'hôpital", 'avoir reçu 19 blessés'),
    ("Ce que l'armée appelle une « neutralisation » a coûté la vie à douze bergers, affirment leurs proches.", 'leurs proches', "Ce que l'armée appelle une « neutralisation » a coûté la vie à douze bergers"),
    ("L'organisation dit disposer de preuves de 18 viols.", "L'organisation", 'disposer de preuves de 18 viols'),
    ("« Il n'y a plus un sac de riz au marché », résume Fanta, mère de cinq enfants.", 'Fanta', "Il n'y a plus un sac de riz au marché"),
    ('Le ministre nous assure que la paix est revenue.', 'Le ministre', 'la paix est revenue'),
    ('Le conseil tient à préciser que trois ponts ont cédé.', 'Le conseil', 'trois ponts ont cédé'),
    ("La présidence vient d'annoncer la suspension de deux chaînes.", 'La présidence', 'la suspension de deux chaînes'),
    ('Le syndicat, lui, compte 131 blessés.', 'Le syndicat', '131 blessés'),
    ('Kigali nie.', 'Kigali', 'Kigali nie'),
    ("L'assaut a été revendiqué par le Front uni, groupe né en 2019, qui dit tenir deux villes.", 'le Front uni', 'tenir deux villes'),
    ('Une vingtaine de corps ont été repêchés, a-t-on appris de sources portuaires.', 'sources portuaires', 'Une vingtaine de corps ont été repêchés'),
    ('Le comité recommande au maire de fermer le puits et aux parents de garder les enfants.', 'Le comité', 'garder les enfants'),
    ('La compagnie porte à la connaissance du public que le pont sera fermé.', 'La compagnie', 'le pont sera fermé'),
]  # fmt: skip
"""Sentence, speaker, content."""


def said(text: str) -> list[tuple[str | None, str]]:
    words = speech("fr")
    return [
        (one.source.text if one.source else None, one.content.cut(text))
        for sentence in sentences_of(text, Span(0, len(text)), words)
        for one in find_subject_first(sentence, words)
    ]


@pytest.mark.parametrize(("text", "speaker", "content"), SENTENCES)
def test_a_sentence_gives_its_speaker_and_what_he_says(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le conseil se réunira mardi à Lomé.",
        "L'accord prévoyait deux phases.",
        "La route qui mène au village compte trois ponts.",
        "Il faut dire la vérité aux enfants.",
        "Les secours ont trouvé une maison vide.",
        "La décision appelle une remarque.",
        "Le porte-parole n'a pas confirmé que le pont était fermé.",
        "L'annonce du ministre a surpris.",
        "Les cas recensés en mai étaient bénins.",
        "La ville compte 300 000 habitants.",
        "Le bilan s'établit à douze morts.",
        "On dit que le fleuve a monté.",
    ],
)
def test_nobody_speaks_where_a_noun_a_participle_or_a_thing_stands(text: str) -> None:
    assert said(text) == []


def test_a_verb_of_quoting_gives_the_word_to_whom_it_quotes() -> None:
    text = "La radio nationale, citant la Croix-Rouge, rapporte que neuf pirogues ont sombré."
    words = speech("fr")
    (sentence,) = sentences_of(text, Span(0, len(text)), words)
    (one,) = find_subject_first(sentence, words)
    assert one.source is not None
    assert (one.source.text, [role.text for role in one.via]) == ("la Croix-Rouge", ["La radio nationale"])


def test_whom_something_is_asked_of_is_told_from_who_asks() -> None:
    text = "Le Sénat a demandé au gouvernement de publier les comptes."
    words = speech("fr")
    (sentence,) = sentences_of(text, Span(0, len(text)), words)
    (one,) = find_subject_first(sentence, words)
    assert one.addressee is not None
    assert one.addressee.text == "gouvernement"

"""French words of speech and of attitude: whole paradigms, by what is done with words and what their content may be."""

from collections.abc import Iterator, Mapping

import attrs

from onrecord.extraction.lexicon.inflect import french, french_participles
from onrecord.extraction.lexicon.speech_words import (
    ACTION,
    CLAUSE,
    OBJECT,
    QUOTE,
    Cue,
    Form,
    Frame,
    Speech,
    SpeechKind,
    cues,
)
from onrecord.extraction.lexicon.tables import phrases, words

_IRREGULAR: Mapping[str, str] = {
    "dire": "dit disent disait disaient dira diront dirait diraient dirent dite dits dites disons disant",
    "redire": "redit redisent redisait redisant",
    "écrire": "écrit écrivent écrivait écrivaient écrira écrivit écrite écrivant",
    "soutenir": "soutient soutiennent soutenait soutenaient soutiendra soutint soutinrent soutenu soutenue soutenant",
    "maintenir": "maintient maintiennent maintenait maintenaient maintint maintenu",
    "reconnaître": "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent reconnu reconnue reconnaissant",
    "admettre": "admet admettent admettait admettaient admit admirent admis admise admettant",
    "promettre": "promet promettent promettait promettaient promettra promit promirent promis promise promettons promettant",
    "prévenir": "prévient préviennent prévenait prévenaient prévint prévenu prévenue prévenant",
    "répondre": "répond répondent répondait répondaient répondra répondit répondirent répondu répondant",
    "prétendre": "prétend prétendent prétendait prétendaient prétendit prétendu prétendant",
    "démentir": "dément démentent démentait démentaient démentit démentirent démenti démentie démentant",
    "conclure": "conclut concluent concluait concluaient conclurent conclu conclue concluant",
    "exclure": "exclut excluent excluait excluaient exclurent exclu exclue excluant",
    "décrire": "décrit décrivent décrivait décrivaient décrivit décrite décrits décrivant",
    "croire": "croit croient croyait croyaient crut cru croyons croyant",
    "craindre": "craint craignent craignait craignaient craignit craignant",
    "vouloir": "veut veulent voulait voulaient voudrait voudraient voulut voulu voulons voulant",
    "savoir": "sait savent savait savaient sut su sachant",
    "apprendre": "apprend apprennent apprenait apprit apprirent appris apprise apprenant",
    "prévoir": "prévoit prévoient prévoyait prévoyaient prévit prévu prévue prévoyons prévoyant",
    "permettre": "permet permettent",
    "faire": "fait font faisait faisaient fera feront fit firent faite faisant",
    "tenir": "tient tiennent tenait tenaient tint tinrent tenu tenue tenant",
    "mettre": "met mettent mettait mettaient mit mirent mis mise mettant",
    "voir": "voit voient voyait vit vu voyant",
    "requérir": "requiert requièrent requérait requis requise requérant",
    "enjoindre": "enjoint enjoignent enjoignait enjoignit enjoignant",
    "souscrire": "souscrit souscrivent",
    "convenir": "convient conviennent convenait convint convenu convenant",
    "contredire": "contredit contredisent contredisait contredisant",
    "attendre": "attend attendent attendait attendaient attendu attendant",
    "rendre": "rend rendent rendait rendit rendu rendant",
    "plaindre": "plaint plaignent plaignait plaignaient plaignit plaignant",
}
"""Finite forms, participles and gerund of the verbs that are not regular."""

_PARTICIPLES: Mapping[str, tuple[str, ...]] = {
    "écrire": ("écrite",),
    "décrire": ("décrite", "décrits"),
    "dire": ("dite", "dites", "dits"),
    "promettre": ("promis", "promise"),
    "admettre": ("admis", "admise"),
    "mettre": ("mis", "mise"),
    "apprendre": ("appris", "apprise"),
    "requérir": ("requis", "requise"),
    "démentir": ("démenti", "démentie"),
    "faire": ("faite",),
    "conclure": ("conclue",),
    "exclure": ("exclue",),
}
"""Endings of their participles; others end in -u."""

_SAID = frozenset({CLAUSE, QUOTE})
_NAMED = _SAID | {OBJECT}
_DEED = frozenset({ACTION})


def _forms(verb: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the finite forms, the participles and the gerund; a form that is both finite and a participle is finite."""
    listed = frozenset(_IRREGULAR.get(verb, "").split()) or french(verb)
    hanging = frozenset(form for form in listed if form.endswith("ant"))
    if verb in _IRREGULAR:
        participles = frozenset(
            form for form in listed if form.endswith(_PARTICIPLES.get(verb, ("u", "ue", "us", "ues")))
        )
    else:
        participles = french_participles(verb)
    return listed - hanging - participles - {verb}, participles, hanging


def _verbs(
    kind: SpeechKind,
    frames: frozenset[Frame],
    listed: str,
    *,
    leads: str = "",
    told: bool = False,
    heads: str = "",
) -> Mapping[Cue, frozenset[str]]:
    """Give every form of the verbs listed, parted by "|"; words after the verb stay as they are ("faire savoir")."""
    found: dict[Form, set[str]] = {
        Form.FINITE: set(),
        Form.PASSIVE: set(),
        Form.HANGING: set(),
        Form.BASE: set(),
    }
    for phrase in listed.split("|"):
        verb, _, rest = " ".join(phrase.split()).partition(" ")
        for form, forms in zip(found, (*_forms(verb), (verb,)), strict=True):
            found[form].update(f"{word} {rest}".strip() for word in forms)
    particles = words(leads)
    return {
        Cue(kind=kind, frames=frames, form=form, leads=particles, told=told, heads=words(heads)): frozenset(
            forms
        )
        for form, forms in found.items()
    }


def _tables() -> Iterator[Mapping[Cue, frozenset[str]]]:
    # Verbs that only a speaker has.
    yield _verbs(
        SpeechKind.SAY,
        _SAID | {ACTION},
        """dire | redire | affirmer | déclarer | soutenir | prétendre | assurer | jurer | certifier | admettre | reconnaître | avouer | confirmer | faire savoir |
        plaindre""",
    )
    yield _verbs(
        SpeechKind.SAY,
        _NAMED,
        """affirmer | déclarer | annoncer | indiquer | préciser | raconter | expliquer | rappeler | ajouter | confirmer | souligner | témoigner | signaler | confier |
        insister | marteler | répéter | regretter | avouer | alléguer | arguer | exposer | clamer | proclamer | attester | plaider | tweeter | noter | renchérir |
        spéculer | poursuivre | résumer | lancer | écrire | reconnaître | admettre | maintenir | revendiquer | relater | narrer | détailler |
        argumenter | objecter | nuancer | relativiser | pointer | mentionner | révéler | divulguer | dévoiler | évoquer | avancer | énoncer | juger | considérer | convenir |
        contredire | décrire | prévoir | prédire | pronostiquer | anticiper | rapporter | énumérer | observer | constater | remarquer | relever | asséner | tonner | glisser | souffler | murmurer |
        exclamer | indigner | insurger | inquiéter | réjouir | défendre | concéder | dire | redire""",
    )
    yield _verbs(SpeechKind.SAY, _NAMED, "estimer", leads="à")
    # With a perfect infinitive: "indique n'avoir jamais vu".
    yield _verbs(
        SpeechKind.SAY,
        _DEED,
        """indiquer | préciser | expliquer | déclarer | rappeler | raconter | confirmer | signaler | estimer | annoncer | ajouter | répéter | attester | considérer | juger |
        avouer | confier | souligner | maintenir | revendiquer | regretter | déplorer""",
    )
    yield _verbs(
        SpeechKind.SAY,
        frozenset({OBJECT, QUOTE}),
        "parler de | parler d' | faire état de | faire état d' | faire état du | faire état des | parler du | parler des | faire mention de | tenir à | plaindre de | plaindre d' | tabler sur | mettre en avant",
    )
    yield _verbs(
        SpeechKind.SHOW,
        _NAMED,
        """recenser | dénombrer | comptabiliser | documenter | enregistrer | publier | vérifier | calculer | répertorier | montrer | établir | démontrer |
        prouver | identifier | décompter | consigner | projeter | constater | révéler | rapporter | mentionner | avancer | relever | confirmer | suggérer | indiquer""",
    )
    yield _verbs(
        SpeechKind.DENY,
        _NAMED | {ACTION},
        "nier | démentir | réfuter | contester | récuser | rejeter | désavouer | exclure | minimiser | balayer | défendre de | défendre d'",
    )
    yield _verbs(SpeechKind.ACCUSE, _NAMED, "dénoncer | incriminer")
    yield _verbs(SpeechKind.SHOW, frozenset({OBJECT}), "attribuer | imputer", leads="à au aux")
    # Who complains of something behind it says it: "…, déplore le maire".
    yield _verbs(
        SpeechKind.SAY,
        frozenset({QUOTE}),
        "déplorer | désoler | alarmer | lamenter | ironiser | fulminer | pester | tempêter | soupirer | tacler | trancher | répondre | philosopher | calculer | crier | hurler | plaisanter | enchaîner | compléter | rectifier | corriger | abonder | lâcher | commenter | critiquer | féliciter",
    )
    yield _verbs(SpeechKind.ACCUSE, _DEED | {QUOTE}, "accuser")
    yield _verbs(SpeechKind.ACCUSE, _DEED, "accuser | soupçonner | suspecter | reprocher | blâmer")
    yield _verbs(
        SpeechKind.PROMISE,
        frozenset({OBJECT}),
        "donner",
        heads="an ans mois semaines jours délai délais échéance",
    )
    yield _verbs(
        SpeechKind.PROMISE,
        _NAMED | {ACTION},
        "promettre | garantir | engager | prévoir | ambitionner | apprêter | entendre",
    )
    yield _verbs(
        SpeechKind.DEMAND,
        _NAMED | {ACTION},
        """demander | exiger | réclamer | recommander | préconiser | appeler | exhorter | inviter | presser | enjoindre | ordonner | sommer | conjurer | prier | supplier | proposer |
        requérir | conseiller | inciter | encourager | revendiquer | plaider pour | appeler à | appeler au""",
    )
    yield {
        attrs.evolve(cue, relays=True): forms
        for cue, forms in _verbs(SpeechKind.SAY, _NAMED, "citer").items()
    }
    yield _verbs(SpeechKind.SAY, _NAMED, "conclure", leads="à au aux")
    yield _verbs(SpeechKind.SHOW, _NAMED, "chiffrer | évaluer", leads="à")
    # "La ville compte 300 000 habitants" is no speech, "la ville a compté 300 morts" is.
    yield {Cue(kind=SpeechKind.SHOW, frames=_NAMED, form=Form.PASSIVE): french_participles("compter")}
    yield _verbs(
        SpeechKind.SHOW,
        frozenset({OBJECT}),
        "compter",
        heads="""deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille
        mort morts tué tués tuées victime victimes blessé blessés cas décès disparu disparus corps dépouilles civils otages déplacés arrestations""",
    )
    yield _verbs(SpeechKind.PROMISE, _DEED, "compter")
    yield _verbs(
        SpeechKind.SHOW,
        frozenset({OBJECT}),
        "donner | fournir | livrer | communiquer | présenter",
        heads="bilan chiffre chiffres estimation décompte version",
    )
    yield _verbs(
        SpeechKind.SAY,
        _SAID,
        "informer | avertir | prévenir | alerter | aviser | rassurer | convaincre | porter à la connaissance | porter à l' attention",
        told=True,
    )
    yield _verbs(SpeechKind.REPLY, _NAMED, "répondre | rétorquer | répliquer | riposter")
    yield _verbs(SpeechKind.ASK, _SAID, " interroger | questionner")
    yield _verbs(
        SpeechKind.BELIEVE,
        _NAMED | {ACTION},
        "croire | penser | craindre | espérer | souhaiter | vouloir | désirer | redouter | savoir | apprendre | tenir | décider | imaginer | supposer | douter | présumer",
    )
    yield _verbs(
        SpeechKind.JUDGE,
        frozenset({OBJECT}),
        "condamner | critiquer | saluer | déplorer | féliciter | remercier | louer | fustiger | vilipender | railler | approuver | désapprouver | commenter | applaudir",
    )


FRENCH_SPEECH = Speech(
    language="fr",
    parts_clauses=False,
    verbs=cues(*_tables()),
    according=phrases(
        {
            "opens": "pour",
            "source": "de source | de sources",
            "according": """selon | d' après | d'après | aux dires de | aux dires d' | aux dires du | aux dires des | au dire de | au dire d' | au dire des | au dire du |
            à en croire | de l' aveu de | de l' aveu d' | de l' aveu du | de l' aveu des | de l' aveu même de | de l' aveu même d' | de l' aveu même du | de l' avis de | de l' avis d' |
            de l' avis du | de l' avis des | au témoignage de | sur la foi de | si l' on en croit | à entendre | dixit""",
        }
    ),
    that=words("que qu'"),
    opens=words("si combien pourquoi comment"),
    to=words("de d' à"),
    between=words(
        """a ont avait avaient aura auront aurait auraient ayant est sont était étaient sera seront fut n' ne pas jamais s' se m' me en y l' les le lui leur
        également aussi déjà encore ensuite enfin toujours pourtant cependant toutefois même bien donc alors puis d'abord d' abord ainsi par ailleurs quant
        depuis lors désormais aujourd'hui hier lui-même elle-même eux-mêmes elles-mêmes notamment surtout récemment"""
    ),
    adverb_endings=("ment",),
    had=words("a ont avait avaient aura auront aurait auraient ayant eut eurent"),
    reflexives=words("s' se"),
    clitics=words("l' le la les"),
    said_through=words(
        """tient tiennent tenait tenaient tint tenu tenons souhaite souhaitent souhaitait souhaité souhaitons vient viennent venait venaient venons borne bornent borné bornée contente contentent contenté contentée
        fini finit finissent plaît hésite hésitent hésitait hésité jusqu'à empresse empressé empressée voulu préféré préfère préfèrent cru continue continuent continuait contraint obligé permet permettent osé ose osent"""
    ),
    targets=words("à au aux devant"),
    oblique=words("lui elle eux elles celui-ci celle-ci ceux-ci celles-ci"),
    also_nouns=words(
        """annonce annonces demande demandes note notes compte comptes conseil juge juges cite cites critique critiques réplique réclame rappel promesse pointe pointes
        relève estime dispute chiffre chiffres donne tient invite presse somme sommes offre commande lance lances glisse souffle murmure murmures
        reproche reproches projet avance avances engage voit fait faits dit dits écrit écrits met mise montre montres expose alerte alertes réforme détail
        blâme blâmes soupçon doute doutes"""
    ),
    negations=words("n' ne pas jamais aucun ni"),
    pronouns=words("il elle ils elles on je nous qui celui-ci celle-ci ceux-ci celles-ci ce dernier"),
    listeners=words("lui leur"),
    own=words("nous je notre nos"),
    relatives=words("qui lequel laquelle lesquels lesquelles"),
    breaks=words(
        """que qu' dont où tandis alors mais car parce lorsque lorsqu' quand si quoique bien après avant depuis puisque puisqu' comme pendant avec selon dans sur vers contre sauf malgré
        soit ou lors dès afin sous sans entre"""
    ),
    passive=words("été est sont étaient était être fut furent seraient serait sera seront"),
    owners=words("son sa ses leur leurs"),
    times=words(
        """lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir midi nuit janvier février mars avril mai juin juillet août septembre octobre novembre
        décembre dernier dernière prochain prochaine"""
    ),
    finite=words(
        "est sont était étaient a ont avait avaient sera seront fut furent peut peuvent doit doivent aura auront"
    ),
    adjuncts=words(
        "en dans à au aux lors par pour avec sur sous chez dès depuis après avant pendant vers parmi devant durant via auprès"
    ),
    articles=words(
        "tout toute tous toutes le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes du de d' deux trois quatre cinq six sept huit neuf dix plusieurs certains certaines quelques aucun aucune chaque"
    ),
    numerals=words(
        """onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent cents mille
        près plus moins environ quelque quelques entre jusqu'à nombre beaucoup"""
    ),
    ofs=words("de d' du des"),
    joins=words("et ou"),
    by=words("par"),
    ends=words("tandis alors mais quand car or"),
    leads=words(
        "mais et or donc puis ainsi cependant toutefois pourtant enfin aussi ensuite alors car néanmoins désormais depuis parallèlement"
    ),
    bodies=words(
        "groupe organisation ong association agence organisme réseau observatoire institution mouvement coalition plateforme"
    ),
    meetings=words(
        "dialogue sommet conférence assises forum congrès atelier colloque table concertation assemblée séminaire réunion audit mission convention"
    ),
    persons=words(
        """témoin témoins habitant habitants habitante habitantes rescapé rescapés rescapée survivant survivants victime victimes villageois infirmier
        infirmière médecin enseignant cousin mère père frère sœur voisin voisine commerçant chauffeur militant militants réfugié réfugiés agriculteur"""
    ),
    wires=words("agence presse afp reuters apanews xinhua dépêche"),
    refuses={
        "il": words("la une les des elle"),
        "elle": words("le un les des il"),
        "ils": words("le la un une"),
        "elles": words("le la un une"),
    },
    taken_up=words(
        """groupe organisation ong association collectif agence organisme société entreprise ministère mission mouvement syndicat réseau observatoire gouvernement armée police comité commission
        conseil coalition état-major parquet présidence primature opposition junte régime pouvoir parti défense accusation parties usagers riverains consommateurs actionnaires bureau institut département ministre porte-parole responsable président chef rapport"""
    ),
    documents=words(
        "radio télévision journal quotidien hebdomadaire chaîne site presse rapport rapports enquête étude sondage communiqué chiffres données statistiques bilan décompte note recensement audit document documents"
    ),
)
"""French: the subject before its verb, or after it behind what is said."""

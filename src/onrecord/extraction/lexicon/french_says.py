"""French verbs of stating, in every form."""

from onrecord.extraction.lexicon.inflect import french, french_participles
from onrecord.extraction.lexicon.tables import words

_SAYING = """affirmer déclarer annoncer indiquer préciser assurer raconter expliquer accuser rappeler dénoncer ajouter confirmer
                avertir déplorer souligner témoigner signaler confier insister marteler répéter répliquer
                regretter nier alerter informer avouer alléguer arguer exposer clamer proclamer
                certifier attester supputer jurer plaider préciser commenter
                tweeter noter rétorquer renchérir spéculer critiquer"""
_STATING = """rapporter estimer constater recenser dénombrer évoquer parler avancer compter comptabiliser montrer révéler chiffrer
            évaluer documenter relever enregistrer publier vérifier calculer observer mentionner citer répertorier suggérer
            prouver identifier tabler détailler projeter anticiper rapporter consigner démontrer déterminer dévoiler
            diffuser fixer établir classer créditer relater décompter juger"""
# "Critique" is more often an adjective.
SAYS = (words(" ".join(french(_SAYING))) - words("critique critiques")) | words(
    """dit disent disait disaient dira diront disant redit dément démentent démentait démenti soutient soutiennent soutenait
        soutenu reconnaît reconnaissent reconnaissait reconnu promet promettent promettait promis prévient préviennent
        prévenu écrit écrivent écrivait admet admettent admis conclut concluent conclu maintient maintiennent maintenu
        répond répondent répondu prétend prétendent prétendait prétendu croit croient pense pensent engagé engagée engagés
        promettant convient contredit"""
)
"""Verbs whose subject is always a speaker."""

# "Classe" is a noun where things are counted.
STATES = (words(" ".join(french(_STATING))) - words("classe")) | words(
    """établit établissent établi décrit décrivent prévoit prévoient prévoyait prévu attend attendent
    trouve trouvent voit voient dresse donne donnent"""
)
"""Verbs of stating that things have, too."""

TOLD = words(
    " ".join(
        french_participles(
            """rapporter recenser dénombrer compter estimer documenter publier compiler citer annoncer enregistrer fournir consulter
            collecter vérifier établir confirmer calculer avancer communiquer relayer diffuser répertorier signaler
            donner évoquer évaluer comptabiliser rassembler présenter"""
        )
    )
) | words(
    "recueilli recueillis recueillie recueillies transmis transmise transmises obtenu obtenus obtenue obtenues rendu rendus"
)
"""Participles of stating before a source."""

PARTICIPLES = words(" ".join(french_participles(_SAYING + _STATING)))
"""Participles of the verbs in -er of stating: they state only after an auxiliary."""

"""French words of deeds and of stating: verbs in every form, nouns of deeds, those who act."""

from types import MappingProxyType

from onrecord.extraction.lexicon.act_words import ActWords
from onrecord.extraction.lexicon.french_says import PARTICIPLES
from onrecord.extraction.lexicon.inflect import french, french_participles
from onrecord.extraction.lexicon.tables import phrases, words

_HARM = """tuer blesser assassiner massacrer exécuter décapiter égorger torturer violer agresser enlever kidnapper
 séquestrer arrêter interpeller emprisonner incarcérer rafler expulser déplacer chasser déporter attaquer bombarder
 pilonner mitrailler incendier brûler raser saccager piller voler dévaliser confisquer saisir capturer occuper
 assiéger lyncher harceler intimider menacer frapper cibler viser détoner larguer tirer lancer mener
 perpétrer ratisser décimer liquider neutraliser éliminer endommager démolir dévaster ravager mutiler fusiller poignarder
 empoisonner enrôler rançonner racketter emporter dérober persécuter opprimer réprimer disperser bloquer censurer
 envahir investir meurtrir bannir anéantir provoquer causer toucher affecter asservir revendiquer imputer mitrailler"""
_HARM_OTHER = """commis commise commises commet commettent commettant dissous dissout dissoute dissoutes dissolvent fait font faisait faisaient faisant abat abattent abattait abattirent abattu abattue abattus abattues abattant abattre détruit détruits détruite détruites
 détruisent détruisant détruire détruisirent détient détiennent détenu détenus détenue détenues battre battu battus battue battues pendu pendus contraint contraints contraignent contraignant suspend suspendent suspendu
 suspendue suspendus suspendues interdit interdits interdite interdisent"""
_DO = """déployer envoyer dépêcher approuver rejeter accorder autoriser délivrer signer ratifier adopter interroger
 sonder consulter visiter inspecter examiner auditer collecter rassembler distribuer livrer fournir verser débourser
 allouer attribuer financer prêter emprunter subventionner imposer infliger condamner acquitter inculper
 bâtir rebâtir réhabiliter rénover installer ériger restaurer réparer planter vacciner soigner traiter former
 évacuer sauver héberger nourrir rapatrier libérer gracier recruter embaucher
 employer licencier supprimer racheter acheter fabriquer exporter importer expédier exploiter récolter
 organiser mobiliser armer équiper utiliser marquer gagner remporter voter promulguer abroger
 contrôler démanteler récupérer exhumer enterrer inhumer déposer adresser transporter annuler
 prolonger fermer lancer créer fonder octroyer débloquer mobiliser injecter dépenser investir
 céder nommer limoger révoquer radier déminer désarmer intercepter refouler lever opérer entraîner écouler
 engager consacrer doter indemniser dédommager promulguer refuser garantir geler restituer acheminer aménager collecter encaisser prélever ponctionner"""
_DO_OTHER = """offre offrent offert offerts offerte offertes promet promettent promis promise promises prévoit prévoient tient tiennent tenait tenaient recueilli recueillis recueillie recueillies recueille recueillent recueillait construit construits construite
 construites construisent construisant reconstruit reconstruits reconstruite reconstruites produit produits produite
 produites produisent produisant réduit réduits réduite réduites réduisent vend vendent vendu vendus vendue vendues
 vendant ouvre ouvrent ouvert ouverts ouverte ouvertes rouvert rouvre rendu rendus rend rendent remis remise remises remet
 remettent repris reprise reprend reprennent conduit conduits conduisent entendu entendus entend
 découvert découverts découverte découvertes découvre découvrent élu élus élue élues souscrit transmis transmet
 transmettent poursuit poursuivi poursuivis poursuivent secouru secourus accueille accueillent accueilli inscrit inscrits
 écrit écrits extrait extraits soumis détenir perçu perçus perçoit perçoivent acquis acquiert"""

_ATTRIBUTED = " | ".join(
    f"{form} {to}"
    for form in (
        "attribue",
        "attribuent",
        "attribuait",
        "attribuaient",
        "attribuant",
        "impute",
        "imputent",
        "imputait",
        "imputant",
    )
    for to in ("à", "au", "aux")
)
_MASCULINE, _FEMININE = "le un ce du au son", "la une cette sa"
_ONE, _SEVERAL = "l l’ leur", "les des ces ses leurs aux plusieurs"
_UNLIKE = {
    "il lui celui": f"{_FEMININE} {_SEVERAL}",
    "elle celle": f"{_MASCULINE} {_SEVERAL}",
    "ils elles eux": f"{_MASCULINE} {_FEMININE} {_ONE}",
}

FRENCH_ACTS = ActWords(
    participles=PARTICIPLES,
    personal=words("ils elles on nous je"),
    unlike=MappingProxyType(
        {word: words(listed) for text, listed in _UNLIKE.items() for word in text.split()}
    ),
    harms=words(" ".join(french(_HARM))) | words(_HARM_OTHER),
    does=words(" ".join(french(_DO))) | words(_DO_OTHER),
    past=words(" ".join(french_participles(_HARM + " " + _DO)))
    | words(
        """abattu abattue abattus abattues détruit détruits détruite détruites détenu détenus
        détenue détenues battu battus battue battues pendu pendus contraint contraints suspendu suspendue suspendus suspendues
        interdit interdits interdite interdites recueilli recueillis recueillie recueillies construit construits construite
        construites reconstruit reconstruits reconstruite reconstruites produit produits produite produites réduit réduits
        réduite réduites vendu vendus vendue vendues ouvert ouverts ouverte ouvertes rendu rendus remis remise remises
        repris conduit conduits entendu entendus découvert découverts découverte découvertes élu élus élue élues
        poursuivi poursuivis secouru secourus inscrit inscrits écrit écrits extrait extraits perçu perçus acquis"""
    ),
    deeds=words(
        """attaque attaques assaut assauts raid raids embuscade embuscades frappe frappes bombardement bombardements tir tirs
        pilonnage pilonnages attentat attentats explosion explosions massacre massacres meurtre meurtres assassinat
        assassinats exécution exécutions offensive offensives opération opérations répression incursion incursions violence
        violences exaction exactions abus violation violations atrocités enlèvement enlèvements rapt rapts siège blocus fusillade
        fusillades torture viol viols arrestation arrestations détention détentions expulsion expulsions pillage pillages
        représailles rafle rafles missile missiles roquette roquettes drone drones obus mine mines déportation lynchage
        lynchages hostilités crime crimes campagne razzia razzias brutalités agression agressions incendie incendies"""
    ),
    agents=words(
        """rebelle rebelles insurgé insurgés djihadiste djihadistes jihadiste jihadistes assaillant assaillants bandit
        bandits combattant combattants terroriste terroristes extrémiste extrémistes islamiste islamistes séparatiste
        séparatistes mercenaire mercenaires paramilitaire paramilitaires soldat soldats militaire militaires milicien
        miliciens policier policiers gendarme gendarmes agent agents garde gardes commando commandos ravisseur
        ravisseurs gangster gangsters pirate pirates tireur tireurs sniper snipers colon colons aviation avion avions drones
        hélicoptère hélicoptères artillerie état supplétif supplétifs allié alliés auxiliaire auxiliaires élément éléments homme hommes
        individu individus manifestants émeutiers foule braconniers trafiquants éleveurs faction factions cellule contingent
        casques régiment patrouille volontaires enquêteurs chercheurs procureur procureurs juge juges députés
        président ministre gouverneur maire roi chef dirigeant commandant général porte préfet élu élue élus maire colonel lieutenant capitaine député sénateur ambassadeur coordinateur
        coordinatrice directeur directrice secrétaire évêque imam syndicaliste avocat magistrat patron patronne présidente constructeur producteur
        fournisseur distributeur géant prêteur fonds buteur attaquant défenseur capitaine entraîneur équipe club
        infirmier infirmière médecin habitant habitants témoin témoins riverain riverains rescapé rescapés survivant survivants source sources responsable responsables analyste analystes
        économiste économistes expert experts diplomate diplomates médecins infirmiers secouristes pompiers équipes autorités terroriste kamikaze kamikazes parti firme enseigne filiale"""
    ),
    generic_parties=words(
        "ong organisation groupe association agence collectif ministère mission mouvement syndicat réseau entreprise société observatoire"
    ),
    again=phrases(
        {
            "whole": """parmi eux | parmi elles | parmi ceux ci | parmi celles ci | parmi les victimes | parmi les morts | parmi
            ces | au nombre des | sur ce total | sur ce nombre | de ce nombre | entre autres | il s agit de | il s agit notamment
            | dont | soit | les autres | au nombre desquels"""
        }
    ),
    accuses=words(
        """accuse accusent accusait accusaient accusé accusés accusée accusées accusant incrimine incriminent soupçonne soupçonnent soupçonné
        mettent pointent pointe dénoncent"""
    ),
    blames=phrases(
        {
            "blame": f"""morts du | mortes du | morts de | mortes de | morts des | mortes des | dus à | dus au | dus aux | dues à | dues au | dues aux | causés par | causées par | impliquant | mettant en cause | {_ATTRIBUTED} | attribué à | attribués à | attribuée à | attribuées à | imputé à | imputés à | imputée à | imputées à |
            attribué aux | attribués aux | attribuée aux | attribuées aux | imputé aux | imputés aux | imputée aux | imputées
            aux | attribué au | attribués au | attribuée au | attribuées au | imputé au | imputés au | imputée au | imputées au
            | revendiqué par | revendiquée par | revendiqués par | revendiquées par | le fait de | l œuvre de | l œuvre du | l œuvre des | le fait du | le fait des |
            aux mains de | aux mains du | aux mains des | de la main de | du fait de | du fait du | du fait des"""
        }
    ),
    when=words("quand lorsque après alors où"),
    clitics=words("ne n se s en y l le la les lui leur nous me m d nous vous"),
    insert=words(
        """a ont avait avaient aurait auraient ayant eu aura auront pas plus jamais aussi également ensuite alors déjà encore depuis désormais
        toujours délibérément sommairement systématiquement notamment récemment souvent ainsi ailleurs même seulement
        bien ensuite peu tard tout d abord abord enfin finalement lui eux leurs va vont doit doivent
        devait devaient peut peuvent pourrait pourraient à de fait venait viennent parallèlement directement
        officiellement conjointement arbitrairement illégalement aujourd hui hier est sont était étaient s se"""
    ),
    says_phrases=phrases(
        {
            "says": "en tient à | en tiennent à | en tenait à | en tenaient à | fait savoir | fait état | font état | faisait état | faisaient état | faisant état | fait valoir | fait part | font savoir | fait mention"
        }
    ),
    people=words(
        """israélien israélienne israéliens israéliennes américain américaine américains américaines russe russes turc turque turcs
        turques français française françaises britannique britanniques iranien iranienne iraniens iraniennes saoudien
        saoudienne saoudiens saoudiennes malien malienne maliens maliennes nigérien nigérienne nigériens nigériennes
        éthiopien éthiopienne éthiopiens éthiopiennes rwandais rwandaise rwandaises congolais congolaise congolaises
        ukrainien ukrainienne ukrainiens ukrainiennes égyptien égyptienne égyptiens égyptiennes tchadien tchadienne
        tchadiens tchadiennes burkinabè soudanais soudanaise soudanaises djihadiste djihadistes jihadiste jihadistes
        islamiste islamistes terroriste terroristes rebelle rebelles indien indienne pakistanais chinois"""
    ),
    responsible=phrases(
        {
            "did": """responsable de | responsables de | responsable des | responsables des | responsable d | responsables d | auteur de
            | auteurs de | auteurs d | auteur d | auteurs des | à l origine de | à l origine des | à l origine d | coupables de | coupable de"""
        }
    ),
    this=words("ce cet cette ces autre deuxième seconde même"),
    parts=words("dont"),
    victims=words("morts mort blessés blessées blessé victimes corps décès tués tuées péri succombé"),
    causes=words(
        """inondation inondations crue crues tempête tempêtes cyclone ouragan séisme tremblement incendie incendies foudre sécheresse
        canicule neige pluie pluies glissement avalanche maladie choléra paludisme rougeole épidémie pandémie virus famine faim
        effondrement accident explosion explosions balles éclats tsunami éruption volcan mousson vents orage orages mines"""
    ),
    infinitive=words("pour de à d"),
    turns=words("mais alors tandis cependant toutefois"),
    lasting=words("pendant durant"),
    no_party=words(
        """il elle ils elles ce ceci cela ça celui celle ceux celles chose jour jours heure heures semaine semaines mois année années an ans fois nombre
        total bilan taux part suite cas fait exemple contre rapport ailleurs personne rien matin soir nuit aube moyenne route avion
        prix demande inflation"""
    ),
)

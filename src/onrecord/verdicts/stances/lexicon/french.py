"""French words that deny, play down, move, cause and oppose."""

from onrecord.verdicts.stances.lexicon.model import StanceWords, forms, pairs, stems

FRENCH = StanceWords(
    # The second halves of the negation: "ne" alone is often only formal, and often dropped.
    negators=forms("pas jamais aucun aucune nul nulle rien personne ni sans nullement guère non n'y"),
    harmless=forms("seulement uniquement simplement doute moins que forcément nécessairement encore"),
    lacks=forms(
        "absence manque défaut échec incapable refus refuse refusé cesse cessé impossible impossibilité faute"
    ),
    linkers=forms("de du d' des à"),
    too=forms("trop"),
    to=forms("pour"),
    # Folded: "meme" is "même".
    asides=forms("si sauf quoique bien malgré tandis quand lorsque lorsqu'il s'il s'ils alors hormis"),
    light=stems(
        "fr", "lieu vrai vraie exister existe existent cas réel réalité produire produit ainsi avoir y"
    ),
    copulas=forms(
        "est sont était étaient fut furent été être serait seraient c'est reste restent demeure semble n'est ne"
    ),
    doubters=stems(
        "fr",
        "mythe canular faux fausse fausses mensonge mensonger mensongère trompeur trompeuse exagéré exagérée exagération",
        "fabriqué fabriquée inventé inventée infondé infondée démenti démentie réfuté réfutée douteux douteuse surestimé",
        "surestimée imaginaire fictif fictive truqué truquée gonflé gonflée rejeté rejetée intox",
    ),
    downtoners=stems(
        "fr",
        "infime minuscule négligeable insignifiant insignifiante minime mineur mineure léger légère marginal marginale",
        "dérisoire inoffensif inoffensive simple faible peu petit petite limité limitée",
    ),
    effects=stems(
        "fr", "effet impact influence rôle différence contribution conséquence incidence importance niveau"
    ),
    rising=stems(
        "fr",
        "augmenter augmente augmentent augmenté augmentée augmentation augmentant hausse monter monte montent monté montée",
        "croître croît croissent croissance croissant croissante accru accrue accroître accroissement grimper grimpe grimpé",
        "bondir bond bondi flambée s'envoler envolée essor expansion étendre s'étend s'étendent progresser progresse progressé",
        "progression accélérer accélère accéléré accélération intensifier intensifie intensification doubler doublé tripler",
        "triplé aggraver aggrave aggravé aggravation améliorer améliore amélioré amélioration renforcer renforcé renforcement",
        "élargir élargi gagner gagne gagné plus davantage supérieur supérieure réchauffement regain recrudescence multiplier",
    ),
    falling=stems(
        "fr",
        "diminuer diminue diminuent diminué diminution baisse baisser baissent baissé chute chuter chutent chuté recul reculer",
        "recule reculent reculé réduire réduit réduite réduction décroître décroît décroissance déclin décliner décline décliné",
        "moins moindre inférieur inférieure perdre perd perdent perdu perte affaiblir affaiblit affaibli affaiblissement",
        "ralentir ralentit ralenti ralentissement refroidissement fondre fond fonte effondrer s'effondre effondrement",
        "s'effondrent rétrécir rétrécit disparaître disparaît disparu détériorer détériore dégrader dégrade dégradation plonger",
        "rétrograder retomber retombe retombé amenuiser",
    ),
    steady=stems(
        "fr",
        "stable stables stabilité stabiliser stabilise stabilisé stagner stagne stagnent stagnation inchangé inchangée constant",
        "constante plafonner plafonne équilibre pause maintenu maintenue",
    ),
    causes=stems(
        "fr",
        "cause causer causé causée cause dû due dus dues entraîner entraîne entraîné provoquer provoque provoqué provoquée",
        "conduire conduit mener mène résulter résulte résultat imputer imputable attribuer attribué attribuable responsable",
        "produire contribuer contribue contribution influencer affecter affecte engendrer susciter déclencher",
    ),
    chiefly=forms(
        "principalement surtout essentiellement majoritairement plupart principal principale dominant premier"
    ),
    opposites=pairs(
        "fr",
        "naturel/humain chaud/froid sûr/dangereux inoffensif/nocif cher/abordable légal/illégal coupable/innocent",
        "tenue/rompue gagner/perdre ouvert/fermé vivant/mort libre/détenu civil/combattant paix/guerre allié/ennemi",
        "attaque/défense volontaire/forcé accepter/rejeter autoriser/interdire soutenir/opposer confirmer/démentir",
        "sécurité/insécurité continuer/cesser reprendre/suspendre construire/détruire suffisant/insuffisant succès/échec",
    ),
)

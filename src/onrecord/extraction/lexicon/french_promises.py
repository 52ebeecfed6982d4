"""French: promises, denials, replies, duties."""

from onrecord.extraction.lexicon.promise_words import PromiseWords

_PARTY = (
    r"(?:gouvernements?|autorités?|ministères?|ministres?|présidence|présidents?|premier ministre|primature|cabinet|junte|régime|pouvoir|exécutif|"
    r"armées?|militaires?|état-major|forces|soldats|troupes|police|gendarmerie|garde nationale|porte-parole|responsables?|officiels?|officiers?|commandants?|généra(?:l|ux)|colonel|"
    r"gouverneurs?|préfets?|maires?|commission|conseil|comité|sénat|parlement|assemblée|ambassades?|états?|rebelles?|combattants|milices?|groupes? armés?|mouvement|front|gangs?|coalition|alliance|parti|"
    r"entreprises?|sociétés?|compagnies?|groupes?|mercenaires?|banques?|opérateurs?|agence|direction|directeur|directrice|département|douanes?|trésor|chef(?: de l['’](?:état|armée))?|dirigeants?|secrétaire|délégué|préfectures?|mairie|régie|office|bureau|administration|gouvernorat|chancellerie|parquet)"
)
_DET = r"(?:les? |la |l['’]|ce |cette |notre |nos |son |sa |un |une )"
_WHO = rf"(?:nous|{_DET}(?:[\w'’-]+ )?{_PARTY}(?: [^,;.:]{{2,50}}?)??)"
_FUTURE_SUFFIX = r"(?:rons|ront|ra|rez)"
_FUTURE = rf"(?!(?:déjà|bujumbura|accra|ankara|asmara|canberra|zamfara|moura|djoura|basra|bassora|petra|sahara|agra|andorra|masra|sofara|sera(?:it|ient)|contra|aura(?:it|ient)|para|extra|infra|opéra|caméra|choléra|mitra|viendra)\b)\w+{_FUTURE_SUFFIX}\b"
_ALSO = r"(?:également|aussi|déjà|solennellement|publiquement)"
_INFINITIVE = r"(?!(?:entre|contre|outre|autre|quatre|notre|votre|nombre|octobre|septembre|novembre|décembre|membre|avoir|être|pouvoir|devoir|espoir|soir|maire|mer|fer|hiver)\b|\w*(?:ère|erre|ministre|centre|registre|chapitre|titre|lettre|théâtre|ssier|rtier|ntier|officier|policier|premier|dernier|ouvrier|courrier|calendrier|janvier|février)\b|(?!\w*(?:faire|plaire|traire|croire|boire)\b)\w+[ao]ire\b)(?:\w+(?:er|ir|re|oir))\b"
_DAY = r"(?:hier|aujourd['’]hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce)(?: (?:dernier|matin|midi|après-midi|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)){0,2}"
"""When something is said: the days of the week and their parts."""

FRENCH_PROMISES = PromiseWords(
    party=rf"\b{_PARTY}\b",
    impartial=r"\b(?:banque mondiale|fmi|fonds monétaire|union (?:africaine|européenne)|cedeao|observat(?:eur|rice)s?|procureure?s?|parquet|cours?|tribuna(?:l|ux)|juges?|magistrats?|coroner|hôpita(?:l|ux)|cliniques?|statistiques?|médiateur|inspecteurs?|médecins?|morgue|commission d['’]enquête|"
    r"commission (?:nationale )?des droits|droits (?:de l['’]homme|humains)|nations unies|onu|mission|observatoires?|experts?|chercheurs?|enquêteurs?|ong|associations?|collectifs?|organisations?|confédération|"
    r"protection civile|sapeurs?-pompiers?|pompiers|météo\w*|sismolog\w+|géologique|hydrolog\w+|régulateur|autorité de (?:régulation|bassin)|sécurité civile|"
    r"syndicats?|institut|crisis group|rapporteure?s?|humanitaires?|partenaires|plateforme|oim|ocha|unicef|binuh|agence de presse)\b",
    civil=r"\b(?:centre|institut|observatoire|réseau|ligue|fondation|associations?|collectif|forum|initiative|ong|coordination|fédération|organisation|plateforme|comité de suivi|syndicat|mouvement citoyen|agence|dépêche|magazine|journal|revue|quotidien|hebdo|gazette|radio|presse|courrier|veille)\b",
    person=r"\b(?:témoins?|survivante?s?|rescapée?s?|habitante?s?|villageois(?:es?)?|riverains?|infirmi(?:er|ère)s?|médecins?|agents? de santé|chirurgiens?|enseignante?s?|commerçante?s?|paysans?|éleveurs?|proches|parents?|mères?|"
    r"pères?|frères?|sœurs?|veuves?|cousine?s?|oncles?|voisine?s?|hommes?|femmes?|garçons?|filles?|étudiante?s?|chauffeurs?|réfugiée?s?|manifestante?s?|imam|prêtre|pasteur|journalistes?|avocate?s?|militante?s?|familles?|victimes?|pêcheurs?|marins?|mineurs?|ouvri(?:er|ère)s?|vendeu(?:r|se)s?|retraitée?s?|détenue?s?|prisonni(?:er|ère)s?|patiente?s?|passag(?:er|ère)s?|touristes?|élèves?|jeunes?|orphelins?|déserteurs?|cultivateurs?|ménagères?)\b",
    own=r"\W*(?:(?:n['’]|ne (?:pas |jamais |plus )?|y |en |l['’]|les? |la |s['’])*(?:avoir|être)\b|(?:qu['’]|que )?(?:ils?|elles?|nous|j['’]|je|on|ses|son|sa|leurs?|nos|notre)\b)",
    own_anywhere=r"\b(?:ses|leurs|nos|notre|son|sa|leur) (?:propres? )?(?:forces|troupes|soldats|hommes|opérations?|agents?|éléments|frappes?|actions?|conduite|personnel|police|armée|services|politiques?|réformes?|"
    r"budget|efforts?|chiffres?|bilan|enquêtes?|militaires|unités)\b",
    knows=r"\b(?:document\w*|recens\w*|compt\w*|reçu\w*|trouvé\w*|enregistré\w*|vérifié\w*|interrogé\w*|croi\w*|crain\w*|vu\w*|vus?|entendu\w*|identifié\w*|confirmé\w*|établi\w*|dénombr\w*|"
    r"constat\w*|observé\w*|estim\w*|sai[ts]|savent|recueilli\w*|parlé|examiné\w*|analysé\w*|n['’]a pas pu|n['’]ont pas pu|appris|conclu\w*|obtenu\w*|rencontré\w*|visité\w*|fond(?:é|e|ent)\w*|bas(?:é|e|ent)\w*|adress\w*|envoy\w*|transmis\w*|soumis\w*|demandé\w*|inqui\w*|préoccup\w*|regrett\w*|déplor\w*|enterr\w*)",
    harm=r"\b(?:tuée?s?|tuer|morts?|décès|décédée?s?|blessée?s?|exécutée?s?|exécutions?|massacr\w*|corps|cadavres?|victimes?|enlevée?s?|violée?s?|déplacée?s?|fui|disparue?s?|torturée?s?|choléra|rougeole|"
    r"cas de|cas suspects|infections?|malnutri\w*|faim|noyée?s?|brûlée?s?|enterrée?s?|abattue?s?|battue?s?|péri|neutralisée?s?|éliminée?s?|détruite?s?|endommagée?s?|inondée?s?|effondrée?s?|évacuée?s?|sinistrée?s?|sans-abri|privée?s? d['’](?:eau|électricité)|cyclone|séisme|épidémie|glissements?)\b",
    strong=r"\b(?:gouvernements?|autorités|ministères?|ministres?|présidence|présidente?s?|premi(?:er|ère) ministre|primature|cabinet|juntes?|régime|armées?|forces armées|forces de (?:défense|sécurité)|état-major|militaires|gendarmerie|"
    r"sociétés?|entreprises?|compagnies?|banques?|opérateurs?|fabricants?|parti|coalition|pouvoir|directeur général|pdg|rebelles|milices?|trésor|chef de l['’]état|exécutif|exploitants?|concessionnaires?|propriétaires?|groupe)\b",
    works=r"\b(?:construi\w*|reconstrui\w*|réparé\w*|réhabilité\w*|rétabli\w*|rouver\w*|ouver\w*|distribué\w*|livré\w*|vacciné\w*|payé\w*|versé\w*|décaissé\w*|alloué\w*|dépensé\w*|recruté\w*|formé\w*|déployé\w*|dépêché\w*|mobilisé\w*|inspecté\w*|suspendu\w*|"
    r"révoqué\w*|approuvé\w*|achevé\w*|raccordé\w*|investi\w*|créé\w*|amélioré\w*|audité\w*|vérifié\w*|budgets?|programmes?|projets?|réformes?|politiques?|campagnes?|subventions?|salaires?|investissements?|recettes|bénéfices?|production|ventes|"
    r"sous contrôle|maîtris\w*|normal\w*|dans les délais|conformes?|légal\w*|transparen\w*|réussi\w*|succès|sûre?s?|sécurisé\w*|participation|tous|toutes|aucune?|jamais|toujours|entièrement|totalement|interpell\w*|arrestations?)\b",
    others=r"\W*(?:qu['’]|que )?(?:(?:au moins|environ|près de|plus de|quelque|plusieurs|deux|trois|quatre|cinq|six|les?|la|l['’]|des|une?|\d[\d.,\u00a0\u202f ]*) ?)*(?:hommes armés|assaillants?|bandits?|djihadistes?|jihadistes?|terroristes?|manifestante?s?|grévistes?|émeutiers?|pillards?|"
    r"trafiquants?|suspects?|passagers?|véhicules?|bus|camions?|bateaux?|pirogues?|trains?|avions?|explosions?|incendies?|flammes|eaux?|habitants?|villageois|réfugiés?|patients?|migrants?|familles|ménages|paysans|planteurs|enfants|femmes|hackers?|"
    r"candidats|électeurs|observateurs|élèves|étudiants|ouvriers|infirmi\w+|médecins|enseignants|visiteurs|touristes|demande|prix)\b",
    nature=r"\b(?:pluies?|pluviométrie|précipitations|neige|vents?|rafales?|flammes|incendie|fleuves?|rivières?|lacs?|nappes?|crues?|niveau (?:de l['’]eau|du fleuve|du lac)|marées?|vagues?|températures?|degrés|magnitude|épicentre|sécheresse|récoltes?|maïs|blé|mil|cheptel|barrages)\b",
    deeds=r"\b(?:neutralis\w*|élimin\w*|captur\w*|saisi\w*|appréhend\w*|interpell\w*|démantel\w*|libér(?:é|ée|és|ées|er)|récupér\w*|repouss\w*|intercept\w*|mis\w* hors d[’']état)\b|\b(?:tué\w*|abattu\w*)\s+(?:[\w,-]+\s+){0,5}?(?:terroristes?|djihadistes?|jihadistes?|assaillants?|combattants?|rebelles?|bandits?|insurgés?|extrémistes?|ennemis?)\b",
    insists=r"\b(?:s['’]en tien\w*|maintien\w*|maintenu\w*|maintenait|assur\w*|prétend\w*|soutien\w*|soutenu\w*|soutenait|revendiqu\w*|se (?:félicit|targu|vant)\w*|martel\w*|campe\w*|réaffirm\w*|insist\w*|fait valoir)\b",
    announces=r"\b(?:annon\w*|décid\w*|ordonn\w*|prévoi\w*|prévu\w*|prévoyai\w*|instrui\w*|décrét\w*|fix\w*|programm\w*|accept\w*|approuv\w*|adopt\w*|s'(?:est|était|étaient) donné\w*)\b",
    vouches=r"\b(?:menac|garant|assur)\w*",
    planned=rf"\W*(?:qu['’]|que )?(?:(?:ils?|elles?|nous|on|je|(?:les? |la |l['’]|une? |des |ses |son |sa |leurs? |ce |cette |ces |nos |notre |toutes? |tous |aucune? |chaque |\d)[^;.]{{2,80}}?) )?(?:n['’]|ne |se |s['’]|y |en |lui |leur |les? |la |l['’])*(?:{_FUTURE}|"
    rf"(?:va|vont|allons|allait|allaient|entend|entendent|compte|comptent|souhaite|s['’]engage|s['’]engagent|promet|promettent|prévoit|prévoient) (?:(?:à|de|d['’]) ?)?(?:se |s['’]|y )?{_INFINITIVE}|serai(?:t|ent) (?:bientôt |prochainement |rapidement )?\w+|"
    rf"\w+rai(?:t|ent)\b(?=[^,.;]*(?:avant|d['’]ici|dans (?:les|un délai)|prochain|bientôt|délais)))|\W*(?:d['’]|de |à )?(?:se |s['’]|ne pas |l['’]|les? |la |y |en )*{_INFINITIVE}",
    plan_noun=r"\W*(?:l['’]|la |le |les |une? |des |sa |son |ses )?(?:prochaine? |nouvelle? |vaste |rapide )?(?:ouverture|lancement|création|mise en place|mise sur pied|réouverture|libération|publication|tenue|organisation|versement|paiement|"
    r"déploiement|enquêtes?|commission d['’]enquête|information judiciaire|audit|élections?|référendum|réponse|mesures?|plan|programme|réforme|indemnisation|retrait|construction|recrutement|"
    r"augmentation|hausse|baisse|réduction|levée|suspension|ouvertures|poursuites|comité|commission|aide|soutien|fonds|procès|cessez-le-feu|trêve|amnistie|dialogue|pourparlers|prise en charge|unités?|cellule|distribution|envoi|rétablissement|reprise|retour|tribunal|sanctions)\b",
    looked_into=r"\b(?:massacres?|tueries?|attaques?|coup(?: d['’]état)?|violences?|frappes?|événements?|morts?|incidents?|fusillade|répression|manifestations?|exactions|crimes|raid|drame|guerre|faits)\b[^,;.]{0,25}\Z",
    denied=r"\b(?:nie(?:nt)?|dément(?:ent)?|rejett?ent?|rejette|a (?:nié|démenti|rejeté)|ont (?:nié|démenti|rejeté)|réfute(?:nt)?|conteste(?:nt)?)\b[^.;]{0,50}?\b(?:et|mais)\b[^.;]{0,30}\Z",
    turns_down=r"\b(?:rejet|refus|récus|écart|repouss|déclin)\w*",
    disputed=r"(?:\baccus|\balléga|\baffirma|\brapport|\bchiffre|\bbilan|\bterme|\bmot\b|\bconclusion|\bconstat|\bversion|\bresponsab|\bimplication|\bcritique|\bidée|\bcomplicit|\bestimation|\bassertion|\bplainte|\bqualifi|"
    r"\bmise en cause|\bdéclaration|\bpropos|\bdénonc|infond|mensong)\w*",
    rejects=r"\W*(?:qu['’]|que )?(?:son|sa|leurs?|ses|notre|nos|mon) clients? [«\"“]?\s?(?:n['’]|ne |nie|conteste)|"
    r"\W*(?:qu['’]|que )?(?:(?:ils?|elles?|nous|on|(?:les? |la |l['’])\w+) )?(?:catégoriquement |fermement |formellement |totalement )*(?:rejet\w*|ni(?:e|ent|ait|aient)|a(?:vait|vaient)? (?:rejeté|nié|démenti|réfuté)|ont (?:rejeté|nié|démenti|réfuté)|"
    r"dément\w*|réfut\w*|récus\w*|contest\w*|n['’](?:a|ont|avait|avaient|est|sont|était) (?:pas|jamais|aucun\w*|en rien) (?:tué|tiré|visé|attaqué|participé|commis|ordonné|responsable|impliqué|bombardé|pris part)\w*|n['’]y est pour rien)",
    baseless=r"\A(?:archi-)?faux\b|\babsurdes?\b|n['’]importe quoi|\bridicules?\b|\b(?:infondée?s?|sans (?:aucun )?fondement|mensong\w*|fallacieu\w*|calomni\w*|diffam\w*|propagande|affabulations?|intox|désinformation|dénuée?s? de (?:tout )?fondement|inventée?s? de toutes pièces|contre-vérités?|fake news|faux|fausses?|inexacte?s?|erronée?s?|pure invention|exagér\w*|gonflée?s?|fantaisistes?|tendancieu\w*|inventée?s?)\b",
    forecast=r"\b(?:croissance|inflation|pib|prix|pluies|pluviométrie|récoltes?|besoins|nombre de|morts|recettes|production|déficit|températures?|population|chômage|économie|bilan)\b",
    answering=r"(?:\ben réponse\b|\bdans (?:sa|une|leur) réponse\b|\b(?:interrogée?s?|contactée?s?|sollicitée?s?|jointe?s?(?! (?:par|au) (?:téléphone|message))|questionnée?s?|relancée?s?|saisie?s?)\b[^.;]{0,90},[^.;]{0,60}\Z|\brépondant (?:à|aux)\b|\bréagiss\w+ (?:à|aux)\b|\binvitée?s? à (?:réagir|commenter|s['’]expliquer)|\b(?:à|aux) (?:la |nos |ces |ses )?questions?\b|\bdroit de réponse\b)",
    negation=r"\b(?:ne|n['’])\s?(?:[\w'’]+ ){0,3}?(?:pas(?! moins)|jamais|plus|aucune?|rien|personne|ni|guère)\b|\baucune?\b|\bpersonne n['’e]|\bjamais\b|\bpas une?\b|\bni\b|\bsans qu['’]aucun",
    possible=r"\b(?:peut-être|probablement|sans doute|pourrai(?:t|ent)|peu(?:t|vent)|apparemment|vraisemblablement|possible|semblent?|semblait|paraît|soupçonné\w*|éventuellement|risquent?)\b",
    conditional=r"(?:\A|[\s«(])(?:si|s['’]il|s['’]ils|à moins que|pourvu que)\b|\b(?:aurai(?:t|ent)|serai(?:t|ent)) \w+é\w*",
    required=r"\b(?:doi(?:t|vent)|devons|devrai(?:t|ent)|il faut|faudrait|il convient|tenus? de|obligés? de|nécessaire que|impératif|il incombe|il appartient)\b",
    duty=r"\W*(?:qu['’]|que )?(?!(?:ils?|elles?|nous|on|ce|cela)\b)(?:[\w'’-]+[ '’]){1,8}?(?:doi(?:t|vent)|devrai(?:t|ent)) (?!avoir\b|être (?:noté|vu))|\W*(?:qu['’])?il (?:faut|faudrait|est (?:temps|urgent|impératif|nécessaire))",
    future=rf"\b(?:va|vont|allons) (?:\w+ )?{_INFINITIVE}|\b{_FUTURE}|\bprévoi(?:t|ent) de\b|\bentend(?:ent)?\b",
    condition=r"(?:\b(?:une fois (?:que )?|dès que|dès lors que|aussitôt que|si(?=\s)|lorsque|quand|à condition (?:que|de)|à (?:la )?condition|sous réserve (?:de|que|d['’])|pourvu que|à moins que|tant que|en cas de|selon (?:les|la) (?:moyens|disponibilité|"
    r"situation)|en fonction de)|\bsous réserve d['’]|\bune fois qu['’]|\bdès qu['’]|\bdès (?:le retour|la fin|l['’]obtention|la levée)|\bs['’]il)",
    hearsay=r"\b(?:selon (?:des rumeurs|certains)|paraît-il|à en croire la rumeur|aurai(?:t|ent)|serai(?:t|ent) \w+[éist]e?s?)\b",
    told_by=r"\b(?:sources?|rumeurs?|réseaux sociaux|certains|voisins?|anonymes?|anonymat|cousine?s?|proches|témoins?)\b",
    silence=(
        (
            r"n['’ ]?e? ?(?:(?:a|ont|avait|avaient|aura|auront|est|sont) )?(?:toujours |encore |immédiatement |jamais |pour l['’]heure |finalement )*(?:pas|point|jamais|plus)(?: encore| immédiatement| non plus| officiellement| toujours| davantage| pu| voulu| souhaité| souhaite| daigné| jugé utile de| désiré| été en mesure de)*(?: me| nous| lui| leur| y| à ce stade)? ?"
            r"(?:répond(?:u|re|ait|aient)?|réag(?:i|ir|it)|donn(?:é|er|ait) suite|commenter?|commenté|s['’]exprimer|exprimé\w*|fourni de réponse|donné de réponse|apporté de réponse|accusé réception|retourné|rappelé|faire de commentaire|être jointe?s?|"
            r"fait (?:de )?commentaire|s['’]expliquer|communiqué de réponse|répondre)"
        ),
        r"n['’](?:a|ont|avait|avaient|avons|avions) (?:reçu|obtenu|eu) (?:à ce jour |toujours |encore )?(?:aucune|ni|pas de|pas la moindre) (?:réponse|réaction|suite|retour)(?: (?:de la part )?(?:de|du|des) (?P<who>[^,;.]{2,60}?)(?= à | au | avant | lors |[,;.]|\Z))?",
        r"(?:(?:elles?|ils?|celles?-ci|ceux-ci|celui-ci|celle-ci) )?(?:(?:est|sont|était|étaient|soit|soient) )?(?:rest(?:ée?s?|e|ent|ait|aient)|demeur(?:ée?s?|e|ent|ait|aient)) (?:à ce jour |toujours |pour l['’]heure |jusqu['’]ici |jusqu['’]à présent )?(?:sans (?:la moindre )?(?:réponse|suite|réaction|effet)|lettres? mortes?|silencieu\w+|muet\w*)",
        r"(?:a|ont|avait|avaient|s['’]est|se sont|s['’]était) (?:refusée?s?|décliné|refusé) (?:à |de |d['’])?(?:tout |toute |nos |notre |faire (?:de |le moindre |tout ))?(?:commentaires?|commenter|répondre|réagir|demandes? d['’]entretien|s['’]exprimer|réaction|réponse)",
        r"aucune (?:réponse|réaction|suite) (?:n['’]?e? ?(?:lui |leur |nous )?(?:a|avait|est|était) (?:encore |toujours )?(?:été )?(?:reçue|donnée|parvenue|apportée|obtenue|fournie|venue|arrivée)|de (?:la part )?(?:du|de la|des|de l['’]) ?(?P<who>[^,;.]{2,60}?)(?=[,;.]|\Z))",
        r"(?:a|ont|avait|avaient) (?:éludé|esquivé) (?:la|les|nos|ses|ces|cette) questions?|(?:a|ont) botté en touche|s['’]est murée? dans le silence|se sont murée?s dans le silence",
        r"(?:garde|gardent|gardait|a gardé|ont gardé|observe) le silence|se tai(?:t|sent)\b|s['’]est tue?\b|se sont tue?s\b|(?:ne dit|ne disent|n['’]a dit|n['’]ont dit) (?:rien|mot)\b|n['’](?:a|ont) rien (?:dit|répondu)\b",
        r"n['’](?:a|ont|avait|avaient) (?:donné|fourni|apporté|adressé|fait) (?:aucune?|aucun) (?:suite|réponse|commentaire|réaction|précision)s?",
    ),
    asked=r"\b(?:aux?|à la|à l['’]|auprès d(?:u|e la|es|e l['’])|sollicité|contacté|interrogé|écrit à|saisi)\s?(?P<who>[^,;.:]{3,60}?)(?= (?:et|mais|le|la|en|par|pour|sur|qui|dès|depuis|avant|avec|au sujet)\b|[,;.:]|\Z)",
    clause_end=r"[;.!?)\n]|,|[»”\"]| (?:et|mais|tandis que|alors que|bien que) ",
    pledged=rf"(?P<cue>(?:s['’](?:est|était|étaient)|se sont) (?:{_ALSO} )?engagée?s?|s['’]engage(?:nt|ait|aient)?|(?:a|ont|avait|avaient|avons) (?:{_ALSO} )?(?:promis|juré|pris l['’]engagement|fait la promesse|garanti)"
    rf"|promet(?:tent)?|jure(?:nt)?|(?:renouvell|réitèr|réaffirm|confirm)e(?:nt)? (?:son|sa|leur|notre) (?:engagement|promesse|volonté)|(?:a|ont|avait) (?:renouvelé|réitéré|réaffirmé|confirmé) (?:son|sa|leur|notre) (?:engagement|promesse|volonté))(?:,[^,.;]{{3,60}},| (?:(?:le|en|dès|devant|auprès|envers|vis-à-vis)[^,.;]{{3,50}}?|{_DAY}))?\s+(?:à|de|d['’])\s*(?:[«\"“]\s*)?(?P<act>(?:ne pas |se |s['’]|y |en |l['’]|les? |la )*{_INFINITIVE}.*)",
    pledged_noun=r"(?P<cue>\b(?:accept(?:é|ant|er)|promis|promettant|annonc(?:é|ant|er)|(?:engagée?s?|engageant) (?:sur|dans|à|pour)|convenu(?: d['’]| de)|s['’](?:est|était) donné))\s*(?P<act>(?:une?|la|le|l['’]|d['’]une?|des|sa|son)\s?[^.;,]{0,60}?\b(?:transition|"
    r"passation|élections?|scrutin|vote|réouverture|retrait|référendum|retour)\b[^.;,]*)",
    again=rf"(?:,?\s+(?:et|ainsi que)|,|;)\s+(?:(?P<who>(?:les? |la |l['’])[\w'’ -]{{3,60}}?)\s+)?(?:à|de|d['’])\s*(?=(?:se |s['’])?{_INFINITIVE})",
    decided=rf"(?P<cue>(?:a|ont|avait|avaient|avons) (?:{_ALSO} )?(?:décidé|résolu|prévu|convenu)|il (?:a été|est) (?:décidé|convenu|arrêté|prévu)|devai(?:t|ent)|entend(?:ent)?|prévoi(?:t|ent)|compte(?:nt)?|ambitionne(?:nt)?|envisage(?:nt)?|se propose(?:nt)?|(?:a|ont) (?:instruit|chargé|ordonné|enjoint|donné instruction|donné des instructions)(?=\s)[^,.;:]{{0,70}}?)\s+(?:de\s+|d['’])?(?P<act>(?:se |s['’]|y |en |l['’]|les? |la )*{_INFINITIVE}.*)",
    lists=r"\b(?:mesures?|décisions?|engagements?|dispositions|décid\w+|décrèt\w+|arrêtée?s?|arrête(?:nt)?|engage(?:nt|ons)?)\b[^:]{0,120}:\s*\Z",
    results=r"\b(?:bilan|résultats?|pertes?|saisies?|chiffres|réalis\w*|prises? à ce jour|exécutée?s?|acquis)\b",
    piece=r"[;:]\s+|,?\s+(?:dont|qui|lesquel(?:le)?s)\s+|,\s+(?:et|mais|tandis que)\s+(?:qu['’]|que )?|,\s+(?=(?:les?|la|une?|des)\s|l['’])|\s+et\s+(?=(?:les?|la|une?|des|ses|leurs?)\s|l['’])",
    contrary=r"\bcontrairement (?:à|aux)\b|\ben aucun(?:e façon| cas)\b|\bnullement\b|\brumeurs?\b|\bne (?:repose|reposent|correspond|correspondent) (?:sur|à)\b|\bn['’]a jamais été question\b",
    force=r"\b(?:tir(?:s|é\w*|er)?|balles?|armes?|frapp\w*|bombard\w*|obus|visé\w*|ouver\w* le feu|ouvrir le feu|usage de la force|gaz|grenades?|attaqu\w*|tué\w*|tuer|tortur\w*|arrêt(?:é|ée|és|ées|ations?)|exaction\w*|violence\w*)\b",
    letterhead=r"(?:le |la |l['’])?(?:république|ministère|présidence|primature|gouvernement|cabinet du|état-major|forces armées|police nationale|gendarmerie nationale|ambassade|préfecture|gouvernorat|secrétariat général du gouvernement|direction générale|banque centrale)\b[^.!?:]{0,80}",
    addresses=r"\b(?:porte à la connaissance|informe(?:nt)? (?:l['’]opinion|le public|la population|les populations|les citoyens|les usagers|les opérateurs)|tient à (?:informer|rassurer|préciser|apporter|rappeler)|tiennent à (?:informer|rassurer)|rassure (?:l['’]opinion|la population|les populations)|invite la population|appelle la population)\b",
    first_person=r"\b(?:nous|notre|nos)\b",
    voice=rf"(?:\A|(?<=[.;:] )|(?<=\n))\W*(?:[^,.;]{{3,80}}, )?(?P<who>{_WHO}) (?P<cue>(?:s['’](?:engagent?|est engagée?)|nous engageons|pren(?:d|nent|ons) l['’]engagement|promet(?:tent|tons)?|garanti(?:t|ssent))(?: {_ALSO})?)\s+(?:à |de |d['’])?(?P<act>.+)",
    dated_voice=rf"\W*(?:(?!qu['’]|que )[^,.;]{{3,80}}, )?(?P<who>{_WHO}|(?:(?:les? |la |l['’]|une? |des |aucune? |nulle? |chaque |ses |son |sa |leurs? |ce |cette |ces |nos |notre |toutes? |tous )?[\w'’][^.;:,]{{1,120}}?))(?:, [^,.;]{{3,60}},)? (?P<act>(?:ne |n['’]|se |s['’]|y |en |lui |leur )*(?:{_FUTURE}|(?:va|vont|doit|doivent) {_INFINITIVE}).+)",
)

"""French words that decide the roles of a figure."""

from onrecord.extraction.lexicon.french_acts import FRENCH_ACTS
from onrecord.extraction.lexicon.french_says import SAYS, STATES, TOLD
from onrecord.extraction.lexicon.role_words import RoleWords
from onrecord.extraction.lexicon.tables import keyed, words

FRENCH_ROLES = RoleWords(
    organisations=words(
        """confédération chambre académie consortium fédération délégation cabinet trésor opposition consulat église mosquée tribunal secrétariat
        cour institution institutions établissement établissements entreprises sociétés banques ministères agences fabricant constructeur exploitant
        gouvernement autorités autorité ministère département agence bureau commission comité conseil organisation
        organisations groupe groupes ong association fédération syndicat syndicats parti coalition alliance armée marine
        force service services forces troupes milice milices police gendarmerie junte régime parlement sénat assemblée cour tribunal
        parquet entreprise société banque compagnie opérateur régulateur observatoire réseau hôpital clinique université
        mairie ambassade mission onu oms unicef presse médias médium journal chaîne brigade bataillon unité unités gang
        gangs cartel équipe projet centre partenaires inconnus mouvement collectif collectivité préfecture gouvernorat direction
        institut fondation ligue croix secours protection présidence primature état douane douanes trésor"""
    ),
    documents=words(
        """rapport rapports enquête enquêtes étude études sondage sondages communiqué chiffres données statistiques
        estimation estimations analyse audit évaluation recensement document documents décompte bulletin note classement baromètre indice registre registres archives tableau bilan"""
    ),
    says=SAYS,
    states=STATES,
    told=TOLD,
    authors=words("de d du des par"),
    acts=FRENCH_ACTS,
    clause=words(
        """que qu qui dont où tandis alors mais car parce lorsque quand si quoique bien après avant depuis puisque comme"""
    ),
    leads=words(
        """en dans à au aux depuis après avant pendant pour avec sur sous chez dès selon lors vers parmi hier ainsi
        cependant toutefois de d par"""
    ),
    phrase=words("sans de d du des la le les l et pour sur à en aux au un une - '"),
    nouns=keyed(
        {
            "cost": "coût coûts",
            "price": "prix",
            "poverty rate": "pauvreté",
            "inflation": "inflation",
            "economic growth": "croissance",
            "turnout": "participation",
            "unemployment rate": "chômage",
            "acute malnutrition": "malnutrition",
            "mortality": "mortalité",
            "case fatality rate": "létalité",
            "budget": "budget",
            "budget deficit": "déficit",
            "public debt": "dette",
            "revenue": "recettes recette",
            "exports": "exportations",
            "imports": "importations",
            "spending": "dépenses",
            "loan": "prêt",
            "wage": "salaire salaires",
            "harvest": "récolte récoltes",
            "production": "production",
            "subsidies": "subventions",
            "population": "population",
            "transition": "transition",
            "state of siege": "siège",
            "national mourning": "deuil",
            "investment": "investissement investissements",
            "aid": "aide",
        }
    ),
    things=keyed(
        {
            "burned": "brûlé brûlés brûlée brûlées incendié incendiés incendiée incendiées",
            "damaged or destroyed": "détruit détruits détruite détruites endommagé endommagés endommagée endommagées détruisant",
            "looted": "pillé pillés pillée pillées volé volés",
            "closed": "fermé fermés fermée fermées",
            "blocked": "bloqué bloqués bloquée bloquées",
            "deployed": "déployé déployés déployée déployées",
            "attacked": "attaqué attaqués attaquée attaquées",
            "vaccinated": "vacciné vaccinés vaccinées",
            "rebuilt": "reconstruit reconstruits reconstruites reconstruite",
            "suspended": "suspendu suspendus suspendue suspendues",
            "recruited": "recruté recrutés recrutées",
            "paid": "versé versés versée versées payé payés",
            "affected": "touché touchés touchée touchées affecté affectés affectées",
            "rescued": "secouru secourus sauvé sauvés",
        }
    ),
    own=keyed(
        {
            "killed": "morts mort décès tués corps cadavres",
            "injured": "blessés blessées",
            "displaced": "déplacés",
            "missing": "disparus disparues",
            "arrests": "arrestations interpellations",
            "executions": "exécutions",
            "attacks": "attaques attaque raids assauts attentats",
            "air strikes": "frappes bombardements",
            "clashes": "affrontements combats",
            "violent events": "incidents événements",
            "violations": "violations exactions abus",
            "abductions": "enlèvements",
            "massacres": "massacres",
            "protests": "manifestations",
            "refugees": "réfugiés",
            "mercenaries": "mercenaires",
            "testimonies collected": "témoignages",
            "interviews": "entretiens",
            "spectators": "spectateurs",
            "cases": "cas",
            "seats": "sièges",
            "jobs": "emplois",
            "registered voters": "électeurs",
        }
    ),
    people=keyed(
        {
            "children": "enfants enfant écoliers écolières bébés",
            "women": "femmes femme",
            "men": "hommes homme",
            "soldiers": "soldats soldat militaires",
            "fighters": "combattants",
            "girls": "filles fillettes",
            "boys": "garçons",
            "villagers": "villageois",
            "journalists": "journalistes",
            "police officers": "policiers",
            "students": "étudiants élèves",
            "teachers": "enseignants",
            "homes": "maisons",
            "schools": "écoles",
            "villages": "villages",
            "companies": "entreprises",
            "trucks": "camions",
            "bases": "bases",
            "health posts": "dispensaires",
        }
    ),
    intransitive=words(
        "péri mort morts morte mortes décédé décédés décédées fui fuient succombé disparu disparus disparues retournés"
    ),
    passive=words("été est sont étaient était être furent fut seraient serait portés"),
    active=words(
        """tué tuent tuant exécuté exécutant blessé blessant brûlé enlevé enlevant arrêté arrêtant interpellé détruit
        détruisant pillé abattu incendié déplacé attaqué bombardé interrogé entendu violé massacré expulsé libéré"""
    ),
    had=words("a ont avait avaient aurait auraient ayant"),
    pronouns=words("il elle ils elles"),
    generic=words("personnes civils gens autres victimes personne habitants"),
    comparing=words("plus pire record premier première inédit"),
    rules=words(
        "loi décret arrêté constitution charte code résolution convention traité accord ordonnance putsch"
    ),
    not_place=words("état général conseil parlement cour assemblée sénat ministère université"),
    place_heads=words("région province sahel nord sud est ouest congo"),
    away=words("contre avec entre par de d vers"),
    not_agents=words(
        "exemple contre ailleurs route avion bateau téléphone jour mois an semaine rapport personne"
    ),
    asides=words("où dont tandis"),
    relays=words("citant cite citent"),
    relatives=words("qui dont"),
    links=words("dont parmi eux lesquels ainsi que autres également soit ou"),
)

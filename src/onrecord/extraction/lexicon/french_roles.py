"""French words that decide the roles of a figure."""

from onrecord.extraction.lexicon.french_acts import FRENCH_ACTS
from onrecord.extraction.lexicon.french_measures import FRENCH_MEASURES
from onrecord.extraction.lexicon.french_says import SAYS, STATES, TOLD
from onrecord.extraction.lexicon.role_words import RoleWords
from onrecord.extraction.lexicon.tables import words

FRENCH_ROLES = RoleWords(
    organisations=words(
        """union confédération chambre académie consortium fédération délégation cabinet trésor opposition consulat église mosquée tribunal secrétariat
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
    measures=FRENCH_MEASURES,
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
    not_place=words(
        "lié liée liés liées affilié affiliée affiliés affiliées allié alliée alliés alliées rallié ralliés fidèle fidèles appartenant état général conseil parlement cour assemblée sénat ministère université"
    ),
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

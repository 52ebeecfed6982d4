"""French words by which places and times of a story are told."""

from onrecord.extraction.lexicon.setting_words import SettingWords
from onrecord.extraction.lexicon.tables import phrases, words

FRENCH_SETTING = SettingWords(
    inside=words("à au aux en dans près autour hors chez"),
    toward=words("vers pour jusqu"),
    against=words("sur contre"),
    moving=words(
        """fui fuient fuir fuyant fuyaient traversé traversent franchi gagné rejoint rejoindre arrivé arrivés arrivées retourné retournés
        rentrés expulsés évacués transférés envoyés déployés déplacés réfugiés réfugiées partis partent parties acheminés"""
    ),
    reaching=words("atteint bombardé assiégé assiègent pilonné encerclé quitté ravagé dévasté"),
    between=words(
        """le la les l de du des d village villages ville villes région régions province provinces localité localités commune communes
        cercle préfecture département district territoire quartier quartiers camp site île port capitale chefferie secteur zone
        périphérie banlieue environs alentours large nord sud est ouest centre gouvernorat état voisin voisine"""
    ),
    kinds=words(
        """province région ville village localité commune quartier district camp préfecture département cercle territoire site île
        chefferie gouvernorat hameau secteur arrondissement canton stade hôpital marché aéroport port prison villages villes
        provinces régions communes localités quartiers camps sites départements bande vallée bassin péninsule plaine axe
        frontière mine carrière wilaya délégation"""
    ),
    towns=words(
        "village ville localité camp site villages quartier stade hôpital prison marché hameau île commune"
    ),
    regions=words("capitale province région commune préfecture département"),
    points=words("nord sud est ouest centre nord-est nord-ouest sud-est sud-ouest"),
    people=words("habitants riverains villageois"),
    happenings=words(
        """massacre massacres attaque attaques opération opérations campagne marathon course match finale tournoi festival drame bousculade attentat attentats bombardement bombardements frappe frappes raid raids
        tuerie tueries bataille siège explosion explosions incendie incendies brasier sinistre fusillade séisme tremblement tir tirs grève crue crues débordement débordements rassemblement rassemblements marche défilé évacuation perquisition expulsion
        avalanche coulée panne collision carambolage rixe braquage enlèvement prise scrutin élection vote inondation inondations glissement éboulement
        effondrement cyclone ouragan typhon tempête sécheresse éruption accident naufrage embuscade combats affrontements
        manifestation manifestations émeutes répression assaut offensive catastrophe déraillement épidémie mouvement crash tragédie tragédies incident incidents événement événements violences pilonnage"""
    ),
    occasions=words("élection élections scrutin scrutins vote votes référendum"),
    sudden=words(
        """massacre tuerie attentat fusillade explosion incendie brasier bousculade effondrement éboulement glissement coulée avalanche
        accident collision carambolage naufrage déraillement crash séisme attaque embuscade raid assaut"""
    ),
    overall=phrases({"overall": "au total | en tout | globalement | dans l ensemble | au niveau national"}),
    economy=words(
        "exportations importations économie pib inflation chômage réserves devises secteur filière"
    ),
    courts=words("cour tribunal juridiction"),
    judges=words("cour tribunal juridiction juge juges parquet procureur magistrat"),
    trial=words(
        """jugé jugés jugée jugées procès condamné condamnée condamnés condamnées condamnation
        condamnations peine peines prison réclusion amende amendes relaxé relaxés relaxée relaxées relaxe acquitté acquittés acquittée
        acquittement acquittements coupable coupables prévenu prévenus prévenue accusé accusés inculpé inculpés requis
        requiert audience audiences magistrats verdict comparu comparaissent comparaît assises"""
    ),
    scenes=words(
        "tir tirs fusillade incendie explosion inondation inondations crue crues effondrement éboulement émeutes émeute affrontements combats accident déraillement attentat attentats bombardements évacuation séismes massacre massacres drame bousculade tuerie tueries bataille siège séisme prise chute naufrage catastrophe morts victimes survivants rescapés déplacés blessés disparus habitants drames villageois martyrs événements bombardement tragédie tragédies"
    ),
    reflexive=words("s se"),
    fled=words(
        "fui fuient fuyaient fuyant déplacé déplacée déplacés déplacées déracinés réfugié réfugiés réfugiées"
    ),
    offices=words(
        """procureur procureure maire maires préfet préfète sous-préfet gouverneur gouverneure évêque archevêque cardinal imam parquet
        commissaire député députée sénateur sénatrice consul barreau bâtonnier correspondant correspondante professeur directeur
        directrice chercheur chercheuse"""
    ),
    happened=words(
        "produit produite produits produites explosé effondré effondrée effondrés effondrées écroulé écroulée écroulés écroulées chaviré déraillé survenu survenue survenus survenues lieu déroulé déroulée perpétré perpétrée"
    ),
    country=words("pays nation"),
    nationwide=phrases(
        {
            "nationwide": """dans le pays | à travers le pays | dans tout le pays | sur tout le territoire | au niveau national
                | à l échelle nationale | sur l ensemble du territoire | du pays | le pays | au pays"""
        }
    ),
    bodies=words(
        "université banque police armée gouvernement ministère cour journal club conseil institut fondation"
    ),
    told=words(
        """témoins témoin témoignages témoignage entretiens entretien interrogé interrogés interrogées entendu entendus sources questions"""
    ),
    asked=words(
        "interrogé interrogée interrogés interrogées entretiens entretien entretenu entretenue entretenus"
    ),
    likened=words("du de des d la le l les celui celle ceux celles ce"),
    after=words("après"),
    after_front=words(""),
    that=words("que qu"),
    promised=words("promis promet"),
    asks=words(
        """demande demandent appelle appellent exhorte exhortent recommande recommandent recommandation recommandations exige
        exigent engage engagent engagements doit doivent devra devront devrait devraient invite invitent promet promettent
        instruction instructions décide ordonne"""
    ),
    issued=words(
        "publié publiée publiés publiées paru parue parus parues daté datée diffusé diffusée public publique publics publiques présenté présentée présentés présentées dévoilé dévoilée dévoilés dévoilées"
    ),
    closing=phrases(
        {
            "during": "au cours de | au cours du | au cours des | au cours d | au long de | au long du | au terme de | au terme du | au début de | au début du",
            "up to": "au | à | à la date du | à date du | arrêté au | jusqu au | fin | à fin | à la fin de | à la fin du",
        }
    ),
    perfect=words("a ont avait avaient aura auront été"),
    earlier=words("avait avaient"),
    aftermath=words(
        """introuvable introuvables recherché recherchée recherchés recherchées hospitalisé hospitalisée hospitalisés hospitalisées
        rescapé rescapée rescapés rescapées décombres gravats secouru secourue secourus secourues repêché repêchés repêchée
        repêchées sauveteurs secouristes inhumé inhumés inhumées enterré enterrés enterrées endeuillée endeuillées endeuillé
        endeuillés sinistrés sinistrées victime victimes dépouille dépouilles cadavre cadavres"""
    ),
    papers=words("rapport communiqué bulletin lettre article note déclaration"),
    began=words(
        """commencé commencée commencés commencées débuté débutée débutés débutées commença débuta entamé entamée entamés entamées déclenché
        déclenchée déclenchés déclenchées lancé lancée lancés lancées démarré démarrée initié initiée engagée ouverte apparu apparue"""
    ),
    there=words("y là"),
    now=words(
        """est sont désormais actuellement maintenant aujourd reste restent souffrent vivent connaît attend doivent doit peut peuvent
        compte dispose attendent manque manquent dorment dort hébergent héberge abritent abrite accueillent accueille occupent occupe fonctionne fonctionnent
        demeure demeurent figurent figure réclame réclament exige exigent demandent veulent emploie emploient représente représentent couvre couvrent coûte
        coûtent détient détiennent possède possèdent gère gèrent habitent"""
    ),
    onward=words("parmi dont eux ils elles il elle celui ceux celles cela"),
    that_day=phrases(
        {
            "day": "ce jour là | cette nuit là | ce matin là | ce soir là | le jour du | le jour de la | le jour de l | le jour des | la nuit du | la nuit de la | la nuit de l | au moment du | au moment de la | au moment de l"
        }
    ),
    contracts=words("contrat contrats échéance échéances livraison terme"),
    periodicals=phrases(
        {
            "report": """rapport de situation | point de situation | bulletin n | bulletin no | bulletin hebdomadaire | bulletin quotidien
                | bulletin mensuel | bulletin épidémiologique | bulletin humanitaire | rapport hebdomadaire | rapport quotidien
                | rapport mensuel | point hebdomadaire | mise à jour humanitaire"""
        }
    ),
    compared=phrases(
        {
            "base": """par rapport à | par rapport au | par rapport aux | comparé à | comparée à | comparés à | en comparaison de
                | de plus que | de moins que | plus que | moins que | de plus qu | de moins qu | plus qu | moins qu
                | que les | que le | qu en | passant de | passé de | passée de | passés de | passées de | tombé de | tombée de"""
        }
    ),
    set_off=words("contre"),
    from_=words("de d"),
    over=words("sur"),
    to=words("à"),
)

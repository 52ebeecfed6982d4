"""French words for persons by what they do, are or have gone through: a number of any of them counts persons.

Masculine singular; the other forms are made by rule. An underscore or a hyphen joins the words of a compound.
"""

# Work: every trade and office a newspaper counts.
_WORK = """abatteur accompagnateur accoucheuse accordeur acousticien acrobate acupuncteur administrateur afficheur agent_de_santé
    agent_de_police agent_de_sécurité agent_pénitentiaire agent_électoral agronome aide-soignant aiguilleur ajusteur
    ambulancier aménageur analyste animateur annonceur antiquaire apiculteur apothicaire arboriculteur archéologue archer architecte
    archiviste armateur armurier arpenteur arrangeur artificier artilleur assesseur assistant assistante_sociale assureur astronaute
    astronome astrophysicien auxiliaire aviateur avoué balayeur banquier barbier barman batelier batteur biathlète bibliothécaire
    bijoutier biologiste blanchisseur bookmaker botaniste bouchère boucher bouquiniste boxeur brancardier brasseur bricoleur brigadier
    brocanteur brodeur bûcheron buraliste cadreur caissier cambiste cameraman camionneur cantonnier caporal cardiologue
    cariste carreleur carrossier casque_bleu cascadeur cavalier céréalier chambellan charbonnier charcutier charpentier
    chaudronnier chauffagiste chef_d_entreprise chef_de_village chef_de_famille chef_d_état chef_de_gouvernement chef_traditionnel
    chimiste chirurgien chocolatier chorégraphe chroniqueur clerc clown coach coiffeur coursier collaborateur collecteur colporteur
    commandant commandeur commentateur commercial commis commissaire compositeur comptable concepteur
    concierge conférencier confiseur conseiller_municipal conseiller_régional conservateur constructeur consul consultant
    conteur contremaître contrebandier contrôleur convoyeur coopérant coordinateur coordonnateur cordonnier correcteur correspondant
    couturier couvreur créateur creuseur critique croupier cultivateur curateur curé danseuse débardeur décorateur démarcheur
    démineur démographe dentiste déménageur dépanneur désinfecteur dessinateur détective développeur diacre diamantaire
    diététicien directeur directeur_général docker documentaliste domestique dompteur douanier doyen dramaturge draveur droguiste ébéniste éboueur
    éclaireur éclusier écologue économiste éditeur éducateur électricien embaumeur employé_de_maison employeur encadreur enseignant-chercheur
    enseigne_de_vaisseau entraîneuse épicier équarrisseur ergothérapeute espion esthéticien ethnologue étalagiste évêque examinateur
    expéditeur expert-comptable exploitant exploitant_agricole exportateur fabricant facilitateur fantassin ferblantier fermier
    ferrailleur fleuriste fondateur fonctionnaire_international footballeuse forain forestier foreur forgeron formateur fossoyeur
    franchisé freelance fromager galeriste garagiste garçon_de_café garde_du_corps garde_forestier garde_pénitentiaire garde-côte garde-frontière garde-chasse gardien_de_prison gardien_de_but
    gazier généalogiste généraliste géographe géologue géomètre gérant gestionnaire géophysicien gouverneur gouvernante graphiste
    graveur greffier grutier guérisseur guetteur guichetier guide guitariste gynécologue haltérophile herboriste historien homme_d_affaires
    homme_armé homme_politique horloger horticulteur hôtelier hôtesse hôtesse_de_l_air huissier hydraulicien hydrologue imitateur
    importateur imprimeur industriel infographiste inséminateur inspecteur installateur instituteur instructeur
    intendant intermédiaire intermittent interprète intervenant inventeur jardinier jockey joaillier juré juriste karatéka kinésithérapeute
    laborantin laitier légiste libraire lieutenant lieutenant-colonel logeur logisticien luthier lutteur machiniste maçon magasinier
    magicien main-d_œuvre maître-nageur maître_coranique majordome mandataire manœuvre manager mannequin manutentionnaire marabout maraîchère maréchal
    maréchal-ferrant marinier marin-pêcheur maroquinier masseur matelot mathématicien mécanicien médecin_légiste médiateur menuisier mercier
    messager métallurgiste météorologue métayer meunier militaire_du_rang mineur_de_fond ministre_délégué miroitier modérateur modiste
    moissonneur moniteur motocycliste moto-taxi mototaxi musicologue narrateur navigateur négociant négociateur neurologue notaire notable
    nounou nutritionniste obstétricien océanographe officiel oncologue ophtalmologue opticien orateur orfèvre organisateur
    ornithologue orthophoniste ostréiculteur ouvreur ouvrier_agricole palefrenier paludier papetier parachutiste parajuriste
    paramédical parlementaire parolier parrain pasteur pâtissier pâtre patrouilleur paysagiste pédagogue pédiatre pédicure percepteur
    perchiste percussionniste pharmacien philosophe photographe phytothérapeute physicien pianiste pigiste pisciculteur plâtrier
    plombier poète poissonnier policier_municipal polisseur pompiste porte-parole porteur portier postier potier poseur_de_bombe
    précepteur préfet sous-préfet préparateur président prêteur présentateur prévisionniste procureur_général producteur_de_coton profileur programmeur projectionniste
    promoteur prospecteur prothésiste proviseur psychiatre psychologue publicitaire puéricultrice pyrotechnicien quincaillier radiologue
    rabbin raffineur ramasseur recruteur recenseur rédacteur régisseur relayeur relieur remorqueur remplaçant
    réparateur répétiteur représentant responsable_politique restaurateur rétameur revendeur riziculteur sableur sacristain sage-femme
    salarié_agricole sapeur sapeur-pompier saxophoniste scaphandrier scénariste sculpteur secrétaire secrétaire_d_état sellier sergent serrurier
    soldat_de_la_paix sociologue soigneur sommelier soudeur souffleur sous-officier spécialiste standardiste statisticien steward styliste substitut
    superviseur surveillant surveillant_pénitentiaire tailleur tanneur tapissier taxidermiste teinturier téléopérateur télégraphiste téléconseiller
    tenancier terrassier tireur tireur_d_élite tisserand tôlier topographe torero tourneur traceur traducteur traiteur transitaire
    transporteur trapéziste travailleur_humanitaire travailleur_social travailleur_migrant travailleur_saisonnier trésorier tuteur typographe urbaniste urgentiste
    urologue vacataire vacher vannier vendangeur verbalisateur vérificateur vérificateur_de_comptes verrier vétérinaire viceroi vice-président vidangeur vigile vigneron
    virologue vitrier vitrailliste volailler voltigeur webmaster zingueur zoologiste"""
# Standing, age, belonging, faith and kinship.
_STANDING = """accidenté adepte administré affilié agnostique aïeul aîné amateur ami ancien_combattant ancien_détenu
    ancien_soldat analphabète animiste apatride apôtre arrière-petit-enfant ascendant associé athée autiste autochtone aveugle ayant_droit ayant-droit
    beau-frère beau-père belle-fille belle-mère belle-sœur benjamin bigame binational bouddhiste boursier cadet camarade candidat_indépendant
    centenaire chef_de_ménage cadre_dirigeant chiite clandestin cohabitant colistier collègue colon combattant_étranger communicant compagnon compatriote
    compétiteur complice concitoyen concubin concurrent condisciple confrère congénère conjoint conscrit consœur
    copain copropriétaire coreligionnaire cotisant coupable croyant curiste daltonien débutant décideur demandeur demandeur_d_asile
    demandeur_d_emploi demi-frère demi-sœur demoiselle descendant destinataire détaillant devancier diabétique dialysé disciple dirigeant_politique
    doctorante domicilié donneur_de_sang drépanocytaire économiquement_faible électeur_inscrit émigrant émigré émir enfant_soldat enfant-soldat enfant_de_moins_de_cinq_ans
    enfant_de_la_rue enfant_malnutri enfant_orphelin ermite esclave étudiant_étranger ex-combattant ex-détenu ex-militaire ex-rebelle exploitant_familial fan féministe femme_enceinte femme_allaitante
    fiancé fille-mère filleul finaliste demi-finaliste flâneur fratrie frontalier fugitif fumeur gamin gaucher géniteur gendre
    gosse grand-mère grand-père grands-parents guérillero habitué handicapé_moteur héritier hindou homonyme homosexuel hospitalisé hôte humain
    immigrant immigré inactif indigène indigent individu_armé indépendantiste infirme initié innocent inscrit insulaire interlocuteur interné
    invalide islamiste israélite jeune_diplômé jeune_fille jeune_femme jeune_homme juif jumeau laïc légataire légionnaire libéré leader licencié_sportif maître-chanteur
    majeur malentendant malvoyant ménagère mécréant mendiant messie métis militant_politique milicien minoritaire minot moudjahidine muet mutin mutilé mutualiste
    natif naufragé néophyte neveu nièce noble novice nouveau-né nouvel_arrivant octogénaire oncle opposant_politique
    originaire orthodoxe otage_étranger paraplégique parrainé partenaire_social particulier patriote pauvre père_de_famille mère_de_famille permissionnaire personne_âgée
    personne_déplacée personne_vulnérable personne_handicapée petit-enfant petit-fils petite-fille pensionnaire plaignant planteur polygame porteur_de_projet
    possédant postulant prédécesseur premier-né prétendant prévenu prisonnier_politique prisonnier_de_guerre proche_parent prophète propriétaire_terrien prosélyte protagoniste
    protestant proxénète prostitué pupille quadragénaire quidam quinquagénaire receleur réformé réfractaire relégué religieux
    repenti réserviste résistant retardataire revenant rival rentier rural sacrifié saint salafiste sans-abri
    sans-papiers séminariste séparatiste septuagénaire serf serviteur sexagénaire signataire sinistré souscripteur
    successeur sunnite supplicié survivant_de_violences suspect_arrêté sympathisant syndicaliste syndiqué talibé tante tétraplégique
    témoin_oculaire titulaire toxicomane transfuge traître tributaire trentenaire trisomique usurpateur vainqueur vaincu vassal vétéran
    veuf victime_civile vieillard vieux villageoise vivant voyou vieille_dame"""
# What has befallen or been done to them: participles that stand as nouns.
_BEFALLEN = """accouché acquitté affamé agressé amnistié amputé asphyxié assassiné assiégé assigné blessé_grave blessé_léger brûlé     coaccusé condamné condamné_à_mort confiné contaminé décédé décapité défunt délogé démissionnaire
    démobilisé dénutri déporté déscolarisé détenu_politique détenu_préventif disparu_en_mer électrocuté élargi embauché embastillé emmuré emprisonné empoisonné enrôlé enseveli
    évacué évadé exclu exécuté expatrié expulsé exproprié fusillé gazé gracié grièvement_blessé guéri hébergé immolé immunisé impliqué incarcéré
    inculpé infecté inhumé intoxiqué irradié kidnappé lauréat_primé licencié_économique limogé malnutri
    martyr martyrisé massacré mis_en_cause mis_en_examen molesté naturalisé noyé nominé opéré persécuté piégé poursuivi prisonnier_libéré rappelé ravisseur
    récidiviste reclus recruté refoulé relâché relaxé rescapé_du_naufrage réinstallé revenu_au_pays sauvé séquestré séropositif stigmatisé
    suicidé torturé traumatisé trépassé tuberculeux vacciné violenté violé volontaire_engagé arrêté_de_nouveau remis_en_liberté"""
# Those who fight, police, or break the law.
_ARMED = """agresseur assassin auteur_présumé bourreau braconnier bandit_armé brigand bûcheron_armé cambrioleur chasseur_traditionnel
    chasseur_dozo dozo chef_de_guerre chef_rebelle chef_terroriste combattant_rebelle commanditaire conspirateur contre-manifestant coupeur_de_route
    criminel dealer délinquant démineur_civil élément élément_armé émeutier escroc fedayin franc-tireur franc-maçon garde_communal garde_national garde_républicain gangster guerrier
    hacker homme_de_main homme_en_armes incendiaire infiltré instigateur jeune_armé kamikaze légionnaire_étranger malfaiteur malfrat maquisard marine meurtrier miliciens_armé
    narcotrafiquant orpailleur_clandestin passeur paramilitaire participant_présumé pirate pillard pilleur policier_blessé poseur_d_engins présumé_terroriste
    soldat_ivoirien soldat_français supplétif_civil tueur tortionnaire trafiquant_de_drogue trafiquant_d_armes tueur_à_gages vandale vigilante violeur voleur volontaire_pour_la_défense vdp
    goumier tirailleur spahi hussard brigadiste djihadiste_présumé terroriste_présumé """
# Arts, sport, school, travel.
_LEISURE = """adversaire aficionado apnéiste artiste-peintre arbitre_assistant athlète_paralympique attaquant avant-centre baigneur basketteur
    boxeuse bobeur boulistes cadet_de_la_marine campeur champion_du_monde championne choriste collégienne coureur_cycliste coureur_à_pied
    croisiériste danseur_étoile décathlonien défenseur_central discobole dribbleur écolière équipier escrimeur excursionniste étudiante figurant flûtiste
    gagnant golfeur grimpeur groupie gymnaste handballeur hockeyeur humoriste instrumentiste international_espoir interne_en_médecine joggeur joueur_de_tennis judoka kayakiste
    lutteuse marathonien marcheur médaillé médaillé_d_or meneur milieu_de_terrain nageuse olympien pagayeur paralympien partant participant_inscrit passagère patineur
    pentathlète pèlerin_musulman pongiste promeneur randonneuse rameur rappeur remplaçante reporter_photographe robinson rugbyman sauteur scout skateur skieuse slameur
    soliste spectatrice spéléologue sprinteur supportrice surfeur surfer télénaute tennisman tête_de_série touriste_étranger trompettiste triathlète vacancière vedette vététiste
    volleyeur voyageur_étranger usager_de_la_route visiteur_étranger normalien polytechnicien élève-officier élève_de_terminale bachelière candidat_au_bac"""
# Named beside others by the words of measures.
_NAMED = """fillette garçonnet praticien personnel_soignant membre_d_équipage couturière humanitaire congressiste gréviste contestataire
    abbé gradé membre_de_gang contractuel saisonnier citadin sondé enquêté répondant contact sous-préfète partie_civile coprévenu codétenu arrivant"""
PERSONS = f"{_NAMED} {_WORK} {_STANDING} {_BEFALLEN} {_ARMED} {_LEISURE}"

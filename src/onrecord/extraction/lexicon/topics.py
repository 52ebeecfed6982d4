"""What authorities claim about themselves, and the words by which a claim or a record tells its topic.

Cues are words or phrases as written; they are compared by stems (`onrecord.text.terms`). A cue that begins
with `~` is weak: it counts half, because other topics use the word too. `claim` words stand in claims,
`record` words in what is held against them; claim words count for records as well.
"""

import attrs


@attrs.frozen(kw_only=True)
class Topic:
    """One thing that authorities make claims about.

    Attributes:
        key: Stable name, used as the key of a claim.
        why: Why it is a topic of its own.
        en: Cues of claims in English, parted by bars.
        fr: In French.
        ar: In Arabic.
        record_en: Further cues of records in English.
        record_fr: In French.
        record_ar: In Arabic.
    """

    key: str
    why: str
    en: str
    fr: str
    ar: str
    record_en: str = ""
    record_fr: str = ""
    record_ar: str = ""

    def cues(self, language: str, *, with_record: bool) -> tuple[str, ...]:
        """Give the cues of a language, those of records too if asked for."""
        claim = {"en": self.en, "fr": self.fr, "ar": self.ar}
        record = {"en": self.record_en, "fr": self.record_fr, "ar": self.record_ar}
        listed = claim[language].split("|") + (record[language].split("|") if with_record else [])
        return tuple(cue for cue in listed if cue)


TOPICS: tuple[Topic, ...] = (
    Topic(
        key="transition",
        why="rulers who took power promise to give it back: by when, to whom",
        en="transition|transitional|civilian rule|constitutional order|civilian government|hand over power|return power|handover",
        fr="transition|ordre constitutionnel|pouvoir civil|retour des civils|remettre le pouvoir|rendre le pouvoir",
        ar="انتقال|انتقالية|المرحلة الانتقالية|الحكم المدني|سلطة مدنية|تسليم السلطة|النظام الدستوري",
        record_en="timetable|cling to power|refused to step down|give up power|postponed elections|~coup|~elections|~constitution|~referendum",
        record_fr="calendrier|report elections|~putsch|~coup etat|~elections|~constitution|~referendum",
        record_ar="تمديد|تاجيل الانتخابات|~انقلاب|~انتخابات|~دستور|~استفتاء",
    ),
    Topic(
        key="elections",
        why="votes have outcomes and turnouts that can be counted apart from any transition",
        en="elections|election|vote|ballot|voters|turnout|electoral|polls",
        fr="election|scrutin|vote|suffrage|urnes|electoral|electeurs|taux de participation",
        ar="انتخابات|انتخاب|اقتراع|تصويت|الناخبين|صناديق",
        record_en="fraud|rigged|rigging|candidate|disqualified|observers|~results",
        record_fr="fraude|bourrage|candidat|observateurs|~resultats",
        record_ar="تزوير|مرشح|مراقبين|~نتايج",
    ),
    Topic(
        key="security",
        why="attacks and deaths show whether a country is safer",
        en="security|security situation|~safe|~safer|crime|terrorism|terrorists|insurgents|territory|stability|stabilised|stabilized|defeated|~peace|~army",
        fr="securite|criminalite|situation securitaire|securitaire|terrorisme|terroristes|insurges|territoire|stabilite|reconquete|~paix|~armee",
        ar="امن|جريمة|الوضع الامني|الارهاب|ارهابيين|الاستقرار|استقرار|الاراضي|~سلام|~الجيش",
        record_en="militant|militants|jihadist|violence|fatalities|attacks|violent events|insurgency|ambush|killings|~killed",
        record_fr="djihadistes|jihadistes|violences|attaques|insurrection|embuscade|~morts|~tues",
        record_ar="هجمات|هجوم|عنف|مسلحين|متطرفين|جماعات مسلحة|كمين|~قتلي",
    ),
    Topic(
        key="popular-support",
        why="consent is claimed in the people's name, and shown by how dissent is treated",
        en="popular support|popular|popularity|support of the people|support of citizens|backing of the people|popular will|people behind|stand behind|stands behind|full support|support of the population|legitimacy|legitimate|~trust",
        fr="soutien populaire|populaire|popularite|soutien du peuple|soutien de la population|appui populaire|adhesion|volonte du peuple|legitimite|legitime|~confiance",
        ar="دعم شعبي|تاييد شعبي|شعبية|ارادة الشعب|دعم الشعب|شرعية|التفاف|~ثقة",
        record_en="dissent|dissenters|recognize|recognise|protesters|protests|demonstrations|intimidating|intimidation|political parties|media space|~opposition|~journalists",
        record_fr="dissidence|reconnaissent|manifestants|manifestations|intimidation|partis politiques|~opposition|~journalistes",
        record_ar="معارضين|متظاهرين|مظاهرات|احتجاجات|ترهيب|الاحزاب|~معارضة|~صحفيين",
    ),
    Topic(
        key="sovereign-interests",
        why="independence is claimed where foreign forces, loans and concessions can be counted",
        en="sovereign|sovereignty|national interest|sovereign interests|independence|foreign interference|self-determination",
        fr="souverain|souverainete|interet national|interets du pays|independance|ingerence",
        ar="سيادة|السيادة|سيادي|المصالح الوطنية|المصلحة الوطنية|استقلال|التدخل الخارجي|التدخل الاجنبي",
        record_en="mercenaries|foreign troops|wagner|dependent|dependence|reliance|beholden|concessions|natural resources|foreign forces|military base",
        record_fr="mercenaires|troupes etrangeres|wagner|dependance|dependant|concessions|ressources naturelles|base militaire",
        record_ar="مرتزقة|قوات اجنبية|فاغنر|تبعية|اعتماد|امتيازات|الموارد الطبيعية|قاعدة عسكرية",
    ),
    Topic(
        key="economy",
        why="output, prices and work are measured by statistics of their own",
        en="economy|economic|growth|inflation|prices|jobs|unemployment|investment|poverty|prosperity|cost of living|wages",
        fr="economie|economique|croissance|inflation|prix|emploi|chomage|investissement|pauvrete|prosperite|cout de la vie|salaires",
        ar="اقتصاد|اقتصادي|نمو|تضخم|الاسعار|وظايف|بطالة|استثمار|فقر|ازدهار|المعيشة|الاجور",
        record_en="gdp|exports|imports|currency|employers|~trade|~losses|~companies",
        record_fr="pib|exportations|importations|monnaie|patronat|~commerce|~pertes|~entreprises",
        record_ar="الناتج المحلي|صادرات|واردات|العملة|الدولار|~تجارة|~خساير|~شركات",
    ),
    Topic(
        key="public-finance",
        why="budgets and debts are kept in books that can be read",
        en="budget|debt|deficit|public finances|taxes|tax|revenue|state-owned companies|public companies|treasury",
        fr="budget|dette|deficit|finances publiques|impots|impot|recettes|entreprises publiques|tresor",
        ar="ميزانية|موازنة|ديون|الدين العام|عجز|المالية العامة|ضرايب|ايرادات|الخزينة",
        record_en="arrears|default|borrowing|subsidies|auditors",
        record_fr="arrieres|defaut|emprunt|subventions|audit",
        record_ar="متاخرات|تخلف|اقتراض|دعم مالي|تدقيق",
    ),
    Topic(
        key="human-rights",
        why="a state is held to rights that treaties name",
        en="human rights|rights|fundamental freedoms|civil liberties|humanitarian law|civil rights",
        fr="droits humains|droits de l'homme|droits|libertes fondamentales|droit humanitaire",
        ar="حقوق الانسان|حقوق|الحريات الاساسية|الحريات العامة|القانون الانساني",
        record_en="abuses|human rights abuses|violations|summarily executed|summary executions|torture|atrocities|massacre|executed|rape",
        record_fr="exactions|violations|executions sommaires|torture|atrocites|massacre|executes|viols",
        record_ar="انتهاكات|اعدامات ميدانية|تعذيب|فظايع|مجزرة|اعدام|اغتصاب",
    ),
    Topic(
        key="protection",
        why="protecting people is a duty apart from winning a war",
        en="protect|protecting|protection|protects|safeguard|protect civilians|~citizens|~civilians|~population|~people",
        fr="protege|proteger|protection|protegent|sauvegarde|~citoyens|~civils|~population|~populations",
        ar="حماية|تحمي|يحمي|نحمي|حماية المدنيين|~المواطنين|~المدنيين|~السكان",
        record_en="peacekeepers|peacekeeping|peacekeeping forces|stabilization mission|troop contributing|civilian fatalities|security vacuum|surged|drone strikes|~violence",
        record_fr="casques bleus|maintien de la paix|mission de stabilisation|vide securitaire|frappes de drones|~violence",
        record_ar="حفظ السلام|قوات حفظ السلام|بعثة الامم المتحدة|فراغ امني|مسيرات|~عنف",
    ),
    Topic(
        key="dialogue",
        why="talks and agreements either take place or do not",
        en="dialogue|national dialogue|reconciliation|negotiations|talks|peace agreement|peace process|inclusive|~peace",
        fr="dialogue|dialogue national|reconciliation|negociations|pourparlers|accord de paix|processus de paix|inclusif|~paix",
        ar="حوار|الحوار الوطني|مصالحة|مفاوضات|محادثات|اتفاق السلام|عملية السلام|شامل|~سلام",
        record_en="accord|climate of fear|silenced|ceasefire|~opposition leaders|~civil society",
        record_fr="accord|climat de peur|cessez-le-feu|~opposition|~societe civile",
        record_ar="اتفاق|مناخ الخوف|وقف اطلاق النار|~المعارضة|~المجتمع المدني",
    ),
    Topic(
        key="justice",
        why="cases are opened, tried or dropped, and courts keep lists",
        en="justice|courts|judiciary|rule of law|impunity|accountable|accountability|prosecute|investigated|investigation|trial",
        fr="justice|tribunaux|judiciaire|etat de droit|impunite|responsables|poursuites|enquete|proces",
        ar="عدالة|العدالة|~قضاء|المحاكم|سيادة القانون|الافلات من العقاب|محاسبة|تحقيق|محاكمة",
        record_en="proceedings|prosecuted|judges|convicted|verdict|lawyers|~arrested",
        record_fr="procedure|poursuivis|juges|condamnes|non-lieu|verdict|avocats|~arretes",
        record_ar="دعوي|قضاة|ادانة|متهم|حكم قضايي|محامين|~اعتقل",
    ),
    Topic(
        key="detention",
        why="people held, for how long and on what ground, can be listed by name",
        en="prisoner|prisoners|detained|detainees|prisons|prison|political prisoners|arbitrary arrest|held for opinions",
        fr="prisonniers|prisonnier|detenus|detention|prisons|prison|arrestations arbitraires",
        ar="سجناء|سجين|معتقلين|محتجزين|سجون|سجن|اعتقال تعسفي|احتجاز",
        record_en="inmates|in detention|~without charge|disappeared|jailed|incommunicado",
        record_fr="en detention|sans inculpation|disparus|incarceres",
        record_ar="قيد الاحتجاز|دون تهمة|مختفين|اختفاء قسري",
    ),
    Topic(
        key="press-freedom",
        why="closures, expulsions and rankings of media are counted every year",
        en="press|journalists|journalist|media|free press|freedom of expression|internet|censorship",
        fr="presse|journalistes|journaliste|medias|liberte de la presse|liberte d'expression|internet|censure",
        ar="صحافة|صحفيين|صحافيين|الاعلام|حرية الصحافة|حرية التعبير|الانترنت|رقابة",
        record_en="broadcaster|newsroom|radio stations|reporters|suspended media",
        record_fr="chaine|redaction|radios|reporters",
        record_ar="اذاعة|مراسلين|قناة",
    ),
    Topic(
        key="corruption",
        why="money that went missing has an amount and an owner",
        en="corruption|corrupt|embezzlement|bribery|transparency|anti-corruption|clean government",
        fr="corruption|corrompus|detournements|detournement|pots-de-vin|transparence|lutte contre la corruption",
        ar="فساد|الفساد|مكافحة الفساد|اختلاس|رشوة|شفافية",
        record_en="embezzled|illicit assets|procurement|bribes|shell companies",
        record_fr="avoirs illicites|marches publics|societes ecrans",
        record_ar="اموال غير مشروعة|صفقات",
    ),
    Topic(
        key="health",
        why="hospitals, vaccinations and deaths from disease are counted",
        en="health|hospitals|hospital|clinics|vaccines|vaccination|epidemic|medicine|doctors",
        fr="sante|hopitaux|hopital|cliniques|vaccins|vaccination|epidemie|medicaments|medecins",
        ar="صحة|الصحة|مستشفي|المستشفيات|لقاحات|تطعيم|وباء|ادوية|اطباء",
        record_en="health facilities|cholera|maternal|mortality|outbreak",
        record_fr="centres de sante|cholera|maternelle|mortalite|flambee",
        record_ar="مرافق صحية|كوليرا|وفيات الامهات",
    ),
    Topic(
        key="education",
        why="schools are open or closed, children in them or not",
        en="school|schools|education|pupils|teachers|students|university|literacy",
        fr="ecole|ecoles|education|eleves|enseignants|etudiants|universite|alphabetisation",
        ar="مدرسة|مدارس|تعليم|تلاميذ|معلمين|طلاب|جامعة",
        record_en="enrolment|enrollment|out of school",
        record_fr="scolarisation|descolarises",
        record_ar="التحاق|خارج المدرسة",
    ),
    Topic(
        key="food",
        why="hunger has a scale that agencies measure",
        en="food|hunger|famine|harvest|food security|nutrition|starving|rations",
        fr="alimentaire|faim|famine|recolte|securite alimentaire|nutrition|mangent a leur faim|vivres",
        ar="غذاء|الجوع|جوع|مجاعة|الامن الغذايي|محصول|تغذية",
        record_en="food insecure|malnutrition|~aid",
        record_fr="insecurite alimentaire|malnutrition|~aide",
        record_ar="سوء التغذية|انعدام الامن الغذايي|~مساعدات",
    ),
    Topic(
        key="humanitarian-access",
        why="convoys and visas are granted, delayed or refused",
        en="~aid|humanitarian|humanitarian access|relief|convoys",
        fr="aide humanitaire|humanitaire|acces humanitaire|secours|convois",
        ar="اغاثة|الاغاثة|المساعدات الانسانية|انساني|قوافل",
        record_en="trucks|permits|visas|crossing",
        record_fr="camions|autorisations|visas|passage",
        record_ar="شاحنات|تاشيرات|معبر",
    ),
    Topic(
        key="displacement",
        why="people who fled and returned are registered",
        en="displaced|displacement|refugees|refugee|returnees|~go home|leave the country",
        fr="deplaces|deplacement|refugies|retournes|rentrer chez eux|retour des refugies",
        ar="نازحين|نزوح|لاجيين|عودة النازحين|العايدين",
        record_en="fled|crossed border|uprooted|camps",
        record_fr="fui|camps",
        record_ar="فروا|فر|مخيمات",
    ),
    Topic(
        key="environment",
        why="forests, emissions and spills are measured",
        en="environment|environmental|rivers|climate change|~climate|forests|emissions|pollution|deforestation|water quality|spill",
        fr="environnement|rivieres|changement climatique|~climat|forets|emissions|pollution|deforestation",
        ar="بيية|البيية|مناخ|غابات|انبعاثات|تلوث",
    ),
    Topic(
        key="infrastructure",
        why="roads, power and water are built or not",
        en="roads|road|electricity|power supply|~water|infrastructure|bridges|water supply|housing|rebuild|rebuilding|reconstruction",
        fr="routes|~eau|electricite|infrastructures|infrastructure|ponts|eau potable|logements|reconstruit|reconstruction|reconstruire",
        ar="طرق|~مياه|كهرباء|بنية تحتية|البنية التحتية|جسور|مياه الشرب|اسكان|اعادة الاعمار|اعمار",
        record_en="outages|blackouts|villages destroyed",
        record_fr="delestages|coupures|villages detruits",
        record_ar="انقطاع|انقطاعات",
    ),
    Topic(
        key="policing",
        why="how force is used against crowds can be reconstructed",
        en="police|restraint|law and order|crowd control|proportionate",
        fr="police|retenue|maintien de l'ordre|forces de l'ordre|proportionne",
        ar="شرطة|الشرطة|ضبط النفس|حفظ النظام",
        record_en="live rounds|tear gas|protests",
        record_fr="balles reelles|gaz lacrymogene",
        record_ar="رصاص حي|الغاز المسيل",
    ),
    Topic(
        key="women",
        why="equality is claimed in general and measured in shares",
        en="women|gender|equality|girls",
        fr="femmes|genre|egalite|filles",
        ar="نساء|المراة|مساواة|الفتيات",
    ),
    Topic(
        key="workers",
        why="pay, hours and accidents of those who work are on record",
        en="workers|employees|workplace|labour|labor|unions|working conditions|child labour|supply chain",
        fr="travailleurs|salaries|conditions de travail|syndicats|travail des enfants",
        ar="عمال|العمال|موظفين|نقابات|ظروف العمل|عمالة الاطفال",
    ),
)
"""In no order that matters: a text belongs to the topic that fits best, or to none."""

TOPIC_KEYS = frozenset(topic.key for topic in TOPICS)

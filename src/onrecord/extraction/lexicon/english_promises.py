"""English: promises, denials, replies, duties."""

from onrecord.extraction.lexicon.promise_words import PromiseWords

_PARTY = (
    r"(?:governments?|authorit(?:y|ies)|ministr(?:y|ies)|ministers?|presidenc(?:y|ies)|(?:vice-)?presidents?|prime minister|cabinet|juntas?|regime|rulers|"
    r"arm(?:y|ies)|military|armed forces|security forces|air force|navy|forces|troops|police|gendarmerie|national guard|coast ?guard|general staff|"
    r"spokes(?:man|woman|person|people)|officials?|officers?|commanders?|generals?|colonel|governors?|prefects?|mayors?|commission(?:er)?s?|council|senate|parliament|"
    r"embass(?:y|ies)|state media|states?|rebels?|insurgents?|fighters|militias?|armed groups?|movement|front|faction|gangs?|coalition|alliance|party|"
    r"compan(?:y|ies)|firms?|corporations?|groups?|contractors?|mercenar(?:y|ies)|banks?|operators?|manufacturers?|utilit(?:y|ies)|airlines?|railways?|owners?|employers?|landlords?|developers?|producers?|federations?|clubs?|chief executive|chairm[ae]n|municipalit(?:y|ies)|agency|directorate|director[- ]general|regional directors?|managing directors?|department|customs|board|bureau|office|administration|authority|treasury|head of state|leaders?|chief)"
)
_WHO = rf"(?:we|the (?:[\w'’-]+ ){{0,3}}?{_PARTY}(?: (?:of|for) (?:the )?[\w'’ -]{{2,40}}?)?|(?:[\w'’-]+ ){{1,3}}?{_PARTY})"
_ADVERB = r"(?:(?:also|now|not|immediately|soon|still|all|therefore|both|then|publicly) )*"
_TO_ASKED = r"(?:respond|reply|answer|comment|react|return|acknowledge)"

ENGLISH_PROMISES = PromiseWords(
    party=rf"\b{_PARTY}\b",
    impartial=r"\b(?:prosecutors?|courts?|tribunals?|judges?|magistrates?|coroners?|hospitals?|clinics?|statistics|statistical|ombudsman|auditors?|inspectors?|doctors?|morgue|"
    r"opposition|rights commission|human rights (?:office|council|commission)|commission of inquiry|panel|mission|observator(?:y|ies)|court of auditors|high commissioner|united nations|un|"
    r"monitors?|rapporteurs?|investigators?|experts?|researchers?|think[- ]tank|ngos?|rights groups?|charit(?:y|ies)|aid groups?|watch|confederation|union|institute|crisis group|"
    r"fire (?:service|brigade|department)|firefighters|civil (?:protection|defence|defense)|weather|meteorolog\w+|seismolog\w+|geological|hydrolog\w+|river authority|regulators?|"
    r"agency for refugees|advocacy group|human rights group|monitoring group|local group|campaign group|civil society groups?|aid agency|news agency)\b",
    civil=r"\b(?:rights|documentation|monitoring|relief|aid group|humanitarian|transparency|accountability|solidarity|doctors|crescent|red cross|cent(?:re|er)|institute|observatory|network|league|foundation|association|society|forum|initiative|collective|watch|monitor|project|campaign|trust|think[- ]tank|ngo|union|federation|international|news|times|daily|herald|tribune|docket|gazette|post|journal|magazine|review)\b",
    person=r"\b(?:witness(?:es)?|survivors?|residents?|villagers?|inhabitants?|nurses?|doctors?|medics?|surgeons?|teachers?|traders?|farmers?|herders?|relatives?|mothers?|fathers?|brothers?|sisters?|"
    r"widows?|cousins?|uncles?|neighbou?rs?|m[ae]n|wom[ae]n|boys?|girls?|students?|drivers?|refugees?|protesters?|people|elders?|locals|imam|priest|pastor|journalists?|lawyers?|activists?|households|famil(?:y|ies)|victims?|fisher(?:man|men|folk)|sailors?|miners?|workers?|labou?rers?|vendors?|shopkeepers?|pensioners?|detainees?|prisoners?|inmates?|patients?|passengers?|tourists?|pupils?|parents?|grandmothers?|grandfathers?|youths?|orphans?|deserters?|eyewitness(?:es)?)\b",
    own=r"\W*(?:and |but |that )*(?:it|they|we|he|she|i|all (?:its|their|our)|its|their|our|his own|my)\b",
    own_anywhere=r"\b(?:its|their|our|we|us) (?:own )?(?:forces|troops|soldiers|officers|men|operations?|personnel|agents?|fighters|strikes?|actions?|conduct|staff|police|army|services|security|policy|policies|"
    r"reforms?|budget|efforts?|figures?|count|investigations?|inquir(?:y|ies))\b",
    knows=r"\b(?:documented|counted|received|found|recorded|verified|interviewed|believed?|believes|feared?|fears|saw|seen|heard|registered|identified|confirmed|established|tallied|monitored|"
    r"noted|observed|estimated|estimates|know|knew|knows|collected|gathered|spoken|spoke|reviewed|analysed|analyzed|was (?:un)?able to|could not|logged|expects?|expected|learned|"
    r"had evidence|has evidence|concluded|obtained|met|visited|tracked|based|relied|sent|shared|submitted|written|put (?:its|the|these)|asked|concerned|alarmed|worried|dismayed|deplores?|regrets?|remains? concerned)\b",
    harm=r"\b(?:kill(?:ed|ing|ings)?|dead|deaths?|die[ds]?|dying|wounded|injured|injuries|executed|executions?|massacred?|bod(?:y|ies)|corpses|victims?|casualt(?:y|ies)|abducted|kidnapped|raped|displaced|"
    r"fled|missing|disappeared|tortured|cholera|cases of|measles|infected|infections?|hunger|malnourished|malnutrition|drowned|burned|buried|beaten|shot|neutrali[sz]ed|eliminated|damaged|destroyed|flooded|collapsed|evacuated|homeless|without (?:power|water|shelter)|storm|hurricane|earthquake|landslides?|epidemic|outbreak)\b",
    strong=r"\b(?:governments?|authorities|ministr(?:y|ies)|ministers?|presidenc(?:y|ies)|(?:vice-)?presidents?|prime minister|cabinet|juntas?|regime|rulers|arm(?:y|ies)|military|armed forces|security forces|"
    r"air force|navy|troops|national guard|general staff|compan(?:y|ies)|firms?|corporations?|banks?|operators?|manufacturers?|utilit(?:y|ies)|airlines?|railways?|party|coalition|chief executive|chairm[ae]n|state media|"
    r"governors?|mayors?|commissioners?|rebels?|militias?|treasury|head of state|miners?|producers?|owners?|department of|public works)\b",
    works=r"\b(?:set aside|earmarked|provided|relocated|resettled|offered|compensated|built|rebuilt|repaired|rehabilitated|restored|reopened|opened|distributed|delivered|vaccinated|paid|disbursed|allocated|spent|recruited|hired|trained|deployed|dispatched|mobili[sz]ed|inspected|suspended|dismissed|approved|"
    r"completed|connected|invested|created|reduced|improved|upgraded|audited|verified|budgets?|programmes?|programs?|projects?|reforms?|polic(?:y|ies)|campaigns?|subsid\w+|salar\w+|wages|investments?|revenues?|profits?|output|sales|production|"
    r"under control|normal|on track|on schedule|lawful|legal|transparent|free and fair|compli\w+|successful\w*|safe|secure|clean|turnout|participation|all|every|no|none|never|always|fully|entirely)\b",
    others=r"\W*(?:that )?(?:(?:at least|about|around|some|more than|nearly|up to|several|two|three|four|five|six|the|an?|\d[\d,.]*) )*(?:[\w-]+ )?(?:gunm[ae]n|attackers?|assailants?|bandits?|militants?|terrorists?|robbers?|protesters?|demonstrators?|strikers?|rioters?|looters?|smugglers?|"
    r"suspects?|passengers?|vehicles?|buses|bus|trucks?|boats?|ferr(?:y|ies)|trains?|planes?|explosions?|blasts?|fires?|flames|water|residents|villagers|refugees|patients|migrants|families|households|farmers|children|women|foreign \w+|vessels?|hackers?|"
    r"candidates|voters|observers|pupils|students|workers|nurses|doctors|teachers|visitors|tourists|demand|supply|prices)\b",
    nature=r"\b(?:rain(?:s|fall|ed|ing)?|snow\w*|winds?|gusts?|flames|blaze|rivers?|lakes?|reservoirs?|water levels?|tides?|waves?|temperatures?|degrees|magnitude|epicentre|epicenter|drought|harvests?|maize|wheat|crops?|livestock|herds?)\b",
    deeds=r"\b(?:neutrali[sz]\w*|eliminat\w*|captured|seized|arrested|dismantl\w*|rescued|freed|recovered|repell?ed|repulsed|intercepted|confiscated)\b|\b(?:killed|killing|shot)\s+(?:[\w,-]+\s+){0,5}?(?:terrorists?|guerrillas?|insurgents?|militants?|bandits?|jihadists?|fighters?|assailants?|rebels?|extremists?|gang members?)\b",
    insists=r"\b(?:acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|confess(?:es|ed)?|stands? by|stood by|sticks? (?:to|with|by)|stuck to|maintain(?:s|ed|ing)?|insist(?:s|ed|ing)?|claim(?:s|ed|ing)?|boast(?:s|ed|ing)?|assur(?:e|es|ed|ing)|reiterat(?:e|es|ed|ing)|"
    r"puts? (?:it|the (?:toll|figure)) at|holds?)\b",
    announces=r"\b(?:announc\w*|decid\w*|order(?:s|ed|ing)?|agree[ds]?|agreeing|instruct\w*|decree[ds]?|sets?|schedul\w*|plan(?:s|ned|ning)?|intend\w*|aim(?:s|ed)?|unveil\w*|approv\w*|gave (?:itself|themselves))\b",
    vouches=r"\b(?:threaten|guarant|assur|insur|ensur)\w*",
    planned=rf"\W*(?:that )?(?:(?:it|they|we|he|she|i|\w[^;.]{{2,70}}?) )?(?:{_ADVERB}(?:will|would|shall|is to|are to|was to|were to|intends? to|intended to|plans? to|planned to|"
    r"is going to|are going to|has undertaken to|pledges? to|undertakes? to|promises? to|vows? to|commits? to|is determined to|[\w’']+['’]ll)\b)"
    r"|\W*to (?!be\b)[a-z]+",
    plan_noun=r"\W*(?:the |an? |new |its )?(?:immediate |full |swift |independent |thorough |judicial |public |internal |national )*(?:opening|launch|creation|establishment|setting up|reopening|release|publication|holding|"
    r"payment|deployment|inquiry|investigation|probe|commission of inquiry|audit|elections?|referendum|answer|reply|measures?|plan|programme|reform|compensation|withdrawal|construction|"
    r"recruitment|increase|reduction|lifting|suspension|committee|task force|units?|aid|assistance|support|funds?|funding|trials?|prosecutions?|ceasefire|truce|amnesty|dialogue|talks|allowances?|distribution|dispatch|restoration|return|tribunal|sanctions|free)\b",
    looked_into=r"\b(?:killings?|attacks?|massacres?|coup|violence|strike|airstrike|events?|deaths?|incidents?|shooting|crackdown|protests?|abuses|crimes|raid|election|war)\b[^,;.]{0,25}\Z",
    denied=r"\b(?:den(?:y|ies|ied)|rejects?|rejected|dismiss(?:es|ed)|refut(?:es|ed)|disput(?:es|ed))\b[^.;]{0,50}?\b(?:and|but)\b[^.;]{0,30}\Z",
    turns_down=r"\b(?:reject|refus|turn(?:s|ed|ing)? down|dismiss|spurn|rebuff)\w*",
    disputed=r"\b(?:accus|alleg|claim|report|charge|figure|number|toll|count|term|word|conclusion|finding|version|responsib|involve|critic|suggestion|notion|idea|link|complicit|characteri[sz]|estimate|assertion|"
    r"account|complaint|blame|guilt|statement|assessment|denounc)\w*",
    rejects=r"\W*(?:that )?(?:his|her|their|my|our) clients? [\"“]?(?:(?:did|had|has|have|was|were|is|are)(?: not\b|n['’]t\b| never\b)|never\b|denie[sd])|"
    r"\W*(?:that )?(?:(?:it|they|he|she|we|the \w+) )?(?:categorically |firmly |flatly |strongly |totally |formally |completely )*(?:rejects?|rejected|den(?:y|ies|ied)|denying|disput(?:es?|ed)|"
    r"refut(?:es?|ed)|dismiss(?:es|ed)?|contests?|contested|had nothing to do|ha(?:s|d|ve) no part|played no (?:part|role)|bears? no responsibility|(?:was|were) not (?:responsible|involved|behind|aware)|"
    r"is not (?:responsible|involved)|did not (?:kill|target|attack|fire|shoot|take part|commit|carry out|bomb|order|authori[sz]e)|(?:never|has never|have never|had never) (?:kill|target|attack|fire|"
    r"shot|bomb|order|commit|authori)\w*)",
    baseless=r"\b(?:nonsense|rubbish|absurd|ridiculous|preposterous|hogwash|baseless|unfounded|groundless|without (?:any )?(?:basis|foundation)|fabricat(?:ed|ions?)|slander\w*|lies|a lie|untrue|propaganda|defamatory|smears?|fake news|disinformation|misinformation|fictitious|false|not true|never happened|did not happen|inaccurate|no truth|exaggerat\w*|overblown|misleading|invented)\b",
    forecast=r"\b(?:growth|inflation|gdp|prices?|rainfall|rains?|harvests?|needs|number of|deaths|revenues?|output|production|deficit|temperatures?|population|unemployment|economy|toll|earnings|profits?|losses|margins?|turnover|sales|strike|closure|stoppage|shortages?|crisis|drought|storm|flood(?:s|ing)?|market)\b",
    answering=r"(?:\bin (?:a |an |its |their |his |her )?(?:written |official |e-?mailed )?(?:response|reply|answer)\b|\b(?:asked|contacted|questioned|approached|pressed|reached)\b(?! by (?:tele)?phone)[^.;]{0,80},[^.;]{0,60}\Z|"
    r"\bresponding to\b|\breplying to\b|\basked (?:about|for comment|to comment|whether|why|if)\b|\bin an? written (?:answer|reply)\b|\bright of reply\b)",
    negation=r"\b(?:not|n['’]t|never|no longer|no (?!less|more|fewer|later)\w+|nobody|none|neither|nor|without any|nothing|cannot)\b|n['’]t\b",
    possible=r"\b(?:(?<!since )(?<!in )(?<!of )(?<!by )(?<!last )(?<!until )(?<!and )(?<!to )(?<!late )(?<!early )(?<!\d )may(?! \d)|might|could|possibly|perhaps|probably|likely|appears? to|seems? to|appeared to|seemed to|believed to|thought to|suspected|presumably|apparently|potentially)\b",
    conditional=r"(?:\A|[\s“\"(])(?:if|unless|provided|as long as|in case|should it|were it)\b|\bwould have\b",
    required=r"\b(?:must|should|ought to|ha(?:s|ve|d) to|needs? to|is required to|are required to|shall|is obliged to|are obliged to|required to)\b",
    duty=r"\W*(?:that )?(?!(?:it|they|we|he|she|i|there|this|that)\b)(?:[\w'’-]+ ){1,8}?(?:must|should|ought to|needs? to|ha(?:s|ve) to) (?!have\b|be (?:noted|said|seen))(?:not |immediately |urgently |now |also )*[a-z]+",
    future=r"\b(?:will|won['’]t|shall|going to|is to|are to|plans? to|intends? to|would|is expected to|are expected to|is set to|are set to|[\w]+['’]ll)\b",
    condition=r"\b(?:once|as soon as|provided(?: that)?|providing(?: that)?|subject to|conditional (?:on|upon)|on condition(?: that| of)?|if|unless|depending on|when(?:ever)? (?:the )?(?:security|conditions?|funds?|situation|calm|peace)|"
    r"security permitting|as (?:security|conditions|funds|resources) (?:allow|permit)s?|so long as|as long as|pending|in the event (?:of|that)|assuming)\b",
    hearsay=r"\b(?:reportedly|allegedly|rumou?rs?|rumoured|it is said|hearsay|said to have|is said to|are said to)\b",
    told_by=r"\b(?:sources?|rumou?rs?|reports|social media|some|people|locals|neighbou?rs?|unnamed|anonymous|an official|one official|cousin|relatives?)\b",
    silence=(
        (
            rf"(?:(?:did|does|do|has|have|had|would|could|was|were|is)(?: not|n['’]t)(?: yet| immediately)?|failed to|declined to|refused to|never|ha(?:s|ve|d) (?:yet to|not yet|still not|refused to|declined to|failed to)|"
            rf"ha(?:s|ve|d) never) (?:(?:immediately|publicly|directly|officially|so far|yet|wish(?:ed)? to|want(?:ed)? to|be reached|available) ?)*(?:{_TO_ASKED}(?:ed|d|s)?|replied|give (?:an |any )?(?:answer|response|reply|comment)|"
            rf"provide (?:an? |any )?(?:answer|response|reply|comment)s?|make (?:any |a )?comment|for comment)\b"
        ),
        (
            r"(?:ha(?:s|ve|d) )?(?:declined|refused) to (?:be (?:interviewed|drawn|quoted)|take (?:any )?questions|elaborate|discuss|say|explain|speak|talk|appear|testify|give (?:any )?(?:details|interviews?))\b|"
            r"(?:would|will) not (?:be (?:interviewed|drawn)|take (?:any )?questions|elaborate|discuss|explain)\b"
        ),
        (
            r"(?:ha(?:s|d|ve) )?(?:received|got|gotten|obtained|had|heard|seen) (?:no|neither|nothing|not? (?:an? |one |a single )?)\s?(?:written |official |substantive |immediate |formal |further )?(?:reply|response|answer|replies|responses|answers|word|back)"
            r"(?: (?:to [\w'’ ]{2,30}? )?from (?P<who>[^,;.]{2,60}?)(?= by | at | as of | before | until |[,;.]|\Z))?"
        ),
        r"(?:(?:ha(?:s|d|ve) )?(?:went|gone|go|remained?|been left|were left|was left|stayed) (?:unanswered|without (?:an? |any )?(?:answer|reply|response)))",
        r"(?:there (?:was|has been|had been|is) no (?:immediate |official |public )?(?:reply|response|answer|comment|reaction)(?: from (?P<who>[^,;.]{2,60}?)(?= by | at | as of |[,;.]|\Z))?)",
        r"no (?:reply|response|answer)s?(?: from (?P<who>[^,;.]{2,60}?))? (?:(?:was|were|had|has|have) (?:been )?(?:received|given|forthcoming|arrived|come))",
        r"(?:ha(?:s|d|ve) )?(?:(?:remained|kept|stayed) (?:silent|mute|quiet)|been (?:silent|mute))\b|(?:has|have|had)? ?said nothing\b|would not say\b|(?:declined|refused) (?:all |any )?(?:further |additional |immediate |other )?comment\b|offered no (?:comment|response|answer|reply)\b|(?:gave|issued|made) no (?:comment|response|answer|reply)\b",
    ),
    asked=rf"\b(?:to|of|from|asked|contacted|reached|approached|wrote to)\s+(?P<who>(?:the |its |a )?(?:[A-Z][\w'’.-]*|[\w'’-]+ (?=[A-Z])|(?:{_PARTY}))[^,;.]{{0,60}}?)(?= (?:and|but|on|in|by|for|which|about|at|before|with|who|seeking|asking)\b|[,;.]|\Z)",
    clause_end=r"[;.!?)\n]|,|[”»\"]| (?:and|but|while|though|although|whereas) (?!no\b|the (?:letter|email))",
    pledged=r"(?P<cue>(?:(?:has|have|had|is|are|remains?|remained) )?(?:(?:also|again|publicly|repeatedly|solemnly|now|never) )*(?:promised|pledged|vowed|undertook|undertaken|sworn|swore|committed(?: itself| themselves| himself)?|guaranteed|agreed|promises|pledges|vows|undertakes|commits))"
    r"(?:,[^,.;]{3,60},| on [^,.;]{3,30}?| in [^,.;]{3,30}?)?\s+to\s+[\"“]?(?P<act>(?!be\b|the\b|an?\b|its\b|their\b)[a-z].+)",
    pledged_noun=r"(?P<cue>\b(?:agree(?:d|ing)|commit(?:ted|ting)(?: itself| themselves)?|accept(?:ed|ing)|pledg(?:ed|ing)|promis(?:ed|ing)|undertaking|announc(?:ed|ing)))(?:\s+to)?\s+(?P<act>(?:an?|the|its)\s[^.;,]{0,60}?\b(?:transition|handover|elections?|vote|"
    r"reopening|withdrawal|referendum|return to [\w ]+ rule)\b[^.;,]*)",
    again=r"(?:,?\s+and|,|;)\s+(?:(?P<who>(?:the |its )?[\w'’ -]{3,60}?)\s+)?to\s+(?=[a-z])",
    decided=r"(?P<cue>(?:has |have |had )?(?:decided|resolved|plans|planned|intends|intended|aims|proposes|expects|is determined|are determined|(?:was|were|is|are) (?:supposed|due|meant|scheduled|expected)|was|were)|(?:has |have |had )?(?:instructed|ordered|directed|tasked)\s[^,.;:]{3,60}?)\s+to\s+(?P<act>(?!be\b)[a-z].+)",
    lists=r"\b(?:measures?|decisions?|commitments?|steps|decided|decides|decrees?|undertakes?|commits?|pledges?)\b[^:]{0,120}:\s*\Z",
    results=r"\b(?:toll|results?|losses|seiz\w*|figures|balance|findings|achieve\w*|taken so far|completed|implemented)\b",
    piece=r"[;:]\s+|,?\s+(?:whose|which)\s+|,\s+(?:and|but|while)\s+|,\s+(?=the\s)|\s+and\s+(?=(?:the|an?|its|our|new|all)\s)",
    contrary=r"\bcontrary to\b|\bat no (?:time|point)\b|\brumou?rs?\b|\bby no means\b|\bin no way\b",
    force=r"\b(?:fire[ds]?|firing|shots?|shot|shoot|bullets?|live (?:rounds|ammunition)|weapons?|strikes?|struck|bomb\w*|shell\w*|target(?:ed|ing)?|force|tear gas|grenades?|attack(?:ed)?|kill(?:ed|ing)?|tortur\w*|arrest\w*|detain\w*|held|imprison\w*|jailed|evict\w*|expel\w*|rap(?:ed?|es|ing)|abus\w*|loot\w*|harm(?:ed|ing)?|hurt|massacre\w*|civilians?)\b",
    letterhead=r"(?:the )?(?:republic of|ministry of|ministry for|office of the (?:president|prime minister)|presidency|prime minister[’']s office|government of|state of|armed forces|national police|embassy of|department of|general staff|central bank)\b[^.!?:]{0,80}|(?:the )?(?:[\w'’&-]+ ){0,5}(?:commission|ministry|authority|police(?: force| service)?|army|treasury|council|bureau|corporation|company|plc|ltd|limited|secretariat)",
    addresses=r"\b(?:informs? the (?:public|population|citizens|press)|wishes to (?:inform|reassure|state|clarify|announce)|would like to (?:inform|reassure|clarify)|calls on the population|brings to the (?:attention|knowledge)|reassures the)\b",
    first_person=r"\b(?:we|our|us)\b",
    voice=rf"(?:\A|(?<=[.;:] )|(?<=\n))\W*(?:(?:in|by|from|before|on|to|as|for)\b[^,.;]{{3,70}}, )?(?P<who>{_WHO}) {_ADVERB}(?P<cue>(?:is|are) (?:hereby )?committed to|commits? (?:itself |themselves )?to|pledges?(?: to)?|undertakes? to|promises? to|vows? to)\s+(?P<act>.+)",
    dated_voice=rf"\W*(?:(?:in|by|from|before|on|to|as|for|no later)\b[^,.;]{{3,70}}, )?(?P<who>{_WHO}|(?:the |all |every |an? |its |our |new |these |this |no )?[\w'’-][^.;:,]{{1,120}}?)(?:, [^,.;]{{3,60}},)? (?P<act>{_ADVERB}(?:will|shall|is to|are to|is due to|are due to)\b.+)",
)

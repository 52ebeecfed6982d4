"""English words of deeds and of stating: verbs in every form, nouns of deeds, those who act."""

from onrecord.extraction.lexicon.act_words import ActWords
from onrecord.extraction.lexicon.inflect import english, english_past
from onrecord.extraction.lexicon.tables import phrases, words

_HARM = """cause trigger affect kill injure wound murder massacre execute behead slaughter assassinate torture rape abuse assault molest abduct
 kidnap detain arrest imprison jail evict expel deport displace uproot attack bomb bombard raid ambush storm
 destroy burn torch raze damage demolish loot pillage ransack rob seize capture occupy overrun besiege lynch harass
 intimidate threaten whip flog persecute terrorise terrorize poison stab target blockade shell fire launch
 perpetrate commit disappear strafe flatten maim mutilate strangle drown enslave recruit conscript
 sabotage vandalise vandalize force trample violate breach blind disperse beat confiscate
 neutralise neutralize eliminate liquidate repel intercept block suspend ban censor dismiss sack"""
_HARM_IRREGULAR = """shoot shoots shot shooting slay slays slew slain slaying beat beats beaten beating hit hits hitting
 strike strikes struck striking drop drops dropped dropping dissolve dissolves dissolved take takes took taken taking hold holds held holding burnt steal steals stole stolen
 stealing set sets setting blow blows blew blown break breaks broke broken burst overran sow sowed leave leaves left leaving
 shut shuts shutting overthrow overthrew hang hangs hanged hanging throw threw thrown drove driven drive drives driving
 lay laid lays waged wage"""
_DO = """deploy send station dispatch approve reject grant authorise authorize license issue sign ratify adopt
 interview survey poll question consult visit inspect examine review investigate audit collect gather
 distribute deliver provide supply donate disburse allocate fund finance invest borrow subsidise subsidize award
 raise reduce slash trim impose levy fine charge sentence convict acquit prosecute indict sue
 build construct open open reopen close launch establish create install erect restore repair renovate plant
 vaccinate treat train rescue evacuate save host shelter feed resettle repatriate register free release pardon
 recruit hire employ dismiss promote acquire purchase produce manufacture export import ship process refine
 extract mine harvest operate maintain manage organise organize stage mobilise mobilize arm equip use
 score defeat sign clinch play transfer qualify appoint elect vote enact repeal
 allow accept recapture liberate secure dismantle detect discover recover dig bury exhume
 file lodge submit address ask transport move evict demand cancel postpone halt resume expand extend
 offer pledge promise earmark contribute compensate reward reach assist support help aid protect control refuse maintain end complete begin attach rescind revoke terminate negotiate administer sponsor store test screen stop
 intercept patrol enrol enroll educate certify seize carry serve"""
_DO_IRREGULAR = """buy buys bought buying sell sells sold selling spend spends spent spending pay pays paid paying bring
 brings brought bringing win wins won winning cut cuts cutting build builds built building rebuilt rebuild rebuilds
 speak speaks spoke spoken speaking met meet meets meeting lend lends lent lending hold holds held holding give gives
 gave given giving write writes wrote written dig digs dug run runs ran running lead leads led leading
 fly flies flew flown undertook withdraw withdrew withdrawn withdrawing retook retaken drop dropped dropping make makes made
 making based sent sends sending froze freezes frozen freezing withheld withholds fought fights began chose took takes carries keep keeps kept shed sheds drew draw draws dealt feed fed sank sink"""

ENGLISH_ACTS = ActWords(
    personal=words("he she they we i"),
    harms=words(" ".join(english(_HARM))) | words(_HARM_IRREGULAR),
    does=words(" ".join(english(_DO))) | words(_DO_IRREGULAR),
    past=words(" ".join(english_past(_HARM + " " + _DO)))
    | words(
        """shot slain beaten hit struck taken held burnt stolen set blown broken shut hanged thrown driven laid bought sold
        spent paid brought won cut built rebuilt spoken met lent given written dug run led flown withdrawn retaken made kept
        fed drawn"""
    ),
    deeds=words(
        """attack attacks assault assaults raid raids ambush ambushes airstrike airstrikes strike strikes bombardment
        bombardments shelling bombing bombings bomb bombs blast blasts explosion explosions massacre massacres killing killings murder
        murders execution executions offensive operation operations crackdown incursion incursions violence abuse
        abuses violation violations atrocity atrocities abduction abductions kidnapping kidnappings siege blockade
        shooting shootings gunfire fire torture rape rapes arrest arrests detention detentions eviction evictions
        looting reprisal reprisals rampage missile missiles rocket rockets drone drones mortar shells shell
        deportation deportations displacement robbery robberies lynching slaughter brutality hostilities
        crimes crime barrage sweep campaign assassination assassinations beheading beheadings acts activity incidents events"""
    ),
    agents=words(
        """gunman gunmen ally allies rebel rebels insurgent insurgents jihadist jihadists militant militants attacker attackers
        assailant assailants bandit bandits fighter fighters terrorist terrorists extremist extremists islamist
        islamists separatist separatists mercenary mercenaries paramilitary paramilitaries soldier soldiers troop
        troops militiaman militiamen policeman policemen officer officers guard guards commando commandos raider
        raiders kidnapper kidnappers gangster gangsters pirate pirates vigilante vigilantes sniper snipers settler
        settlers airforce warplanes warplane jets jet drones aircraft helicopters artillery navy regime state bomber bombers
        counsel lawyer lawyers attorney attorneys barrister barristers auditor auditors defendant defendants
        loyalists supporters protesters rioters mob crowd poachers smugglers traffickers herders
        factions faction cell wing contingent peacekeepers peacekeeper regiment patrol volunteers workers
        investigators researchers inspectors prosecutors prosecutor judge judges lawmakers deputies mps
        president minister governor mayor king sultan chief leader commander general spokesman spokeswoman
        retailer maker carmaker producer supplier start-up startup chain giant lender fund trust refinery utility
        striker defender midfielder keeper captain coach manager batsman bowler side hosts visitors champions
        household households family families resident residents respondent respondents witness witnesses victim victims survivor survivors source sources analyst analysts
        economist economists official officials diplomat diplomats doctor doctors nurses medics rescuers firefighters crews crew teams"""
    ),
    generic_parties=words(
        """ngo group organisation organization charity watchdog agency body company firm ministry mission movement
        union network association monitor collective"""
    ),
    again=phrases(
        {
            "whole": """of these | of them | of those | of this | among them | among these | among those | these include | they
            include | these included | they included | that 's | that is | that includes | the dead include | the dead included | the victims
            include | the victims included | among the dead | among the victims | the others"""
        }
    ),
    accuses=words("accuse accuses accused accusing blame blames blamed blaming suspect suspects"),
    blames=phrases(
        {
            "blame": """died from | die from | dies from | died of | deaths from | injuries from | due to | caused by | blamed on | attributed to | blamed by residents on | down to | credited to | pinned on | the work of | ascribed to | linked to
            | claimed by | involving | implicating | carried out by | perpetrated by | committed by | attributable to"""
        }
    ),
    when=words("when after as while where"),
    insert=words(
        """also there here nearby later then reportedly allegedly deliberately summarily forcibly systematically unlawfully arbitrarily
        extrajudicially illegally indiscriminately repeatedly subsequently recently already since still only just now not
        never even again first finally simultaneously together previously jointly separately publicly openly once will would could may might
        must should can shall cannot did does do has have had having ever yet nonetheless nevertheless therefore thus
        further itself themselves himself immediately quickly eventually actually officially formally initially"""
    ),
    bound_to=words("loyal allied linked close belonging affiliated aligned attached opposed tied connected"),
    people_endings=(
        "ian",
        "ese",
        "ish",
        "ean",
        "aeli",
        "aqi",
        "emeni",
        "audi",
        "stani",
        "ench",
        "utch",
        "nabe",
        "lamist",
    ),
    doer_endings=("ers", "ists", "men", "women", "eers"),
    says_phrases=phrases(
        {
            "says": """was quoted as saying | is quoted as saying | were quoted as saying | was reported as saying | was cited as
            saying | gave a figure of | gave a toll of | put it at"""
        }
    ),
    responsible=phrases(
        {
            "did": """responsible for | accounts for | account for | accounted for | accounting for | was behind | were behind | is
            behind | are behind | guilty of | convicted of"""
        }
    ),
    this=words("this these that those another second third same other"),
    parts=words("which whom"),
    victims=words("dead died wounded injured casualties victims deaths bodies killed"),
    causes=words(
        """flood floods flooding storm storms cyclone hurricane typhoon tornado earthquake quake fires wildfire wildfires
        lightning drought heat heatwave snow rain rains landslide landslides mudslide avalanche disease cholera malaria
        measles outbreak epidemic pandemic virus famine hunger collapse accident crash explosion explosions blast
        bomb bombs missile missiles rocket rockets drone drones aircraft warplane warplanes jet jets plane planes
        helicopter helicopters tank tanks artillery mortar mortars shell
        bullets shrapnel tsunami eruption volcano monsoon blizzard winds downpour shells mine mines"""
    ),
    instruments=words(
        """bomb bombs missile missiles rocket rockets drone drones aircraft warplane warplanes jet jets plane planes helicopter
        helicopters tank tanks artillery mortar mortars shell shells"""
    ),
    complements=words("to"),
    carried_kinds=words("ministry union association network movement agency bank university church party"),
    whose=words("whose"),
    control=words(
        " ".join(
            english("""expect plan hope aim intend want decide promise pledge vow start continue
        manage fail try attempt threaten prepare propose commit""")
        )
    )
    | words(
        "undertake undertakes undertook undertaken undertaking seek seeks sought begin begins began begun swear swore sworn"
    ),
    amounts=words(
        """revenue revenues turnover profit profits output production exports imports sales earnings inflation growth
        unemployment turnout spending debt deficit traffic volume volumes demand supply stocks shares prices price
        rainfall temperature temperatures payments tariffs wages costs"""
    ),
    stands=words("stand stands stood standing"),
    infinitive=words("to"),
    turns=words("but while whereas although though"),
    lasting=words("for during"),
    no_party=words(
        """it this that these those there one ones something nothing everything hour hours day days week weeks month months year
        years time times result results end case fact number total toll rate share percent way ways
        figure figures hand hands noon dawn dusk night morning evening midnight more less half most
        others numbers members papers waters rivers powers prayers flowers figures centers centres quarters
        disorders borders letters orders matters demand prices inflation"""
    ),
)

"""English words that decide the roles of a figure."""

from onrecord.extraction.lexicon.english_acts import ENGLISH_ACTS
from onrecord.extraction.lexicon.english_measures import ENGLISH_MEASURES
from onrecord.extraction.lexicon.english_says import BARE, SAYS, STATES, TOLD
from onrecord.extraction.lexicon.role_words import RoleWords
from onrecord.extraction.lexicon.tables import words

ENGLISH_ROLES = RoleWords(
    organisations=words(
        """confederation chamber academy bloc consortium conglomerate brokerage federation delegation taskforce cabinet treasury customs opposition
        embassy consulate diocese church mosque rotary regulator exporter ombudsman parliamentarians legislature court tribunal secretary directorate
        government authorities authority ministry department agency bureau commission committee council office
        organisation organization organisations organizations group groups ngo ngos charity foundation institute
        association federation union unions party coalition alliance army military navy force forces troops militia
        militias police gendarmerie junta regime parliament congress senate assembly court tribunal prosecution
        company companies firm bank insurer airline airlines operator manufacturer regulator watchdog monitor
        observatory network hospital hospitals clinic university school municipality embassy mission un who
        unicef press media newspaper newspapers broadcaster channel magazine service services brigade battalion unit
        units squad gang gangs cartel team project centre center partners employers public
        forum front watch league society foundation exchange market administration directorate secretariat board club league"""
    ),
    documents=words(
        """report reports survey surveys study studies poll polls statement communique figures data statistics records
        estimate estimates analysis review investigation inquiry audit assessment census document documents files
        website bulletin ranking rankings barometer register figures paper accounts briefing memo filing tally count index database newsletter"""
    ),
    says=SAYS,
    states=STATES,
    bare_says=BARE,
    collective=words(
        "police people children men women public staff media military others many some who i we you they none data"
    ),
    told=TOLD,
    authors=words("by from of"),
    acts=ENGLISH_ACTS,
    clause=words(
        """that which who whom whose while whereas although though because but as when where if unless whether after before
        since so until"""
    ),
    leads=words(
        """in on at by since after before during for with from under over near within meanwhile however according following
        despite amid last this earlier later yesterday today still instead besides elsewhere among"""
    ),
    phrase=words("of for the and on in 's - & a an"),
    measures=ENGLISH_MEASURES,
    intransitive=words(
        """died die dies perished fled flee dead disappeared vanished missing returned drowned dying succumbed displaced
        injured wounded escaped"""
    ),
    passive=words("was were been be being is are got get getting reportedly feared confirmed presumed left"),
    active=words(
        """killed kill kills killing executed executing wounded wounding injured injuring burned burnt abducted kidnapped
        displaced arrested arresting detained detaining looted raped destroyed destroying uprooted committed torched
        massacred attacked bombed interviewed deployed spent shelled shot murdered seized hit struck
        demolished evicted expelled freed released rounded abducting opened stormed raided ambushed disappeared lynched evicted deported gunned abducts attacking bombing shelling"""
    ),
    had=words("have has had"),
    pronouns=words("it he she they"),
    generic=words("people civilians persons others victims person"),
    comparing=words(
        "highest lowest deadliest bloodiest worst largest biggest greatest steepest sharpest most first best longest hottest coldest warmest wettest driest weakest strongest slowest fastest oldest fewest record unchanged"
    ),
    rules=words(
        """law laws act decree order constitution charter code resolution convention treaty protocol agreement ruling directive
        regulation coup election elections deal pact truce ceasefire accords"""
    ),
    not_place=words(
        "general court parliament congress senate house ministry university journal times post party council president minister corp co inc ltd plc group stake interest stakes invest invested investment shares confidence faith trust"
    ),
    place_heads=words(
        """strip region state states republic islands kingdom emirates valley basin delta province district area county
        territory territories peninsula gulf coast sahel congo netherlands philippines gambia bahamas bank caribbean
        balkans caucasus amazon north south east west mediterranean sahara capital"""
    ),
    away=words("from to with against between by on for about into and or of"),
    not_agents=words(
        """then now phone telephone end far land air sea road car boat bus train proxy contrast mistake accident nature
        default law mail email weather hand lightning"""
    ),
    events_after=words("after before"),
    asides=words("where which while whose"),
    relays=words("quoting citing quoted quotes cites"),
    relatives=words("who which that"),
    links=words("including among whom of them also another as well or just to"),
)

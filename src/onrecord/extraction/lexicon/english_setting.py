"""English words by which places and times of a story are told."""

from onrecord.extraction.lexicon.setting_words import SettingWords
from onrecord.extraction.lexicon.tables import phrases, words

ENGLISH_SETTING = SettingWords(
    firms=words(
        """shares dividend dividends profit profits earnings bonds stock stocks shareholders shareholder margin
        margins ebitda stake capitalisation capitalization share-price pretax payout"""
    ),
    inside=words("in at near around across inside outside throughout within off"),
    toward=words("to into toward towards for"),
    against=words("on"),
    moving=words(
        """fled flee fleeing crossed cross crossing escaped escape moved move travelled traveled returned return returning
        arrived arrive deported expelled evacuated transferred sent deployed deploy displaced sought refugees went headed
        walked sailed relocated withdrew spread"""
    ),
    reaching=words(
        "reached entered besieged besieging shelled shelling overran stormed recaptured retook bombed pounded flooded overrun"
    ),
    between=words(
        """the village town city region state province district commune county cercle governorate prefecture department
        municipality island port capital camp area areas villages towns cities of northern southern eastern western central
        north south east west northeastern northwestern southeastern southwestern north-eastern remote coastal rural
        neighbouring neighboring greater nearby upper lower mainland its township woreda zone kebele emirate parish"""
    ),
    kinds=words(
        """islet islets atoll village town city district province region state camp county prefecture neighbourhood neighborhood suburb commune
        municipality governorate department island islands valley crossing border villages towns cities provinces regions
        states districts counties camps airport port harbour harbor beach market hospital square stadium prison territory
        locality hamlet settlement cercle oblast peninsula strip basin river lake desert forest mountains area corridor
        highway road bridge refinery mine mines township townships ward woreda kebele zone parish barangay emirate subdistrict upazila canton site sites division cooperative hills checkpoint bazaar lagoon bay gulf wadi creek ridge hill junction crossroads hamlets settlements suburbs neighbourhoods neighborhoods municipalities communities"""
    ),
    towns=words(
        "village town city camp hospital prison stadium market port island villages towns neighbourhood"
    ),
    regions=words("province district county region municipality governorate"),
    points=words(
        """north south east west centre center northern southern eastern western central northeast northwest southeast
        southwest northeastern northwestern southeastern southwestern"""
    ),
    people=words("residents resident villagers villager inhabitants locals farmers"),
    happenings=words(
        """massacre attack attacks operation operations campaign marathon race match final tournament festival bombing bombings raid raids killings killing battle siege clashes clash fighting crash
        explosion explosions blast blasts fire fires blaze blazes inferno wildfire wildfires shooting stampede crush earthquake quake tremor flood floods flooding landslide cyclone
        hurricane typhoon storm tornado drought eruption strike strikes airstrike airstrikes ambush collapse cave-in mudslide avalanche accident collision sinking leak spill crackdown
        election elections vote poll polls referendum runoff by-election polling balloting
        protest protests riot riots derailment outbreak shelling assault offensive disaster capsizing shipwreck tragedy incident incidents violence unrest bombardment stabbing eviction evictions derailments atrocities crossfire"""
    ),
    sudden=words(
        """massacre killing bombing raid ambush assassination shooting stabbing crash collision explosion blast fire blaze
        inferno stampede crush collapse cave-in mudslide landslide avalanche accident sinking capsizing shipwreck derailment airstrike
        earthquake quake leak attack"""
    ),
    overall=phrases({"overall": "in total | in all | altogether | overall | nationally | all told"}),
    economy=words("exports imports economy gdp inflation unemployment reserves currency treasury homicides"),
    courts=words("court tribunal courthouse"),
    judges=words("court tribunal courthouse judge judges jury prosecutor prosecutors prosecution"),
    trial=words(
        """courtroom trial tried sentenced sentence sentences jailed prison convicted
        conviction convictions acquitted acquittal acquittals guilty charged charges counts fined fine fines defendants defendant accused
        bail verdict hearing hearings pleaded graft manslaughter"""
    ),
    scenes=words("battle siege fall capture dead victims survivors people residents villagers massacre"),
    happened=words("happened occurred erupted exploded collapsed capsized sank overturned derailed crashed"),
    country=words("country nation"),
    nationwide=phrases(
        {
            "nationwide": """nationwide | countrywide | across the country | throughout the country | around the country
                | in the country | inside the country | across the nation | the country 's"""
        }
    ),
    bodies=words(
        """islamic university college bank police army government ministry court times post herald journal club fc united city council
        institute foundation network association agency airlines airways news media tv radio"""
    ),
    told=words(
        """witnesses witness interviewed interviews interview interviewees testimonies testimony sources respondents spoke
        spoken questions"""
    ),
    asked=words("interviewed interviews interviewing spoke spoken"),
    likened=words("the what that those of its their"),
    after=words("after since"),
    after_front=words(""),
    nominal=words("states reports claims notes protests promises demands comments tweets boasts appeals"),
    that=words("that"),
    when=words("when"),
    counts_since=True,
    measured=words("census survey tally count harvest season"),
    promised=words(
        "promised pledged vowed undertook undertaken committed promises pledges vows guaranteed sworn swore"
    ),
    aftermath=words(
        """victim victims unaccounted rubble debris rescuers rescued hospitalised hospitalized survivor survivors bereaved corpse
        corpses buried trapped evacuees homeless"""
    ),
    asks=words(
        """call calls calling urge urges urging recommend recommends recommendation recommendations ask asks demand demands
        should must will commit commits undertake undertakes pledge pledges commitments demands next steps"""
    ),
    issued=words("published released issued dated"),
    papers=words("report statement communique bulletin newsletter letter article briefing"),
    began=words("began begun started"),
    there=words("there where"),
    now=words(
        """now currently today is are has have stands remains remain remaining needs need face faces suffer lives live
        expects expect says"""
    ),
    onward=words("these those they them he she it that among"),
    since=words("since"),
    ballots=words(
        "turnout voters voter ballots polling electorate seats constituencies votes cast electoral"
    ),
    close=phrases(
        {
            "close": "shares closed | shares ended | stock closed | stock ended | closed down | closed up | closed at | closed lower | closed higher | ended at | ended down | ended up | at the close | settled at | settled down | settled up"
        }
    ),
    that_day=phrases(
        {
            "day": "that day | on the day of the | the day of the | that night | that morning | that afternoon | that evening | at the time of the"
        }
    ),
    contracts=words("contract contracts futures delivery"),
    periodicals=phrases(
        {
            "report": """situation report | situation update | sitrep | flash update | situation overview | bulletin no | bulletin # | bulletin n
                | weekly update | weekly bulletin | weekly report | monthly update | monthly bulletin | monthly report | daily update
                | daily bulletin | daily report | quarterly bulletin | epidemiological bulletin | humanitarian update"""
        }
    ),
    compared=phrases(
        {
            "base": """compared with | compared to | versus | vs | relative to | up from | down from | than in | than
                | more than in | against just | against only | in comparison with | in comparison to | as against
                | up on | down on"""
        }
    ),
    set_off=words("against from versus"),
    from_=words("from"),
    over=words("on over above below"),
    to=words("to"),
    parting=words("that while whereas although though but who which"),
    ever_since=words("since"),
    prior=words("preceding previous prior"),
    occasions=words(
        "election elections by-election byelection referendum runoff run-off polls polling ballot vote"
    ),
    gone=words("was has this its"),
)

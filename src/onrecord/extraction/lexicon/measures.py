"""The controlled vocabulary of measures: what a figure can be said to measure, with definition and source of the term.

The words that lead to a measure stand in the module of each language; a test holds every key of theirs to this list.
"""

import attrs

from onrecord.extraction.lexicon.measures_of_life import NATURE, SOCIETY, SPORT, TIME


@attrs.frozen(kw_only=True)
class Measure:
    """One measure.

    Attributes:
        key: English words, as a figure carries them.
        definition: What is counted or measured.
        source: Where the term has this sense.
        field: Heading of the list.
    """

    key: str
    definition: str
    source: str
    field: str


# One a line: key | definition | source of the term. The sources are the public codebooks and glossaries of the field.
_HARM = """
killed | persons who lost their lives through violence or an accident | UCDP GED codebook (deaths); OHCHR casualty recording
fatalities | deaths that a source counts under that name | ACLED codebook (fatalities)
deaths | persons who died, of disease, hunger or an unstated cause | WHO mortality glossary
summarily executed | persons put to death without any trial | OHCHR, Minnesota Protocol (summary execution)
executed | persons put to death, with or without a sentence | OHCHR; Amnesty International, death penalty reports
killings | acts of killing | UCDP GED (one-sided violence); OHCHR
lynched | persons killed by a crowd | BINUH quarterly reports
massacres | acts of killing many at once | OHCHR reporting practice
injured | persons hurt and alive | OHCHR casualty recording; EM-DAT (injured)
casualties | killed and injured together | OHCHR casualty recording
shot | persons hit by gunfire, alive or dead | OHCHR protest reporting
beaten | persons struck and hurt | OHCHR; Istanbul Protocol
tortured | persons subjected to torture or ill-treatment | Convention against Torture, article 1
sexually assaulted | victims of sexual violence other than or beside rape | UN annual report on conflict-related sexual violence
raped | victims of rape | Rome Statute, elements of crimes
abducted | persons taken away by force, hostages and kidnapped among them | ACLED (abduction/forced disappearance); OHCHR
forcibly disappeared | persons whose fate their captors conceal | International Convention on Enforced Disappearance, article 2
missing | persons whose whereabouts are unknown | ICRC, missing persons
arrested | persons seized under claim of authority | OHCHR, arbitrary detention glossary
detained | persons held | Working Group on Arbitrary Detention
hostages | persons held against a demand | Convention against the Taking of Hostages, article 1
released | persons set free | ICRC
escaped | persons who broke out or got away | OHCHR reporting practice
rescued | persons saved | IFRC emergency reports
buried | persons laid in graves | OHCHR, mass grave guidance
recruited | persons taken into forces or service | Paris Principles; UN children and armed conflict
threatened | persons under threat | Front Line Defenders
neutralized | fighters that a party says it put out of action, dead or not | communiqués of armies
homicide rate | intentional killings by inhabitants and year | UNODC, ICCS
drowned | persons who died in water | IOM Missing Migrants
kidnapped | persons taken away by force, as a source that says "kidnapped" puts it | UNODC, ICCS 020221
bodies | dead persons found or counted as bodies | ICRC, management of the dead
captured | fighters or fugitives taken | ISW; ICRC
mass graves | graves that hold many | OHCHR, mass grave guidance
robbed | persons whose goods were taken by force | UNODC, ICCS
trapped | persons who cannot get out | EM-DAT
"""
_JUSTICE = """
summoned | persons called by a court or the police | court usage
tried | persons brought before a court | OHCHR
convicted | persons found guilty | UNODC crime statistics
sentenced | persons given a penalty, or its length | UNODC crime statistics
charged | persons accused in due form | UNODC crime statistics
suspended | persons or bodies stopped for a time | ordinary sense
expelled | persons driven out of a country or body | ICRC; UNHCR
banned | things or persons forbidden | ordinary sense
complaints | grievances brought to a body | OHCHR
violations | breaches of rights that a source verified | OHCHR; UN children and armed conflict
interviewed | persons a source spoke to for its findings | OHCHR, commissions of inquiry guidance
testimonies collected | accounts taken by a source | OHCHR, commissions of inquiry guidance
suspects | persons under suspicion | UNODC crime statistics
detentions | acts of detention | OHCHR
people interviewed | persons a source spoke to | OHCHR, commissions of inquiry guidance
interviews | interviews a source held | OHCHR, commissions of inquiry guidance
surveyed | persons asked in a survey | AAPOR
verified | things that a source checked | OHCHR
pending | cases not yet decided | UNODC crime statistics
detainees | persons in detention | Working Group on Arbitrary Detention
people in prison | persons in prison | UNODC
"""
_EVENTS = """
violent events | events of political violence | ACLED codebook
events | things that happened, counted | UCDP GED (event)
incidents | things reported to have happened | INSO; ACLED
attacks | attacks by whoever | ACLED (armed clash, attack)
attacked | places or persons under attack | ACLED
air strikes | attacks from the air | ACLED (air/drone strike)
shelling | fire of artillery and mortars | ACLED (shelling/artillery/missile attack)
explosions | bombs and their like going off | ACLED (explosions/remote violence)
clashes | fighting of two armed sides | ACLED (battles)
protests | demonstrations and riots | ACLED
operations | operations of armed forces or police | communiqués; UN peacekeeping
abductions | acts of abduction | ACLED
arrests | acts of arrest | OHCHR
executions | acts of execution | OHCHR
sexual violence | acts of sexual violence | UN annual report on conflict-related sexual violence
violence | violence of any kind, unspecified | WHO, World report on violence and health
fires | fires | EM-DAT
accidents | accidents | EM-DAT (technological)
cases | cases that a source counts, of disease or before a court | WHO; OHCHR
convoys | columns of vehicles | OCHA access monitoring
mercenaries | fighters for pay, foreign to the conflict | OHCHR, Working Group on mercenaries
troops | members of armed forces | UN peacekeeping
"""
_HUMANITARIAN = """
displaced | persons driven from home within their country or at large | Guiding Principles on Internal Displacement; IDMC
refugees | persons who fled across a border | UNHCR
evacuated | persons taken out of danger | IFRC
returned | displaced persons who came back | UNHCR (returnees)
arrived | persons or things that reached a place | IOM DTM
crossed | persons or things that went over a border | UNHCR
people in need | persons in need of humanitarian help | OCHA/IASC, people in need
people in acute hunger | persons in crisis, emergency or catastrophe of hunger | IPC (phase 3 or worse)
people in emergency | persons in emergency of hunger | IPC (phase 4)
people in catastrophe | persons in catastrophe or famine | IPC (phase 5)
acute malnutrition | children wasted, share or number | WHO/UNICEF, global acute malnutrition
people reached | persons who got help | OCHA, people reached
people with acute malnutrition | persons wasted for lack of food | WHO/UNICEF, global acute malnutrition
people without access | persons cut off from a service | SDG indicators 1.4.1
homeless | persons who lost their home | EM-DAT (homeless)
affected | persons or places that suffered an effect | EM-DAT (affected)
fed | persons who got food | WFP
received aid | persons who got aid | OCHA
hosted | displaced persons taken in | UNHCR
aid | help given or sought, in money or kind | OECD DAC
funding | money sought, pledged or received for a plan | OCHA FTS
funding required | money that a plan asks for | OCHA FTS (requirements)
funding received | money that came in for a plan | OCHA FTS (funding)
funding gap | money asked for and not received | OCHA FTS (unmet requirements)
pledged | money promised | OCHA FTS (pledges)
returnees | displaced persons or refugees who came back | UNHCR
people at risk | persons at risk | OCHA
people in camps | persons in camps or shelters | IOM DTM
people in poverty | persons under a poverty line | World Bank
people who received aid | persons who got aid | OCHA
children out of school | children not at school | UNESCO UIS
registered | persons entered in a list | UNHCR
allocated | money set aside for a purpose | OCHA FTS; IMF GFS
distributed | money or goods handed out | WFP
"""
_THINGS = """
connected | homes or places joined to a network | World Bank
equipped | places or persons given equipment | ordinary sense
installed | things put in place | ordinary sense
restored | services that work again | OCHA
repaired | things made to work again | ordinary sense
cleaned | places cleaned | OCHA
inspected | places looked into by an authority | ILO, labour inspection
collected | things gathered | ordinary sense
harvested | crops brought in | FAO
published | texts made public | ordinary sense
adopted | laws or resolutions passed | IPU
filed | complaints or requests handed in | court usage
sent | things or messages sent | ordinary sense
found | things or bodies found | ordinary sense
intercepted | boats, goods or shots stopped on their way | UNODC
transported | things or persons carried | ordinary sense
unloaded | goods taken off a ship or vehicle | UNCTAD
filled in | holes closed | ordinary sense
drilled | wells made | ordinary sense
abandoned | places left | ordinary sense
occupied | places held or in use | ordinary sense
sunk | vessels lost under water | IMO
completed | works brought to an end | World Bank
renovated | buildings made new | World Bank
uprooted | trees torn out | EM-DAT
paralysed | services brought to a stop | ordinary sense
vandalised | things broken on purpose | UNODC, ICCS
burned | houses or other things set on fire | UNOSAT damage assessment; HRW practice
destroyed | things broken wholly | UNOSAT damage assessment
damaged | things broken in part | UNOSAT damage assessment
looted | things taken by force | Rome Statute, pillage
stolen | things taken | UNODC, ICCS
seized | things taken by an authority or armed group | UNODC
closed | schools, health posts or other places shut | Education Cluster; WHO HeRAMS
reopened | places opened again | Education Cluster
opened | places or cases opened | ordinary sense
functional | places that work | WHO HeRAMS (functionality)
blocked | things stopped from passing or being seen | OCHA access monitoring
approved | requests or persons allowed | OCHA access monitoring
granted | requests given | OCHA access monitoring
refused | requests turned down | OCHA access monitoring
turned back | convoys or persons sent back | OCHA access monitoring
secured | places made safe by an armed force | communiqués
paved | roads given a hard surface | World Bank
delivered | things brought to their place | WFP
built | things built | World Bank
rebuilt | things built again | World Bank
planted | trees and crops set | FAO
visited | places a source went to | OHCHR
assessed | places a source looked into | OCHA
audited | bodies whose accounts were checked | INTOSAI
deployed | troops or means sent to a place | UN peacekeeping
withdrawn | troops or means taken away | UN peacekeeping
dropped | bombs and leaflets let fall | ACLED
fired | shots and missiles fired | ACLED
shot down | aircraft brought down | ACLED
recaptured | persons or places taken again | ordinary sense
area controlled | share or size of land that a party holds | ACLED; ISW
controlled | places that a party holds | ACLED; ISW
flooded | places under water | EM-DAT
cancelled | things called off | ordinary sense
created | things made new | ordinary sense
cut | things made fewer | ordinary sense
lost | things lost | ordinary sense
in deficit | bodies that spend more than they earn | INTOSAI
waited | things or persons kept waiting | OCHA access monitoring
"""
_ECONOMY = """
cash | money in notes and coins | UNODC
claimed | money or posts asked for | court usage
stocks | goods in store | FAO; IEA
supply | goods offered on a market | World Bank
demand | goods asked for on a market | World Bank
differential | what a quality pays above or below a price | exchange usage
customs revenue | duties on what crosses a border | IMF GFS
tax revenue | money taken as tax, or its share of output | IMF GFS
share price | price of a share | exchange usage
cost | what something costs | World Bank
price | what is paid for one of something | World Bank; FAO (food prices)
exchange rate | price of a currency | IMF
inflation | rise of prices in a year | IMF; ILO (CPI)
economic growth | change of output in a year | World Bank (GDP growth)
gross domestic product | output of an economy | World Bank (GDP)
economy | output of an economy, its change | World Bank
poverty rate | share of persons under a poverty line | World Bank (poverty headcount ratio)
unemployment rate | share of the labour force without work | ILO
employment | persons with work | ILO
jobs | posts of work | ILO
employed | persons with work at a place | ILO
laid off | employees dismissed | ILO
hired | persons taken on | ILO
wages | pay for work | ILO
budget | money planned | IMF GFS
spending | money spent | IMF GFS
budget deficit | spending above revenue | IMF GFS
surplus | revenue above spending | IMF GFS
debt | money owed | IMF; World Bank
loans | money lent | World Bank
interest rate | price of money lent | IMF
revenue | money coming in | IMF GFS; IFRS 15
taxes | levies, or their rate | IMF GFS
subsidies | money given to firms or prices | IMF GFS
exports | goods and services sold abroad | WTO
imports | goods and services bought abroad | WTO
trade | exports and imports together | WTO
foreign direct investment | net inflows of direct investment | World Bank (BX.KLT.DINV)
investment | money put into assets | IMF
remittances | money sent home by migrants | World Bank
production | what is made | FAO; national accounts
harvest | crops brought in | FAO
sales | goods or services sold | IFRS
bookings | places or rooms reserved | UN Tourism glossary
hotel bookings | rooms reserved in hotels | UN Tourism glossary
occupancy rate | share of beds or rooms in use | UN Tourism glossary; WHO (bed occupancy)
damage | what was lost in goods and buildings, in money | EM-DAT (total damage)
debt service | interest and principal due in a time | IMF External Debt Statistics
profit | revenue above cost | IFRS
loss | cost above revenue of one firm in one time | IFRS
traffic | vehicles, ships or goods that pass | UNECE transport statistics
volume | goods handled or shares traded | UNECE; exchange usage
storage | water held in reservoirs | FAO AQUASTAT
value | what a thing or a currency is worth | ordinary sense
losses | cost above revenue, or damage in money | IFRS; EM-DAT
damages | money for harm | EM-DAT; court usage
shares | shares, or their price | exchange usage
market value | price of all shares of a company | exchange usage
dividend | profit paid out | exchange usage
deal value | money of a contract or takeover | exchange usage
fine | money taken as a penalty | court usage
ransom | money asked for or paid for hostages | UNODC
compensation | money given for harm | court usage
donations | money or goods given | OECD DAC
rent | price of using a place or thing | CPI usage
savings | money kept or not spent | IMF
tariff | duty or regulated price | WTO
paid | money handed over | ordinary sense
spent | money laid out | ordinary sense
earned | money gained | ordinary sense
sold | things sold | ordinary sense
bought | things bought | ordinary sense
customers | buyers or users of a service | company reports
market share | part of the sales of a market | company reports
stake | part of a company owned | company reports
yield | return of a bond or a field | exchange usage; FAO
food prices | prices of food | FAO
contract cost | money of a contract | World Bank, procurement glossary
public debt | money a state owes | IMF GFS
reconstruction | money for rebuilding | World Bank, damage and needs assessments
occupancy | share of places taken | UN Tourism
"""
_FIELDS = (
    ("Harm to persons", _HARM),
    ("Justice and inquiry", _JUSTICE),
    ("Events", _EVENTS),
    ("Displacement, need and aid", _HUMANITARIAN),
    ("What happens to things", _THINGS),
    ("Money, work and trade", _ECONOMY),
    ("Society, health and votes", SOCIETY),
    ("Weather, land and energy", NATURE),
    ("Sport", SPORT),
    ("Lengths of time", TIME),
)


def _listed() -> tuple[Measure, ...]:
    found = []
    for field, text in _FIELDS:
        for line in text.strip().splitlines():
            key, definition, source = (part.strip() for part in line.split("|"))
            found.append(Measure(key=key, definition=definition, source=source, field=field))
    return tuple(found)


MEASURES = _listed()

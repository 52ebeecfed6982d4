"""The controlled vocabulary of measures, second half: society, nature, sport, lengths of time; laid out as the first."""

SOCIETY = """
on board | persons aboard a vessel or vehicle | IMO; ICAO
penetration rate | users of a service by inhabitants | ITU
dependency rate | persons who depend by persons who work | UN Population Division
survival rate | share of cases alive after a time | WHO
internet speed | data a second | ITU
appointed | persons named to an office | ordinary sense
elected | persons voted into an office | International IDEA
poisoned | persons made ill by what they ate or breathed | WHO
recovered | persons healed of a disease | WHO
tested | persons or samples tested for a disease | WHO
operated on | persons operated on | WHO
enrolled | persons on the roll of a school | UNESCO UIS
quarantined | persons kept apart for a disease | WHO
pass rate | share of candidates who passed an exam | UNESCO UIS
recovery rate | share of cases healed, or of debts recovered | WHO; World Bank
strike participation | share of a body of workers on strike | ILO
electricity access | share of persons or homes with electricity | SDG indicators 7.1.1
people living | persons who live somewhere or somehow | ordinary sense
people working | persons at work somewhere | ordinary sense
people waiting | persons who wait for something | ordinary sense
people suffering | persons who suffer from something | ordinary sense
people sleeping | persons who sleep somewhere | ordinary sense
lead | distance between the first and the next | ordinary sense
turnout | share of registered voters who voted | International IDEA
abstention | share of registered voters who did not vote | International IDEA
vote share | share of the votes cast | International IDEA
votes | votes cast | International IDEA
seats | seats in an assembly | IPU
registered voters | persons on the roll | International IDEA
approval rating | share of those asked who approve | AAPOR
respondents | persons asked in a survey | AAPOR
margin of error | width of sampling error | AAPOR
population | persons who live in a place | UN Population Division
birth rate | births by inhabitants | UN Population Division
life expectancy | years of life expected | WHO
mortality | deaths by inhabitants or births | WHO
maternal mortality | deaths of mothers by births | WHO
case fatality rate | deaths among cases | WHO
prevalence | share of persons with a condition | WHO
infections | persons infected | WHO
hospitalized | persons in hospital | WHO
treated | persons given care | WHO
vaccinated | persons vaccinated | WHO
vaccination coverage | share vaccinated | WHO/UNICEF
positivity rate | share of samples in which a disease was found | WHO, surveillance guidance
literacy rate | share who can read and write | UNESCO UIS
enrolment | pupils and students on the roll | UNESCO UIS
trained | persons taught a skill | ordinary sense
graduated | persons who finished a course | UNESCO UIS
ranking | place in a ranking | ordinary sense
access | persons or places with access to a service | SDG indicators
crime | offences recorded | UNODC
prisoners | persons in prison | UNODC
capacity | what a place or plant can hold or make | ordinary sense
attendance | persons present | ordinary sense
spectators | persons watching | ordinary sense
passengers | persons carried | ICAO
visitors | persons visiting | UN Tourism
marched | persons on the street | ACLED; police counts
signed | signatures or signers | ordinary sense
joined | persons who became members | ordinary sense
births | births | UN Population Division
infected | persons infected | WHO
"""
NATURE = """
rainfall | depth of rain | WMO
snowfall | depth of snow | WMO
temperature | air temperature | WMO
wind speed | speed of wind | WMO
water level | height of water | WMO
magnitude | size of an earthquake | USGS
emissions | gases given off | IPCC; UNFCCC
electricity | power made, used or missing | IEA
power capacity | power a plant can give | IEA
water supply | water delivered | WHO/UNICEF JMP
area | extent of land | ordinary sense
roads | length of roads | World Bank
distance | length between places | ordinary sense
height | extent upwards | ordinary sense
depth | extent downwards | ordinary sense
weight | how heavy | ordinary sense
speed | how fast | ordinary sense
fuel | fuel sold, used or missing | IEA
"""
SPORT = """
goals | goals scored | FIFA
matches | matches played | FIFA
wins | matches won | ordinary sense
defeats | matches lost | ordinary sense
medals | medals won | IOC
points | points scored | ordinary sense
titles | titles won | ordinary sense
transfer fee | price of a player | FIFA
scored | goals or points made | ordinary sense
won | matches, votes or prizes won | ordinary sense
"""
TIME = """
trial | length of a trial | court usage
attack | length of an attack | ordinary sense
meeting | length of a meeting | ordinary sense
works | length of works | ordinary sense
leave | length of a leave from work | ILO
stay | length of a stay, in hospital or elsewhere | WHO
quarantine | length of a quarantine | WHO
follow-up | length for which cases or contacts are followed | WHO
electricity supply | hours with power | IEA
transition | time of a political transition | ECOWAS communiqués
mission | a mission's length or strength | UN peacekeeping
operation | an operation's length | UN peacekeeping
national mourning | days of mourning ordered | official gazettes
state of emergency | time of emergency law | official gazettes
curfew | hours or days under curfew | official gazettes
ceasefire | time without fire agreed | UN peacekeeping
siege | time a place is cut off | UN
sentence | length of a penalty | UNODC
term | length of an office | IPU
contract | length of a contract | ordinary sense
strike | length of a strike | ILO
closure | time closed | ordinary sense
delay | time lost or waited | ordinary sense
deadline | time given to do something | ordinary sense
waiting time | time waited | ordinary sense
time since | time since something happened | ordinary sense
conflict | length of a war or insurgency | UCDP (armed conflict)
occupation | length of an occupation | ICRC
drought | length of a drought | WMO
suspension | time of a suspension | ordinary sense
detention | time in detention | Working Group on Arbitrary Detention
talks | length of talks | ordinary sense
journey | length of a journey | ordinary sense
duration | a length of time whose subject is not told | ordinary sense
blockade | time a place is closed off | UN
state of siege | time of military rule by law | official gazettes
ghost-town days | days of enforced shutdown | OHCHR, Cameroon
shutdown | time an internet or network is cut on purpose | Access Now
outage | time without power or network | IEA
extension | time added | ordinary sense
experience | years of practice | ordinary sense
studies | length of studies | ordinary sense
firing | time of shooting | ordinary sense
period | a stretch of time named as such | ordinary sense
"""

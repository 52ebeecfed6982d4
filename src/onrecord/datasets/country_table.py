"""Countries: ISO 3166-1 codes, the names that datasets give them, and the box of whole degrees that holds them.

Names are those of ISO, of the World Bank, of UCDP ("DR Congo (Zaire)") and of ACLED. Boxes were computed from Natural Earth
(1:10 million, public domain), widened to whole degrees; a box that crosses the date line spans all longitudes.
"""

COUNTRIES = """
ABW|AW|12 13 -71 -69|Aruba
AFG|AF|29 39 60 75|Afghanistan
AGO|AO|-19 -4 11 25|Angola
AIA|AI|18 19 -64 -62|Anguilla
ALA|AX|59 61 19 22|Åland Islands; Åland
ALB|AL|39 43 19 22|Albania
AND|AD|42 43 1 2|Andorra
ARE|AE|22 27 51 57|United Arab Emirates; UAE
ARG|AR|-56 -21 -74 -53|Argentina
ARM|AM|38 42 43 47|Armenia
ASM|AS|-15 -11 -172 -168|American Samoa
ATA|AQ|-86 -60 -180 180|Antarctica
ATF|TF|-50 -11 39 78|French Southern Territories
ATG|AG|16 18 -62 -61|Antigua and Barbuda
AUS|AU|-55 -9 112 160|Australia
AUT|AT|46 50 9 18|Austria
AZE|AZ|38 42 44 51|Azerbaijan
BDI|BI|-5 -2 28 31|Burundi
BEL|BE|49 52 2 7|Belgium
BEN|BJ|6 13 0 4|Benin
BES|BQ||Bonaire, Sint Eustatius and Saba; Caribbean Netherlands
BFA|BF|9 16 -6 3|Burkina Faso; Burkina; Upper Volta
BGD|BD|20 27 88 93|Bangladesh
BGR|BG|41 45 22 29|Bulgaria
BHR|BH|25 27 50 51|Bahrain
BHS|BS|20 27 -80 -72|Bahamas; Bahamas, The
BIH|BA|42 46 15 20|Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia
BLM|BL|17 18 -63 -62|Saint Barthélemy; St-Barthélemy
BLR|BY|51 57 23 33|Belarus; Belarus (Byelorussia); Byelorussia
BLZ|BZ|15 19 -90 -87|Belize
BMU|BM|32 33 -65 -64|Bermuda
BOL|BO|-23 -9 -70 -57|Bolivia; Bolivia, Plurinational State of
BRA|BR|-34 6 -75 -28|Brazil
BRB|BB|13 14 -60 -59|Barbados
BRN|BN|4 6 114 116|Brunei Darussalam; Brunei
BTN|BT|26 29 88 93|Bhutan
BVT|BV||Bouvet Island
BWA|BW|-27 -17 19 30|Botswana
CAF|CF|2 11 14 28|Central African Republic; CAR
CAN|CA|41 84 -141 -52|Canada
CCK|CC||Cocos (Keeling) Islands
CHE|CH|45 48 5 11|Switzerland
CHI|||Channel Islands
CHL|CL|-56 -17 -110 -66|Chile
CHN|CN|15 54 73 135|China; People's Republic of China
CIV|CI|4 11 -9 -2|Côte d'Ivoire; Ivory Coast; Cote dIvoire
CMR|CM|1 14 8 17|Cameroon
COD|CD|-14 6 12 32|Congo, The Democratic Republic of the; Congo, Dem. Rep.; Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DR Congo (Zaire); DRC; Congo-Kinshasa; Zaire; Congo, DR
COG|CG|-6 4 11 19|Congo; Congo, Rep.; Republic of Congo; Republic of the Congo; Congo-Brazzaville
COK|CK|-22 -8 -166 -157|Cook Islands
COL|CO|-5 14 -82 -66|Colombia
COM|KM|-13 -11 43 45|Comoros
CPV|CV|14 18 -26 -22|Cabo Verde; Cape Verde
CRI|CR|5 12 -88 -82|Costa Rica
CUB|CU|19 24 -85 -74|Cuba
CUW|CW|12 13 -70 -68|Curaçao
CXR|CX||Christmas Island
CYM|KY|19 20 -82 -79|Cayman Islands
CYP|CY|34 36 32 35|Cyprus
CZE|CZ|48 52 12 19|Czechia; Czech Republic
DEU|DE|47 56 5 16|Germany; Federal Republic of Germany
DJI|DJ|10 13 41 44|Djibouti
DMA|DM|15 16 -62 -61|Dominica
DNK|DK|54 58 8 16|Denmark
DOM|DO|17 20 -73 -68|Dominican Republic
DZA|DZ|18 38 -9 12|Algeria
ECU|EC|-6 2 -93 -75|Ecuador
EGY|EG|21 32 24 37|Egypt; Egypt, Arab Rep.
ERI|ER|12 18 36 44|Eritrea
ESH|EH|20 28 -18 -8|Western Sahara
ESP|ES|27 44 -19 5|Spain
EST|EE|57 60 21 29|Estonia
ETH|ET|3 15 32 48|Ethiopia
FIN|FI|59 71 20 32|Finland
FJI|FJ|-22 -12 -180 180|Fiji
FLK|FK|-53 -51 -62 -57|Falkland Islands (Malvinas); Falkland Islands
FRA|FR|-22 52 -62 56|France
FRO|FO|61 63 -8 -6|Faroe Islands
FSM|FM|0 10 138 164|Micronesia, Federated States of; Micronesia; Micronesia, Fed. Sts.
GAB|GA|-4 3 8 15|Gabon
GBR|GB|49 61 -14 2|United Kingdom; UK; Great Britain; United Kingdom of Great Britain and Northern Ireland
GEO|GE|41 44 39 47|Georgia
GGY|GG|49 50 -3 -2|Guernsey; Bailiwick of Guernsey
GHA|GH|4 12 -4 2|Ghana
GIB|GI|36 37 -6 -5|Gibraltar
GIN|GN|7 13 -16 -7|Guinea
GLP|GP||Guadeloupe
GMB|GM|13 14 -17 -13|Gambia; Gambia, The
GNB|GW|10 13 -17 -13|Guinea-Bissau
GNQ|GQ|-2 4 5 12|Equatorial Guinea
GRC|GR|34 42 19 29|Greece
GRD|GD|12 13 -62 -61|Grenada
GRL|GL|59 84 -74 -11|Greenland
GTM|GT|13 18 -93 -88|Guatemala
GUF|GF||French Guiana
GUM|GU|13 14 144 145|Guam
GUY|GY|1 9 -62 -56|Guyana
HKG|HK|22 23 113 115|Hong Kong; Hong Kong SAR, China
HMD|HM|-54 -52 73 74|Heard Island and McDonald Islands
HND|HN|12 18 -90 -83|Honduras
HRV|HR|42 47 13 20|Croatia
HTI|HT|18 21 -75 -71|Haiti
HUN|HU|45 49 16 23|Hungary
IDN|ID|-11 6 95 141|Indonesia
IMN|IM|54 55 -5 -4|Isle of Man
IND|IN|6 36 68 98|India
IOT|IO|-8 -5 71 73|British Indian Ocean Territory
IRL|IE|51 56 -11 -5|Ireland
IRN|IR|25 40 44 64|Iran; Iran, Islamic Republic of; Iran, Islamic Rep.
IRQ|IQ|29 38 38 49|Iraq
ISL|IS|63 67 -25 -13|Iceland
ISR|IL|29 34 34 36|Israel
ITA|IT|35 48 6 19|Italy; Italy/Sardinia
JAM|JM|17 19 -79 -76|Jamaica
JEY|JE|49 50 -3 -2|Jersey; Bailiwick of Jersey
JOR|JO|29 34 34 40|Jordan
JPN|JP|24 46 122 154|Japan
KAZ|KZ|40 56 46 88|Kazakhstan
KEN|KE|-5 6 33 42|Kenya
KGZ|KG|39 44 69 81|Kyrgyzstan; Kyrgyz Republic
KHM|KH|10 15 102 108|Cambodia; Cambodia (Kampuchea); Kampuchea
KIR|KI|-12 5 -175 177|Kiribati
KNA|KN|17 18 -63 -62|Saint Kitts and Nevis; St. Kitts and Nevis
KOR|KR|33 39 124 132|South Korea; Korea, Republic of; Korea, Rep.; Republic of Korea; Korea, South
KWT|KW|28 31 46 49|Kuwait
LAO|LA|13 23 100 108|Laos; Lao People's Democratic Republic; Lao PDR
LBN|LB|33 35 35 37|Lebanon
LBR|LR|4 9 -12 -7|Liberia
LBY|LY|19 34 9 26|Libya; Libyan Arab Jamahiriya
LCA|LC|13 15 -62 -60|Saint Lucia; St. Lucia
LIE|LI|47 48 9 10|Liechtenstein
LKA|LK|5 10 79 82|Sri Lanka; Sri Lanka (Ceylon)
LSO|LS|-31 -28 27 30|Lesotho
LTU|LT|53 57 20 27|Lithuania
LUX|LU|49 51 5 7|Luxembourg
LVA|LV|55 59 20 29|Latvia
MAC|MO|22 23 113 114|Macao; Macao SAR, China; Macau
MAF|MF|18 19 -64 -63|Saint Martin (French part); St-Martin; St. Martin (French part); Saint Martin
MAR|MA|20 36 -18 -1|Morocco
MCO|MC|43 44 7 8|Monaco
MDA|MD|45 49 26 31|Moldova; Moldova, Republic of; Republic of Moldova
MDG|MG|-26 -11 43 51|Madagascar; Madagascar (Malagasy)
MDV|MV|-1 8 72 74|Maldives
MEX|MX|14 33 -119 -86|Mexico
MHL|MH|4 15 165 173|Marshall Islands
MKD|MK|40 43 20 24|North Macedonia; Macedonia; Macedonia, FYR; FYR Macedonia; The former Yugoslav Republic of Macedonia
MLI|ML|10 25 -13 5|Mali
MLT|MT|35 37 14 15|Malta
MMR|MM|9 29 92 102|Myanmar; Myanmar (Burma); Burma
MNE|ME|41 44 18 21|Montenegro
MNG|MN|41 53 87 120|Mongolia
MNP|MP|14 21 144 146|Northern Mariana Islands
MOZ|MZ|-27 -10 30 41|Mozambique
MRT|MR|14 28 -18 -4|Mauritania
MSR|MS|16 17 -63 -62|Montserrat
MTQ|MQ||Martinique
MUS|MU|-21 -10 56 64|Mauritius
MWI|MW|-18 -9 32 36|Malawi
MYS|MY|0 8 99 120|Malaysia
MYT|YT||Mayotte
NAM|NA|-29 -16 11 26|Namibia
NCL|NC|-23 -19 163 172|New Caledonia
NER|NE|11 24 0 16|Niger
NFK|NF|-30 -29 167 168|Norfolk Island
NGA|NG|4 14 2 15|Nigeria
NIC|NI|10 16 -88 -82|Nicaragua
NIU|NU|-20 -18 -170 -169|Niue
NLD|NL|12 54 -69 8|Netherlands; Holland
NOR|NO|-55 81 -10 34|Norway
NPL|NP|26 31 80 89|Nepal
NRU|NR|-1 0 166 167|Nauru
NZL|NZ|-53 -8 -178 179|New Zealand
OMN|OM|16 27 51 60|Oman
PAK|PK|23 38 60 78|Pakistan
PAN|PA|7 10 -84 -77|Panama
PCN|PN|-26 -23 -131 -124|Pitcairn
PER|PE|-19 0 -82 -68|Peru
PHL|PH|4 22 116 127|Philippines
PLW|PW|2 9 131 135|Palau
PNG|PG|-12 -1 140 156|Papua New Guinea
POL|PL|48 55 14 25|Poland
PRI|PR|17 19 -68 -65|Puerto Rico
PRK|KP|37 44 124 131|North Korea; Korea, Democratic People's Republic of; Korea, Dem. People's Rep.; Democratic People's Republic of Korea; Korea, North; DPRK
PRT|PT|30 43 -32 -6|Portugal
PRY|PY|-28 -19 -63 -54|Paraguay
PSE|PS|31 33 34 36|Palestine, State of; Palestine; West Bank and Gaza; State of Palestine; Occupied Palestinian Territory; oPt; Palestinian Territories; West Bank; Gaza Strip
PYF|PF|-28 -7 -155 -134|French Polynesia
QAT|QA|24 27 50 52|Qatar
REU|RE||Réunion
ROU|RO|43 49 20 30|Romania; Rumania
RUS|RU|41 82 -180 180|Russian Federation; Russia; Russia (Soviet Union); Soviet Union
RWA|RW|-3 -1 28 31|Rwanda
SAU|SA|16 33 34 56|Saudi Arabia
SDN|SD|8 23 21 39|Sudan
SEN|SN|12 17 -18 -11|Senegal
SGP|SG|1 2 103 104|Singapore
SGS|GS|-60 -53 -39 -26|South Georgia and the South Sandwich Islands
SHN|SH|-41 -7 -15 -5|Saint Helena, Ascension and Tristan da Cunha; Saint Helena
SJM|SJ||Svalbard and Jan Mayen
SLB|SB|-13 -6 155 169|Solomon Islands
SLE|SL|6 10 -14 -10|Sierra Leone
SLV|SV|13 15 -91 -87|El Salvador
SMR|SM|43 44 12 13|San Marino
SOM|SO|-2 12 40 52|Somalia; Somaliland
SPM|PM|46 48 -57 -56|Saint Pierre and Miquelon
SRB|RS|41 47 18 23|Serbia; Serbia (Yugoslavia); Yugoslavia
SSD|SS|3 13 24 36|South Sudan
STP|ST|0 2 6 8|Sao Tome and Principe; Sao Tome
SUR|SR|1 7 -59 -53|Suriname
SVK|SK|47 50 16 23|Slovakia; Slovak Republic
SVN|SI|45 47 13 17|Slovenia
SWE|SE|55 70 11 25|Sweden
SWZ|SZ|-28 -25 30 33|Eswatini; Kingdom of eSwatini (Swaziland); Swaziland; Kingdom of Eswatini
SXM|SX|18 19 -64 -63|Sint Maarten (Dutch part); Sint Maarten
SYC|SC|-10 -3 46 57|Seychelles
SYR|SY|32 38 35 43|Syria; Syrian Arab Republic
TCA|TC|21 22 -73 -71|Turks and Caicos Islands
TCD|TD|7 24 13 24|Chad
TGO|TG|6 12 -1 2|Togo
THA|TH|5 21 97 106|Thailand
TJK|TJ|36 42 67 76|Tajikistan
TKL|TK||Tokelau
TKM|TM|35 43 52 67|Turkmenistan
TLS|TL|-10 -8 124 128|Timor-Leste; East Timor
TON|TO|-23 -15 -177 -173|Tonga
TTO|TT|10 12 -62 -60|Trinidad and Tobago
TUN|TN|30 38 7 12|Tunisia
TUR|TR|35 43 25 45|Türkiye; Turkey
TUV|TV|-10 -5 176 180|Tuvalu
TWN|TW|21 26 118 123|Taiwan; Taiwan, Province of China; Taiwan, China; Chinese Taipei
TZA|TZ|-12 0 29 41|Tanzania; Tanzania, United Republic of; United Republic of Tanzania
UGA|UG|-2 5 29 35|Uganda
UKR|UA|45 53 22 41|Ukraine
UMI|UM|-1 29 -178 167|United States Minor Outlying Islands
URY|UY|-35 -30 -59 -53|Uruguay
USA|US|18 72 -180 180|United States; United States of America; USA; U.S.; US
UZB|UZ|37 46 55 74|Uzbekistan
VAT|VA|41 42 12 13|Holy See (Vatican City State); Vatican; Vatican City; Holy See
VCT|VC|12 14 -62 -61|Saint Vincent and the Grenadines; St. Vincent and the Grenadines
VEN|VE|0 16 -74 -59|Venezuela; Venezuela, Bolivarian Republic of; Venezuela, RB
VGB|VG|18 19 -65 -64|Virgin Islands, British; British Virgin Islands
VIR|VI|17 19 -66 -64|Virgin Islands, U.S.; US Virgin Islands; United States Virgin Islands
VNM|VN|8 24 102 110|Vietnam; Viet Nam; Vietnam (North Vietnam); North Vietnam
VUT|VU|-21 -13 166 170|Vanuatu
WLF|WF|-15 -13 -179 -176|Wallis and Futuna
WSM|WS|-15 -13 -173 -171|Samoa
XKX|XK|41 44 20 22|Kosovo; Republic of Kosovo
YEM|YE|12 19 42 55|Yemen; Yemen, Rep.; Yemen (North Yemen); North Yemen
ZAF|ZA|-47 -22 16 38|South Africa
ZMB|ZM|-19 -8 21 34|Zambia
ZWE|ZW|-23 -15 25 34|Zimbabwe; Zimbabwe (Rhodesia); Rhodesia
ANT|AN|11 18 -70 -62|Netherlands Antilles
CSK|CS|47 52 12 23|Czechoslovakia
YMD|YD|12 20 43 55|Yemen, PDR; South Yemen; Democratic Republic of Yemen; Yemen, People's Democratic Republic of
SCG||41 47 18 24|Serbia and Montenegro; YUG
"""
"""A line each, former countries last: alpha-3, alpha-2, south north west east in degrees, names."""

GROUPS = """
AFE|Africa Eastern and Southern
AFW|Africa Western and Central
ARB|Arab World
CEB|Central Europe and the Baltics
CSS|Caribbean small states
EAP|East Asia & Pacific (excluding high income)
EAR|Early-demographic dividend
EAS|East Asia & Pacific
ECA|Europe & Central Asia (excluding high income)
ECS|Europe & Central Asia
EMU|Euro area
EUU|European Union
FCS|Fragile and conflict affected situations
HIC|High income
HPC|Heavily indebted poor countries (HIPC)
IBD|IBRD only
IBT|IDA & IBRD total
IDA|IDA total
IDB|IDA blend
IDX|IDA only
INX|Not classified
LAC|Latin America & Caribbean (excluding high income)
LCN|Latin America & Caribbean
LDC|Least developed countries: UN classification
LIC|Low income
LMC|Lower middle income
LMY|Low & middle income
LTE|Late-demographic dividend
MEA|Middle East & North Africa
MIC|Middle income
MNA|Middle East & North Africa (excluding high income)
NAC|North America
OED|OECD members
OSS|Other small states
PRE|Pre-demographic dividend
PSS|Pacific island small states
PST|Post-demographic dividend
SAS|South Asia
SSA|Sub-Saharan Africa (excluding high income)
SSF|Sub-Saharan Africa
SST|Small states
TEA|East Asia & Pacific (IDA & IBRD countries)
TEC|Europe & Central Asia (IDA & IBRD countries)
TLA|Latin America & the Caribbean (IDA & IBRD countries)
TMN|Middle East & North Africa (IDA & IBRD countries)
TSA|South Asia (IDA & IBRD)
TSS|Sub-Saharan Africa (IDA & IBRD countries)
UMC|Upper middle income
WLD|World
CNI|China and India
EEC|European Community
EER|Eastern Europe
ISD|Severely Indebted
LIO|Other low-income
LIX|Low income, excluding China and India
LSA|Low-income Africa
NOC|High income: nonOECD
OEC|High income: OECD
SXN|Sub-Saharan Africa (excl. Nigeria)
"""
"""Groups of countries that the World Bank reports beside countries: code and name. They are never a country."""

FORMER_BOXES = """
ETH 1993 3 18 32 49
RUS 1991 35 82 -180 180
SDN 2011 3 23 21 39
SRB 2006 40 47 13 24
"""
"""Countries that were larger up to and including a year: alpha-3, year, south north west east."""

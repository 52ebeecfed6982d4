"""The countries of the world in English, French and Arabic, with the adjectives of their peoples.

One country a row: English names; French names; Arabic names; adjectives in all three. A name that begins another
one ("Guinea", "Guinea-Bissau") needs no care: the longest is taken. Arabic names keep their article.
"""

ROWS = """
Afghanistan; Afghanistan; أفغانستان; Afghan afghane أفغاني أفغانية
Albania; Albanie; ألبانيا; Albanian albanais ألباني
Algeria; Algérie; الجزائر; Algerian algérien algérienne جزائري جزائرية
Andorra; Andorre; أندورا;
Angola; Angola; أنغولا; Angolan angolais أنغولي
Argentina; Argentine; الأرجنتين; Argentine Argentinian argentin أرجنتيني
Armenia; Arménie; أرمينيا; Armenian arménien أرميني
Australia; Australie; أستراليا; Australian australien أسترالي
Austria; Autriche; النمسا; Austrian autrichien نمساوي
Azerbaijan; Azerbaïdjan; أذربيجان; Azerbaijani azerbaïdjanais أذربيجاني
Bahamas; Bahamas; الباهاما;
Bahrain; Bahreïn; البحرين; Bahraini bahreïni بحريني
Bangladesh; Bangladesh; بنغلاديش|بنغلادش; Bangladeshi bangladais بنغلاديشي
Barbados; Barbade; باربادوس;
Belarus; Biélorussie|Bélarus; بيلاروسيا; Belarusian biélorusse بيلاروسي
Belgium; Belgique; بلجيكا; Belgian belge بلجيكي
Belize; Belize; بليز;
Benin; Bénin; بنين; Beninese béninois béninoise بنيني
Bhutan; Bhoutan; بوتان;
Bolivia; Bolivie; بوليفيا; Bolivian bolivien بوليفي
Bosnia and Herzegovina|Bosnia; Bosnie-Herzégovine|Bosnie; البوسنة والهرسك|البوسنة; Bosnian bosnien بوسني
Botswana; Botswana; بوتسوانا;
Brazil; Brésil; البرازيل; Brazilian brésilien brésilienne برازيلي
Brunei; Brunei; بروناي;
Bulgaria; Bulgarie; بلغاريا; Bulgarian bulgare بلغاري
Burkina Faso; Burkina Faso|Burkina; بوركينا فاسو; Burkinabe Burkinabè burkinabè burkinabé بوركيني
Burundi; Burundi; بوروندي; Burundian burundais بوروندي
Cambodia; Cambodge; كمبوديا; Cambodian cambodgien كمبودي
Cameroon; Cameroun; الكاميرون; Cameroonian camerounais camerounaise كاميروني
Canada; Canada; كندا; Canadian canadien كندي
Cape Verde|Cabo Verde; Cap-Vert; الرأس الأخضر;
Central African Republic; République centrafricaine|Centrafrique|RCA; جمهورية أفريقيا الوسطى|أفريقيا الوسطى|إفريقيا الوسطى; centrafricain centrafricaine
Chad; Tchad; تشاد; Chadian tchadien tchadienne تشادي تشادية
Chile; Chili; تشيلي|شيلي; Chilean chilien تشيلي
China; Chine; الصين; Chinese chinois chinoise صيني صينية
Colombia; Colombie; كولومبيا; Colombian colombien كولومبي
Comoros; Comores; جزر القمر; Comorian comorien
Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Congo; République démocratique du Congo|RDC|RD Congo|Congo; الكونغو الديمقراطية|جمهورية الكونغو الديمقراطية|الكونغو; Congolese congolais congolaise كونغولي كونغولية
Republic of Congo|Congo-Brazzaville; République du Congo|Congo-Brazzaville; الكونغو برازافيل;
Costa Rica; Costa Rica; كوستاريكا;
Ivory Coast|Côte d'Ivoire; Côte d'Ivoire; ساحل العاج|كوت ديفوار; Ivorian ivoirien ivoirienne
Croatia; Croatie; كرواتيا; Croatian croate كرواتي
Cuba; Cuba; كوبا; Cuban cubain كوبي
Cyprus; Chypre; قبرص; Cypriot chypriote قبرصي
Czech Republic|Czechia; République tchèque|Tchéquie; التشيك; Czech tchèque تشيكي
Denmark; Danemark; الدنمارك; Danish danois دنماركي
Djibouti; Djibouti; جيبوتي; Djiboutian djiboutien
Dominican Republic; République dominicaine; الدومينيكان; Dominican dominicain
Ecuador; Équateur; الإكوادور; Ecuadorian équatorien إكوادوري
Egypt; Égypte; مصر; Egyptian égyptien égyptienne مصري مصرية
El Salvador; Salvador|El Salvador; السلفادور; Salvadoran salvadorien
Equatorial Guinea; Guinée équatoriale; غينيا الاستوائية;
Eritrea; Érythrée; إريتريا; Eritrean érythréen إريتري
Estonia; Estonie; إستونيا; Estonian estonien
Eswatini|Swaziland; Eswatini; إسواتيني;
Ethiopia; Éthiopie; إثيوبيا|أثيوبيا; Ethiopian éthiopien éthiopienne إثيوبي إثيوبية
Fiji; Fidji; فيجي; Fijian
Finland; Finlande; فنلندا; Finnish finlandais فنلندي
France; France; فرنسا; French français française فرنسي فرنسية
Gabon; Gabon; الغابون; Gabonese gabonais غابوني
Gambia; Gambie; غامبيا; Gambian gambien
Gaza|Gaza Strip; Gaza|bande de Gaza; غزة|قطاع غزة; Gazan gazaoui غزي
Georgia; Géorgie; جورجيا; Georgian géorgien جورجي
Germany; Allemagne; ألمانيا; German allemand allemande ألماني ألمانية
Ghana; Ghana; غانا; Ghanaian ghanéen غاني
Greece; Grèce; اليونان; Greek grec grecque يوناني
Guatemala; Guatemala; غواتيمالا; Guatemalan guatémaltèque
Guinea; Guinée; غينيا; Guinean guinéen guinéenne غيني
Guinea-Bissau; Guinée-Bissau; غينيا بيساو;
Guyana; Guyana; غيانا;
Haiti; Haïti; هايتي; Haitian haïtien haïtienne هايتي هايتية
Honduras; Honduras; هندوراس; Honduran hondurien
Hungary; Hongrie; المجر|هنغاريا; Hungarian hongrois مجري
Iceland; Islande; آيسلندا|أيسلندا; Icelandic islandais
India; Inde; الهند; Indian indien indienne هندي هندية
Indonesia; Indonésie; إندونيسيا; Indonesian indonésien إندونيسي
Iran; Iran; إيران; Iranian iranien iranienne إيراني إيرانية
Iraq; Irak|Iraq; العراق; Iraqi irakien irakienne عراقي عراقية
Ireland; Irlande; أيرلندا|إيرلندا; Irish irlandais أيرلندي
Israel; Israël; إسرائيل; Israeli israélien israélienne إسرائيلي إسرائيلية
Italy; Italie; إيطاليا; Italian italien italienne إيطالي
Jamaica; Jamaïque; جامايكا; Jamaican jamaïcain
Japan; Japon; اليابان; Japanese japonais ياباني
Jordan; Jordanie; الأردن; Jordanian jordanien أردني أردنية
Kazakhstan; Kazakhstan; كازاخستان; Kazakh
Kenya; Kenya; كينيا; Kenyan kényan كيني كينية
Kosovo; Kosovo; كوسوفو; Kosovar
Kuwait; Koweït; الكويت; Kuwaiti koweïtien كويتي
Kyrgyzstan; Kirghizistan|Kirghizstan; قرغيزستان; Kyrgyz
Laos; Laos; لاوس; Lao
Latvia; Lettonie; لاتفيا; Latvian letton
Lebanon; Liban; لبنان; Lebanese libanais libanaise لبناني لبنانية
Lesotho; Lesotho; ليسوتو;
Liberia; Liberia|Libéria; ليبيريا; Liberian libérien
Libya; Libye; ليبيا; Libyan libyen libyenne ليبي ليبية
Lithuania; Lituanie; ليتوانيا; Lithuanian lituanien
Luxembourg; Luxembourg; لوكسمبورغ;
Madagascar; Madagascar; مدغشقر; Malagasy malgache
Malawi; Malawi; مالاوي|ملاوي; Malawian malawien
Malaysia; Malaisie; ماليزيا; Malaysian malaisien ماليزي
Maldives; Maldives; المالديف; Maldivian
Mali; Mali; مالي; Malian malien malienne maliens maliennes
Malta; Malte; مالطا; Maltese maltais
Mauritania; Mauritanie; موريتانيا; Mauritanian mauritanien موريتاني
Mauritius; Maurice; موريشيوس; Mauritian mauricien
Mexico; Mexique; المكسيك; Mexican mexicain مكسيكي
Moldova; Moldavie; مولدوفا|مولدافيا; Moldovan moldave
Mongolia; Mongolie; منغوليا; Mongolian mongol
Montenegro; Monténégro; الجبل الأسود; Montenegrin
Morocco; Maroc; المغرب; Moroccan marocain marocaine مغربي مغربية
Mozambique; Mozambique; موزمبيق; Mozambican mozambicain موزمبيقي
Myanmar|Burma; Birmanie|Myanmar; ميانمار|بورما; Burmese birman birmane
Namibia; Namibie; ناميبيا; Namibian namibien
Nepal; Népal; نيبال; Nepali Nepalese népalais نيبالي
Netherlands; Pays-Bas; هولندا; Dutch néerlandais هولندي
New Zealand; Nouvelle-Zélande; نيوزيلندا; néo-zélandais
Nicaragua; Nicaragua; نيكاراغوا; Nicaraguan nicaraguayen
Niger; Niger; النيجر; Nigerien nigérien nigérienne نيجري
Nigeria; Nigeria|Nigéria; نيجيريا; Nigerian nigérian nigériane نيجيري نيجيرية
North Korea; Corée du Nord; كوريا الشمالية; North_Korean
North Macedonia; Macédoine du Nord; مقدونيا الشمالية; Macedonian
Norway; Norvège; النرويج; Norwegian norvégien نرويجي
Oman; Oman; سلطنة عمان|عُمان; Omani omanais عماني
Pakistan; Pakistan; باكستان; Pakistani pakistanais باكستاني باكستانية
Palestine; Palestine; فلسطين; Palestinian palestinien palestinienne فلسطيني فلسطينية
Panama; Panama; بنما; Panamanian panaméen
Papua New Guinea; Papouasie-Nouvelle-Guinée; بابوا غينيا الجديدة;
Paraguay; Paraguay; باراغواي; Paraguayan paraguayen
Peru; Pérou; بيرو; Peruvian péruvien
Philippines; Philippines; الفلبين; Filipino Philippine philippin فلبيني
Poland; Pologne; بولندا; Polish polonais بولندي
Portugal; Portugal; البرتغال; Portuguese portugais برتغالي
Qatar; Qatar; قطر; Qatari qatari قطري
Romania; Roumanie; رومانيا; Romanian roumain روماني
Russia; Russie; روسيا; Russian russe روسي روسية
Rwanda; Rwanda; رواندا; Rwandan rwandais رواندي
Saudi Arabia; Arabie saoudite; السعودية|المملكة العربية السعودية; Saudi saoudien سعودي
Senegal; Sénégal; السنغال; Senegalese sénégalais sénégalaise سنغالي
Serbia; Serbie; صربيا; Serbian serbe صربي
Seychelles; Seychelles; سيشل;
Sierra Leone; Sierra Leone; سيراليون; sierra-léonais
Singapore; Singapour; سنغافورة; Singaporean singapourien
Slovakia; Slovaquie; سلوفاكيا; Slovak slovaque
Slovenia; Slovénie; سلوفينيا; Slovenian slovène
Solomon Islands; Îles Salomon; جزر سليمان;
Somalia; Somalie; الصومال; Somali somalien somalienne صومالي صومالية
Somaliland; Somaliland; أرض الصومال|صوماليلاند;
South Africa; Afrique du Sud; جنوب أفريقيا|جنوب إفريقيا; South_African sud-africain
South Korea; Corée du Sud; كوريا الجنوبية; South_Korean sud-coréen
South Sudan; Soudan du Sud; جنوب السودان; South_Sudanese sud-soudanais
Spain; Espagne; إسبانيا; Spanish espagnol espagnole إسباني
Sri Lanka; Sri Lanka; سريلانكا|سري لانكا; Sri_Lankan sri-lankais
Sudan; Soudan; السودان; Sudanese soudanais soudanaise سوداني سودانية
Suriname; Suriname; سورينام;
Sweden; Suède; السويد; Swedish suédois سويدي
Switzerland; Suisse; سويسرا; Swiss suisse سويسري
Syria; Syrie; سوريا|سورية; Syrian syrien syrienne سوري سورية
Taiwan; Taïwan|Taiwan; تايوان; Taiwanese taïwanais
Tajikistan; Tadjikistan; طاجيكستان; Tajik tadjik
Tanzania; Tanzanie; تنزانيا; Tanzanian tanzanien
Thailand; Thaïlande; تايلاند|تايلند; Thai thaïlandais
Timor-Leste|East Timor; Timor oriental; تيمور الشرقية;
Togo; Togo; توغو; Togolese togolais togolaise
Trinidad and Tobago; Trinité-et-Tobago; ترينيداد وتوباغو;
Tunisia; Tunisie; تونس; Tunisian tunisien tunisienne تونسي تونسية
Turkey|Türkiye; Turquie; تركيا; Turkish turc turque تركي تركية
Turkmenistan; Turkménistan; تركمانستان; Turkmen
Uganda; Ouganda; أوغندا; Ugandan ougandais أوغندي
Ukraine; Ukraine; أوكرانيا; Ukrainian ukrainien ukrainienne أوكراني
United Arab Emirates|UAE; Émirats arabes unis|Émirats; الإمارات|الإمارات العربية المتحدة; Emirati émirati إماراتي
United Kingdom|UK|Britain|England|Scotland|Wales; Royaume-Uni|Grande-Bretagne|Angleterre|Écosse; بريطانيا|المملكة المتحدة|إنجلترا|اسكتلندا; British English Scottish Welsh britannique بريطاني
United States|USA|America; États-Unis|USA; الولايات المتحدة|أمريكا|أميركا; American américain américaine أمريكي أميركي أمريكية
Uruguay; Uruguay; أوروغواي; Uruguayan uruguayen
Uzbekistan; Ouzbékistan; أوزبكستان; Uzbek ouzbek
Vanuatu; Vanuatu; فانواتو;
Venezuela; Venezuela; فنزويلا; Venezuelan vénézuélien
Vietnam; Vietnam|Viêt Nam; فيتنام; Vietnamese vietnamien
West Bank; Cisjordanie; الضفة الغربية;
Western Sahara; Sahara occidental; الصحراء الغربية; Sahrawi sahraoui
Yemen; Yémen; اليمن; Yemeni yéménite يمني يمنية
Zambia; Zambie; زامبيا; Zambian zambien
Zimbabwe; Zimbabwe; زيمبابوي; Zimbabwean zimbabwéen
"""

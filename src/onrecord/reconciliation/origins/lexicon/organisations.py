"""Organisations that are quoted across languages, each with the names under which texts know it.

One a row: kind; usual English name; other names in English, French and Arabic, divided by bars. An initialism in capitals
is matched as it stands ("WHO" is not "who"). A body is only here if its names are the same in every country: a
ministry or an army is told by its country instead (`offices`).
"""

ROWS = """
ngo; Human Rights Watch; HRW|هيومن رايتس ووتش|هيومان رايتس ووتش
ngo; Amnesty International; Amnesty|منظمة العفو الدولية|العفو الدولية|أمنستي
ngo; International Crisis Group; Crisis Group|ICG|مجموعة الأزمات الدولية|مجموعة الأزمات
ngo; Médecins Sans Frontières; MSF|Doctors Without Borders|Médecins sans frontières|أطباء بلا حدود
ngo; International Federation for Human Rights; FIDH|Fédération internationale pour les droits humains|Fédération internationale des droits de l'homme|الفيدرالية الدولية لحقوق الإنسان|الاتحاد الدولي لحقوق الإنسان
ngo; Reporters Without Borders; RSF|Reporters sans frontières|مراسلون بلا حدود
ngo; Committee to Protect Journalists; CPJ|Comité pour la protection des journalistes|لجنة حماية الصحفيين
ngo; Transparency International; منظمة الشفافية الدولية|الشفافية الدولية
ngo; Save the Children; أنقذوا الأطفال|منظمة إنقاذ الطفولة
ngo; Oxfam; أوكسفام
ngo; Norwegian Refugee Council; NRC|Conseil norvégien pour les réfugiés|المجلس النرويجي للاجئين
ngo; International Rescue Committee; IRC|Comité international de secours|لجنة الإنقاذ الدولية
ngo; CARE International; منظمة كير|كير الدولية
ngo; Freedom House; فريدم هاوس|بيت الحرية
ngo; Global Witness; غلوبال ويتنس
ngo; The Sentry; ذا سنتري
ngo; Airwars; إيروورز
ngo; Bellingcat; بيلينغكات
ngo; B'Tselem; بتسيلم
ngo; Al Mezan; مركز الميزان
ngo; Physicians for Human Rights; أطباء من أجل حقوق الإنسان
ngo; Syrian Observatory for Human Rights; SOHR|Observatoire syrien des droits de l'homme|OSDH|المرصد السوري لحقوق الإنسان
ngo; Syrian Network for Human Rights; SNHR|Réseau syrien des droits de l'homme|الشبكة السورية لحقوق الإنسان
ngo; Assistance Association for Political Prisoners; AAPP
ngo; Fortify Rights
ngo; Emergency Lawyers; محامو الطوارئ
ngo; Sudan Doctors Network; شبكة أطباء السودان
ngo; Red Cross; ICRC|CICR|International Committee of the Red Cross|Comité international de la Croix-Rouge|اللجنة الدولية للصليب الأحمر|الصليب الأحمر
ngo; Red Crescent; Croissant-Rouge|الهلال الأحمر
data; ACLED; Armed Conflict Location & Event Data|Armed Conflict Location and Event Data|أكليد
data; UCDP; Uppsala Conflict Data Program|Programme de données sur les conflits d'Uppsala|برنامج أوبسالا لبيانات النزاعات
data; SIPRI; Stockholm International Peace Research Institute|معهد ستوكهولم الدولي لأبحاث السلام|سيبري
data; IPC; Integrated Food Security Phase Classification|Integrated Phase Classification|Cadre intégré de classification de la sécurité alimentaire|التصنيف المرحلي المتكامل للأمن الغذائي|التصنيف المرحلي المتكامل|لجنة مراجعة المجاعة|Famine Review Committee
data; IDMC; Internal Displacement Monitoring Centre|Observatoire des situations de déplacement interne|مركز رصد النزوح الداخلي
data; Yale Humanitarian Research Lab; مختبر البحوث الإنسانية في جامعة ييل|مختبر ييل
data; Afrobarometer; Afrobaromètre|أفروباروميتر
centre; Africa Center for Strategic Studies; Centre d'études stratégiques de l'Afrique|CESA|مركز أفريقيا للدراسات الاستراتيجية
centre; Institute for Security Studies; ISS|Institut d'études de sécurité
un; United Nations; UN|U.N.|ONU|Nations unies|Organisation des Nations unies|الأمم المتحدة|UN mission|mission de l'ONU|mission des Nations unies|بعثة الأمم المتحدة
un; UN human rights office; OHCHR|HCDH|UN Human Rights Office|U.N. human rights office|UN rights office|Office of the High Commissioner for Human Rights|Haut-Commissariat aux droits de l'homme|Haut-Commissariat des Nations unies aux droits de l'homme|المفوضية السامية لحقوق الإنسان|مفوضية الأمم المتحدة السامية لحقوق الإنسان|مكتب الأمم المتحدة لحقوق الإنسان|مفوضية حقوق الإنسان
un; UNHCR; HCR|UN refugee agency|Haut-Commissariat aux réfugiés|Haut-Commissariat des Nations unies pour les réfugiés|Agence des Nations unies pour les réfugiés|مفوضية اللاجئين|المفوضية السامية لشؤون اللاجئين|مفوضية الأمم المتحدة لشؤون اللاجئين
un; UNICEF; Unicef|UN children's agency|Fonds des Nations unies pour l'enfance|يونيسف|اليونيسف
un; World Food Programme; WFP|PAM|Programme alimentaire mondial|برنامج الأغذية العالمي|برنامج الغذاء العالمي
un; World Health Organization; WHO|OMS|World Health Organisation|Organisation mondiale de la santé|منظمة الصحة العالمية
un; IOM; OIM|International Organization for Migration|International Organisation for Migration|Organisation internationale pour les migrations|المنظمة الدولية للهجرة|UN migration agency
un; OCHA; UNOCHA|Office for the Coordination of Humanitarian Affairs|Bureau de la coordination des affaires humanitaires|مكتب تنسيق الشؤون الإنسانية|أوتشا
un; FAO; Food and Agriculture Organization|Organisation des Nations unies pour l'alimentation et l'agriculture|منظمة الأغذية والزراعة|الفاو
un; UNESCO; Unesco|اليونسكو|يونسكو
un; UNDP; PNUD|Programme des Nations unies pour le développement|برنامج الأمم المتحدة الإنمائي
un; UNFPA; FNUAP|صندوق الأمم المتحدة للسكان
un; UNODC; ONUDC|مكتب الأمم المتحدة المعني بالمخدرات والجريمة
un; UNRWA; أونروا|الأونروا
un; MINUSMA; Minusma|مينوسما
un; MONUSCO; Monusco|مونوسكو
un; MINUSCA; Minusca|مينوسكا
un; BINUH; Binuh|UN Integrated Office in Haiti|United Nations Integrated Office in Haiti|Bureau intégré des Nations unies en Haïti
un; UNMISS; أونميس
un; UNAMA; مانوا|يوناما
un; UNITAMS; يونيتامس
un; UNSMIL; الأونسميل
un; UN Security Council; Security Council|Conseil de sécurité|مجلس الأمن
un; UN Panel of Experts; Panel of Experts|groupe d'experts de l'ONU|فريق خبراء الأمم المتحدة
bank; World Bank; Banque mondiale|البنك الدولي
bank; IMF; FMI|International Monetary Fund|Fonds monétaire international|صندوق النقد الدولي
bank; African Development Bank; AfDB|BAD|Banque africaine de développement|بنك التنمية الأفريقي|البنك الأفريقي للتنمية
bank; OECD; OCDE|منظمة التعاون الاقتصادي والتنمية
bank; IEA; AIE|International Energy Agency|Agence internationale de l'énergie|وكالة الطاقة الدولية
regional; African Union; AU|UA|Union africaine|الاتحاد الأفريقي|الاتحاد الإفريقي
regional; ECOWAS; Cedeao|CEDEAO|Economic Community of West African States|Communauté économique des États de l'Afrique de l'Ouest|إيكواس|المجموعة الاقتصادية لدول غرب أفريقيا
regional; European Union; EU|UE|Union européenne|الاتحاد الأوروبي
regional; European Commission; Commission européenne|المفوضية الأوروبية
regional; Eurostat; يوروستات
regional; IGAD; إيغاد
regional; NATO; OTAN|حلف شمال الأطلسي|الناتو
regional; Arab League; Ligue arabe|جامعة الدول العربية
regional; African Commission on Human and Peoples' Rights; CADHP|اللجنة الأفريقية لحقوق الإنسان والشعوب
court; International Criminal Court; ICC|CPI|Cour pénale internationale|المحكمة الجنائية الدولية
court; International Court of Justice; ICJ|CIJ|Cour internationale de justice|محكمة العدل الدولية
agency; Agence France-Presse; AFP|فرانس برس|وكالة فرانس برس|وكالة الصحافة الفرنسية
agency; Reuters; رويترز|وكالة رويترز
agency; Associated Press; AP|The Associated Press|أسوشيتد برس|وكالة أسوشيتد برس
agency; Anadolu; Anadolu Agency|Agence Anadolu|الأناضول|وكالة الأناضول
agency; Xinhua; Chine nouvelle|شينخوا
agency; TASS; Tass|تاس
agency; EFE; إفي
agency; DPA; dpa|د ب أ|وكالة الأنباء الألمانية
agency; SUNA; سونا|وكالة السودان للأنباء
agency; PANA; Panapress
media; RFI; Radio France Internationale|إذاعة فرنسا الدولية
media; France 24; فرانس 24
media; BBC; بي بي سي
media; CNN; سي إن إن
media; Al Jazeera; Al-Jazeera|الجزيرة نت|قناة الجزيرة|شبكة الجزيرة
media; Al Arabiya; العربية نت|قناة العربية
media; Sky News Arabia; سكاي نيوز عربية
media; Voice of America; VOA|صوت أمريكا|صوت أميركا
media; Deutsche Welle; DW|دويتشه فيله
media; Radio Okapi; راديو أوكابي
media; Jeune Afrique; جون أفريك
media; Le Monde; لوموند|صحيفة لوموند
media; Le Figaro; لوفيغارو
media; Libération; ليبراسيون
media; Mediapart; ميديابارت
media; The New York Times; New York Times|نيويورك تايمز
media; The Washington Post; Washington Post|واشنطن بوست
media; The Wall Street Journal; Wall Street Journal|وول ستريت جورنال
media; The Guardian; Guardian|الغارديان|صحيفة الغارديان
media; Financial Times; فايننشال تايمز
media; Bloomberg; بلومبرغ
media; The Economist; إيكونوميست
media; The New Humanitarian
media; Sudan Tribune; سودان تربيون
media; Radio Dabanga; Dabanga|راديو دبنقا|دبنقا
media; Asharq Al-Awsat; الشرق الأوسط
media; The Conversation
aggregator; AllAfrica; allAfrica|allAfrica.com|AllAfrica.com
aggregator; ReliefWeb; Reliefweb|ريليف ويب
aggregator; Yahoo News; Yahoo
aggregator; MSN
armed; Rapid Support Forces; RSF|Forces de soutien rapide|FSR|قوات الدعم السريع|الدعم السريع
armed; M23; 23 مارس|حركة 23 مارس|إم 23
armed; JNIM; GSIM|Group to Support Islam and Muslims|Groupe de soutien à l'islam et aux musulmans|جماعة نصرة الإسلام والمسلمين
armed; Islamic State; ISIS|ISIL|Daesh|État islamique|تنظيم الدولة الإسلامية|داعش
armed; Wagner Group; Wagner|groupe Wagner|فاغنر|مجموعة فاغنر
armed; Al-Shabaab; al-Shabaab|Al-Shabab|Chabab|حركة الشباب
armed; Taliban; talibans|طالبان|حركة طالبان
armed; Hamas; حماس|حركة حماس
armed; Hezbollah; حزب الله
armed; Houthis; Houthi|houthistes|الحوثيون|جماعة الحوثي|الحوثيين
"""

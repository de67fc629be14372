// News agencies and outlets of the world, by country (ISO 3166-1 alpha-2) of their newsroom; general knowledge, compiled by hand.
// Rows: kind (a = agency, o = outlet), country, canonical name, then aliases after ";". A name or alias after "=" is also a common
// word or a person's name and counts only in exactly this case.
export const outletRows = `
a AE WAM;Emirates News Agency
a AF Pajhwok Afghan News;Pajhwok
a AM Armenpress
a AR Télam;Telam
a AT Austria Press Agency;APA-Science
a AU Australian Associated Press;AAP
a AZ Azertac;Azertag
a AZ Trend News Agency
a BD Bangladesh Sangbad Sangstha;BSS news agency
a BD UNB;United News of Bangladesh
a BE Belga;Belga news agency
a BG BTA;Bulgarian News Agency
a BR Agência Brasil;Agencia Brasil
a BY BelTA
a CA Canadian Press;The Canadian Press
a CH Keystone-SDA
a CN China News Service
a CN Xinhua;Xinhua News Agency
a CU Prensa Latina
a CZ CTK;ČTK;Czech News Agency
a DE Deutsche Presse-Agentur;DPA;German Press Agency;German news agency DPA
a DE epd;Evangelischer Pressedienst
a DK Ritzau
a DZ Algeria Press Service;Algérie Presse Service
a EE Baltic News Service;BNS
a EG MENA;Middle East News Agency
a ES EFE;Agencia EFE;EFE news agency
a ES Europa Press
a ET Ethiopian News Agency
a FI STT;Finnish News Agency
a FR Agence France-Presse;AFP;Agence France Presse
a GB PA Media;Press Association;PA news agency;the Press Association
a GB Reuters;Thomson Reuters;Reuters news agency
a GH Ghana News Agency
a GR Athens News Agency;ANA-MPA
a HR HINA
a HU MTI;Hungarian News Agency
a ID Antara;Antara news agency
a IL Jewish Telegraphic Agency;JTA
a IN Asian News International;ANI;ANI news agency
a IN Indo-Asian News Service;IANS
a IN Press Trust of India;PTI
a IN United News of India;UNI news agency
a IQ Iraqi News Agency
a IQ Shafaq News
a IR Fars News Agency;=Fars;Fars news
a IR IRNA;Islamic Republic News Agency
a IR ISNA;Iranian Students News Agency;Iranian Students' News Agency
a IR Mehr News Agency
a IR Tasnim News Agency;Tasnim
a IT Adnkronos
a IT ANSA;ANSA news agency
a JO Petra news agency;Jordan News Agency
a JP Jiji Press;Jiji
a JP Kyodo News;Kyodo;Kyodo news agency
a KE Kenya News Agency
a KG 24.kg
a KP KCNA;Korean Central News Agency
a KR Newsis
a KR Yonhap News Agency;Yonhap;Yonhap news
a KW KUNA;Kuwait News Agency
a KZ Kazinform
a LB National News Agency;NNA
a LK Lankadeepa
a LT ELTA
a LV LETA
a MA MAP news agency;Maghreb Arab Press
a MD Moldpres
a MX Notimex
a MY Bernama
a NG News Agency of Nigeria
a NL ANP;Algemeen Nederlands Persbureau
a NO NTB;Norwegian News Agency
a NP Rastriya Samachar Samiti
a NZ New Zealand Press Association;NZPA
a OM Oman News Agency
a PE Andina;Andina news agency
a PH Philippine News Agency
a PK Associated Press of Pakistan;APP
a PL PAP;Polish Press Agency
a PS Ma'an News Agency;Maan News Agency
a PS WAFA;Wafa news agency
a PT Lusa;Lusa news agency
a QA Qatar News Agency;QNA
a RO Agerpres
a RO Mediafax
a RS Beta news agency
a RS Tanjug
a RU Interfax
a RU RIA Novosti;RIA;RIA news agency
a RU Sputnik;Sputnik news agency
a RU TASS;ITAR-TASS;Itar-Tass;TASS news agency
a SA Saudi Press Agency;SPA
a SE TT;TT news agency;Tidningarnas Telegrambyrå
a SI STA;Slovenian Press Agency
a SK TASR
a SN Agence de Presse Sénégalaise
a SY SANA;Syrian Arab News Agency
a TH Thai News Agency
a TJ Asia-Plus
a TN TAP news agency;Tunis Afrique Presse
a TR Anadolu Agency;Anadolu;Anadolu Ajansi
a TR Demirören News Agency;DHA;Dogan News Agency;Doğan News Agency
a TR IHA;Ihlas News Agency
a TW Central News Agency;Taiwan's Central News Agency
a UA Interfax-Ukraine
a UA Ukrinform
a UA UNIAN
a US Associated Press;AP;The AP;the AP
a US Bloomberg News;=Bloomberg
a US Catholic News Agency
a US Catholic News Service
a US Dow Jones Newswires;Dow Jones
a US Inter Press Service;IPS news agency
a US McClatchy;McClatchy Newspapers;McClatchy News Service
a US Religion News Service;RNS
a US States Newsroom
a US United Press International;UPI
a VA Fides
a VN Vietnam News Agency;VNA
a YE Saba news agency
a ZW New Ziana
o AE Al Arabiya;Al-Arabiya;Al Arabiya English
o AE Gulf News
o AE Khaleej Times
o AE Sky News Arabia
o AE The National newspaper
o AF TOLOnews;Tolo News;TOLO News
o AR Clarín;Clarin
o AR Infobae
o AR La Nación;La Nacion
o AR Página 12;Pagina 12
o AT Der Standard
o AT Die Presse
o AT Kronen Zeitung
o AT ORF
o AU ABC News Australia;Australian Broadcasting Corporation;Australian Broadcasting Corp.
o AU Herald Sun
o AU News.com.au
o AU Nine News;9News
o AU SBS News
o AU Sky News Australia
o AU The Advertiser newspaper
o AU The Age newspaper;=The Age
o AU The Australian newspaper;=The Australian
o AU The Canberra Times
o AU The Courier-Mail;Courier Mail
o AU The Daily Telegraph (Sydney)
o AU The Sydney Morning Herald
o AU The West Australian newspaper
o BD Dhaka Tribune
o BD Prothom Alo
o BD The Daily Star
o BE De Standaard
o BE De Tijd
o BE Het Laatste Nieuws
o BE Le Soir
o BE VRT;VRT NWS
o BR Estadão;O Estado de S. Paulo;Estado de S. Paulo
o BR Folha de S.Paulo;Folha de S. Paulo;Folha de São Paulo;Folha
o BR GloboNews;TV Globo;Rede Globo
o BR O Globo
o BR Valor Econômico
o BR Veja
o CA CBC News;CBC;Canadian Broadcasting Corporation;Canadian Broadcasting Corp.
o CA CTV News;CTV
o CA Calgary Herald
o CA Global News
o CA La Presse
o CA Le Devoir
o CA Maclean's;Macleans
o CA Montreal Gazette
o CA National Post
o CA Ottawa Citizen
o CA Radio-Canada
o CA The Globe and Mail;Globe and Mail;Globe & Mail
o CA Toronto Star
o CA Toronto Sun
o CA Vancouver Sun
o CH Blick
o CH Le Temps
o CH Neue Zürcher Zeitung;NZZ
o CH SRF
o CH Swissinfo
o CH Tages-Anzeiger
o CL El Mercurio
o CL La Tercera
o CN CCTV;China Central Television
o CN CGTN
o CN Caixin
o CN China Daily
o CN Global Times
o CN People's Daily
o CN Sixth Tone
o CN The Paper news site
o CO Caracol Radio;Caracol TV
o CO El Espectador
o CO El Tiempo
o CO Semana magazine
o CR La Nación (Costa Rica)
o CU Granma
o CY Cyprus Mail
o CZ Czech Television
o CZ Lidové noviny
o CZ Mladá fronta Dnes
o DE ARD;Tagesschau
o DE ARD-aktuell
o DE Bild;Bild am Sonntag;Bild newspaper
o DE Der Spiegel;Spiegel;Spiegel Online
o DE Der Tagesspiegel;Tagesspiegel
o DE Deutsche Welle;DW;DW News
o DE Deutschlandfunk
o DE Die Tageszeitung;taz
o DE Die Welt;Welt am Sonntag
o DE Die Zeit;Zeit Online
o DE Focus magazine
o DE Frankfurter Allgemeine Zeitung;FAZ;Frankfurter Allgemeine
o DE Handelsblatt
o DE NDR
o DE RTL
o DE Stern magazine
o DE Süddeutsche Zeitung;Sueddeutsche Zeitung
o DE WDR
o DE ZDF
o DK Berlingske
o DK Jyllands-Posten
o DK Politiken
o EC El Comercio (Ecuador)
o EC El Universo
o EE ERR
o EE Postimees
o EG Ahram Online
o EG Al-Ahram
o EG Al-Masry Al-Youm
o EG Mada Masr
o ES ABC newspaper
o ES Cadena SER
o ES El Confidencial
o ES El Mundo
o ES El País;El Pais
o ES El Periódico
o ES La Vanguardia
o ES RTVE;TVE
o ET Addis Standard
o FI Helsingin Sanomat
o FI Ilta-Sanomat
o FI Yle
o FR BFM TV;BFMTV;BFM
o FR Charlie Hebdo
o FR Europe 1
o FR France 2
o FR France 24
o FR France Info;Franceinfo
o FR France Inter
o FR L'Express
o FR L'Humanité
o FR L'Obs;Le Nouvel Observateur
o FR La Croix
o FR Le Canard Enchaîné
o FR Le Figaro
o FR Le Journal du Dimanche
o FR Le Monde
o FR Le Parisien
o FR Le Point
o FR Les Echos
o FR Libération;Liberation newspaper
o FR Mediapart
o FR Ouest-France
o FR Paris Match
o FR RFI;Radio France Internationale
o FR RMC
o FR TF1
o FR TV5Monde
o GB BBC;BBC News;British Broadcasting Corporation;British Broadcasting Corp.
o GB BBC Radio 4
o GB Bellingcat
o GB BuzzFeed UK
o GB Channel 4 News;Channel 4
o GB City A.M.;City AM
o GB Daily Express;Sunday Express
o GB Daily Mail;The Daily Mail;Mail on Sunday;MailOnline;Mail Online;DailyMail.com
o GB Daily Mirror;Sunday Mirror;=The Mirror
o GB Daily Record
o GB Daily Star
o GB Economist Intelligence Unit
o GB Evening Standard;London Evening Standard
o GB Financial Times;The Financial Times;FT
o GB GB News
o GB ITV News;ITV;ITN
o GB Lancet;The Lancet
o GB Liverpool Echo
o GB Manchester Evening News
o GB Metro newspaper
o GB Middle East Eye
o GB New Scientist
o GB Newsnight;BBC Newsnight
o GB openDemocracy
o GB Private Eye
o GB Radio Times
o GB Sky News
o GB The British Medical Journal;BMJ;British Medical Journal
o GB The Daily Telegraph;Daily Telegraph;Sunday Telegraph;=The Telegraph
o GB The Economist;=Economist
o GB The Guardian;=Guardian
o GB The Herald (Glasgow)
o GB The Independent;=Independent
o GB The Observer;=Observer
o GB The Scotsman;=Scotsman
o GB The Spectator magazine
o GB The Sun;=The Sun
o GB The Sunday Times;Sunday Times
o GB The Times of London;Times of London;London Times
o GB The i newspaper
o GB Which? magazine
o GE Civil Georgia;Civil.ge
o GE Rustavi 2
o GH Graphic Online
o GH Joy FM
o GR Ekathimerini
o GR ERT
o GR Kathimerini
o GR Proto Thema
o GR Ta Nea
o HK HK01
o HK Hong Kong Free Press
o HK Apple Daily
o HK Ming Pao
o HK RTHK
o HK South China Morning Post;SCMP
o HR Jutarnji list
o HR Večernji list
o HT Le Nouvelliste
o HU 444.hu
o HU Index.hu
o HU Magyar Nemzet
o HU Népszabadság
o HU Telex news site;Telex.hu
o ID Detik;Detik.com
o ID Jakarta Globe
o ID Kompas
o ID Metro TV
o ID Tempo magazine
o ID The Jakarta Post;Jakarta Post
o IE Irish Examiner
o IE Irish Independent
o IE Irish Times;The Irish Times
o IE RTÉ;RTE;RTE News
o IE TheJournal.ie
o IL Channel 12;Channel 12 news
o IL Channel 13
o IL Channel 2 news
o IL Haaretz;Ha'aretz
o IL Israel Hayom
o IL Kan public broadcaster
o IL Maariv
o IL The Jerusalem Post;Jerusalem Post
o IL The Times of Israel;Times of Israel
o IL Walla;Walla News
o IL Yedioth Ahronoth;Yediot Ahronot;Yedioth Ahronot
o IL Ynet;Ynet News;Ynetnews
o IN All India Radio
o IN Business Standard
o IN CNN-News18;CNN-IBN
o IN Dainik Bhaskar
o IN Deccan Chronicle
o IN Deccan Herald
o IN Economic Times
o IN First Post;Firstpost
o IN Hindustan Times
o IN India Today
o IN Indian Express;The Indian Express
o IN Livemint
o IN NDTV
o IN News18
o IN Outlook India
o IN Republic TV
o IN Scroll.in
o IN The Hindu newspaper;=The Hindu
o IN The Print;ThePrint
o IN The Telegraph (Kolkata)
o IN The Tribune (India)
o IN The Wire (India)
o IN Times Now
o IN Times of India;The Times of India
o IN Zee News
o IQ Al Sumaria;Alsumaria
o IQ Kurdistan 24
o IQ Rudaw
o IR Etemad
o IR Hamshahri
o IR Iran International
o IR Kayhan
o IR Press TV
o IR Tabnak
o IR Tehran Times
o IS Morgunblaðið
o IS RÚV
o IT Corriere della Sera
o IT Il Fatto Quotidiano
o IT Il Giornale
o IT Il Messaggero
o IT Il Sole 24 Ore
o IT La Repubblica;Repubblica
o IT La Stampa
o IT RAI;RaiNews
o IT Sky TG24
o JM Jamaica Gleaner;The Gleaner
o JM Jamaica Observer
o JO Jordan Times
o JP Asahi Shimbun;The Asahi Shimbun;Asahi
o JP Chunichi Shimbun
o JP Fuji TV
o JP Japan Times;The Japan Times
o JP Mainichi Shimbun;Mainichi
o JP NHK;NHK World
o JP Nikkei;Nikkei Asia;Nihon Keizai Shimbun;Nikkei Asian Review
o JP Sankei Shimbun;Sankei
o JP TBS Television
o JP Tokyo Shimbun
o JP TV Asahi
o JP Yomiuri Shimbun;Yomiuri
o KE Citizen TV
o KE Daily Nation;The Daily Nation
o KE The EastAfrican;East African newspaper
o KE The Standard (Kenya)
o KH Phnom Penh Post
o KH The Cambodia Daily;Cambodia Daily
o KP Rodong Sinmun
o KR Chosun Ilbo;The Chosun Ilbo
o KR Dong-A Ilbo
o KR Hankyoreh;The Hankyoreh
o KR JoongAng Ilbo;Korea JoongAng Daily
o KR KBS
o KR Korea Herald;The Korea Herald
o KR Korea Times;The Korea Times
o KR MBC
o KR SBS
o KR YTN
o LB Al Akhbar;Al-Akhbar
o LB Al Mayadeen
o LB Al-Manar
o LB An-Nahar
o LB L'Orient-Le Jour;L'Orient Today
o LB LBCI
o LB The Daily Star (Lebanon)
o LK Daily Mirror (Sri Lanka)
o LT Delfi
o LV Latvijas Avīze
o MA Hespress
o MM Eleven Media
o MM Frontier Myanmar
o MM Mizzima
o MM Myanmar Now
o MM The Irrawaddy;Irrawaddy
o MX Animal Político;Animal Politico
o MX El Financiero
o MX El Universal
o MX Excélsior;Excelsior newspaper
o MX La Jornada
o MX Milenio
o MX Proceso
o MX Reforma
o MX Televisa
o MX TV Azteca
o MY Malaysiakini
o MY New Straits Times
o MY The Star (Malaysia)
o NG Channels TV;Channels Television
o NG Daily Trust
o NG Premium Times
o NG Punch newspaper
o NG Sahara Reporters
o NG ThisDay
o NG Vanguard newspaper
o NL Algemeen Dagblad
o NL De Telegraaf
o NL De Volkskrant;Volkskrant
o NL NOS
o NL NRC Handelsblad;NRC
o NL RTL Nieuws
o NL Trouw
o NO Aftenposten
o NO Dagbladet
o NO NRK
o NO TV 2
o NO VG;Verdens Gang
o NP Kathmandu Post
o NZ Newshub
o NZ NZ Herald;New Zealand Herald;The New Zealand Herald
o NZ Radio New Zealand;RNZ
o NZ Stuff.co.nz
o NZ TVNZ;1 News
o PA La Prensa (Panama)
o PE El Comercio
o PE La República;La Republica
o PH ABS-CBN
o PH GMA News
o PH Manila Bulletin
o PH Manila Times
o PH Philippine Daily Inquirer;Inquirer.net
o PH Philippine Star
o PH Rappler
o PK ARY News
o PK Business Recorder
o PK Dawn newspaper;Dawn.com;Dawn News
o PK Express Tribune;The Express Tribune
o PK Geo News;Geo TV
o PK Pakistan Today
o PK The News International
o PL Gazeta Wyborcza
o PL Onet
o PL Polsat News;Polsat
o PL Rzeczpospolita
o PL TVN24;TVN
o PL TVP
o PR El Nuevo Día;El Nuevo Dia
o PT Correio da Manhã
o PT Diário de Notícias
o PT Expresso newspaper
o PT Jornal de Notícias
o PT Público
o PT RTP
o PY ABC Color
o QA Al Jazeera;Al-Jazeera;Aljazeera;Al Jazeera English;Al Jazeera America
o QA Al-Araby Al-Jadeed
o QA The Peninsula newspaper
o RO Digi24
o RO HotNews
o RS B92
o RS Blic
o RS N1
o RS Politika
o RS RTS
o RU Channel One
o RU Dozhd;TV Rain
o RU Echo of Moscow;Ekho Moskvy
o RU Gazeta.ru
o RU Izvestia;Izvestiya
o RU Kommersant
o RU Komsomolskaya Pravda
o RU Lenta.ru
o RU Lifenews
o RU Mediazona
o RU Meduza
o RU Moscow Times;The Moscow Times
o RU Moskovsky Komsomolets
o RU NTV
o RU Novaya Gazeta
o RU Pravda
o RU RBC news site;RBK
o RU Rossiya 1;Rossiya 24;Rossiya
o RU Rossiyskaya Gazeta
o RU RT;Russia Today
o RU The Insider (Russia)
o RU Vedomosti
o RU Zvezda TV
o SA Al Hayat;Al-Hayat
o SA Arab News
o SA Asharq Al-Awsat
o SA Okaz
o SA Saudi Gazette
o SD Sudan Tribune
o SE Aftonbladet
o SE Dagens Nyheter
o SE Expressen
o SE Svenska Dagbladet
o SE Sveriges Radio
o SE SVT
o SG Channel NewsAsia;CNA;Channel News Asia
o SG Straits Times;The Straits Times
o SG Today Online
o SI Delo
o SK Denník N
o SK SME
o SV El Faro
o SV La Prensa Gráfica
o SY Enab Baladi
o SY Syria TV
o TH Bangkok Post
o TH Khaosod
o TH Thai PBS
o TH The Nation (Thailand)
o TN Mosaique FM
o TR BirGün
o TR CNN Türk;CNN Turk
o TR Cumhuriyet
o TR Daily Sabah
o TR Haberturk;Habertürk
o TR Hurriyet;Hürriyet;Hurriyet Daily News
o TR Milliyet
o TR Sabah
o TR Today's Zaman
o TR TRT;TRT World
o TR Yeni Safak;Yeni Şafak
o TR Zaman
o TW Apple Daily Taiwan
o TW Focus Taiwan
o TW Liberty Times
o TW Taipei Times
o TW Taiwan News
o TW United Daily News
o UA Dzerkalo Tyzhnia
o UA Hromadske
o UA Kyiv Independent;The Kyiv Independent
o UA Kyiv Post
o UA Suspilne
o UA Ukrainska Pravda;Ukrayinska Pravda
o UG Daily Monitor
o UG New Vision
o US 24/7 Wall St.
o US 60 Minutes;=60 Minutes
o US 9 News Denver
o US ABC News;ABC;American Broadcasting Company
o US Al-Monitor
o US Albuquerque Journal
o US AllAfrica
o US American Conservative;The American Conservative
o US American Prospect;The American Prospect
o US American Spectator
o US Anchorage Daily News
o US Arizona Daily Star
o US Arizona Republic;The Arizona Republic;azcentral
o US Arkansas Democrat-Gazette
o US Ars Technica
o US Atlanta Journal-Constitution;The Atlanta Journal-Constitution;AJC
o US Austin American-Statesman
o US Axios
o US Baltimore Sun;The Baltimore Sun
o US Barron's
o US Billboard magazine
o US Billings Gazette
o US Boston Globe;The Boston Globe
o US Boston Herald
o US Breitbart News;Breitbart;Breitbart.com
o US Buffalo News
o US Business Insider;BI
o US Bloomberg Businessweek;BusinessWeek;Businessweek
o US Bloomberg Television;Bloomberg TV
o US BuzzFeed News;BuzzFeed;Buzzfeed;Buzzfeed News
o US C-SPAN
o US CBN News;CBN;Christian Broadcasting Network
o US CBS News;CBS;CBS Evening News;Face the Nation
o US CNBC
o US CNET
o US CNN;Cable News Network;CNN.com;CNN International
o US CNS News;CNSNews;CNSNews.com
o US Center for Public Integrity
o US Charlotte Observer
o US Chicago Sun-Times
o US Chicago Tribune;The Chicago Tribune
o US Christian Science Monitor;The Christian Science Monitor;=The Monitor
o US Christianity Today
o US Chronicle of Higher Education
o US Cincinnati Enquirer
o US Cleveland Plain Dealer;The Plain Dealer
o US Columbus Dispatch
o US Commentary magazine
o US Congressional Quarterly;CQ Roll Call
o US Consumer Reports
o US Cosmopolitan magazine
o US Crain's Chicago Business
o US Current Affairs magazine
o US Daily Beast;The Daily Beast
o US Daily Caller;The Daily Caller
o US Daily Kos
o US Daily Signal;The Daily Signal
o US Daily Wire;The Daily Wire
o US Dallas Morning News;The Dallas Morning News
o US Deadline Hollywood
o US Defense News
o US Defense One
o US Democracy Now!;Democracy Now
o US Denver Post;The Denver Post
o US Des Moines Register;The Des Moines Register
o US Detroit Free Press
o US Detroit News;The Detroit News
o US Drudge Report
o US Education Week
o US El Nuevo Herald
o US El Paso Times
o US Engadget
o US Entertainment Weekly
o US Epoch Times;The Epoch Times
o US Esquire magazine
o US FactCheck.org
o US Fast Company
o US Federalist;The Federalist
o US FiveThirtyEight;Five Thirty Eight
o US Florida Times-Union
o US Fort Worth Star-Telegram
o US Foreign Affairs magazine;=Foreign Affairs
o US Foreign Policy magazine;=Foreign Policy
o US Fortune magazine
o US Forbes;Forbes magazine
o US Fox Business;Fox Business Network
o US Fox News;Fox News Channel;FOX News;FoxNews.com;=Fox;Fox News Sunday;Fox & Friends
o US Fresno Bee
o US Gawker
o US Gizmodo
o US Good Morning America
o US Grist
o US Guns & Ammo
o US Hartford Courant
o US Honolulu Star-Advertiser
o US Hot Air;HotAir
o US Houston Chronicle
o US HuffPost;Huffington Post;The Huffington Post
o US Idaho Statesman
o US In These Times
o US IndyStar;Indianapolis Star
o US InfoWars;Infowars
o US Inside Higher Ed
o US InsideClimate News;Inside Climate News
o US International Business Times;IBTimes
o US International Herald Tribune
o US Jacobin magazine
o US JAMA;Journal of the American Medical Association
o US Jezebel
o US Just Security
o US Kaiser Health News;KFF Health News
o US Kansas City Star
o US Las Vegas Review-Journal
o US Las Vegas Sun
o US Lawfare;Lawfare blog
o US Los Angeles Daily News
o US Los Angeles Times;LA Times;L.A. Times;The Los Angeles Times
o US Louisville Courier-Journal;Courier-Journal
o US MSNBC;MSNBC.com
o US Marketplace radio
o US MarketWatch
o US Mashable
o US Media Matters;Media Matters for America
o US Mediaite
o US Meet the Press
o US Miami Herald;The Miami Herald
o US Military Times;Army Times;Navy Times;Air Force Times
o US Military.com
o US Milwaukee Journal Sentinel;Journal Sentinel
o US Minneapolis Star Tribune;Star Tribune
o US Mother Jones
o US Motor Trend
o US NBC News;NBC;NBC Nightly News
o US NPR;National Public Radio
o US Nashville Tennessean;The Tennessean
o US National Geographic
o US National Enquirer
o US National Interest;The National Interest
o US National Journal
o US National Review;National Review Online
o US NewsNation
o US New Hampshire Union Leader;Union Leader
o US New Orleans Times-Picayune;Times-Picayune;The Times-Picayune
o US New Republic;The New Republic
o US New York Daily News;Daily News;The Daily News;NY Daily News
o US New York Magazine;New York magazine;NYMag
o US New York Post;The New York Post;NY Post
o US New York Review of Books
o US The New York Times;New York Times;NYT;NY Times;N.Y. Times;NYTimes;New York Times Magazine
o US The New Yorker;=New Yorker;New Yorker magazine
o US Newsday
o US Newsmax;Newsmax TV;NewsMax
o US Newsweek
o US Nextgov
o US Nieman Lab
o US NorthJersey.com
o US One America News Network;OANN;One America News;OAN
o US Omaha World-Herald
o US Orange County Register
o US Orlando Sentinel
o US PBS NewsHour;PBS;PBS Newshour;NewsHour;Public Broadcasting Service
o US PJ Media
o US Pacific Standard
o US People magazine;=People Magazine
o US Philadelphia Inquirer;The Philadelphia Inquirer;Philly.com
o US Pittsburgh Post-Gazette
o US Pittsburgh Tribune-Review
o US Politico;POLITICO;Politico Europe;Politico Magazine
o US PolitiFact;Politifact
o US Popular Mechanics
o US Popular Science
o US Portland Press Herald
o US Propublica;ProPublica
o US Providence Journal
o US Quartz news site
o US Radio Free Asia;RFA
o US Radio Free Europe/Radio Liberty;RFE/RL;Radio Free Europe;Radio Liberty;RFERL
o US Raleigh News & Observer;The News & Observer;News & Observer
o US Raw Story
o US RealClearPolitics;Real Clear Politics
o US Reason magazine;Reason Magazine
o US Recode
o US RedState
o US Reno Gazette-Journal
o US Richmond Times-Dispatch
o US Rolling Stone;Rolling Stone magazine
o US Roll Call
o US SCOTUSblog
o US Sacramento Bee;The Sacramento Bee
o US Salon.com;Salon magazine;=Salon
o US Salt Lake Tribune;The Salt Lake Tribune
o US San Antonio Express-News
o US San Diego Union-Tribune;The San Diego Union-Tribune
o US San Francisco Chronicle
o US San Francisco Examiner
o US San Jose Mercury News;Mercury News
o US Saturday Night Live
o US Scientific American
o US Scripps News;Scripps Howard
o US Seattle Times;The Seattle Times
o US Semafor
o US Slate magazine;=Slate;Slate.com
o US Snopes
o US South Florida Sun Sentinel;Sun Sentinel;Sun-Sentinel
o US Spectrum News
o US Sports Illustrated
o US St. Louis Post-Dispatch
o US Stars and Stripes
o US Tampa Bay Times;St. Petersburg Times
o US Tampa Tribune
o US Task & Purpose
o US TechCrunch
o US Telemundo
o US Texas Monthly
o US Texas Observer
o US Texas Tribune;The Texas Tribune
o US The American Lawyer
o US The Atlantic;=The Atlantic;Atlantic magazine
o US The Blaze;TheBlaze
o US The Bulwark
o US The Conversation news site
o US The Dispatch news site
o US The Forward
o US The Hill;=The Hill
o US The Intercept
o US The Late Show
o US The Marshall Project;Marshall Project
o US The Nation magazine;=The Nation
o US The New England Journal of Medicine;New England Journal of Medicine
o US The Onion
o US The Oregonian;=Oregonian;OregonLive
o US The Root news site
o US The Rush Limbaugh Show
o US The Star-Ledger;Star-Ledger
o US The State newspaper
o US The Street;TheStreet
o US The Tonight Show
o US The Verge
o US The View talk show
o US The Virginian-Pilot;Virginian-Pilot
o US The War Zone news site
o US The Washington Post;Washington Post;WaPo
o US The Week magazine
o US The Weekly Standard;Weekly Standard
o US ThinkProgress;Think Progress
o US Time magazine;TIME magazine;Time Magazine;=TIME;Time.com
o US TMZ
o US Today show
o US Townhall;Townhall.com
o US Tulsa World
o US TV Guide
o US Truthout
o US Twitchy
o US U.S. News & World Report;US News & World Report;U.S. News and World Report
o US USA Today;USA TODAY
o US Univision
o US Us Weekly
o US Utah Deseret News;Deseret News
o US VTDigger
o US Vanity Fair
o US Variety magazine
o US VentureBeat
o US Vice News;=VICE;VICE News
o US Voice of America;VOA
o US Vox;Vox.com
o US WNYC
o US WorldNetDaily;WND
o US Wall Street Journal;The Wall Street Journal;WSJ
o US Washington Blade
o US Washington Examiner;The Washington Examiner
o US Washington Free Beacon;Free Beacon
o US Washington Monthly
o US Washington Times;The Washington Times
o US Weather Channel;The Weather Channel
o US WikiLeaks;Wikileaks
o US Wired magazine;=Wired;WIRED
o US Yahoo News;Yahoo! News;Yahoo Finance
o US ZDNet
o UY El Observador
o UZ Kun.uz
o VA L'Osservatore Romano;Osservatore Romano
o VA Vatican News;Vatican Radio
o VE El Nacional
o VE El Nacional (Venezuela)
o VE Globovisión;Globovision
o VE Telesur;teleSUR
o VE Últimas Noticias
o VN Tuoi Tre
o VN VnExpress
o ZA Business Day (South Africa)
o ZA City Press
o ZA Daily Maverick
o ZA eNCA
o ZA Mail & Guardian
o ZA News24
o ZA SABC
o ZA Sowetan
o ZA Sunday Times (South Africa)
o ZW The Herald (Zimbabwe)
o EU Euractiv
o EU EUobserver
o EU Euronews
`;

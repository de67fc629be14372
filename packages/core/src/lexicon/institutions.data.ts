// Institutions of states and between states, parties, armed groups, crime groups and large companies of the world, with the names and
// figures of speech that stand for them; general knowledge as of 2025, compiled by hand, sorted.
// Rows: type (o = organisation, f = force, x = other, such as gangs), country ("-" for none), canonical name, then aliases after ";".
// An alias after "?" belongs to several countries and counts only where the article's country is this one.
export const institutionRows = `
f AF Haqqani network;Haqqani Network
f AF Northern Alliance
f AU Australian Defence Force;ADF
f CD M23;March 23 Movement
f CD Mai-Mai
f CF Séléka;Seleka
f CN People's Liberation Army Navy;PLAN
f CN People's Liberation Army;PLA
f CO National Liberation Army;ELN
f CO Revolutionary Armed Forces of Colombia;FARC
f CO United Self-Defense Forces of Colombia
f DE Bundeswehr
f EH Polisario Front;Polisario
f ES Basque Homeland and Freedom;Euskadi Ta Askatasuna
f ET Oromo Liberation Army
f ET Tigray People's Liberation Front;TPLF
f GB British Army
f GB Irish Republican Army;Provisional IRA
f GB Real IRA;Continuity IRA
f GB Royal Air Force;RAF
f GB Royal Marines
f GB Royal Navy
f GB Ulster Defence Association
f GB Ulster Volunteer Force;UVF
f GT Guatemalan National Revolutionary Unity
f ID Free Aceh Movement
f ID Jemaah Islamiyah
f IL Israel Defense Forces;IDF;Israeli Defense Forces;Israel Defence Forces
f IN Communist Party of India (Maoist);Naxalites
f IN United Liberation Front of Asom;ULFA
f IQ Badr Organization;Badr Brigades
f IQ Kataib Hezbollah;Kata'ib Hezbollah
f IQ Mahdi Army
f IQ Peshmerga;peshmerga
f IQ Popular Mobilization Forces;Popular Mobilisation Forces;Hashd al-Shaabi
f IR Basij
f IR Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guard;Revolutionary Guards;Revolutionary Guard Corps
f IR Mujahedeen-e-Khalq;Mujahedin-e Khalq;MEK
f IR Quds Force;Qods Force
f JP Aum Shinrikyo
f JP Self-Defense Forces;Japan Self-Defense Forces
f LB Hezbollah;Hizbullah;Hizballah
f LK Liberation Tigers of Tamil Eelam;LTTE;Tamil Tigers
f LY Libyan National Army;Libyan Arab Armed Forces
f ML Ansar Dine
f MM Arakan Army
f MM Arakan Rohingya Salvation Army;ARSA
f MM Karen National Liberation Army
f MM Tatmadaw
f MX Zapatista Army of National Liberation;Zapatistas;EZLN
f NG Movement for the Emancipation of the Niger Delta
f NI Contras
f PE Shining Path;Sendero Luminoso
f PE Túpac Amaru Revolutionary Movement;Tupac Amaru Revolutionary Movement
f PH Abu Sayyaf
f PH Moro Islamic Liberation Front
f PH Moro National Liberation Front
f PH New People's Army
f PK Balochistan Liberation Army
f PK Jaish-e-Mohammed;Jaish-e-Mohammad
f PK Lashkar-e-Taiba;Lashkar-e-Tayyiba
f PK Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;TTP;Pakistani Taliban
f PS Al-Aqsa Martyrs Brigades;al-Aqsa Martyrs Brigades
f PS Hamas
f PS Palestinian Islamic Jihad
f PS Popular Front for the Liberation of Palestine;PFLP
f PS Qassam Brigades;Izz ad-Din al-Qassam Brigades;Al-Qassam Brigades
f RU Red Army
f RU Wagner Group;Wagner group
f SD Janjaweed
f SD Rapid Support Forces;RSF
f SD Sudan Liberation Movement
f SS Sudan People's Liberation Army
f SY Ahrar al-Sham
f SY Free Syrian Army;FSA
f SY Hayat Tahrir al-Sham;HTS
f SY Nusra Front;al-Nusra Front;Jabhat al-Nusra;Al-Nusra
f SY People's Protection Units;YPG
f SY Syrian Democratic Forces;SDF
f SY White Helmets
f TR Grey Wolves
f TR Kurdistan Workers' Party;PKK
f UA Azov Brigade;Azov Battalion;Azov Regiment
f UG Allied Democratic Forces
f US Delta Force
f US Green Berets
f US Navy SEALs;Navy Seals;Navy SEAL
f US North American Aerospace Defense Command;NORAD;Norad
f US Oath Keepers
f US Proud Boys
f US Symbionese Liberation Army
f US U.S. Africa Command;AFRICOM;Africom;Africa Command
f US U.S. Air Force;United States Air Force;US Air Force;USAF;?Air Force
f US U.S. Army Corps of Engineers;Army Corps of Engineers;US Army Corps of Engineers
f US U.S. Army;United States Army;US Army;?Army
f US U.S. Central Command;CENTCOM;Centcom;US Central Command;Central Command
f US U.S. Coast Guard;US Coast Guard;United States Coast Guard;?Coast Guard
f US U.S. Cyber Command;Cyber Command;US Cyber Command
f US U.S. European Command;EUCOM;European Command
f US U.S. Indo-Pacific Command;INDOPACOM;Indo-Pacific Command;U.S. Pacific Command;Pacific Command
f US U.S. Marine Corps;Marine Corps;US Marine Corps;United States Marine Corps;USMC
f US U.S. military;US military;United States military;American military
f US U.S. National Guard;US National Guard;?National Guard
f US U.S. Navy;United States Navy;US Navy;?Navy
f US U.S. Northern Command;NORTHCOM;Northcom;Northern Command;US Northern Command
f US U.S. Southern Command;SOUTHCOM;Southcom;Southern Command;US Southern Command
f US U.S. Space Force;Space Force;US Space Force
f US U.S. Special Operations Command;SOCOM;Special Operations Command
f US U.S. Strategic Command;STRATCOM;Strategic Command
f US U.S. Transportation Command;TRANSCOM
f US Weather Underground
f XK Kosovo Liberation Army
f YE Houthis
f - Al Qaeda in the Arabian Peninsula;al-Qaeda in the Arabian Peninsula;AQAP
f - Al Qaeda in the Islamic Maghreb;al-Qaeda in the Islamic Maghreb;AQIM
f - Al Qaeda;al-Qaeda;al-Qaida;Al-Qaeda;Al-Qaida;al Qaeda;Al Qaida;al Qaida
f - al-Shabab;al-Shabaab;Al-Shabaab;Al Shabaab;al Shabaab;Al-Shabab;Shabab
f - Ansar al-Sharia
f - Boko Haram
f - Islamic State Khorasan;ISIS-K;Islamic State-Khorasan
f - Islamic State;ISIS;ISIL;Daesh;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State group
f - Jama'at Nusrat al-Islam wal-Muslimin;JNIM
f - Lord's Resistance Army
f - Taliban;Taleban
o AF Afghan National Army
o AR Casa Rosada
o AR Justicialist Party
o AT Freedom Party of Austria;FPÖ
o AU Australian Bureau of Statistics
o AU Australian Federal Police
o AU Australian Labor Party
o AU Reserve Bank of Australia;RBA
o BE Vlaams Belang
o BR Petrobras
o BR Planalto Palace;Planalto
o BR Workers' Party
o CA Bank of Canada
o CA Bloc Québécois;Bloc Quebecois
o CA Canadian Security Intelligence Service;CSIS
o CA Parliament Hill
o CA Royal Canadian Mounted Police;RCMP
o CA Statistics Canada
o CH Swiss National Bank
o CL La Moneda
o CN Chinese Communist Party;Communist Party of China;CCP
o CN National People's Congress
o CN People's Bank of China;PBOC
o CN Politburo
o CN Zhongnanhai
o CO Casa de Nariño
o DE Alternative for Germany;AfD
o DE Bundesbank
o DE Bundesrat
o DE Bundestag
o DE Christian Democratic Union;CDU
o DE Christian Social Union;CSU
o DE Deutsche Bahn
o DE Die Linke
o DE Federal Criminal Police Office;BKA
o DE Federal Intelligence Service;BND
o DE Free Democratic Party of Germany
o DE Robert Koch Institute;RKI
o DE Social Democratic Party of Germany
o EG Muslim Brotherhood
o ES Cortes Generales
o ES Guardia Civil;Civil Guard
o ES Moncloa Palace;Moncloa
o ES Partido Popular;People's Party of Spain
o ES Podemos
o ES Spanish Socialist Workers' Party;PSOE
o ES Vox party
o FR En Marche
o FR French Foreign Ministry;Quai d'Orsay
o FR Les Républicains;Les Republicains
o FR Matignon
o FR National Front;National Rally;Front National
o FR Élysée Palace;Elysée;Elysee;Elysee Palace;Elysée Palace;Élysée
o GB Bank of England;BoE
o GB British Foreign Office;Foreign Office;Foreign and Commonwealth Office;Foreign, Commonwealth and Development Office;FCDO
o GB British Treasury;HM Treasury
o GB Buckingham Palace
o GB Chatham House;Royal Institute of International Affairs
o GB Conservative Party;?Tories
o GB Crown Prosecution Service;CPS
o GB Democratic Unionist Party;DUP
o GB Downing Street;Number 10;No 10;No. 10;10 Downing Street;Number Ten
o GB Environment Agency
o GB Financial Conduct Authority
o GB GCHQ;Government Communications Headquarters
o GB Green Party of England and Wales
o GB Holyrood
o GB Home Office;UK Home Office
o GB House of Commons
o GB House of Lords
o GB International Institute for Strategic Studies;IISS
o GB Labour Party
o GB Liberal Democrats;Lib Dems
o GB Metropolitan Police;Met Police;Scotland Yard;New Scotland Yard
o GB MI5
o GB MI6;Secret Intelligence Service
o GB Ministry of Defence;MoD
o GB National Crime Agency
o GB National Health Service;NHS
o GB Ofcom
o GB Office for Budget Responsibility;OBR
o GB Office for National Statistics;ONS
o GB Ofsted
o GB Plaid Cymru
o GB Reform UK
o GB Scottish National Party;SNP
o GB Stormont
o GB UK Independence Party;UKIP;Ukip
o GB Westminster;Houses of Parliament
o GB Whitehall
o GR New Democracy
o GR Syriza;SYRIZA
o HU Fidesz
o HU Jobbik
o IE Dáil;Dail
o IE Fianna Fáil;Fianna Fail
o IE Fine Gael
o IE Garda Síochána;Garda;Gardai;Gardaí
o IE Leinster House
o IE Sinn Féin;Sinn Fein
o IL Knesset
o IL Likud
o IL Mossad
o IL Shas
o IL Shin Bet;Shabak
o IN Aam Aadmi Party
o IN Bharatiya Janata Party;BJP
o IN Central Bureau of Investigation
o IN Indian National Congress;Congress Party
o IN Lok Sabha
o IN Rajya Sabha
o IN Reserve Bank of India;RBI
o IN Trinamool Congress
o IR Guardian Council
o IR Majlis
o IT Brothers of Italy;Fratelli d'Italia
o IT Carabinieri
o IT Five Star Movement;5-Star Movement
o IT Forza Italia
o IT Lega;Northern League
o IT Palazzo Chigi
o IT Quirinal Palace;Quirinale
o JP Bank of Japan;BOJ
o JP Komeito
o JP Liberal Democratic Party;LDP
o JP National Diet
o JP Nuclear Regulation Authority
o JP Tokyo Electric Power Company;Tepco;TEPCO;Tokyo Electric Power Co.
o KE Independent Electoral and Boundaries Commission;IEBC
o KR Blue House;Cheong Wa Dae
o KR Democratic Party of Korea
o KR National Intelligence Service
o KR People Power Party
o LB Amal Movement
o MX Institutional Revolutionary Party
o MX Los Pinos
o MX Morena
o MX National Action Party
o MX Pemex;Petróleos Mexicanos
o MY UMNO
o NG All Progressives Congress
o NG Economic and Financial Crimes Commission;EFCC
o NG Independent National Electoral Commission
o NG Nigerian National Petroleum Corporation;NNPC
o NL Party for Freedom
o PH Malacañang;Malacanang
o PK Inter-Services Intelligence
o PK Pakistan Muslim League-Nawaz;PML-N
o PK Pakistan Peoples Party
o PK Pakistan Tehreek-e-Insaf
o PL Civic Platform
o PL Law and Justice party
o PL Sejm
o PS Fatah
o PS Palestine Liberation Organization;PLO;Palestine Liberation Organisation
o PS Palestine Red Crescent Society
o PS Palestinian Authority
o QA QatarEnergy
o RU Duma;State Duma
o RU Federal Security Service;FSB
o RU Federation Council
o RU Gazprom
o RU GRU
o RU KGB
o RU Kremlin;the Kremlin
o RU Roscosmos
o RU Rosneft
o RU Russian Defense Ministry;Russian Ministry of Defence;Russian Defence Ministry
o RU United Russia
o SA Saudi Aramco;Aramco
o SE Riksbank
o SE Stockholm International Peace Research Institute;SIPRI
o SE Sweden Democrats
o TR Grand National Assembly
o TR Justice and Development Party;AKP;AK Party
o TR Nationalist Movement Party
o TR Republican People's Party;CHP
o TW Democratic Progressive Party
o TW Kuomintang
o TW Legislative Yuan
o UA Verkhovna Rada;Rada
o US AFL-CIO
o US American Civil Liberties Union;ACLU
o US American Enterprise Institute;AEI
o US American Federation of Teachers
o US American Israel Public Affairs Committee;AIPAC
o US American Medical Association
o US American Petroleum Institute
o US Americans for Prosperity
o US Amtrak
o US Anti-Defamation League;ADL
o US Atlantic Council
o US Brookings Institution
o US Bureau of Alcohol, Tobacco, Firearms and Explosives;ATF;Bureau of Alcohol, Tobacco, Firearms, and Explosives
o US Bureau of Labor Statistics;BLS
o US Bureau of Land Management;BLM
o US Bureau of Prisons;Federal Bureau of Prisons
o US Capitol Hill
o US Carnegie Endowment for International Peace
o US Cato Institute
o US Census Bureau;U.S. Census Bureau;US Census Bureau
o US Center for American Progress
o US Center for Strategic and International Studies
o US Centers for Disease Control and Prevention;CDC;C.D.C.;U.S. Centers for Disease Control and Prevention;Centers for Disease Control
o US Centers for Medicare and Medicaid Services;Centers for Medicare & Medicaid Services;CMS
o US Central Intelligence Agency;CIA;C.I.A.
o US Club for Growth
o US Commodity Futures Trading Commission;CFTC
o US Congressional Black Caucus
o US Congressional Budget Office;CBO;C.B.O.
o US Congressional Research Service
o US Consumer Financial Protection Bureau;CFPB
o US Consumer Product Safety Commission
o US Council of Economic Advisers
o US Council on American-Islamic Relations;CAIR
o US Council on Foreign Relations
o US Democratic Congressional Campaign Committee;DCCC
o US Democratic National Committee;DNC;D.N.C.
o US Democratic Party
o US Democratic Senatorial Campaign Committee;DSCC
o US Drug Enforcement Administration;DEA;D.E.A.;U.S. Drug Enforcement Administration
o US Electronic Frontier Foundation
o US Environmental Protection Agency;EPA;E.P.A.;U.S. Environmental Protection Agency
o US Equal Employment Opportunity Commission;EEOC
o US Fannie Mae
o US Federal Aviation Administration;FAA;F.A.A.
o US Federal Bureau of Investigation;FBI;F.B.I.
o US Federal Communications Commission;FCC;F.C.C.
o US Federal Deposit Insurance Corporation;FDIC;Federal Deposit Insurance Corp.
o US Federal Election Commission;FEC;F.E.C.
o US Federal Emergency Management Agency;FEMA;Fema
o US Federal Energy Regulatory Commission;FERC
o US Federal Open Market Committee;FOMC
o US Federal Reserve;Fed;the Fed;Federal Reserve Board;U.S. Federal Reserve;US Federal Reserve
o US Federal Trade Commission;FTC;F.T.C.
o US Food and Drug Administration;FDA;F.D.A.;U.S. Food and Drug Administration
o US Freddie Mac
o US Government Accountability Office;GAO
o US Heritage Foundation
o US Hoover Institution
o US Human Rights Campaign
o US Human Rights First
o US Internal Revenue Service;IRS;I.R.S.
o US International Brotherhood of Teamsters;Teamsters
o US Joint Chiefs of Staff;Joint Chiefs
o US Kaiser Family Foundation
o US Ku Klux Klan;KKK
o US League of Women Voters
o US Library of Congress
o US Los Angeles Police Department;LAPD
o US NAACP;National Association for the Advancement of Colored People
o US NASA;National Aeronautics and Space Administration;Nasa
o US National Education Association
o US National Hurricane Center
o US National Institutes of Health;NIH
o US National Labor Relations Board;NLRB
o US National Oceanic and Atmospheric Administration;NOAA
o US National Park Service
o US National Republican Congressional Committee;NRCC
o US National Republican Senatorial Committee;NRSC
o US National Rifle Association;NRA;N.R.A.
o US National Science Foundation
o US National Security Agency;NSA;N.S.A.
o US National Security Council;NSC
o US National Transportation Safety Board;NTSB
o US National Weather Service
o US Natural Resources Defense Council;NRDC
o US New York Police Department;NYPD;New York City Police Department
o US New York Stock Exchange;NYSE
o US Nuclear Regulatory Commission
o US Office of Management and Budget;OMB
o US Office of Personnel Management;OPM
o US Office of the Director of National Intelligence;ODNI
o US Peace Corps
o US Pew Research Center
o US Planned Parenthood
o US Rand Corporation;RAND Corporation;RAND Corp.;Rand Corp.
o US Republican National Committee;RNC;R.N.C.
o US Republican Party;GOP;G.O.P.;Grand Old Party
o US Secret Service;U.S. Secret Service;US Secret Service
o US Securities and Exchange Commission;SEC;S.E.C.
o US Service Employees International Union;SEIU
o US Sierra Club
o US Small Business Administration;SBA
o US Social Security Administration
o US Southern Poverty Law Center;SPLC
o US Supreme Court of the United States;U.S. Supreme Court;US Supreme Court;SCOTUS;?Supreme Court
o US Tea Party
o US Transportation Security Administration;TSA;T.S.A.
o US U.S. Agency for International Development;USAID;US Agency for International Development;United States Agency for International Development
o US U.S. Attorney's Office;US Attorney's Office
o US U.S. Border Patrol;Border Patrol;US Border Patrol
o US U.S. Chamber of Commerce;US Chamber of Commerce
o US U.S. Citizenship and Immigration Services;USCIS;US Citizenship and Immigration Services;Citizenship and Immigration Services
o US U.S. Congress;US Congress;United States Congress;?Congress
o US U.S. Customs and Border Protection;CBP;Customs and Border Protection;US Customs and Border Protection
o US U.S. Department of Agriculture;USDA;Department of Agriculture;Agriculture Department;U.S.D.A.
o US U.S. Department of Commerce;Commerce Department;Department of Commerce
o US U.S. Department of Defense;Pentagon;the Pentagon;Department of Defense;Defense Department;DOD;DoD;US Department of Defense
o US U.S. Department of Education;Education Department;Department of Education;US Department of Education
o US U.S. Department of Energy;Energy Department;Department of Energy;US Department of Energy
o US U.S. Department of Health and Human Services;HHS;Department of Health and Human Services;Health and Human Services Department;Health and Human Services
o US U.S. Department of Homeland Security;DHS;Department of Homeland Security;Homeland Security Department;Homeland Security;D.H.S.;US Department of Homeland Security
o US U.S. Department of Housing and Urban Development;HUD;Department of Housing and Urban Development
o US U.S. Department of Justice;Justice Department;Department of Justice;DOJ;DoJ;US Department of Justice
o US U.S. Department of Labor;Labor Department;Department of Labor;US Department of Labor
o US U.S. Department of State;State Department;Department of State;US State Department;U.S. State Department;Foggy Bottom
o US U.S. Department of the Interior;Interior Department;Department of the Interior
o US U.S. Department of the Treasury;Treasury Department;Department of the Treasury;U.S. Treasury;US Treasury
o US U.S. Department of Transportation;Transportation Department;Department of Transportation;DOT
o US U.S. Department of Veterans Affairs;Department of Veterans Affairs;Veterans Affairs Department;Veterans Affairs;VA
o US U.S. Fish and Wildlife Service;Fish and Wildlife Service
o US U.S. Forest Service;Forest Service;US Forest Service
o US U.S. Geological Survey;USGS;US Geological Survey
o US U.S. House of Representatives;?House of Representatives;US House of Representatives;U.S. House;US House
o US U.S. Immigration and Customs Enforcement;ICE;Immigration and Customs Enforcement;US Immigration and Customs Enforcement
o US U.S. Marshals Service;US Marshals Service;Marshals Service
o US U.S. Postal Service;US Postal Service;Postal Service;USPS
o US U.S. Senate;US Senate;United States Senate;?Senate
o US U.S. Trade Representative;USTR;Office of the U.S. Trade Representative
o US United Auto Workers;UAW
o US United Farm Workers
o US Urban Institute
o US Wall Street
o US White House;the White House
o US Woodrow Wilson International Center for Scholars;Wilson Center
o VA Roman Catholic Church;Catholic Church
o VE PDVSA;Petróleos de Venezuela
o ZA African National Congress;ANC
o ZA Democratic Alliance
o ZA Economic Freedom Fighters
o ZA Eskom
o ZW Movement for Democratic Change
o ZW ZANU-PF;Zanu-PF
o - African Union
o - Airbus
o - Alamy
o - Alibaba
o - Amazon.com;Amazon.com Inc.
o - Amnesty International
o - Anthropic
o - Apple Inc.
o - Arab League;League of Arab States
o - Asia-Pacific Economic Cooperation;APEC
o - Asian Development Bank;ADB
o - Association of Southeast Asian Nations;ASEAN;Asean
o - AstraZeneca
o - AT&T
o - Bank for International Settlements
o - Bank of America
o - Barclays
o - Berkshire Hathaway
o - Boeing
o - BP
o - BRICS
o - Chevron
o - Chrysler
o - Cisco
o - Citigroup
o - Comcast
o - Committee to Protect Journalists;CPJ
o - ConocoPhillips
o - Corbis
o - Council of Europe
o - Court of Justice of the European Union;European Court of Justice;ECJ
o - Credit Suisse
o - Deutsche Bank
o - Doctors Without Borders;MSF;Médecins Sans Frontières;Medecins Sans Frontieres
o - Economic Community of West African States;ECOWAS;Ecowas
o - European Bank for Reconstruction and Development;EBRD
o - European Central Bank;ECB
o - European Commission;EU Commission
o - European Council;EU Council
o - European Court of Human Rights
o - European Medicines Agency;EMA
o - European Parliament;EU Parliament
o - European Pressphoto Agency
o - European Space Agency;ESA
o - European Union;EU;E.U.
o - Europol
o - ExxonMobil;Exxon Mobil;Exxon
o - Facebook
o - FedEx
o - FIFA;Fifa
o - Ford Motor Co.;Ford Motor Company
o - Foxconn
o - Frontex
o - G20;G-20;Group of 20;Group of Twenty
o - G7;G-7;Group of Seven
o - G8;G-8;Group of Eight
o - Gamma-Rapho
o - General Electric
o - General Motors;GM
o - GlaxoSmithKline
o - Goldman Sachs
o - Google
o - Greenpeace
o - Gulf Cooperation Council;GCC
o - Halliburton
o - Honda
o - HSBC
o - Huawei
o - Human Rights Watch;HRW
o - Hyundai
o - IBM
o - Instagram
o - Intel Corp.
o - Intergovernmental Panel on Climate Change;IPCC
o - International Atomic Energy Agency;IAEA
o - International Civil Aviation Organization;ICAO
o - International Committee of the Red Cross;ICRC
o - International Court of Justice;ICJ
o - International Criminal Court;ICC
o - International Crisis Group;Crisis Group
o - International Energy Agency;IEA
o - International Federation of Red Cross and Red Crescent Societies;IFRC
o - International Labour Organization;ILO;International Labor Organization
o - International Maritime Organization
o - International Monetary Fund;IMF;I.M.F.
o - International Olympic Committee;IOC
o - International Organization for Migration;IOM;International Organisation for Migration
o - International Rescue Committee
o - Interpol
o - Johnson & Johnson
o - JPMorgan Chase;JPMorgan;J.P. Morgan;JP Morgan
o - KPMG
o - Landov
o - Lehman Brothers
o - LinkedIn
o - Lockheed Martin
o - Lufthansa
o - Magnum Photos
o - McDonald's
o - Mercosur
o - Microsoft
o - Moderna
o - Moody's
o - Morgan Stanley
o - NATO;Nato;N.A.T.O.;North Atlantic Treaty Organization;North Atlantic Treaty Organisation
o - Nestle;Nestlé
o - Netflix
o - Nissan
o - Nokia
o - Northrop Grumman
o - Norwegian Refugee Council
o - Nvidia
o - OCHA;U.N. Office for the Coordination of Humanitarian Affairs;UN Office for the Coordination of Humanitarian Affairs
o - OPEC+
o - OpenAI
o - Organisation for Economic Co-operation and Development;OECD;Organization for Economic Cooperation and Development
o - Organisation for the Prohibition of Chemical Weapons;OPCW
o - Organization for Security and Cooperation in Europe;OSCE;Organization for Security and Co-operation in Europe
o - Organization of American States;OAS
o - Organization of Islamic Cooperation;OIC
o - Organization of the Petroleum Exporting Countries;OPEC;Opec
o - Oxfam
o - Pan American Health Organization;PAHO
o - PayPal
o - PepsiCo
o - Pfizer
o - Polaris Images
o - Raytheon
o - Red Crescent
o - Red Cross;American Red Cross
o - Reddit
o - Redux Pictures
o - Reporters Without Borders
o - Royal Dutch Shell
o - Samsung
o - Save the Children
o - Shanghai Cooperation Organisation;Shanghai Cooperation Organization
o - Shutterstock
o - Siemens
o - Sipa Press;Sipa
o - SoftBank
o - Sony
o - SpaceX
o - Spotify
o - Standard & Poor's;S&P
o - Starbucks
o - Sygma
o - Syrian Observatory for Human Rights
o - Tencent
o - Tesla
o - TikTok
o - Toyota
o - Transparency International
o - Twitter
o - U.N. General Assembly;UN General Assembly;United Nations General Assembly;?General Assembly
o - U.N. Human Rights Council;UN Human Rights Council;United Nations Human Rights Council
o - U.N. Security Council;UN Security Council;United Nations Security Council;Security Council
o - Uber
o - UBS
o - UEFA
o - UNAIDS
o - UNESCO;Unesco
o - UNHCR;U.N. refugee agency;UN refugee agency;UN High Commissioner for Refugees;U.N. High Commissioner for Refugees
o - UNICEF;Unicef
o - United Nations Development Programme;UNDP
o - United Nations Relief and Works Agency;UNRWA
o - United Nations;UN;U.N.
o - UPS
o - Verizon
o - Visa Inc.
o - Volkswagen
o - Walmart;Wal-Mart
o - Wells Fargo
o - WhatsApp
o - Wikipedia
o - World Anti-Doping Agency;WADA
o - World Bank
o - World Economic Forum
o - World Food Programme;WFP;World Food Program
o - World Health Organization;WHO;W.H.O.;World Health Organisation
o - World Meteorological Organization;WMO
o - World Trade Organization;WTO
o - World Wildlife Fund;WWF
o - YouTube
o - ZUMA Press;Zuma Press
x - 'Ndrangheta;Ndrangheta
x - 14K Triad;14K triad
x - Aryan Brotherhood
x - Balkan Cartel;Balkan cartel
x - Bandidos Motorcycle Club;Bandidos
x - Barrio 18;18th Street gang;18th Street Gang
x - Beltrán-Leyva Cartel;Beltran-Leyva Cartel;Beltrán Leyva cartel;Beltran Leyva cartel
x - Black Axe
x - Bloods
x - Cali Cartel;Cali cartel
x - Camorra
x - Clan del Golfo;Gulf Clan
x - Comando Vermelho;Red Command
x - Cosa Nostra;La Cosa Nostra;Sicilian Mafia
x - Crips
x - D-Company
x - G9 gang;G9 and Family
x - Gambino crime family;Gambino family
x - Gangster Disciples
x - Genovese crime family;Genovese family
x - Gulf Cartel;Gulf cartel
x - Hells Angels;Hell's Angels
x - Hutch gang
x - Jalisco New Generation Cartel;CJNG;Jalisco cartel
x - Juárez Cartel;Juarez Cartel;Juárez cartel;Juarez cartel
x - Kinahan cartel;Kinahan Organised Crime Group
x - Knights Templar Cartel;Knights Templar cartel;Caballeros Templarios
x - La Familia Michoacana
x - Latin Kings
x - Los Choneros
x - Los Lobos gang
x - Medellín Cartel;Medellin Cartel;Medellín cartel;Medellin cartel
x - Mexican Mafia;La Eme
x - Mocro Maffia
x - Mongols Motorcycle Club
x - MS-13;MS13;Mara Salvatrucha
x - Mungiki
x - Norte del Valle Cartel;Norte del Valle cartel
x - Nuestra Familia
x - Numbers Gang
x - Outlaws Motorcycle Club
x - Primeiro Comando da Capital;First Capital Command
x - Sacra Corona Unita
x - Sinaloa Cartel;Sinaloa cartel
x - Solntsevskaya Bratva
x - Sun Yee On
x - Tijuana Cartel;Tijuana cartel
x - Tren de Aragua
x - Unione Corse
x - Vory v Zakone
x - Yakuza;yakuza
x - Yamaguchi-gumi
x - Zetas;Los Zetas
`;

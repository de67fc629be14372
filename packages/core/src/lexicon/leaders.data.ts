// Heads of state and government of the world, US vice presidents, popes and secretaries-general of the United Nations, since about 1960 and as of
// September 2025; general knowledge, compiled by hand, sorted. They tell that a name is a person's and how it is spelt; who "the president" is
// they never tell.
// Rows: country, office (p president, v vice president, m prime minister, c chancellor, k monarch, l supreme leader, s secretary-general,
// o pope), name; other spellings after ";". "!" marks a surname that needs no office beside it.
export const leaderRows = `
AE k Mohammed bin Zayed
AF p Ashraf Ghani
AF p Hamid Karzai!
AO p João Lourenço!;Joao Lourenco
AR p Alberto Fernández
AR p Carlos Menem!
AR p Cristina Fernández de Kirchner;Cristina Kirchner;Cristina Fernandez de Kirchner
AR p Javier Milei!
AR p Mauricio Macri!
AR p Néstor Kirchner;Nestor Kirchner
AT c Christian Stocker
AT c Karl Nehammer
AT c Sebastian Kurz
AT p Alexander Van der Bellen
AU m Anthony Albanese!
AU m John Howard
AU m Julia Gillard!
AU m Kevin Rudd
AU m Malcolm Turnbull!
AU m Scott Morrison
AU m Tony Abbott
AZ p Ilham Aliyev!
BA p Alija Izetbegovic!;Alija Izetbegović
BD m Khaleda Zia
BD m Sheikh Hasina
BE m Alexander De Croo
BE m Bart De Wever
BE m Charles Michel
BF p Ibrahim Traoré;Ibrahim Traore
BG m Boyko Borisov!
BO p Evo Morales
BO p Luis Arce
BR p Dilma Rousseff!
BR p Fernando Henrique Cardoso
BR p Jair Bolsonaro!
BR p Luiz Inácio Lula da Silva!;Luiz Inacio Lula da Silva;Lula
BR p Michel Temer
BY p Alexander Lukashenko!;Aleksandr Lukashenko;Alyaksandr Lukashenka
CA m Brian Mulroney
CA m Jean Chrétien
CA m Justin Trudeau!
CA m Mark Carney
CA m Stephen Harper
CD p Félix Tshisekedi!;Felix Tshisekedi
CD p Joseph Kabila
CH p Karin Keller-Sutter!
CI p Alassane Ouattara!
CL p Augusto Pinochet!
CL p Gabriel Boric!
CL p Michelle Bachelet!
CL p Sebastián Piñera!;Sebastian Pinera
CM p Paul Biya!
CN m Li Keqiang
CN m Li Qiang
CN m Wen Jiabao
CN p Deng Xiaoping
CN p Hu Jintao
CN p Jiang Zemin
CN p Mao Zedong
CN p Xi Jinping
CO p Álvaro Uribe;Alvaro Uribe
CO p César Gaviria;Cesar Gaviria
CO p Gustavo Petro
CO p Iván Duque;Ivan Duque
CO p Juan Manuel Santos
CR p Oscar Arias
CR p Rodrigo Chaves
CU p Fidel Castro
CU p Miguel Díaz-Canel!;Miguel Diaz-Canel
CU p Raúl Castro;Raul Castro
CY p Nikos Christodoulides!
CZ m Andrej Babis!;Andrej Babiš
CZ m Petr Fiala!
CZ p Milos Zeman
CZ p Petr Pavel
CZ p Vaclav Havel!;Václav Havel
DE c Angela Merkel!
DE c Friedrich Merz!
DE c Gerhard Schröder;Gerhard Schroeder
DE c Helmut Kohl!
DE c Olaf Scholz!
DE p Frank-Walter Steinmeier!
DK m Lars Løkke Rasmussen;Lars Lokke Rasmussen
DK m Mette Frederiksen!
DO p Luis Abinader!
DZ p Abdelaziz Bouteflika!
DZ p Abdelmadjid Tebboune!
EC p Daniel Noboa
EC p Lenín Moreno
EC p Rafael Correa
EE m Kaja Kallas!
EG p Abdel Fattah el-Sissi;Abdel Fattah el-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah al-Sisi
EG p Anwar Sadat
EG p Gamal Abdel Nasser
EG p Hosni Mubarak!
EG p Mohammed Morsi!;Mohamed Morsi;Mohammed Mursi
ES m José Luis Rodríguez Zapatero!
ES m Mariano Rajoy!
ES m Pedro Sánchez;Pedro Sanchez
ET m Abiy Ahmed
ET m Hailemariam Desalegn
ET m Meles Zenawi
FI m Petteri Orpo!
FI m Sanna Marin
FI p Alexander Stubb
FI p Sauli Niinistö!
FR m Élisabeth Borne;Elisabeth Borne
FR m François Bayrou!;Francois Bayrou
FR m François Fillon!;Francois Fillon
FR m Manuel Valls
FR p Charles de Gaulle
FR p Emmanuel Macron!
FR p François Hollande!;Francois Hollande
FR p François Mitterrand!;Francois Mitterrand
FR p Georges Pompidou!
FR p Jacques Chirac!
FR p Nicolas Sarkozy!
FR p Valéry Giscard d'Estaing;Valery Giscard d'Estaing
GB k Elizabeth II
GB k King Charles III
GB m Boris Johnson
GB m David Cameron
GB m Edward Heath
GB m Gordon Brown
GB m Harold Wilson
GB m John Major
GB m Keir Starmer!
GB m Liz Truss
GB m Margaret Thatcher!
GB m Rishi Sunak!
GB m Theresa May
GB m Tony Blair!
GE p Mikheil Saakashvili!
GH p John Mahama!;John Dramani Mahama
GH p Nana Akufo-Addo!
GN p Alpha Condé;Alpha Conde
GR m Alexis Tsipras!
GR m Antonis Samaras
GR m George Papandreou!
GR m Kyriakos Mitsotakis!
GT p Bernardo Arévalo;Bernardo Arevalo
GT p Jimmy Morales
HN p Juan Orlando Hernández;Juan Orlando Hernandez
HN p Manuel Zelaya!
HN p Xiomara Castro
HR m Andrej Plenkovic!;Andrej Plenković
HT p Jean-Bertrand Aristide!
HT p Jovenel Moïse;Jovenel Moise
HT p Michel Martelly!
HT p René Préval;Rene Preval
HU m Viktor Orbán!;Viktor Orban
ID p Joko Widodo!
ID p Prabowo Subianto
ID p Suharto!
ID p Sukarno!
ID p Susilo Bambang Yudhoyono!
IE m Bertie Ahern!
IE m Enda Kenny
IE m Leo Varadkar!
IE m Micheál Martin;Micheal Martin
IE m Simon Harris
IL m Ariel Sharon
IL m Benjamin Netanyahu!
IL m Ehud Barak
IL m Ehud Olmert!
IL m Golda Meir!
IL m Menachem Begin
IL m Naftali Bennett
IL m Yair Lapid!
IL m Yitzhak Rabin!
IL m Yitzhak Shamir!
IL p Isaac Herzog
IL p Reuven Rivlin!
IL p Shimon Peres!
IN m Atal Bihari Vajpayee!
IN m Indira Gandhi
IN m Jawaharlal Nehru!
IN m Manmohan Singh
IN m Narendra Modi!
IN m Rajiv Gandhi
IQ m Haider al-Abadi!;Haider al Abadi
IQ m Mohammed Shia al-Sudani
IQ m Nouri al-Maliki!;Nuri al-Maliki;Nouri al Maliki
IQ p Jalal Talabani!
IQ p Saddam Hussein
IR l Ali Khamenei!;Ayatollah Ali Khamenei
IR l Ruhollah Khomeini!
IR p Ebrahim Raisi!
IR p Hassan Rouhani!;Hassan Rohani
IR p Mahmoud Ahmadinejad!
IR p Masoud Pezeshkian!
IR p Mohammad Khatami
IS m Katrín Jakobsdóttir;Katrin Jakobsdottir
IT m Giorgia Meloni!
IT m Giuseppe Conte
IT m Mario Draghi!
IT m Mario Monti
IT m Matteo Renzi!
IT m Paolo Gentiloni!
IT m Silvio Berlusconi!
IT p Sergio Mattarella!
JO k King Abdullah II
JP m Fumio Kishida!
JP m Junichiro Koizumi!
JP m Shigeru Ishiba!
JP m Shigeru Yoshida
JP m Shinzo Abe!
JP m Taro Aso
JP m Yasuhiro Nakasone!
JP m Yoshihide Suga
KE p Daniel arap Moi
KE p Mwai Kibaki
KE p Uhuru Kenyatta!
KE p William Ruto
KH m Hun Manet
KH m Hun Sen
KP l Kim Il Sung;Kim Il-sung
KP l Kim Jong Il;Kim Jong-il
KP l Kim Jong Un;Kim Jong-un
KR p Kim Dae-jung
KR p Lee Jae-myung
KR p Lee Myung-bak
KR p Moon Jae-in
KR p Park Geun-hye
KR p Roh Moo-hyun
KR p Yoon Suk Yeol;Yoon Suk-yeol
KZ p Kassym-Jomart Tokayev!
KZ p Nursultan Nazarbayev!
LB m Najib Mikati!
LB m Rafik Hariri
LB m Saad Hariri
LB p Joseph Aoun
LB p Michel Aoun
LK p Anura Kumara Dissanayake!
LK p Gotabaya Rajapaksa
LK p Mahinda Rajapaksa
LK p Maithripala Sirisena!
LK p Ranil Wickremesinghe!
LR p Charles Taylor
LR p Ellen Johnson Sirleaf!
LT p Dalia Grybauskaite!;Dalia Grybauskaitė
LT p Gitanas Nauseda!;Gitanas Nausėda
LV m Krisjanis Karins!;Krišjānis Kariņš
LY l Moammar Gadhafi!;Muammar Gaddafi;Moammar Gaddafi;Muammar Qaddafi;Muammar el-Qaddafi
MA k King Mohammed VI
MD p Maia Sandu
MK m Zoran Zaev!
ML p Assimi Goïta;Assimi Goita
MM l Min Aung Hlaing
MM p Aung San Suu Kyi
MW p Joyce Banda
MX p Andrés Manuel López Obrador;Andres Manuel Lopez Obrador
MX p Claudia Sheinbaum!
MX p Enrique Peña Nieto!;Enrique Pena Nieto
MX p Felipe Calderón;Felipe Calderon
MX p Vicente Fox
MY m Anwar Ibrahim
MY m Mahathir Mohamad
MY m Muhyiddin Yassin
MY m Najib Razak
MZ p Filipe Nyusi!
MZ p Samora Machel!
NA p Sam Nujoma!
NE p Mohamed Bazoum!
NG p Bola Tinubu!
NG p Goodluck Jonathan
NG p Muhammadu Buhari!
NG p Olusegun Obasanjo!
NG p Umaru Yar'Adua
NI p Daniel Ortega
NL m Dick Schoof!
NL m Jan Peter Balkenende!
NL m Mark Rutte!
NO m Erna Solberg
NO m Jens Stoltenberg!
NO m Jonas Gahr Støre;Jonas Gahr Store
NP m K.P. Sharma Oli
NZ m Chris Hipkins!
NZ m Christopher Luxon
NZ m Helen Clark
NZ m Jacinda Ardern!
NZ m John Key
PA p José Raúl Mulino;Jose Raul Mulino
PA p Manuel Noriega!
PE p Alan García;Alan Garcia
PE p Alberto Fujimori!
PE p Alejandro Toledo
PE p Dina Boluarte!
PE p Ollanta Humala!
PE p Pedro Castillo
PE p Pedro Pablo Kuczynski!
PH p Benigno Aquino III
PH p Corazon Aquino
PH p Ferdinand Marcos
PH p Ferdinand Marcos Jr.
PH p Gloria Macapagal Arroyo
PH p Rodrigo Duterte!
PK m Benazir Bhutto!
PK m Imran Khan
PK m Nawaz Sharif
PK m Shehbaz Sharif
PK m Yousuf Raza Gilani!
PK p Asif Ali Zardari!
PK p Pervez Musharraf!
PL m Donald Tusk!
PL m Mateusz Morawiecki!
PL p Aleksander Kwasniewski!;Aleksander Kwaśniewski
PL p Andrzej Duda
PL p Karol Nawrocki!
PL p Lech Walesa!;Lech Wałęsa
PS p Mahmoud Abbas
PS p Yasser Arafat!
PT m António Costa
PT m Luís Montenegro;Luis Montenegro
PT p Marcelo Rebelo de Sousa
PY p Horacio Cartes
PY p Santiago Peña;Santiago Pena
QA k Tamim bin Hamad Al Thani
RO p Klaus Iohannis!
RO p Nicolae Ceausescu!;Nicolae Ceaușescu
RS p Aleksandar Vucic!;Aleksandar Vučić
RS p Boris Tadic!;Boris Tadić
RS p Slobodan Milosevic!;Slobodan Milošević
RU m Dmitry Medvedev!;Dmitri Medvedev
RU m Mikhail Mishustin!
RU p Boris Yeltsin!
RU p Leonid Brezhnev!
RU p Mikhail Gorbachev!
RU p Nikita Khrushchev!
RU p Vladimir Putin!
RW p Paul Kagame!
SA k King Salman
SA k Mohammed bin Salman
SD p Omar al-Bashir;Omar Hassan al-Bashir
SE m Fredrik Reinfeldt!
SE m Magdalena Andersson
SE m Stefan Löfven!
SE m Ulf Kristersson!
SG m Lawrence Wong
SG m Lee Hsien Loong
SG m Lee Kuan Yew
SI m Janez Jansa!;Janez Janša
SK m Robert Fico!
SK p Zuzana Caputova!;Zuzana Čaputová
SN p Bassirou Diomaye Faye
SN p Macky Sall
SV p Mauricio Funes
SV p Nayib Bukele!
SY p Ahmed al-Sharaa
SY p Bashar al-Assad!;Bashar Assad;Bashar al Assad
SY p Hafez al-Assad
TH m Paetongtarn Shinawatra
TH m Prayuth Chan-ocha
TH m Srettha Thavisin!
TH m Thaksin Shinawatra!
TH m Yingluck Shinawatra
TN p Kais Saied
TN p Moncef Marzouki!
TN p Zine El Abidine Ben Ali
TR m Ahmet Davutoglu!;Ahmet Davutoğlu
TR m Bulent Ecevit!;Bülent Ecevit
TR p Abdullah Gul
TR p Recep Tayyip Erdogan!;Recep Tayyip Erdoğan;Tayyip Erdogan
TR p Suleyman Demirel!;Süleyman Demirel
TW p Chen Shui-bian
TW p Lai Ching-te
TW p Ma Ying-jeou
TW p Tsai Ing-wen
TZ p John Magufuli!
TZ p Samia Suluhu Hassan
UA p Leonid Kuchma!
UA p Petro Poroshenko!
UA p Viktor Yanukovych!;Viktor Yanukovich
UA p Viktor Yushchenko!
UA p Volodymyr Zelensky!;Volodymyr Zelenskyy;Volodymyr Zelenskiy
UG p Yoweri Museveni!
US p Barack Obama!;Barack H. Obama
US p Bill Clinton
US p Donald Trump!;Donald J. Trump
US p Dwight Eisenhower!;Dwight D. Eisenhower
US p Franklin D. Roosevelt;Franklin Roosevelt;Franklin Delano Roosevelt
US p George H. W. Bush;George H.W. Bush
US p George W. Bush
US p Gerald Ford
US p Harry Truman!;Harry S. Truman
US p Jimmy Carter
US p Joe Biden!;Joseph R. Biden Jr.;Joseph Biden
US p John F. Kennedy
US p Lyndon Johnson;Lyndon B. Johnson
US p Richard Nixon!;Richard M. Nixon
US p Ronald Reagan!
US v Al Gore
US v Dan Quayle
US v Dick Cheney!
US v Hubert Humphrey
US v JD Vance;J.D. Vance
US v Joe Biden
US v Kamala Harris
US v Mike Pence!
US v Nelson Rockefeller
US v Spiro Agnew!
US v Walter Mondale!
UY p José Mujica;Jose Mujica
UY p Luis Lacalle Pou
UY p Tabaré Vázquez;Tabare Vazquez
UY p Yamandú Orsi;Yamandu Orsi
VE p Hugo Chávez;Hugo Chavez
VE p Nicolás Maduro!;Nicolas Maduro
VN m Pham Minh Chinh
VN p To Lam
YE p Abed Rabbo Mansour Hadi
YE p Ali Abdullah Saleh
ZA p Cyril Ramaphosa!
ZA p Jacob Zuma!
ZA p Nelson Mandela!
ZA p Thabo Mbeki!
ZM p Hakainde Hichilema!
ZM p Kenneth Kaunda!
ZW p Emmerson Mnangagwa!
ZW p Morgan Tsvangirai!
ZW p Robert Mugabe!
-- o Pope Benedict XVI;Benedict XVI
-- o Pope Francis
-- o Pope John Paul II;John Paul II
-- o Pope Leo XIV;Leo XIV
-- s António Guterres!;Antonio Guterres
-- s Ban Ki-moon
-- s Boutros Boutros-Ghali!
-- s Javier Pérez de Cuéllar;Javier Perez de Cuellar
-- s Kofi Annan!
-- s Kurt Waldheim!
-- s U Thant
`;

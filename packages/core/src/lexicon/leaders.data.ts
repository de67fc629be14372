// Heads of state and government and others known by office and surname, since about 1960; general knowledge, compiled by hand.
// Rows: country, office (p president, v vice president, m prime minister, c chancellor, k monarch, l supreme leader, s secretary-general,
// o pope), name; other spellings after ";". "!" marks a surname that needs no office beside it.
export const leaderRows = `
AE k Mohammed bin Zayed
AF p Ashraf Ghani
AF p Hamid Karzai!
AR p Alberto Fernández
AR p Cristina Fernández de Kirchner;Cristina Kirchner;Cristina Fernandez de Kirchner
AR p Javier Milei!
AR p Mauricio Macri!
AT c Karl Nehammer
AT c Sebastian Kurz
AU m Anthony Albanese!
AU m Julia Gillard!
AU m Kevin Rudd
AU m Malcolm Turnbull!
AU m Scott Morrison
AU m Tony Abbott
AZ p Ilham Aliyev!
BD m Sheikh Hasina
BE m Charles Michel
BO p Evo Morales
BR p Dilma Rousseff!
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
CL p Gabriel Boric!
CL p Michelle Bachelet!
CL p Sebastián Piñera!;Sebastian Pinera
CN m Li Keqiang
CN m Wen Jiabao
CN p Hu Jintao
CN p Xi Jinping
CO p Gustavo Petro
CO p Iván Duque;Ivan Duque
CO p Juan Manuel Santos
CO p Álvaro Uribe;Alvaro Uribe
CU p Fidel Castro
CU p Miguel Díaz-Canel!;Miguel Diaz-Canel
CU p Raúl Castro;Raul Castro
CZ p Milos Zeman
CZ p Vaclav Havel!;Václav Havel
DE c Angela Merkel!
DE c Friedrich Merz!
DE c Gerhard Schröder;Gerhard Schroeder
DE c Helmut Kohl!
DE c Olaf Scholz!
DE p Frank-Walter Steinmeier!
DK m Mette Frederiksen!
EC p Daniel Noboa
EC p Lenín Moreno
EC p Rafael Correa
EG p Abdel Fattah el-Sissi;Abdel Fattah el-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah al-Sisi
EG p Anwar Sadat
EG p Hosni Mubarak!
EG p Mohammed Morsi!;Mohamed Morsi;Mohammed Mursi
ES m José Luis Rodríguez Zapatero!
ES m Mariano Rajoy!
ES m Pedro Sánchez;Pedro Sanchez
ET m Abiy Ahmed
FI m Sanna Marin
FI p Sauli Niinistö!
FR m François Fillon!;Francois Fillon
FR m Manuel Valls
FR p Charles de Gaulle
FR p Emmanuel Macron!
FR p François Hollande!;Francois Hollande
FR p François Mitterrand!;Francois Mitterrand
FR p Jacques Chirac!
FR p Nicolas Sarkozy!
GB k Elizabeth II
GB k King Charles III
GB m Boris Johnson
GB m David Cameron
GB m Gordon Brown
GB m John Major
GB m Keir Starmer!
GB m Liz Truss
GB m Margaret Thatcher!
GB m Rishi Sunak!
GB m Theresa May
GB m Tony Blair!
GE p Mikheil Saakashvili!
GR m Alexis Tsipras!
GR m Antonis Samaras
GR m Kyriakos Mitsotakis!
GT p Bernardo Arévalo;Bernardo Arevalo
GT p Jimmy Morales
HN p Juan Orlando Hernández;Juan Orlando Hernandez
HN p Xiomara Castro
HT p Jovenel Moïse;Jovenel Moise
HU m Viktor Orbán!;Viktor Orban
ID p Joko Widodo!
ID p Prabowo Subianto
ID p Susilo Bambang Yudhoyono!
IE m Enda Kenny
IE m Leo Varadkar!
IL m Ariel Sharon
IL m Benjamin Netanyahu!
IL m Ehud Barak
IL m Ehud Olmert!
IL m Naftali Bennett
IL m Yair Lapid!
IL m Yitzhak Rabin!
IL p Isaac Herzog
IL p Reuven Rivlin!
IL p Shimon Peres!
IN m Indira Gandhi
IN m Manmohan Singh
IN m Narendra Modi!
IQ m Haider al-Abadi!;Haider al Abadi
IQ m Mohammed Shia al-Sudani
IQ m Nouri al-Maliki!;Nuri al-Maliki;Nouri al Maliki
IQ p Saddam Hussein
IR l Ali Khamenei!;Ayatollah Ali Khamenei
IR l Ruhollah Khomeini!
IR p Ebrahim Raisi!
IR p Hassan Rouhani!;Hassan Rohani
IR p Mahmoud Ahmadinejad!
IR p Masoud Pezeshkian!
IR p Mohammad Khatami
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
JP m Shinzo Abe!
JP m Yoshihide Suga
KE p Mwai Kibaki
KE p Uhuru Kenyatta!
KE p William Ruto
KP l Kim Il Sung;Kim Il-sung
KP l Kim Jong Il;Kim Jong-il
KP l Kim Jong Un;Kim Jong-un
KR p Lee Jae-myung
KR p Lee Myung-bak
KR p Moon Jae-in
KR p Park Geun-hye
KR p Yoon Suk Yeol;Yoon Suk-yeol
KZ p Kassym-Jomart Tokayev!
KZ p Nursultan Nazarbayev!
LB m Rafik Hariri
LB m Saad Hariri
LB p Michel Aoun
LK p Gotabaya Rajapaksa
LK p Mahinda Rajapaksa
LR p Ellen Johnson Sirleaf!
LY l Moammar Gadhafi!;Muammar Gaddafi;Moammar Gaddafi;Muammar Qaddafi;Muammar el-Qaddafi
MA k King Mohammed VI
MM p Aung San Suu Kyi
MX p Andrés Manuel López Obrador;Andres Manuel Lopez Obrador
MX p Claudia Sheinbaum!;Claudia Sheinbaum Pardo
MX p Enrique Peña Nieto!;Enrique Pena Nieto
MX p Felipe Calderón;Felipe Calderon
MX p Vicente Fox
MY m Anwar Ibrahim
MY m Mahathir Mohamad
MY m Najib Razak
NG p Bola Tinubu!
NG p Goodluck Jonathan
NG p Muhammadu Buhari!
NI p Daniel Ortega
NL m Mark Rutte!
NO m Erna Solberg
NO m Jens Stoltenberg!
NZ m Christopher Luxon
NZ m Jacinda Ardern!
NZ m John Key
PA p Manuel Noriega!
PE p Alberto Fujimori!
PE p Dina Boluarte!
PE p Pedro Castillo
PE p Pedro Pablo Kuczynski!
PH p Benigno Aquino III
PH p Ferdinand Marcos
PH p Ferdinand Marcos Jr.
PH p Rodrigo Duterte!
PK m Benazir Bhutto!
PK m Imran Khan
PK m Nawaz Sharif
PK m Shehbaz Sharif
PK p Pervez Musharraf!
PL m Donald Tusk!
PL m Mateusz Morawiecki!
PL p Andrzej Duda
PL p Lech Walesa!;Lech Wałęsa
PS p Mahmoud Abbas
PS p Yasser Arafat!
PT m António Costa
RS p Aleksandar Vucic!;Aleksandar Vučić
RS p Slobodan Milosevic!;Slobodan Milošević
RU m Dmitry Medvedev!;Dmitri Medvedev
RU p Boris Yeltsin!
RU p Mikhail Gorbachev!
RU p Vladimir Putin!
RW p Paul Kagame!
SA k King Salman
SD p Omar al-Bashir;Omar Hassan al-Bashir
SE m Stefan Löfven!
SG m Lee Hsien Loong
SV p Nayib Bukele!
SY p Ahmed al-Sharaa
SY p Bashar al-Assad!;Bashar Assad;Bashar al Assad
TH m Prayuth Chan-ocha
TH m Thaksin Shinawatra!
TH m Yingluck Shinawatra
TN p Kais Saied
TN p Zine El Abidine Ben Ali
TR m Ahmet Davutoglu!;Ahmet Davutoğlu
TR p Abdullah Gul
TR p Recep Tayyip Erdogan!;Recep Tayyip Erdoğan;Tayyip Erdogan
TW p Lai Ching-te
TW p Ma Ying-jeou
TW p Tsai Ing-wen
UA p Petro Poroshenko!
UA p Viktor Yanukovych!;Viktor Yanukovich
UA p Volodymyr Zelensky!;Volodymyr Zelenskyy;Volodymyr Zelenskiy
UG p Yoweri Museveni!
US p Barack Obama!;Barack Hussein Obama
US p Bill Clinton
US p Donald Trump!;Donald J. Trump
US p Dwight Eisenhower!;Dwight D. Eisenhower
US p Franklin D. Roosevelt;Franklin Delano Roosevelt
US p Gerald Ford
US p Jimmy Carter
US p Joe Biden!;Joseph R. Biden Jr.;Joseph Biden
US p John F. Kennedy
US p Lyndon Johnson;Lyndon B. Johnson
US p Richard Nixon!;Richard M. Nixon
US p Ronald Reagan!
US v Al Gore
US v Dan Quayle
US v Dick Cheney!
US v JD Vance;J.D. Vance
US v Joe Biden
US v Kamala Harris
US v Mike Pence!
VE p Hugo Chávez;Hugo Chavez
VE p Nicolás Maduro!;Nicolas Maduro
YE p Abed Rabbo Mansour Hadi
YE p Ali Abdullah Saleh
ZA p Cyril Ramaphosa!
ZA p Jacob Zuma!
ZA p Nelson Mandela!
ZA p Thabo Mbeki!
ZW p Emmerson Mnangagwa!
ZW p Robert Mugabe!
-- s António Guterres!;Antonio Guterres
-- s Ban Ki-moon
-- s Kofi Annan!
-- o Pope Benedict XVI
-- o Pope Francis
-- o Pope John Paul II
-- o Pope Leo XIV
`;

// States and territories by ISO 3166-1 alpha-2: name and aliases | adjective and nouns of its people | capital. General knowledge, compiled by
// hand against the lists of i18n-iso-countries and i18n-nationality (MIT).
export const countryRows = `
AD Andorra|Andorran|Andorra la Vella
AE United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
AF Afghanistan|Afghan|Kabul
AG Antigua and Barbuda;Antigua|Antiguan|
AL Albania|Albanian|Tirana
AM Armenia|Armenian|Yerevan
AO Angola|Angolan|Luanda
AR Argentina|Argentine;Argentinian|Buenos Aires
AS American Samoa||Pago Pago
AT Austria|Austrian|Vienna
AU Australia|Australian|Canberra
AW Aruba|Aruban|
AZ Azerbaijan|Azerbaijani;Azeri|Baku
BA Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian|Sarajevo
BB Barbados|Barbadian|Bridgetown
BD Bangladesh|Bangladeshi|Dhaka
BE Belgium|Belgian|
BF Burkina Faso|Burkinabe|Ouagadougou
BG Bulgaria|Bulgarian|Sofia
BH Bahrain|Bahraini|Manama
BI Burundi|Burundian|Bujumbura
BJ Benin|Beninese|Porto-Novo
BM Bermuda|Bermudian|
BN Brunei|Bruneian|
BO Bolivia|Bolivian|La Paz
BR Brazil|Brazilian|Brasilia
BS Bahamas|Bahamian|Nassau
BT Bhutan|Bhutanese|Thimphu
BW Botswana|Botswanan|Gaborone
BY Belarus|Belarusian;Belarussian|Minsk
BZ Belize|Belizean|Belmopan
CA Canada|Canadian|Ottawa
CD Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC|Congolese|Kinshasa
CF Central African Republic||Bangui
CG Republic of the Congo;Congo-Brazzaville||Brazzaville
CH Switzerland|Swiss|Bern
CI Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Ivorian|Abidjan
CL Chile|Chilean|Santiago
CM Cameroon|Cameroonian|Yaounde
CN China;People's Republic of China;PRC|Chinese|Beijing
CO Colombia|Colombian|Bogota
CR Costa Rica|Costa Rican|
CU Cuba|Cuban|Havana
CV Cape Verde;Cabo Verde|Cape Verdean|Praia
CW Curaçao;Curacao||Willemstad
CY Cyprus|Cypriot|Nicosia
CZ Czech Republic;Czechia|Czech|Prague
DE Germany;Federal Republic of Germany|German|Berlin
DJ Djibouti|Djiboutian|
DK Denmark|Danish;Dane|Copenhagen
DM Dominica||Roseau
DO Dominican Republic|Dominican|Santo Domingo
DZ Algeria|Algerian|Algiers
EC Ecuador|Ecuadorian;Ecuadorean|Quito
EE Estonia|Estonian|Tallinn
EG Egypt|Egyptian|Cairo
EH Western Sahara|Sahrawi;Saharawi|
ER Eritrea|Eritrean|Asmara
ES Spain|Spanish;Spaniard|Madrid
ET Ethiopia|Ethiopian|Addis Ababa
FI Finland|Finnish;Finn|Helsinki
FJ Fiji|Fijian|Suva
FK Falkland Islands;Falklands|Falkland Islander|
FM Micronesia|Micronesian|
FO Faroe Islands|Faroese|
FR France;French Republic|French;Frenchman;Frenchwoman|Paris
GA Gabon|Gabonese|Libreville
GB United Kingdom;U.K.;UK;Britain;Great Britain|British;Briton;Brit|London
GD Grenada|Grenadian|
GE Republic of Georgia||Tbilisi
GF French Guiana||Cayenne
GH Ghana|Ghanaian|Accra
GI Gibraltar|Gibraltarian|
GL Greenland|Greenlandic;Greenlander|Nuuk
GM Gambia|Gambian|Banjul
GN Guinea|Guinean|Conakry
GP Guadeloupe||
GQ Equatorial Guinea|Equatorial Guinean|Malabo
GR Greece|Greek|Athens
GT Guatemala|Guatemalan|Guatemala City
GU Guam|Guamanian|
GW Guinea-Bissau||Bissau
GY Guyana|Guyanese|Georgetown
HK Hong Kong|Hong Konger|
HN Honduras|Honduran|Tegucigalpa
HR Croatia|Croatian;Croat|Zagreb
HT Haiti|Haitian|Port-au-Prince
HU Hungary|Hungarian|Budapest
ID Indonesia|Indonesian|Jakarta
IE Ireland;Republic of Ireland|Irish;Irishman|Dublin
IL Israel|Israeli|Jerusalem
IN India|Indian|New Delhi;Delhi
IQ Iraq|Iraqi|Baghdad
IR Iran;Islamic Republic of Iran|Iranian|Tehran;Teheran
IS Iceland|Icelandic;Icelander|Reykjavik
IT Italy|Italian|Rome
JM Jamaica|Jamaican|
JO Kingdom of Jordan|Jordanian|Amman
JP Japan|Japanese|Tokyo
KE Kenya|Kenyan|Nairobi
KG Kyrgyzstan|Kyrgyz|Bishkek
KH Cambodia|Cambodian|Phnom Penh
KI Kiribati||Tarawa
KM Comoros|Comorian|Moroni
KN St. Kitts and Nevis;Saint Kitts and Nevis||
KP North Korea;N. Korea;DPRK;D.P.R.K.;Democratic People's Republic of Korea|North Korean|Pyongyang
KR South Korea;S. Korea;Republic of Korea|South Korean|Seoul
KW Kuwait|Kuwaiti|Kuwait City
KY Cayman Islands;Caymans|Caymanian|
KZ Kazakhstan|Kazakh;Kazakhstani|Astana;Nur-Sultan
LA Laos|Laotian;Lao|Vientiane
LB Lebanon|Lebanese|Beirut
LC St. Lucia;Saint Lucia|St. Lucian|Castries
LI Liechtenstein||Vaduz
LK Sri Lanka|Sri Lankan|Colombo
LR Liberia|Liberian|Monrovia
LS Lesotho|Basotho|Maseru
LT Lithuania|Lithuanian|Vilnius
LU Luxembourg|Luxembourger|
LV Latvia|Latvian|Riga
LY Libya|Libyan|Tripoli
MA Morocco|Moroccan|Rabat
MC Monaco|Monegasque|
MD Moldova|Moldovan|Chisinau
ME Montenegro|Montenegrin|Podgorica
MG Madagascar|Malagasy|Antananarivo
MH Marshall Islands|Marshallese|Majuro
MK North Macedonia;Macedonia|Macedonian|Skopje
ML Mali|Malian|Bamako
MM Myanmar;Burma|Burmese|Naypyidaw;Naypyitaw
MN Mongolia|Mongolian|Ulaanbaatar;Ulan Bator
MO Macau;Macao|Macanese|
MQ Martinique||Fort-de-France
MR Mauritania|Mauritanian|Nouakchott
MS Montserrat||
MT Malta|Maltese|Valletta
MU Mauritius|Mauritian|Port Louis
MV Maldives|Maldivian|
MW Malawi|Malawian|Lilongwe
MX Mexico|Mexican|Mexico City
MY Malaysia|Malaysian|Kuala Lumpur
MZ Mozambique|Mozambican|Maputo
NA Namibia|Namibian|Windhoek
NC New Caledonia|New Caledonian|Noumea
NE Niger|Nigerien|Niamey
NG Nigeria|Nigerian|Abuja
NI Nicaragua|Nicaraguan|Managua
NL Netherlands;Holland|Dutch;Dutchman|The Hague;Amsterdam
NO Norway|Norwegian|Oslo
NP Nepal|Nepali;Nepalese|Kathmandu;Katmandu
NR Nauru|Nauruan|
NZ New Zealand|New Zealander|Wellington
OM Oman|Omani|Muscat
PA Panama|Panamanian|Panama City
PE Peru|Peruvian|Lima
PF French Polynesia|Tahitian|Papeete
PG Papua New Guinea|Papua New Guinean|Port Moresby
PH Philippines|Filipino;Philippine;Filipina|Manila
PK Pakistan|Pakistani|Islamabad
PL Poland|Polish;Pole|Warsaw
PR Puerto Rico|Puerto Rican|San Juan
PS Palestine;Palestinian territories;Palestinian Territories|Palestinian|Ramallah
PT Portugal|Portuguese|Lisbon
PW Palau|Palauan|
PY Paraguay|Paraguayan|Asuncion
QA Qatar|Qatari|Doha
RE Réunion||
RO Romania|Romanian|Bucharest
RS Serbia|Serbian;Serb|Belgrade
RU Russia;Russian Federation|Russian|Moscow
RW Rwanda|Rwandan|Kigali
SA Saudi Arabia|Saudi;Saudi Arabian|Riyadh
SB Solomon Islands|Solomon Islander|Honiara
SC Seychelles|Seychellois|
SD Sudan|Sudanese|Khartoum
SE Sweden|Swedish;Swede|Stockholm
SG Singapore|Singaporean|
SI Slovenia|Slovenian;Slovene|Ljubljana
SK Slovakia|Slovak;Slovakian|Bratislava
SL Sierra Leone|Sierra Leonean|Freetown
SM San Marino|Sammarinese|
SN Senegal|Senegalese|Dakar
SO Somalia|Somali|Mogadishu
SR Suriname|Surinamese|Paramaribo
SS South Sudan|South Sudanese|Juba
ST Sao Tome and Principe;São Tomé and Príncipe||
SV El Salvador|Salvadoran;Salvadorean|San Salvador
SY Syria;Syrian Arab Republic|Syrian|Damascus
SZ Eswatini;Swaziland|Swazi|Mbabane
TD Republic of Chad|Chadian|N'Djamena
TG Togo|Togolese|Lome
TH Thailand|Thai|Bangkok
TJ Tajikistan|Tajik|Dushanbe
TL East Timor;Timor-Leste|East Timorese;Timorese|Dili
TM Turkmenistan|Turkmen|Ashgabat
TN Tunisia|Tunisian|Tunis
TO Tonga|Tongan|Nukualofa
TR Turkey;Türkiye;Turkiye|Turkish;Turk|Ankara
TT Trinidad and Tobago;Trinidad|Trinidadian|Port of Spain
TV Tuvalu|Tuvaluan|Funafuti
TW Taiwan;Republic of China|Taiwanese|Taipei
TZ Tanzania|Tanzanian|Dodoma;Dar es Salaam
UA Ukraine|Ukrainian|Kyiv;Kiev
UG Uganda|Ugandan|Kampala
US United States;United States of America;U.S.;US;U.S.A.;USA;America|American|Washington;Washington, D.C.;Washington, DC;Washington D.C.
UY Uruguay|Uruguayan|Montevideo
UZ Uzbekistan|Uzbek|Tashkent
VA Vatican;Holy See;Vatican City||
VC St. Vincent and the Grenadines;Saint Vincent and the Grenadines||Kingstown
VE Venezuela|Venezuelan|Caracas
VI U.S. Virgin Islands;US Virgin Islands|Virgin Islander|
VN Vietnam;Viet Nam|Vietnamese|Hanoi
VU Vanuatu|Ni-Vanuatu|Port Vila
WS Samoa|Samoan|Apia
XK Kosovo|Kosovar|Pristina
YE Yemen|Yemeni|Sanaa;Sana'a
ZA South Africa|South African|Pretoria
ZM Zambia|Zambian|Lusaka
ZW Zimbabwe|Zimbabwean|Harare
XE England|English;Englishman|
XS Scotland|Scottish;Scot|Edinburgh
XW Wales|Welsh;Welshman|Cardiff
XI Northern Ireland|Northern Irish|Belfast
XU Soviet Union;USSR;U.S.S.R.|Soviet|
XY Yugoslavia|Yugoslav|
`;

/** Country names that are also given names, surnames, US states or words: a place only where the words around say so. */
export const ambiguousCountries = "Chad;Georgia;Jordan;Turkey;Guinea;Israel";

/** States of the US: name;two letters;newspaper abbreviation. */
export const stateRows = `
Alabama;AL;Ala.
Alaska;AK;
Arizona;AZ;Ariz.
Arkansas;AR;Ark.
California;CA;Calif.
Colorado;CO;Colo.
Connecticut;CT;Conn.
Delaware;DE;Del.
District of Columbia;DC;D.C.
Florida;FL;Fla.
Georgia;GA;Ga.
Hawaii;HI;
Idaho;ID;
Illinois;IL;Ill.
Indiana;IN;Ind.
Iowa;IA;
Kansas;KS;Kan.
Kentucky;KY;Ky.
Louisiana;LA;La.
Maine;ME;
Maryland;MD;Md.
Massachusetts;MA;Mass.
Michigan;MI;Mich.
Minnesota;MN;Minn.
Mississippi;MS;Miss.
Missouri;MO;Mo.
Montana;MT;Mont.
Nebraska;NE;Neb.
Nevada;NV;Nev.
New Hampshire;NH;N.H.
New Jersey;NJ;N.J.
New Mexico;NM;N.M.
New York;NY;N.Y.
North Carolina;NC;N.C.
North Dakota;ND;N.D.
Ohio;OH;
Oklahoma;OK;Okla.
Oregon;OR;Ore.
Pennsylvania;PA;Pa.
Rhode Island;RI;R.I.
South Carolina;SC;S.C.
South Dakota;SD;S.D.
Tennessee;TN;Tenn.
Texas;TX;
Utah;UT;
Vermont;VT;Vt.
Virginia;VA;Va.
Washington state;WA;Wash.
West Virginia;WV;W.Va.
Wisconsin;WI;Wis.
Wyoming;WY;Wyo.
`;

// ISO 4217 active codes with English names from Unicode CLDR 48 (Unicode License v3), diacritics removed; common variants
// of the nationality and of the plural added by hand. Columns: code, nationality, singular, plural; "|" joins variants.
export const currencyRows = `AED;uae|emirati;dirham;dirhams
AFN;afghan;afghani;afghanis
ALL;albanian;lek;leke
AMD;armenian;dram;drams
ANG;netherlands antillean;guilder;guilders
AOA;angolan;kwanza;kwanzas
ARS;argentine;peso;pesos
AUD;australian;dollar;dollars
AWG;aruban;florin;florin
AZN;azerbaijani;manat;manats
BAM;bosnian|bosnia-herzegovina;mark;marks
BBD;barbadian;dollar;dollars
BDT;bangladeshi;taka;takas
BGN;bulgarian;lev;leva|levs
BHD;bahraini;dinar;dinars
BIF;burundian;franc;francs
BMD;bermudan;dollar;dollars
BND;brunei;dollar;dollars
BOB;bolivian;boliviano;bolivianos
BRL;brazilian;real;reais|reals
BSD;bahamian;dollar;dollars
BTN;bhutanese;ngultrum;ngultrums
BWP;botswanan;pula;pulas
BYN;belarusian;ruble|rouble;rubles|roubles
BZD;belize;dollar;dollars
CAD;canadian;dollar;dollars
CDF;congolese;franc;francs
CHF;swiss;franc;francs
CLP;chilean;peso;pesos
CNY;chinese;yuan|renminbi;yuan|renminbi
COP;colombian;peso;pesos
CRC;costa rican;colon;colones|colons
CUP;cuban;peso;pesos
CVE;cape verdean;escudo;escudos
CZK;czech;koruna;korunas|korun
DJF;djiboutian;franc;francs
DKK;danish;krone;kroner
DOP;dominican;peso;pesos
DZD;algerian;dinar;dinars
EGP;egyptian;pound;pounds
ERN;eritrean;nakfa;nakfas
ETB;ethiopian;birr;birrs
EUR;-;euro;euros
FJD;fijian;dollar;dollars
FKP;falkland islands;pound;pounds
GBP;british|uk|sterling;pound;pounds
GEL;georgian;lari;laris
GHS;ghanaian;cedi;cedis
GIP;gibraltar;pound;pounds
GMD;gambian;dalasi;dalasis
GNF;guinean;franc;francs
GTQ;guatemalan;quetzal;quetzals
GYD;guyanaese;dollar;dollars
HKD;hong kong;dollar;dollars
HNL;honduran;lempira;lempiras
HTG;haitian;gourde;gourdes
HUF;hungarian;forint;forints
IDR;indonesian;rupiah;rupiahs
ILS;israeli|israeli new;shekel;shekels|sheqels
INR;indian;rupee;rupees
IQD;iraqi;dinar;dinars
IRR;iranian;rial;rials
ISK;icelandic;krona;kronur|kronas
JMD;jamaican;dollar;dollars
JOD;jordanian;dinar;dinars
JPY;japanese;yen;yen
KES;kenyan;shilling;shillings
KGS;kyrgyz;som;soms
KHR;cambodian;riel;riels
KMF;comorian;franc;francs
KPW;north korean;won;won
KRW;south korean|korean;won;won
KWD;kuwaiti;dinar;dinars
KYD;cayman islands;dollar;dollars
KZT;kazakhstani;tenge;tenges
LAK;laotian;kip;kips
LBP;lebanese;pound;pounds
LKR;sri lankan;rupee;rupees
LRD;liberian;dollar;dollars
LSL;lesotho;loti;maloti
LYD;libyan;dinar;dinars
MAD;moroccan;dirham;dirhams
MDL;moldovan;leu;lei
MGA;malagasy;ariary;ariaries
MKD;macedonian;denar;denari|denars
MMK;myanmar;kyat;kyats
MNT;mongolian;tugrik;tugriks
MOP;macanese;pataca;patacas
MRU;mauritanian;ouguiya;ouguiyas
MUR;mauritian;rupee;rupees
MVR;maldivian;rufiyaa;rufiyaas
MWK;malawian;kwacha;kwachas
MXN;mexican;peso;pesos
MYR;malaysian;ringgit;ringgits
MZN;mozambican;metical;meticals
NAD;namibian;dollar;dollars
NGN;nigerian;naira;nairas
NIO;nicaraguan;cordoba;cordobas
NOK;norwegian;krone;kroner
NPR;nepalese;rupee;rupees
NZD;new zealand;dollar;dollars
OMR;omani;rial;rials
PAB;panamanian;balboa;balboas
PEN;peruvian;sol;soles
PGK;papua new guinean;kina;kina
PHP;philippine|filipino;peso;pesos
PKR;pakistani;rupee;rupees
PLN;polish;zloty;zlotys|zloty
PYG;paraguayan;guarani;guaranis
QAR;qatari;riyal;riyals
RON;romanian;leu;lei
RSD;serbian;dinar;dinars
RUB;russian;ruble|rouble;rubles|roubles
RWF;rwandan;franc;francs
SAR;saudi;riyal;riyals
SBD;solomon islands;dollar;dollars
SCR;seychellois;rupee;rupees
SDG;sudanese;pound;pounds
SEK;swedish;krona;kronor|kronas
SGD;singapore;dollar;dollars
SHP;st. helena;pound;pounds
SLE;sierra leonean;leone;leones
SOS;somali;shilling;shillings
SRD;surinamese;dollar;dollars
SSP;south sudanese;pound;pounds
STN;sao tome|sao tomean;dobra;dobras
SVC;salvadoran;colon;colones
SYP;syrian;pound;pounds
SZL;swazi;lilangeni;emalangeni
THB;thai;baht;baht|bahts
TJS;tajikistani;somoni;somonis
TMT;turkmenistani;manat;manat
TND;tunisian;dinar;dinars
TOP;tongan;paanga;paangas
TRY;turkish;lira;lira
TTD;trinidad|trinidadian|trinidad and tobago;dollar;dollars
TWD;taiwan|taiwanese|new taiwan;dollar;dollars
TZS;tanzanian;shilling;shillings
UAH;ukrainian;hryvnia;hryvnias
UGX;ugandan;shilling;shillings
USD;us|u.s.|american;dollar;dollars
UYU;uruguayan;peso;pesos
UZS;uzbekistani;som;som
VES;venezuelan;bolivar;bolivars
VND;vietnamese;dong;dong
VUV;vanuatu;vatu;vatus
WST;samoan;tala;tala
XAF;central african|central african cfa;franc;francs
XCD;east caribbean;dollar;dollars
XOF;west african|west african cfa;franc;francs
XPF;cfp;franc;francs
YER;yemeni;rial;rials
ZAR;south african;rand;rand
ZMW;zambian;kwacha;kwachas
ZWG;zimbabwean;gold;golds`;

/** Symbols, longest first where one begins another. */
export const currencySymbols: readonly (readonly [symbol: string, code: string])[] = [
  ["A$", "AUD"], ["AU$", "AUD"], ["C$", "CAD"], ["CA$", "CAD"], ["CDN$", "CAD"], ["HK$", "HKD"], ["MX$", "MXN"], ["NT$", "TWD"],
  ["NZ$", "NZD"], ["R$", "BRL"], ["S$", "SGD"], ["U.S.$", "USD"], ["US$", "USD"], ["$", "USD"], ["£", "GBP"], ["¥", "JPY"], ["฿", "THB"],
  ["₦", "NGN"], ["₩", "KRW"], ["₪", "ILS"], ["₫", "VND"], ["€", "EUR"], ["₱", "PHP"], ["₲", "PYG"], ["₴", "UAH"], ["₸", "KZT"],
  ["₹", "INR"], ["₺", "TRY"], ["₽", "RUB"], ["₾", "GEL"],
];

/** Subunits that news writes with a number, as part of their currency. */
export const currencySubunits: readonly (readonly [word: string, code: string, part: number])[] = [
  ["cent", "USD", 0.01], ["cents", "USD", 0.01], ["kopecks", "RUB", 0.01], ["p", "GBP", 0.01], ["paise", "INR", 0.01], ["pence", "GBP", 0.01],
  ["¢", "USD", 0.01],
];

/** Names that mean one currency wherever no nationality is said. */
export const defaultCurrencies: Readonly<Record<string, string>> = {
  dollar: "USD", dollars: "USD", euro: "EUR", euros: "EUR", renminbi: "CNY", rouble: "RUB", roubles: "RUB", ruble: "RUB", rubles: "RUB", yen: "JPY",
  yuan: "CNY", bucks: "USD",
};

/** Codes and names that are also everyday words: never read as money by themselves. */
export const ambiguousMoney: readonly string[] = [
  "ALL", "BAM", "COP", "CUP", "GEL", "MOP", "PEN", "SOS", "TOP", "TRY", "colon", "dong", "gold", "golds", "kina", "kip", "lei", "lek", "leone", "leones",
  "lev", "loti", "mark", "marks", "pound", "pounds", "pula", "pulas", "rand", "real", "reals", "sol", "soles", "som", "soms", "tala", "vatu", "won",
];

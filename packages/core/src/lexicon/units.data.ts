// Units that news writes after a number. Codes: UCUM 2.1 (Regenstrief Institute, Inc.); customary units by their common
// symbol ("mi", "ft") instead of UCUM's bracketed form. Columns: code, dimension, words (singular first), symbols.
// Symbols are case-sensitive and read only where they touch the number or follow it directly.
export const unitRows = `Cel;temperature;degree celsius|degrees celsius|degree centigrade|degrees centigrade|degree c|degrees c;°C|ºC
EB;data;exabyte|exabytes;EB
GB;data;gigabyte|gigabytes|gig|gigs;GB
GHz;frequency;gigahertz;GHz
GW;power;gigawatt|gigawatts;GW
GW.h;energy;gigawatt-hour|gigawatt-hours|gigawatt hour|gigawatt hours;GWh
Hz;frequency;hertz;Hz
J;energy;joule|joules;
K;temperature;kelvin|kelvins;
MB;data;megabyte|megabytes;MB
MHz;frequency;megahertz;MHz
MW;power;megawatt|megawatts;MW
MW.h;energy;megawatt-hour|megawatt-hours|megawatt hour|megawatt hours;MWh
PB;data;petabyte|petabytes;PB
Pa;pressure;pascal|pascals;Pa
Sv;dose;sievert|sieverts;Sv
TB;data;terabyte|terabytes;TB
TW;power;terawatt|terawatts;TW
TW.h;energy;terawatt-hour|terawatt-hours|terawatt hour|terawatt hours;TWh
V;voltage;volt|volts;
W;power;watt|watts;
a;time;year|years;yr|yrs
acre;area;acre|acres;
barrel;volume;barrel|barrels;bbl
bu;volume;bushel|bushels;
cal;energy;calorie|calories;
carat;mass;carat|carats;
century;time;century|centuries;
cl;volume;centiliter|centiliters|centilitre|centilitres;cl
cm;length;centimeter|centimeters|centimetre|centimetres;cm
cm3;volume;cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres;cc
d;time;day|days;
dB;level;decibel|decibels;dB
decade;time;decade|decades;
deg;angle;;°
degF;temperature;degree fahrenheit|degrees fahrenheit|degree f|degrees f;°F|ºF
ft;length;foot|feet;ft
ft2;area;square foot|square feet;sq ft
ft3;volume;cubic foot|cubic feet;
g;mass;gram|grams|gramme|grammes;
gal;volume;gallon|gallons;gal
h;time;hour|hours;hr|hrs
har;area;hectare|hectares;ha
hp;power;horsepower;hp
in;length;inch|inches;
kHz;frequency;kilohertz;kHz
kJ;energy;kilojoule|kilojoules;kJ
kPa;pressure;kilopascal|kilopascals;kPa
kV;voltage;kilovolt|kilovolts;kV
kW;power;kilowatt|kilowatts;kW
kW.h;energy;kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours;kWh
kcal;energy;kilocalorie|kilocalories;kcal
kg;mass;kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos;kg|kgs
kn;speed;knot|knots;
km;length;kilometer|kilometers|kilometre|kilometres;km|kms
km2;area;square kilometer|square kilometers|square kilometre|square kilometres;km²|sq km
kt;yield;kiloton|kilotons;
l;volume;liter|liters|litre|litres;
lb;mass;pound|pounds;lb|lbs
light-year;length;light-year|light-years|light year|light years;
m;length;meter|meters|metre|metres;m
m2;area;square meter|square meters|square metre|square metres;m²|sq m
m3;volume;cubic meter|cubic meters|cubic metre|cubic metres;m³
mSv;dose;millisievert|millisieverts;mSv
mbar;pressure;millibar|millibars;mb
mg;mass;milligram|milligrams|milligramme|milligrammes;mg
mi;length;mile|miles;mi
mi2;area;square mile|square miles;sq mi
min;time;minute|minutes;mins
ml;volume;milliliter|milliliters|millilitre|millilitres;ml|mL
mm;length;millimeter|millimeters|millimetre|millimetres;mm
mo;time;month|months;
ms;time;millisecond|milliseconds;ms
nmi;length;nautical mile|nautical miles;nm
oz;mass;ounce|ounces;oz
pt;volume;pint|pints;
qt;volume;quart|quarts;
s;time;seconds;secs
stone;mass;stone;
t;mass;tonne|tonnes|metric ton|metric tons;
ton;mass;ton|tons|short ton|short tons;
ug;mass;microgram|micrograms;µg|mcg
um;length;micrometer|micrometers|micron|microns;
wk;time;week|weeks;wks
yd;length;yard|yards;yd|yds`;

/** Written as one symbol, but a unit with a denominator: symbol or words, code of the numerator, denominator. */
export const compoundUnits: readonly (readonly [word: string, code: string, per: string])[] = [
  ["Gbps", "Gbit", "second"], ["Mbps", "Mbit", "second"], ["kmh", "km", "hour"], ["kph", "km", "hour"], ["mpg", "mi", "gallon"], ["mph", "mi", "hour"],
  ["rpm", "revolution", "minute"],
];

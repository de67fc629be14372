// Conversion factors of units that news gives, by UCUM code (unitsofmeasure.org) and common spelling; from the
// definitions in NIST Special Publication 811. Rows: dimension; factor to its base unit; codes and spellings. Sorted.
export const unitRows = `
area; 0.0001; cm2
area; 0.09290304; [sft_i] sft ft2 square-foot
area; 1; m2 square-meter square-metre
area; 4046.8564224; [acr_us] acre
area; 10000; har ha hectare
area; 1000000; km2 square-kilometer square-kilometre
area; 2589988.110336; [smi_us] mi2 square-mile
energy; 3600000; kW.h kWh kilowatt-hour
energy; 3600000000; MW.h MWh megawatt-hour
length; 0.001; mm millimeter millimetre
length; 0.01; cm centimeter centimetre
length; 0.0254; [in_i] in inch
length; 0.3048; [ft_i] ft foot
length; 0.9144; [yd_i] yd yard
length; 1; m meter metre
length; 1000; km kilometer kilometre
length; 1609.344; [mi_i] mi mile miles
mass; 0.001; g gram
mass; 0.028349523125; [oz_av] oz ounce
mass; 0.45359237; [lb_av] lb pound
mass; 1; kg kilogram
mass; 907.18474; [ston_av] ton tons short-ton
mass; 1000; t tonne
time; 1; s second
time; 60; min minute
time; 3600; h hour
time; 86400; d day
time; 604800; wk week
time; 2592000; mo month
time; 31536000; a year
time; 315360000; decade
volume; 1; L l liter litre
volume; 3.785411784; [gal_us] gal gallon
volume; 158.987294928; [bbl_us] bbl barrel
`;

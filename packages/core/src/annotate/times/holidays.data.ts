// Public holidays and feasts that English-language news dates events by: name, then "month-day", "month weekday nth"
// (Monday 1 … Sunday 7, negative from the end) or "easter offset". From the holiday calendars of the U.S. Office of
// Personnel Management, gov.uk and the Government of Canada, and the church calendar. Sorted by name.
export const holidayRows = `All Saints' Day|11-1
Anzac Day|4-25
Armistice Day|11-11
Ascension Day|easter 39
Ash Wednesday|easter -46
Australia Day|1-26
Bastille Day|7-14
Black Friday|friday
Boxing Day|12-26
Canada Day|7-1
Christmas|12-25
Christmas Day|12-25
Christmas Eve|12-24
Cinco de Mayo|5-5
Columbus Day|10 1 2
D-Day|1944-6-6
Earth Day|4-22
Easter|easter 0
Easter Monday|easter 1
Easter Sunday|easter 0
Election Day|election
Father's Day|6 7 3
Flag Day|6-14
Fourth of July|7-4
Good Friday|easter -2
Groundhog Day|2-2
Guy Fawkes Night|11-5
Halloween|10-31
Holy Saturday|easter -1
Inauguration Day|1-20
Independence Day|7-4
Indigenous Peoples' Day|10 1 2
International Women's Day|3-8
July Fourth|7-4
Juneteenth|6-19
Labor Day|9 1 1
Labour Day|5-1
Martin Luther King Day|1 1 3
Martin Luther King Jr. Day|1 1 3
Maundy Thursday|easter -3
May Day|5-1
Memorial Day|5 1 -1
Mother's Day|5 7 2
New Year's Day|1-1
New Year's Eve|12-31
Palm Sunday|easter -7
Patriots' Day|4 1 3
Pentecost|easter 49
Presidents Day|2 1 3
Presidents' Day|2 1 3
Remembrance Day|11-11
St. Patrick's Day|3-17
Thanksgiving|11 4 4
Thanksgiving Day|11 4 4
Valentine's Day|2-14
Veterans Day|11-11
World AIDS Day|12-1`;

/** The words of dates, as data. Keys are lower case and without a full stop. */

const numbered = (words: string, from: number): Record<string, number> =>
  Object.fromEntries(words.split(" ").map((word, index) => [word, index + from]));

/** Full names and the short forms in print, each with its number. */
export const MONTHS: Readonly<Record<string, number>> = {
  ...numbered(
    "january february march april may june july august september october november december",
    1,
  ),
  ...numbered("jan feb mar apr may jun jul aug sep oct nov dec", 1),
  sept: 9,
};

/** ISO: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...numbered("monday tuesday wednesday thursday friday saturday sunday", 1),
};

export const SEASONS: Readonly<Record<string, string>> = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
};

export const DAYPARTS: Readonly<Record<string, string>> = {
  dawn: "MO",
  morning: "MO",
  midday: "MI",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  nights: "NI",
};

/** Letters of TIMEX3; those that measure less than a day follow a `T`. */
export const UNITS: Readonly<Record<string, string>> = {
  minute: "TM",
  hour: "TH",
  day: "D",
  night: "D",
  week: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
};

export const UNIT_PLURALS: Readonly<Record<string, string>> = {
  minutes: "TM",
  hours: "TH",
  days: "D",
  nights: "D",
  weeks: "W",
  months: "M",
  quarters: "Q",
  years: "Y",
  decades: "DE",
  centuries: "CE",
};

export const CARDINALS: Readonly<Record<string, number>> = {
  ...numbered(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    1,
  ),
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  ...numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
  ),
  "twenty-first": 21,
  thirtieth: 30,
};

export const DECADES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/** Days that fall on the same date every year, as month and day. */
export const HOLIDAYS: Readonly<Record<string, string>> = {
  "new year's day": "01-01",
  "new year's eve": "12-31",
  "christmas day": "12-25",
  "christmas eve": "12-24",
  christmas: "12-25",
  halloween: "10-31",
};

/** Words for a time that nothing in the text makes precise. */
export const VAGUE: Readonly<Record<string, string>> = {
  now: "PRESENT_REF",
  currently: "PRESENT_REF",
  current: "PRESENT_REF",
  "right now": "PRESENT_REF",
  nowadays: "PRESENT_REF",
  "these days": "PRESENT_REF",
  "at present": "PRESENT_REF",
  "present-day": "PRESENT_REF",
  "at this time": "PRESENT_REF",
  "at the moment": "PRESENT_REF",
  recently: "PAST_REF",
  recent: "PAST_REF",
  "the past": "PAST_REF",
  "the recent past": "PAST_REF",
  "the future": "FUTURE_REF",
  "the near future": "FUTURE_REF",
  "the foreseeable future": "FUTURE_REF",
  "in future": "FUTURE_REF",
};

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dates } from "../src/annotate/dates/dates.ts";
import { patterns } from "../src/annotate/dates/scan.ts";
import { sentences } from "../src/annotate/sentences.ts";
import { tokens } from "../src/annotate/tokens.ts";
import type { Block, Document } from "../src/model/document.ts";

type Row = readonly [text: string, expected: readonly string[]];

const block = (kind: Block["kind"], start: number, end: number): Block => ({
  kind,
  start,
  end,
  content: { start, end },
});

const report = (text: string, date?: string): Document => ({
  key: "document:test",
  path: "test.txt",
  sha256: "",
  format: "news",
  text,
  blocks: [block("paragraph", 0, text.length)],
  ...(date !== undefined && { date }),
});

const found = (document: Document) => {
  const words = tokens(document.text, document.blocks);
  return dates(document, words, sentences(document.text, words, document.blocks));
};

/** "words | type | value | earliest | latest" of each date. */
const read = (document: Document): string[] =>
  found(document).map(({ start, end, type, value, earliest, latest }) =>
    [document.text.slice(start, end), type, value, earliest, latest].filter(Boolean).join(" | "),
  );

describe("every pattern reads its own example", () => {
  test.each(patterns.map((pattern) => [pattern.name, pattern.example, pattern] as const))(
    "%s: %s",
    (name, example, pattern) => {
      const text = (pattern.context ?? "_").replace("_", example);
      const words = found(report(text, "2031-05-15"))
        .filter(({ rule }) => rule === name)
        .map(({ start, end }) => text.slice(start, end));
      expect(words).toContain(example);
    },
  );
});

/** Said on Thursday, 15 May 2031. */
const published: readonly Row[] = [
  ["The envoys met on the 3rd of June, 2030.", ["the 3rd of June, 2030 | DATE | 2030-06-03"]],
  [
    "The envoys met on Monday, June 3, 2030, in Lima.",
    ["Monday, June 3, 2030 | DATE | 2030-06-03"],
  ],
  [
    "Talks opened on 2030-06-03 and closed on 25/06/2030.",
    ["2030-06-03 | DATE | 2030-06-03", "25/06/2030 | DATE | 2030-06-25"],
  ],
  ["The pact is dated 03/06/2030.", ["03/06/2030 | DATE | 2030 | 2030-03-06 | 2030-06-03"]],
  ["The letter of 03.06.2030 was read.", ["03.06.2030 | DATE | 2030-06-03"]],
  [
    "They sat from 3 to 5 June 2030.",
    [
      "3 | DATE | 2030-06-03 | 2030-06-03 | 2030-06-05",
      "5 June 2030 | DATE | 2030-06-05 | 2030-06-03 | 2030-06-05",
    ],
  ],
  [
    "They sat from May 28 to June 3, 2030.",
    [
      "May 28 | DATE | 2030-05-28 | 2030-05-28 | 2030-06-03",
      "June 3, 2030 | DATE | 2030-06-03 | 2030-05-28 | 2030-06-03",
    ],
  ],
  [
    "They will sit on 27 or 28 June.",
    [
      "27 | DATE | 2031-06-27 | 2031-06-27 | 2031-06-28",
      "28 June | DATE | 2031-06-28 | 2031-06-27 | 2031-06-28",
    ],
  ],
  [
    "They sat on 1, 2 and 3 June 2030.",
    [
      "1 | DATE | 2030-06-01 | 2030-06-01 | 2030-06-03",
      "2 | DATE | 2030-06-02 | 2030-06-01 | 2030-06-03",
      "3 June 2030 | DATE | 2030-06-03 | 2030-06-01 | 2030-06-03",
    ],
  ],
  [
    "The June 3-6 round failed.",
    [
      "June 3 | DATE | 2031-06-03 | 2031-06-03 | 2031-06-06",
      "6 | DATE | 2031-06-06 | 2031-06-03 | 2031-06-06",
    ],
  ],
  [
    "They met on Dec. 28–29 in Oslo.",
    [
      "Dec. 28 | DATE | 2030-12-28 | 2030-12-28 | 2030-12-29",
      "29 | DATE | 2030-12-29 | 2030-12-28 | 2030-12-29",
    ],
  ],
  [
    "Talks ran from March 2029 to May 2030.",
    [
      "March 2029 | DATE | 2029-03 | 2029-03-01 | 2030-05-31",
      "May 2030 | DATE | 2030-05 | 2029-03-01 | 2030-05-31",
    ],
  ],
  [
    "The war of 1994–97 ended in 1997.",
    [
      "1994 | DATE | 1994 | 1994-01-01 | 1997-12-31",
      "97 | DATE | 1997 | 1994-01-01 | 1997-12-31",
      "1997 | DATE | 1997",
    ],
  ],
  [
    "A truce of 1939-1945 was noted.",
    [
      "1939 | DATE | 1939 | 1939-01-01 | 1945-12-31",
      "1945 | DATE | 1945 | 1939-01-01 | 1945-12-31",
    ],
  ],
  ["In the spring of 2030 they met.", ["the spring of 2030 | DATE | 2030-SP"]],
  ["In early June they will meet.", ["early June | DATE | 2031-06 | 2031-06-01 | 2031-06-10"]],
  ["They meet in mid-July.", ["mid-July | DATE | 2031-07 | 2031-07-11 | 2031-07-20"]],
  [
    "By the end of June 2030 it was over.",
    ["the end of June 2030 | DATE | 2030-06 | 2030-06-21 | 2030-06-30"],
  ],
  ["Since early 2029 they have talked.", ["early 2029 | DATE | 2029 | 2029-01-01 | 2029-04-30"]],
  [
    "In the second half of 2029 it stopped.",
    ["the second half of 2029 | DATE | 2029-H2 | 2029-07-01 | 2029-12-31"],
  ],
  [
    "In the third quarter of 2030 it grew.",
    ["the third quarter of 2030 | DATE | 2030-Q3 | 2030-07-01 | 2030-09-30"],
  ],
  [
    "In the late 1990s he led the party.",
    ["the late 1990s | DATE | 199 | 1996-01-01 | 1999-12-31"],
  ],
  [
    "In the 19th century it was one land.",
    ["the 19th century | DATE | 18 | 1801-01-01 | 1900-12-31"],
  ],
  ["The ministers met on Tuesday.", ["Tuesday | DATE | 2031-05-13"]],
  ["The ministers will meet on Tuesday.", ["Tuesday | DATE | 2031-05-20"]],
  ["The ministers met last Friday.", ["last Friday | DATE | 2031-05-09"]],
  ["The ministers meet next Friday.", ["next Friday | DATE | 2031-05-16"]],
  ["He spoke late on Wednesday.", ["late on Wednesday | DATE | 2031-05-14"]],
  ["He will speak on Thursday evening.", ["Thursday evening | TIME | 2031-05-15TEV"]],
  [
    "Talks resume today and end tomorrow.",
    ["today | DATE | 2031-05-15", "tomorrow | DATE | 2031-05-16"],
  ],
  ["They spoke the day before yesterday.", ["the day before yesterday | DATE | 2031-05-13"]],
  ["They will speak again next week.", ["next week | DATE | 2031-W21 | 2031-05-19 | 2031-05-25"]],
  [
    "They spoke last month and earlier this year.",
    ["last month | DATE | 2031-04", "earlier this year | DATE | 2031"],
  ],
  ["They spoke last weekend.", ["last weekend | DATE | 2031-W19-WE | 2031-05-10 | 2031-05-11"]],
  ["They spoke three weeks ago.", ["three weeks ago | DATE | 2031-W17 | 2031-04-21 | 2031-04-27"]],
  ["They spoke two days ago.", ["two days ago | DATE | 2031-05-13"]],
  ["They spoke five months ago.", ["five months ago | DATE | 2030-12"]],
  ["They spoke several years ago.", ["several years ago | DATE | PAST_REF"]],
  [
    "On 3 May they met; the next day they signed.",
    ["3 May | DATE | 2031-05-03", "the next day | DATE | 2031-05-04"],
  ],
  [
    "On 3 May they met. Two days later they signed.",
    ["3 May | DATE | 2031-05-03", "Two days later | DATE | 2031-05-05"],
  ],
  [
    "On 3 May they met. The following week they signed.",
    ["3 May | DATE | 2031-05-03", "The following week | DATE | 2031-W19 | 2031-05-05 | 2031-05-11"],
  ],
  [
    "On 3 May they met. On the same day a third party joined.",
    ["3 May | DATE | 2031-05-03", "the same day | DATE | 2031-05-03"],
  ],
  [
    "On 3 May they met. The day before, guns fell silent.",
    ["3 May | DATE | 2031-05-03", "The day before | DATE | 2031-05-02"],
  ],
  [
    "On 3 May they met in the morning and parted that evening.",
    [
      "3 May | DATE | 2031-05-03",
      "the morning | TIME | 2031-05-03TMO",
      "that evening | TIME | 2031-05-03TEV",
    ],
  ],
  [
    "In June 2019 it began. The following month it failed.",
    ["June 2019 | DATE | 2019-06", "The following month | DATE | 2019-07"],
  ],
  [
    "In 2019 it began. The previous year nobody spoke.",
    ["2019 | DATE | 2019", "The previous year | DATE | 2018"],
  ],
  [
    "They met on 4–5 May. On the second day they agreed.",
    [
      "4 | DATE | 2031-05-04 | 2031-05-04 | 2031-05-05",
      "5 May | DATE | 2031-05-05 | 2031-05-04 | 2031-05-05",
      "the second day | DATE | 2031-05-05",
    ],
  ],
  [
    "On June 12 and 13 last year they met.",
    [
      "June 12 | DATE | 2030-06-12 | 2030-06-12 | 2030-06-13",
      "13 last year | DATE | 2030-06-13 | 2030-06-12 | 2030-06-13",
    ],
  ],
  ["In July this year it ends.", ["July this year | DATE | 2031-07"]],
  [
    "At 8.15am local time on Tuesday they sat down.",
    ["8.15am local time on Tuesday | TIME | 2031-05-13T08:15"],
  ],
  ["At 10 a.m. GMT the hall filled.", ["10 a.m. GMT | TIME | 2031-05-15T10:00"]],
  ["At noon on Tuesday they left.", ["noon on Tuesday | TIME | 2031-05-13T12:00"]],
  ["On the morning of 3 May they left.", ["the morning of 3 May | TIME | 2031-05-03TMO"]],
  [
    "He told us yesterday (Wednesday) so.",
    ["yesterday | DATE | 2031-05-14", "Wednesday | DATE | 2031-05-14"],
  ],
  ["The talks lasted nearly six hours.", ["nearly six hours | DURATION | PT6H"]],
  [
    "A two-day meeting ended after 15 years of war.",
    ["two-day | DURATION | P2D", "15 years | DURATION | P15Y"],
  ],
  ["The 62-year-old minister spoke.", []],
  ["They want a truce of two to three weeks.", ["two to three weeks | DURATION | P2W"]],
  ["It took more than twenty-five years.", ["more than twenty-five years | DURATION | P25Y"]],
  ["It took a year and a half.", ["a year and a half | DURATION | P1.5Y"]],
  ["A round will follow within 12 days.", ["12 days | DURATION | P12D | 2031-05-15 | 2031-05-27"]],
  ["It will come in the next few weeks.", ["the next few weeks | DURATION | PXW"]],
  ["Over the past three months nothing moved.", ["the past three months | DURATION | P3M"]],
  [
    "They speak daily, and every Monday in person.",
    ["daily | SET | XXXX-XX-XX", "every Monday | SET | XXXX-WXX-1"],
  ],
  ["They meet every two weeks.", ["every two weeks | SET | P2W"]],
  ["The pact must be renewed by 1 June.", ["1 June | DATE | 2031-06-01"]],
  ["He was in office until December.", ["December | DATE | 2031-12"]],
  ["It happened on New Year's Eve.", ["New Year's Eve | DATE | 2030-12-31"]],
  ["Nothing is known of 31 June.", []],
  ["He may speak. They march on. The fall of the town.", []],
  ["In May they march.", ["May | DATE | 2031-05"]],
  ["April Jones met 2000 people and 1500 soldiers.", []],
  ["Resolution 2728 cost $1999 and 2,025 votes.", []],
  ["The future of 1800 prisoners is open.", ["The future | DATE | FUTURE_REF"]],
  [
    "Now the parties are currently silent.",
    ["Now | DATE | PRESENT_REF", "currently | DATE | PRESENT_REF"],
  ],
  [
    "On 1 March they will have met; on 20 December they met.",
    ["1 March | DATE | 2032-03-01", "20 December | DATE | 2030-12-20"],
  ],
  [
    "On Thursday and Friday the ministers are meeting.",
    [
      "Thursday | DATE | 2031-05-15 | 2031-05-15 | 2031-05-16",
      "Friday | DATE | 2031-05-16 | 2031-05-15 | 2031-05-16",
    ],
  ],
  [
    "The ministers are meeting on Wednesday and Thursday.",
    [
      "Wednesday | DATE | 2031-05-14 | 2031-05-14 | 2031-05-15",
      "Thursday | DATE | 2031-05-15 | 2031-05-14 | 2031-05-15",
    ],
  ],
  [
    "Talks in June, July and August 2030 failed.",
    [
      "June | DATE | 2030-06 | 2030-06-01 | 2030-08-31",
      "July | DATE | 2030-07 | 2030-06-01 | 2030-08-31",
      "August 2030 | DATE | 2030-08 | 2030-06-01 | 2030-08-31",
    ],
  ],
  [
    "They met in June and July last year.",
    [
      "June | DATE | 2030-06 | 2030-06-01 | 2030-07-31",
      "July last year | DATE | 2030-07 | 2030-06-01 | 2030-07-31",
    ],
  ],
  [
    "The first week of June was calm.",
    ["The first week of June | DATE | 2031-06 | 2031-06-01 | 2031-06-07"],
  ],
  [
    "They met on the night of Friday, May 2.",
    ["the night of Friday, May 2 | TIME | 2031-05-02TNI"],
  ],
  [
    "They met on June 3rd - 5th 2030.",
    [
      "June 3rd | DATE | 2030-06-03 | 2030-06-03 | 2030-06-05",
      "5th 2030 | DATE | 2030-06-05 | 2030-06-03 | 2030-06-05",
    ],
  ],
  [
    "They met 3 June 2030 – 5 June 2030.",
    [
      "3 June 2030 | DATE | 2030-06-03 | 2030-06-03 | 2030-06-05",
      "5 June 2030 | DATE | 2030-06-05 | 2030-06-03 | 2030-06-05",
    ],
  ],
  [
    "They met between June 3 and June 5.",
    ["June 3 | DATE | 2031-06-03", "June 5 | DATE | 2031-06-05"],
  ],
  [
    "Mid-June to early July is busy.",
    [
      "Mid-June | DATE | 2031-06 | 2031-06-11 | 2031-07-10",
      "early July | DATE | 2031-07 | 2031-06-11 | 2031-07-10",
    ],
  ],
  ["On Saturday, 3 May, they met.", ["Saturday, 3 May | DATE | 2031-05-03"]],
  ["At 8 p.m. on May 3, 2031, they met.", ["8 p.m. on May 3, 2031 | TIME | 2031-05-03T20:00"]],
  ["The 12 May talks failed.", ["12 May | DATE | 2031-05-12"]],
];

/** Without a day of publication: what nothing tells stays open. */
const undated: readonly Row[] = [
  ["On 3 June they met.", ["3 June | DATE | XXXX-06-03"]],
  [
    "On Tuesday they met; yesterday they left.",
    ["Tuesday | DATE | XXXX-WXX-2", "yesterday | DATE | XXXX-XX-XX"],
  ],
  ["Last month they met.", ["Last month | DATE | XXXX-XX"]],
  [
    "In June 2019 they met. On 3 July they signed.",
    ["June 2019 | DATE | 2019-06", "3 July | DATE | 2019-07-03"],
  ],
  [
    "In November 2019 they met. In January they signed.",
    ["November 2019 | DATE | 2019-11", "January | DATE | 2020-01"],
  ],
  ["On 9 March 490 BC they met.", ["9 March 490 BC | DATE | BC0490-03-09"]],
  [
    "In the years 499–493 BC they fought.",
    ["years | DURATION | PXY", "499 | DATE | BC0499", "493 BC | DATE | BC0493"],
  ],
  [
    "The 2019 summit failed. On 3 July they signed.",
    ["2019 | DATE | 2019", "3 July | DATE | 2019-07-03"],
  ],
  [
    "On 3 July 2020 they met after the 2019 summit. On 9 July they signed.",
    ["3 July 2020 | DATE | 2020-07-03", "2019 | DATE | 2019", "9 July | DATE | 2020-07-09"],
  ],
  [
    "In nineteen ninety-six and two thousand and one they met.",
    ["nineteen ninety-six | DATE | 1996", "two thousand and one | DATE | 2001"],
  ],
];

describe("in a report of 15 May 2031", () => {
  test.each(published)("%s", (text, expected) => {
    expect(read(report(text, "2031-05-15"))).toEqual(expected);
  });
});

describe("in a text without a date", () => {
  test.each(undated)("%s", (text, expected) => {
    expect(read(report(text))).toEqual(expected);
  });
});

test("a heading dates what follows it", () => {
  const heading = "Second day: 4 June 2019";
  const text = `${heading}\n\nThey met in the morning. On 6 June they left.`;
  const blocks = [
    block("heading", 0, heading.length),
    block("paragraph", heading.length + 2, text.length),
  ];
  expect(read({ ...report(text), format: "wiki", blocks })).toEqual([
    "4 June 2019 | DATE | 2019-06-04",
    "the morning | TIME | 2019-06-04TMO",
    "6 June | DATE | 2019-06-06",
  ]);
});

test("a date that a line break divides is one date; a date never goes on into the next block", () => {
  expect(read(report("They met on 3\nJune 2019."))).toEqual(["3\nJune 2019 | DATE | 2019-06-03"]);
  const text = "They met on 3 June\n2019 was quiet.";
  const blocks = [block("item", 0, 18), block("item", 19, text.length)];
  expect(read({ ...report(text), blocks })).toEqual([
    "3 June | DATE | XXXX-06-03",
    "2019 | DATE | 2019",
  ]);
});

test("the background of a report goes forward in time", () => {
  const text =
    "In June 2027 the first round failed. In March 2028 the second one did. In May 2029 a truce was signed. " +
    "In November 2029 it broke. In August 2030 the guns fell silent. On 10 February they met in Lima.";
  expect(read(report(text, "2031-05-15")).at(-1)).toBe("10 February | DATE | 2031-02-10");
});

test("any string gives spans in the text, in order, without overlap", () => {
  const words = fc.constantFrom(
    ..."Oct. 27 – May 2031 the last week a ’ 9.30am two days later end of BC Tuesday , ( or and first day".split(
      " ",
    ),
    "\n",
    "\ud800",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words).map((parts) => parts.join(" ")),
    fc.array(words).map((parts) => parts.join("")),
  );
  const published = fc.option(fc.constant("2031-05-15"), { nil: undefined });
  fc.assert(
    fc.property(texts, published, (text, date) => {
      let end = 0;
      for (const date_ of found(report(text, date))) {
        expect(date_.start).toBeGreaterThanOrEqual(end);
        expect(date_.end).toBeGreaterThan(date_.start);
        end = date_.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each(["1234567890", "Oct. ", "7, 8 and ", '“"', "two days later "])(
  "%j over and over takes linear time",
  (piece) => {
    const milliseconds = (size: number): number => {
      const text = piece.repeat(size / piece.length);
      const start = performance.now();
      found(report(text, "2031-05-15"));
      return performance.now() - start;
    };
    milliseconds(10_000);
    expect(milliseconds(100_000)).toBeLessThan(50 * Math.max(20, milliseconds(10_000)));
  },
  20_000,
);

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsed } from "../../testing/layers.ts";
import { marked } from "../../testing/marked.ts";
import { times } from "./times.ts";

/** A Wednesday. */
const published = "2019-05-15";

const read = (text: string, date: string | null = published) => times.run(parsed(text, { published: date }));

function expectTimes(row: string, values: readonly string[], date: string | null = published): void {
  const { text, spans } = marked(row);
  const found = read(text, date);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    spans.map(({ start, end }) => text.slice(start, end)),
  );
  expect(found.map(({ type, value }) => `${type} ${value}`)).toEqual(values);
}

describe("dates", () => {
  test.each([
    ["The dam broke on [March 3, 2011], at dawn.", ["DATE 2011-03-03"]],
    ["It opened on [3 March 2011] in Oslo.", ["DATE 2011-03-03"]],
    ["The strike began [Monday, April 8], in Lille.", ["DATE 2019-04-08"]],
    ["The vote is set for [June 2].", ["DATE 2019-06-02"]],
    ["The quake hit on [Dec. 12].", ["DATE 2018-12-12"]],
    ["Raids took place on [February 15] and [19].", ["DATE 2019-02-15", "DATE 2019-02-19"]],
    ["The fair runs [June 3]-[7] in Turin.", ["DATE 2019-06-03", "DATE 2019-06-07"]],
    ["Released on [2018-11-30] by the agency.", ["DATE 2018-11-30"]],
    ["The flood of [August 1988] killed nine.", ["DATE 1988-08"]],
    ["Sales fell from [May] to [June 2014].", ["DATE 2014-05", "DATE 2014-06"]],
    ["He resigned in [October].", ["DATE 2018-10"]],
    ["The court will sit in [October].", ["DATE 2019-10"]],
    ["She quit in [late March].", ["DATE 2019-03"]],
    ["In [1994], the mine closed.", ["DATE 1994"]],
    ["The [2012] Olympics cost more.", ["DATE 2012"]],
    ["The war of [1914]-[1918] ended it.", ["DATE 1914", "DATE 1918"]],
    ["The survey covers [2009]–[13].", ["DATE 2009", "DATE 2013"]],
    ["Rents fell in [the 1990s] and in [the mid-2010s].", ["DATE 199X", "DATE 201X"]],
    ["It was built in [the 19th century].", ["DATE 18XX"]],
    ["It hails from [fiscal 2016].", ["DATE 2016"]],
    ["Profit rose in [the third quarter of 2017].", ["DATE 2017-Q3"]],
    ["Growth slowed in [the first half of 2018].", ["DATE 2018-H1"]],
    ["Votes are due by [the end of the year].", ["DATE 2019"]],
    ["He left office [last fall].", ["DATE 2018-FA"]],
    ["The shop shut in [the summer of 2014].", ["DATE 2014-SU"]],
    ["The law passed on [the first Tuesday in March].", ["DATE 2019-03-05"]],
    ["Shops close on [Christmas Day].", ["DATE 2018-12-25"]],
    ["Turkeys were sold for [Thanksgiving 2018].", ["DATE 2018-11-22"]],
    ["Teams may march in the rain.", []],
    ["About 2000 people and 1990 goats came.", []],
    ["He paid $1999 for flight 1549.", []],
    ["They sat under the sun in second place.", []],
    ["Prices fall and rivers spring up.", []],
    ["May Ling met April Stone.", []],
    ["Call 555-2010 or see Title 2010.", []],
  ])("%s", (row, values) => expectTimes(row, values));
});

describe("told from the published day", () => {
  test.each([
    ["The mayor spoke [Tuesday].", ["DATE 2019-05-14"]],
    ["The mayor will speak [Tuesday].", ["DATE 2019-05-21"]],
    ["The panel is expected to meet on [Friday].", ["DATE 2019-05-17"]],
    ["On [Monday], the panel will meet.", ["DATE 2019-05-20"]],
    ["He was seen [Monday night].", ["TIME 2019-05-13TNI"]],
    ["He left [last Friday] and returns [next Friday].", ["DATE 2019-05-10", "DATE 2019-05-17"]],
    ["[Yesterday] it rained; [today] it snows.", ["DATE 2019-05-14", "DATE 2019-05-15"]],
    ["It broke [earlier this month].", ["DATE 2019-05"]],
    ["It fell [last week] and [last year].", ["DATE 2019-W19", "DATE 2018"]],
    ["It opened [two years ago].", ["DATE 2017"]],
    ["It opened [three days ago].", ["DATE 2019-05-12"]],
    ["It opened [six months ago].", ["DATE 2018-11"]],
    ["Talks resumed over [the weekend].", ["DATE 2019-W19-WE"]],
    ["The bridge fell in [2001]. Repairs began [the following year].", ["DATE 2001", "DATE 2002"]],
    ["It sank on [May 2]. [The next day] divers came.", ["DATE 2019-05-02", "DATE 2019-05-03"]],
    ["Net rose in [the first quarter] from [a year earlier].", ["DATE 2019-Q1", "DATE 2018-Q1"]],
    ["The bell rang at [9 a.m. EDT Tuesday].", ["TIME 2019-05-14T09:00"]],
    ["It ends at [noon] on the dot.", ["TIME 2019-05-15T12:00"]],
    ["[Friday] the dog barked; [Tuesdays] are calm.", ["DATE 2019-05-10", "SET XXXX-WXX-2"]],
  ])("%s", (row, values) => expectTimes(row, values));

  test.each([
    ["The mayor spoke [Tuesday].", ["DATE XXXX-WXX-2"]],
    ["The mayor spoke on [February 5].", ["DATE XXXX-02-05"]],
    ["It rained in [October] and [last year].", ["DATE XXXX-10", "DATE PAST_REF"]],
    ["It opened on [June 3, 2011].", ["DATE 2011-06-03"]],
  ])("%s with no published day", (row, values) => {
    expectTimes(row, values, null);
    for (const { value, from, to } of read(marked(row).text, null)) {
      if (!/^\d{4}-\d\d-\d\d$/.test(value)) expect([from, to]).toEqual([null, null]);
    }
  });
});

describe("durations, sets and what is vague", () => {
  test.each([
    ["The siege lasted [three days].", ["DURATION P3D"]],
    ["[A two-year] ban and [a 90-day] pause.", ["DURATION P2Y", "DURATION P90D"]],
    ["It slid for [two and a half years].", ["DURATION P2Y6M"]],
    ["They waited [several weeks].", ["DURATION PXW"]],
    ["Over [the past two months] rents rose.", ["DURATION P2M"]],
    ["It rang for [decades].", ["DURATION PXDE"]],
    ["They meet [every Tuesday].", ["SET XXXX-WXX-2"]],
    ["They meet [twice a week] and pay [annually].", ["SET P1W", "SET P1Y"]],
    ["Crews are [now] on site.", ["DATE PRESENT_REF"]],
    ["Rents rose in [recent years].", ["DATE PAST_REF"]],
    ["More will arrive in [the coming weeks].", ["DATE FUTURE_REF"]],
    ["The ferry will [soon] sail.", ["DATE FUTURE_REF"]],
    ["A 39-year-old nurse, aged 39, won.", []],
    ["She asked for a second chance.", []],
    ["A quarter of them left.", []],
    ["They earn $5 an hour at 60 miles an hour.", []],
    ["The film has the fourth quarter of the game, a goal and a coach.", []],
    ["Run as soon as you can.", []],
  ])("%s", (row, values) => expectTimes(row, values));
});

test.each([
  ["It opened in March 2011.", "2011-03-01", "2011-04-01"],
  ["It opened last week.", "2019-05-06", "2019-05-13"],
  ["It opened in the 1990s.", "1990-01-01", "2000-01-01"],
  ["It opened in the third quarter of 2017.", "2017-07-01", "2017-10-01"],
  ["It opened Monday night.", "2019-05-13T18:00", "2019-05-14T06:00"],
  ["It opened at 9 a.m. Tuesday.", "2019-05-14T09:00", "2019-05-14T09:01"],
  ["It opened last winter.", "2018-12-01", "2019-03-01"],
  ["It is open now.", null, null],
  ["It was open for two days.", null, null],
])("%s covers %s to %s", (text, from, to) => {
  expect(read(text)).toEqual([expect.objectContaining({ from, to })]);
});

test("times are their slices, in order and apart, and the same twice, on any text", () => {
  const words = fc.constantFrom(
    "the", "first", "last", "next", "May", "March 3", "2014", "-", "to", "and", ",", "Tuesday", "night", "week", "two",
    "a", "year", "years", "ago", "earlier", "of", "quarter", "every", "9 a.m.", "noon", "on", "end", "early", "now",
    "the day before", "that day", "Easter", "'90s", "\n", ".",
  ); // biome-ignore format: a list
  fc.assert(
    fc.property(
      fc.array(words),
      fc.constantFrom(" ", ""),
      fc.constantFrom(published, null, "2020-02-29"),
      (list, gap, date) => {
        const text = list.join(gap);
        const found = read(text, date);
        let end = 0;
        for (const time of found) {
          expect(text.slice(time.start, time.end)).toBe(time.text);
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.value).not.toMatch(/NaN|undefined/);
          end = time.end;
        }
        expect(read(text, date)).toEqual(found);
      },
    ),
  );
});

test.each([
  "now ",
  "every Tuesday ",
  "May 3, ",
  "9:30 ",
  "two years ",
  "the end of the ",
  "2009-",
  "   ",
  "1/2/",
  "the quarter ",
])("a megabyte of %j is read in time that grows with its length", (piece) => {
  const layers = (size: number) => parsed(piece.repeat(size / piece.length), { published });
  const [small, large] = [layers(100_000), layers(400_000)];
  const time = (article: typeof small) => {
    const before = performance.now();
    times.run(article);
    return performance.now() - before;
  };
  time(small);
  expect(time(large)).toBeLessThan(12 * time(small) + 200);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../model/article.ts";
import type { ReadArticle } from "../model/layers.ts";
import type { Attribution } from "../model/mention.ts";
import { quote } from "../model/span.ts";
import type { Question } from "../model/story.ts";
import { articleOf } from "../testing/layers.ts";
import { framing } from "./frame.ts";

interface Said {
  readonly source: string;
  readonly cue: string;
  readonly content?: string;
  readonly kind?: Attribution["sourceKind"];
  readonly name?: boolean;
}

function read(id: string, text: string, said: readonly Said[] = [], metadata: Partial<Article> = {}): ReadArticle {
  const spanOf = (words: string) => quote(text, text.indexOf(words), text.indexOf(words) + words.length);
  return {
    article: articleOf(text, { id, ...metadata }),
    times: [], quantities: [], instruments: [], claims: [],
    entities: said.filter(({ name }) => name).map(({ source }) => ({ ...spanOf(source), type: "person", canonical: source })),
    attributions: said.map(({ source, cue, content, kind = "other" }, at) => ({
      id: `${id}-${at}`, source: [spanOf(source)], cue: [spanOf(cue)], content: content ? [spanOf(content)] : [], kind: "indirect",
      speaker: source, sourceKind: kind, to: null, unnamed: kind === "unnamed", within: null, rule: "test",
    })),
    signature: { articleId: id, outlet: null, published: null, title: null, terms: [], names: [], shingles: [] },
  }; // biome-ignore format: one thought
}

const frame = (articles: readonly ReadArticle[], questions: readonly Question[] = []) =>
  framing.run({ articles, questions });

/** Referent → "article: term (voice)" in order. */
const terms = (...texts: string[]) =>
  Object.fromEntries(
    frame(texts.map((text, at) => read(`${at + 1}`, text))).referents.map(({ referent, terms: list }) => [
      referent,
      list.map(({ articleId, term, voice }) => `${articleId}: ${term} (${voice})`),
    ]),
  );

describe("terms", () => {
  test("a word at arm's length in one account and not in the other", () => {
    expect(
      terms("The party promised an “amnesty” for tax debts.", "Voters will like the amnesty for tax debts."),
    ).toEqual({
      amnesty: ["1: amnesty (quoted)", "2: amnesty (own)"],
    });
  });

  test("people named differently, with what colours the name", () => {
    expect(
      terms(
        "A crowd of angry rioters blocked the bridge. The rioters threw stones.",
        "Peaceful protesters blocked the bridge, and the protesters sang.",
      ),
    ).toMatchObject({
      protesters: ["1: angry rioters (own)", "1: rioters (own)", "2: peaceful protesters (own)", "2: protesters (own)"],
    });
  });

  test("one act under two heads, told by what it is about", () => {
    const found = terms(
      "The council voted for a rent increase. The rent increase begins in May.",
      "A rent hike begins in May, and tenants fear the rent hike.",
    );
    expect(Object.values(found)).toContainEqual([
      "1: rent increase (own)", "1: rent increase (own)", "2: rent hike (own)", "2: rent hike (own)",
    ]); // biome-ignore format: one thought
  });

  test.each([
    { name: "a title in quotation marks", texts: ["She sang “Winter Song” twice.", "He likes the song."] },
    {
      name: "a sentence in quotation marks",
      texts: ["“We will open the bridge tomorrow,” he said.", "The bridge opens."],
    },
    {
      name: "a name that every account uses alike",
      texts: ["The nurses walked out.", "The nurses walked out.", "The nurses met."],
    },
    { name: "a single account", texts: ["Rioters or protesters? The “amnesty” divides them."] },
    { name: "nothing", texts: ["", ""] },
  ])("leaves $name", ({ texts }) => {
    expect(terms(...texts)).toEqual({});
  });

  test("says whose word it is", () => {
    const one = read("1", "Pavel Ostrin called it an “amnesty” for debtors.", [
      { source: "Pavel Ostrin", cue: "called", content: "it an “amnesty” for debtors" },
    ]);
    const [referent] = frame([one, read("2", "The amnesty is popular.")]).referents;
    expect(referent?.terms.map(({ voice, by }) => [voice, by])).toEqual([
      ["quoted", "Pavel Ostrin"],
      ["own", null],
    ]);
  });
});

test("sources: who speaks in each article, most heard first, with the attributions that show it", () => {
  const article = read(
    "1",
    "Officials said no. Greta Lindqvist said yes and Greta Lindqvist asked for more. It said nothing.",
    [
      { source: "Officials", cue: "said", kind: "unnamed" },
      { source: "Greta Lindqvist", cue: "said yes", kind: "advocate", name: true },
      { source: "Greta Lindqvist", cue: "asked", kind: "advocate", name: true },
      { source: "It", cue: "said nothing" },
    ],
  );
  expect(frame([article]).sources).toEqual([
    { articleId: "1", kind: "advocate", speaker: "Greta Lindqvist", attributionIds: ["1-1", "1-2"] },
    { articleId: "1", kind: "unnamed", speaker: "Officials", attributionIds: ["1-0"] },
  ]);
});

describe("coverage", () => {
  const claim = (id: string) => ({ id: `claim-${id}`, articleId: id }) as ReadArticle["claims"][number];
  const dated = (id: string, published: string | null, answers: boolean): ReadArticle => ({
    ...read(id, "", [], { published }),
    claims: answers ? [claim(id)] : [],
  });
  const question = { id: "q", answers: [{ claimIds: ["claim-1", "claim-3"] }] } as unknown as Question;

  test("what an account leaves out that another had told before", () => {
    const articles = [
      dated("1", "2031-02-01", true),
      dated("2", "2031-02-02", false),
      dated("3", "2031-02-02", true),
      dated("4", null, false),
    ];
    expect(
      frame(articles, [question]).coverage.map(({ articleId, covered, knownBefore }) => [
        articleId,
        covered,
        knownBefore,
      ]),
    ).toEqual([
      ["1", true, false],
      ["2", false, true],
      ["3", true, true],
      ["4", false, false],
    ]);
  });
});

test("whatever the texts, every term is its slice and the framing comes out the same twice", () => {
  const word = fc.constantFrom(
    "protesters",
    "rioters",
    "the",
    "“amnesty”",
    "amnesty",
    '"',
    "rent",
    "hike",
    "increase",
    "angry",
    ".",
    "\n",
    "said",
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 4 }), (rows) => {
      const articles = rows.map((words, at) => read(`${at}`, words.join(" ")));
      const found = frame(articles);
      expect(frame(articles)).toEqual(found);
      for (const { articleId, start, end, text } of found.referents.flatMap((referent) => referent.terms)) {
        expect(articles[Number(articleId)]!.article.text.slice(start, end)).toBe(text);
      }
    }),
    { numRuns: 50 },
  );
});

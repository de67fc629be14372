import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { identity } from "../model/identity.ts";
import type { ReadArticle } from "../model/layers.ts";
import type { Attribution, Entity, EntityType, SourceKind } from "../model/mention.ts";
import { quote } from "../model/span.ts";
import type { Stemma } from "../model/stemma.ts";
import type { Question } from "../model/story.ts";
import { articleOf } from "../testing/layers.ts";
import { findReuse } from "./reuse.ts";
import { deriveStemma } from "./stemma.ts";
import { countOrigins } from "./support.ts";

interface Said {
  readonly source: string;
  readonly cue: string;
  readonly speaker?: string;
  readonly sourceKind?: SourceKind;
  readonly unnamed?: boolean;
  readonly to?: string;
  readonly within?: number;
}

interface Given extends Partial<Article> {
  readonly said?: readonly Said[];
  readonly names?: Readonly<Record<string, EntityType>>;
  /** The words of claims, each with the numbers of the attributions behind it, outermost first. */
  readonly claims?: readonly (readonly [words: string, ...said: number[]])[];
}

/** An article with hand-made layers: spans are found by their words. */
function read(text: string, { said = [], names = {}, claims = [], ...metadata }: Given = {}): ReadArticle {
  const article = articleOf(text, metadata);
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text.`);
    return quote(text, start, start + words.length);
  };
  const attributions = said.map(
    ({ source, cue, speaker = source, sourceKind = "other", unnamed = false, to, within }, at): Attribution => ({
      id: `${article.id}-${at}`, source: [spanOf(source)], cue: [spanOf(cue)], content: [], kind: "indirect", speaker,
      sourceKind, unnamed, to: to === undefined ? null : spanOf(to),
      within: within === undefined ? null : `${article.id}-${within}`, rule: "test",
    }),
  ); // biome-ignore format: one thought
  const entities = Object.entries(names).flatMap(([canonical, type]): Entity[] =>
    text.includes(canonical) ? [{ ...spanOf(canonical), type, canonical }] : [],
  );
  return {
    article,
    times: [], quantities: [], instruments: [], entities, attributions,
    claims: claims.map(([words, ...by], at): Claim => ({
      ...spanOf(words), id: `${article.id}-claim-${at}`, articleId: article.id, kind: "figure", quantityId: null,
      actor: null, action: null, object: null, place: null, time: null, status: "happened", polarity: "affirmed",
      asserted: true, voices: by.map((index) => said[index]?.speaker ?? said[index]?.source ?? ""),
      attributionIds: by.map((index) => `${article.id}-${index}`), impliedVoice: false,
    })),
    signature: { articleId: article.id, outlet: article.outlet, published: article.published, title: article.title, terms: [], names: [], shingles: [] },
  }; // biome-ignore format: one thought
}

const stemmaOf = (articles: readonly ReadArticle[]): Stemma =>
  deriveStemma(articles, findReuse(articles.map(({ article }) => article)));

/** "article -kind-> label" for each edge, the article's or node's label first. */
function edges(articles: readonly ReadArticle[]): string[] {
  const { nodes, edges: all } = stemmaOf(articles);
  const label = (id: string) => nodes.find((node) => node.id === id)?.label;
  return all.map(({ from, to, kind }) => `${label(from)} ${kind} ${label(to)}`);
}

const question = (...claims: (readonly [ReadArticle, number])[]): Question => ({
  id: "q", storyId: "s", label: "how many", relations: [],
  answers: [{ id: "a", label: "40", low: 40, high: 40, approx: false, unit: "persons", claimIds: claims.map(([r, n]) => `${r.article.id}-claim-${n}`) }],
}); // biome-ignore format: one thought

function support(articles: readonly ReadArticle[], asked: Question) {
  const stemma = stemmaOf(articles);
  const [first] = countOrigins(articles, findReuse(articles.map(({ article }) => article)), [asked], stemma);
  const { nodes } = stemma;
  return {
    origins: first?.origins.map((id) => nodes.find((node) => node.id === id)?.label),
    independent: first?.independentOrigins,
  };
}

describe("the stemma", () => {
  test.each([
    { text: "Forty divers are missing, according to Reuters.", cites: ["Reuters"] },
    { text: "A report in the Toronto Star said forty divers are missing.", cites: ["Toronto Star"] },
    { text: "The wreck was first reported by Le Monde.", cites: ["Le Monde"] },
    { text: "ORRA (AFP) — Forty divers are missing.", cites: ["Agence France-Presse"] },
    {
      text: "Forty divers are missing.\nThe Associated Press contributed to this report.",
      cites: ["Associated Press"],
    },
    { text: "Le Monde is based in Paris, and Reuters has its seat in London." },
    { text: "Shares in the Toronto Star fell." },
    { text: "The minister sued Le Monde and lost." },
  ])("outlets cited in: $text", ({ text, cites = [] }) => {
    expect(edges([read(text, { title: "T" })])).toEqual(cites.map((name) => `T cites ${name}`));
  });

  test("leaves an article's own outlet out, however it is written", () => {
    expect(
      edges([read("The mayor told CNN that the reef is closed.", { outlet: "CNN (Web News)", title: "T" })]),
    ).toEqual([]);
  });

  test("keeps the order of a chain", () => {
    const article = read("The Gazette reported that harbour officials saw the wreck.", {
      title: "T",
      names: { "The Gazette": "organisation" },
      said: [
        { source: "The Gazette", cue: "reported" },
        { source: "harbour officials", cue: "saw", unnamed: true, within: 0 },
      ],
    });
    expect(edges([article])).toEqual(["T cites The Gazette", "The Gazette cites harbour officials"]);
  });

  test("goes through the outlet that a speaker told", () => {
    const article = read("Inge Sorby told Reuters that the reef is closed.", {
      title: "T",
      names: { "Inge Sorby": "person" },
      said: [{ source: "Inge Sorby", cue: "told", to: "Reuters" }],
    });
    expect(edges([article])).toEqual(["T cites Reuters", "Reuters cites Inge Sorby"]);
  });

  test("knows one person by the full name and by the surname, and keeps unnamed people of two articles apart", () => {
    const full = read("Inge Sorby said the reef is closed. Officials agreed.", {
      id: "1", title: "T", names: { "Inge Sorby": "person" },
      said: [{ source: "Inge Sorby", cue: "said" }, { source: "Officials", cue: "agreed", unnamed: true }],
    }); // biome-ignore format: one thought
    const short = read("Sorby said nothing new. Officials agreed.", {
      id: "2", title: "U", names: { Sorby: "person" },
      said: [{ source: "Sorby", cue: "said" }, { source: "Officials", cue: "agreed", unnamed: true }],
    }); // biome-ignore format: one thought
    expect(
      stemmaOf([full, short])
        .nodes.map(({ label }) => label)
        .sort(),
    ).toEqual(["Inge Sorby", "Officials", "Officials", "T", "U"]);
  });

  test("shows a quotation that two articles share, and not a short one", () => {
    const words = "we will not let one more boat sail until the harbour is safe";
    const one = read(`“${words},” she said. “Never again,” she said.`, { id: "1", title: "T" });
    const two = read(`He read out: "${words}." "Never again," he said.`, { id: "2", title: "U" });
    expect(edges([one, two])).toEqual(["U quotes-same T"]);
    expect(
      edges([read("“Never again,” she said.", { id: "1" }), read("“Never again,” he said.", { id: "2" })]),
    ).toEqual([]);
  });

  test("follows a link to another article of the story, and no other link", () => {
    const links = [
      { start: 0, end: 4, href: "https://www.gazette.example/reef?utm=1" },
      { start: 5, end: 9, href: "https://www.gazette.example/about" },
    ];
    const one = read("Reef news.", { id: "1", title: "T", url: "http://gazette.example/reef/" });
    expect(edges([one, read("Link Else", { id: "2", title: "U", links })])).toEqual(["U links T"]);
  });
});

describe("support", () => {
  const wire =
    "Divers from Orra found forty barrels of lamp oil in the hold of a wooden ferry that sank on the northern reef.";

  test("counts outlets that repeat one agency once", () => {
    const articles = ["Gazette", "Courier", "Post-Dispatch"].map((outlet, at) =>
      read(`There are 40 barrels, according to Reuters. Item ${at}.`, {
        id: `${at}`, outlet, said: [{ source: "Reuters", cue: "according to" }], claims: [["There are 40 barrels", 0]],
      }),
    ); // biome-ignore format: one thought
    const asked = question(...articles.map((article) => [article, 0] as const));
    expect(support(articles, asked)).toEqual({ origins: ["Reuters"], independent: 1 });
  });

  test("counts articles that speak for themselves apart, and a copy with what it copies", () => {
    const one = read(wire, { id: "1", outlet: "Orra Gazette", published: "2031-01-01", claims: [["forty barrels"]] });
    const copy = read(`Here is what we know. ${wire}`, {
      id: "2",
      outlet: "Courier",
      published: "2031-01-02",
      claims: [["forty barrels"]],
    });
    const other = read("The hold had forty barrels in it, our own count shows.", {
      id: "3",
      outlet: "Harbour Post",
      claims: [["forty barrels"]],
    });
    const asked = question([one, 0], [copy, 0], [other, 0]);
    expect(support([one, copy, other], asked)).toEqual({ origins: ["Orra Gazette", "Harbour Post"], independent: 2 });
  });

  test("follows an outlet that is credited to where its own article has it from, and repeats are no witnesses", () => {
    const wireArticle = read("Forty barrels were found, Inge Sorby said.", {
      id: "1", outlet: "Norda Wire", published: "2031-01-01T08:00:00Z", names: { "Inge Sorby": "person" },
      said: [{ source: "Inge Sorby", cue: "said" }], claims: [["Forty barrels were found", 0]],
    }); // biome-ignore format: one thought
    const credited = read("Forty barrels were found, Norda Wire reported.", {
      id: "2", outlet: "Gazette", published: "2031-01-01T12:00:00Z", names: { "Norda Wire": "organisation" },
      said: [{ source: "Norda Wire", cue: "reported" }], claims: [["Forty barrels were found", 0]],
    }); // biome-ignore format: one thought
    const repeated = read("The forty barrels are a riddle still.", {
      id: "3", outlet: "Gazette", published: "2031-01-03", claims: [["forty barrels"]],
    }); // biome-ignore format: one thought
    const apart = read("Our divers counted forty barrels.", {
      id: "4", outlet: "Harbour Post", published: "2031-01-03", claims: [["forty barrels"]],
    }); // biome-ignore format: one thought
    const all = [wireArticle, credited, repeated, apart];
    expect(support(all, question(...all.map((article) => [article, 0] as const)))).toEqual({
      origins: ["Inge Sorby", "Harbour Post"],
      independent: 2,
    });
  });

  test("takes the agency of a dateline for the origin of what the text says", () => {
    const articles = ["Gazette", "Courier"].map((outlet, at) =>
      read(`ORRA (AP) — The ferry had forty barrels. ${outlet}.`, { id: `${at}`, outlet, claims: [["forty barrels"]] }),
    );
    expect(support(articles, question([articles[0]!, 0], [articles[1]!, 0]))).toEqual({
      origins: ["Associated Press"],
      independent: 1,
    });
  });

  test("does not count a headline beside the source that the same article gives", () => {
    const article = read("Ferry had forty barrels. Inge Sorby said forty barrels were found.", {
      id: "1", outlet: "Gazette", names: { "Inge Sorby": "person" },
      said: [{ source: "Inge Sorby", cue: "said" }],
      claims: [["Ferry had forty barrels"], ["forty barrels were found", 0]],
    }); // biome-ignore format: one thought
    expect(support([article], question([article, 0], [article, 1]))).toEqual({
      origins: ["Inge Sorby"],
      independent: 1,
    });
  });

  test("counts unnamed people behind one outlet as that outlet", () => {
    const articles = ["1", "2"].map((id) =>
      read(`Reuters, citing officials, put it at forty barrels. Item ${id}.`, {
        id, outlet: `Gazette ${id}`,
        said: [{ source: "Reuters", cue: "citing" }, { source: "officials", cue: "citing", unnamed: true, within: 0 }],
        claims: [["forty barrels", 0, 1]],
      }),
    ); // biome-ignore format: one thought
    expect(support(articles, question([articles[0]!, 0], [articles[1]!, 0]))).toEqual({
      origins: ["officials"],
      independent: 1,
    });
  });

  test("never counts a claim that its voice does not vouch for", () => {
    const article = read("Nobody found forty barrels.", { id: "1", outlet: "Gazette", claims: [["forty barrels"]] });
    const denied = { ...article, claims: article.claims.map((claim) => ({ ...claim, asserted: false })) };
    expect(support([denied], question([denied, 0]))).toEqual({ origins: [], independent: 0 });
  });
});

test("whatever the texts, the stemma has no cycle, its evidence is in place and it comes out the same twice", () => {
  const outlets = ["Reuters", "Le Monde", "Toronto Star", "CNN"];
  const line = fc.oneof(
    fc.constantFrom(...outlets).map((name) => `The wreck was reported by ${name} on Monday.`),
    fc.constantFrom(...outlets).map((name) => `ORRA (${name}) — Divers went down.`),
    fc.constant("“We will not let one more boat sail until the harbour is safe again,” she said."),
    fc.constant("Divers from Orra found forty barrels of lamp oil in the hold of a wooden ferry on the northern reef."),
    fc.string({ maxLength: 60 }),
  );
  const article = fc.record({
    lines: fc.array(line, { maxLength: 6 }),
    outlet: fc.constantFrom(null, ...outlets),
    date: fc.constantFrom(null, "2031-01-01", "2031-01-02"),
  });
  fc.assert(
    fc.property(fc.array(article, { maxLength: 5 }), (rows) => {
      const articles = rows.map(({ lines, outlet, date }, at) =>
        read(lines.join("\n"), { id: identity("art", [at]), outlet, published: date }),
      );
      const stemma = stemmaOf(articles);
      expect(stemmaOf(articles)).toEqual(stemma);
      const ids = new Set(stemma.nodes.map(({ id }) => id));
      const left = new Map(stemma.nodes.map(({ id }) => [id, new Set<string>()]));
      for (const { from, to, evidence } of stemma.edges) {
        expect(ids.has(from) && ids.has(to)).toBe(true);
        left.get(from)!.add(to);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { articleId, start, end, text } of evidence) {
          expect(articles.find((one) => one.article.id === articleId)!.article.text.slice(start, end)).toBe(text);
        }
      }
      for (
        let sinks = [...left].filter(([, to]) => to.size === 0);
        sinks.length > 0;
        sinks = [...left].filter(([, to]) => to.size === 0)
      ) {
        for (const [sink] of sinks) left.delete(sink);
        for (const to of left.values()) for (const [sink] of sinks) to.delete(sink);
      }
      expect([...left.keys()]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

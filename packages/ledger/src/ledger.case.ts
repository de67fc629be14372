import { type Article, identity, keptStages, type ReadArticle, readArticle, reconcileStory } from "@stemma/core";
import { afterEach, describe, expect, test } from "vitest";
import { findFaults } from "./doctor.ts";
import type { Ledger } from "./ledger.ts";
import { listArticles, loadArticles, loadLayers, loadReadArticles, loadSignatures } from "./query-articles.ts";
import { listStoryReadings, loadStory } from "./query-stories.ts";
import { revisionId } from "./revisions.ts";
import { startRun, writeArticles, writeInputNotes } from "./write-articles.ts";
import { retireStories, writeStories } from "./write-stories.ts";

const articleAbout = (text: string, metadata: Partial<Article> = {}): Article => {
  const outlet = metadata.outlet ?? "The Orvane Post";
  const url = metadata.url ?? null;
  const id = identity("art", [outlet, url, text]);
  return {
    id,
    path: "a.txt",
    url,
    outlet,
    title: null,
    byline: null,
    published: "2031-05-07",
    language: "en",
    text,
    links: [],
    notes: [],
    ...metadata,
  };
};

const bridge = articleAbout("Police said 12 people died when the bridge fell. The mayor called it “a day of grief”.");
const flood = articleAbout("At least 300 homes were flooded in Lower Tarn on Monday, the water board said.");
const bytesOf = (article: Article) => new TextEncoder().encode(article.text);

/** The promises every home of the ledger keeps: run against each. `open` gives the same ledger again for the same name. */
export function describeLedger(name: string, open: (ledger: string) => Promise<Ledger>): void {
  describe(`ledger on ${name}`, () => {
    let opened: Ledger[] = [];
    let serial = 0;
    const openNew = async () => reopen(`case-${process.pid}-${serial++}`);
    const reopen = async (ledger: string) => {
      const one = await open(ledger);
      opened.push(one);
      return one;
    };
    afterEach(async () => {
      await Promise.all(opened.map((ledger) => ledger.close()));
      opened = [];
    });
    const write = async (ledger: Ledger, ...articles: Article[]) => {
      const runId = await startRun(ledger, "test", "2031-05-08T00:00:00Z");
      const records = articles.map((article) => ({
        article,
        original: bytesOf(article),
        layers: readArticle(article),
      }));
      await writeArticles(ledger, runId, records);
      return runId;
    };
    const faults = async (ledger: Ledger) => {
      const found = [];
      for await (const fault of findFaults(ledger)) found.push(fault);
      return found;
    };

    test("a new ledger is empty and sound", async () => {
      const ledger = await openNew();
      expect(await listArticles(ledger)).toEqual([]);
      expect(await faults(ledger)).toEqual([]);
    });

    test("gives back what was written, layer by layer", async () => {
      const ledger = await openNew();
      await write(ledger, bridge, flood);
      const read = await loadReadArticles(ledger, [flood.id, bridge.id]);
      expect(read).toEqual([flood, bridge].map((article) => readArticle(article)));
      expect((await loadSignatures(ledger)).length).toBe(2);
      expect(await faults(ledger)).toEqual([]);
    });

    test("the same article twice is one article", async () => {
      const ledger = await openNew();
      await write(ledger, bridge);
      await write(ledger, bridge);
      expect(await listArticles(ledger)).toHaveLength(1);
    });

    test("a corrected date is a new revision of the same article, and the newest stands", async () => {
      const ledger = await openNew();
      await write(ledger, bridge);
      await write(ledger, { ...bridge, published: "2031-05-09" });
      expect(await listArticles(ledger)).toHaveLength(1);
      expect((await loadArticles(ledger, [bridge.id])).get(bridge.id)?.published).toBe("2031-05-09");
      await write(ledger, bridge);
      expect((await loadArticles(ledger, [bridge.id])).get(bridge.id)?.published).toBe("2031-05-07");
    });

    test("a layer read by another version is stale, and only that is read again", async () => {
      const ledger = await openNew();
      await write(ledger, bridge);
      await ledger.database
        .updateTable("layer")
        .set({ fingerprint: "stage_older" })
        .where("layer", "=", "instruments")
        .execute();
      expect((await listArticles(ledger)).map((row) => row.stale)).toEqual([true]);
      const stored = (await loadLayers(ledger, [revisionId(bridge)])).get(revisionId(bridge));
      expect([...(stored?.keys() ?? [])].sort()).toEqual(
        keptStages
          .map((stage) => stage.gives)
          .filter((layer) => layer !== "instruments")
          .sort(),
      );
      const timed: string[] = [];
      readArticle(bridge, stored, { now: () => 0, add: (stage) => timed.push(stage) });
      expect(timed.filter((stage) => !/sentences|phrases/.test(stage))).toEqual(["annotate/instruments"]);
    });

    test("refuses a quote that is not its slice", async () => {
      const ledger = await openNew();
      const layers = readArticle(bridge);
      const [first] = layers.quantities;
      const forged = { ...layers, quantities: [{ ...first, text: "13" }] } as ReadArticle;
      const runId = await startRun(ledger, "test", "2031-05-08T00:00:00Z");
      await expect(
        writeArticles(ledger, runId, [{ article: bridge, original: null, layers: forged }]),
      ).rejects.toMatchObject({
        code: "not-grounded",
      });
      expect(await listArticles(ledger)).toEqual([]);
    });

    test("keeps a story's reading whole, and history when it is retired", async () => {
      const ledger = await openNew();
      const runId = await write(ledger, bridge, flood);
      const story = { id: "story_1", label: "bridge at Orvane", articleIds: [bridge.id, flood.id] };
      const articles = await loadReadArticles(ledger, story.articleIds);
      const { articles: _articles, ...layers } = reconcileStory(story, articles);
      await writeStories(ledger, runId, [{ readingId: "reading_1", layers }]);
      await writeStories(ledger, runId, [{ readingId: "reading_1", layers }]);
      expect(await listStoryReadings(ledger)).toEqual(new Map([["story_1", "reading_1"]]));
      expect(await loadStory(ledger, "reading_1")).toEqual(layers);
      await retireStories(ledger, new Set());
      expect(await listStoryReadings(ledger)).toEqual(new Map());
      expect((await loadStory(ledger, "reading_1")).story).toEqual(story);
    });

    test("keeps notes on inputs, and the bytes as they came", async () => {
      const ledger = await openNew();
      const runId = await write(ledger, bridge);
      await writeInputNotes(ledger, runId, [{ path: "b.txt", code: "file-empty", message: "b.txt is empty." }]);
      const notes = await ledger.database.selectFrom("input_note").selectAll().execute();
      expect(notes).toEqual([
        { run_id: runId, position: 0, path: "b.txt", code: "file-empty", message: "b.txt is empty." },
      ]);
      expect(await faults(ledger)).toEqual([]);
      await ledger.database
        .updateTable("original")
        .set({ body: new Uint8Array([1, 2, 3]) })
        .execute();
      expect((await faults(ledger)).map((fault) => fault.code)).toEqual(["original"]);
    });

    test("opens again as it was closed", async () => {
      const ledger = await openNew();
      await write(ledger, bridge);
      const name = `case-${process.pid}-${serial - 1}`;
      await ledger.close();
      opened = [];
      expect(await listArticles(await reopen(name))).toHaveLength(1);
    });
  });
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { requireData } from "./corpus.ts";

/** The gold annotation of one text, as `seeds/gold/README.md` and `data/topics/README.md` describe it. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly figures: readonly GoldFigure[];
  readonly attributions: readonly GoldAttribution[];
  readonly times: readonly { text: string; start: number; value: string; relative?: boolean; resolved?: string }[];
  readonly instruments: readonly { text: string; start: number; canonical?: string; relation?: string }[];
  readonly entities: readonly { text: string; start: number; type: string; canonical: string }[];
  readonly framing: readonly { referent: string; term: string; start: number; voice: "own" | "quoted"; by?: string }[];
  readonly notFigures: readonly { text: string; start: number; reason?: string }[];
}

export interface GoldFigure {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly number_text: string;
  readonly number_start: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  readonly unit: string;
  readonly per: string | null;
  readonly noun: string;
  readonly role: string;
  readonly status: string;
  readonly actor: string | null;
  readonly place: string | null;
  readonly time: string | null;
  readonly voices: readonly string[];
  readonly asserted?: boolean;
  readonly repeat?: boolean;
  readonly minor?: boolean;
  readonly direction?: "up" | "down";
}

export interface GoldAttribution {
  readonly source: string | null;
  readonly source_start: number | null;
  readonly cue: string | null;
  readonly cue_start: number | null;
  readonly content: string | null;
  readonly content_start: number | null;
  readonly type: string;
  readonly via: string | null;
  readonly source_resolved?: string;
}

/** Questions of a story ("threads"), their Answers ("positions") and relations, by document and figure number. */
export interface GoldThreads {
  readonly threads: readonly {
    readonly question: string;
    readonly positions: readonly {
      readonly value: string;
      readonly claims: readonly (readonly [doc: string, figure: number])[];
      readonly voices: readonly string[];
      readonly evidence?: readonly { doc: string; quote: string; start: number }[];
    }[];
    readonly relations: readonly {
      readonly a: number;
      readonly b: number;
      readonly relation: string;
      readonly why: string;
      readonly also_acceptable?: readonly string[];
    }[];
  }[];
  readonly arithmetic: readonly {
    readonly doc: string | readonly string[];
    readonly working: string;
    readonly holds: boolean;
    readonly quote: string;
    readonly quote_doc: string;
    readonly note?: string;
  }[];
  readonly derivation: readonly { readonly doc: string; readonly from: string; readonly evidence: string }[];
}

export interface GoldStory {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
  readonly threads: GoldThreads;
}

/** The three annotated stories: the seeds and the two under `data/topics`. */
export function loadGoldStories(shared: string): GoldStory[] {
  return [
    loadStory("seeds", join(shared, "seeds"), join(shared, "seeds", "gold")),
    ...["maria", "minwage"].map((name) => {
      const folder = join(shared, "data", "topics", name);
      return loadStory(name, folder, folder);
    }),
  ];
}

function loadStory(name: string, folder: string, goldFolder: string): GoldStory {
  requireData(goldFolder);
  const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
  const { articles } = json(join(folder, "manifest.json"));
  const documents = readdirSync(goldFolder)
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file): GoldDocument => {
      const gold = json(join(goldFolder, file));
      const entry = articles.find((a: { file: string }) => a.file.startsWith(gold.doc));
      return {
        figures: [],
        attributions: [],
        times: [],
        instruments: [],
        entities: [],
        framing: [],
        notFigures: gold.not_figures ?? [],
        ...gold,
        id: gold.doc,
        text: readFileSync(join(folder, entry.file), "utf8"),
        outlet: entry.outlet,
        published: entry.published,
      };
    });
  return { name, documents, threads: json(join(goldFolder, "threads.json")) };
}

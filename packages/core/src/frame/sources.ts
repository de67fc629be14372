import type { ReadArticle } from "../model/layers.ts";
import type { SourceKind } from "../model/mention.ts";
import type { Framing } from "../model/stemma.ts";
import { findSpeaker } from "../trace/speakers.ts";

/** Whom each article lets speak, with the attributions that show it, most heard first; sources that nobody is named for are left out. */
export function findSources(articles: readonly ReadArticle[]): Framing["sources"] {
  return articles.flatMap((read) => {
    const heard = new Map<string, { kind: SourceKind; speaker: string; attributionIds: string[] }>();
    for (const attribution of read.attributions) {
      const speaker = findSpeaker(read, attribution);
      if (!speaker) continue;
      const kind = speaker.kind === "agency" || speaker.kind === "outlet" ? "media" : attribution.sourceKind;
      const key = speaker.label.toLowerCase();
      const known = heard.get(key) ?? { kind, speaker: speaker.label, attributionIds: [] };
      // An office is given once, at the first mention; later ones are only the surname.
      if (known.kind === "other") known.kind = kind;
      known.attributionIds.push(attribution.id);
      heard.set(key, known);
    }
    return [...heard.values()]
      .sort((a, b) => b.attributionIds.length - a.attributionIds.length)
      .map((source) => ({ articleId: read.article.id, ...source }));
  });
}

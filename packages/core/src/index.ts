export { phrases } from "./annotate/phrases/phrases.ts";
export { findSentences, sentences } from "./annotate/sentences/sentences.ts";
export type { Article, Link } from "./model/article.ts";
export { digest, identity } from "./model/identity.ts";

export type { Article, Link } from "./model/article.ts";
export { identity, digest } from "./model/identity.ts";

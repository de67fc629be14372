export type { Article, Link } from "./model/article.ts";
export { digest, identity } from "./model/identity.ts";

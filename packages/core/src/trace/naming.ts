import { findOutlet } from "../lexicon/outlets.ts";

/** Lower case, without article, punctuation and the remarks in brackets that outlets' names carry ("Daily News (online)"). */
export const nameKey = (name: string): string =>
  name
    .replace(/\([^)]{0,40}\)/g, " ")
    .toLowerCase()
    .replaceAll(".", "")
    .replace(/['’]s?(?=\s|$)/g, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim()
    .replace(/^the /, "");

/** One name for an outlet or agency however it is written; a name that nobody lists stands for itself. */
export const outletName = (name: string): string =>
  findOutlet(name)?.name ?? findOutlet(name.replace(/\s*\([^)]{0,40}\)/g, ""))?.name ?? name.trim();

/** What is left of an outlet's name without the words that its editions differ in: "Fox News", "Fox Online News". */
const brand = (name: string): string => {
  const key = nameKey(outletName(name));
  return (
    key
      .replace(/\b(?:online|web|news|com|website|digital|opinion|blogs?|magazine|newspaper|the)\b/g, " ")
      .replace(/\s+/g, " ")
      .trim() || key
  );
};

export const sameOutlet = (a: string, b: string): boolean => brand(a) === brand(b);

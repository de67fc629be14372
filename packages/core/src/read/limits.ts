/** How much of an input is read. Far above any news article; what goes past a limit is cut or left out with a note. */
export const limits = {
  /** A long report has half of this; a megabyte of text is still annotated in seconds. */
  articleCharacters: 1_000_000,
  /** No word of any language is longer; data in letters is. */
  wordCharacters: 10_000,
  htmlCharacters: 10_000_000,
  /** The deepest of 181 news pages nests 54 elements; the DOM library's recursion overflows past some thousands. */
  htmlDepth: 256,
  /** The richest of 181 news pages has 11,000 elements; past this the content search takes seconds. */
  htmlElements: 60_000,
  /** Broken rows that get a note each; the rest are counted in one. */
  rowNotes: 20,
  linksPerArticle: 2_000,
} as const;

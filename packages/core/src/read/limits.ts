/** How much of an input is read. Far above any news article; what goes past a limit is cut or left out with a note. */
export const limits = {
  /** Thirty thousand words, a long report; its annotation takes about a second. */
  articleCharacters: 200_000,
  /** No word of any language is longer; data in letters is. */
  wordCharacters: 10_000,
  htmlCharacters: 10_000_000,
  /** The 90 development pages nest 10 to 51 elements deep; the DOM library's recursion overflows past some thousands. */
  htmlDepth: 256,
  /** The 90 development pages have 77 to 1,417 elements; twenty thousand cost the content search three seconds. */
  htmlElements: 20_000,
  /** Longer than a book; past it the Markdown is cut. */
  markdownCharacters: 1_500_000,
  /** Of Markdown without a blank line: the parser's time grows with the square of a paragraph's length. */
  paragraphCharacters: 10_000,
  /** Broken rows that get a note each; the rest are counted in one. */
  rowNotes: 20,
  linksPerArticle: 2_000,
} as const;

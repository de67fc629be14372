import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFragment, readHtml } from "./html.ts";

const page = readFileSync(join(import.meta.dirname, "../../../../../fixtures/pages/ferry.html"), "utf8");

describe("a news page", () => {
  const found = readHtml(page, "ferry.html");

  test("says who published it, when and where", () => {
    expect(found.said).toEqual({
      title: "Ferry crews vote to strike over rosters",
      outlet: "Harbour Gazette",
      byline: "Nell Abara, Tom Oake",
      published: "2024-05-07T06:30:00+01:00",
      url: "https://harbourgazette.example/news/2024/ferry-strike",
      language: "en-GB",
    });
  });

  test("is read paragraph by paragraph, without the page around it", () => {
    expect(found.text.split(/\n+/).map((line) => line.slice(0, 30))).toEqual([
      "Ferry crews on the island line",
      "The new rosters, which begin i",
      "The company said it was “disap",
      "What passengers should know",
      "Tickets for the three days can",
      "The post boat, which has its o",
      "The last strike on the line, i",
    ]);
  });

  test("keeps its links, whole addresses on their words", () => {
    expect(found.links?.map(({ start, end, href }) => [found.text.slice(start, end), href])).toEqual([
      ["new rosters", "https://harbourgazette.example/news/2024/rosters"],
      ["according to the harbour board", "https://example.org/figures"],
    ]);
  });
});

describe("a page without an article finder's help", () => {
  const words = "The mayor of the town said on Friday that the library would open on Sundays from the autumn on.";
  test.each([
    { name: "no frame at all", html: `<p>${words}` },
    { name: "only a title", html: `<title>Library</title><p>${words}</p>` },
    { name: "a head that is not opened", html: `<html><title>Library</title><body><p>${words}</p></body></html>` },
    { name: "never closed", html: `<html><body><div><p>${words}<div><b>` },
    {
      name: "a form around the whole",
      html: `<html><body><form><div><p>${words}</p></div><input></form></body></html>`,
    },
    { name: "an open comment at the end", html: `<html><body><p>${words}</p><!-- and so on` },
  ])("$name", ({ html }) => expect(readHtml(html, "a.html").text).toBe(words));

  test("falls back on the text in JSON-LD", () => {
    const article = { "@type": "Article", headline: "Library", articleBody: `${words} ${words} ${words}` };
    const html = `<html><head><script type="application/ld+json">${JSON.stringify(article)}</script></head><body><div id="app"></div></body></html>`;
    expect(readHtml(html, "a.html").text).toBe(article.articleBody);
  });

  test("that is only script has no text", () => {
    expect(readHtml("<html><body><script>document.write('x')</script></body></html>", "a.html").text).toBe("");
  });
});

test("scripts among paragraphs are left out with a note", () => {
  const html =
    "<body><p>The mayor said that the library would open on Sundays.</p><script>alert('here')</script></body>";
  const { text, notes } = readHtml(html, "a.html");
  expect(text).not.toContain("alert");
  expect(notes?.map((note) => note.code)).toEqual(["scripts-left-out"]);
});

describe("pages made to break a parser are read as plain words, quickly and with a note", () => {
  const words = "The mayor said it was over.";
  test.each([
    {
      name: "deep nesting",
      code: "html-too-deep",
      html: `<body>${"<div>".repeat(100_000)}${words}${"</div>".repeat(100_000)}`,
    },
    { name: "depth behind wrong ends", code: "html-too-deep", html: `<body>${"<b></i>".repeat(100_000)}${words}` },
    {
      name: "depth behind quotes",
      code: "html-too-deep",
      html: `<body>${'<div a="></div>">'.repeat(100_000)}${words}`,
    },
    { name: "too many elements", code: "html-too-large", html: `<body>${"<br>".repeat(100_000)}${words}` },
    { name: "too many ends", code: "html-too-large", html: `<body>${"</p>".repeat(100_000)}${words}` },
    { name: "too many entities", code: "html-too-large", html: `<body>${"&#32;".repeat(100_000)}${words}` },
    { name: "too many comments", code: "html-too-large", html: `<body>${"<!-- -->".repeat(100_000)}${words}` },
  ])(
    "$name",
    ({ code, html }) => {
      const { text, notes } = readHtml(html, "a.html");
      expect(text).toBe(words);
      expect(notes?.map((note) => note.code)).toEqual([code]);
    },
    3000,
  );
});

test.each([
  "<head ".repeat(200_000),
  `<p>${"<".repeat(1_000_000)}<p>`,
  "<!--".repeat(300_000),
  `<p ${'a="b" '.repeat(200_000)}>`,
  `<title>${"&".repeat(500_000)}`,
  `<script type="application/ld+json">${"[".repeat(100_000)}</script><p>x`,
])(
  "no page takes long (%#)",
  (html) => {
    expect(readHtml(html, "a.html").text.length).toBeLessThan(html.length);
  },
  3000,
);

test("signs inside scripts do not make a page large", () => {
  const html = `<body><script>${"a && b < c;".repeat(50_000)}</script><p>The mayor of the town said it was over.</p>`;
  expect(readHtml(html, "a.html")).toMatchObject({ text: "The mayor of the town said it was over.", notes: [] });
});

test("every link of any piece of HTML stands on words of its text", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<a href='/x'>",
    "</a>",
    "<br>",
    " ",
    "word",
    "\u00AD",
    "e\u0301",
    "<b>",
    "</b>",
    "<pre>a\n</pre>",
    "&nbsp;",
    "<td>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { text, links = [] } = readFragment(pieces.join(""));
      for (const { start, end } of links) expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
    }),
  );
});

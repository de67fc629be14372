import { describe, expect, test } from "vitest";
import { readHead } from "./head.ts";
import { readJsonLd } from "./json-ld.ts";
import { parsePage } from "./page.ts";

const head = (html: string) => readHead(parsePage(html));

describe("readHead", () => {
  test.each([
    { field: "title", value: "Dam opens", html: "<title>Dam opens | The Gull</title>" },
    { field: "title", value: "Dam opens", html: "<title>The Gull</title><h1>Dam opens</h1>" },
    {
      field: "title",
      value: "War - and peace talks in the northern hills",
      html: "<title>War - and peace talks in the northern hills</title>",
    },
    { field: "outlet", value: "The Gull", html: "<meta property='og:site_name' content='The Gull'>" },
    {
      field: "outlet",
      value: "The Gull",
      html: "<div itemprop='publisher'><span itemprop='name'>The Gull</span></div>",
    },
    { field: "byline", value: "Ana Ruiz", html: "<meta name='author' content='By Ana Ruiz'>" },
    { field: "byline", value: "Ana Ruiz", html: "<a rel='author' href='/ana'>Ana Ruiz</a>" },
    { field: "published", value: "2024-05-07", html: "<meta name='DC.date.issued' content='2024-05-07'>" },
    {
      field: "published",
      value: "2024-05-07T06:30:00Z",
      html: "<article><time datetime='2024-05-07T06:30:00Z'>today</time></article>",
    },
    { field: "published", value: "2024-05-07", html: "<p class='entry-date'>7 May 2024</p>" },
    {
      field: "url",
      value: "https://gull.example/a",
      html: "<meta property='og:url' content='https://gull.example/a'>",
    },
    {
      field: "url",
      value: "https://gull.example/b",
      html: "<base href='https://gull.example/'><link rel='canonical' href='/b'>",
    },
    { field: "language", value: "en-US", html: "<html lang='en_us'><body></body></html>" },
  ] as const)("$field: $html", ({ field, value, html }) => expect(head(html)[field]).toBe(value));
});

describe("what is not said is not guessed", () => {
  test.each([
    { field: "outlet", html: "<title>Dam opens</title>" },
    { field: "byline", html: "<meta name='author' content='https://gull.example/ana'>" },
    {
      field: "byline",
      html: "<div class='author'>Ana writes about dams, rivers and everything that flows in the hills.</div>",
    },
    { field: "published", html: "<p>The dam opened on 7 May 2024.</p>" },
    { field: "published", html: "<meta name='date' content='07/05/2024'>" },
    { field: "url", html: "<link rel='canonical' href='javascript:alert(1)'>" },
    { field: "language", html: "<html lang='x'><body></body></html>" },
  ] as const)("$field: $html", ({ field, html }) => expect(head(html)[field]).toBeNull());
});

describe("readJsonLd", () => {
  const json = (value: string) => readJsonLd(parsePage(`<script type="application/ld+json">${value}</script><p>x`));
  test.each([
    { name: "with raw line breaks", value: '{"@type":"NewsArticle","headline":"Dam\nopens"}', title: "Dam opens" },
    {
      name: "in a list",
      value: '[{"@type":"Organization"},{"@type":["NewsArticle"],"headline":"Dam opens"}]',
      title: "Dam opens",
    },
    { name: "of another kind", value: '{"@type":"Recipe","name":"Soup"}', title: null },
    { name: "broken", value: '{"@type":', title: null },
  ])("$name", ({ value, title }) => expect(json(value).title).toBe(title));
});

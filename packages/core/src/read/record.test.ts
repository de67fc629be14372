import { describe, expect, test } from "vitest";
import { readRecord } from "./record.ts";

describe("columns under their usual names", () => {
  test.each([
    {
      name: "plain",
      row: { text: "T", title: "A", outlet: "O", date: "2024-05-01" },
      said: { title: "A", outlet: "O", published: "2024-05-01" },
    },
    {
      name: "other names",
      row: { Body: "T", Headline: "A", Publisher: "O", published_at: "2024-05-01" },
      said: { title: "A", outlet: "O", published: "2024-05-01" },
    },
    {
      name: "a source that is an object",
      row: { content: "T", source: { id: null, name: "O" } },
      said: { outlet: "O" },
    },
    {
      name: "several authors",
      row: { text: "T", authors: ["Ana Ruiz", "Bo Lind"] },
      said: { byline: "Ana Ruiz, Bo Lind" },
    },
    {
      name: "a time in seconds",
      row: { text: "T", timestamp: 1714521600 },
      said: { published: "2024-05-01T00:00:00Z" },
    },
    { name: "By before the author", row: { text: "T", author: "By Ana Ruiz" }, said: { byline: "Ana Ruiz" } },
  ])("$name", ({ row, said }) => {
    const found = readRecord(row);
    expect(found?.text).toBe("T");
    expect(found?.said).toMatchObject(said);
  });

  test.each([{ a: 1 }, { title: "only a title" }, { text: null }, {}])("no text in %j", (row) =>
    expect(readRecord(row)).toBeUndefined(),
  );
});

test("a mapping names columns, and keys inside keys", () => {
  const row = { c1: "T", meta: { paper: "O" }, "a.b": "2024-05-01" };
  const found = readRecord(row, { text: "c1", outlet: "meta.paper", published: "a.b" });
  expect(found).toMatchObject({ text: "T", said: { outlet: "O", published: "2024-05-01" } });
});

test("HTML in a field is read as blocks", () => {
  expect(readRecord({ body: "<p>One <a href='https://x.example/'>link</a>.</p><p>Two.</p>" })).toMatchObject({
    text: "One link.\n\nTwo.",
    links: [{ href: "https://x.example/", start: 4, end: 8 }],
  });
});

test("a list of paragraphs is one text", () =>
  expect(readRecord({ text: ["One.", "Two."] })?.text).toBe("One.\n\nTwo."));

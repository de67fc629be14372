import { describe, expect, test } from "vitest";
import { decodeText } from "./encoding.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16le = (text: string) =>
  Uint8Array.from([...text].flatMap((l) => [l.charCodeAt(0) & 255, l.charCodeAt(0) >> 8]));
const strike = "The strike at the d\u00e9p\u00f4t ended on Friday, the union said, after eleven days without a tram.";

describe("decodes", () => {
  test.each([
    { name: "UTF-8", bytes: utf8(strike), encoding: "utf-8", guessed: false },
    {
      name: "UTF-8 with a mark",
      bytes: Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(strike)),
      encoding: "utf-8",
      guessed: false,
    },
    {
      name: "UTF-16 with a mark",
      bytes: Uint8Array.of(0xff, 0xfe, ...utf16le(strike)),
      encoding: "utf-16le",
      guessed: false,
    },
    { name: "UTF-16 without", bytes: utf16le(strike), encoding: "utf-16le", guessed: false },
    { name: "Latin-1 by statistics", bytes: latin1(strike), encoding: "windows-1252", guessed: true },
  ])("$name", ({ bytes, encoding, guessed }) => {
    expect(decodeText(bytes)).toEqual({ text: strike, encoding, replaced: 0, guessed });
  });

  test("a few stray bytes as Western letters", () => {
    const bytes = Uint8Array.of(
      ...utf8("The tram stopped at the "),
      0xff,
      0xfe,
      0xc3,
      0x28,
      ...utf8(" quay for an hour."),
    );
    expect(decodeText(bytes)).toMatchObject({ encoding: "windows-1252", guessed: true });
  });

  test("a page by the charset it names", () => {
    const page = `<html><head><meta charset="iso-8859-2"></head><body>${strike}</body></html>`;
    expect(decodeText(latin1(page))).toMatchObject({ encoding: "iso-8859-2", guessed: false });
  });

  test("a page that names the wrong charset by its bytes", () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body>${strike}</body></html>`;
    expect(decodeText(utf8(page))).toMatchObject({ text: page, encoding: "utf-8" });
  });

  test("mostly UTF-8 with a few broken bytes, and counts them", () => {
    const bytes = Uint8Array.of(...utf8(strike.repeat(3)), 0xe2, 0x82);
    expect(decodeText(bytes)).toMatchObject({ encoding: "utf-8", replaced: 1 });
  });
});

describe("is not text", () => {
  test.each([
    { name: "random bytes", bytes: Uint8Array.from({ length: 999 }, (_, i) => (i * 7919 + 13 * i * i) & 255) },
    { name: "zeros", bytes: new Uint8Array(500) },
  ])("$name", ({ bytes }) => expect(decodeText(bytes)).toBeUndefined());
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "./normalise.ts";

describe("what is mended", () => {
  test.each([
    { name: "Windows line ends", from: "a\r\nb\r\n", to: "a\nb\n" },
    { name: "old Mac line ends", from: "a\rb", to: "a\nb" },
    { name: "page breaks and line separators", from: "a\fb\u2028c", to: "a\nb\nc" },
    { name: "zero-width characters", from: "can\u200Bcel \uFEFFnow\u2060", to: "cancel now" },
    { name: "soft hyphens", from: "earth\u00ADquake", to: "earthquake" },
    { name: "direction marks", from: "\u202Eabc\u202C", to: "abc" },
    { name: "NUL and other controls", from: "a\u0000b\u0007c", to: "abc" },
    { name: "letters in pieces", from: "cafe\u0301", to: "caf\u00e9" },
    { name: "half of a surrogate pair", from: "a\ud83d b", to: "a\ufffd b" },
  ])("$name", ({ from, to }) => expect(normalise(from)).toBe(to));
});

describe("what stays as it is", () => {
  test.each([
    { name: "white space at both ends", text: "\n  Title\n\nText. \n" },
    { name: "tabs and runs of spaces", text: "a\t\tb   c" },
    { name: "curly quotes, dashes, no-break spaces", text: "\u201CNo\u201D \u2013 5\u00A0km" },
    { name: "whole surrogate pairs", text: "a \u{1F600} b" },
  ])("$name", ({ text }) => expect(normalise(text)).toBe(text));
});

test("normalising twice changes nothing more", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => normalise(normalise(text)) === normalise(text)));
});

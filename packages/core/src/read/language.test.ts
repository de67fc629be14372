import { expect, test } from "vitest";
import { languageOf } from "./language.ts";

const english =
  "The health minister said on Monday that the clinics in the north would be open again by the end of the week.";
const spanish =
  "El gobierno anunci\u00f3 ayer que las escuelas del norte del pa\u00eds permanecer\u00e1n cerradas hasta el lunes por la nieve.";
const german =
  "Die Regierung teilte am Montag mit, dass die Schulen im Norden wegen des Schnees bis auf weiteres geschlossen bleiben.";

test.each([
  { text: english, declared: null, tag: "en", english: true },
  { text: english, declared: "en-GB", tag: "en-GB", english: true },
  { text: "Short.", declared: null, tag: "en", english: true },
  { text: spanish, declared: null, tag: "und", english: false },
  { text: spanish, declared: "es", tag: "es", english: false },
  { text: german, declared: "en", tag: "und", english: false },
])("$declared: $text", ({ text, declared, ...expected }) => expect(languageOf(text, declared)).toEqual(expected));

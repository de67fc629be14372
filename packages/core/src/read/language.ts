/** Common function words of English that no other language of the Latin script uses as such. */
const english = new Set(
  (
    "about after and are been before but by could from have him into its it not of other our said she should some than that the " +
    "their them there these they this those through were what when where which while who whose with would you your"
  ).split(" "),
);

/** Words looked at: enough for a verdict, few enough for any text. */
const sample = 600;

/**
 * The language of a text: what it declares, else English unless its words plainly are not. Of 90 news pages those in
 * English have 12 to 31 of these words in 100, those in eight other languages none, and a bare list of results one.
 */
export function languageOf(text: string, declared: string | null): { tag: string; english: boolean } {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, sample) ?? [];
  const share = words.filter((word) => english.has(word)).length / Math.max(1, words.length);
  const saysEnglish = declared === null || declared.startsWith("en");
  if (words.length < 12) return { tag: declared ?? "en", english: saysEnglish };
  if (share < 0.05) return { tag: saysEnglish ? "und" : declared, english: false };
  // A page in the frame of a foreign edition: its words say more than its frame.
  return { tag: saysEnglish ? (declared ?? "en") : "en", english: true };
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A small story for tests of the surfaces: two outlets, one agency, a figure updated and a figure in conflict. */
export const ferryStory: Readonly<Record<string, string>> = {
  "post.txt": `Ferry sinks off Maren

At least 14 people died when the ferry Alda sank off Maren on Monday, the Coast Guard said. About 60 passengers were rescued, according to the Norda News Agency.

“We had no warning at all,” said Ilse Brandt, a passenger from Maren.`,
  "herald.txt": `Toll rises to 19

The death toll from the sinking of the ferry Alda rose to 19 on Wednesday, the Coast Guard said. Port officials said 210 people were aboard the ferry.

The ministry has ordered an inquiry under the Maritime Safety Act of 1994.`,
  "tribune.txt": `Company disputes passenger count

The company said on Wednesday that 160 people were aboard the ferry Alda. The Coast Guard said 19 people died.`,
};

const manifest = {
  articles: [
    { file: "post.txt", outlet: "Maren Post", published: "2031-05-06" },
    { file: "herald.txt", outlet: "Norda Herald", published: "2031-05-08" },
    { file: "tribune.txt", outlet: "Western Tribune", published: "2031-05-08" },
  ],
};

/** Writes the story and its manifest into a folder, and gives the folder. */
export function writeFerryStory(parent: string, name = "ferry"): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(ferryStory)) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

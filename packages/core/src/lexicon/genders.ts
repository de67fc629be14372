import { femaleNames, maleNames } from "./genders.data.ts";

export type Gender = "female" | "male";

let table: ReadonlyMap<string, Gender> | undefined;

const titles: Readonly<Record<string, Gender>> = {
  baroness: "female", brother: "male", chairman: "male", chairwoman: "female", congressman: "male", congresswoman: "female",
  councilman: "male", councilwoman: "female", countess: "female", dame: "female", duchess: "female", duke: "male",
  earl: "male", emperor: "male", empress: "female", father: "male", king: "male", lady: "female", lord: "male",
  madam: "female", madame: "female", miss: "female", mother: "female", mr: "male", mrs: "female", ms: "female",
  pope: "male", prince: "male", princess: "female", queen: "female", señor: "male", señora: "female", sir: "male",
  sister: "female", spokesman: "male", spokeswoman: "female", sultan: "male",
}; // biome-ignore format: one list

/** The gender a title or role names ("Mrs.", "chairwoman"), or undefined. */
export const genderOfTitle = (word: string): Gender | undefined => {
  const key = word.toLowerCase().replace(/\.$/, "");
  return Object.hasOwn(titles, key) ? titles[key] : undefined;
};

/** The gender that nearly all who bear the given name have, or undefined where it is borne by both or unknown. */
export function genderOfName(given: string): Gender | undefined {
  table ??= new Map([
    ...maleNames.split("\n").map((name) => [name, "male"] as const),
    ...femaleNames.split("\n").map((name) => [name, "female"] as const),
  ]);
  return table.get(given);
}

import { leaderRows } from "./leaders.data.ts";

/** Someone known world-wide by office and surname. */
export interface Leader {
  readonly name: string;
  readonly office: string;
  readonly country: string;
  /** The surname alone is enough. */
  readonly distinct: boolean;
}

let bySurname: Map<string, Leader[]> | undefined;
let byName: Map<string, Leader> | undefined;

const eastern = new Set(["CN", "KP", "KR", "TW"]);

function load() {
  const surnames = new Map<string, Leader[]>();
  const names = new Map<string, Leader>();
  for (const row of leaderRows.trim().split("\n")) {
    const [first = "", ...others] = row.slice(5).split(";");
    const name = first.replace("!", "");
    const leader = { name, office: row[3] ?? "", country: row.slice(0, 2), distinct: first.endsWith("!") };
    for (const spelling of [name, ...others]) {
      names.set(spelling, leader);
      const words = spelling.replace(/,? (Jr\.|III)$/, "").split(" ");
      const surname = (eastern.has(leader.country) && !spelling.startsWith("Lai ") ? words[0] : words.at(-1)) ?? "";
      const known = surnames.get(surname) ?? [];
      if (!known.includes(leader)) surnames.set(surname, [...known, leader]);
    }
  }
  return { surnames, names };
}

const offices: Readonly<Record<string, RegExp>> = {
  p: /\bpresident\b|\bpres\b/i,
  v: /\bvice.president\b|\bpresident\b/i,
  m: /\bprime minister\b|\bpremier\b|\btaoiseach\b/i,
  c: /\bchancellor\b/i,
  k: /\b(king|queen|crown prince|emir|sheikh|prince)\b/i,
  l: /\b(ayatollah|supreme leader|leader|colonel|col)\b/i,
  s: /\bsecretary.general\b/i,
  o: /\bpope\b/i,
};

/** The one leader of that surname whose office the title names, or whose surname is enough; undefined if several fit. */
export function findLeader(surname: string, title: string | null): Leader | undefined {
  if (!bySurname) ({ surnames: bySurname, names: byName } = load());
  const known = bySurname.get(surname) ?? [];
  const fit = known.filter((leader) => (title ? offices[leader.office]?.test(title) : leader.distinct));
  return fit.length === 1 ? fit[0] : undefined;
}

/** The leader of that full name, in any of its spellings. */
export function findLeaderByName(name: string): Leader | undefined {
  if (!byName) ({ surnames: bySurname, names: byName } = load());
  return byName.get(name);
}

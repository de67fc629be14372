import { officeKind } from "../../lexicon/offices.ts";
import { findOutlet } from "../../lexicon/outlets.ts";
import type { Member } from "./cast.ts";
import type { Range } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { isBodyWord } from "./source-kinds.ts";

/** "the spokesman", "the ministry": the one member introduced before with that role. */
export function byRole(scene: Scene, { from }: Range, head: string): Member | undefined {
  const { cast } = scene;
  const found = new Set<Member>();
  for (const { from: at, member } of cast.mentions) {
    if (at >= from) break;
    if (!member.roles.has(head)) continue;
    if (isBodyWord(head) ? member.type === "organisation" : member.type === "person") found.add(member);
  }
  const [only] = [...found];
  if (found.size === 0 && /^(company|firm)$/.test(head)) return onlyCompany(scene, from);
  return found.size === 1 ? only : undefined;
}

/** How far back, in sentences, "the company" may look: past it, another may have come in unnamed. */
const companyReach = 4;

/** The one body named just before that is no office, no outlet and no association. */
function onlyCompany({ reading, cast }: Scene, from: number): Member | undefined {
  const found = new Set<Member>();
  const sentence = reading.sentenceOf[from] ?? 0;
  let near = false;
  for (const { from: at, member } of cast.mentions) {
    if (at >= from) break;
    if (member.type !== "organisation" || officeKind(member.canonical) || findOutlet(member.canonical)) continue;
    if ([...member.roles].some((role) => role !== "company" && isBodyWord(role))) continue;
    found.add(member);
    near = sentence - (reading.sentenceOf[at] ?? 0) <= companyReach;
  }
  const [only] = [...found];
  return found.size === 1 && near ? only : undefined;
}

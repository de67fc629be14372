/** Who derived from whom, in the order the stages run: shared text, the stemma, whose word each Answer rests on. */
export { reuse } from "./reuse.ts";
export { stemma } from "./stemma.ts";
export { support } from "./support.ts";

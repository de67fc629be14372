import type { Claim } from "../model/claim.ts";
import type { Span } from "../model/span.ts";

/** A claim before its voices, words and id are settled. */
export interface Draft
  extends Span,
    Pick<
      Claim,
      "kind" | "quantityId" | "actor" | "action" | "object" | "place" | "time" | "status" | "polarity" | "asserted"
    > {
  /** What the voices must cover for the claim to be theirs. */
  readonly anchor: Span;
  /** The verb that carries it, where one does. */
  readonly verb: Span | undefined;
}

/** The tasks of `stemma eval`, in the order data flows; apart from the tasks, so that help needs none of them. */
export const taskNames = [
  "extraction",
  "sentences",
  "times",
  "figures",
  "entities",
  "instruments",
  "attributions",
  "claims",
  "stories",
  "threads",
  "derivation",
  "seeds",
] as const;

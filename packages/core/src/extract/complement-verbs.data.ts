/**
 * Verbs that take a finite clause without "that" ("officials said 14 died"): speech, thought, finding
 * and showing. Written by hand from the classes of Levin (1993), sections 29.4, 30, 37.
 */
export const complementVerbs: ReadonlySet<string> = new Set([
  "accept", "acknowledge", "add", "admit", "affirm", "agree", "allege", "announce", "anticipate", "argue", "assert",
  "assume", "assure", "believe", "bet", "boast", "calculate", "caution", "charge", "claim", "comment", "complain",
  "concede", "conclude", "confess", "confirm", "conjecture", "contend", "counter", "declare", "deny", "determine",
  "disclose", "discover", "doubt", "emphasise", "emphasize", "estimate", "expect", "explain", "fear", "feel", "figure",
  "find", "forecast", "foresee", "forget", "gather", "guarantee", "guess", "hear", "hint", "hold", "hope", "imagine",
  "imply", "indicate", "inform", "insist", "joke", "know", "lament", "learn", "maintain", "mean", "mention", "note",
  "notice", "notify", "observe", "pledge", "point", "predict", "presume", "pretend", "proclaim", "project", "promise",
  "prove", "read", "realise", "realize", "reason", "reassure", "recall", "reckon", "recognise", "recognize", "record",
  "regret", "remark", "remember", "remind", "repeat", "reply", "report", "respond", "retort", "reveal", "say", "see",
  "sense", "show", "signal", "speculate", "state", "stress", "suggest", "suppose", "surmise", "suspect", "swear",
  "tell", "testify", "think", "threaten", "tweet", "understand", "vow", "wager", "warn", "wish", "wonder", "worry",
  "write",
]); // biome-ignore format: a word list

// Verbs and adjectives that take an infinitive of their own subject, and so carry the meaning on to it ("plans to strike");
// from the lists of catenative verbs in grammars of English. Sorted.
export const infinitiveVerbs: readonly string[] = [
  "accuse", "afford", "agree", "aim", "allege", "allow", "appear", "arrange", "ask", "attempt", "authorise", "authorize",
  "beg", "begin", "believe", "bother", "care", "cease", "choose", "claim", "come", "compel", "consider", "continue",
  "contract", "dare", "decide", "decline", "demand", "design", "determine", "direct", "elect", "empower", "enable",
  "encourage", "endeavor", "endeavour", "entitle", "estimate", "expect", "fail", "forbid", "force", "forget", "get", "go",
  "happen", "have", "help", "hesitate", "hope", "instruct", "intend", "invite", "know", "learn", "like", "long", "manage",
  "mean", "need", "neglect", "obligate", "oblige", "offer", "opt", "order", "ought", "permit", "plan", "pledge", "poise",
  "prefer", "prepare", "presume", "pretend", "proceed", "promise", "propose", "prove", "refuse", "remain", "report",
  "request", "require", "resolve", "rumor", "rumour", "rush", "say", "schedule", "seek", "seem", "set", "slate", "start",
  "strive", "struggle", "suppose", "swear", "tend", "think", "threaten", "try", "turn", "undertake", "urge", "use",
  "volunteer", "vote", "vow", "wait", "want", "wish", "yearn",
];

/** After "be", before an infinitive: "is likely to rise". */
export const infinitiveAdjectives: readonly string[] = [
  "able", "about", "afraid", "anxious", "apt", "bound", "certain", "content", "determined", "due", "eager", "eligible",
  "entitled", "free", "glad", "going", "happy", "hesitant", "inclined", "liable", "likely", "loath", "obliged", "poised",
  "prepared", "prone", "quick", "ready", "reluctant", "scheduled", "set", "slated", "slow", "supposed", "sure", "unable",
  "unlikely", "unwilling", "willing",
];

/** Before a form in -ing: "kept rising", "stopped working". */
export const gerundVerbs: readonly string[] = [
  "avoid", "begin", "cease", "consider", "continue", "finish", "keep", "quit", "resume", "risk", "start", "stop",
];

/** Adjectives that name people after "the": "the wounded". */
export const peopleAdjectives: readonly string[] = [
  "accused", "aged", "bereaved", "blind", "dead", "deaf", "deceased", "detained", "disabled", "displaced", "elderly",
  "homeless", "hungry", "injured", "innocent", "jobless", "living", "missing", "old", "poor", "powerful", "rich", "sick",
  "unemployed", "uninsured", "vulnerable", "wealthy", "wounded", "young",
];

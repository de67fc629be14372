// Written out by hand from the usual abbreviations of English-language news and law reports; sorted.

/** Stand before a name: a full stop after one never ends a sentence. */
export const titleAbbreviations: readonly string[] = [
  "adj", "adm", "amb", "asst", "atty", "brig", "bros", "capt", "cmdr", "col", "com", "comdr", "congr", "cpl", "dep", "det",
  "dir", "dr", "drs", "fr", "ft", "gen", "gov", "govs", "hon", "insp", "lt", "maj", "messrs", "mlle", "mme", "mr", "mrs",
  "ms", "msgr", "mt", "ofc", "pfc", "pres", "prof", "profs", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "spc",
  "st", "ste", "supt", "treas",
];

/** Stand before a number or a letter: "No. 4", "Sec. 502(f)", "Art. II". */
export const numberedAbbreviations: readonly string[] = [
  "apr", "app", "art", "arts", "aug", "ch", "cl", "dec", "exh", "feb", "fig", "figs", "jan", "jul", "jun", "mar", "no",
  "nos", "nov", "nr", "oct", "op", "para", "pg", "pl", "pp", "pt", "sec", "secs", "sect", "sep", "sept", "vol", "vols",
];

/** Close a quotation from behind: `"Why?" Smith asked.` */
export const quotingVerbs: readonly string[] = [
  "add", "agree", "announce", "answer", "argue", "ask", "call", "caution", "chant", "claim", "comment", "complain",
  "conclude", "continue", "counter", "cry", "declare", "demand", "exclaim", "explain", "insist", "joke", "laugh",
  "lament", "note", "observe", "plead", "post", "proclaim", "protest", "quip", "recall", "remark", "reply", "respond",
  "retort", "say", "scream", "shout", "sigh", "snap", "state", "tell", "thunder", "tweet", "urge", "wail", "warn",
  "whisper", "wonder", "write", "yell",
];

// Words that make a number a name or a place in a series instead of an amount. Sources: AP Stylebook and Chicago Manual of Style
// (17th ed., ch. 9) on numbers as names; Bluebook (21st ed.) on sections of law.

/** Nouns before a number that it names, whatever their case: "page 5", "Title 32", "Flight 370". */
export const labelNouns: readonly string[] = [
  "act", "agenda", "aisle", "amendment", "annex", "apartment", "appendix", "apt", "area", "art", "article", "articles", "battalion", "bay", "block", "book", "brigade", "build", "building", "bus",
  "cabin", "camp", "canto", "category", "cell", "channel", "chapter", "chapters", "check", "checkpoint", "class", "clause", "column", "committee", "company", "concourse", "count", "counts", "court", "cycle",
  "day", "directive", "district", "division", "dock", "docket", "door", "draft", "engine", "episode", "episodes", "exhibit", "exit", "fig", "figure", "file", "flight", "flights", "floor", "form", "formula",
  "frequency", "game", "gate", "generation", "grade", "grades", "group", "hall", "heat", "highway", "hole", "hwy", "image", "interstate", "issue", "item", "items", "kindergarten", "lane", "lap", "lesson",
  "level", "levels", "line", "lines", "list", "lot", "mark", "mile", "mission", "model", "module", "month", "motion", "no", "nos", "note", "number", "numbers", "opus", "order", "page", "pages", "paragraph",
  "part", "parts", "phase", "phases", "photo", "pier", "platform", "plate", "plot", "point", "pp", "precinct", "principle", "problem", "proposal", "proposition", "protocol", "psalm", "psalms", "question", "quarter", "rank", "reactor",
  "regiment", "region", "resolution", "road", "room", "round", "route", "row", "rule", "run", "scene", "schedule", "season", "seasons", "seat", "sec", "section", "sections", "sector", "seed", "segment",
  "session", "shaft", "site", "size", "slide", "squadron", "stage", "stanza", "state", "station", "step", "studio", "suite", "table", "team", "terminal", "tier", "title", "titles", "track", "tract", "train", "trial", "type", "types",
  "unit", "verse", "verses", "version", "vol", "volume", "volumes", "ward", "week", "weeks", "well", "wing", "year", "zone",
];

/** Words before a small number word or figure that make it a rank or a name: "top 10", "Big Ten", "Fortune 500". */
export const rankWords: readonly string[] = ["bottom", "fortune", "formula", "top"];

/** Thoroughfares: a bare number before a name that ends in one is an address. */
export const streetWords: readonly string[] = [
  "alley", "ave", "avenue", "blvd", "boulevard", "circle", "court", "ct", "dr", "drive", "freeway", "highway", "lane", "ln", "parkway", "pkwy", "place", "plaza", "rd", "road",
  "row", "square", "st", "street", "terrace", "turnpike", "way",
];

/** A pair of bare numbers near one of these is a score or a division of votes. */
export const contestWords: readonly string[] = [
  "approve", "approved", "ballot", "beat", "beaten", "confirm", "confirmed", "deadlock", "deadlocked", "decision", "defeat", "defeated", "draw", "drew", "final", "game", "halftime", "hung", "innings", "lead", "leading", "led",
  "lose", "loses", "loss", "lost", "majority", "margin", "match", "overtime", "party-line", "pass", "passed", "record", "reject", "rejected", "ruled", "ruling", "rout", "routed", "score", "scored", "scoreline", "season", "series", "set", "sets", "shootout", "split", "standing", "start",
  "tie", "tied", "trailed", "trailing", "upheld", "verdict", "victory", "vote", "voted", "votes", "voting", "win", "wins", "won",
];

/** Nouns that may follow a hyphen after a number and are still counted by it: "a 12-member panel", "a 60-vote threshold". */
export const hyphenCounted: readonly string[] = [
  "bed", "bedroom", "berth", "building", "camera", "car", "container", "country", "deck", "delegate", "employee", "family", "floor", "inmate", "judge", "juror", "justice",
  "man", "member", "nation", "officer", "page", "passenger", "patient", "people", "person", "plane", "player", "room", "seat", "ship", "soldier", "storey", "story", "strong", "student",
  "troop", "truck", "vehicle", "vessel", "vote", "warhead", "woman", "word", "worker",
];

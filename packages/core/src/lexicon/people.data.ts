// Nouns that count persons although WordNet 3.1 files their first sense elsewhere (groups, states, events), and nouns it files under
// persons that news mostly uses of something else. Checked against WordNet's lexicographer files noun.person and noun.group.

/** Each unit of these is one person: victims by what befell them, members by what they belong to. */
export const personNouns: readonly string[] = [
  "abductee", "activist", "adherent", "adult", "agent", "airman", "amputee", "applicant", "arrestee", "asylum-seeker", "attendee", "backer", "birth", "body", "breadwinner", "bystander", "caregiver", "casualty", "caucusgoer", "cavalry",
  "child", "churchgoer", "civilian", "claimant", "clergy", "commuter", "concertgoer", "constituent", "contractor", "corpse", "coworker", "crew", "crewman", "crewmember", "dead", "death", "defector", "demonstrator", "deportee", "detainee", "disabled", "displaced",
  "drowning", "earner", "elderly", "electorate", "enlistee", "enrollee", "escapee", "evacuee", "executive", "ex-convict", "faculty", "fan", "fatality", "female", "festivalgoer", "firefighter", "folk", "foreigner", "gendarme", "guardsman", "gunman", "head", "homeless", "homicide", "hospitalization",
  "hospitalisation", "householder", "human", "immigrant", "individual", "infantry", "infant", "infection", "injured", "injury", "inmate", "intern", "internee", "jihadi", "jihadist", "jobless", "juror", "kid", "labor", "lawmaker", "life", "male", "manpower", "marcher", "marine", "member", "men", "migrant",
  "militant", "minor", "missing", "mortality", "mourner", "murder", "newborn", "noncombatant", "nonvoter", "nurse", "officeholder", "official", "onlooker", "operative", "orphan", "outpatient", "paramedic", "paratrooper", "parishioner", "parolee", "passenger", "passer-by", "patient", "patron", "peacekeeper", "pensioner",
  "people", "person", "personnel", "pilgrim", "police", "policyholder", "poor", "population", "prisoner", "protester", "protestor", "pupil", "rebel", "recipient", "recruit", "refugee", "reservist", "resident", "respondent", "responder", "retiree", "rioter", "sailor", "schoolchild",
  "seafarer", "senior", "serviceman", "servicemember", "servicewoman", "settler", "shopper", "smoker", "soldier", "soul", "spectator", "staff", "staffer", "stakeholder", "stowaway", "suicide", "supporter", "survivor", "suspect", "taxpayer", "teen", "teenager", "trooper", "troop", "unemployed",
  "uninsured", "vaccinee", "viewer", "villager", "volunteer", "voter", "wife", "woman", "worker", "workforce", "wounded", "young", "youth",
];

/** WordNet says person; a number of them in news is mostly not of persons. */
export const otherThanPersonNouns: readonly string[] = [
  "agency", "ally", "bank", "bear", "bull", "carrier", "case", "chair", "charge", "contact", "creditor", "competitor", "computer", "cook-off", "counter", "cracker", "developer", "duplicate",
  "equal", "exporter", "favorite", "giant", "host", "importer", "insurer", "lead", "lender", "maker", "manufacturer", "match", "mate", "model", "number", "operator", "opposite", "partner", "pop", "power", "printer", "processor", "producer", "provider",
  "publisher", "rating", "retailer", "rival", "runner", "sample", "server", "settler-colony", "shot", "sort", "subject", "supplier", "title", "top", "type", "vendor", "wing",
];

/** Nouns of count whose thing is a person: "the death toll", "the body count". */
export const personCounts: readonly string[] = ["body count", "casualty count", "casualty figure", "casualty toll", "death count", "death figure", "death tally", "death toll", "headcount", "head count", "injury toll", "toll", "troop count", "troop level", "troop number"];

/** Of illness and harm: the noun counts persons when it stands before "of" and an illness. */
export const casualtyVerbs: readonly string[] = [
  "abduct", "apprehend", "arrest", "behead", "deport", "detain", "die", "displace", "drown", "employ", "evacuate", "execute", "hospitalise", "hospitalize", "hurt", "imprison", "incarcerate", "infect", "injure", "jail", "kidnap", "kill", "maim", "massacre", "murder", "perish",
  "rescue", "sicken", "slaughter", "slay", "wound",
];

/** Adjectives and participles that stand for the persons in that state after a bare number: "14 dead", "30 wounded". */
export const personStates: readonly string[] = [
  "abducted", "alive", "arrested", "dead", "deported", "detained", "displaced", "drowned", "evacuated", "executed", "homeless", "hospitalised", "hospitalized", "hurt", "ill", "imprisoned", "infected", "injured", "jailed", "killed", "kidnapped",
  "missing", "murdered", "quarantined", "rescued", "sick", "slain", "stranded", "trapped", "unaccounted", "unemployed", "uninsured", "wounded",
];

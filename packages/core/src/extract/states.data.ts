/**
 * States of counted people and things, with the verb of the event that made them: "14 dead", "the death toll".
 * Written by hand from the vocabulary of casualty, disaster, custody and labour reporting. Sorted.
 */
export const stateActions: ReadonlyMap<string, string> = new Map([
  ["afflicted", "afflict"], ["arrested", "arrest"], ["captive", "capture"], ["casualty", "hurt"], ["closed", "close"], ["damaged", "damage"],
  ["dead", "die"], ["death", "die"], ["deceased", "die"], ["destroyed", "destroy"], ["detained", "detain"], ["detainee", "detain"],
  ["displaced", "displace"], ["displacement", "displace"], ["drowned", "drown"], ["employed", "employ"], ["evacuated", "evacuate"], ["evacuee", "evacuate"],
  ["fatality", "die"], ["homeless", "displace"], ["homicide", "kill"], ["hospitalised", "hospitalise"],
  ["hospitalized", "hospitalize"], ["hurt", "hurt"], ["ill", "sicken"], ["imprisoned", "imprison"], ["infected", "infect"],
  ["injured", "injure"], ["jailed", "jail"], ["jobless", "unemploy"], ["killed", "kill"], ["loss", "lose"], ["missing", "miss"], ["mortality", "die"],
  ["murder", "murder"], ["murdered", "murder"], ["sick", "sicken"], ["slain", "kill"], ["stranded", "strand"], ["suicide", "die"],
  ["trapped", "trap"], ["uninsured", "lack"], ["unemployed", "unemploy"], ["wounded", "wound"],
]); // biome-ignore format: pairs

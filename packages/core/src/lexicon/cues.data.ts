// Words that report speech and thought, by sense. Compiled by hand from the verb classes of manner of speaking, say, tell,
// conjecture, declare, judgement, want and wish (B. Levin, English Verb Classes and Alternations, 1993) and their nouns.
// One line a sense; lemmas sorted.
export const verbCues = {
  say: "acknowledge add admit affirm agree allege announce answer argue assert assure attest aver avow boast brag broadcast claim clarify comment communicate complain concede concur confess confide confirm conjecture contend continue counter cry declare deliver detail disclose divulge echo elaborate emphasise emphasize estimate exclaim explain express forecast foretell gripe grumble highlight hint imply inform insist interject intone joke lament lie list maintain mention mumble murmur mutter narrate note observe opine outline pledge point post predict proclaim promise pronounce protest publish quip quote reaffirm recall recite recount rehearse reiterate relate relay remark remind repeat reply report respond retort retweet reveal riff say scoff shout signal specify speculate state stipulate stress suggest summarise summarize surmise swear tell testify theorise theorize thunder tout tweet underline underscore utter venture voice volunteer vow warn whisper write yell",
  belief: "accept anticipate appreciate assume believe bet calculate conceive concern conclude consider deem diagnose doubt dream envisage envision expect fear feel figure find foresee guess hope imagine infer judge know mistrust perceive presume reason reckon regard regret remember sense suppose suspect think trust understand view wish wonder worry",
  intention: "aim choose commit consider decide elect endeavour intend mean opt plan prepare propose resolve seek strive threaten try undertake want weigh",
  demand: "advise advocate appeal ask beg beseech call challenge command counsel dare demand direct encourage exhort implore instruct invite order petition plead press recommend request require urge",
  denial: "contradict debunk decline deny disagree disavow discount dismiss dispute disown downplay object oppose rebuff rebut rebuke refuse refute reject renounce repudiate retract",
  question: "ask challenge debate enquire inquire interrogate ponder query question wonder",
  judgement: "accuse acclaim admire applaud approve attack back bash belittle berate blame blast castigate celebrate censure champion characterise characterize chastise chide cite commend compare condemn congratulate credit criticise criticize curse decry defend demean demonise demonize denigrate denounce deplore deride describe disapprove disparage dub embrace endorse excoriate extol fault favour favor frame hail honour honor impugn insult label lambast lambaste laud liken mock oppose pan portray praise prefer rail rap reproach ridicule rip salute scold slam slate support taunt tease thank vilify welcome",
  evidence: "demonstrate depict establish find illustrate indicate prove reveal show suggest",
} as const; // biome-ignore format: one line a sense

export const nounCues = {
  say: "account acknowledgement acknowledgment admission advice affirmation allegation analysis announcement answer argument article assertion assessment assurance boast case charge claim column comment commentary complaint concession confession confirmation contention conversation declaration description diatribe disclosure discussion editorial estimate explanation expression forecast hint insistence insult interview joke lament letter lie line mantra mention message narrative note notice observation oath opinion outburst pitch pledge prediction presentation proclamation projection promise pronouncement proposal proposition quote rant reassurance rebuttal recollection reference refrain reminder remark remarks reply report response retort revelation rhetoric rumour rumor slogan speculation speech statement story suggestion talk tally testimony theory threat tirade tone tweet utterance version vow warning word words",
  belief: "alarm anger anticipation anxiety apprehension assumption attitude belief certainty concern conclusion confidence conviction disappointment disapproval disdain dislike disbelief doubt enthusiasm expectation faith fear feeling frustration guess hope idea impression interpretation intuition judgement judgment knowledge mistrust notion optimism outrage perception pessimism position prejudice presumption regret respect scepticism sense skepticism stance suspicion sympathy thinking thought trust understanding view viewpoint wisdom worry",
  intention: "aim ambition aspiration bid choice commitment decision desire determination effort goal intent intention interest mission objective plan preference proposal purpose quest resolution resolve strategy vision willingness wish",
  demand: "advocacy appeal application bid call command demand directive exhortation instruction invitation mandate order petition plea pressure recommendation request ruling",
  denial: "ban challenge condemnation criticism denial denunciation disagreement dismissal dissent objection opposition protest rebuke refusal rejection reluctance renunciation repudiation",
  question: "debate inquiry question query",
  judgement: "accusation acclaim admiration approval assault attack backing blame celebration characterisation characterization complaint condemnation contempt credit criticism critique defence defense depiction embrace endorsement favour favor insult mockery portrayal praise ridicule slur support tribute",
  evidence: "data evidence finding indication poll proof research sign statistics study survey",
} as const; // biome-ignore format: one line a sense

export const adjectiveCues = {
  say: "adamant alleged believed blunt claimed clear candid categorical critical explicit emphatic frank insistent outspoken reported rumored rumoured quoted silent vocal",
  belief: "afraid alarmed amazed angry annoyed anxious apprehensive ashamed aware bullish certain concerned confident conscious content convinced cynical delighted disappointed disgusted dismayed displeased doubtful dubious embarrassed enthusiastic envious excited fearful fond frightened frustrated furious glad grateful happy hopeful horrified impressed incredulous indifferent mindful nervous nostalgic optimistic outraged pessimistic pleased positive proud puzzled sad satisfied scared sceptical shocked skeptical sorry sure surprised suspicious sympathetic tired uncertain uncomfortable uneasy unhappy unimpressed unsure upset wary worried",
  intention: "bent committed dedicated determined eager intent keen poised prepared ready reluctant set willing unwilling",
  denial: "opposed hostile resistant dismissive averse",
  question: "curious undecided unclear",
  judgement: "complimentary supportive",
} as const; // biome-ignore format: one line a sense

/** Verbs that stand before their subject after a quotation: "said the mayor". */
export const invertingVerbs = "add admit announce answer argue ask boast caution claim comment complain concede conclude confess confirm continue counter cry declare exclaim explain insist joke lament muse note observe proclaim quip read recall remark remind reply report respond retort say shout state suggest tweet warn wonder write yell"; // biome-ignore format: one list

/** Verbs whose object is a measure and whose "at" gives it: "put the toll at 31". */
export const placingVerbs = "appraise assess calculate estimate figure gauge measure peg place project put reckon"; // biome-ignore format: one list
/** Verbs that change a stated measure: "raised the estimate to 31". */
export const revisingVerbs = "adjust amend boost bump correct cut downgrade increase lower raise reduce revise trim up update upgrade"; // biome-ignore format: one list
/** Verbs that give a figure as their object: "counted 14 bridges". */
export const countingVerbs = "calculate confirm count document estimate list log project record register report tabulate tally"; // biome-ignore format: one list
/** Nouns for a figure that somebody arrived at: "the union's count of 12". */
export const countNouns = "assessment calculation count estimate estimation figure forecast projection reckoning tabulation tally total"; // biome-ignore format: one list
/** Nouns for what a stated figure measures: "put the toll at 31". */
export const measuredNouns = "amount attendance average bill casualty cost count crowd damage dead death deficit estimate expense fatality figure forecast homeless injured injury level loss magnitude membership missing number odds outlay population price probability projection proportion range rate revenue score share shortfall size strength sum surplus tally toll total turnout value volume wounded"; // biome-ignore format: one list

// Classes of what news counts: compiled by hand from the vocabulary of disaster, crime, conflict, health, economic,
// labour, election and military reporting, with synonyms checked against WordNet 3.1 (verb and noun synsets).

/** One class a line: name; label as a participle; "grows" for a running count that by nature only rises; preposition before a place; verbs; nouns. Sorted. */
export const actionRows = `
aboard; aboard; -; -; -; -
abducted; abducted; grows; in; abduct kidnap snatch; abduction kidnapping
affected; affected; -; in; affect impact; -
approved; approved; -; in; adopt approve enact ratify; approval enactment ratification
arrested; arrested; grows; in; apprehend arrest capture nab; apprehension arrest arrested
attended; attending; -; in; attend demonstrate gather march protest rally; attendance crowd turnout
built; built; grows; in; build construct erect install; construction installation
charged; charged; grows; in; charge indict prosecute; indictment prosecution
closed; closed; grows; in; close shut shutter; closing closure shutdown
cost; cost; -; in; cost; bill cost expense pricetag
created; created; -; in; create generate; creation
damaged; damaged; grows; in; batter damage flood; damage damaged
dead; killed; grows; in; assassinate decease die drown electrocute execute kill lynch massacre murder perish slaughter slay starve suffocate; dead death fatality homicide killed killing mortality murder slain toll
deployed; sent; -; to; deploy dispatch garrison mobilise mobilize muster reinforce send station; deployment dispatch mobilisation mobilization reinforcement
deported; deported; grows; from; deport expel remove repatriate; deportation expulsion removal repatriation
destroyed; destroyed; grows; in; burn demolish destroy flatten raze ruin wreck; destroyed destruction
detained; held; -; in; accommodate confine detain hold house imprison incarcerate intern jail; confinement custody detained detention imprisonment incarceration
displaced; displaced; -; in; displace evacuate flee uproot; displaced displacement evacuated evacuation evacuee exodus homeless
divorced; divorced; grows; in; divorce; divorce
donated; given; grows; in; contribute donate gift; contribution donation gift
earned; earned; -; in; earn gross net; earnings income profit revenue
employed; employed; -; in; employ; employment
exported; exported; -; from; export ship; export shipment
fined; fined; -; in; fine penalise penalize sanction; fine penalty sanction
freed; freed; grows; in; acquit free liberate parole pardon release; acquittal amnesty pardon parole release
hired; hired; grows; in; hire recruit; hiring recruitment
hospitalised; hospitalised; -; in; hospitalise hospitalize; hospitalisation hospitalised hospitalization hospitalized
imported; imported; -; in; import; import
infected; infected; grows; in; contract diagnose infect sicken; contagion diagnosis infected infection
injured; injured; grows; in; hurt injure maim scald wound; hurt injured injury wound wounded
invested; invested; -; in; invest; investment
laid-off; cut; -; in; axe dismiss fire furlough lay-off sack; cutback dismissal layoff redundancy
lifted; lifted; -; in; lift; -
manufactured; made; -; in; assemble manufacture produce; manufacture output production
missing; missing; -; in; disappear vanish; disappearance missing unaccounted
owed; owed; -; in; owe; debt deficit liability
paid; paid; -; in; compensate pay reimburse; compensation payment payout reimbursement salary wage
pledged; pledged; grows; for; allocate appropriate earmark fund pledge promise; allocation appropriation funding pledge
quarantined; in quarantine; -; in; quarantine; quarantine
raised; raised; grows; in; fundraise; -
registered; registered; grows; in; enlist enrol enroll register; enlistment enrolment enrollment registration
requested; requested; -; for; ask request seek; request
rescued; rescued; grows; from; pluck rescue save; rescue
returned; returned; grows; in; return; return
sanctioned; sanctioned; grows; in; blacklist; -
seized; seized; grows; in; confiscate impound intercept seize; confiscation haul seizure
sentenced; sentenced; grows; in; convict sentence; conviction sentence
settled; settled; grows; in; resettle settle; resettlement settlement
sheltered; in shelters; -; in; shelter; -
shot; shot; grows; in; gun shoot stab; shooting stabbing
sold; sold; -; in; auction sell; sale
spent; spent; grows; on; spend; expenditure outlay spending
stolen; stolen; grows; in; embezzle loot rob steal; embezzlement robbery theft
stranded; stranded; -; in; maroon strand trap; -
striking; on strike; -; in; strike; strike walkout
sued; sued; grows; in; sue; lawsuit suit
supported; in favour; -; in; back endorse favor favour support; endorsement support
tested; tested; grows; in; test; test
treated; treated; -; in; treat; treatment
unemployed; out of work; -; in; -; jobless unemployment
uninsured; uninsured; -; in; uninsure; -
vaccinated; vaccinated; grows; in; immunise immunize inoculate vaccinate; inoculation vaccination
visited; visiting; -; in; visit; visit
voted; voting; -; in; poll vote; ballot vote
withdrawn; withdrawn; -; from; pull withdraw; pullout withdrawal
without-power; without power; -; in; -; blackout outage
without-water; without water; -; in; -; -
`;

/** What is said of people and things with no verb of its own ("were aboard", "remain on strike"); class, words. Sorted. */
export const stateRows = `
aboard; aboard, on board
arrested; under arrest
detained; behind bars, in custody, in detention, in jail, in prison
displaced; displaced, homeless, in camps
hospitalised; hospitalised, hospitalized, in hospital, in hospitals, in intensive care, in the hospital
missing; missing, unaccounted for
quarantined; in isolation, in quarantine, under quarantine
registered; on the register, on the roll, registered
sheltered; in shelter, in shelters
stranded; cut off, stranded, stuck, trapped
striking; off the job, on strike, on the picket line
unemployed; jobless, out of work, unemployed, without work
without-power; in the dark, without electricity, without heat, without power
without-water; without clean water, without drinking water, without running water, without water
`;

/** Kinds of people and things that news names in many ways; a class a line: name; "of" a wider class or -; heads. Sorted. */
export const populationRows = `
aircraft; -; aircraft airplane helicopter jet plane warplane
ballots; -; ballot vote
buildings; -; building structure
children; people; baby boy child girl infant kid minor schoolchild teen teenager toddler youngster youth
civilians; people; bystander civilian noncombatant
customers; people; client consumer customer household subscriber
dead-bodies; -; body corpse
doctors; workers; clinician doctor physician surgeon
dwellings; buildings; apartment dwelling home house residence
employers; -; business company employer enterprise firm
firefighters; people; firefighter fireman
immigrants; people; alien asylum-seeker asylumseeker border-crosser immigrant migrant seeker
jobs; -; job position post
lawmakers; people; congressman lawmaker legislator parliamentarian representative senator
learners; people; learner pupil student undergraduate
lives; people; life
men; people; man male
militants; people; extremist fighter guerrilla insurgent jihadi jihadist militant rebel terrorist
nurses; workers; nurse
passengers; people; commuter passenger rider traveler traveller
patients; people; patient
people; -; adult citizen folk human individual inhabitant local native others people person population resident somebody soul survivor taxpayer those toll victim villager
police; people; constable cop detective gendarme officer patrolman police policeman policewoman trooper
prisoners; people; captive convict detainee inmate internee prisoner
protesters; people; activist demonstrator marcher picketer protester protestor
refugees; people; refugee
rescuers; workers; rescuer responder
schools; -; school
ships; -; boat ship vessel warship
shops; -; outlet shop store
suspects; people; assailant attacker gunman shooter suspect
teachers; workers; educator instructor lecturer professor teacher
tourists; people; holidaymaker tourist vacationer visitor
troops; people; airman corpsman guard guardsman infantryman marine paratrooper peacekeeper personnel reservist sailor serviceman servicemember servicewoman soldier troop
vehicles; -; automobile bus car lorry truck vehicle
veterans; people; veteran
voters; people; elector electorate voter
women; people; female woman
workers; people; employee labourer laborer staff staffer worker
`;

/** Modifiers that say how a figure is known or how the writer feels, not which part is counted. Sorted. */
export const plainModifiers = `
additional alleged all altogether another apparent approximate average brave brutal certified combined confirmed current desperate
documented entire estimate estimated existing extra final first formal further
headline higher horrific huge initial innocent killed known last late latest likely lower many mere more much net new newly official
original other outstanding overall poor preliminary present previous projected provisional real recent reported revised roughly same
so-called staggering suspected terrible total tragic unofficial updated various verified very whole
`;

/** Verbs and nouns that only say that a count stands, moves or is made: they fit any measure. Sorted. */
export const plainActions = `
account add amount appear approach average be become begin believe bring calculate can climb come confirm consist contain continue
count cover cross decline decrease determine document double drop equal estimate exceed expect fall find fluctuate
give go grow happen have hit hover increase include involve jump keep know leap list live lower make may measure might must near number occur
pass peak plummet plunge project put quadruple quote range reach record reduce remain report represent result revise rise say
see show shrink soar stand state surge surpass swell tally top total triple tumble update upgrade
`;

/** What a common verb means with one kind of counted thing; class, kind of thing, verbs. Sorted. */
export const pairRows = `
aboard; passengers; carry
aboard; people; carry
created; jobs; add bring
dead; lives; claim cost lose take
deployed; troops; arrive assign call commit join move order post relocate rush summon
infected; infections; report
laid-off; jobs; axe cost cut destroy eliminate kill lose reduce shed slash
laid-off; workers; cut eliminate lose reduce shed slash
missing; people; miss
`;

/** Heads that stand for the count of something named beside them ("death toll", "troop count"). Sorted. */
export const counters = `
amount count estimate figure level number tally toll total
`;

/** Classes of action that happen to people. Sorted. */
export const personalActions = `
abducted arrested attended charged dead deported detained displaced divorced freed hired hospitalised infected injured laid-off missing
rescued sentenced shot unemployed vaccinated
`;

/** Classes of action that sums of money are said of. Sorted. */
export const moneyActions = `
affected approved cost damaged destroyed donated earned exported fined imported invested owed paid pledged raised requested
seized settled sold spent stolen
`;

/** Common names of money that several countries use, or that none of today's does. Sorted. */
export const moneyNouns = `
crown dinar dirham dollar drachma florin franc guilder krona krone lei lev lira mark peseta peso pound riyal rouble ruble rupee shekel
`;

/** Classes of which one story gives many counts that are no rivals: votes for, against, needed and won by. Sorted. */
export const looseActions = `
affected requested supported tested visited voted
`;

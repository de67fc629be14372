// Nouns by which news names one class of people or of acts, with different colour; general knowledge, compiled by hand.
// One class a line: its plainest name, then the other heads ("seeker" stands for "asylum seeker"). Sorted within each list.
export const peopleRows = `
animals: animal beast creature pest
babies: baby fetus infant newborn
bankers: banker financier speculator trader
bosses: boss employer executive manager owner
companies: company conglomerate corporation firm giant monopoly
dead: casualty death fatality victim
defendants: convict criminal defendant felon offender perpetrator suspect thug
detainees: captive detainee hostage inmate prisoner
doctors: caregiver clinician doctor medic nurse physician provider
drivers: driver motorist
elites: billionaire elite oligarch tycoon
farmers: farmer grower landowner peasant rancher
fighters: combatant extremist fighter guerrilla gunman insurgent islamist jihadist militant paramilitary rebel separatist terrorist
gangs: cartel gang mafia mob syndicate
inhabitants: civilian citizen inhabitant local native resident villager
investors: creditor investor lender shareholder
lawmakers: legislator lawmaker politician
lobbies: advocate campaigner lobby lobbyist
migrants: alien arrival asylum-seeker deportee exile foreigner immigrant intruder invader migrant newcomer refugee seeker trespasser
officers: cop officer policeman trooper
opponents: critic dissenter dissident opponent sceptic skeptic
patients: addict patient sufferer user
poor: beggar homeless pauper vagrant
protesters: activist agitator anarchist demonstrator looter marcher protester protestor rioter vandal
settlers: colonist settler
soldiers: conscript mercenary personnel reservist serviceman soldier troop
sources: informant leaker source whistleblower
strikers: employee laborer labourer picketer staff striker worker
students: pupil student
survivors: evacuee survivor victim
tenants: occupant renter squatter tenant
tourists: tourist traveler traveller visitor
voters: elector voter
women: girl lady woman
`;

export const actRows = `
abortion: abortion termination
agreement: accord agreement deal pact treaty truce
aid: aid assistance bailout handout relief rescue subsidy
attack: airstrike assault attack bombardment bombing incursion intervention invasion offensive operation raid strike
barrier: barricade barrier fence wall
benefit: benefit entitlement handout welfare
change of law: amendment overhaul reform
change of power: coup ouster overthrow revolution takeover
charge: accusation allegation charge claim
clash: battle brawl clash confrontation fight skirmish
collapse: collapse crash meltdown slump
cut: cut cutback decrease reduction rollback slash
cover: coverage insurance plan
damage: damage destruction devastation
decline: decline downturn drop fall plunge recession slowdown
detention: arrest capture detention imprisonment jailing kidnapping
dismissal: dismissal firing layoff purge removal sacking
disaster: accident catastrophe disaster tragedy
election: election poll referendum vote
emergency: crisis emergency shortage
enforcement: crackdown enforcement roundup sweep
fee: duty fee fine levy penalty tariff tax
government: administration cabinet government junta leadership regime
increase: escalation growth hike increase jump raise rise surge
inquiry: inquiry inquisition investigation probe witch-hunt
killing: assassination bloodbath execution homicide killing manslaughter massacre murder shooting slaughter slaying
leak: disclosure leak revelation
movement: exodus flow immigration influx invasion migration wave
outbreak: epidemic outbreak pandemic plague
payment: bribe donation gift payment payoff
plan: agenda initiative plan programme program proposal scheme
policy: campaign policy strategy
protest: demonstration disturbance march protest rally riot unrest uprising
spying: espionage monitoring snooping spying surveillance
strike: stoppage strike walkout
withdrawal: evacuation pullout retreat withdrawal
`;

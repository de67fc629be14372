// Words that name offices, roles and bodies, by the kind of source that their holders are; general knowledge, compiled by hand,
// checked against the hyponyms of "leader", "expert", "official" and "worker" in WordNet 3.1.

/** Head nouns that settle the kind by themselves. */
export const heads = {
  official: `administration-official alderman alderwoman ambassador apparatchik archivist assemblyman assemblymember assemblyperson assemblywoman assessor attache
attorney-general attorneys-general auditor ayatollah-leader backbencher bureaucrat cabinet-member cabinet-secretary central-banker chancellor chargé
chief-minister city-attorney city-manager civil-servant clerk commissar comptroller congressional-aide congressman congressmember congressperson
congresswoman consul controller coroner councillor councilman councilmember councilor councilperson councilwoman county-attorney county-executive
county-judge defence-secretary defense-secretary delegate deputy-minister deputy-premier dignitary diplomat diplomats district-attorney
election-officer emir envoy finance-minister fire-chief fire-marshal first-lady foreign-minister foreign-secretary freeholder government-worker
governor grandee health-officer health-secretary hegemon high-commissioner home-secretary inspector-general intendant interior-minister judge jurist
justice king law-maker lawmaker legislative-aide legislator lieutenant-governor lord-mayor magistrate mandarin mayor mayoress medical-examiner mep
meteorologist-in-charge minister monarch mp msp ombudsman ombudswoman parliamentarian peacekeeper-chief peer permanent-secretary policy-maker
policymaker politician postmaster postmaster-general potentate premier president's-aide president-elect press-secretary prime-minister prince princess
procurator prosecutor provost-marshal public-defender public-servant queen rapporteur regent registrar regulator representative-elect
returning-officer secretary-general selectman senator senator-elect shadow-minister solicitor-general speaker state-attorney statesman stateswoman
subsecretary sultan supervisor-of-elections surgeon-general tanaiste taoiseach technocrat town-manager treasurer tribune under-secretary
undersecretary vice-chancellor vice-premier vice-president viceroy village-head whip white-house-aide`,
  military: `admiral airman airmen airwoman bombardier brigadier captain-general cavalryman colonel combatant commandant commando conscript corporal corpsman
drill-sergeant ensign field-marshal fighter fighter-pilot fighters general generalissimo guardsman guardsmen guerrilla gunner infantryman insurgent
jihadist lance-corporal legionnaire lieutenant-colonel lieutenant-general major-general marine mariner marshal midshipman militant militants
militiaman militiamen nco paratrooper paratroopers partisan peacekeeper peacekeepers private rear-admiral rebel rebels recruit reservist reservists
sergeant sergeant-major serviceman servicemember servicemen servicewoman soldier soldiers squadron-leader submariner tank-commander trooper veteran
vice-admiral warlord warrant-officer wing-commander`,
  police: `agent-in-charge bailiff border-agent carabiniere constable cop cops corrections-officer deputy-sheriff detective gendarme highway-patrolman inspector
investigator jailer lawman marshals-service officer-in-charge patrol-officer patrolman patrolwoman police-chief police-commissioner police-officer
policeman policemen policewoman policewomen prison-guard sheriff sleuth special-agent state-trooper superintendent-of-police trooper-first-class
turnkey undersheriff warden`,
  advocate: `abolitionist abolitionists activist activists advocate advocates aid-worker aid-workers campaigner campaigners conservationist counter-protester
critic critics crusader demonstrator demonstrators dissident dissidents environmentalist environmentalists feminist humanitarian labor-leader
labour-leader lobby-group lobbyist lobbyists marcher missionary opponent opponents organiser organizer organizers pacifist petitioner philanthropist
picketer prohibitionist proponent proponents protester protesters protestor protestors reformer reformist relief-worker rights-lawyer secessionist
separatist shop-steward striker strikers suffragist supporter supporters trade-unionist union-leader unionist volunteer-leader watchdog
whistleblower-advocate`,
  expert: `academic academician academics accountant actuary agronomist analyst analysts anthropologist arborist archaeologist archeologist architect astronomer
astrophysicist attorney attorneys barrister biochemist biologist botanist cardiologist chemist climatologist consultant counsel criminologist
cryptographer demographer dermatologist doctor doctors ecologist econometrician economist economists engineer engineers entomologist epidemiologist
epidemiologists ethicist ethnographer expert experts fellow forecaster forensic-scientist gastroenterologist geneticist geographer geologist
geophysicist gerontologist glaciologist historian historian-author historians hydrologist immunologist law-professor lawyer lawyers lecturer
legal-scholar linguist mathematician meteorologist meteorologists microbiologist mycologist neurologist neuroscientist nutritionist oceanographer
oncologist ornithologist paediatrician palaeontologist paleontologist pathologist pediatrician pharmacologist philosopher physician physicians
physicist physiologist planetary-scientist political-scientist pollster pollsters postdoc professor professors psephologist psychiatrist psychologist
radiologist researcher researchers scholar scholars scientist scientists seismologist seismologists sinologist sociologist solicitor specialist
statistician strategist surgeon surgeon-scientist surgeons technologist theologian think-tank toxicologist urologist veterinarian virologist
virologists volcanologist volcanologists zoologist`,
  media: `anchor anchorman anchorwoman blogger broadcaster broadcaster-channel broadsheet cameraman columnist columnists commentator commentators copy-editor
correspondent correspondents daily documentarian editor editorial-board editorialist editors essayist fact-checker film-maker freelancer host
interviewer journalist journalists magazine media moderator narrator network news-agency news-channel news-organization news-outlet news-site
newscaster newsman newspaper newspaperman newspapers newsreader newsroom op-ed-writer outlet outlets periodical photographer photojournalist podcaster
presenter press producer publication publisher pundit pundits radio-host radio-station reporter reporters satirist stringer tabloid talk-show-host
television-station tv-host tv-station vlogger website weekly wire-service`,
  affected: `asylum-seeker asylum-seekers aunt bereaved brother business-owner bystander bystanders captive casualty commuter commuters complainant cousin customer
customers daughter deportee detainee detainees driver drivers employee employees evacuee evacuees ex-prisoner eyewitness eyewitnesses families family
farmer farmers father fisher fisherman fishermen grandfather grandmother grower growers guest herder homemaker homeowner homeowners hostage hostages
householder husband immigrant immigrants inhabitant inhabitants inmate inmates kin landlord local locals migrant migrants miner miners mother motorist
motorists mourner mourners neighbor neighbor-resident neighbors neighbour neighbours nurse nurse-victim nurses onlooker orphan parent parents
parishioner passenger passengers passer-by passerby passersby patient patients pedestrian pensioner plaintiff prisoner prisoners pupil pupils rancher
ranchers refugee refugees relative relatives renter resident residents retiree schoolboy schoolgirl shop-owner shopkeeper shopper shoppers sister son
staffer-victim student students survivor survivors taxpayer teacher teachers tenant tenants tourist tourists townspeople trader traders uncle vendor
vendors victim victims villager villagers voter voters waiter waitress whistleblower whistleblowers widow widower wife witness witnesses worker
workers`,
  document: `affidavit audit bill-text book cable cables census communique communiqué complaint court-document court-documents court-filing court-filings
court-records data decree-text dispatch document documents dossier e-mail email emails figures filing filings indictment invoice lawsuit leaflet
letter letters memo memoir memorandum memos minutes notice paper petition poll polls press-release proclamation readout record records release report
reports resolution-text ruling-text statement-text statistics studies study subpoena survey surveys testimony text transcript transcripts treaty-text
white-paper`,
} as const;

/** Bodies: a spokesman, chief or official of one is of this kind; the body's own word too. */
export const bodies = {
  official: `administration agency assembly authority board bundestag bureau cabinet campaign central-bank chancellery city-hall civil-defence civil-defense
civil-protection coalition coast-guard-headquarters commission commonwealth congress congressional conservative consulate council councils county
court courts customs defence defence-ministry defense defense-ministry democrat democratic democrats department diplomatic disaster-agency
downing-street duma election-commission elysee embassy emergency-services eu european-commission european-union executive fbi-headquarters fda federal
federal-reserve fema fire-department foreign-ministry geological-survey gop governing-party government governments governor's-office health-department
health-ministry house house-of-commons house-of-lords house-of-representatives intelligence interior interior-ministry judiciary junta knesset kremlin
labor labour legislative legislature liberal lok-sabha mayor's-office ministerial ministries ministry mission municipal municipality nato opposition
palace parliament party pentagon presidency presidential prosecutor's-office public-health regional-government registry republican republicans royal
royal-court ruling-party secretariat senate soviet space-agency state state-department statehouse supreme-court tories tory transition treasury
tribunal un united-nations weather-service white-house who world-health-organization`,
  military: `air-force airbase armed-forces army artillery battalion brigade cavalry centcom centre-command coalition-forces coast-guard command corps division
fleet garrison guerrillas idf infantry insurgency isaf joint-chiefs joint-staff marine-corps marines military militia national-guard naval navy norad
northcom peacekeeping-force peacekeeping-mission platoon rebel-group regiment revolutionary-guard revolutionary-guards security-forces space-force
special-forces squadron stratcom taliban task-force troops wing`,
  police: `atf border-guard border-patrol carabinieri coast-guard-police constabulary corrections counterterrorism-police crime-squad dea detectives europol fbi
federal-police forensic gendarmerie highway-patrol homicide homicide-squad ice-agents interpol jail lapd law-enforcement law-enforcers met-police nypd
patrol police police-department police-force prison prisons-department prosecutors-police public-safety scotland-yard secret-service
sheriff's-department sheriff's-office state-police swat`,
  advocate: `aclu advocacy advocacy-group aid-agency aid-group alliance amnesty amnesty-international anti-abortion association campaign-group chamber-of-commerce
charities charity civic civil-liberties civil-rights civil-society coalition-of-groups doctors-without-borders environmental-group federation
foundation greenpeace human-rights human-rights-watch humanitarian-group labor-union labour-union league lobby lobby-group medecins-sans-frontieres
ngo ngos non-profit nonprofit nra oxfam red-crescent red-cross relief-agency rights rights-group save-the-children trade-association trade-union union
unions watchdog-group`,
  expert: `academy brookings center-for centre-for clinic college consultancy faculty hospital hospitals institute institution lab laboratory law-firm
medical-center medical-school observatory polytechnic rating-agency research research-center research-centre research-group school-of school-of-law
school-of-medicine school-of-public-health think-tank thinktank universities university`,
  media: `bbc broadcaster channel gazette herald magazine media network news news-agency newspaper press radio station television times tribune tv`,
} as const;

/** Heads that say nothing by themselves: the body decides. */
export const neutral = `acting-head adviser advisor agent agent-general agents aide aides analyst-in-chief archbishop assistant associate attache attorney-for authorities
authority bishop boss briefer captain captain-of-industry cardinal ceo cfo chair chairman chairperson chairwoman chief chief-executive chief-of-staff
chiefs co-author co-chair co-director co-founder commander commanders commissioner communications-director coo coordinator counselor cto curator dean
deputies deputy director directors executive executives figure founder general-manager general-secretary governor-general head heads imam insider
inspector-in-chief leader leaders lieutenant major manager member members negotiator negotiators officer officers official officials operative
organiser-in-chief owner partner pastor physician-in-chief president presidents press-officer priest principal provost rabbi rector representative
representatives secretaries secretary source sources spokesman spokesmen spokespeople spokesperson spokespersons spokeswoman spokeswomen staff staffer
staffers strategist-in-chief superintendent supervisor team trustee undersecretary-of vicar vice-chair vice-chairman`;

/** Words before a name that are its title; with the heads above that are written so. */
export const titles = `acting actor actress ad adm administrator admiral adviser advisor ag airman alderman amb ambassador apostle archbishop archduke army assemblyman
assemblymember assemblywoman assistant associate-justice attorney attorney-general atty auditor author ayatollah baron baroness bishop brig brig-gen
brigadier brother caliph capt captain cardinal ceo cfo chairman chairman-ceo chairperson chairwoman chancellor chaplain chief chief-executive
chief-justice chief-of-staff cmdr co-chair co-founder coach col colonel comedian commandant commander commissioner commissioner-general comptroller
congressman congresswoman constable controller coo corporal councillor councilman councilmember councilwoman counsel count countess cpl crown-prince
curator dame dean defense-secretary delegate deputy deputy-chief deputy-director deputy-mayor deputy-prime-minister deputy-secretary det detective
director dr drs duchess duke earl emeritus emir emperor empress ensign envoy executive father field-marshal first-lady first-minister foreign-minister
foreign-secretary former founder gen general generals gens gov governor govs grand-ayatollah grand-mufti her hon imam inspector judge judges justice
justices king lady lance lance-cpl lawyer leader lieutenant lieutenant-colonel lieutenant-general lieutenant-governor lord lt lt-col lt-gen lt-gov
madame magistrate maharaja maj maj-gen major major-general majority-leader marshal mayor messrs minister ministers minority-leader miss monsignor
mother mr mrs ms msgr mullah national-security-adviser nawab officer ombudsman pastor patriarch pfc photographer pilot pope premier pres president
president-elect presidents press-secretary prime-minister prince princess principal prof professor profs prophet prosecutor provost pvt queen rabbi
ranger rapper rear-adm rear-admiral registrar rep representative representatives reps rev reverend saint seaman sec secretary secretary-general
selectman sen senator senators sens sergeant sgt shah sheikh sheriff singer sir sister solicitor-general spc speaker special-agent specialist
spokesman spokesperson spokeswoman st staff-sgt strategist sultan superintendent supt surgeon-general taoiseach treasurer trooper undersecretary
undersheriff vice-adm vice-admiral vice-chair vice-chairman vice-premier vice-president viceroy warden whip`;

// Last words of names that tell what is named, and words that are part of no name; general knowledge, compiled by hand, sorted.

export const organisationHeads = `Academy Administration Agency Airlines Airways Alliance Assembly Associates Association Assn. Authority Bank Board Brotherhood Bureau Cabinet
Capital Caucus Center Centers Centre Chamber Chapter Church Clinic Club Coalition College Commission Committee Commons Companies Company Confederation Conference Congress Consortium
Co. Co-op Cooperative Corp Corp. Corporation Council Court Courts Department Dept. Directorate Duma Embassy Energy Enforcement Enterprise Enterprises Exchange Faculty
Federation Firm Forum Foundation Front Fund Gallery Government Group Guild Headquarters Holdings Hospital Hotel House Inc Inc. Industries Inspectorate Institute Institution
Institutes Intelligence Laboratories Laboratory Labs League Legislature Library Limited LLC LLP Ltd Ltd. Media Ministry Mission Monastery Mosque Motors Movement Museum Network Observatory Office
Orchestra Organisation Organization Panel Parliament Partners Partnership Party Petroleum Pharmaceuticals PLC Police Politburo Polytechnic Press Prison Project
Prosecutors Protection Publishing Records Registry School Schools Secretariat Security Senate Seminary Service Services Society Solutions Studio Studios Subcommittee Survey Synagogue Syndicate System Systems Taskforce
Team Technologies Theater Theatre Times Tribunal Tribune Trust Union United Universities University Watch Works Workers Ventures Investigation Affairs Statistics Constabulary Journal Post Herald Gazette Chronicle`;

export const placeHeads = `Airport Archipelago Arena Avenue Barracks Base Basin Bay Beach Boulevard Bridge Canal Canyon Cape Cemetery Channel City Cliffs Coast Corridor County Cove Creek
Crossing Dam Desert District Falls Field Fields Fjord Forest Fort Garden Gardens Glacier Gulf Harbor Harbour Heights Highlands Highway Hill Hills Island Islands Isles Junction Lake Lakes
Landing Lane Mall Marsh Meadows Memorial Mesa Metro Mount Mountain Mountains Ocean Palace Parish Park Parkway Pass Peak Peninsula Pier Plain Plains Plateau Plaza
Point Pond Port Prefecture Province Quarter Range Refinery Region Reef Reserve Reservation Reservoir Ridge River Road Rock Sea Sector Shore Springs Square Stadium State Station Strait
Straits Street Strip Territory Terminal Terrace Tower Towers Town Township Trail Triangle Tunnel Valley Village Volcano Wall Ward Waterfront Wharf Woods Zone`;

export const forceHeads = `Airborne Army Artillery Battalion Brigade Brigades Cavalry Command Commandos Corps Division Fleet Flotilla Force Forces Garrison Guard Guards Infantry Marines Militia Navy Platoon
Rangers Regiment Squadron Wing`;

/** Things with names that are neither person, body nor place. */
export const otherHeads = `Award Awards Bowl Cartel Championship Championships Cup Festival Games Gang Marathon Medal Olympics Open Prize Summit Tournament`;

/** Names ending so are laws and the like, found as instruments. */
export const instrumentHeads = `Accord Accords Act Agreement Amendment Amendments Bill Clause Code Constitution Convention Covenant Declaration Decree Directive Doctrine Law Laws Memorandum Order
Pact Policy Proclamation Program Programme Protocol Protocols Regulation Regulations Resolution Rule Rules Statute Title Treaty Warrant Article Section`;

/** Capitalised without being a name, alone or before one. */
export const noNames = `Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec A About Above According Act Acting Additionally Administration After Again Against Ago Ahead All Allah Along Already Also Although Amendment American Among An And Anniversary Another Any Anyone
April Are Around Article As Asian Asians Associated At August Authorities Autumn Away Back Based Because Before Behind Below Besides Best Between Beyond Bible Both Breaking But By Can Chapter Christian
Christians Christmas Citing Click Co Congressional Constitution Contact Continue Copyright Could Court Critics Dad Daily Day Days Dear December Democrat Democratic Democrats Despite Did Do Does Don Due
During Each Earlier Early Earth East Easter Eastern Editor Eight Either Election Else Email English Enough European Europeans Even Eventually Ever Every Everyone Exactly Exclusive Experts
Facing Fall Father Fearing February Federal Few File Finally First Five Following For Former Four Friday From Full Further Get Given Go God Good Got Government Great Had Half Halloween
Has Have Having He Her Here Hers Hispanic Hispanics His Holiday How However I If Image In Indeed Independence Inside Instead Internet Into Investigators Is Islam Islamic Islamist It Its
January Jew Jewish Jews Journalists Judaism July June Just Justice Last Late Later Latest Latin Latino Latinos Law Lawmakers Lawyers Less Let Like Little Local Long Look Lord Many March Marine
Marines May Maybe Me Meanwhile Members Memorial Men Mid Middle Military Ministry Mom Monday More Moreover Morning Most Mother Mr Mr. Mrs Mrs. Ms Ms. Much Muslim Muslims Must My National Native Near Nearly Neither
Never Nevertheless New News Next Night Nine No Nobody None Nonetheless Nor North Northern Not Note Nothing November Now Obviously October Of Off Officer Officers Official Officials Often
Oh Old On Once One Only Or Other Others Our Out Outside Over Overall Page Part People Per Perhaps Photo Photograph Picture Please Police President Prime Prior Probably Progressive Progressives Public Question Questions Quite
Rather Read Reading Recent Recently Related Rep Report Reporters Republican Republicans Residents Right Roughly Said Saturday Says Second Secretary See Senate Senator Sen September Seven Several
Share Shall She Should Similarly Since Six Slightly So Some Somehow Someone Something Sometimes Soon South Southern Speaking Special Spring State States Still Story Such Summer Sunday Supporters Sure Take Ten Thank
Thanks Thanksgiving That The Their Them Then There Therefore These They Third This Those Though Thousands Three Through Throughout Thursday Thus Title To Today Together Tomorrow Tonight Too
Topics Tuesday Twelve Twenty Two Under Unfortunately Unless Unlike Until Up Update Updated Upon Us Using Usually Very Via Video View Was Watch We Wednesday Well Were West Western
What Whatever When Whenever Where Whereas Whether Which While White Black Who Whoever Whole Whose Why Will Winter With Within Without Woman Women Would Yes Yesterday Yet You Young Your Zero
Advertisement AM PM Subscribe Newsletter Getty Images Courtesy Screenshot Caption Credit Sign Follow Loading Comments Comment Advertising Sponsored`;

/** All-capital words that name no body. */
export const noAcronyms = `JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC ABCS AC AD ADHD AIDS AKA AM AR ATM BBQ BC CCTV CD CEO CEOS CFO CGI CO COO COVID CPI CPR CT CTO CV DIY DJ DNA DUI DVD ECG EEG ESG ET ETA ETF EV EVS FAQ GDP GMO GMT GNP GPA GPS HD HIV HOV HQ HR HTML HTTP IBS ID IDS
IED IEDS II III IPO IQ IRA IT IV IVF JD JPEG JR KM LA LED LGBT LGBTQ LNG LOL LSD MA MBA MD MIA MMR MP MPH MPS MRI MVP NC NGO NGOS OK PAC PACS PC PCR PDF PHD PIN PM POW POWS PPE PR PS PTSD QR RE RIP RNA ROI RPG RSVP
RV SARS SAT SATS SMS SOS SUV SUVS TB TBD TM TNT TV TVS UAV UAVS UFO UFOS UI URL USB UTC UV VAT VHS VI VII VIII VIP VIPS VP VPN VR WMD WWI WWII XI XII XV YOLO ZIP EST EDT PST PDT CST CDT BST CET IST JST REUTERS UPDATE BREAKING WATCH VIDEO PHOTO READ MORE SIGN UP`;

/** Verbs after which a lone name is a person or a body that speaks. */
export const speaking = `added admitted agreed announced argued asked believes called claimed concluded confirmed declared declined denied described explained insisted noted pointed predicted promised recalled said
says stated suggested testified thinks told tweeted urged vowed warned wrote acknowledged countered emphasized estimated expects joked observed remarked replied responded stressed`;

// Laws, treaties, orders and programmes: the words that name their kinds, and the best known by several names; general knowledge, compiled by hand, sorted.

/** Last words of the names of laws, treaties, orders, rules; written with a capital. */
export const instrumentNouns = `Accord Accords Act Acts Agreement Agreements Amendment Amendments Armistice Bill Charter Code Codes Compact Constitution Convention Conventions Covenant Declaration Decree Directive Directives Doctrine
Edict Initiative Law Laws Memorandum Ordinance Pact Plan Policy Proclamation Programme Program Protocol Protocols Provision Regulation Regulations Resolution Rule Rules Statute Statutes Treaties Treaty`;

/** Verbs that say what a law does or what is done to one, as deverbal nouns are resolved to them. */
export const measureVerbs = `abolish adopt amend announce approve block break call declare decree defy defend drop ease end enact enforce extend flout halt honor honour ignore impose introduce invoke issue
levy lift loosen maintain observe order overturn pass propose proclaim ratify rejoin reimpose reinstate relax remove renew repeal replace rescind respect restore revive revoke scrap sign slap suspend threaten tighten
uphold veto violate waive weigh withdraw`;

/** Measures that a government takes by order, which count only where one of the verbs says what is done to them. */
export const measureNouns = `amnesty arms-embargo asset-freeze blockade capital-controls cease-fire ceasefire curfew embargo export-ban export-controls import-ban lockdown martial-law moratorium no-fly-zone price-cap price-controls quarantine rationing
sanctions tariff tariffs trade-embargo travel-ban truce visa-ban`;

/**
 * Laws, treaties, cases and programmes of the world that go by several names, or by one that no word for a law ends: canonical name, then the others
 * after ";". A name is matched as written, with capital where it has one.
 */
export const knownInstruments = `
Affordable Care Act;Patient Protection and Affordable Care Act;Obamacare;ObamaCare
American Health Care Act;AHCA;Trumpcare
Anti-Ballistic Missile Treaty;ABM Treaty;ABM treaty
Balfour Declaration
Basel III
Belt and Road Initiative;Belt and Road
Biological Weapons Convention
Brown v. Board of Education
Camp David Accords;Camp David accords
CARES Act
Central American Free Trade Agreement;CAFTA
Chemical Weapons Convention
Children's Health Insurance Program;CHIP program
Children's Online Privacy Protection Act;COPPA
Citizens United v. FEC;Citizens United
Clean Power Plan
Common Agricultural Policy
Common Core State Standards;Common Core
Common Fisheries Policy
Comprehensive and Progressive Agreement for Trans-Pacific Partnership;CPTPP
Comprehensive Economic and Trade Agreement;CETA
Comprehensive Nuclear-Test-Ban Treaty;Comprehensive Test Ban Treaty;CTBT
Convention on International Trade in Endangered Species;CITES
Convention on the Elimination of All Forms of Discrimination against Women;CEDAW
Conventional Armed Forces in Europe Treaty;CFE Treaty
Dayton Accords;Dayton Agreement;Dayton peace accords
Defense of Marriage Act;DOMA
Deferred Action for Childhood Arrivals;DACA
Deferred Action for Parents of Americans;DAPA
Dobbs v. Jackson Women's Health Organization;Dobbs decision;Dobbs ruling
Dodd-Frank Act;Dodd-Frank;Dodd-Frank Wall Street Reform and Consumer Protection Act
DREAM Act;Dream Act
Dublin Regulation;Dublin regulation
Elementary and Secondary Education Act;ESEA
Employee Retirement Income Security Act;ERISA
European Convention on Human Rights;ECHR
European Green Deal
Every Student Succeeds Act;ESSA
Foreign Agents Registration Act;FARA
Foreign Intelligence Surveillance Act;FISA
Freedom of Information Act;FOIA
General Agreement on Tariffs and Trade;GATT
General Data Protection Regulation;GDPR
Geneva Conventions;Geneva Convention;Geneva conventions
Glass-Steagall Act;Glass-Steagall
Good Friday Agreement;Good Friday accord;Belfast Agreement
Gramm-Leach-Bliley Act;Gramm-Leach-Bliley
Green New Deal
Health Insurance Portability and Accountability Act;HIPAA
Helsinki Accords;Helsinki Final Act
Individuals with Disabilities Education Act
Intermediate-Range Nuclear Forces Treaty;INF Treaty;INF treaty
International Emergency Economic Powers Act;IEEPA
Jim Crow laws
Joint Comprehensive Plan of Action;JCPOA;Iran nuclear deal;Iran nuclear agreement
Kyoto Protocol;Kyoto protocol
Lisbon Treaty;Treaty of Lisbon
Maastricht Treaty;Treaty of Maastricht
Magna Carta
Marbury v. Madison
Marshall Plan
McCain-Feingold Act;McCain-Feingold;Bipartisan Campaign Reform Act
Minsk agreements;Minsk Agreements;Minsk accords;Minsk Protocol
Miranda v. Arizona
Missile Technology Control Regime
Monroe Doctrine
Montreal Protocol
Munich Agreement
National Environmental Policy Act;NEPA
New Deal
New START;New START treaty;New Start treaty
No Child Left Behind Act;No Child Left Behind
Non-Proliferation Treaty;Nuclear Non-Proliferation Treaty;Nuclear Nonproliferation Treaty;Treaty on the Non-Proliferation of Nuclear Weapons;NPT
North American Free Trade Agreement;NAFTA;Nafta
Northern Ireland Protocol
Obergefell v. Hodges
Oslo Accords;Oslo accords
Paris Agreement;Paris agreement;Paris Accord;Paris accord;Paris Climate Accord;Paris climate accord;Paris Climate Agreement;Paris climate agreement;Paris climate change agreement;Paris climate deal
Patriot Act;USA Patriot Act;USA PATRIOT Act;PATRIOT Act
Plan Colombia
Plessy v. Ferguson
Racketeer Influenced and Corrupt Organizations Act;RICO Act;RICO
Regional Comprehensive Economic Partnership;RCEP
Roe v. Wade;Roe
Rome Statute
Sarbanes-Oxley Act;Sarbanes-Oxley
Schengen Agreement;Schengen agreement
Schuman Declaration
Sherman Act;Sherman Antitrust Act
Smoot-Hawley Tariff Act;Smoot-Hawley
Social Chapter
Stability and Growth Pact
State Children's Health Insurance Program;SCHIP
Strategic Arms Reduction Treaty;START treaty
Sykes-Picot Agreement;Sykes-Picot
Taft-Hartley Act;Taft-Hartley
Temporary Protected Status
Title IX
Trans-Pacific Partnership;TPP
Transatlantic Trade and Investment Partnership;TTIP
Treaty of Rome
Treaty of Versailles;Versailles Treaty;Versailles treaty
Uniform Code of Military Justice;UCMJ
United Nations Convention on the Law of the Sea;U.N. Convention on the Law of the Sea;UN Convention on the Law of the Sea;UNCLOS
United Nations Framework Convention on Climate Change;UNFCCC
United States-Mexico-Canada Agreement;USMCA
Universal Declaration of Human Rights
Violence Against Women Act;VAWA
War Powers Resolution;War Powers Act
Wassenaar Arrangement
`;

// Laws, treaties, orders and named policies: the words that name their kinds, and the best known by other names; general knowledge, compiled by hand.

/** Last words of the names of laws, treaties, orders, rules; written with a capital. */
export const instrumentNouns = `Accord Accords Act Acts Agreement Agreements Amendment Amendments Armistice Bill Charter Code Codes Compact Constitution Convention Conventions Covenant Declaration Decree Directive Directives Doctrine
Edict Initiative Law Laws Memorandum Ordinance Pact Plan Policy Proclamation Programme Program Protocol Protocols Provision Regulation Regulations Resolution Rule Rules Statute Statutes Treaties Treaty`;

/** Verbs that say what a law does or what is done to one, as deverbal nouns are resolved to them. */
export const measureVerbs = `abolish adopt announce approve block break call declare decree defy defend drop ease end enact enforce extend flout halt honor honour ignore impose introduce invoke issue
levy lift loosen maintain observe order overturn propose proclaim rejoin reimpose reinstate relax remove renew repeal replace rescind respect restore revive revoke scrap sign slap suspend threaten tighten
uphold veto violate waive weigh withdraw`;

/** Measures that a government takes by order, which count only where one of the verbs says what is done to them. */
export const measureNouns = `amnesty arms-embargo asset-freeze blockade capital-controls cease-fire ceasefire curfew embargo export-ban export-controls import-ban lockdown martial-law moratorium no-fly-zone price-cap price-controls quarantine rationing
sanctions tariff tariffs trade-embargo travel-ban truce visa-ban`;

/** Canonical name, then other names after ";". A name is matched as written, with capital where it has one. */
export const knownInstruments = `
Affordable Care Act;Obamacare;ObamaCare;ACA;Patient Protection and Affordable Care Act;Obama-care
American Health Care Act;AHCA;Trumpcare
American Recovery and Reinvestment Act
Americans With Disabilities Act
Anti-Ballistic Missile Treaty;ABM treaty;ABM Treaty
Balfour Declaration
Basel III
Belt and Road Initiative;Belt and Road
Bush tax cuts
Bush v. Gore
CARES Act
Camp David Accords
Children's Health Insurance Program
Citizens United v. FEC;Citizens United
Clean Power Plan
Common Agricultural Policy
Common Core;Common Core State Standards
Comprehensive Test Ban Treaty;Comprehensive Nuclear-Test-Ban Treaty
DREAM Act;Dream Act
Dayton Accords;Dayton Agreement;Dayton peace accords
Defense of Marriage Act;DOMA
Deferred Action for Childhood Arrivals;DACA
Deferred Action for Parents of Americans;DAPA
Dobbs v. Jackson Women's Health Organization;Dobbs decision;Dobbs ruling
Dodd-Frank Act;Dodd-Frank;Dodd-Frank Wall Street Reform and Consumer Protection Act
Dublin Regulation;Dublin regulation
Emancipation Proclamation
Espionage Act
European Convention on Human Rights;ECHR
Foreign Intelligence Surveillance Act;FISA
Freedom of Information Act;FOIA
General Data Protection Regulation;GDPR
Geneva Conventions;Geneva Convention;Geneva conventions
Glass-Steagall Act;Glass-Steagall
Good Friday Agreement;Good Friday accord;Belfast Agreement
Green New Deal
Health Insurance Portability and Accountability Act;HIPAA
Helsinki Accords
Inflation Reduction Act
Intermediate-Range Nuclear Forces Treaty;INF Treaty;INF treaty
JCPOA;Joint Comprehensive Plan of Action;Iran nuclear deal;Iran nuclear agreement;Iran deal
Jim Crow laws
Jones Act
Kyoto Protocol;Kyoto protocol
Lisbon Treaty;Treaty of Lisbon
Maastricht Treaty
Magna Carta
Marshall Plan
McCain-Feingold Act;McCain-Feingold
Minsk agreements;Minsk Agreements;Minsk Protocol;Minsk accords
Monroe Doctrine
Montreal Protocol
Munich Agreement
National Labor Relations Act
Nationality, Immigration and Asylum Act
New Deal
New START;New START treaty
No Child Left Behind Act;No Child Left Behind
Non-Proliferation Treaty;Nuclear Non-Proliferation Treaty;Nuclear Nonproliferation Treaty;NPT
North American Free Trade Agreement;NAFTA;Nafta
Nord Stream 2
Oslo Accords;Oslo accords
Paris Agreement;Paris climate accord;Paris Accord;Paris climate agreement;Paris climate deal;Paris accord;Paris agreement;Paris climate change agreement;Paris Climate Accord;Paris Climate Agreement
Patriot Act;USA Patriot Act;USA PATRIOT Act;PATRIOT Act
Plan Colombia
Prevention of Terrorism Act
Prohibition of Nuclear Weapons Treaty
Roe v. Wade;Roe
Rome Statute
SALT II
Sarbanes-Oxley Act;Sarbanes-Oxley
Schengen Agreement;Schengen agreement;Schengen
Sherman Act;Sherman Antitrust Act
Smoot-Hawley Tariff Act;Smoot-Hawley
Social Security Act
Stop Enabling Sex Traffickers Act
Sykes-Picot Agreement;Sykes-Picot
Taft-Hartley Act;Taft-Hartley
Temporary Protected Status
Trans-Pacific Partnership;TPP;Trans-Pacific Partnership trade deal
Transatlantic Trade and Investment Partnership;TTIP
Treaty of Versailles;Versailles Treaty
U.N. Convention on the Law of the Sea;UNCLOS;Law of the Sea
United States-Mexico-Canada Agreement;USMCA
Universal Declaration of Human Rights
Voting Rights Act
War Powers Resolution;War Powers Act
Working Families Tax Credit
don't ask, don't tell;"don't ask, don't tell";Don't Ask, Don't Tell
Medicaid expansion
Affordable Connectivity Program
Prop. 13;Proposition 13
Prop. 187;Proposition 187
Prop. 8;Proposition 8
Title IX
catch-and-release;catch and release
stop-and-frisk;stop and frisk
three-strikes law;three strikes law
stand-your-ground law;stand your ground law;Stand Your Ground law;"stand your ground" law
zero-tolerance policy;zero tolerance policy
one-child policy
two-state solution
travel ban;Muslim ban
cap-and-trade
`;

import type { Lexicon } from './concepts.ts';

/** English word stems by concept. `*` stands for any ending; several words make a phrase. */
export const en: Lexicon = {
	we: "we, our, ours, us, i, my, me, mine, myself, ourselves, i'm, i've, i'll, i'd, we're, we've, we'll, we'd",
	you: "you, your, yours, yourself, yourselves, you're, you've, you'll, you'd",
	staff:
		'waiter*, waitress*, cashier*, receptionist*, clerk*, driver*, technician*, mechanic*, cook, cooks, chef*, nurse*, doctor*, dentist*, trainer*, guard*, guide, guides, colleague*, employee*, staff, teacher*, carer*, cleaner*, hairdresser*, stylist*, fitter*, plumber*, electrician*, carpenter*, manager*, operator*, agent, agents, assistant*, trainee*, temp, temps, therapist*, vet, vets, barista*, porter*, concierge*, instructor*, coach, lifeguard*, pharmacist*, surgeon*, housekeeper*, maid*, seller*, baker*, tailor*, engineer*, crew, captain, conductor*, steward*, host, hostess, bartender*, groomer*, painter*, installer*, consultant*, advisor*, adviser*, librarian*, secretary, accountant*, optician*, photographer*, gardener*, mover*, team member*',
	dept: 'department*, warehouse*, accounting, accounts, kitchen*, head office, headquarters, logistics, dispatch*, night shift*, day shift*, previous shift, sales team, back office, call centre*, call center*, billing, purchasing, storeroom*, workshop*, other branch*, another branch*, web developers, developers, it team, marketing',
	third:
		'supplier*, contractor*, subcontractor*, courier*, manufacturer*, producer*, maker*, factory, plant, bank, banks, post, postal, airline*, airport*, agency, agencies, platform*, landlord*, municipalit*, council, city, neighbour*, neighbor*, previous owner*, former owner*, partner*, carrier*, haulier*, transport firm*, cleaning firm*, cleaning company, laundry, farm, dairy, bakery, brewery, importer*, wholesaler*, distributor*, insurer*, customs, provider*, payment system, payment service, software firm*, vendor*, developer, builder*, road authorit*, railway*, utility, aggregator*, marketplace*, ticket site, outside firm*, external*, organiser*, organizer*, promoter*, tour operator*, printer, printers, foundry, greenhouse*, nursery, wholesal*, hauler*, shipper*, ministry, authorit*, ambulance*, roadwork*, grid, power company, water company, energy company',
	weather:
		'weather, snow*, storm*, rain, rains, rained, heat, heatwave*, frost*, wind, winds, fog, ice, icy, gale*, flood*, hail, sun, sunshine, thunder*, humidity, cold snap, moisture',
	crowd:
		'other guests, other customers, other passengers, other patients, other parents, other tenants, other people, others, everyone else, everybody else, regulars, most guests, most people, most customers, most families, customers, guests, passengers, patients, clients, families, visitors, subscribers, buyers, brides, couples, tenants, residents, households, riders, travellers, parents, owners, readers, diners, users, members, students, pupils, people, rest of, elsewhere in the building',
	nobody: 'nobody, no one, none, not one, not a single, no other, neither, noone',
	every:
		'every, everything, all, each, any, anything, everyone, everybody, whatever, whichever, whenever, entire, whole',
	neg: "not, no, never, n't, cannot, can't, don't, doesn't, didn't, won't, wouldn't, isn't, aren't, wasn't, weren't, couldn't, shouldn't, hasn't, haven't, hadn't, without, nor, nothing, hardly, neither",
	cond: 'if, unless, provided, assuming, should you, supposing, in case, suppose, had you, were you',
	whether: 'whether, if really, if indeed, if it is, if that is, if this is, if any',
	cause:
		'because, due to, owing to, therefore, hence, thus, since, as a result, caused, reason*, that is why, which is why, explains, explain, so',
	contrast:
		'but, however, yet, though, although, still, nevertheless, nonetheless, that said, at the same time, even so, on the other hand, mind you, having said that, then again, admittedly',
	only: 'only, just, merely, single, sole, simply',
	check:
		'check*, verif*, investigat*, look into, looking into, looked into, inquir*, enquir*, examin*, inspect*, review the, reviewing, establish*, determine*, find out, finding out, clarif*, audit*, ascertain*, gone through the',
	confirm:
		'confirm*, corroborat*, support your, bears out, bear out, back up, matches, match, substantiat*, consistent with, tallies',
	proof:
		"proof*, prove*, proven, evidence, receipt*, witness*, photo, photos, photograph*, doctor's letter, certificate, documentation, show us, documented",
	record:
		'camera*, footage, log, logs, logbook*, records, recording*, recorded, record, journal, system shows, our system, tracking, gps, sensor*, data, register, thermometer, device, cctv, tape, tapes, screenshot*, scanner, scan, meter, counter, timesheet*, protocol, monitor, printout, history, delivery note, signature, entry, entries, sheet',
	assert:
		'says, said, claim*, assure us, assures, assured us, insist*, denies, denied, deny, maintains, states, stated that, reports, reported, swears, swore, certain that, tells me, told me, tells us, told us, describes, testif*, adamant, according to',
	remember: 'remember*, recall*, recollect*, memory',
	believe:
		'believe*, doubt*, sceptic*, skeptic*, hard to imagine, hard to picture, find it hard, difficult to imagine, difficult to believe, hard to believe, unconvinc*, convinced, question marks, plausib*, credible, credibility, trust your word, take your word, wonder*, suspect*, unlikely, improbable, implausib*, cast doubt',
	alleged:
		'alleged*, supposed*, purported*, so-called, your version, your story, your account, your side, two sides, both sides, your claim*, apparent*, assertion*, allegation*, what you describe*, as you describe, as described, in your words',
	differ:
		"different, differently, another story, otherwise, contradict*, at odds, contrary, opposite, does not match, doesn't match, do not match, not quite how, other way, not add up, inconsisten*, nothing of the",
	odd: 'strange*, odd, oddly, curious*, surprising*, peculiar*, interesting*, funny, puzzl*, mysterious*, remarkabl*, unusual that',
	impossible:
		"impossible, not possible, could not have, cannot have, can't have, couldn't have, cannot be, could never have, no way, physically, simply does not happen, out of the question, rules out, ruled out, excludes",
	truth:
		'true, truth*, accurate*, correct, really, actually, indeed, in fact, took place, happened, occurred, as you say, as you write, reality, genuine*',
	law: 'law, laws, legal*, lawful*, statut*, regulation*, legislat*, act, directive*, court, code, consumer rights, ministry, lawyer*, decree*, ordinance*, jurisdict*, legislat*, bylaw*, gdpr',
	contract:
		'contract*, agreement*, terms, conditions, offer, policy, policies, rules, rule, procedure*, instructions, tariff*, lease, membership, subscription terms, warranty, guarantee terms, small print, fine print, price list, house rules, regulations, code of conduct, protocol, standard, standards, norm, norms, tolerance, guideline*, form, consent, waiver, annex, appendix, leaflet, brochure, confirmation e-mail, ticket conditions, booking conditions, charter',
	clause: 'section*, paragraph*, clause*, article*, point, annex, page, item, subsection, chapter, footnote, asterisk',
	sign: 'signed, sign, signature*, signing, accepted, accept, agreed, agree, consent*, ticked, ticking, initialled, countersigned, acknowledged, put your name, clicked, confirmed by you, undersigned, subscribed',
	oblige:
		'oblig*, required, require*, entitled, entitle*, liable, liabilit*, responsible for, duty, bound, must, binding, right to, within our rights, our right, reserve the right',
	forbid:
		'not allow*, not permit*, forbid*, prohibit*, not provide for, not foresee, not cover*, exclude*, excluded, not eligible, do not accept, does not include, not included, cannot be exchanged, cannot be returned, cannot be refunded, cannot refund, not subject, prevents us, no refund*, no exchange*, not possible to refund, non-refundable, nonrefundable, final, not transferable, forfeited, void, expire*, ineligible',
	permit:
		'permitted, allowed, permits, allows, allow, provides for, provide for, admissible, conform*, complies, complied, compliance, comply, within the limits, in line with, in accordance, pursuant, accordance, under the, strictly, by the book, to the letter, correctly, properly, duly, as provided',
	stated:
		'stated, states, written, printed, says, indicated, indicates, specified, specifies, listed, lists, published, posted, displayed, notice, sign at, sign on, mentioned in, set out, laid down, it reads, clearly, read',
	deadline:
		'deadline*, period, time limit*, expired, expiry, ended, run out, ran out, lapsed, within fourteen, business days, working days, statutory, passed',
	formal: 'formal*, technically, officially, legally, from a legal, de facto, strictly speaking, on paper',
	rare: 'rare, rarely, rarity, isolated, exception*, one-off, unusual*, uncommon, atypical, untypical, not typical, uncharacteristic*, extraordinar*, freak, unheard, unprecedented, unlucky, once in, few and far, fluke, anomal*, coincidence, out of character, bad luck, one in a, lottery, hiccup, single bad, one bad, not usual, not normal*',
	first:
		'first time, the first, never before, for the first, the only complaint, only letter, only one, first complaint, first such',
	usual:
		'usually, normally, generally, typically, as a rule, in general, ordinarily, always been, most of the time, on the whole, almost always, nearly always, routinely, regularly, on average, tend to, known for',
	percent:
		'percent, per cent, %, ninety*, out of ten, out of a hundred, in ten, fraction, share, proportion, majority, minority, statistic*, rate, average, nine out of, survey*, ranking*, figures',
	bigcount: 'hundred*, thousand*, million*, dozens, countless, many, numerous, most',
	praise:
		'praise*, happy, satisfied, content, love*, delight*, enjoy*, recommend*, compliment*, rating*, stars, award*, five-star, positive, thank us, thankful, smile*, smiling, beaming, loyal, excellent, impeccab*, spotless, admire*, reputation, proud, thrilled, pleased, enthus*, cheerful, grateful for',
	complain:
		'complain*, complaint*, problem*, trouble, issue*, objection*, fault*, incident*, claim, mistake*, defect*, failure*, returned, remark*, criticis*, comment like',
	years:
		'years, in years, decade*, since we opened, history, season, seasons, months, generation*, for years, so far, until now, up to now, to date, ever since, since 19*, since 20*',
	similar:
		'similar, such a, such things, of this kind, of the kind, like yours, like this, this kind, the like, anything like, nothing like, comparable, same',
	should:
		'should have, ought to, need to have, needed to, had to, could have, would have been, supposed to, expected to, it would have, would be wise, advisable, recommend that, wise to, it helps to, it pays to, it is worth, must be, have to be, next time, in future please, please make sure, would have helped, would have been enough, suffices, only had to, only needed, all it takes',
	attention:
		'careful*, careless*, attentive*, attention, overlook*, notice*, look, glance, read, reread, closely, watch, heed, ignored, ignore*, missed, inattent*, distract*, forget*, forgot*, unaware, concentrate, patience, listen*',
	self: 'yourself, yourselves, your own, you who, by your, on your part, on your side, your side, in your household, at your end, at home',
	fault:
		'fault, faults, guilt*, blame*, mistake, error*, responsible, responsibility, negligen*, misus*, improper*, incorrect*, wrongly, wrong, misunderst*, misread, confus*, mix-up, mixed up',
	late: 'late, too late, delay*, on time, in time, early, earlier, sooner, arriv*, minutes, waited too long, at the last minute, in advance, beforehand',
	instruct:
		'instruction*, manual, description, label, leaflet, reminder*, warned, warn*, recommendation*, advice, advised, guide says, care label, notice, e-mail, letter, told you, informed you, explained to you, sign',
	misuse:
		'washed, wash, overload*, overtighten*, dropped, drop, spill*, scratched, moisture, forced, wear and tear, handling, use, used, usage, worn, treat*, left it, left in, kept in, stored, exposed, neglect*, broke it, opened, pulled, pressed, slammed, damp, pets, fed',
	choose:
		'chose*, choose, choice, ordered, order, booked, book, selected, opted, bought, insist*, asked for, declined, refused, requested, preferred, cheapest, entered, typed, filled in, provided, gave us, specified, decided, expect*, expectation*, your budget',
	own: 'our responsibility, our fault, our mistake, our own, our doing, our failure, we answer for, we are responsible, take responsibility, full responsibility, i answer for, is ours, ours to, on us, on our heads, our job, our duty, not yours, no excuse, no excuses, not your fault, we failed, we should have, we let you down, we got it wrong, we were wrong, that is on, ought to have, our shortcoming, our oversight, we owe, mine, you are right, you were right, you did nothing, hide behind, unacceptable',
	sent: 'sent us, delivered to us, supplied, provided us, forgot, mixed up, failed to, did not tell, without telling, without warning, sold, packed, lost, broke, damaged, left, caused, misread, misheard, overlooked, promised, dropped, held up, kept, neglected, confused, changed, sent out, mishandled, passed on wrongly, did not pass, careless, let us down, unreliable',
	outofhands:
		'out of our hands, no influence, no say, not ours, not one of ours, beyond our control, no control, nothing to do with us, does not belong to us, not employed, not our employee, no longer works, we merely, we only, on our side everything, on our part everything, do not decide, cannot influence, are not involved, not under our, depends on, powerless, not us, not by us, not with us, runs the, operated by',
	busy: 'workload, busy, rush, peak, queue*, overloaded, overwhelm*, surge, demand, flood of, volume, orders, calls, everybody came, everyone came, at once, at the same time, full house, fully booked, packed, hectic, pressure, crowded, too many, so many, swamped, ringing, weddings, tables, banquet, events, backlog, heavy traffic, traffic',
	shortage:
		'short-staffed, understaffed, shortage*, staff shortage, not enough people, lack of staff, lacking, skeleton, sick, sick leave, ill, flu, holiday*, vacation, maternity, on leave, alone, pairs of hands, hands, hard to find, off duty, single nurse, one nurse, one doctor, few people, half of the team, half the team, two people, vacanc*, no applicants, recruit*, nobody wants to work, tired, long day, on her feet, on his feet, exhausted team',
	season:
		'season*, december, january, summer, winter, autumn, spring, christmas, easter, new year, black friday, friday evening, saturday evening, saturday night, friday night, weekend*, school holidays, holidays, holiday, valentine*, july, august, september, monday morning, lunchtime, rush hour, night, evening, end of the month, at this time of year, this time of year',
	tech: 'server*, system*, program*, computer*, software, terminal*, update*, technical, machine*, freezer*, fridge*, oven*, printer*, network, internet, connection, app, website, database, algorithm*, robot*, card reader, equipment, pump*, boiler*, generator, power, electricity, battery, technology, glitch*, bug, bugs, line, phone line, elevator*, lift, dishwasher*, scanner*',
	broke:
		'failed, failure, broke, broken, broke down, breakdown*, went down, was down, crash*, stopped, stop, down, lost its signal, error, malfunction*, glitch*, outage*, hung, froze, faulty, did not work, out of order, automatically, by itself, burst, jammed, stuck, reset',
	old: 'old, years old, historic*, dates from, built in, ageing, aging, worn-out, century, district, pipes, wiring, walls, thin walls, budget, cost, costs, prices, expensive, cramped, space is',
	small:
		'small, family business, little, two of us, three of us, only two, only three, only four, one person, a team of, tiny, young company, start-up, just opened, newly opened, we have just, few ramps, limited, single',
	understandUs:
		'please understand, understand us, ask you to understand, bear in mind, keep in mind, please consider, you must know, you must understand, put yourself in our, imagine a, in our place, ask for your understanding, for your understanding, have patience, please be patient, after all, as you can imagine, you will agree, it is not easy for us, we too are, be fair',
	human:
		'human error, human factor, only human, only people, we are people, it happens, these things happen, such things happen, that happens, can happen, happens to, everyone makes mistakes, everybody makes mistakes, nobody is perfect, part of living, part of life, inevitable, unavoidable, cannot be avoided, circumstances, force majeure, as usual, no company, no server',
	newbie:
		'new girl, new colleague, new waiter, new employee, new program, new software, new system, new booking, new till, trainee*, intern, first day, first week, still learning, still settling, getting used, transition, changeover, renovation*, rebuilding, moved to, moving, merger, refurbish*, reorganis*, construction, inspection',
	promise:
		'promise*, guarantee*, assure you, rest assured, i swear, swear, give you my word, my word, our word, vow, you can be sure, be certain, be sure, personally see to, see to it, ensure that, make sure that, mark my words, count on it, bet, hereby, pledge, commit ourselves',
	never:
		'never, never again, no longer, not once, not ever, not one more, nobody will, no one will, ever again, again, not a single, zero, impossible for, without a single, no more',
	forever:
		'forever, for ever, for life, lifetime, always, for good, once and for all, as long as you live, rest of your, outlive, eternal, every time, until the end, till the end, hundred years, for as long as, permanently, any time, at any hour, around the clock, from now on, from this day, from today, from this moment, henceforth',
	absolute:
		'absolutely, completely, perfect*, flawless*, one hundred per cent, hundred percent, 100, 100%, 200%, totally, entirely, without exception, guaranteed, definitely, certainly, no ifs, no matter what, whatever it takes, whatever it costs, at any cost, at any price, cost what it may, instantly, immediately, within the hour, within minutes, every single, each and every, to the last, to the minute, tenfold, spotless, whatever happens, in any circumstances, under any circumstances, best, happiest, no doubt',
	anything:
		'anything you, whatever you, name your, any amount, any sum, all your, every wish, everything you, as much as you, unlimited, without limit, no limit, ask for, name it, consider it done, any expense*, all expenses, all costs, all losses, whichever, any bill, every cent, however much, as often as, as many',
	fire: 'fired, dismissed, sacked, dismissal, lose his job, lose her job, will be gone, thrown out, never work',
	health:
		'diagnos*, blood, blood pressure, prescription*, prescribed, pregnan*, antidepress*, medication, treatment for, therapy, therapist, cancer, diabet*, test result*, results, scan, tablets, surgery, operation, psychologist*, rehab*, cholesterol, weight, kilos, symptoms, patient file, medical, chart, illness, disease, disorder, allerg*, hiv, infection, depress*, speech therap*, disabilit*, sedative*, insulin, hearing aid, file, biopsy, anxiety, insomnia, chronic, condition',
	family:
		'husband, wife, son, daughter, mother, father, brother, sister, ex-husband, ex-wife, divorc*, separated, custody, fiance*, boyfriend, girlfriend, partner, companion, child, children, married, widow*, grandson, granddaughter, employer, boss, aunt, uncle',
	finance:
		'debt*, loan*, owe, owed, overdrawn, balance, salary, instalment*, arrears, credit card, mortgage, unpaid, account, income, unemployed, benefit*, allowance, paid with, iban, reminders, overdue, pawn*, bankrupt*, wage, wages, bonus, credit, allowance',
	iddoc:
		'passport, id card, registration, licence plate, number plate, born, date of birth, aged, surname, maiden, iban, policy number, customer number, contract number, account number, order number, booking number, in the name of, registered under, registered to, card ending, ending in, e-mail address, your address, your phone, your mobile, your number, ip address, profile',
	seen: 'we see that, we can see, our records show, our file, your file, according to your, as your, your form, your booking, our register, you stayed with, you live, you live at, lives in, where you live, as we can tell, we know that, we are aware, you came with, you left, registered, you attend, attends, listed under, on file, logged in from, visited us on, in your profile, in your account',
	sarcasm:
		'congratulations, bravo, genius, oh dear, poor thing, how brave, how kind, how sad for you, how did you survive, medal, thank you for teaching, thank you for enlightening, expert, critic*, palace, orchestra, majesty, royal*, princess, oscar, novel, masterpiece, funny that, amus*, wit, entertaining, apparently, obviously, of course, surely, dear sir, well well, well then, what a tragedy, drama*, so-called, fantas*, imagination, self-proclaimed, talent, hobby, champion, world revolve, terribly, bless',
	threat:
		'lawyer*, solicitor*, sue, court, slander*, libel*, defam*, legal action, police, delete this, remove this, take this down, consequence*, blacklist*, banned, not welcome, report you, warning, careful what, prosecut*, ip address, remember your name, identify',
	insult:
		'nonsense, lie, lies, liar, lying, rude, rudest, hysteri*, whin*, stupid*, ridiculous*, absurd*, childish*, greedy, freeload*, troll*, quarrel*, troublemaker, scandal*, manners, upbringing, common sense, sense, bitter, mean, petty, tiresome, pathetic, ungrateful, spoilt, arrogan*, ignoran*, malic*, envy, jealous*, temper, attitude, rant*, tantrum*, insult*, shame on you, moan*, fuss, grow up',
	elsewhere:
		"go elsewhere, somewhere else, another shop, other shops, other cafes, plenty of other, competitor*, look for another, find another, stay at home, stay away, cook for yourself, do it yourself, goodbye, nobody is holding, never come, not come back, not miss you, no one forces you, door is, leave us, in peace, better choice for you, better off, do not come, change provider, other people's, not need customers, with customers like",
	rhet: 'what do you want, what exactly, do you really, nothing better to do, what did you expect, you expected, did you seriously, are you serious, who asked, have you ever, try it yourself, what else, so what, that is your problem, your problem, who do you, seriously',
	cheap:
		'for that price, for this price, for that money, such a price, euros a night, cheap, cheapest, pay peanuts, for three euros, for five euros, bargain, afford, discount hunter',
	opinion:
		'opinion*, feedback, comment, comments, remark*, message, review, signal*, suggestion*, thoughts, experience, voice, letter, appeal, words',
	important:
		'important, importan*, value*, valuable, appreciat*, matter*, priority, priorities, seriously, at the heart, care about, dear to us, cherish, treasure, essential',
	improve:
		'improve*, improving, better, grow, growth, develop*, progress, learn, lessons, perfect our, raise, higher level, move forward, step forward, become',
	quality:
		'quality, service, services, standards, level, customer satisfaction, satisfaction, client-oriented, excellence, comfort, experience',
	passed:
		'passed on, forwarded, brought to the attention, registered, noted, taken into account, take into account, under control, taken note, recorded, being looked at, will be looked at, analyse*, analyze*, considered, will be considered, dealt with, discussed, people in charge, responsible, management, department, relevant, in due course, specialists',
	measures:
		'measures, steps, conclusions, appropriate, necessary, corrections, corrective, actions, discussion was held, reminded, retrained, training, control, prevent similar, in future, in the future, such situations',
	strive:
		'strive*, striving, do our best, do our utmost, aim, goal, mission, try, trying, work hard, working hard, constantly, always, every day, committed, effort*, everything possible, endeavour*, aspire, dedicated, passion*',
	hope: 'hope to see, see you again, look forward to, welcome you, hope for, hope that, wish you, pleasant day, stay with us, cooperation, at your disposal, happy to help, glad to help, your team, kind regards, sincerely, best regards, loyal*, trust',
	inconven:
		'inconvenience*, unpleasant situation, this situation, the situation, your experience, expectations, negative impression, impression, disappoint*, displeasure, dissatisf*, dissatisfied, discontent, upset, unfortunate matter, misunderstanding',
	thanks: 'thank, thanks, grateful, gratitude, thank you',
	dear: 'dear customer, dear client, dear guest, dear passenger, dear sir, dear madam, dear user, valued',
	regret:
		'sorry, regret*, sad, sadden*, sadly for us, sorrow, pity, grieve*, unhappy, dismay*, upset with, shame, what a shame, distress*, heartbroken, feel awful, feel terrible, feel bad, bad conscience, conscience',
	apologise:
		'apolog*, forgive*, forgiveness, pardon*, sorry for, sorry that we, sorry about, we are sorry, i am sorry, excuse us, please excuse, beg your, mea culpa, our bad, my bad, excuse my, so sorry',
	shame:
		'ashamed, embarrass*, mortif*, cringe*, blush*, disgrace*, shameful, humbl*, red face, cannot be proud, not proud, blot',
	pain: 'pains, pained, hurts us, hurts me, painful for us, heart sank, my heart, weighs on, troubles me, hard to read, hard to live with, sting, our hearts, cold hands, cannot sleep, sink into the ground',
	wish: 'i wish, we wish we, would give a lot, turn back, undo, if only we, turn the clock, have that evening back, would have wished',
	understand:
		'understand*, imagine, see why, can see, appreciate how, know how, know what it, can guess, sympath*, empath*, feel with, feel for, realise how, no wonder, not surprised, must have, must be, would anyone, anyone would, anybody would, nobody wants, nobody likes, no one likes, no one should, nobody should, in your place',
	emotion:
		'anger, angry, furious, frustrat*, upset*, disappoint*, worr*, fear, frighten*, scare*, scary, terrif*, terror, humiliat*, annoy*, stress*, anxious, anxiety, tear, tears, cried, cry, crying, sad, disgust*, bitter, hurt, hurts, dread*, shock*, helpless*, lonely, embarrassing, exasperat*, irritat*, indignation, pain, painful, nightmare, misery, miserable, horribl*, awful, unbearable, galling, maddening, infuriat*, demoralis*, uneasy, panic, temper, despair*, heartbreak*, betrayed, cheated, fed up, nerves, grief, torment, torture, cruel, distress*, unsettling, wretched, rotten',
	rightAnger:
		'every right, right to be, justified, rightly, with good reason, fair, reason to be, understandable, of course you, entitled to be, deserved better, more than fair',
	hardship:
		'exhausting, tiring, wearing, tired, sleepless, hungry, in the cold, in the rain, in the dark, stranded, stuck, stood, standing, waited, waiting, wait, for nothing, in vain, wasted, lost a day, lost day, whole day, whole evening, hours, spoilt, spoiled, ruined, day off, took time, kilometres, on foot, carrying, dragged, baby, toddler, pram, child, children, wedding, birthday, funeral, anniversary, holiday, honeymoon, exam, interview, mother, grandmother, once, twice, three times, last straw, cost you, costs, left without, looked forward, looking forward, saved for, dreamed, dreams, alone, all for, too long, far too, too much, end of the',
	refund:
		'refund*, repay*, repaid, reimburse*, money back, pay back, paid back, back on your card, back to your card, returned to, return the, credit*, compensat*, cover the, cover your, cancel the fee, cancelled, waive*, waived, deduct*, euros, pay for, pays for, paid by us, at our expense, at our cost, our expense',
	free: 'free of charge, free, at no cost, no charge, without charge, on the house, on us, gift, voucher*, discount*, complimentary, bonus, points, extended, extend, extra, as a thank, costs nothing, nothing to pay, without payment',
	repair:
		'replace*, repair*, fix*, mend*, redo, exchange*, swap*, new one, a new, another one, restore*, rebuild, reprint*, resol*, repaint*, sew*, clean*, correct*, install*, adjust*, remake*, refit*, rehang*, unlock*, reset',
	deliver:
		'deliver*, bring*, send, sends, sent, post, posted, ship*, on its way, dispatch, collect, collects, pick up, fetch*, drop off, bring it, drive it, put aside, set aside, kept for you, reserved, reserve*, held for you, waiting for you, ready, book*, booked, move you, moved your, appointment, slot, seat, seats, arrange*, prepared, attached, loan',
	offer:
		'offer you, would like to, let me, let us, we propose, you can choose, choose, invite*, suggest, help you, we will help, will help, want to, happy to, gladly',
	call: 'call, ring, phone*, telephone*, call me, call us, rings you, calls you, ring me, text, text message, sms, hotline, line, speak, talk to, dial',
	write:
		'write, e-mail, email, mail, message, chat, reply, answer, send us, dm, inbox, whatsapp, telegram, form, app, button, link, post here, letter, comment, thread, page',
	come: 'come, come by, drop in, drop by, visit, bring, see you, meet, at the desk, at the counter, at the till, office, room, window, gate, floor, shop, branch, street, lane, road, door, counter, desk, reception, stop by, show this, pop in',
	ask: 'ask for, ask at, ask, mention, say, tell, name, look for, speak to, contact, find me, reach me, reach, at your service, my name is, i am',
	person: 'mr, mrs, ms, dr, director, owner, head, head nurse, manager, duty manager, myself, personally, in person',
	day: "monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, tomorrow, today, tonight, this evening, this morning, this afternoon, this week, next week, weekday*, within, by the, until, noon, midnight, o'clock, by noon, daily, before, from nine, hours, days, end of the week, in an hour, till, at nine, at eight, at ten, morning, afternoon",
	month: 'january, february, march, april, may, june, july, august, september, october, november, december',
	past: 'was, were, had, did, has been, have been, been',
	future: "will, shall, going to, 'll, i'll, we'll, you'll",
	modal: 'would, could, might, may, can',
	please: 'please, kindly',
	story: 'footage, statement, version, incident, case, matter',
	wrongco:
		'run by, operated by, belongs to, not ours, another company, different company, their number, their office, similar name, confused us, on their site'
};

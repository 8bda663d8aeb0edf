import type { Concept, Words } from './names.ts';

/** What people write in English about a business: stems by topic. */
export const topicsEn: Partial<Record<Concept, Words>> = {
	'app.app':
		'app, apps, application, software, plugin, dashboard, interface, widget, dark mode, ios, android, beta, feature*, in-app, notification*, playlist*, export*, sync*, integration*, api, csv, pdf, spreadsheet, online banking, internet banking, mobile banking, banking app, booking system, self-service, kiosk, ticket machine, settings, menu, tabs, font, pop-up*, popup*, widget*, cloud, backup*, streak, subtitles, playback, playlist, stream*, gps, tablet, ipad, iphone, chrome, safari, firefox, desktop, version, versions, release, patch, redesign*, new look, layout, ui, ux, user-friendly, intuitive, cluttered, clunky, offline mode, dark theme, push, reminder*, import, imports, plug-in, extension, multiplayer, in-game, gameplay, levels, game, installed, install it',
	'app.account':
		'login*, log in, logged in, logs me, log me, logging in, logged out, password*, sign in, signed out, face id, two factor, verification code*, code, codes, captcha, username*, profile, locked out, my account page, portal, online account, cant log, cannot log, unable to log, log out, logs out, kicks me out, throws me out, kicked me out, session expired, face recognition, fingerprint, verify, verified, verification, authenticat*, passcode, one-time, sms code, account locked, locked me out, sign-in, sign-up, signup, registration, register, credentials',
	'app.failure':
		'crash*, freez*, froze, frozen, bug, bugs, buggy, glitch*, error*, update*, lag, lags, laggy, lagging, spinning, blank screen, loading, timed out, doesnt load, wont load, wont open, broken link, link is dead, white screen, rollback, roll back, uninstall*, reinstall*, outage, maintenance, error message, error code, not found, wont sync, doesnt sync, stopped syncing, lost all my, wiped, disappeared, vanish*, since the update, last update, new update, after updating, latest version, hangs, stalls, stall, unresponsive, blank, black screen, keeps closing, shuts itself, restarts, reboot*, reset*, unusable',
	'app.web':
		'website*, web site, site, web page, page, online form, form, link, browser, click*, button, buttons, tap, tapped, screen, screens, checkout page, filter*, search bar, menu bar, homepage, upload*, download*, web shop, webshop, online shop, online store, checkout, basket, cart, search function, dropdown, attachment*, scan, scanner, scanning, qr, barcode, map, maps, tab, scroll*, drag, screenshot*, pdf, online',
	'billing.charge':
		'charge*, charged twice, billed, billing, debit*, deducted, direct debit*, taken from my, took out of my, takes money, taking money, taking payment*, double charge*, overcharge*, card was charged, payment*, paying for, autopay, auto renew*, renewal*, renewed, standing order*, transaction*, transfer*, payee, wages, sort code*, recall form',
	'billing.bill':
		'bill, bills, invoice*, statement*, receipt*, meter*, reading, readings, balance*, in credit, tariff*, vat, tax, bookkeep*, usage, kwh, standing charge*, the amount, final demand',
	'billing.contract':
		'contract*, subscription*, subscrib*, membership*, plan, plans, policy, policies, premium*, cancel* my, direct debit*, trial, free trial, sign up, signed up, signed, agreement*, notice period, minimum term, lease, renew*, excess, deductible*, cover, covers, covered, quote*',
	'billing.fee':
		'fee, fees, surcharge*, exit fee*, admin fee*, annual fee*, commission*, interest, overdraft*, penalt*, late fee*, service charge*, extra charge*, tip, tips, gratuity, copay*, deposit*',
	'billing.debt':
		'debt*, arrears, owe, owed, owes, collection*, collector*, bailiff*, fine, fined, credit score, credit file',
	'billing.account':
		'account, accounts, bank account*, card, cards, savings, mortgage*, loan*, cash machine*, atm, statement*, branch, credit card*, debit card*, funds, isa, top up, topped up',
	'cleanliness.dirt':
		'dirt*, filth*, stain*, grimy, grubby, dust, dusty, muddy, sticky, unclean, greasy, grease, crumbs, litter, rubbish, bins, hair in, hairs, mouldy bathroom, limescale, mess, messy, vomit*, toilet* .. state, uncleaned, not cleaned, wiped, wipe, wiped, grim, grotty, mucky, crusty, scum, slime, mildew, cobweb*, hair on, hair in my, hairs in, toenail*, used tissue*, used towel*, unchanged, overflowing, ashtray*, urine, pee, vomit, poo, faeces, feces, filthiest, dirtiest, unswept, unmopped, black ring, smeared, smears, fingerprints, half-eaten, left over from',
	'cleanliness.clean':
		'clean, cleaned, cleaner*, cleaning, spotless*, immaculate*, tidy, hygien*, housekeeping, fresh towels, fresh sheets, sparkling, sparkling clean, gleaming, squeaky clean, well kept, pristine, smelled fresh, smells fresh, clean towels, changed daily',
	'cleanliness.smell': 'smell*, stink*, stank, stench, odour*, odor*, reek*, musty, sewage, damp',
	'cleanliness.pest':
		'mouse, mice, rat, rats, cockroach*, roach*, bed bug*, bedbug*, ants, flies, fly in, maggot*, mould*, mold*, insect*, spider*, fruit fly, fruit flies, gnats, silverfish, bugs, bug bites, bites, droppings, wasps, wasp nest, pigeon*, weevils, moths, lice, nits, fleas, flea, caterpillar*, slug, worm, worms',
	'cleanliness.hygiene':
		'gloves, steril*, disinfect*, sanitis*, sanitiz*, unwashed, dirty hands, bare hands, scrubber, washroom*, toilet*, restroom*, loo, loos, no soap, soap dispenser, toilet paper, loo roll, hand towel*, hand dryer, wash hands, washed his hands, washed her hands, sneezed, coughing, licked, same cloth, same gloves, without gloves, touched the food, changing room*, shower*, showers',
	'communication.silence':
		'no answer, no reply, no response, no one answers, nobody answers, nobody picks up, dont answer, doesnt answer, didnt answer, wont answer, not answering, never answer*, never repl*, no call, no text, no email, no update*, nobody called, never called, never called back, heard nothing, not heard, havent heard, never heard back, radio silence, silence, silent, ignored, ignoring, ignore*, rings out, rang out, gone quiet, went quiet, voicemail*, voice mail, bounces, bounced, unanswered, ghosted, out of office, dead line, cut off, nothing since, no news, dont reply, not repl*, no word, not a word, not one word, word from, no apology, never apologised, never apologized, left on read, read but, seen but, blocked me, deleted my comment, deleted my review, deletes, mailbox full, line busy, engaged tone, hung up, hangs up, hang up, cut me off, get through, reach anyone, reach anybody, get hold of, nobody can tell, no one can tell, nobody could tell, no explanation, without explanation, without a word, not heard back, no feedback, zero response, crickets, stonewall*, fobbed off, brushed off',
	'communication.call':
		'phone*, call, calls, called, calling, rang, ring, hotline, helpline, call centre*, call center*, callback, call back, on hold, hold music, line, spoke to, speak to, phoned, phoning, phone call, phones, telephone*, dial*, picked up, pick up the phone, voicemail, switchboard, extension number',
	'communication.write':
		'email*, e-mail*, mail, wrote, write, written to, letter*, message*, text, texts, texted, dm, dms, inbox, reply, replied, replies, answer*, responded, response*, respond*, contacted, contact, letters, wrote to, in writing, contact form, whatsapp, messenger, sms',
	'communication.promise':
		'promis*, said they would, said theyd, said you would, said youd, told me theyd, told us theyd, will get back, get back to, be in touch, look into it, looking into it, looked into, within .. working days, within .. days, promised to call, someone will call, would call, would ring, will be in touch, assured, assurance*, swore, guaranteed me, said tomorrow, next week, by friday, within 0',
	'communication.chat':
		'chat, chatbot*, bot, bots, live chat, support, helpdesk, help desk, customer service*, customer care, ticket*, case number*, reference number*, automated, canned, template*, copy paste, copy-paste*, robot*, screensaver, auto-reply, autoreply, stock answer, stock reply, generic, a human, real person, real human, actual person, live agent, agent, agents, representative*, rep, advisor*, adviser*, operator*',
	'communication.status':
		'status*, tracking, processing, in process, pending, under review, on its way, stage, update, updates, complaint*, claim*, application*, request*, referral*, results, case, cases, reported, report*',
	'communication.inform':
		'let me know, let us know, told us nothing, nobody told, no one told, never told, wasnt told, werent told, not told, without telling, without notice, without warning, no warning, no notice, keep me informed, kept us informed, kept me updated, informed, announce*, announcement*, explain*, explanation*, in advance, warned, warning, tell people, tell me, tell us, kept me posted, kept us posted, kept us updated, update me, any update, any updates, any news, in the dark, notified, notify, notice, apologis*, apologiz*, apology, got back to me, came back to me, rang me back, called me back, called back, rang back, answered within, replied within, responsive, quick reply, explained everything, talked me through, kept in the loop, followed up, follow up, follow-up',
	'communication.case':
		'passed between, passed from, pass me, passed around, transferred me, wrong department, department*, escalat*, manager will, nobody knows, no one knows, adjuster*, caseworker*, listens, listened, listen, pillar to post, round in circles, in circles, ping-pong, loop, passed on, put through, transferred, closed my, case closed, different answer*, different story, contradict*, misinform*, one says, each time, every time i',
	'delivery.deliver':
		'deliver*, shipping, shipped, ship, ships, shipment*, dispatch*, in transit, out for delivery, next day, doorstep*, porch, left outside, safe place, signature, signed for, postage, post, posted, customs',
	'delivery.courier':
		'courier*, driver*, rider*, postman, carrier*, van, delivery man, delivery guy, mover*, removal*, depot',
	'delivery.parcel':
		'parcel*, package*, packet*, box, boxes, packag*, padded, bubble wrap, luggage, suitcase*, bag, bags, baggage, case, pallet*, envelope*',
	'delivery.locker':
		'locker*, pick-up point*, pickup point*, pick up point*, collection point*, drop-off, drop off, collect, collected',
	'delivery.track':
		'tracking, tracked, track, trace, address, addresses, neighbour*, neighbor*, wrong house, wrong door, doorbell*, front door, gate, hedge, hallway, delivery slot, slots, time slot, slots',
	'delivery.order':
		'order*, ordered, preorder*, missing item*, half the order, items, picker*, substitut*, sent me, sent us, sent the wrong',
	'delivery.arrive':
		'arriv*, turned up, came broken, came smashed, never came, hasnt come, not here, smashed, crushed, dented, came in, got here, came today',
	'food.dish':
		'pizza*, burger*, pasta, soup*, salad*, steak*, chicken, beef, lamb, pork, bacon, sausage*, fish, salmon, prawn*, oyster*, sushi, noodle*, rice, curry, kebab*, taco, tacos, arepa*, sandwich*, sub, toast, egg, eggs, pancake*, waffle*, fries, chips, potato*, roast, gravy, sauce*, souce, pesto, dumpling*, dessert*, cake, cakes, pie, pies, tart, cheesecake, ice cream, chocolate*, cookie*, pastr*, croissant*, bun, buns, coffee, latte, espresso, tea, wine, beer, cocktail*, pint, lemonade, milkshake*, hummus, falafel, ramen, tapas, paella, schnitzel, meatball*, omelette*, porridge, snack*, peanuts',
	'food.meal':
		'food, meal*, dish, dishes, menu*, breakfast*, brunch, lunch*, dinner*, supper, starter*, main course, mains, portion*, plate*, buffet*, drinks, catering, canteen, takeaway*, takeout, eat, ate, eating, eaten, vegan, vegetarian, gluten, gluten-free, coeliac, celiac, halal, allerg*',
	'food.taste':
		'taste, tastes, tasted, tasting, tasty, tasteless, delicious, yummy, tasty, flavour*, flavor*, bland, salty, oversalted, undercooked, overcooked, raw, burnt, burned, soggy, chewy, juicy, crispy, spicy, cold food, lukewarm, yuck, disgusting food, best .. in town, hearty',
	'food.product':
		'bread, milk, cheese, butter, yogh*, yogurt*, fruit*, vegetable*, veg, apple*, banana*, strawberr*, punnet*, melon*, tomato*, lettuce, grocer*, meat, formula, cereal, flour, loaf, baguette*, fish finger*, mackerel, pate, frozen food, use-by, use by, sell by, best before, shelf, shelves, aisle*',
	'food.place':
		'restaurant*, cafe, cafes, diner, bistro, pub, bar, bakery, kitchen*, chef*, cook, cooks, cooked, waiter*, waitress*, server, barista*, table, tables, booked a table, reservation for, tandoor, grill, supermarket*, deli, eatery',
	'food.bad':
		'stale, rotten, mouldy bread, expired, out of date, went off, gone off, spoiled, spoilt, hair in my, food poisoning, slimy, sour, rancid, maggot*',
	'information.ask':
		'does anyone know, anyone know, do you, does anyone, can you, can i, could i, is there, are there, is it possible, do they, do i, do we, what time, which, how much, how long, how do, how does, how many, where can, when does, when do, when will, when is, anybody, any idea, just wondering, wondering, is it, are you, am i, what are, what is, should i, has anyone, anyone, would like to know, want to know, what happens if, what if, whether, anyone tried, anyone been, anyone used, anyone had, anybody used, has anybody, anybody know, experience with, experiences with, any tips, tips, suggestions, looking for, whats the, wheres the, hows the, any chance, curious, quick question, could you tell me, can someone, can somebody, could someone, could somebody, do you have, do you do, do you offer, do you take, do you sell, will you, will there, is your, can we, may i, may we, would it, pls tell, please tell, what size, which one, what kind, what sort, who do i, where do, where is, when can, why is, why does, why do',
	'information.hours':
		'open, opens, opening, opening hours, hours, closed, shut, shuts, closes, closing, bank holiday*, weekend*, sundays, parking, car park, entrance, wheelchair*, lift, stairs, branch*, location*, address*, dogs, wifi, timetable*, schedule*, calendar, holidays, term dates',
	'information.know':
		'find out, found out, no idea, didnt know, know, how was i, how am i, should have been told, supposed to know, unclear, not clear, clear, clearly, confusing, confus*, misleading, mislead*, misled, vague, honest, straight answer, advice, advised, recommend* .. to, guide*, instruction*, info, information, details, had i known, if id known, should have said, nobody said, no one said, nobody mentioned, no one mentioned, never mentioned, wasnt mentioned, didnt mention, nobody explained, no one explained, wasnt clear, not obvious, told beforehand, honest about, transparent, transparency, informative, informed us, signage, misread, misunderstood, thought it was, i expected, we expected, my understanding, supposed to be',
	'information.written':
		'website says, says on, it says, said on, written, advertis*, advert, poster*, sign, signs, listing, description, described, leaflet*, brochure*, faq, according to, as stated, stated, banner, catalogue, label*, labelled, photo*, picture* show*, pictures, headline, claims, on the website, on your website, on their website, on the page, in the ad, in the advert, advertised, promised on, brochure, on the poster, on the sign, on the door, on the label, in the listing, on the booking, in bold, in the photo*, in the pictures, in big letters, small letters, tiny letters, nowhere does it, nowhere says, doesnt say, does not say, says so',
	'information.explain':
		'explain*, told me that, tell people, tell customers, told that, was told, were told, been told, meant, means, mean, turns out, apparently, it appears, understood, i understood, assumed, thought, tought, took it to mean, the way i read, read, conditions, terms',
	'information.conditions':
		'terms, conditions, small print, fine print, footnote*, asterisk, clause*, paragraph, excluded, exclusion*, exclude*, included, includes, include, inclusive, exception*, rule, rules, policy, requirement*, eligib*, valid, applies, apply, working day*, minimum, "up to", up to, in the contract, in the terms, page nine, page two, page 0, section 0, subject to, only applies, doesnt apply, not included, wasnt included, excluding, restrictions, restricted, eligible, technically, loophole, hidden',
	'information.how':
		'how to, difference between, compare, comparison, versus, vs, better for, worth it, worth, suitable, available, availability, in stock, size, sizes, need a, need an, need to, required, allowed, permitted, accept, book, prescription, appointment needed',
	'price.price':
		'price*, pricing, priced, quote*, rate, rates, tariff*, cost, costs, costing, value, value for money, money, estimate*, premium*, per month, a month, a year, per night, a night, each',
	'price.expensive':
		'expensive, overpriced, pricey, dear, rip off, rip-off, ripoff, ripped off, extortion*, daylight robbery, robbery, steep, too much, a lot of money, cost a fortune, fortune, greedy, greed, put up, gone up, went up, price rise, price hike, raises, increase*, triple, triples, double the price, more expensive, squeez*, markup, not worth, waste of money, arm and a leg, dearer, hike, hiked, raised prices, price rise*, doubled, tripled, inflation, mark-up, surcharge, hidden, upsell*, for a coffee, money grab, cash grab',
	'price.cheap':
		'cheap*, chep, inexpensive, affordable, bargain*, reasonabl*, good value, great value, fair price, fairly priced, honest price, half price, saved, save, saving, budget, worth every, less than, half what, steal, value for money, worth the money, cheaper, cheapest, reasonable, fair prices, saved me, free of charge, complimentary, on the house',
	'price.discount':
		'discount*, sale, sales, deal, deals, offer, offers, promo*, voucher*, coupon*, code, loyalty, points, student discount, black friday, off, % off, cashback, gift card*, two for one, reward*, save, saving, savings, half price, buy one, bogof, special offer, first month, only today, until sunday, this weekend, giveaway, win, gift',
	'price.free':
		'free, for free, for nothing, complimentary, no charge, no fee, extra, extras, additional, add-on*, on top, paid extra, pay extra, surcharge*, hidden, free trial, included',
	'price.money':
		'£*, quid, bucks, dollars, pounds, euros, euro, eur, pence, penny, grand, a tenner, tenner, fiver, 0 a month, cents',
	'price.cost':
		'pay, pays, paid, paying, cost, costs, spent, spend, charged me, charge for, afford, worth, deposit*, downpayment, for that money, for this price, for the price, bill',
	'quality.broken':
		'broke, broken, breaks, break, breaking, snapped, cracked, crack, cracks, fell apart, fell off, came off, torn, tear, tore, ripped, split, burst, leak*, leaking, smashed, shattered, popped off, bent, scratched, scratch*, dented, dent, hole, holes, frayed, peel*, faded, shrunk, shrank, chipped, worn, wobbl*, jam, jams, jammed, collapsed, gave out, died, dead, stopped working, gave way, stopped, packed up, conked, kaput, bust, busted, knackered, fell to bits, fell to pieces, in bits, in pieces, came apart, coming apart, snaps, snap, bent like, buckled, warped, punctur*, flooded, blocked, clogged, overflow*, rust, rusty, rusted, rusting, corroded, seized',
	'quality.fault':
		'fault*, defect*, not working, doesnt work, didnt work, dont work, wont work, never worked, isnt working, out of order, malfunction*, useless, poor quality, bad quality, quality, low quality, badly made, shoddy, flimsy, rubbish, junk, crap, cheaply made, wrong colour, wrong color, not as described, nothing like, looks nothing, intermittent, drops, dropping, cuts out, keeps, overheat*, warranty, guarantee*, replace*, repair*, faulty, problem, issue, noise, rattl*, whine, flicker*, wonky, crooked, uneven, lopsided, patchy, half done, half finished, unfinished, sloppy, lousy, wrong size, wrong one, wrong item, missing part*, missing screw*, incomplete, dead on arrival, doa, blurry, blurred, grainy, muffled, crackl*, drop out, drops out, dropouts, cutting out, cuts off, lukewarm, no heat, stiff, stuck, squeak*, creak*, grind*, humming, buzz*, vibrat*, tatty, shabby, dated, outdated, worn out, threadbare, bobbl*, pilling, colour ran, itchy, scratchy, uncomfortable, lumpy, sagging, sags, blunt, fake, counterfeit, replica, wilted, dying, boring, waste of time, learned nothing, learnt nothing, mistake in, mistakes in, typos, third replacement, second one, third one, same problem, same fault, same noise, still broken, worse than before',
	'quality.work':
		'fix, fixed, fixing, fixes, mended, mend, repair*, install*, installed, fitted, fitting, workmanship, job, work, works, worked, botched, bodged, finish, finished, redo, redone, painted, paint, respray, plaster*, tiling, tiles, build*, built, mechanic*, engineer*, technician*, plumber*, service, serviced, mot, brakes, clutch, engine, gearbox, tyre*, tire, tires, exhaust, oil',
	'quality.material':
		'fabric, leather, plastic, material*, zip, zipper, sole, soles, seam*, stitch*, fit, fits, wear, wore, wash, washed, colour*, color*, size, sizes, sized, comfy, comfortable, soft, sturdy, solid, durable, lasted, lasts, last, held up, waterproof, bone dry',
	'quality.craft':
		'haircut, hair, cut, nails, manicure, massage, treatment, tattoo, photos, lesson*, lessons, teaching, course, courses, class, classes, training, equipment, machine, machines, treadmill*, weights, play, show, film, sound, seats, mocks, grades, taught, fringe, colour job, highlights, lashes, brows, brow, wax, waxing, facial, beard, fade, barber*, piercing, ink, tutor*, teacher*, lecture*, exam, exams, syllabus, homework, certificate, seminar, workshop, tour, guide, guided, exhibition, concert, gig, venue, screening, rides, slides, attraction*, coach, coaches, trainer, trainers, sauna, pool, lockers',
	'quality.medical':
		'tooth, teeth, filling*, crown, implant*, braces, denture*, glasses, lens, lenses, frames, surgery, operation, diagnos*, misdiagnos*, prescri*, dose, dosage, medicine*, pills, tablets, vaccine*, blood test*, x-ray, scan, physio*',
	'quality.network':
		'broadband, internet, wifi, wi-fi, signal, reception, coverage, speed, mbit*, mbps, fibre, router*, connection, network, outage*, offline, buffering, 4g, 5g, roaming, water pressure, power cut*, hot water, heating, boiler, radiator*, electricity, supply',
	'quality.good':
		'excellent, well made, high quality, good quality, great quality, top quality, perfect, perfectly, flawless, works perfectly, as new, like new, second pair, brilliant, beautiful, exactly as, does what, reliable, never let me down, no complaints, no surprises, impressed, works great, works well, works like, good as new, spot on, top notch, first class, well built, fits perfectly, fits like, stable, strong signal, never drops, workmanship, craftsmanship, attention to detail, thorough, neat, job well done, great job, good job, fantastic job, expert, professional, knows his stuff, know their stuff, knows her stuff, magic, wizard*, transform*, life changing, passed first time, huge difference, worth it, lasts, lasted, still going, years later',
	'quality.part':
		'charger, battery, plug, cable, switch, handle, lid, wheel*, screw*, bolt, bolts, hinge*, screen, motor, pump, lamp, kettle, fridge, oven, hob, washing machine, dishwasher, dryer, sofa, couch, chair, desk, mattress*, bed frame, crib, cot, tent, shoes, boots, jacket, coat, dress, jeans, shirt, toy, toys, laptop, headphones, phone case, printer*, vacuum, drill, bike',
	'quality.product': 'product*, item, items, goods, brand, model, version, stock, range, selection, choice',
	'refund.refund':
		'refund*, money back, my money, our money, reimburs*, pay back, paid back, give back, give us back, gimme, back our, return the money, credit note, chargeback, where is the money, the difference, knock * off',
	'refund.return':
		'return, returns, returned, send it back, sent it back, send back, exchange*, swap*, take it back, took it back, replacement*',
	'refund.cancel':
		'cancel*, cancelled, cancellation*, called off, postponed, rebook*, reschedul*, deposit*, voucher*, gift card*, credit, no show',
	'refund.compensate':
		'compensat*, goodwill, make it right, make up for, cover the cost, cover it, who pays, expect you to pay, waive, withdrawn, withdraw, owed, deduct*',
	'rooms.room':
		'room*, bedroom*, suite, bed, beds, mattress, pillow*, sheets, towel*, balcony, window*, view, kettle, fridge, minibar, wardrobe, curtain*, carpet, aircon, air con, air conditioning, ac, quiet, noisy, thin walls, double bed, twin, flat, apartment, ceiling, kitchen sink, wall, walls, floor',
	'rooms.hotel':
		'hotel*, hostel*, b&b, inn, resort*, spa, pool, lobby, reception*, front desk, check-in, check in, checked in, check-out, check out, checkout time, night porter, concierge, stay, stayed, staying, nights, one night, night, guest*, breakfast included, beach, holiday, motel*, campsite*, cabin, cottage, lodge, landlord*, tenan*, letting*, lettings, rent, rental, viewing, inventory, moved in, move in, moving in, moving out, corridor*',
	'rooms.bath':
		'bathroom*, shower*, bath, sink, toilet*, tap, hot water, drain*, leak*, boiler, heating, mould, mold, damp',
	'rooms.comfort':
		'cosy, cozy, comfy bed, spacious, cramped, tiny room, renovat*, dated, worn carpet, furnish*, furniture, decor',
	'safety.danger':
		'danger*, unsafe, safety, safe, safer, hazard*, risk, risky, accident*, injur*, hurt, emergency*, electric shock, sparking, sparks, fire door, fire exit*, fire alarm*, smoke alarm*, alarm, alarms, chained, wedged, slippery, sharp, glass, shard*, explod*, explosion, recall*, allerg*, before something happens, before someone gets, someone gets hurt, could have, nearly, burns, scorch*, overheat*, wheel nuts, dangerous*, risked, wires, wiring, gas, smoke, choking, slipped, tripped, fell, injured, bleeding, hospital, ambulance, police, dark, ice, icy, unlit, loose, collapsed, came down, sharp edge, recall, recalled, toxic, poison*, burnt, burned, burn, burning, on fire, evacuat*, exit, exits, ladder, scaffold*, lifeguard, life jacket*, helmet, harness, near miss, close call, seat belt, child seat, car seat, booster',
	'safety.traffic':
		'speeding, swerv*, seat belt*, seatbelt*, brake, brakes, crash, crashed, red light, reckless*, asleep at the wheel, drove, driving, runway, emergency landing, divert*, ring road, overtook, overtak*, tailgat*, red lights, motorway, phone while driving, on his phone, bald tyres, drunk driver, dangerous driving, lane, pedestrian*, zebra, cyclist*, cut me up, wrong side',
	'safety.guard':
		'security, guard*, police, lock, locks, locked, stolen, theft, thief, break-in, broken into, cctv, camera*, scam*, scammed, fraud*, keys, unlocked, unsupervised, lifeguard*, supervis*, assault*, break in, burgl*, robbed, robbery, intruder*, strangers, unattended, left alone, abuse, abused, bully*, bullied, bullying, drunk*, threat*, harass*, stalk*, safeguard*',
	'safety.leak':
		'data breach*, breach, leaked, personal data, privacy, gdpr, strangers, someone elses, gave my .. address, hacked, phishing, gave out my, data, my data, leak, leaks, passwords, someone elses account, other peoples, confidential*, private details, my details, personal details, medical records, identity theft',
	'staff.role':
		'waiter*, waitress*, server, cashier*, receptionist*, manager*, owner*, driver*, courier*, trainer*, coach, instructor*, teacher*, tutor*, head teacher, headteacher, senco, technician*, engineer*, mechanic*, agent*, adviser*, advisor*, operator*, assistant*, clerk*, teller*, steward*, stewardess*, cabin crew, crew, pilot, guard*, porter*, housekeeper*, cleaner*, consultant*, salesman, saleswoman, salesperson, sales rep, rep, reps, chef*, barman, bartender*, barista*, bouncer*, stylist*, barber*, picker*, landlord*, inspector*, developer*, supervisor*, boss, host, hostess, usher*, gate agent*, fitter*',
	'staff.staff':
		'staff, team, employee*, personnel, colleague*, worker*, service, the guy, the girl, the lady, the lad, the man, the woman, guy, girl, lady, lad, bloke, young man, young woman, crew, people who work, at the counter, at the desk, behind the counter, behind the desk, on reception, front desk, on the till, on the phone',
	'staff.rude':
		'rude*, impolite, attitude, shout*, yell, yelled, yelling, yells, scream*, swore, swear*, laughed, laugh*, rolled her eyes, rolled his eyes, eye roll, sighed, sighs, sighing, snapp*, smirk*, sneer*, ignor*, dismissive, condescend*, patronis*, patroniz*, unfriendly, unhelpful, arrogan*, insult*, humiliat*, disrespect*, aggressive, hostile, shrug*, slammed, hung up, couldnt care less, dont care, doesnt care, careless, lazy, incompetent, unprofessional, lied, liar*, blamed, accus*, hit, kicked, grabbed, pushed, threw, bully*, bullied, mocked, mocking, mocks me, mocks us',
	'staff.kind':
		'friendly, kind, kindly, kindness, helpful, polite, courteous, patient, patience, smil*, welcoming, attentive, caring, lovely, professional, sweet, went out of, above and beyond, legend, hero, angel, thoughtful, super nice, so nice, nice guy, nicest, calm, calmly, knowledgeable, helped, gem, honest, cheerful, warm',
	'staff.said':
		'he said, she said, said, told me, told us, told my, told him, told her, he told, she told, answered, replied, asked him, asked her, insisted, refused, claimed, swore blind, promised me, his answer, her answer, comment was, gave me, made me, made us, wouldnt, let us, took my',
	'staff.doctor':
		'doctor*, dr, nurse*, dentist*, surgeon*, gp, physio*, pharmacist*, midwi*, optician*, optometrist*, hygienist*, consultant, specialist*, vet, carer*, therapist*',
	'staff.person':
		'he, she, him, her, his, himself, herself, someone named, called phil, named, a man, a woman, mr, mrs, ms',
	'waiting.queue': 'queue*, queuing, line of, in line, long line, lines, waiting room, waiting list, on hold',
	'waiting.wait':
		'wait, waited, waiting, waits, sat there, stood in, stood there, stuck, stranded, held up, still waiting, kept waiting, sit for, kept us waiting, no table, on the runway, in the cold, in the rain, sat waiting, been waiting, wait times, waiting time, wait time, hanging around, hold music, place in the queue, number in the queue, one till, only one till, one counter, one desk, understaffed, short-staffed, short staffed, backlog*, fully booked, next available, earliest',
	'waiting.late':
		'late, delay*, overdue, slow*, slowest, took forever, takes forever, took ages, ages, forever, no show, no-show, missed, behind schedule, on time, punctual*, prompt*, quick*, fast, faster, instantly, in no time, didnt turn up, never turned up, never came, hours later, postponed, arrived late, ran late, running late, turned up late, took an age, took hours, took weeks, slow service, sluggish, snail*, straight away, right away, immediately, same day, within minutes, in minutes, on the dot, early, ahead of time, half an hour early, seamless*, nobody came, no one came, didnt show, never showed, cancelled on us, cancelled again, grounded',
	'waiting.time':
		'hour*, minute*, mins, min, half an hour, 0 mins, 0 minutes, 0 hours, 0 weeks, 0 days, weeks, days, months, all day, all morning, whole day, three weeks, two hours, three hours, ten minutes, eternity',
	'waiting.appointment':
		'appointment*, slot, slots, booked for, booked, booking, reservation*, scheduled, time slot, visit, turn up, turned up, walk-in*, coach, flight*, plane, train, bus, boarding, gate'
};

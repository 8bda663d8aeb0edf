import type { Classes } from './types.ts';

export const en: Classes = {
	you: "you, you've, you'd, you have, you had",
	really:
		'yourself, yourselves, also, simply, just, really, clearly, evidently, apparently, obviously, actually, in fact, probably, perhaps, unfortunately, sadly, then, already, still, even, only, must have, may have, might have, seem to have, appear to have, at least, surely, presumably, possibly, indeed, mistakenly, wrongly, accidentally, repeatedly, after all, of course, regrettably, first',
	fault:
		'fault, mistake, error, oversight, carelessness, negligence, inattention, inattentiveness, misunderstanding, misuse, doing, haste, lateness, impatience, forgetfulness',
	wrongly:
		'wrong, wrongly, incorrect, incorrectly, false, falsely, incomplete, mistaken, mistakenly, upside down, improperly, carelessly, badly, inaccurate, inaccurately, the other way round',
	chose:
		'ordered, order, chose, picked, selected, entered, typed, gave, booked, filled, pressed, clicked, dialled, wrote, stated, specified, indicated, provided, put, took, bought, set, used, installed, connected, assembled, inserted, turned, had, stored, washed, understood, read, remembered, submitted, named, told, parked, went to, came to, called, assumed, expected',
	erred:
		'misread, misunderstood, misheard, misjudged, misused, miscalculated, mistyped, misspelt, misspelled, mixed up, confused, overlooked, forgot, forgotten, neglected to, neglected the, failed to, omitted, ignored, disregarded, erred, made a mistake, made an error, made the mistake, were mistaken, been mistaken, got it wrong, got that wrong, were careless, been careless, were inattentive, were distracted, were negligent',
	heed: 'read, check, follow, tell us, inform, notify, warn, cancel, mention, specify, state, indicate, pay attention, bother, show up, turn up, keep to, observe, heed, let us know, measure, take care, comply, respect, confirm, turn off, switch off, contact us, look, listen, say anything, think, take into account, consider',
	done: 'read, checked, looked, paid, noticed, asked, told, called, rung, phoned, written, mentioned, said, spoken, come, arrived, booked, ordered, chosen, kept, followed, known, thought, realised, realized, understood, turned, brought, measured, made sure, been more careful, been careful, been more attentive, been aware, planned, contacted, informed, warned, notified, cancelled, tried, used, cleaned, stored, taken, packed, saved, closed, locked, watched, reported, submitted, filled, let us, stated, specified, indicated, consulted, considered, counted, listened, left earlier, shown, collected, picked, worn, washed, reserved, insured, remembered, raised, picked up, verified, familiarised',
	care: 'read, check, look, pay, be more, be careful, make sure, remember to, try to, arrive, measure, think, keep an eye, listen, plan, book earlier, book in, allow more time, mind, watch, study, take care, consult, order earlier, come earlier, come on time, be on time, be so kind, choose, do not forget, let us know',
	bad: 'improper, incorrect, careless, wrong, rough, inappropriate, inadequate, negligent, faulty, excessive, insufficient, clumsy',
	use: 'handling, use, usage, treatment, operation, storage, care, maintenance, installation, assembly, washing, wear, driving, parking, cleaning, behaviour, preparation, order',
	damaged:
		'dropped, spilled, spilt, washed, overloaded, overtightened, broke, bent, scratched, wet, overheated, froze, left it, left the, forced, pressed, slammed, knocked, stepped, sat on, opened, unplugged, moved, touched, bumped, pulled, removed, deleted, clicked, entered, typed, tampered',
	records:
		'cameras, camera, footage, records, record, logs, log, logbook, system, data, recording, recordings, tracking, journal, register, files, report, reports, information, device, thermometer, tapes, statistics',
	staff:
		'staff, employee*, colleague*, waiter, waitress, cashier, receptionist, driver, manager, cook, chef, nurse, doctor, technician, mechanic, trainer, guard, teacher, team, administrator, seller, consultant, courier, shop assistant',
	third:
		'the post, courier*, supplier*, contractor*, subcontractor*, manufacturer*, producer*, delivery company*, delivery service*, delivery partner*, delivery firm*, transport company*, transport firm*, carrier*, haulier*, post office*, postal service*, bank*, warehouse*, kitchen*, agency*, agencies, platform*, factory*, airline*, airport*, partner*, landlord*, logistics, previous shift*, head office*, call centre*, call center*, other department*, accounting department*, drivers, dispatcher*',
	weather: 'weather, snow, snowfall, storm, rain, heat, frost, ice, fog, wind, traffic, traffic jams, roadworks',
	prudent:
		'check, checks, read, reads, test, tests, bring, brings, measure, measures, ask, asks, book, books, plan, plans, know, knows, see, sees, notice, notices, keep, keeps, save, saves, wait, waits, understand, understands, take, takes, arrive, arrives',
	few: 'one, a single, only one, just one, two, only two, just two, a lone, only three',
	machine:
		'server, system, app, terminal, till, printer, programme, program, software, network, oven, dishwasher, boiler, freezer, pump, database, scanner, website, card reader, generator',
	others:
		'customs, promoter, organiser, organizer, organisers, city, council, municipality, landlord, plant, maintenance firm, maintenance company, agency, supplier, suppliers, contractor, contractors, manufacturer, insurer, bank, airline, airport, carrier, haulier, courier, courier firm, transport firm, consulate, embassy, owner of the building, ministry, provider, factory, laboratory, software firm',
	paper:
		'rules, regulations, terms, conditions, contract, agreement, policy, warranty, guarantee, tariff, small print, fine print, by-laws, price list'
};

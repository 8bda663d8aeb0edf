import type { Concept, Words } from './names.ts';

/** Who did what, what was promised, and what is not said. */
export const causesEn: Partial<Record<Concept, Words>> = {
	'cause.where':
		'where is, wheres, where are, where did, where do, where can i, where has, where was, wheres my, whereabouts, what happened to, what has happened, who has, who do i, who can i, who is dealing, who should, who to, whom to, can anyone tell, can somebody tell, could someone tell, could somebody tell, can someone tell, would someone, could you tell, tell me where, tell me whether, tell me if, tell us where, does anyone know, nobody can tell, cant tell me, just tell me, is it lost, is it coming, anyone know, has anyone had, any news, whats happening, whats going on',
	'cause.when':
		'when will, when is, when can, when are, when do i, how long, how much longer, until when, by when, when.., expected date, new date, a date, which day, what day, eta, when should, when it, till when, deadline passed',
	'cause.still':
		'still waiting, still no, still not, still nothing, still hasnt, still havent, still says, still shows, no sign, no trace, yet to, not yet, hasnt arrived, not arrived, never arrived, hasnt come, havent received, not received, never received, no confirmation, nothing came, nothing since, weeks ago, months ago, days ago, since then, last updated, hasnt moved, no movement, waiting for, was promised, were promised, was supposed to, were supposed to, supposed to, should have, would hear, its been, been waiting, no email, no letter, no answer, no reply, no update, gone quiet, went quiet, on its way, pending, processing, look into',
	'cause.nobodyKnows':
		'nobody knows, no one knows, nobody can, no one can, nobody tells, nobody told, no one told, no information, without information, no explanation, no idea, nobody answers, no one answers, nobody picks, line rings, rings out, voicemail, out of office, bounces, link is dead, page has moved, nobody informed, keeps changing, different answer, each time',
	'cause.wrongOne':
		'wrong *, mixed up, mix up, mixed-up, mistake*, mistaken*, by mistake, instead of, someone elses, not mine, swapped, mistyped, typed, misread, misheard, spelled, misspelt, entered, put me on, put us in, error on, charged twice, double booked, double-booked, pressed the wrong, gave me the wrong, gave us the wrong, not what i ordered, human error',
	'cause.lost':
		'lost my, lost our, lost the, lost it, misplaced, mislaid, deleted, threw away, threw out, thrown away, gave away, dropped it, dropped my, dropped the, damaged my, ruined, spilled, spilt, broke my, scratched my, smashed my',
	'cause.forgot':
		'forgot*, didnt bother, nobody bothered, never bothered, didnt check, didnt look, never checked, never asked, didnt ask, not even, left it, left us, left me, left my, walked off, walked away, disappeared, went on break, on his phone, on her phone, chatting, no show, didnt turn up, never turned up, skipped',
	'cause.refused':
		'refused*, wouldnt let, wouldnt, turned away, turned us away, kicked out, sent away, sent us, sent me away, told to leave, denied, wont let, would not, not allowed, made me wait, made us, made my, hung up, put the phone down, cancelled on',
	'cause.blamed':
		'blamed, my fault, our fault, accused, accus*, argu*, in front of, to my face, told off, lectured, talked down, treated, tone, made to feel, made fun, laughed at, not one apology, no apology, not even sorry, not even an apology, apolog*, didnt apologise',
	'cause.lied':
		'lied, lie, liar*, lying, promised me, swore, swore blind, said thered be, he shouldnt have, she shouldnt have, told me it was, told me that, told us that, assured, guaranteed me, marked as, faked, forged, signed for me, pretend*, made up, upsold, talked me into, signed me up',
	'cause.thought':
		'i thought, we thought, thought, tought, who thinks, i assumed, assumed, expected, i expected, was expecting, expecting, i understood, understood, i figured, figured, to me, to my mind, in my book, i would say, for me, i took, imagined, believed, the way i read, led to believe, presumed, reckoned, you would think, youd think, anyone would, i read it as, sounded like',
	'cause.turnedOut':
		'turns out, turned out, it turns, apparently, as it happens, it appears, only then, only later, only after, at the till, found out, discovered, which means, that means, meaning, isnt, apparently only, is not the same, not the same as, actually, technically, as if, to find',
	'cause.smallPrint':
		'small print, fine print, terms, conditions, t&c*, tos, clause*, paragraph, footnote*, asterisk, page 0, excluded, exclu*, contract says, policy says, lease says, it says, says so, in the contract, in the paper, in the email, written somewhere, buried, in tiny, in grey, under faq, section, the rules',
	'cause.formally':
		'formally, technically, legally, fair enough, i get it, i know it, yes i know, i see that, i saw, i realise, i realize, to be fair, my own fault, i should have, should have read, i admit, granted, strictly, by the book, in theory, correct but, within their rights, explained that, explained to me, says that it',
	'cause.included':
		'included, includes, include, inclusive, all-inclusive, unlimited, free *, "free", all risks, full cover, guarantee*, lifetime, next day, next-day, instant*, any time, anytime, priority, fixed price, final price, from price, up to, adults only, refundable, non-refundable, nonrefundable, extra, per person, each way, working day*, minimum, only covers, only applies, doesnt cover, not covered, isnt covered, applies to, not include*, membership, deposit, cancellation fee, exit fee, surcharge, postage, discount, voucher, expired',
	'cause.otherCompany':
		'another company, other company, different company, another firm, a different firm, third party, third-party, subcontract*, belongs to, run by, operated by, booked through, booked thru, booked via, bought on, bought from, through a site, via a site, reseller, marketplace seller, private seller, agency, partner, the firm, coach firm, delivery firm, the receipt is from, receipt says, invoice says, bill says, label says, sticker says, logo, franchise, concession',
	'cause.notYou':
		'not you, not yours, not your fault, isnt your fault, isnt to blame, not to blame, isnt you, arent you, wasnt you, not this, nothing to do with you, nothing to do with, not their fault, not the restaurants fault, not the shops fault, were kind, did their best, fixed it for free, its them, are them, its theirs, all *s, who this star is for, the star is for, stars are for, to be fair to, i know you, i know this is, i know its not, know youre not, not actually you, you bought nothing, so its them, must refund, pass it on, pass this on, tell them to, tell em, who else',
	'cause.nextDoor':
		'next door, round the corner, around the corner, across the road, across the street, same building, same street, upstairs, downstairs, floor below, floor above, second floor, one downstairs, opposite, adjacent, neighbouring, on the trading estate, shares, same car park, same owner',
	'cause.lookAlike':
		'same name, similar name, name is similar, sounds like, sounds the same, look alike, lookalike, looks like yours, almost the same name, same colour, same logo, whatever you call, confused with, mistook, mixed you up, same group, same thing, all the same, sister company',
	'cause.wrongPage':
		'wrong page, wrong place, wrong company, wrong business, wrong one, meant for, was meant for, intended for, correction, edit, update, ignore my, ignore this, my mistake, my bad, sorry wrong, oops, whoops, i see now, realise now, posting here, posting this here, writing here, trying here, only page, no page, dont have a page, cant find their, couldnt find, on the map, on every, taking it up with, dont read their, who can i, who else can i',
	'cause.secret':
		'wont repeat, not repeat, wont say, not going to say, no details, details in, details privately, in private, privately, by email, sent the details, sent you the details, in my email, in my letter, in my message, not here, not in public, publicly, prefer not, id rather not, dont want to, check your dms, check your, dm, dms, inbox, messaged you, contact me, call me, call me back, message me, get in touch, phone me, ring me, reply to my, answer my, have my number, you have my, my account number, case number, ref',
	'cause.youKnow':
		'you know, they know, know why, you know what, you know who, what you did, what happened, after what, the incident, the situation, what went on, what was said, as agreed, we agreed, had agreed, our agreement, you said youd, you promised, do what you said, keep your word, your word, last time, were warned, you were warned, see you in court, until friday, by friday, you have until, youve got until, deadline, final warning',
	'cause.sortItOut':
		'sort it out, sort this out, sort it, fix it, fix this, do something, make it right, put it right, resolve*, solve, deal with it, dealt with, not resolved, unresolved, unacceptable, not ok, not acceptable, not good enough, get it sorted, when??, not happy, unhappy, dissatisfied, disappointed, bad experience, terrible experience, very bad, worst experience, awful, give me my money, give my money',
	'cause.again':
		'again, 0rd review, second review, third time, same issue, same problem, same trouble, same story, same thing again, once more, deleting, keep deleting, deleted my review, as everyone else, my earlier, earlier post*, previous review, last review, still not resolved, still unresolved, no change, nothing has changed',
	'cause.shame':
		'shame, shame on, disgrace*, disgust*, appalling, shocking, joke, pathetic, ridiculous, unbelievable, speechless, never again, avoid, stay away, absolute*'
};

export const moodsEn: Partial<Record<Concept, Words>> = {
	'mood.thanks':
		'thank*, thx, cheers, grateful, appreciate*, kudos, props, shoutout, shout out, bravo, well done, hats off',
	'mood.praise':
		'delicious, tasty, yummy, friendly, helpful, polite, spotless, outstanding, stunning, gorgeous, charming, incredible, unreal, magical, flawless, top notch, spot on, cosy, great, good, best, love*, amazing, amzing, awesome, wonderful, fantastic, superb, lovely, recommend*, happy, favourite, favorite, brilliant, perfect, excellent, nice, a pleasure, highly, five stars, 0 stars, delight*, gem, enjoy*, pleased, glad, worth it, fab, cant fault, couldnt be happier, no complaints, cant complain',
	'mood.anger':
		'worst, awful, terrible, horrible, horrendous, disgust*, appalling, useless, ridiculous, joke, scam, furious, angry, fuming, livid, fed up, sick of, outrageous, unacceptable, shame, wtf, ffs, hell, damn, crap, rubbish, nightmare, avoid, never again, rip off, pathetic, hopeless, disaster, dreadful',
	'mood.demand':
		'refund, i want, we want, i expect, we expect, expect, please, pls, plz, demand, must, need, id like, wed like, fix, give, give back, waiting for, call me, who pays, compensat*, take it off, stop, make, when, sort, explain, answer',
	'mood.sorry': 'sorry, apolog*, unfortunately, sadly, regret*, disappoint*, let down, upset*, crying, cried, sad',
	'mood.not':
		'not, no, never, nothing, nobody, none, dont, doesnt, didnt, wont, cant, isnt, wasnt, werent, havent, hasnt, couldnt, wouldnt, without',
	'mood.hearsay':
		'ive heard, i heard, people say, everybody knows, everyone knows, my friend, my cousin, i read, documentary, article, investigation, wouldnt trust, would never, personally, i think, imo, ads, advert, adverts, never been, i take the, overrated, glossy, all the same, not my, not for me',
	'mood.but': 'but, however, though, although, yet, except, while, still though, on the other hand, other than that',
	'kind.news':
		'announce*, reports, report, reported, said on, according to, spokes*, has opened, opens, will open, launch*, half-year, quarter, profit*, revenue, shares, merger, acquir*, partnership, agreement, per cent, percent, council, government, minister*, inquiry, ruling, court of appeal, hearing, denies the, the company said, said it, regulator, contractors, residents, workers, staff from, increase in, study, survey, recall, withdraw*',
	'kind.offer':
		'book now, order now, join now, sign up, % off, only today, this weekend, while stocks, limited, special offer, grand opening, new in, now hiring, hiring, apply, come and, visit us, get your, dont miss, deals, use code, we are looking, our new, first month free, link in bio, call us',
	'kind.scam':
		'crypto, bitcoin, casino, betting, earn, per day, work from home, whatsapp, telegram, dm me, click, investment, forex, spell, herbal, cured, lottery, winner, won a, viagra, followers, brotherhood, hack, hacked account, seo, backlinks, loan without',
	'kind.noVisit':
		'never been there, never been here, havent been, have not been, didnt go, havent tried, have not tried, never used, never bought, havent bought, was asked to write, asked to leave a review, paid to write, got a discount for, in exchange for, review for review, not been there myself'
};

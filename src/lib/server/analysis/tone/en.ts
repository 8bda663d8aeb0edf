/** English words of each concept; `*` at the end stands for any ending. */
export const english: Record<string, string> = {
	good: 'good nice decent pleasant* solid comfy comfortabl* enjoy* fun well useful handy convenient* positive reasonabl* smooth* easy easily works lovely cute proper neat neatly pretty tidy warm fresh quiet calm',
	great:
		'great excellent* amazing* awesome brilliant* fantastic* perfect* superb* wonderful* outstanding exceptional* fabulous incredible unreal gorgeous beautiful* stunning magic* legend* spotless immaculate flawless* phenomenal impressed impressive impress* spot-on ace top epic stellar heaven* divine faultless',
	best: 'best finest favourite* favorite* number-one unbeatable second-to-none gem star stars champion* winner',
	bad: 'bad badly poor poorly disappoint* unpleasant* mediocre weak lousy shabby useless pointless unusable inconvenien* uncomfortabl* problem* issue* trouble* annoy* irritat* frustrat* shame unhappy dissatisf* unfortunat* negative unreliab* careless* unprofessional unacceptabl* inadequate lacking downhill mess messy sloppy clumsy',
	awful:
		'awful* terribl* horribl* disgust* appall* atrocious* dreadful* nightmare* disgrace* shocking* disaster* hopeless abysmal shambles joke pathetic ridiculous* outrag* crap crappy shit* garbage rubbish trash hell horrendous diabolical vile revolting inedible farce clown* circus worst ghastly grim laughable incompeten*',
	love: 'love loved loving adore* obsessed thrilled delight* glad happy happier happiest pleased satisfied grateful appreciat* chuffed smile* smiling smiled joy cheered melted treat treated treasure* proud favourit*',
	anger:
		'angry anger furious fuming livid rage raging hate* hated fed-up sick mad cross outraged fuck* wtf damn bloody pissed upset cried crying tears stress* panic* humiliat* insult* offended embarrass* ashamed ffs smh ugh rant scared desperat*',
	thank: 'thank* thanks thx ty cheers kudos props credit hats shoutout applause bless hug hugs respect grateful',
	recommend: 'recommend* recomend* worth deserv* must-visit must-try five-star five-stars thumbs',
	kind: 'friendly polite* kind kindly kindness courteous helpful* helped caring cared attentive* patient* patience gentle gently welcom* professional* knowledgeable* competen* honest* fair thoughtful understanding generous* considerate sweetest hospitable hospitality reassur* humble skilled',
	rude: 'rude rudely rudeness arrogan* ignorant impolite snapp* shout* yell* scream* swore swear* sarcastic* dismissive* patronis* patroniz* unfriendly grumpy hostile aggressive* shrug* smirk* eye-roll* rolled laughed condescending attitude indifferen* bullied hung humiliating mocked barked',
	irony:
		'bravo genius congratulations congrats apparently supposedly allegedly so-called obviously lol lmao haha* rofl shocker wow nutshell surprise surprisingly imagine somehow magically hilarious funny comedy clearly sure whatsoever masterclass hats-off wonders marvel* spoiler luxury',
	average:
		'average ok okay fine normal standard so-so meh usual ordinary nothing-special mixed middling acceptable bearable tolerable neither alright neutral typical basic plain adequate passable same',
	broken:
		'broke* broken break breaks crash* freez* froze frozen error* bug* buggy glitch* fault* defect* leak* crack* torn tore rip ripped fell falls failed fail* failing failure dead died stuck hang* stopped stops smashed damaged damage scratch* dent* peel* burnt burst loose snapped unstuck blank disconnect* drop* dropped outage* down worn rattl* blocked loop lag* malfunction* jam* jammed mold* mould* rust* faded shrunk unreadable spark* dripp*',
	late: 'late later delay* delayed overdue wait* waited waiting queue* queued slow slowly forever ages postpon* rescheduled stood standing hours hour eventually finally stranded',
	lost: 'lost lose losing missing missed vanish* disappear* nowhere never-arrived gone undelivered incomplete empty forgot* forgotten left stolen stole theft misplaced nobody no-one noone',
	wrong:
		'wrong wrongly mistake* incorrect* mixed-up mix-up confus* mislabel* mismatch* different swapped instead another double twice duplicate inaccurate misspelled somebody-else mess',
	dirty:
		'dirty dirt filth* stain* smell* smelly stink* stank stench hair hairs dust* cockroach* bug bugs rat rats mouse mice mold mouldy moldy sticky greasy grime grimy fly flies slime slimy damp crumbs',
	stale:
		'cold raw undercooked overcooked stale burnt soggy rotten sour tasteless bland dry rubbery tough expired spoiled spoilt lukewarm chewy rancid gristle unripe oversalted watery limp pink',
	tasty:
		'delicious* tasty yummy yum scrumptious flavour* crispy juicy fluffy tender mouthwatering hearty homemade aroma* crunchy fresh',
	charge:
		'charge* charged charging fee fees billed bill bills invoice* deduct* debit* payment* paid pay paying pays cost* deposit* tariff* surcharge* fine fined subscription* renew* tip took takes taken withdrew overcharg* penalty price* interest',
	expensive:
		'expensive overpriced pricey dear rip-off ripoff robbery extortion* daylight hike* steep pricier greed* greedy increase* raised rise hikes absurd unaffordable',
	cheap:
		'cheap cheaper affordable bargain value free complimentary budget inexpensive deal gift refunded waived discounted',
	promise:
		'promise* assured guarantee* said told says claim* advertis* agreed confirm* supposed meant swore booked ordered expected instructed',
	ignore:
		'ignor* unanswered silence silent no-reply unresponsive unreachable ghosted bot chatbot automated template* copy-paste recorded redirect* passed hold voicemail disconnected unread seen generic nobody',
	refuse:
		'refus* denied deny reject* declin* turned wont unwilling block* blocked banned ban suspend* cancelled canceled terminat* withheld closed cut locked excluded wouldnt cannot cant',
	cheat:
		'scam* fraud* cheat* lie lied liar* lies lying deceiv* deceit* decept* mislead* misled trick* con conned fake* thief thieves robbed swindl* dishonest* crook* bait shady dodgy hidden rigged manipulat* counterfeit',
	harm: 'hurt* injur* hospital* ambulance ill sick poison* allerg* vomit* bleed* bled blood burn* burned bruise* fell fever infect* doctor fire smoke danger* unsafe hazard* diarrhoea stitches pain* a&e electrocut* shock',
	law: 'court lawyer* solicitor* legal* sue suing ombudsman regulator* authority authorities police consumer rights tribunal small-claims complaint* complain* complained chargeback lawsuit inspect* claim report* formal* trading-standards escalat* gdpr statutory',
	refund:
		'refund* reimburs* compensat* money-back repay* return* voucher* credited goodwill chargeback moneyback repaid waive',
	demand:
		'demand* want wants expect* insist* require* please fix sort resolve respond reply answer contact call explain apolog* apology let need needs should must asap immediately urgent* replace repair remove correct cancel stop investigate when-will give',
	fixed:
		'fixed solved resolved sorted replaced repaired swapped refunded repaid corrected helped saved rescued found returned apologised apologized credited restored handled answered replied',
	fast: 'fast quick* prompt* prompt immediate* instant* seconds rapid* punctual on-time early swift* lightning speedy straightaway pronto',
	clean: 'clean cleaner spotless tidy cosy cozy bright spacious modern shiny gleaming airy renovated pristine',
	careful:
		'careful* carefully gentle painless* precise* thorough* detail* meticulous* explained explains patient* listened checked showed walked remembered noticed waved',
	comeback:
		'back return again regular* loyal always years come coming visit* booked second next customer rebook* reorder*',
	quit: 'leave leaving left switch* switched cancel cancelling goodbye bye never avoid* stay away uninstall* deleted delete boycott* elsewhere competitor* competition others alternative*',
	qword:
		'how where when which what who whose why does do is are can could would may anyone anybody whether should has did',
	anyone:
		'anyone anybody someone somebody knows know advise advice suggest* suggestion* tips experience* tried recommend* wondering curious question ask asking opinion* worth',
	hello: 'hi hello hey dear greetings folks guys everyone morning evening all people',
	news: 'announc* opened opens launch* report* reports reported reporting according million billion percent quarter* revenue profit* turnover shareholder* acquire* acquisition merger* signed agreement appoint* spokes* ceo chief executive director statement plans court fined investig* regulator council minister ministry parliament stock shares investor* expand* expansion closes strike union workers network stores annual year-on-year sector market tender spokesperson recall recalls',
	advert:
		'order book now today subscribe discount* sale off promo code offer offers our visit join call shop limited hurry exclusive gift welcome invite* try download apply register delivery dm guarantee only launch* collection new season deals save free trial sign follow enjoy treat grab introducing link bio',
	spam: 'casino bet bets betting crypto bitcoin btc loan* loans earn earning invest* profit winner won prize lottery claim whatsapp telegram followers likes hack* hacked escort dating viagra pills forex trading signals click link http hxxp dot income passive dm inbox expert recover* wallet cheap replica essay diploma seo backlinks vouches psychic spell',
	money: 'euro euros eur € £ $ pound pounds quid dollar dollars bucks usd gbp cents pence grand money k',
	time: 'day days week weeks month months hour hours minute minutes min mins year years night nights weekend fortnight',
	date: 'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tomorrow tonight christmas',
	me: 'i me my mine myself im ive id',
	us: 'we us our ours ourselves were weve',
	you: 'you your yours youre u ur',
	they: 'they them their theyre he she him her',
	other:
		'friend* neighbour* neighbor* colleague* sister* brother* mother mum mom dad father husband wife son daughter kid kids child* boyfriend girlfriend boss mate cousin grandma grandmother aunt someone',
	not: 'not no never none nothing nobody nowhere neither nor without dont doesnt didnt isnt wasnt arent cant cannot wont couldnt wouldnt havent hasnt hardly barely aint',
	but: 'but however although though yet still despite instead except unfortunately only shame',
	even: 'even still yet already just ever anymore',
	repeat:
		'again twice times third fourth fifth another repeatedly constantly always every keeps keep second still each',
	very: 'very really so extremely absolutely totally completely highly incredibly super truly utterly most such',
	neutral:
		'located situated works use uses used using bought buy went visited saw moved changed consists includes belongs opened sells called runs ordered picked collected has have live lives lived passing',
	habit: 'usually sometimes often mostly occasionally normally generally depends habit regularly rarely used',
	future:
		'will going plan planning soon next tomorrow considering thinking see later might maybe perhaps probably decide',
	view: 'think thought guess believe feel seems seem opinion imo personally apparently honestly honest frankly looks impression',
	general:
		'companies brands everyone nobody people society corporations industry market ads ad advert advertising commercial* brand hype overrated marketing trend* typical these-days nowadays slogan logo campaign design uninspir* boring dull bland soulless tacky ugly pretentious',
	compare: 'than compared comparison similar better worse like versus vs unlike both either difference rather',
	staff:
		'staff waiter* waitress* manager* reception* driver* courier* technician* nurse* dentist* cashier* operator* agent* teacher* trainer* mechanic* engineer* consultant* barista* guard* team crew host hostess clerk employee* assistant* landlord chef cook* doctor adviser',
	support:
		'support helpline hotline helpdesk customer service chat email emails emailed phone phoned called calls ticket* line callcentre call-centre rang ring inbox contacted wrote message* messaged letter',
	parcel:
		'parcel* package* order orders delivery delivered deliver courier tracking shipment shipped shipping post box arrived arrive',
	app: 'app apps update updates updated version login log password website site account screen button pin code notification* page portal software browser android iphone',
	place:
		'room rooms hotel restaurant cafe bar shop store branch office clinic school gym flat apartment house building station airport parking pool beach table',
	moment:
		'moment moments minute minutes seconds same-day next-day next-morning half-hour within-the in-time on-the-dot already overnight straight-away',
	ages: 'week weeks month months forever ages age weeks-ago months-ago still-waiting since day-after every-day years-later',
	deed: 'drove lent stayed waited remembered noticed taught offered gave brought carried found ran returned wrapped showed walked rang sent saved helped cooked baked explained insisted waved smiled stopped opened moved kept let refused-to-be talked-me knocked treated fixed mended',
	misdeed:
		'threw thrown slammed kicked shouted laughed ignored blamed argued grabbed dumped dropped hung walked-off walked-away closed lied demanded refused sneered forgot left lost broke stole charged deleted kept-me turned-away sighed mumbled scratched smashed withheld cancelled made-me rolled',
	threat:
		'otherwise or-else until-friday last-chance warned final deadline see-you-in last-time you-have hear-from ombudsman bank-dispute tomorrow-i will-be-reported',
	before:
		'expected expecting thought assumed dreaded used-to sceptical skeptical worried afraid ready-for braced doubted convinced hoped instead surprised',
	insult:
		'parasite* vulture* cowboy* crook* thieves clown* robber* leech* shark* idiot* moron* muppet* amateur* bandit* liars greedy bunch shower fleapit tat junk dump dinosaur overhyped cult zombie* mafia',
	perfect:
		'without-a no-complaints zero-complaints no-fuss no-problem* no-issues nothing-but never-once not-one cant-fault couldnt-fault no-quibbles no-questions like-new as-described as-pictured no-drama no-nonsense like-clockwork spot-on worth-every every-penny on-time not-a hats-off fair-play job-done made-my made-us for-free didnt-charge wouldnt-charge free-of'
};

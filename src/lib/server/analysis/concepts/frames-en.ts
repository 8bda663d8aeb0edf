import type { Concept, Words } from './names.ts';

/** What an event is made of: alone it says little, beside a child or a part of the body it says much. */
export const framesEn: Partial<Record<Concept, Words>> = {
	'frame.blow':
		'broke, broken, break, breaks, cut, cuts, crushed, trapped, hit, hits, struck, caught, pinched, jammed, burned, burnt, burn, scalded, cracked, chipped, knocked, slammed, smashed, tore, torn, twisted, split, pierced, stabbed, sliced, scratched, scraped, fell, fallen, falls, falling, dropped, drops, dropping, collapsed, snapped, flew, slipped, slip, slid, tripped, landed, swung, exploded, gave way, came off, came down, came loose, popped off, bit, bitten, kicked, hurt, hurts, swollen, bleeding, spilled, spilt, poured, stung, tipped, rolled, crashed, shattered, burst',
	'frame.age':
		'year old, years old, year-old, month old, months old, week old, aged 0, year 0, 0 yo, 0yo, turned 0, is 0, is two, is three, is four, is five, is six, is seven, is eight, is nine, is ten, two-year-old, three-year-old, four-year-old, five-year-old, six-year-old, seven-year-old, eight-year-old, nine-year-old, ten-year-old, grader, first grade, second grade, third grade, reception class, newborn*, toddler*',
	'frame.own':
		'my son, my daughter, our son, our daughter, my child, our child, my kid, my kids, our kids, my baby, our baby, my boy, our boy, my girl, our girl, my toddler, our toddler, my little, our little, my grandson, my granddaughter, my nephew, my niece, her son, his son, her daughter, his daughter, my sons, my daughters, my two-year-old, my year old, my youngest, my eldest, my twins, our twins, my teenage, my teen, their son, their daughter, stepson, stepdaughter, godson, goddaughter',
	'frame.cry':
		'cried, crying, cries, tears, sobbing, sobbed, scream, screamed, screaming, frightened, terrified, scared, trembling, shaking, traumatis*, traumatiz*, humiliat*, wet himself, wet herself, hysteric*, panick*, panic, shouted, shouting, yelled, yelling, in shock, upset, distress*, petrified, nightmares, ashamed',
	'frame.carer':
		'teacher*, childminder, nanny, nannies, coach, coaches, instructor*, lifeguard*, carer, carers, headteacher, principal, minder, minders, counsellor*, counselor*, group leader, camp leader, nursery staff, key worker, teaching assistant, tutor, caretaker, babysitter, attendant',
	'frame.elder':
		'grandma, gran, granny, nan, nana, grandad, grandfather, grandmother, grandpa, elderly, pensioner*, my mum, my mother, my mom, my dad, my father, mother-in-law, father-in-law, old lady, old man, old woman, pregnant, wheelchair, disabled, frail, in her eighties, in his eighties, in her seventies, in his seventies, neighbour, neighbor, colleague, my wife, my husband, my sister, my brother, my friend',
	'frame.medicine':
		'doctor, doctors, dr, dentist*, nurse, nurses, pharmacist*, prescription*, prescribed, tablet, tablets, pill, pills, dose, doses, dosage, medicine, medicines, medication*, vaccine*, vaccinat*, injection*, injected, needle, needles, drip, blood test*, scan, scans, x-ray*, surgery, surgeon, operation, painkiller*, ibuprofen, paracetamol, physio*, gp, medic, medics, syringe, filling, crown, root canal, implant, anaesthetic, massage, peel, wax, laser',
	'frame.badThing':
		'glass, metal, plastic, wire, screw, screws, nail, bolt, bolts, stone, bone, blade, needle, edge, edges, shelf, ceiling, door, doors, gate, lift, elevator, escalator, stairs, step, steps, floor, ladder, railing, ramp, ice, wheel, wheels, brake, brakes, tyre, tire, belt, strap, cable, rope, hook, lid, oil, boiling, hot, charger, battery, socket, plug, heater, boiler, gas, oven, kettle, cot, slide, swing, trampoline, pool, treadmill, barbell, bench, dog, dogs',
	'frame.body':
		'hand, hands, face, mouth, tongue, cheek, teeth, chin, throat, chest, stomach, thigh, shin, calf, ankles, thumbs, wrists, shoulders, eyebrow, eyelash*, hair, nail, nails, kneecap, tailbone, pelvis, bone, bones, nerve, tendon, muscle'
};

import type { CoachLanguage } from '../types.ts';

/** Phrases whose words sound like a fault and are none: «по закону подлости», a pick-up point. Folded; read like quoted words. */
export const innocentPhrases: Record<CoachLanguage, readonly string[]> = {
	en: [
		"murphy's law",
		'law of nature',
		'mother-in-law',
		'father-in-law',
		'pick-up point',
		'collection point',
		'promo code',
		'rare steak'
	],
	ru: [
		'закону подлости',
		'закон подлости',
		'закон мерфи',
		'закону мерфи',
		'законам природы',
		'закон природы',
		'пункт выдачи',
		'пункте выдачи',
		'пункта выдачи',
		'пункт обмена'
	],
	lv: [
		'merfija likums',
		'merfija likuma',
		'merfija likumu',
		'dabas likums',
		'dabas likumu',
		'dabas likuma',
		'izsniegsanas punkts',
		'izsniegsanas punkta',
		'sanemsanas punkta',
		'akcijas kods'
	]
};

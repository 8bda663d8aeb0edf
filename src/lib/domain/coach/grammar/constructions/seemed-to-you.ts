import type { GrammarRules } from '../types.ts';

/** It only seemed so, or somebody else made it up. */
export const seemedToYou: GrammarRules = {
	en: [
		{
			unless: ['sorry|apolog*|ashamed|right'],
			says: [
				'you ~ imagined|dreamt ~',
				'written|posted|comes|came ~ by|from ~ competitor*|empty_profile|fake ~',
				'remain sceptical|skeptical|unconvinced',
				"do_not|don't believe that|the|it|this|your ~"
			]
		},
		{ isOpen: true, says: ["we|i do_not|don't believe that|the|it|this|your !you"] }
	],
	ru: [
		{
			unless: ['извин*|простите|стыдно|нам|не'],
			says: [
				'вам ~ показалось|почудилось|померещилось',
				'предполагаемый|предполагаемая|предполагаемое|предполагаемые|мнимый|мнимая|мнимое ~',
				'^ допустим , ~',
				'слышит|слышим|слышу ~ впервые ~',
				'написан|пишет|писал|пишут|оставлен ~ конкурент*|пустого_профиля ~',
				'с пустого профиля'
			]
		}
	],
	lv: [
		{
			unless: ['atvain*|piedod*|kauns|mums|godīgi'],
			says: [
				'jums ~ šķita|likās|izlikās|rādījās',
				'^ pieņemsim , ka ~',
				'raksta|rakstījis|rakstījusi|raksta ~ konkurent* ~',
				'pieņēmum* , nevis ~'
			]
		},
		{
			isOpen: true,
			unless: ['atvain*|piedod*|kauns'],
			says: ['nekonstatējām|neesam_konstatējuši|nav_konstatēt*|nav_manīt* ~']
		}
	]
};

import { ownedEn, ownedLv, ownedRu } from '../owned.ts';
import type { GrammarRules } from '../types.ts';

/** The weather as the one who did it. */
export const weatherDid: GrammarRules = {
	en: [
		{
			unless: [...ownedEn, 'you|your'],
			says: [
				'{weather}|bad_weather|heatwave|blizzard ~ caused|made|was_too|stopped|delayed|closed|kept|broke|defeated|meant|held_up|hit|damaged|is_to_blame|was_to_blame ~'
			]
		}
	],
	ru: [
		{
			unless: [...ownedRu, 'вы|вас|вам|промок*|мёрз*|замёрз*'],
			says: [
				'снег|снегопад|метель|ветер|дождь|мороз|гололёд|шторм|штормовое|жара|погода|туман|гроза|ураган|лёд ~ спутал*|сорвал*|помешал*|задержал*|перекрыл*|повалил*|не_дал*|не_пустил*|виноват*|застал*|сломал*|повредил*|внёс|внесла|заблокир* ~',
				'жара|мороз|погода|ветер|снегопад такая|такой , что ~',
				'виной|причиной|виноват* ~ снег*|ветер|дожд*|мороз*|погод*|жара|гололёд|шторм'
			]
		}
	],
	lv: [
		{
			unless: [...ownedLv, 'jūs|jums'],
			says: [
				'{weatherNom}|sniegputenis|putenis|karstums|negaiss|ledus|apledojums|migla|viesuļvētra ~ sabojāja|aizkavēja|plosīja|pārrāva|apturēja|neļāva|izjauca|paralizēja|nogāza|sajauca ~',
				'vainīg* ~ {weatherNom}|sniegputenis|putenis|karstums|negaiss|ledus|apledojums|migla|laiks'
			]
		}
	]
};

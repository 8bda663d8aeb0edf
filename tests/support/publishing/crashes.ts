import { compare, finishInPeace, killOften, openWorld, type Abilities, type PublishFigures } from './run.ts';

export const platforms: (Abilities & { name: string })[] = [
	{ name: 'knows keys and shows', takesKeys: true, isReadable: true },
	{ name: 'knows keys', takesKeys: true, isReadable: false },
	{ name: 'shows', takesKeys: false, isReadable: true },
	{ name: 'does neither', takesKeys: false, isReadable: false }
];

export interface CrashesPlan {
	database: 'SQLite' | 'PostgreSQL';
	abilities: Abilities;
	replies: number;
	kills: number;
	seed: string;
	calmMs?: number;
}

/** Promise R1: workers die by SIGKILL at random moments and at chosen steps; then one works in peace, and all is counted. */
export async function crashes(plan: CrashesPlan): Promise<PublishFigures> {
	const { database, abilities, replies, kills, seed, calmMs = 800 } = plan;
	const world = await openWorld(database, abilities, seed);
	try {
		const made = await killOften(world, replies, kills, seed);
		await finishInPeace(world, calmMs);
		return await compare(world, made);
	} finally {
		await world.close();
	}
}

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
}

/** Promise R1: workers die by SIGKILL at random moments and at chosen steps; then one works in peace, and all is counted. */
export async function crashes({ database, abilities, replies, kills, seed }: CrashesPlan): Promise<PublishFigures> {
	const world = await openWorld(database, abilities, seed);
	try {
		const made = await killOften(world, replies, kills, seed);
		await finishInPeace(world);
		return await compare(world, made);
	} finally {
		await world.close();
	}
}

/** How often others had a turn while something was done. */
export async function turnsOfOthers(work: () => Promise<unknown>): Promise<number> {
	let turns = 0;
	let isOver = false;
	const wait = () => {
		if (isOver) return;
		turns++;
		setImmediate(wait);
	};
	setImmediate(wait);
	await work();
	isOver = true;
	return turns;
}

/** How a watched place fares, in the four words that people read. */
export const sourceHealths = ['fresh', 'nothing_new', 'blocked', 'broken'] as const;
export type SourceHealth = (typeof sourceHealths)[number];

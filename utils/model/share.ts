/** How much one of so many features of a text counts: a long text has more of them, not better ones. */
export const shareOf = (features: number): number => 3 / Math.sqrt(Math.max(1, features));

/** One key for the same people in any order, by their ids. */
export const pairKey = (members: readonly number[]): string => [...members].sort((a, b) => a - b).join(' ')

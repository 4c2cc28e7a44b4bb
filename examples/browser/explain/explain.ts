/** What a clue saw, part by part, and the words that it rests on → a sentence without its full stop. */
export type Explain = (levels: readonly string[], word: string) => string

/** What a careful reader sees and the library doesn’t yet, by text: ids of quotations. A test fails when one comes right. */
export const knownMisses: Readonly<Record<string, readonly string[]>> = {}

/** Marks without speech that still come back with a speaker. */
export const knownFalseSpeech: Readonly<Record<string, readonly string[]>> = {}

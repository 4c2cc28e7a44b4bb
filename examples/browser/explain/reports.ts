/** Clues that a word reports speech in the reporter’s own words. The names are those of the observations. */
const groups: readonly (readonly [names: readonly string[], sentence: (word: string) => string])[] = [
  [['form', 'lemma', 'lemma form', 'prior'], (word) => `${word} in this form often reports speech`],
  [
    ['next', 'second', 'next two', 'lemma next', 'lemma second', 'third', 'skipped', 'follower'],
    (word) => `The words right after ${word} are typical of a report`,
  ],
  [
    ['before', 'earlier', 'before two', 'before three', 'lemma before', 'helpers'],
    (word) => `The words right before ${word} are typical of a report`,
  ],
  [['around', 'sides', 'left next'], (word) => `The words on both sides of ${word} are typical of a report`],
  [['that'], () => '“That” leads, or could lead, into what was said'],
  [['colon'], () => 'No colon or the right one stands near'],
  [['left', 'left first', 'left verb', 'first word'], (word) => `The part of the sentence before ${word} can name a source`],
  [['right', 'right verb'], (word) => `The part of the sentence after ${word} is long enough to be what was said`],
  [['subject', 'mention', 'before mention'], (word) => `What stands before ${word} can speak`],
  [['quotation'], () => 'The quotation marks near by fit a report'],
  [['place', 'others'], () => 'A report is likely at this place of the text'],
]

export function explainReport(name: string, word: string): string {
  const found = groups.find(([names]) => names.includes(name))
  return found ? found[1](word) : `The words around ${word} are typical of a report`
}

export const reportNames: readonly string[] = groups.flatMap(([names]) => names)

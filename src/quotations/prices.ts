/** Sums of small oddities, comparable with {@link Costs}. */
export const price = {
  unclosed: 3.2,
  /** No closing mark, but the next paragraph begins with an opening one. */
  continued: 0.5,
  innerUnclosed: 2.5,
  unclosedSingle: 1,
  restart: 2.2,
  restartInSentence: 2,
  sameInSame: 1.5,
  sameStraightInSame: 3,
  otherInDouble: 2,
  outerSingle: 0.4,
  carried: 1,
  missingOpener: 3.4,
} as const


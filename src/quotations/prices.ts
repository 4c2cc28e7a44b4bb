/**
 * What oddities of a whole reading cost, in the unit of `Costs`. Set by hand, and not delicate: halving or doubling any
 * one of them changes less than 0.15 % of the quotations found in 334 articles and novels (PolNeAR, LitBank, PDNC), each also
 * rewritten in straight, British and German marks (`test/evaluation/marks.ts`).
 */
export const price = {
  /** No closing mark. */
  unclosed: 3.2,
  /** No closing mark, but the next paragraph begins with an opening one. */
  continued: 0.5,
  /** No closing mark, but the enclosing quotation has one. */
  innerUnclosed: 2.5,
  /** On top: an unclosed single mark is rather an apostrophe. */
  unclosedSingle: 1,
  /** A quotation opens at a new sentence and the one before was never closed. */
  restart: 2.2,
  /** The same inside a sentence. */
  restartInSentence: 2,
  /** `“He said “no” to me.”` */
  sameInSame: 1.5,
  /** The same with marks that don't show their direction. */
  sameStraightInSame: 3,
  /** `“He said "no" to me.”` */
  otherInDouble: 2,
  /** Speech in single marks where the text uses double ones. */
  outerSingle: 0.4,
  /** The paragraph goes on with a quotation that one before left open, without a mark of its own. */
  carried: 1,
  /** The opening mark of the paragraph's first quotation is missing. */
  missingOpener: 3.4,
  /** A mark that is none, inside a quotation: rather does it stand after one whose end it seemed to be. */
  strayInside: 0.5,
} as const

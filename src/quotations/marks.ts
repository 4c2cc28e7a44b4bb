/** The table of signs that may be quotation marks. */

/** Bits of {@link Marks.hints}. */
export enum Hint {
  /** The next letter is a capital. */
  Capital = 1,
  /** A word that begins with an apostrophe may follow: `’tis`, `’90s`. */
  ElidedStart = 2,
  /** A word that ends in an apostrophe may precede: `o’`, `th’`. */
  ElidedEnd = 4,
  /** `goin’` */
  DroppedG = 8,
  /** `the Joneses’` */
  PluralS = 16,
  /** Only emphasis, dashes or other marks stand between the paragraph's start and the mark. */
  Leads = 32,
  /** The word that may follow is never written without its apostrophe: `’tis`, but not `’till`. */
  OnlyElided = 64,
}

/** Columns, one row a mark, in order of `at`. */
export interface Marks {
  count: number
  at: Int32Array
  length: Uint8Array
  glyph: Uint8Array
  /** `Side` of what stands right before and after the run of marks that this one belongs to. */
  left: Uint8Array
  right: Uint8Array
  /** The same beyond white space. */
  farLeft: Uint8Array
  farRight: Uint8Array
  hints: Uint8Array
}

export function newMarks(capacity: number): Marks {
  const bytes = () => new Uint8Array(capacity)
  return {
    count: 0,
    at: new Int32Array(capacity),
    length: bytes(),
    glyph: bytes(),
    left: bytes(),
    right: bytes(),
    farLeft: bytes(),
    farRight: bytes(),
    hints: bytes(),
  }
}

export function addRow(marks: Marks): number {
  if (marks.count === marks.at.length) {
    const wider = newMarks(marks.count * 2)
    wider.at.set(marks.at)
    for (const column of ['length', 'glyph', 'left', 'right', 'farLeft', 'farRight', 'hints'] as const) wider[column].set(marks[column])
    Object.assign(marks, wider, { count: marks.count })
  }
  return marks.count++
}

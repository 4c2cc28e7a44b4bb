/** Levels that combine several observations: one weight for each combination. */
export interface Grid {
  readonly levels: readonly string[]
  /** Number of the level, counted from 1, for an index along each of up to five axes. */
  readonly at: (a: number, b?: number, c?: number, d?: number, e?: number) => number
}

export function grid(...axes: readonly (readonly string[])[]): Grid {
  const levels = axes.reduce<readonly string[]>(
    (combined, axis) => combined.flatMap((left) => axis.map((right) => (left ? `${left}, ${right}` : right))),
    [''],
  )
  // Spelt out, since every vote of every candidate passes here: the size of what lies below each axis.
  const below = (axis: number) => axes.slice(axis + 1).reduce((product, { length }) => product * length, 1)
  const [ofA, ofB, ofC, ofD] = [below(0), below(1), below(2), below(3)]
  return { levels, at: (a, b = 0, c = 0, d = 0, e = 0) => 1 + a * ofA + b * ofB + c * ofC + d * ofD + e }
}

/** Index of the first limit that `value` doesn’t exceed, or their number. */
export function bucket(value: number, limits: readonly number[]): number {
  let index = 0
  while (index < limits.length && value > (limits[index] as number)) index++
  return index
}

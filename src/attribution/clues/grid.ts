/** Levels that combine several observations: one weight for each combination. */
export interface Grid {
  readonly levels: readonly string[]
  /** Number of the level, counted from 1, for an index along each axis. */
  readonly at: (...indices: readonly number[]) => number
}

export function grid(...axes: readonly (readonly string[])[]): Grid {
  const levels = axes.reduce<readonly string[]>((combined, axis) => combined.flatMap((left) => axis.map((right) => (left ? `${left}, ${right}` : right))), [''])
  const at = (...indices: readonly number[]) => 1 + indices.reduce((sum, index, axis) => sum * (axes[axis] as readonly string[]).length + index, 0)
  return { levels, at }
}

/** Index of the first limit that `value` doesn’t exceed, or their number. */
export function bucket(value: number, limits: readonly number[]): number {
  let index = 0
  while (index < limits.length && value > (limits[index] as number)) index++
  return index
}

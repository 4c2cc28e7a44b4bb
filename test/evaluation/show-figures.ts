import type { Figures } from './counts.ts'

const counts: ReadonlySet<string> = new Set(['gold', 'judged'])

/** One line; – where there was nothing to count. */
export function shown(name: string, figures: Figures): string {
  const values = Object.entries(figures).map(([what, value]) => {
    return `${what} ${value === null ? '–' : counts.has(what) ? value : value.toFixed(3)}`
  })
  return `${name.padEnd(10)} ${values.join('  ')}`
}

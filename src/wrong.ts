/** What a `TypeError` says of a wrong argument. */
export function wrong(caller: string, expected: string, came: unknown): TypeError {
  return new TypeError(`${caller}: expected ${expected}, got ${shown(came)}`)
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (Array.isArray(value)) return `an array (${value.slice(0, 3).map(shown).join(', ')}${value.length > 3 ? ', …' : ''})`
  if (typeof value === 'function') return 'a function'
  return value === null || typeof value !== 'object' ? String(value) : 'an object'
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

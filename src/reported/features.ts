/**
 * Many small observations, each an integer: the number of its template and what the template saw, hashed into the slots of
 * a weight table. Hashing needs no dictionary of features, which would weigh more than the weights do.
 */

/** Collects the slots of one candidate; emptied and used again for the next one. */
export class Features {
  readonly slots: Int32Array
  /** Row of the table of templates, one a slot. */
  readonly templates: Uint8Array
  count = 0
  readonly #mask: number

  constructor(bits: number, most = 128) {
    this.#mask = (1 << bits) - 1
    this.slots = new Int32Array(most)
    this.templates = new Uint8Array(most)
  }

  clear(): void {
    this.count = 0
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    let hash = Math.imul(template + 1, 0x9e3779b1)
    hash = Math.imul(hash ^ a ^ (hash >>> 15), 0x85ebca6b)
    hash = Math.imul(hash ^ b ^ (hash >>> 13), 0xc2b2ae35)
    hash = Math.imul(hash ^ c ^ (hash >>> 16), 0x27d4eb2f)
    this.templates[this.count] = template
    this.slots[this.count++] = (hash ^ (hash >>> 15)) & this.#mask
  }
}

/** Distances and lengths in few steps: exact up to 4, then coarser. */
export function step(distance: number): number {
  if (distance <= 4) return distance
  if (distance <= 6) return 5
  if (distance <= 9) return 6
  if (distance <= 14) return 7
  if (distance <= 22) return 8
  return distance <= 35 ? 9 : 10
}

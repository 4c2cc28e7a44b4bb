/** The same numbers in every run: mulberry32, public domain (Tommy Ettinger). */
export function randomFrom(seed) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (limit) => Math.floor(next() * limit)
  return {
    upTo,
    chance: (share) => next() < share,
    one: (list) => list[upTo(list.length)],
    /** Rather an early one than a late one, as words and names are spread in texts. */
    early: (list) => list[Math.floor(next() * next() * list.length)],
  }
}

/**
 * Rounds fitted weights to few steps part by part, largest first, and fits those that are left again after each part, so that
 * they make up for what rounding changed (Zhou et al. 2017, Incremental Network Quantization).
 */
import { type Choice, refitChoices } from './conditional-logit.ts'

/** Share of the weights that are fixed after each round. */
const shares = [0.5, 0.75, 0.9, 1]
const iterations = 25

export function roundInParts(choices: readonly Choice[], weights: Float64Array, unit: number, penalty: number): Float64Array {
  const fixed = new Uint8Array(weights.length)
  // What would be stored as nothing is left out from the start.
  weights.forEach((weight, slot) => {
    if (Math.abs(weight) >= unit / 2) return
    weights[slot] = 0
    fixed[slot] = 1
  })
  const left = [...weights.keys()].filter((slot) => !fixed[slot])
  for (const share of shares) {
    refitChoices(choices, weights, fixed, penalty, iterations)
    left.sort((a, b) => Number(fixed[b]) - Number(fixed[a]) || Math.abs(weights[b] as number) - Math.abs(weights[a] as number))
    for (const slot of left.slice(0, Math.ceil(share * left.length))) {
      if (fixed[slot]) continue
      weights[slot] = Math.round((weights[slot] as number) / unit) * unit
      fixed[slot] = 1
    }
  }
  return weights
}

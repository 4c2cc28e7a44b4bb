/** Fits a log-linear choice: which of several candidates, several of which may be right. */
import { minimise } from './optimise.ts'

export interface Choice {
  /** Active positions of the weight vector, one array a candidate. */
  readonly active: readonly Int32Array[]
  readonly right: readonly boolean[]
}

/** Maximises the mean log probability of the right candidates, less `penalty` times the squared weights. */
export function fitChoices(choices: readonly Choice[], size: number, penalty: number, iterations = 150): Float64Array {
  const weights = new Float64Array(size)
  minimise(weights, (at, gradient) => loss(choices, at, gradient, penalty), iterations)
  return weights
}

/** The same from given weights on, of which the `fixed` ones stay as they are. */
export function refitChoices(
  choices: readonly Choice[],
  weights: Float64Array,
  fixed: Uint8Array,
  penalty: number,
  iterations: number,
): void {
  minimise(
    weights,
    (at, gradient) => {
      const value = loss(choices, at, gradient, penalty)
      for (let i = 0; i < fixed.length; i++) if (fixed[i]) gradient[i] = 0
      return value
    },
    iterations,
  )
}

/** How much the loss bends along each weight: what leaving it out costs is half of that by its square (LeCun et al. 1989). */
export function curvature(choices: readonly Choice[], weights: Float64Array): Float64Array {
  const curve = new Float64Array(weights.length)
  for (const choice of choices) {
    const chances = probabilities(choice, weights)
    const mass = chances.reduce((sum, chance, i) => sum + (choice.right[i] ? chance : 0), 1e-12)
    // Share of all candidates, and of the right ones, that have the feature.
    const shares = new Map<number, [all: number, right: number]>()
    choice.active.forEach((slots, i) => {
      for (const slot of slots) {
        const share = shares.get(slot) ?? [0, 0]
        share[0] += chances[i] as number
        if (choice.right[i]) share[1] += (chances[i] as number) / mass
        shares.set(slot, share)
      }
    })
    for (const [slot, [all, right]] of shares) curve[slot] = (curve[slot] as number) + Math.max(0, all * (1 - all) - right * (1 - right))
  }
  return curve
}

/** Probability of each candidate with scores divided by `temperature`. */
export function probabilities({ active }: Choice, weights: Float64Array | Float32Array, temperature = 1): number[] {
  const scores = active.map((positions) => {
    let sum = 0
    for (const position of positions) sum += weights[position] as number
    return sum / temperature
  })
  const highest = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - highest))
  const total = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / total)
}

function loss(choices: readonly Choice[], weights: Float64Array, gradient: Float64Array, penalty: number): number {
  let sum = 0
  for (const choice of choices) {
    const { active, right } = choice
    const chances = probabilities(choice, weights)
    let mass = 0
    for (let i = 0; i < chances.length; i++) if (right[i]) mass += chances[i] as number
    mass = Math.max(mass, 1e-12)
    sum -= Math.log(mass)
    for (let i = 0; i < chances.length; i++) {
      const chance = chances[i] as number
      const share = chance - (right[i] ? chance / mass : 0)
      if (share !== 0) for (const position of active[i] as Int32Array) gradient[position] = (gradient[position] as number) + share
    }
  }
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number
    sum += penalty * weight * weight
    gradient[i] = (gradient[i] as number) + 2 * penalty * weight
  }
  return sum
}

/**
 * The temperature (in steps of .05) under which the right candidates are likeliest, among choices in which somebody was
 * found to speak and with the last candidate (no speech at all) left out, as `confidence` leaves it out.
 */
export function bestTemperature(choices: readonly Choice[], weightsOf: (index: number) => Float64Array): number {
  let best = 1
  let lowest = Number.POSITIVE_INFINITY
  for (let temperature = 0.5; temperature <= 1.6; temperature += 0.05) {
    const sum = choices.reduce((total, choice, index) => {
      if (choice.right.at(-1) || choice.right.at(-2)) return total
      const chances = probabilities(choice, weightsOf(index), temperature)
      const mass = chances.reduce((sum, chance, i) => sum + (choice.right[i] ? chance : 0), 0)
      return total - Math.log(Math.max(1e-9, mass / (1 - (chances.at(-1) as number))))
    }, 0)
    if (sum < lowest) {
      lowest = sum
      best = temperature
    }
  }
  return best
}

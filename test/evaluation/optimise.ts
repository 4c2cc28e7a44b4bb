/** Limited-memory BFGS (Nocedal 1980) with a backtracking line search, for smooth functions of some thousand weights. */

const memory = 8

/** Minimises `loss`, which writes its gradient into its second argument; `weights` are changed in place. */
export function minimise(
  weights: Float64Array,
  loss: (weights: Float64Array, gradient: Float64Array) => number,
  iterations: number,
): number {
  const size = weights.length
  let gradient = new Float64Array(size)
  let value = loss(weights, gradient)
  const steps: Float64Array[] = []
  const changes: Float64Array[] = []
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descent(gradient, steps, changes)
    let rate = iteration === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1
    const slope = dot(direction, gradient)
    let next = new Float64Array(size)
    let nextGradient = new Float64Array(size)
    let nextValue = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < 30; tries++, rate /= 2) {
      next = weights.map((weight, i) => weight + rate * (direction[i] as number)) as Float64Array<ArrayBuffer>
      nextGradient = new Float64Array(size)
      nextValue = loss(next, nextGradient)
      if (nextValue <= value + 1e-4 * rate * slope) break
    }
    if (!(nextValue < value)) break
    steps.push(next.map((weight, i) => weight - (weights[i] as number)) as Float64Array<ArrayBuffer>)
    changes.push(nextGradient.map((partial, i) => partial - (gradient[i] as number)) as Float64Array<ArrayBuffer>)
    if (steps.length > memory) {
      steps.shift()
      changes.shift()
    }
    const gain = value - nextValue
    weights.set(next)
    gradient = nextGradient
    value = nextValue
    if (gain < 1e-6 * Math.abs(value)) break
  }
  return value
}

/** Two-loop recursion: the quasi-Newton direction from the last steps. */
function descent(gradient: Float64Array, steps: readonly Float64Array[], changes: readonly Float64Array[]): Float64Array {
  const direction = gradient.map((partial) => -partial)
  const factors: number[] = []
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i] as Float64Array
    const change = changes[i] as Float64Array
    const factor = dot(step, direction) / dot(step, change)
    factors[i] = factor
    for (let j = 0; j < direction.length; j++) direction[j] = (direction[j] as number) - factor * (change[j] as number)
  }
  const lastStep = steps.at(-1)
  const lastChange = changes.at(-1)
  if (lastStep && lastChange) {
    const scale = dot(lastStep, lastChange) / dot(lastChange, lastChange)
    for (let j = 0; j < direction.length; j++) direction[j] = (direction[j] as number) * scale
  }
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as Float64Array
    const change = changes[i] as Float64Array
    const back = dot(change, direction) / dot(step, change)
    for (let j = 0; j < direction.length; j++)
      direction[j] = (direction[j] as number) + ((factors[i] as number) - back) * (step[j] as number)
  }
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

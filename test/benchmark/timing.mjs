/** Seconds of the fastest of `runs` runs: what else the machine does can only slow one down. */
export function fastest(runs, run) {
  let best = Number.POSITIVE_INFINITY
  for (let number = 0; number < runs; number++) best = Math.min(best, seconds(run))
  return best
}

function seconds(run) {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

/** Fastest runs of several things that are to be compared: in turn, so that they share the machine’s good and bad moments. */
export function fastestOfEach(rounds, runs) {
  return inTurn(runs, (round) => round < rounds)
}

/** Rounds in which two long runs have met a good moment each. */
const leastRounds = 7

/** The same for as many rounds as last `span` seconds, seven at least: what is short needs more until its code is compiled. */
export function fastestOfEachIn(span, runs) {
  return inTurn(runs, (round, spent) => round < leastRounds || spent < span)
}

function inTurn(runs, goesOn) {
  const best = Object.fromEntries(Object.keys(runs).map((name) => [name, Number.POSITIVE_INFINITY]))
  for (let round = 0, spent = 0; goesOn(round, spent); round++)
    for (const [name, run] of Object.entries(runs)) {
      const time = seconds(run)
      best[name] = Math.min(best[name], time)
      spent += time
    }
  return best
}

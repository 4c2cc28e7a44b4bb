/** Seconds of the fastest of `runs` runs: what else the machine does can only slow one down. */
export function fastest(runs, run) {
  let best = Number.POSITIVE_INFINITY
  for (let number = 0; number < runs; number++) best = Math.min(best, seconds(run))
  return best
}

/** The same for as many runs as last `span` seconds, three at least: short ones need more until their code is compiled. */
export function fastestIn(span, run) {
  let best = Number.POSITIVE_INFINITY
  for (let number = 0, spent = 0; number < 3 || spent < span; number++) {
    const time = seconds(run)
    best = Math.min(best, time)
    spent += time
  }
  return best
}

function seconds(run) {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

/** Fastest runs of several things that are to be compared: in turn, so that they share the machine’s good and bad moments. */
export function fastestOfEach(rounds, runs) {
  const best = Object.fromEntries(Object.keys(runs).map((name) => [name, Number.POSITIVE_INFINITY]))
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) best[name] = Math.min(best[name], seconds(run))
  return best
}

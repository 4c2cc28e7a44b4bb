/** Scores of a log-linear choice → their probabilities, in place: lists made on the way would cost more than the sums. */
export function softmax(scores: number[], highest: number): number[] {
  let total = 0
  for (let at = 0; at < scores.length; at++) {
    const odds = Math.exp((scores[at] as number) - highest)
    scores[at] = odds
    total += odds
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / total
  return scores
}

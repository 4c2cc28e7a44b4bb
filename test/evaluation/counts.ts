/** What scores are made of: shares that are counted, and how sure the answers were. */

const bins = 10

/** Counts by name; a share is one count by another. */
export class Counts {
  private readonly known = new Map<string, number>()

  add(name: string, by: number | boolean = 1): void {
    this.known.set(name, this.of(name) + Number(by))
  }

  of(name: string): number {
    return this.known.get(name) ?? 0
  }

  /** Null where nothing was counted that it could be a share of. */
  share(part: string, whole: string): number | null {
    const all = this.of(whole)
    return all === 0 ? null : this.of(part) / all
  }
}

/** Harmonic mean of precision and recall. */
export function f1(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** Answers sorted into ten bins of equal width by their confidence. */
export class Confidence {
  private readonly bins = Array.from({ length: bins }, () => ({ answers: 0, confidence: 0, right: 0 }))

  add(confidence: number, right: boolean): void {
    const bin = this.bins[Math.min(bins - 1, Math.floor(confidence * bins))] as (typeof this.bins)[number]
    bin.answers++
    bin.confidence += confidence
    if (right) bin.right++
  }

  figures(): Figures {
    const answers = this.bins.reduce((sum, bin) => sum + bin.answers, 0)
    const top = this.bins.at(-1) as (typeof this.bins)[number]
    if (answers === 0) return { judged: 0, 'calibration error': null, 'share ≥ .9': null, 'right ≥ .9': null }
    const error = this.bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / answers
    return {
      judged: answers,
      'calibration error': error,
      'share ≥ .9': top.answers / answers,
      'right ≥ .9': top.answers === 0 ? null : top.right / top.answers,
    }
  }
}

/** Figures by name; null where there is nothing to count. */
export type Figures = Readonly<Record<string, number | null>>

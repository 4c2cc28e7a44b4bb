import { Trait } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { findReporters, type Reporter } from './reporters.ts'
import { Shape, shapesOf } from './shapes.ts'

/** What all decisions about reported speech look at. */
export interface Scene {
  readonly layout: Layout
  readonly shapes: Uint16Array
  readonly reporters: readonly Reporter[]
  /** Reporter that each token is the head of, or -1. */
  readonly reporterAt: Int32Array
  /** Probability that each reporter reports; filled in before edges are looked for. */
  readonly chances: Float32Array
}

export function sceneOf(layout: Layout): Scene {
  const reporters = findReporters(layout)
  const reporterAt = new Int32Array(layout.document.tokens.count).fill(-1)
  reporters.forEach(({ head }, index) => {
    reporterAt[head] = index
  })
  return { layout, shapes: shapesOf(layout), reporters, reporterAt, chances: new Float32Array(reporters.length) }
}

/** Shape of a token, 0 outside the reporter's sentence. */
export function shapeIn({ shapes }: Scene, { from, to }: Reporter, at: number): number {
  return at < from || at >= to ? 0 : (shapes[at] as number)
}

/** A verb as far as lists and endings tell. */
export function isVerbal({ layout, shapes }: Scene, at: number): boolean {
  return ((layout.document.tokens.traits[at] as number) & (Trait.Verb | Trait.Auxiliary)) !== 0 || shapes[at] === Shape.Ed
}

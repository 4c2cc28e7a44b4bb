import type { CastMember } from '../types.ts'

/** What the caller knows of the people. */
export interface Given {
  readonly cast: readonly CastMember[]
  readonly narrator: string | null
}

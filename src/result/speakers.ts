import type { Person } from '../model.ts'
import type { Speaker } from '../types.ts'

/** One frozen speaker a person, made when first asked for. */
export class Speakers {
  readonly #made = new Map<number, Speaker>()
  readonly #ids = new Set<string>()
  /** The number that a slug’s last id got. */
  readonly #counts = new Map<string, number>()
  readonly #persons: readonly Person[]

  constructor(persons: readonly Person[]) {
    this.#persons = persons
    for (const { castId } of persons) if (castId !== null) this.#ids.add(castId)
  }

  of(id: number): Speaker {
    const known = this.#made.get(id)
    if (known) return known
    const { name, forms, named, gender, roles, castId, members } = this.#persons[id] as Person
    const speaker: Speaker = Object.freeze({
      id: castId ?? this.#newId(name),
      name,
      aliases: Object.freeze([...(forms ?? [])].filter((form) => form !== name)),
      named,
      gender,
      roles: Object.freeze([...(roles ?? [])]),
      ...(members ? { members: Object.freeze(members.map((member) => this.of(member))) } : {}),
    })
    this.#made.set(id, speaker)
    return speaker
  }

  /** `jeremy-hunt`, or `jeremy-hunt-2` for a second one. */
  #newId(name: string): string {
    const slug =
      name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '') || 'speaker'
    let id = slug
    let count = this.#counts.get(slug) ?? 1
    while (this.#ids.has(id)) id = `${slug}-${++count}`
    this.#counts.set(slug, count)
    this.#ids.add(id)
    return id
  }
}

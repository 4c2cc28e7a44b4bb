/** Defaults, and a clear `TypeError` for every wrong argument. */
import { inflectBoth } from './lexicon/inflect.ts'
import type { CastMember, Options, QuoteKind } from './types.ts'
import { isRecord, wrong } from './wrong.ts'

/** Options with nothing left open. */
export interface Settings {
  readonly kinds: ReadonlySet<QuoteKind>
  readonly cast: readonly CastMember[]
  readonly narrator: string | null
  /** Forms of the caller’s verbs → lemma. */
  readonly verbs: ReadonlyMap<string, string>
  readonly minConfidence: number
}

const allKinds: readonly QuoteKind[] = ['direct', 'mixed', 'indirect']
const known = new Set(['kinds', 'cast', 'narrator', 'verbs', 'minConfidence'])
const genders: readonly unknown[] = ['female', 'male', 'unknown', undefined]

/** `further`: options of the caller that are read elsewhere. */
export function readOptions(caller: string, options: Options | undefined, further: readonly string[] = []): Settings {
  if (options === undefined) return { kinds: new Set(allKinds), cast: [], narrator: null, verbs: new Map(), minConfidence: 0 }
  if (!isRecord(options)) throw wrong(caller, '`options` to be an object', options)
  for (const key of Object.keys(options))
    if (!known.has(key)) throw new TypeError(`${caller}: unknown option \`${key}\`; known are ${[...known, ...further].join(', ')}`)
  const { kinds = allKinds, cast = [], narrator, verbs = [], minConfidence = 0 } = options
  if (!Array.isArray(kinds) || !kinds.every((kind) => (allKinds as readonly unknown[]).includes(kind)))
    throw wrong(caller, "`options.kinds` to be an array of 'direct', 'mixed' and 'indirect'", kinds)
  if (!Array.isArray(cast)) throw wrong(caller, '`options.cast` to be an array', cast)
  cast.forEach((member: unknown, index) => {
    checkMember(caller, member, `options.cast[${index}]`)
  })
  const twice = repeated((cast as readonly CastMember[]).map(({ id, name }) => id ?? name))
  if (twice !== undefined) throw new TypeError(`${caller}: two members of \`options.cast\` have the id ${JSON.stringify(twice)}`)
  if (narrator !== undefined && !isName(narrator)) throw wrong(caller, '`options.narrator` to be a name', narrator)
  if (!Array.isArray(verbs) || !verbs.every(isVerb))
    throw wrong(caller, '`options.verbs` to be an array of verbs, each a single word', verbs)
  if (typeof minConfidence !== 'number' || !(minConfidence >= 0 && minConfidence <= 1))
    throw wrong(caller, '`options.minConfidence` to be a number from 0 to 1', minConfidence)
  const forms = new Map((verbs as readonly string[]).flatMap((verb) => formsOf(verb.trim().toLowerCase())))
  return { kinds: new Set(kinds), cast, narrator: narrator ?? null, verbs: forms, minConfidence }
}

const formsOf = (lemma: string): (readonly [form: string, lemma: string])[] => inflectBoth(lemma).map((form) => [form, lemma])

const isVerb = (value: unknown): boolean => isName(value) && !/\s/.test(value.trim())

function checkMember(caller: string, member: unknown, place: string): void {
  if (!isRecord(member)) throw wrong(caller, `\`${place}\` to be an object`, member)
  const { name, aliases = [], gender, roles = [], id } = member
  if (!isName(name)) throw wrong(caller, `\`${place}.name\` to be a name`, name)
  if (!Array.isArray(aliases) || !aliases.every(isName)) throw wrong(caller, `\`${place}.aliases\` to be an array of names`, aliases)
  if (!genders.includes(gender)) throw wrong(caller, `\`${place}.gender\` to be 'female', 'male' or 'unknown'`, gender)
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string'))
    throw wrong(caller, `\`${place}.roles\` to be an array of strings`, roles)
  if (id !== undefined && !isName(id)) throw wrong(caller, `\`${place}.id\` to be a string that is not empty`, id)
}

function repeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return ids.find((id) => seen.size === seen.add(id).size)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

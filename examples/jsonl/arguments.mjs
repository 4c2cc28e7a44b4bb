import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { extractQuotes } from 'quote-attribution'

export const usage = `Usage: node examples/jsonl.mjs [options] [file …] < in.jsonl > out.jsonl

Reads one JSON document a line, from the files or from standard input, and writes one result a line: {"id": …, "quotes": […]}.

  --field NAME          the property that holds the text (text)
  --id NAME             the property that is passed on as "id" (id); a document without it goes by "line", its line's number
  --threads NUMBER      how many documents are read at once (one for each core)
  --kinds LIST          which kinds to return: direct,mixed,indirect (all)
  --min-confidence P    as \`minConfidence\` of \`extractQuotes\` (0)
  --omit LIST           properties of each quote to leave out, such as evidence,alternatives (none)
  --keep-bad            for a line that cannot be read write {"id": …, "error": …}, so that no line is missing
  --quiet               no progress on standard error
  --help

Exit status: 0 all right, 1 some lines were skipped (standard error says which), 2 wrong usage, 3 stopped half-way.
`

/** What the user did wrong, in words for the user. */
export class Mistake extends Error {}

const options = {
  field: { type: 'string', default: 'text' },
  id: { type: 'string', default: 'id' },
  threads: { type: 'string' },
  kinds: { type: 'string' },
  'min-confidence': { type: 'string' },
  omit: { type: 'string' },
  'keep-bad': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
}

/** Reads the command line; throws a {@link Mistake} where it makes no sense. */
export function readArguments(args) {
  const { values, positionals } = parse(args)
  return {
    files: positionals,
    field: values.field,
    id: values.id,
    threads: readThreads(values.threads),
    omit: list(values.omit),
    keepBad: values['keep-bad'],
    quiet: values.quiet,
    help: values.help,
    options: readOptions(values),
  }
}

function parse(args) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Mistake(error.message)
  }
}

function readThreads(given) {
  if (given === undefined) return availableParallelism()
  if (!/^[1-9]\d{0,3}$/u.test(given)) throw new Mistake(`--threads: expected a number from 1, got ${JSON.stringify(given)}`)
  return Number(given)
}

/** The options of `extractQuotes`, which itself says what is wrong with them. */
function readOptions({ kinds, 'min-confidence': minConfidence }) {
  const read = {
    ...(kinds !== undefined && { kinds: list(kinds) }),
    ...(minConfidence !== undefined && { minConfidence: minConfidence.trim() === '' ? minConfidence : Number(minConfidence) }),
  }
  try {
    extractQuotes('', read)
  } catch (error) {
    throw new Mistake(error.message)
  }
  return read
}

function list(names) {
  return (names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** What else npm has that finds quotations: quote-parser (quotations and names, by patterns) and compromise (quotations, after tagging). */

const peers = {
  'quote-parser':
    ({ default: parser }) =>
    (text) =>
      parser.parse(text, 'en', { minLength: 1 }),
  compromise:
    ({ default: nlp }) =>
    (text) =>
      nlp(text).quotations().json(),
}

/** Name and `run` of each, or the `reason` why it can’t be loaded. */
export async function loadPeers() {
  return Promise.all(
    Object.entries(peers).map(async ([name, make]) => {
      try {
        return { name, run: make(await import(name)) }
      } catch (error) {
        return { name, reason: error instanceof Error ? error.message.split('\n')[0] : String(error) }
      }
    }),
  )
}

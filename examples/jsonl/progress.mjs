const every = 10_000

/** Counts what is done and says so on `stream`: each skipped line at once, the count every ten seconds and at the end. */
export function createProgress(stream, { quiet }) {
  const start = performance.now()
  let said = start
  let lines = 0
  let bytes = 0
  let skipped = 0

  const say = () => {
    said = performance.now()
    const seconds = (said - start) / 1000
    const speed = `${(lines / seconds).toFixed(0)} documents/s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`
    const bad = skipped > 0 ? `, ${skipped} skipped` : ''
    stream.write(`${lines - skipped} documents${bad}, ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(0)} s (${speed})\n`)
  }

  return {
    get skipped() {
      return skipped
    },
    add(length) {
      lines++
      bytes += length
      if (!quiet && performance.now() - said >= every) say()
    },
    skip(message) {
      skipped++
      stream.write(`${message}\n`)
    },
    end() {
      if (!quiet) say()
    },
  }
}

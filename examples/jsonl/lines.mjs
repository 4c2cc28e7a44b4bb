const newline = 0x0a

/**
 * Cuts chunks of bytes into lines, without their newline and each in memory of its own, so that it can be handed to another thread without a copy.
 * Of a line of more than `longest` bytes nothing is kept: `bytes` is `null`, and the next line comes as usual.
 */
export async function* readLines(chunks, longest) {
  let held = []
  let length = 0
  let number = 0
  const keep = (piece) => {
    length += piece.length
    if (length > longest) held = []
    else if (piece.length > 0) held.push(piece)
  }
  const take = () => {
    const line = { number: ++number, length, bytes: length > longest ? null : join(held, length) }
    held = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end))
      start = end + 1
      yield take()
    }
    keep(chunk.subarray(start))
  }
  if (length > 0) yield take()
}

function join(pieces, length) {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

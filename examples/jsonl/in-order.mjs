/**
 * Gives each item to `work`, several at once, and yields what comes of them in the order of the items. At most `count` items, together of at most
 * `size`, are taken and not yet handed on (one item of any size always fits): a reader that stops stops the source.
 *
 * A result is handed on as soon as it and those before it are there, also while the source lets one wait for its next item.
 */
export async function* inOrder(source, work, sizeOf, { count, size }) {
  const queue = []
  let held = 0
  let state = 'open'
  let failure
  // One signal serves both sides: the one waits for room, thus with items in the queue, the other for an item, thus with none.
  let wake = () => {}
  const change = () =>
    new Promise((resolve) => {
      wake = resolve
    })

  const fill = async () => {
    for await (const item of source) {
      const itemSize = sizeOf(item)
      while (state === 'open' && queue.length > 0 && (queue.length >= count || held + itemSize > size)) await change()
      if (state !== 'open') return
      const result = Promise.resolve(work(item))
      // Whoever reads the queue gets the error; until then it is not unhandled.
      result.catch(() => {})
      queue.push({ result, itemSize })
      held += itemSize
      wake()
    }
  }
  fill()
    .catch((error) => {
      failure = { error }
    })
    .then(() => {
      if (state === 'open') state = 'ended'
      wake()
    })

  try {
    while (true) {
      while (queue.length === 0 && state === 'open') await change()
      if (queue.length === 0) break
      yield await queue[0].result
      held -= queue.shift().itemSize
      wake()
    }
    if (failure) throw failure.error
  } finally {
    state = 'left'
    wake()
  }
}

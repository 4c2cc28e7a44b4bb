import { Piscina } from 'piscina'

/** Threads that answer lines. */
export function createPool({ threads, field, id, omit, options }) {
  const pool = new Piscina({
    filename: new URL('worker.mjs', import.meta.url).href,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
    workerData: { field, id, omit, options },
  })
  return {
    threads,
    /** The bytes are moved to a thread: they are empty afterwards. */
    async answer(bytes) {
      try {
        return await pool.run(bytes, { transferList: [bytes.buffer] })
      } catch (error) {
        // The pool has put another thread in the place of the one that died, and only this document died with it.
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { error: 'reading it takes more memory than a thread has' }
        throw error
      }
    },
  }
}

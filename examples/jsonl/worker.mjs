// What each thread runs: a line comes in, its answer goes out.
import { workerData } from 'node:worker_threads'
import { answer } from './answer.mjs'

export function work(bytes) {
  return answer(bytes, workerData)
}

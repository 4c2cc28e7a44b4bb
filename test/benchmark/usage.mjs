// Preloaded into a process that is measured: writes to file descriptor 3 what it uses, a JSON object a line, every second and at the end.
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  const start = performance.now()
  const report = () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const usage = {
      seconds: (performance.now() - start) / 1000,
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      megabytes: process.memoryUsage.rss() / 1e6,
      // Of the kernel, in kilobytes.
      mostMegabytes: (maxRSS * 1024) / 1e6,
    }
    writeSync(3, `${JSON.stringify(usage)}\n`)
  }
  setInterval(report, 1000).unref()
  process.on('exit', report)
}

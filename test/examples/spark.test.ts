import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']).status === 0

// What needs Spark itself is tested by examples/spark/run-local.sh.
test.runIf(hasPython)('the process that answers lines on Spark neither locks up nor hides why it failed', () => {
  const { stderr, status } = spawnSync('python3', ['-B', '-m', 'unittest', 'test_node_lines'], {
    cwd: join(inject('project'), 'examples/spark'),
    encoding: 'utf8',
  })
  expect({ stderr, status }).toMatchObject({ stderr: expect.stringMatching(/Ran [1-9]\d+ tests[\s\S]+OK\n$/u), status: 0 })
})

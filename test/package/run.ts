import { spawnSync } from 'node:child_process'

/** Runs a command to its end and gives its standard output; throws with all that it printed where it failed. */
export function run(cwd: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${status}\n${stdout}\n${stderr}`)
  return stdout
}

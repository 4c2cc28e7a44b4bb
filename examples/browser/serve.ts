/** Bundles the page and serves it to this machine: npm run demo. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.ts'

/** The page may load its own files and nothing else, and may send nothing to anybody. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  'img-src data:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
}

/** Serves the page on a free port, or on `port`. */
export async function serve(port = 0): Promise<{ readonly address: string; readonly server: Server }> {
  const files = await bundle()
  const server = createServer(({ method, url = '/' }, response) => {
    const path = url.split('?')[0] ?? '/'
    const file = method === 'GET' || method === 'HEAD' ? files.get(path === '/' ? '/index.html' : path) : undefined
    if (!file) response.writeHead(404, headers).end()
    else response.writeHead(200, { ...headers, 'Content-Type': file.type }).end(file.content)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, server }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = Number(process.env.PORT ?? 8080)
  const { address } = await serve(asked).catch((error: NodeJS.ErrnoException) => {
    // Somebody else has the port: any free one does.
    if (error.code === 'EADDRINUSE') return serve()
    throw error
  })
  console.log(`The page is at ${address} (Control + C ends it)`)
}

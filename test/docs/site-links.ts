import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Links of a folder of HTML pages that lead nowhere inside it, as `page: target`; links to other hosts are not followed. */
export function deadLinks(site: string): string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(site, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
  const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(join(site, file), 'utf8')]))
  const anchors = new Map(
    [...pages].map(([file, html]) => [file, new Set([...html.matchAll(/ (?:id|name)="([^"]*)"/gu)].map(([, id]) => id))]),
  )
  const known = new Set(files)
  return [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/<(?:a|link|script|img)\b[^>]*? (?:href|src)="([^"]*)"/gu)].flatMap(([, link]) => {
      const [path = '', anchor = ''] = decode(link).split('#')
      if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(path)) return []
      const target = path === '' ? page : fileAt(posix.join(posix.dirname(page), path.replace(/\?.*$/u, '')))
      const isThere = known.has(target) && (anchor === '' || !anchors.has(target) || anchors.get(target)?.has(anchor))
      return isThere ? [] : [`${page}: ${link}`]
    }),
  )
}

/** A folder shows its index. */
function fileAt(path: string): string {
  return /(?:^\.?|\/)$/u.test(path) ? posix.join(path, 'index.html') : path
}

function decode(link: string): string {
  const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>' }
  return decodeURIComponent(link.replace(/&(?:amp|quot|#39|lt|gt);/gu, (entity) => entities[entity] ?? entity))
}

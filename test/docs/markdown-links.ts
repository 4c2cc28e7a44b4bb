/** What a Markdown page links to, code left out. */
export function linksOf(page: string): string[] {
  const prose = withoutBlocks(page).replaceAll(/`[^`\n]*`/gu, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link]) => link)
}

/** The names by which its headings can be linked to: small letters, no punctuation, hyphens for blanks. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const [, heading] of withoutBlocks(page).matchAll(/^#{1,6} +(.+)$/gmu)) {
    const name = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
    let anchor = name
    for (let time = 1; anchors.has(anchor); time++) anchor = `${name}-${time}`
    anchors.add(anchor)
  }
  return anchors
}

function withoutBlocks(page: string): string {
  return page.replaceAll(/^([ \t]*)(`{3,})[^\n]*\n[\s\S]*?^\1\2[ \t]*$/gmu, '')
}

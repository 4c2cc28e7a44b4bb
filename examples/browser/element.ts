/** Makes an element. Strings become text, never markup: what a text holds is shown and cannot run. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | boolean>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'boolean') made.toggleAttribute(key, value)
    else made.setAttribute(key, String(value))
  }
  made.append(...children)
  return made
}

/** The element of the page with this id. */
export function byId<Name extends keyof HTMLElementTagNameMap>(id: string, name: Name): HTMLElementTagNameMap[Name] {
  const found = document.getElementById(id)
  if (found?.localName !== name) throw new Error(`The page has no <${name} id="${id}">`)
  return found as HTMLElementTagNameMap[Name]
}

/** A page of the guides is called what its first heading says, not what its file is called. */
import { Converter } from 'typedoc'

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    const heading = /^# (.+)$/m.exec(page.content.map(({ text }) => text).join(''))
    if (heading) page.name = heading[1]
  })
}

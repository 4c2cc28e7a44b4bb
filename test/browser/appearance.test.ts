import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage, read } from './open-page.ts'

/** Width that the page takes, and what sticks out of the screen. */
function overflow(page: Page): Promise<{ readonly width: number; readonly sticksOut: string[] }> {
  return page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    sticksOut: [...document.querySelectorAll<HTMLElement>('body *:not(.skip, .unseen)')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 && element.offsetParent !== null)
      .map(({ tagName, className }) => `${tagName}.${className}`),
  }))
}

describe.each([320, 360])('at a width of %i px', (width) => {
  const phone = { viewport: { width, height: 740 }, hasTouch: true, isMobile: true }

  it.each(['#news', '#story'])('nothing sticks out of the screen with the sample %s', async (sample) => {
    const { page } = await openPage(phone)
    await page.tap(sample)
    await read(page)
    await page.tap('#side summary')
    await page.tap('#text mark >> nth=1')
    expect(await page.isVisible('#details h3')).toBe(true)
    expect(await overflow(page)).toEqual({ width, sticksOut: [] })
    await page.tap('#close')
    await page.tap('#write')
    expect(await overflow(page)).toEqual({ width, sticksOut: [] })
  })
})

it('puts the text first on a phone, and the panels beside it on a desk', async () => {
  const { page } = await openPage({ viewport: { width: 360, height: 740 } })
  expect(await page.isVisible('#voices')).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.locator('#voices').waitFor()
})

it('follows the choice of a dark screen', async () => {
  const background = async (colorScheme: 'light' | 'dark') => {
    const { page } = await openPage({ colorScheme })
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/gu)?.map(Number) ?? [])
  }
  const sum = (channels: readonly number[]) => channels.reduce((total, channel) => total + channel, 0)
  expect(sum(await background('light'))).toBeGreaterThan(700)
  expect(sum(await background('dark'))).toBeLessThan(120)
})

it('moves nothing for those who ask for that', async () => {
  const durations = async (reducedMotion: 'reduce' | 'no-preference') => {
    const { page } = await openPage({ reducedMotion })
    return page.evaluate(() => [
      getComputedStyle(document.documentElement).scrollBehavior,
      getComputedStyle(document.getElementById('progress') as Element).animationDuration,
      ...[...document.querySelectorAll('button, mark')].map((element) => getComputedStyle(element).transitionDuration),
    ])
  }
  expect(new Set(await durations('reduce'))).toEqual(new Set(['auto', '0s']))
  expect(new Set(await durations('no-preference'))).not.toEqual(new Set(['auto', '0s']))
})

describe.each(['light', 'dark'] as const)('in %s mode', (colorScheme) => {
  it('all twelve colours are apart and easy to read on', async () => {
    const { page } = await openPage({ colorScheme })
    const colours = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
      const pixel = (...layers: string[]) => {
        for (const layer of layers) {
          context.fillStyle = layer
          context.fillRect(0, 0, 1, 1)
        }
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
      }
      const text = document.getElementById('text') as HTMLElement
      const paper = getComputedStyle(document.body).backgroundColor
      const looks: { ink: number[]; fill: number[]; chosenInk: number[]; chosenFill: number[] }[] = []
      for (let number = 0; number < 12; number++) {
        const mark = document.createElement('mark')
        mark.className = `direct voiced colour-${number}`
        text.append(mark)
        mark.style.transition = 'none'
        const look = () => [pixel(getComputedStyle(mark).color), pixel(paper, getComputedStyle(mark).backgroundColor)] as const
        const [ink, fill] = look()
        mark.classList.add('chosen')
        const [chosenInk, chosenFill] = look()
        looks.push({ ink, fill, chosenInk, chosenFill })
      }
      return looks
    })
    for (const { ink, fill, chosenInk, chosenFill } of colours) {
      expect(contrast(ink, fill)).toBeGreaterThan(7)
      expect(contrast(chosenInk, chosenFill)).toBeGreaterThan(4.5)
    }
    const fills = colours.flatMap(({ fill }, index) => colours.slice(index + 1).map((other) => distance(fill, other.fill)))
    expect(Math.min(...fills)).toBeGreaterThan(8)
  })
})

/** Contrast ratio of WCAG 2. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((channel, index) => channel - (other[index] ?? 0)))
}

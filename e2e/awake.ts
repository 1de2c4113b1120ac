import { expect, type Locator } from '@playwright/test'

/**
 * Waits until the page listens at `place`: until then React has not taken it over, and what is typed or chosen there, or
 * pressed before any script has run, is nobody's.
 */
export const awake = (place: Locator) =>
  expect.poll(() => place.first().evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps')))).toBe(true)

import { defineConfig, devices } from '@playwright/test'
import { chromium } from '#e2e/browser.ts'
import { baseURL } from '#e2e/site.ts'

const launchOptions = await chromium()

export default defineConfig({
  testDir: './e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/site.ts',
  timeout: 180_000,
  // What must be quick says so itself; the rest is given the time of a busy machine.
  expect: { timeout: 20_000 },
  // Two cores carry the site, the browser and the tests; the outages come last and alone.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  use: { baseURL, launchOptions, locale: 'fr-FR', timezoneId: 'Europe/Paris' },
  projects: [
    { name: 'desktop', testIgnore: /(outages|instances|deploy|downtime)/, use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      testMatch: /(pages|accessibility|script|article|glossary|lightbox|embed|search|ways|sign-in|data|letters|saved|rooms|desk|medias|accounts)\.spec\.ts/,
      // The browser chooses pictures by the screen before it has laid anything out: both are of one size, as on a phone.
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, screen: { width: 390, height: 844 } },
    },
    {
      name: 'outages',
      testMatch: /(outages|instances|deploy|downtime)\.spec\.ts/,
      fullyParallel: false,
      workers: 1,
      dependencies: ['desktop', 'phone'],
      use: { ...devices['Desktop Chrome'] },
    },
  ],
})

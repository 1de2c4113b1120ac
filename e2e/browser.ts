/**
 * A browser that comes out of npm, with the system libraries it needs, so that the tests run on a bare machine. The
 * package unpacks those only where it believes itself in a serverless function, hence the variable.
 */
import type { LaunchOptions } from '@playwright/test'

export async function chromium(): Promise<LaunchOptions> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return {
    executablePath: await packaged.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--hide-scrollbars',
      '--disable-dev-shm-usage',
    ],
  }
}

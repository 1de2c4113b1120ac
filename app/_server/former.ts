/** Where a page that is not there sends its readers. */
import { notFound, permanentRedirect } from 'next/navigation'
import * as reader from '#db/reader.ts'

/** Leads on from the former address of a noun, and of what stands below it; where there was none, the page does not exist. */
export async function leadOn(path: string, below = ''): Promise<never> {
  const target = await reader.former(path)
  if (target) permanentRedirect(target + below)
  notFound()
}

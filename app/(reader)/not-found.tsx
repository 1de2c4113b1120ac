import { NotFound } from '#components/site/not-found.tsx'
import * as reader from '#db/reader.ts'

export default async function NotFoundPage() {
  return <NotFound newest={await reader.newest(8)} />
}

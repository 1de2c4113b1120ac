import type { Metadata } from 'next'
import { staffOf } from '#app/_server/auth.ts'
import { MediaLibrary } from '#components/admin/desk/media-library.tsx'
import '../../styles/desk.css'

export const metadata: Metadata = { title: 'Médias' }

export default async function Page() {
  const me = await staffOf('/admin/medias', 'author')
  return <MediaLibrary editor={me.role !== 'author'} />
}

/** Pictures on their way to the library, and what the server tells of other sites. */
import { infiniteQueryOptions } from '@tanstack/react-query'
import { call, isOffline, Refusal } from '#components/admin/queries.ts'
import type { Picture, PictureList } from '#db/dto.ts'

/** What the paper takes, for a field of files; the server reads it from the bytes again. */
export const picturesTaken = 'image/jpeg,image/png,image/webp,image/avif,image/tiff,image/gif'

/** By its name where the device has no name for the kind, which is most often so. */
const isHeic = ({ name, type }: File) => /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)

/** Milliseconds to wait before a picture that did not arrive is sent again; a paper that starts anew is back within them. */
const AGAIN_MS = [1_000, 3_000, 8_000, 20_000]

/**
 * Sends a picture, and again where the line or the paper went away: the same bytes are the same picture. `progress` is told
 * the part that is there, from 0 to 1. Throws `Refusal` with a sentence for the person.
 */
export async function uploadPicture(file: File, progress: (part: number) => void): Promise<Picture> {
  if (isHeic(file))
    throw new Refusal(
      'C’est une photographie HEIC, telle que les iPhone les gardent, et le journal ne lit pas ce format. Enregistrez-la en JPEG (sur un Mac\u00a0: Aperçu, Fichier, Exporter), puis apportez cette copie.',
      415,
    )
  for (const wait of AGAIN_MS) {
    try {
      return await send(file, progress)
    } catch (error) {
      if (!isOffline(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return send(file, progress)
}

function send(file: File, progress: (part: number) => void): Promise<Picture> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how far it is.
    const request = new XMLHttpRequest()
    request.open('POST', '/api/admin/media')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => total > 0 && progress(loaded / total))
    request.addEventListener('error', () => reject(new Refusal('L’image n’est pas arrivée\u00a0: la connexion manque. Réessayez.', 0)))
    request.addEventListener('load', () => {
      if (request.status === 201) return resolve(request.response as Picture)
      const problem = request.response as { detail?: string } | null
      reject(new Refusal(problem?.detail ?? 'L’image n’a pas pu être enregistrée.', request.status))
    })
    request.send(file)
  })
}

export const pictureList = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['media', q],
    queryFn: ({ pageParam, signal }) =>
      call<PictureList>('GET', `/api/admin/media?${new URLSearchParams({ ...(q && { q }), ...(pageParam && { cursor: pageParam }) })}`, undefined, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

/**
 * A picture of the library; null where it is there no more. Throws `Refusal` where that cannot be told. Asked from a text that
 * is being written, so that nothing that is answered leads to another page.
 */
export async function findPicture(id: string): Promise<Picture | null> {
  const response = await fetch(`/api/admin/media/${id}`).catch(() => undefined)
  if (response?.status === 404) return null
  if (!response?.ok) throw new Refusal('Cette image n’a pas pu être lue.', response?.status ?? 0)
  return response.json()
}

/** Title and provider of a page elsewhere, as the server saw it. */
export const lookUp = (href: string) => call<{ title: string; provider: string }>('GET', `/api/admin/embeds?${new URLSearchParams({ href })}`)

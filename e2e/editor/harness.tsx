/** The editor alone on a page of the tests: what the screen around it would do is written down in `window.seen`. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { BodyEditor, type BodyEditorHandle, type BodyEditorProps } from '#components/admin/editor/body-editor.tsx'
import { pictureId } from '#db/body/sample.ts'
import type { Body, Picture } from '#db/dto.ts'

type Seen = {
  bodies: Body[]
  reports: unknown[]
  opened: [string, number][]
  handle: BodyEditorHandle | null
  show: (body: Body, extra?: Partial<BodyEditorProps>) => void
}
declare global {
  interface Window {
    seen: Seen
  }
}

const picture = (id: string, alt: string): Picture => ({
  id,
  base: '/essai',
  width: 1200,
  height: 800,
  widths: [360, 720],
  color: '#8899aa',
  focal: { x: 0.5, y: 0.5 },
  alt,
  caption: '',
  credit: '',
})
const second = 'b2c1d0e9-0d8e-4d9b-9a55-3a1f0c2b7d11'
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

const props: Omit<BodyEditorProps, 'initial'> = {
  onChange: (body) => window.seen.bodies.push(body),
  pictures: { [pictureId]: picture(pictureId, 'Une gare') },
  pickPicture: async (several) => (several ? [picture(pictureId, 'Une gare'), picture(second, '')] : [picture(second, '')]),
  findPicture: async () => null,
  upload: async (file, progress) => {
    for (const part of [0.3, 0.7, 1]) {
      progress(part)
      await wait(700)
    }
    if (file.name.startsWith('refus')) throw new Error('Ce fichier est trop lourd.')
    return picture(second, '')
  },
  lookUp: async () => ({ title: 'Le "Turksib", un film', provider: 'YouTube' }),
  drawMap: async ({ countries, places }) => ({
    width: 640,
    height: 400,
    label: `Carte : ${countries.join(', ')}`,
    land: [{ iso: 'KZ', name: 'Kazakhstan', d: 'M40 40L600 60L560 360L60 340Z', role: 'named', x: 300, y: 200 }],
    water: [],
    places: places.map(({ name, main = false }, i) => ({ name, x: 120 + i * 90, y: 200, main, anchor: 'start' as const })),
    scale: { km: 500, units: 120 },
  }),
  terms: [
    { slug: 'akim', term: 'akim', definition: 'Chef d’une région ou d’une ville du Kazakhstan.' },
    { slug: 'mazhilis', term: 'mazhilis', definition: 'Chambre basse du parlement kazakh.' },
  ],
  countries: [
    { iso: 'KZ', name: 'Kazakhstan', capital: { name: 'Astana', lon: 71.4, lat: 51.2 } },
    { iso: 'UZ', name: 'Ouzbékistan', capital: { name: 'Tachkent', lon: 69.2, lat: 41.3 } },
  ],
  onPasteReport: (report) => window.seen.reports.push(report),
}

const root = createRoot(document.getElementById('root') ?? document.body)
let key = 0
window.seen = {
  bodies: [],
  reports: [],
  opened: [],
  handle: null,
  show(body, extra = {}) {
    window.seen.bodies.length = 0
    window.seen.reports.length = 0
    // At once: whoever asks for another text must not meet the one before.
    flushSync(() =>
      root.render(
        <main className="wrap">
          <h1 className="hidden">Essai</h1>
          <BodyEditor
            key={++key}
            initial={body}
            {...props}
            {...extra}
            ref={(handle) => {
              window.seen.handle = handle
            }}
          />
        </main>,
      ),
    )
  },
}
window.seen.show({ type: 'doc', content: [] })

import type { Metadata } from 'next'
import { alternates } from '#app/_server/alternates.ts'
import { frontData } from '#app/_server/structured.ts'
import { Band } from '#components/front/band.tsx'
import { DossierBand } from '#components/front/dossier-band.tsx'
import { MapBand } from '#components/front/map-band.tsx'
import { MostRead } from '#components/front/most-read.tsx'
import { Opening } from '#components/front/opening.tsx'
import { LettersBand } from '#components/letters/band.tsx'
import { Data } from '#components/site/data.tsx'
import { env } from '#db/env.ts'
import { formSentence } from '#db/letters/consent.ts'
import * as reader from '#db/reader.ts'

export const metadata: Metadata = { alternates: alternates('/') }

/** Bands follow the order of the rubrics; the map comes after the second, dossiers between the next ones. */
const MAP_AFTER = 2
const DOSSIER_EVERY = 2

export default async function FrontPage() {
  const { lead, secondary, briefs, bands, mostRead, dossiers, map, countries } = await reader.front()
  const { settings, letters } = await reader.site()
  if (!lead && secondary.length === 0 && briefs.length === 0) return <EmptyPaper name={settings.name} />
  return (
    <>
      <Data of={frontData({ settings, siteUrl: env().siteUrl })} />
      <h1 className="hidden">{settings.name}, la une</h1>
      <Opening lead={lead} secondary={secondary} briefs={briefs} />
      {bands.slice(0, MAP_AFTER).map((band, i) => (
        <Band key={band.rubric.id} rubric={band.rubric} items={band.items} place={i} />
      ))}
      <MapBand map={map} countries={countries} />
      <MostRead items={mostRead} />
      {bands.slice(MAP_AFTER).map((band, i) => {
        const dossier = i % DOSSIER_EVERY === 0 ? dossiers[i / DOSSIER_EVERY] : undefined
        return (
          <div key={band.rubric.id}>
            <Band rubric={band.rubric} items={band.items} place={i + MAP_AFTER} />
            {dossier && <DossierBand dossier={dossier} />}
          </div>
        )
      })}
      <LettersBand letters={letters} consent={formSentence.text} />
    </>
  )
}

function EmptyPaper({ name }: { name: string }) {
  return (
    <div className="wrap plain">
      <h1>{name}</h1>
      <p className="standfirst">Le premier numéro est en préparation.</p>
    </div>
  )
}

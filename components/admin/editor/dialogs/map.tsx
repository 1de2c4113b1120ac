'use client'

import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { Frame, Line } from '#components/admin/editor/dialogs/frame.tsx'
import { putInPlace } from '#components/admin/editor/dialogs/put.ts'
import { type MapAttrs, useServices } from '#components/admin/editor/services.ts'
import { useDrawing } from '#components/admin/editor/views/figures.tsx'
import { MapFigure } from '#components/article/map.tsx'
import { useFocusAfter } from '#components/focus-after.ts'
import { typeset } from '#db/typography.ts'

type Place = MapAttrs['places'][number]

const degrees = (text: string, most: number): number | null => {
  const value = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.').replace('−', '-'))
  return Math.abs(value) <= most ? value : null
}

/** Countries fill the frame; of the places one is named large. */
export function MapDialog({ editor, at, onClose }: { editor: Editor; at: number | null; onClose: () => void }) {
  const { countries: known } = useServices()
  const [old] = useState(() => (at === null ? null : (editor.state.doc.nodeAt(at)?.attrs as MapAttrs | undefined)) ?? null)
  const [countries, setCountries] = useState<string[]>(old?.countries ?? [])
  const [places, setPlaces] = useState<Place[]>(old?.places ?? [])
  const [caption, setCaption] = useState(old?.caption ?? '')
  const around = useRef<HTMLFieldSetElement>(null)
  // A place goes with its button, and the capital that is taken with its own.
  useFocusAfter(places.length, around)
  const attrs: MapAttrs = { countries, places, caption: typeset(caption.trim()) }
  const calm = useCalm(countries.length > 0 ? attrs : null)
  const { map, failed } = useDrawing(calm)
  const capitals = known.flatMap(({ iso, capital }) =>
    capital && countries.includes(iso) && !places.some(({ name }) => name === capital.name) ? [capital] : [],
  )
  const toggle = (iso: string) => setCountries((before) => (before.includes(iso) ? before.filter((one) => one !== iso) : [...before, iso].slice(0, 20)))
  const submit = () => {
    putInPlace(editor, { type: 'map', attrs }, at)
    onClose()
  }
  return (
    <Frame
      title="Carte"
      submit={old ? 'Changer la carte' : 'Insérer la carte'}
      problem={countries.length === 0 ? 'Choisissez au moins un pays\u00a0: il remplit le cadre.' : null}
      onSubmit={submit}
      onClose={onClose}
      wide
    >
      <div className="editor-columns">
        <div>
          <fieldset className="editor-choice editor-countries">
            <legend>Pays</legend>
            {known.map(({ iso, name }) => (
              <label key={iso}>
                <input type="checkbox" checked={countries.includes(iso)} onChange={() => toggle(iso)} /> {name}
              </label>
            ))}
          </fieldset>
          <Places ref={around} places={places} onChange={setPlaces} />
          {capitals.length > 0 && places.length < 20 && (
            <p className="editor-acts">
              {capitals.map((capital) => (
                <button
                  key={capital.name}
                  type="button"
                  className="quiet"
                  onClick={() => setPlaces([...places, { name: capital.name, lon: capital.lon, lat: capital.lat }])}
                >
                  + {capital.name}
                </button>
              ))}
            </p>
          )}
          <Line label="Légende" value={caption} onChange={setCaption} />
        </div>
        <section className="body editor-preview" aria-label="Aperçu">
          {map && countries.length > 0 ? (
            <MapFigure map={map} />
          ) : (
            <p className="editor-hint">{failed ? 'La carte n’a pas pu être dessinée. Réessayez dans un instant.' : 'L’aperçu paraîtra ici.'}</p>
          )}
        </section>
      </div>
    </Frame>
  )
}

/** The value once it has not changed for a moment, so that not every letter asks for a drawing. */
function useCalm(attrs: MapAttrs | null): MapAttrs | null {
  const [calm, setCalm] = useState(attrs)
  const key = JSON.stringify(attrs)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(JSON.parse(key)), 300)
    return () => clearTimeout(timer)
  }, [key])
  return calm
}

type PlacesProps = { ref: RefObject<HTMLFieldSetElement | null>; places: Place[]; onChange: (places: Place[]) => void }

function Places({ ref, places, onChange }: PlacesProps) {
  const group = useId()
  const [name, setName] = useState('')
  const [lon, setLon] = useState('')
  const [lat, setLat] = useState('')
  const [east, north] = [degrees(lon, 180), degrees(lat, 85)]
  const add = () => {
    if (!name.trim() || east === null || north === null) return
    onChange([...places, { name: typeset(name.trim()), lon: east, lat: north }])
    for (const empty of [setName, setLon, setLat]) empty('')
  }
  return (
    <fieldset ref={ref} tabIndex={-1} className="editor-choice">
      <legend>Lieux</legend>
      <ul className="editor-places">
        {places.map((place, i) => (
          <li key={`${place.name}-${i}`}>
            <label>
              <input type="radio" name={group} checked={place.main === true} onChange={() => onChange(places.map((one, j) => withMain(one, j === i)))} />{' '}
              {place.name}
              <span className="editor-hint"> {place.main ? 'nommé en grand' : ''}</span>
            </label>
            <button type="button" className="quiet" onClick={() => onChange(places.filter((_, j) => j !== i))}>
              Retirer<span className="hidden"> {place.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {places.length < 20 && (
        <div className="editor-row">
          <Line label="Nom du lieu" value={name} onChange={setName} max={60} />
          <Line label="Longitude" value={lon} onChange={setLon} max={12} placeholder="76,9" />
          <Line label="Latitude" value={lat} onChange={setLat} max={12} placeholder="43,2" />
          <button type="button" className="quiet" onClick={add} aria-disabled={!name.trim() || east === null || north === null}>
            Ajouter le lieu
          </button>
        </div>
      )}
    </fieldset>
  )
}

const withMain = ({ name, lon, lat }: Place, main: boolean): Place => ({ name, lon, lat, ...(main && { main }) })

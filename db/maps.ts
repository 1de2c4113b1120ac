/**
 * Maps of the paper, projected on the server from Natural Earth data (1:50 million, public domain) and handed on as
 * plain paths, so that a page needs no script and no colour of a map is written outside the tokens. Deterministic.
 */
import { type GeoPermissibleObjects, type GeoProjection, geoConicConformal, geoDistance, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, GeometryObject } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-50m.json' with { type: 'json' }
import type { MapDrawing } from '#db/dto.ts'
import { names, numericCodes, type Place, towns, waters } from '#db/maps/gazetteer.ts'

type Size = { width: number; height: number }
type Request = Size & { countries: readonly string[]; places: readonly Place[] }

const EARTH_KM = 6371
/** Points nearer than this to the last one drawn (in units of the drawing) add weight and no shape; so do islets. */
const detail = ({ width }: Size) => 1.3 + width / 520
const ISLET = 5
/** How much wider a name is on a phone, against the drawing. */
const PHONE = 1.6
/** Of the shorter side, left free around the countries named. */
const MARGIN = 0.09

const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
const all = (feature(topology, topology.objects.countries) as FeatureCollection<GeometryObject, { name: string }>).features
const byCode = new Map(all.flatMap((land) => (codeOf(land) ? [[codeOf(land), land] as const] : [])))

function codeOf(land: Feature): string {
  return numericCodes[String(land.id)] ?? ''
}

/** The projection that `drawMap` uses for the same request, for what is drawn on top of a map. */
export function projectionOf({ countries, places, width, height }: Request): GeoProjection {
  const named = countries.flatMap((code) => byCode.get(code) ?? [])
  const spots = places.map(({ lon, lat }): Feature => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lon, lat] } }))
  return frame([...named, ...spots], { width, height })
}

/** Maps drawn so far, by request; the first drawn leaves first. */
const drawn = new Map<string, MapDrawing>()
const MOST_DRAWN = 200

/**
 * The countries named (ISO 3166-1 alpha-2) fill the frame; others are drawn where they fall into it. Each is drawn once
 * in a process: that takes a hundred milliseconds, more than all the rest of a page.
 */
export function drawMap(request: Request): MapDrawing {
  const key = JSON.stringify(request)
  const known = drawn.get(key)
  if (known) return known
  const map = draft(request)
  drawn.set(key, map)
  for (const first of drawn.keys()) {
    if (drawn.size <= MOST_DRAWN) break
    drawn.delete(first)
  }
  return map
}

function draft({ countries, places, width, height }: Request): MapDrawing {
  const projection = projectionOf({ countries, places, width, height })
  const bounds = geoPath(projection)
  const land = all.flatMap((country) => {
    const d = draw(projection, country, detail({ width, height }))
    if (!d) return []
    const code = codeOf(country)
    const role = countries.includes(code) ? ('named' as const) : code in names ? ('neighbour' as const) : ('land' as const)
    const [x, y] = bounds.centroid(country)
    return [{ iso: code || String(country.id), name: names[code] ?? country.properties.name, d, role, x: Math.round(x), y: Math.round(y) }]
  })
  return {
    width,
    height,
    label: `Carte : ${[...countries.map((code) => names[code] ?? code), ...places.map((place) => place.name)].join(', ')}`,
    land,
    water: waters.flatMap(({ name, ring }) => {
      const d = draw(projection, { type: 'Polygon', coordinates: [ring] }, 1)
      return d ? [{ name, d }] : []
    }),
    places: label(places, projection, width),
    scale: scaleBar(projection, { width, height }),
  }
}

/** The map of a block of text. */
export const drawBlockMap = (attrs: Pick<Request, 'countries' | 'places'>): MapDrawing => drawMap({ ...attrs, width: 720, height: 480 })

/** One country among its neighbours, with its capital and its larger towns. */
export function countryMap(code: string, size: Size): MapDrawing {
  return drawMap({ ...size, countries: [code], places: (towns[code] ?? []).slice(0, size.width < 400 ? 1 : 6) })
}

/** The five states of Central Asia and what borders them, with the five capitals. */
export function centralAsiaMap(width: number, height: number): MapDrawing {
  const countries = ['KZ', 'KG', 'UZ', 'TJ', 'TM']
  return drawMap({ width, height, countries, places: countries.flatMap((code) => towns[code]?.[0] ?? []).map((place) => ({ ...place, main: false })) })
}

function frame(shown: Feature[], { width, height }: Size): GeoProjection {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: shown }
  const longitudes = shown.flatMap(({ geometry }) => longitudesOf(geometry))
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2
  const margin = Math.min(width, height) * MARGIN
  return geoConicConformal()
    .rotate([-middle, 0])
    .parallels([36, 52])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      collection as GeoPermissibleObjects,
    )
    .clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ])
}

function longitudesOf(geometry: GeometryObject): number[] {
  if (!('coordinates' in geometry)) return []
  // Past 180° Russia and its like begin again at −180°; what lies there is not what a frame is fitted to.
  return (JSON.stringify(geometry.coordinates).match(/\[(-?[\d.]+),/g) ?? []).map((text) => Number.parseFloat(text.slice(1))).filter((lon) => lon > 0)
}

/** Path data in whole units, each point relative to the last: a third of the bytes of what d3 writes. */
function draw(projection: GeoProjection, shape: GeoPermissibleObjects, detail: number): string {
  let d = ''
  let [startX, startY, lastX, lastY, exactX, exactY] = [0, 0, 0, 0, 0, 0]
  let ring = ''
  let points = 0
  let reach = 0
  const pen = {
    beginPath: () => undefined,
    moveTo(x: number, y: number) {
      ;[exactX, exactY] = [x, y]
      ;[startX, startY, lastX, lastY] = [Math.round(x), Math.round(y), Math.round(x), Math.round(y)]
      ring = `M${startX} ${startY}l`
      points = 1
      reach = 0
    },
    lineTo(x: number, y: number) {
      if (Math.hypot(x - exactX, y - exactY) < detail) return
      const [toX, toY] = [Math.round(x), Math.round(y)]
      if (toX === lastX && toY === lastY) return
      ;[exactX, exactY] = [x, y]
      const [dx, dy] = [toX - lastX, toY - lastY]
      ring += `${points > 1 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`
      ;[lastX, lastY] = [toX, toY]
      points++
      reach = Math.max(reach, Math.abs(toX - startX), Math.abs(toY - startY))
    },
    closePath() {
      if (points > 3 && reach > ISLET) d += `${ring}z`
      points = 0
    },
    arc: () => undefined,
  }
  geoPath(projection, pen as unknown as CanvasRenderingContext2D)(shape)
  return d
}

/** Names stand right of their dots, or left where the frame or another name is in the way. */
function label(places: readonly Place[], projection: GeoProjection, width: number): MapDrawing['places'] {
  const taken: { x: number; y: number; length: number }[] = []
  return places.flatMap(({ name, lon, lat, main = false }) => {
    const point = projection([lon, lat])
    if (!point) return []
    const [x, y] = [Math.round(point[0]), Math.round(point[1])]
    const length = name.length * (main ? 9 : 7.5) + 12
    // On a phone the letters of a small map are larger, so the frame wants more room than the neighbours.
    const free = (from: number) =>
      from >= 0 &&
      (from < x || from + length * PHONE <= width) &&
      taken.every((box) => Math.abs(box.y - y) > 16 || box.x > from + length || box.x + box.length < from)
    const anchor = free(x) || !free(x - length) ? ('start' as const) : ('end' as const)
    taken.push({ x: anchor === 'start' ? x : x - length, y, length })
    return [{ name, x, y, main, anchor }]
  })
}

/** A bar of round kilometres, about a fifth of the width, true in the middle of the map. */
function scaleBar(projection: GeoProjection, { width, height }: Size): MapDrawing['scale'] {
  const [left, right] = [projection.invert?.([width / 2 - 50, height / 2]), projection.invert?.([width / 2 + 50, height / 2])]
  const kmPerUnit = left && right ? (geoDistance(left, right) * EARTH_KM) / 100 : 1
  const wanted = (width / 5) * kmPerUnit
  const power = 10 ** Math.floor(Math.log10(wanted))
  const km = [5, 2, 1].map((factor) => factor * power).find((round) => round <= wanted) ?? power
  return { km, units: Math.round(km / kmPerUnit) }
}

import type { MapDrawing } from '#db/dto.ts'

type Props = {
  map: MapDrawing
  /** Addresses of countries by ISO code: with them the map is a way into the paper. */
  links?: Record<string, string>
  names?: boolean
}

/** A country is named at its middle, or a little off it where the name of a town stands there (letters about 9 and 7 units wide). */
function nameLine({ x, y, name }: MapDrawing['land'][number], places: MapDrawing['places']): number {
  const half = name.length * 4.5
  const meets = (line: number) =>
    places.some((place) => {
      const from = place.anchor === 'start' ? place.x - 6 : place.x - place.name.length * 7
      return Math.abs(place.y - (line - 6)) < 15 && from < x + half && from + 15 + place.name.length * 7 > x - half
    })
  return [0, 8, 16, -12, 24, 32].map((off) => y + off).find((line) => !meets(line)) ?? y
}

/** A drawing that the server has already projected; colours come from the tokens, so it follows light, dark and print. */
export function MapFigure({ map, links, names = false }: Props) {
  const named = map.land.filter((land) => land.role === 'named')
  return (
    <svg className="map" viewBox={`0 0 ${map.width} ${map.height}`} {...(links ? { role: 'group' } : { role: 'img' })} aria-label={map.label}>
      {map.land
        .filter((land) => land.role !== 'named')
        .map((land) => (
          <path key={land.iso} className={`map-${land.role}`} d={land.d} />
        ))}
      {named.map((land) =>
        links?.[land.iso] ? (
          <a key={land.iso} href={links[land.iso]} aria-label={land.name}>
            <path className="map-named" d={land.d} />
          </a>
        ) : (
          <path key={land.iso} className="map-named" d={land.d} />
        ),
      )}
      {map.water.map((water) => (
        <path key={water.name} className="map-water" d={water.d} />
      ))}
      {names &&
        named.map((land) => (
          <text key={land.iso} className="map-country" x={land.x} y={nameLine(land, map.places)} textAnchor="middle">
            {land.name}
          </text>
        ))}
      {map.places.map((place) => (
        <g key={place.name} className={place.main ? 'map-place map-main' : 'map-place'}>
          <circle cx={place.x} cy={place.y} r={place.main ? 5 : 3.5} />
          <text x={place.x + (place.anchor === 'start' ? 9 : -9)} y={place.y + 4.5} textAnchor={place.anchor}>
            {place.name}
          </text>
        </g>
      ))}
      <g className="map-scale" transform={`translate(${map.width - map.scale.units - 16} ${map.height - 14})`}>
        <path d={`M0 -5V0H${map.scale.units}V-5`} />
        <text x={map.scale.units / 2} y={-7} textAnchor="middle">
          {map.scale.km.toLocaleString('fr-FR')}&nbsp;km
        </text>
      </g>
    </svg>
  )
}

import { MapFigure } from '#components/article/map.tsx'
import type { Country, MapDrawing } from '#db/dto.ts'

/** The map as a way into the countries; the list beside it says the same for thumbs and for ears. */
export function MapBand({ map, countries }: { map: MapDrawing; countries: Country[] }) {
  const links = Object.fromEntries(countries.map((country) => [country.iso, country.path]))
  return (
    <section className="map-band" aria-labelledby="carte">
      <div className="wrap">
        <div className="map-band-text">
          <h2 id="carte">D’une rive à l’autre</h2>
          <p>Cinq pays entre la Caspienne, la steppe et les Pamirs, et ceux qui les bordent.</p>
          <ul>
            {countries.map((country) => (
              <li key={country.id} className={country.core ? 'core' : undefined}>
                <a href={country.path}>{country.name}</a>
              </li>
            ))}
          </ul>
        </div>
        <MapFigure map={map} links={links} names />
      </div>
    </section>
  )
}

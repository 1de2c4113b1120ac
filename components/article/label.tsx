import type { Ref, RubricRef } from '#db/dto.ts'

/** Rubric and countries above a headline: the station dot, in the hue of the rubric. */
export function Label({ rubric, countries = [] }: { rubric: RubricRef | null; countries?: Ref[] }) {
  if (!rubric) return null
  return (
    <p className="label" data-hue={rubric.hue}>
      <a href={rubric.path} className="label-rubric">
        {rubric.name}
      </a>
      {countries.slice(0, 2).map((country) => (
        <a key={country.id} href={country.path} className="label-country">
          {country.name}
        </a>
      ))}
    </p>
  )
}

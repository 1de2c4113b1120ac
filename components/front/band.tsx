import { Card } from '#components/article/card.tsx'
import type { ArticleCard, Rubric } from '#db/dto.ts'

/** The forms of a band, in the order in which they follow one another, so that no two alike stand in a row. */
const forms = ['large', 'across', 'pair', 'text'] as const
type Form = (typeof forms)[number]

/** `place` counts the bands of the page from 0. A band without enough stories for its form takes one that fits. */
export function bandForm(place: number, stories: number): Form {
  const form = forms[place % forms.length] ?? 'text'
  if (stories >= 4) return form
  return stories === 3 && form !== 'across' ? form : 'text'
}

export function Band({ rubric, items, place }: { rubric: Rubric; items: ArticleCard[]; place: number }) {
  const form = bandForm(place, items.length)
  return (
    <section className={`band band-${form} wrap`} data-hue={rubric.hue} aria-labelledby={`rubrique-${rubric.slug}`}>
      <h2 className="station" id={`rubrique-${rubric.slug}`}>
        <a href={rubric.path}>{rubric.name}</a>
      </h2>
      <div className="band-items">{stories(form, items)}</div>
    </section>
  )
}

function stories(form: Form, items: ArticleCard[]) {
  const card = (item: ArticleCard, props: Partial<Parameters<typeof Card>[0]>) => <Card key={item.id} card={item} unlabelled {...props} />
  switch (form) {
    case 'large':
      return [
        ...items.slice(0, 1).map((item) => card(item, { form: 'large' })),
        <div key="list" className="band-list">
          {items.slice(1, 5).map((item, i) => card(item, { picture: false, standfirst: i === 0 }))}
        </div>,
      ]
    case 'across':
      return items.slice(0, 4).map((item) => card(item, { standfirst: false }))
    case 'pair':
      return [
        ...items.slice(0, 2).map((item) => card(item, {})),
        <div key="list" className="band-list">
          {items.slice(2, 5).map((item) => card(item, { picture: false, standfirst: false }))}
        </div>,
      ]
    case 'text':
      return items.slice(0, 3).map((item) => card(item, { picture: false }))
  }
}

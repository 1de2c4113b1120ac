import { Card } from '#components/article/card.tsx'
import type { ArticleCard, Rubric } from '#db/dto.ts'

/** The forms of a band in the order of the page, and the stories that each needs; no two alike stand in a row. */
const order = ['large', 'across', 'trio', 'text', 'wide', 'across', 'pair', 'text'] as const
const needs = { large: 3, across: 4, trio: 5, text: 1, wide: 4, pair: 4 }
type Form = keyof typeof needs

/** `place` counts the bands of the page from 0. A band without enough stories for its form takes one that fits. */
export function bandForm(place: number, stories: number): Form {
  const form = order[place % order.length] ?? 'text'
  if (stories >= needs[form]) return form
  return stories >= needs.large && place % 2 === 0 ? 'large' : 'text'
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

type CardProps = Partial<Parameters<typeof Card>[0]>
const card = (item: ArticleCard, props: CardProps) => <Card key={item.id} card={item} unlabelled {...props} />
const list = (key: string, items: ArticleCard[], props: (index: number) => CardProps) => (
  <div key={key} className="band-list">
    {items.map((item, i) => card(item, { picture: false, ...props(i) }))}
  </div>
)

function stories(form: Form, items: ArticleCard[]) {
  // What is shown large is the newest story that has something to show.
  const large = items.find((item) => item.image) ?? items[0]
  const rest = items.filter((item) => item !== large)
  switch (form) {
    case 'large':
      return [large && card(large, { form: 'large' }), list('list', rest.slice(0, 4), () => ({ standfirst: rest.length < 3 && 'short' }))]
    case 'wide':
      return [large && card(large, { form: 'large' }), list('list', rest.slice(0, 4), () => ({ standfirst: false }))]
    case 'trio':
      return [
        list('before', rest.slice(0, 2), (i) => ({ picture: i === 0, standfirst: 'short' })),
        large && card(large, { form: 'large' }),
        list('after', rest.slice(2, 4), (i) => ({ picture: i === 0, standfirst: 'short' })),
      ]
    case 'across':
      return items.slice(0, 4).map((item) => card(item, { standfirst: !item.image && 'short' }))
    case 'pair':
      return [...items.slice(0, 2).map((item) => card(item, { form: 'half' })), list('list', items.slice(2, 5), () => ({ standfirst: false }))]
    case 'text':
      return items.slice(0, 3).map((item) => card(item, { picture: false }))
  }
}

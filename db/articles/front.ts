/** The front page: what the editors placed, the newest wherever they placed nothing, and what is read most. Four queries, always. */
import { sql } from 'drizzle-orm'
import { cardColumns, pictureOfCard, rubricOfCard, toCard } from '#db/articles/cards.ts'
import { listArticles, newestByDossier, newestByRubric } from '#db/articles/lists.ts'
import { currentRanking, worthShowing } from '#db/articles/most-read.ts'
import { database } from '#db/client.ts'
import type { ArticleCard, Front } from '#db/dto.ts'
import { articles, frontSlots, media, rubrics } from '#db/schema.ts'
import type { Site } from '#db/taxonomy.ts'

const SECONDARY = 5
const BRIEFS = 8
/** Stories of a band; more are read so that what stands above is not repeated in it. */
const BAND = 5

/** `site` gives the order of the bands; the frame around the page has read it already. */
export async function frontOf(site: Site): Promise<Omit<Front, 'map'>> {
  const [placed, newest, byRubric, dossiers] = await Promise.all([
    placedArticles(),
    listArticles({}, { limit: 40 }),
    newestByRubric(BAND + SECONDARY + 4),
    newestByDossier(6),
  ])

  const shown = new Set<string>()
  const take = (cards: ArticleCard[], count: number, fits: (card: ArticleCard) => boolean = () => true) => {
    const taken: ArticleCard[] = []
    for (const card of cards) {
      if (taken.length === count) break
      if (shown.has(card.id) || !fits(card)) continue
      shown.add(card.id)
      taken.push(card)
    }
    return taken
  }
  const story = (card: ArticleCard) => card.kind !== 'brief'
  const stories = newest.items.filter(story)
  // A picture opens the page where there is one; a paper without pictures opens with its newest story.
  const [lead = null] = take([...placed.lead, ...stories.filter((card) => card.image), ...stories], 1)
  const secondary = take([...placed.secondary, ...stories], SECONDARY)
  // The thread tells what came last, so it may name again what stands in a band, but not what stands beside it.
  const briefs = unique([...placed.brief, ...newest.items])
    .filter((card) => !shown.has(card.id))
    .slice(0, BRIEFS)
  const bands = site.rubrics.map((rubric) => ({ rubric, items: take(byRubric.get(rubric.id) ?? [], BAND) })).filter((band) => band.items.length > 0)

  return {
    lead,
    secondary,
    briefs,
    bands,
    mostRead: worthShowing(placed.read),
    dossiers,
    countries: site.countries,
  }
}

const unique = (cards: ArticleCard[]) => [...new Map(cards.map((card) => [card.id, card])).values()]

async function placedArticles(): Promise<Record<'lead' | 'secondary' | 'brief' | 'read', ArticleCard[]>> {
  const rows = await database()
    .select({ ...cardColumns, zone: sql<string>`placed.zone` })
    .from(sql`(select zone::text, position, article_id from ${frontSlots} union all select 'read', * from (${currentRanking}) r) placed`)
    .innerJoin(articles, sql`${articles.id} = placed.article_id`)
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(sql`${articles.listedAt} > '-infinity'`)
    .orderBy(sql`placed.position`)
  const zone = (name: string) => rows.filter((row) => row.zone === name).map(toCard)
  return { lead: zone('lead'), secondary: zone('secondary'), brief: zone('brief'), read: zone('read') }
}

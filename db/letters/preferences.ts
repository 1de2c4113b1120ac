/**
 * The preferences of a subscriber, behind two doors: the account of a reader, and the link that mails carry. Both prove the
 * address, so that a letter switched on here needs no further confirmation. Each save counts the version up; the second of
 * two that began from the same one is refused, and shown what stands.
 */
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/actor.ts'
import { database, type Transaction } from '#db/client.ts'
import type { Choices, Preferences, PreferencesWish } from '#db/dto.ts'
import { Conflict, Invalid, NotFound } from '#db/errors.ts'
import { type Act, keepConsent, preferencesSentence } from '#db/letters/consent.ts'
import { newsletterIds, toNewsletter } from '#db/letters/newsletters.ts'
import { readPreferencesToken } from '#db/letters/tokens.ts'
import { countries, digestSubjects, newsletters, rubrics, subscribers, subscriptions } from '#db/schema.ts'

declare const holds: unique symbol
/** Somebody who has shown that the letters of this subscriber are theirs. */
export type Holder = Readonly<{ subscriberId: string; [holds]: true }>

/** The reader as the holder of their letters. Throws `NotFound`. */
export async function holderOf(reader: Reader): Promise<Holder> {
  const [row] = await database().select({ subscriberId: subscribers.id }).from(subscribers).where(eq(subscribers.userId, reader.userId))
  if (!row) throw new NotFound()
  return row as Holder
}

/** Whoever has the link of a mail. Throws `NotFound`, also where the mail went to a former address. */
export async function holderBy(token: string): Promise<Holder> {
  const link = readPreferencesToken(token)
  const [row] = link
    ? await database().select({ subscriberId: subscribers.id, emailNorm: subscribers.emailNorm }).from(subscribers).where(eq(subscribers.id, link.subscriberId))
    : []
  if (!row || !link?.isOf(row.emailNorm)) throw new NotFound('Ce lien n’est pas valable. Suivez celui de la dernière lettre reçue.')
  return { subscriberId: row.subscriberId } as Holder
}

export async function readPreferences(holder: Holder): Promise<Preferences> {
  return database().transaction((tx) => read(tx, holder.subscriberId))
}

/** What a personal digest may be made of. */
export async function listChoices(): Promise<Choices> {
  const [rubricRows, countryRows] = await Promise.all([
    database().select({ slug: rubrics.slug, name: rubrics.name }).from(rubrics).orderBy(rubrics.position, rubrics.name),
    database().select({ slug: countries.slug, name: countries.name }).from(countries).orderBy(sql`core desc`, countries.position, countries.name),
  ])
  return { rubrics: rubricRows, countries: countryRows }
}

async function read(tx: Transaction, subscriberId: string): Promise<Preferences> {
  const [row] = await tx
    .select({
      email: subscribers.email,
      version: subscribers.version,
      format: subscribers.format,
      pausedUntil: sql<string | null>`case when paused_until > now() then to_char(paused_until at time zone 'Europe/Paris', 'YYYY-MM-DD') end`,
      digest: subscribers.digest,
      rhythm: subscribers.digestRhythm,
      weekday: subscribers.digestWeekday,
      hour: subscribers.digestHour,
      rubrics: slugsOf('rubric'),
      countries: slugsOf('country'),
    })
    .from(subscribers)
    .where(eq(subscribers.id, subscriberId))
  if (!row) throw new NotFound()
  const letters = await tx
    .select({ newsletter: newsletters, state: subscriptions.state })
    .from(newsletters)
    .leftJoin(subscriptions, and(eq(subscriptions.newsletterId, newsletters.id), eq(subscriptions.subscriberId, subscriberId)))
    .where(sql`${newsletters.offered} or ${subscriptions.state} = 'active'`)
    .orderBy(newsletters.position, newsletters.name)
  const { email, version, format, pausedUntil, digest, rhythm, ...digestOf } = row
  return {
    email,
    version,
    format,
    pausedUntil,
    letters: letters.map(({ newsletter, state }) => ({ ...toNewsletter(newsletter, newsletter.rubricId), state: state ?? 'none' })),
    digest: { ...digestOf, on: digest, rhythm: rhythm === 'daily' ? 'daily' : 'weekly' },
  }
}

const slugsOf = (kind: 'rubric' | 'country') =>
  sql<string[]>`array(select n.slug from digest_subjects d join ${kind === 'rubric' ? rubrics : countries} n on n.id = d.subject_id
    where d.subscriber_id = subscribers.id and d.kind = ${kind} order by n.position)`

/** Puts all preferences as `wish` says. Throws `Conflict` where something else was saved in between, and `Invalid`. */
export async function savePreferences(holder: Holder, wish: PreferencesWish, act: Act): Promise<Preferences> {
  const { subscriberId } = holder
  return database().transaction(async (tx) => {
    const [subscriber] = await tx
      .select({
        version: subscribers.version,
        digest: subscribers.digest,
        paused: sql<string | null>`to_char(paused_until at time zone 'Europe/Paris', 'YYYY-MM-DD')`,
      })
      .from(subscribers)
      .where(eq(subscribers.id, subscriberId))
      .for('update')
    if (!subscriber) throw new NotFound()
    if (subscriber.version !== wish.version) throw new Conflict('Ces réglages ont été changés ailleurs entre-temps. Voici leur état présent.')
    const pausedUntil = await pauseUntil(tx, wish.pausedUntil, subscriber.paused)
    const { started, ended } = await switchLetters(tx, subscriberId, wish.letters)
    await tx
      .update(subscribers)
      .set({
        version: wish.version + 1,
        format: wish.format,
        pausedUntil,
        digest: wish.digest,
        digestRhythm: wish.rhythm,
        digestWeekday: wish.weekday,
        digestHour: wish.hour,
      })
      .where(eq(subscribers.id, subscriberId))
    await chooseSubjects(tx, subscriberId, wish)
    const given = (act: 'confirmed' | 'withdrawn', ids: string[], digest: boolean) => ({ act, newsletterIds: [...ids, ...(digest ? [null] : [])] })
    for (const change of [given('confirmed', started, wish.digest && !subscriber.digest), given('withdrawn', ended, !wish.digest && subscriber.digest)])
      await keepConsent(tx, subscriberId, { ...change, sentence: preferencesSentence, ...act })
    return read(tx, subscriberId)
  })
}

/** The beginning of that day in Paris; none where the day that stands has come meanwhile, as on a page that was opened before. */
async function pauseUntil(tx: Transaction, day: string | null, standing: string | null): Promise<Date | null> {
  if (day === null) return null
  const [row] = await tx.execute<{
    at: string
    over: boolean
    fits: boolean
  }>(sql`select at, at <= now() as over, at > now() and at < now() + interval '2 years' as fits
    from (select ${day}::timestamp at time zone 'Europe/Paris' as at) day`)
  if (row?.over && day === standing) return null
  if (!row?.fits) throw new Invalid('Choisissez une date à venir, dans les deux ans.', { pausedUntil: ['Une date à venir, dans les deux ans.'] })
  return new Date(row.at)
}

/** Switches on what is wished for, and off what came and is not; what waits for its confirmation goes on waiting. */
async function switchLetters(tx: Transaction, subscriberId: string, slugs: string[]): Promise<{ started: string[]; ended: string[] }> {
  const standing = await tx
    .select({ id: newsletters.id, slug: newsletters.slug, state: subscriptions.state })
    .from(subscriptions)
    .innerJoin(newsletters, eq(newsletters.id, subscriptions.newsletterId))
    .where(eq(subscriptions.subscriberId, subscriberId))
  const active = standing.filter(({ state }) => state === 'active')
  const started = await newsletterIds(
    tx,
    slugs.filter((slug) => !active.some((letter) => letter.slug === slug)),
  )
  const ended = active.filter(({ slug }) => !slugs.includes(slug)).map(({ id }) => id)
  if (started.length > 0)
    await tx
      .insert(subscriptions)
      .values(started.map((newsletterId) => ({ subscriberId, newsletterId, state: 'active' as const })))
      .onConflictDoUpdate({ target: [subscriptions.subscriberId, subscriptions.newsletterId], set: { state: 'active', changedAt: sql`now()` } })
  if (ended.length > 0)
    await tx
      .update(subscriptions)
      .set({ state: 'ended', changedAt: sql`now()` })
      .where(and(eq(subscriptions.subscriberId, subscriberId), inArray(subscriptions.newsletterId, ended)))
  return { started, ended }
}

async function chooseSubjects(tx: Transaction, subscriberId: string, wish: PreferencesWish): Promise<void> {
  const rubricIds = await tx.select({ id: rubrics.id, slug: rubrics.slug }).from(rubrics).where(inArray(rubrics.slug, wish.rubrics))
  const countryIds = await tx.select({ id: countries.id, slug: countries.slug }).from(countries).where(inArray(countries.slug, wish.countries))
  const wished = { rubrics: new Set(wish.rubrics).size, countries: new Set(wish.countries).size }
  if (rubricIds.length < wished.rubrics || countryIds.length < wished.countries) throw new Invalid('Une de ces rubriques ou un de ces pays n’existe pas.')
  await tx.delete(digestSubjects).where(and(eq(digestSubjects.subscriberId, subscriberId), inArray(digestSubjects.kind, ['rubric', 'country'])))
  const subjects = [
    ...rubricIds.map(({ id }) => ({ subscriberId, kind: 'rubric' as const, subjectId: id })),
    ...countryIds.map(({ id }) => ({ subscriberId, kind: 'country' as const, subjectId: id })),
  ]
  if (subjects.length > 0) await tx.insert(digestSubjects).values(subjects)
}

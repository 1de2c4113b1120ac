/**
 * What the paper holds of one person, all of it, in the words of the person. Every table that points at users or at
 * subscribers is read here; a test asks the schema whether one was forgotten. Throws nothing of its own.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/actor.ts'
import { database } from '#db/client.ts'
import type { Consent } from '#db/dto.ts'

/** Rows by the name of their table; dates as ISO 8601. */
export type Held = Record<string, Record<string, unknown>[]>

/** The name of what is followed, whatever it is; null where it has gone. */
const subjectName = sql`case s.kind
  when 'rubric' then (select name from rubrics where id = s.subject_id)
  when 'country' then (select name from countries where id = s.subject_id)
  when 'theme' then (select name from themes where id = s.subject_id)
  when 'dossier' then (select title from dossiers where id = s.subject_id)
  when 'author' then (select name from authors where id = s.subject_id) end`

const mine = ({ userId }: Reader) => sql`(select id from subscribers where user_id = ${userId})`

const tables: Record<string, (reader: Reader) => SQL> = {
  compte: ({ userId }) => sql`select email as adresse, name as nom, role, created_at as ouvert_le, seen_at as utilise_le,
    warned_at as averti_le, journal_seen_at as journal_vu_le from users where id = ${userId}`,
  identites: ({ userId }) => sql`select provider as service, provider_account_id as identifiant, created_at as lie_le
    from accounts where user_id = ${userId} order by created_at`,
  appareils: ({ userId }) => sql`select device as appareil, created_at as connecte_le, used_at as utilise_le, expires_at as expire_le
    from sessions where user_id = ${userId} order by created_at`,
  connexions: ({ userId }) => sql`select i.email as adresse, i.created_at as demandee_le, i.used_at as utilisee_le, i.tries as essais, i.next as destination
    from sign_ins i join users u on u.email_norm = i.email_norm where u.id = ${userId} order by i.created_at`,
  changements_d_adresse: ({ userId }) => sql`select email as nouvelle_adresse, created_at as demande_le, old_confirmed_at as confirme_par_l_ancienne_le,
    new_confirmed_at as confirme_par_la_nouvelle_le from address_changes where user_id = ${userId} order by created_at`,
  dossiers: ({ userId }) => sql`select name as nom, created_at as cree_le from folders where user_id = ${userId} order by created_at`,
  // As in the list of what was saved, what the newsroom withdrew stays as a place and a date.
  articles: ({ userId }) => sql`select case when a.state = 'published' then a.title end as titre,
    case when a.state = 'published' then '/articles/' || a.slug end as chemin, s.saved_at as enregistre_le, f.name as dossier, s.note,
    s.read_at as lu_le, s.position as avancement, s.position_at as avancement_le
    from saved_articles s join articles a on a.id = s.article_id left join folders f on f.id = s.folder_id
    where s.user_id = ${userId} order by s.saved_at`,
  suivis: ({ userId }) => sql`select s.kind as sorte, ${subjectName} as nom, s.created_at as suivi_le
    from follows s where s.user_id = ${userId} order by s.created_at`,
  courrier: ({ userId }) => sql`select email as adresse, format, paused_until as suspendu_jusqu_au, digest as lettre_personnelle,
    digest_rhythm as rythme, digest_weekday as jour, digest_hour as heure, created_at as ouvert_le from subscribers where user_id = ${userId}`,
  lettre_personnelle: (reader) => sql`select s.kind as sorte, ${subjectName} as nom from digest_subjects s where s.subscriber_id = ${mine(reader)}`,
  abonnements: (reader) => sql`select n.name as lettre, s.state as etat, s.changed_at as change_le
    from subscriptions s join newsletters n on n.id = s.newsletter_id where s.subscriber_id = ${mine(reader)} order by n.position`,
  confirmations: (reader) => sql`select (select string_agg(name, ', ') from newsletters where id = any (c.newsletter_ids)) as lettres,
    c.network as empreinte_du_reseau, c.created_at as demandee_le, c.confirmed_at as confirmee_le
    from confirmations c where c.subscriber_id = ${mine(reader)} order by c.created_at`,
  consentements: (
    reader,
  ) => sql`select c.created_at as date, c.act as acte, n.name as lettre, c.sentence as texte, c.version, c.source as origine, c.network as reseau
    from consents c left join newsletters n on n.id = c.newsletter_id where c.subscriber_id = ${mine(reader)} order by c.id`,
  signatures: ({ userId }) => sql`select name as nom, '/auteurs/' || slug as chemin, bio as presentation from authors where user_id = ${userId}`,
  versions: ({ userId }) => sql`select a.title as article, r.version, r.reason as motif, r.created_at as date
    from revisions r join articles a on a.id = r.article_id where r.user_id = ${userId} order by r.created_at`,
  articles_en_charge: ({
    userId,
  }) => sql`select title as titre, state as etat, (owner_id = ${userId}) is true as ecrit, (assignee_id = ${userId}) is true as a_relire
    from articles where owner_id = ${userId} or assignee_id = ${userId} order by created_at`,
  textes_a_part: ({ userId }) => sql`select a.title as article, x.version, x.content::text as texte, x.created_at as date
    from asides x join articles a on a.id = x.article_id where x.user_id = ${userId} order by x.created_at`,
  remarques: ({ userId }) => sql`select a.title as article, c.text as texte, c.created_at as date
    from comments c join articles a on a.id = c.article_id where c.user_id = ${userId} order by c.created_at`,
  articles_ouverts: ({ userId }) => sql`select a.title as article, p.seen_at as vu_le
    from presence p join articles a on a.id = p.article_id where p.user_id = ${userId}`,
  second_facteur: ({ userId }) => sql`select confirmed_at as pose_le, cardinality(recovery) as codes_de_secours from second_factors where user_id = ${userId}`,
  actes: ({ userId }) => sql`select created_at as date, act as acte, subject as objet, detail::text as detail from journal where actor = ${userId} order by id`,
}

/** Everything, as it was at one moment. */
export async function collectData(reader: Reader): Promise<Held> {
  return database().transaction(
    async (tx) => {
      const held: Held = {}
      for (const [name, select] of Object.entries(tables)) {
        const [row] = await tx.execute<{ rows: Held[string] }>(sql`select coalesce(json_agg(t), '[]') as rows from (${select(reader)}) t`)
        held[name] = row?.rows ?? []
      }
      return held
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

/** What the reader agreed to and took back, newest first. */
export async function listConsents(reader: Reader): Promise<Consent[]> {
  const rows = await database().execute<Omit<Consent, 'at'> & { at: string }>(sql`
    select c.id::int as id, c.created_at as at, c.act, n.name as letter, c.sentence, c.source
    from consents c left join newsletters n on n.id = c.newsletter_id where c.subscriber_id = ${mine(reader)} order by c.id desc limit 200`)
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

/** The words of the archive, and words that mean the same. */
import { sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { articles, searchWords, synonyms } from '#db/schema.ts'

/** Learns the words of a published article; those of a withdrawn one stay, and are offered only where another has them. */
export async function learnWords(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`insert into ${searchWords} select distinct w, lower(unaccent(w))
    from ${articles}, regexp_split_to_table(lower(title || ' ' || standfirst || ' ' || body_text), '[^[:alpha:]]+') w
    where id = ${id} and listed_at > '-infinity' and length(w) between 4 and 40 order by 1 on conflict do nothing`)
}

/** Adds groups of words that mean the same; what stands already is left as it is. */
export async function addSynonyms(groups: string[][]): Promise<void> {
  await database().execute(sql`insert into ${synonyms} (words, keys)
    select words, (select array_agg(distinct search_key(w)) from unnest(words) w)
    from (select array(select jsonb_array_elements_text(g)) as words from jsonb_array_elements(${JSON.stringify(groups)}::jsonb) g) given
    on conflict do nothing`)
}

import { database } from '#db/client.ts'

/** Whether the database can be asked now. */
export async function databaseAnswers(): Promise<boolean> {
  return database()
    .execute('select 1')
    .then(
      () => true,
      () => false,
    )
}

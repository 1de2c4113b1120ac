/** Tables as CSV for people who open them in a spreadsheet. */
import { stringify } from 'csv-stringify/sync'

/**
 * `rows` under a line of their names (RFC 4180), UTF-8 with the mark that Excel wants. A cell that a spreadsheet would take
 * for a formula begins with an apostrophe, so that nothing of it runs.
 */
export const toCsv = (rows: Record<string, unknown>[]): string =>
  stringify(rows, {
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => (value ? 'oui' : 'non') },
  })

/**
 * What a reader gets instead of an error of the framework, which knows neither 410 (RFC 9110, 15.5.11) nor 503: three
 * ordinary pages that were rendered with the build and need neither script nor database.
 */
export const statusPage = {
  missing: { path: '/introuvable', status: 404 },
  withdrawn: { path: '/retire', status: 410 },
  failed: { path: '/panne', status: 503 },
  /** The status of a page that was asked for by its own address. */
  at: (path: string) => byPath.get(path),
}

const byPath = new Map([statusPage.missing, statusPage.withdrawn, statusPage.failed].map((page) => [page.path, page]))

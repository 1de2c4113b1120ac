/**
 * Facts about a page for machines (JSON-LD). A browser runs nothing of it, and no text can end the element: every `<` is
 * written as an escape of JSON.
 */
export function Data({ of }: { of: Record<string, unknown> }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(of).replace(/</g, '\\u003c') }} />
}

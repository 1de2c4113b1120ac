/** The elements of HTML, by what becomes of them. */
import type { Account } from '#components/admin/editor/paste/report.ts'

/** Left out with everything in them, and what they are counted as. */
export const left: Record<string, Parameters<Account['add']>[0] | null | undefined> = {
  script: 'script',
  style: 'style',
  noscript: null,
  noembed: null,
  noframes: null,
  template: null,
  meta: null,
  link: null,
  base: null,
  title: null,
  head: null,
  xml: null,
  input: 'form',
  select: 'form',
  textarea: 'form',
  button: 'form',
  option: 'form',
  img: 'picture',
  image: 'picture',
  svg: 'drawing',
  math: 'drawing',
  canvas: 'drawing',
  object: 'drawing',
  embed: 'drawing',
  applet: 'drawing',
  frame: 'frame',
  frameset: 'frame',
  audio: 'media',
  video: 'media',
  source: null,
  track: null,
  area: null,
  nav: 'navigation',
  footer: 'navigation',
  hr: 'rule',
  del: 'deleted',
  colgroup: null,
}
export const inlineTags = new Set(
  'a abbr acronym b bdi bdo big br cite code data dfn em font i ins kbd label mark output q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr o:p st1:personname smarttagtype'.split(
    ' ',
  ),
)
export const blockTags = new Set(
  'address article aside body blockquote center caption dd details dialog dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu ol p picture pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** What has to be there before an article appears. An editor may publish without, and says why. */
import type { CheckItem, Content } from '#db/dto.ts'

/** A draft begins with this title, since every article has one. */
export const UNTITLED = 'Sans titre'
/** Addresses of new drafts, until somebody gives them a better one. */
export const MADE_SLUG = /^sans-titre(?:-|$)/

const LONGEST_SHARE = 300

export function checklist(content: Content): CheckItem[] {
  const page = content.kind === 'page'
  const pictures = content.body.content.flatMap((block) =>
    block.type === 'picture' ? [block.attrs] : block.type === 'gallery' ? block.content.map(({ attrs }) => attrs) : [],
  )
  const shown = [...(content.image ? [content.image] : []), ...pictures]
  const item = (key: string, text: string, done: boolean): CheckItem => ({ key, text, done })
  return [
    item('title', 'Un titre', content.title !== UNTITLED),
    item('slug', 'Une adresse qui dit le sujet', !MADE_SLUG.test(content.slug)),
    item('body', 'Un texte', content.body.content.length > 0),
    ...(page
      ? []
      : [
          item('standfirst', 'Un chapeau', content.standfirst !== '' || content.kind === 'brief'),
          item('rubric', 'Une rubrique', content.rubric !== null),
          item('countries', 'Un pays, ou « aucun pays »', content.countries.length > 0 || content.placeless),
          item('authors', 'Une signature', content.authors.length > 0),
          item('shareText', `Un texte de partage, ou un chapeau de ${LONGEST_SHARE} signes au plus`, shareable(content)),
        ]),
    item(
      'alt',
      'Une description pour chaque image',
      shown.every(({ alt }) => alt.trim() !== ''),
    ),
    item(
      'credit',
      'Un crédit pour chaque image',
      shown.every(({ credit }) => credit.trim() !== ''),
    ),
  ]
}

/** What of the checklist is not done. */
export const missingOf = (content: Content): CheckItem[] => checklist(content).filter(({ done }) => !done)

const shareable = ({ shareText, standfirst, kind }: Content) =>
  kind === 'brief' || shareText !== '' || (standfirst !== '' && standfirst.length <= LONGEST_SHARE)

import { Body } from '#components/article/body.tsx'
import { Card } from '#components/article/card.tsx'
import { Label } from '#components/article/label.tsx'
import { Enlarge } from '#components/article/lightbox.tsx'
import { Margin } from '#components/article/margin.tsx'
import { parts } from '#components/article/parts.ts'
import { Picture, phoneSizes } from '#components/article/picture.tsx'
import { Tools } from '#components/article/tools.tsx'
import { DateTime } from '#components/date.tsx'
import { LetterBox } from '#components/letters/box.tsx'
import { Breadcrumb } from '#components/site/breadcrumb.tsx'
import type { Article, Newsletter } from '#db/dto.ts'

const leadSizes = `(min-width: 1272px) 708px, (min-width: 1100px) 56vw, ${phoneSizes}`

/** `letter` is the one that the end of this article proposes, and `consent` what is agreed to by asking for it. */
type Props = { article: Article; siteUrl: string; letter: Newsletter | undefined; consent: string }

export function ArticlePage({ article, siteUrl, letter, consent }: Props) {
  const { rubric, image } = article
  return (
    <article className={image ? 'article article-pictured' : 'article'} data-hue={rubric?.hue} data-url={siteUrl + article.path} data-id={article.id}>
      {/* Not `async`: it must run before the text below is painted. */}
      <script src="/reading.js" />
      {rubric && (
        <div className="wrap">
          <Breadcrumb trail={[rubric]} here={article.title} />
        </div>
      )}
      <div className="article-opening wrap">
        <header className="article-head">
          <Label rubric={rubric} countries={article.countries} />
          <h1>{article.title}</h1>
          <p className="standfirst">{article.standfirst}</p>
          <Age article={article} />
        </header>
        {image && (
          <figure className="article-lead" id="figure-1">
            <Enlarge number={1} alt={image.alt}>
              <Picture picture={image} sizes={leadSizes} lead />
            </Enlarge>
            <figcaption className="caption">
              {image.caption} {image.credit && <span>{image.credit}</span>}
            </figcaption>
          </figure>
        )}
      </div>
      <div className="article-columns wrap">
        <div className="article-rail">
          <Byline article={article} />
          <Tools id={article.id} path={article.path} title={article.title} url={siteUrl + article.path} />
          <Contents article={article} />
        </div>
        <div className="body">
          <Body article={article} lead={image} />
        </div>
        <Margin article={article} />
      </div>
      <End article={article} letter={letter} consent={consent} />
    </article>
  )
}

/** The parts of a long text as stations of the line, where there is room for them beside it. */
function Contents({ article }: { article: Article }) {
  const stations = parts(article.body)
  if (stations.length < 2) return null
  return (
    <nav className="article-parts" aria-label="Dans cet article">
      <ol className="stations-down">
        {stations.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** An old article may be found long after what it tells has changed. */
function Age({ article }: { article: Article }) {
  if (article.years < 1) return null
  return (
    <p className="aged" role="note">
      Cet article a plus {article.years === 1 ? 'd’un an' : `de ${article.years} ans`}&nbsp;: il dit ce que l’on savait le{' '}
      <DateTime iso={article.updatedAt ?? article.publishedAt} />.
    </p>
  )
}

function Byline({ article }: { article: Article }) {
  return (
    <p className="byline">
      {article.authors.length > 0 && (
        <span>
          Par{' '}
          {article.authors.map((author, i) => (
            <span key={author.id}>
              {i > 0 && (i === article.authors.length - 1 ? ' et ' : ', ')}
              <a href={author.path} rel="author">
                {author.name}
              </a>
            </span>
          ))}
        </span>
      )}
      <span>
        Publié le <DateTime iso={article.publishedAt} form="full" time />
      </span>
      {article.updatedAt && (
        <span>
          Mis à jour le <DateTime iso={article.updatedAt} />
        </span>
      )}
      <span>{article.readingMinutes}&nbsp;min de lecture</span>
    </p>
  )
}

/** The end of an article is a place: where it belongs, what was corrected, and where to go from here. */
function End({ article, letter, consent }: Pick<Props, 'article' | 'letter' | 'consent'>) {
  const tags = [...article.countries, ...article.themes]
  // Three of a kind: where one of them has no picture, words alone.
  const pictured = article.related.every((card) => card.image)
  return (
    <footer className="article-end">
      <div className="wrap article-end-notes">
        {article.corrections.length > 0 && (
          <section className="corrections" aria-label="Corrections">
            <h2 className="label">{article.corrections.length > 1 ? 'Corrections' : 'Correction'}</h2>
            {article.corrections.map((correction) => (
              <p key={correction.at}>
                <DateTime iso={correction.at} />. {correction.text}
              </p>
            ))}
          </section>
        )}
        {tags.length > 0 && (
          <ul className="tags" aria-label="Sujets">
            {tags.map((tag) => (
              <li key={tag.id}>
                <a href={tag.path}>{tag.name}</a>
              </li>
            ))}
          </ul>
        )}
        {letter && <LetterBox letter={letter} consent={consent} />}
      </div>
      {article.related.length > 0 && (
        <section className="next wrap" aria-labelledby="a-lire">
          <h2 className="station" id="a-lire">
            À lire ensuite
          </h2>
          <div className={pictured ? 'next-items' : 'next-items next-words'}>
            {article.related.map((card) => (
              <Card key={card.id} card={card} reason={card.reason} picture={pictured} standfirst={pictured ? false : 'short'} />
            ))}
          </div>
        </section>
      )}
    </footer>
  )
}

import { Body } from '#components/article/body.tsx'
import { DateTime } from '#components/date.tsx'
import { Breadcrumb } from '#components/site/breadcrumb.tsx'
import type { Article } from '#db/dto.ts'

export function StaticPage({ article }: { article: Article }) {
  return (
    <article className="article static-page wrap">
      <Breadcrumb trail={[]} here={article.title} />
      <h1>{article.title}</h1>
      {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
      <div className="body">
        <Body article={article} />
      </div>
      <p className="byline">
        Page mise à jour le <DateTime iso={article.updatedAt ?? article.publishedAt} />
      </p>
    </article>
  )
}

import { Breadcrumb } from '#components/site/breadcrumb.tsx'

type Feed = { name: string; path: string }

const forms = [
  { file: 'flux.xml', name: 'RSS' },
  { file: 'flux.atom', name: 'Atom' },
  { file: 'flux.json', name: 'JSON' },
]

/** Every feed of the paper, for people. */
export function FeedIndex({ groups }: { groups: { title: string; feeds: Feed[] }[] }) {
  return (
    <div className="wrap plain feeds">
      <Breadcrumb trail={[]} here="Flux" />
      <h1 className="station">Flux</h1>
      <p className="standfirst">
        Un lecteur de flux vous apporte les nouveaux articles, en texte intégral, sans compte ni publicité. Donnez-lui l’une de ces adresses, ou{' '}
        <a href="/flux.opml">la liste complète</a> au format OPML.
      </p>
      <h2>Tout le journal</h2>
      <ul>
        <Line feed={{ name: 'Tous les articles', path: '' }} />
      </ul>
      {groups
        .filter(({ feeds }) => feeds.length > 0)
        .map(({ title, feeds }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {feeds.map((feed) => (
                <Line key={feed.path} feed={feed} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

function Line({ feed }: { feed: Feed }) {
  return (
    <li>
      <span>{feed.name}</span>
      {forms.map(({ file, name }) => (
        <a key={file} href={`${feed.path}/${file}`} aria-label={`${feed.name}, ${name}`}>
          {name}
        </a>
      ))}
    </li>
  )
}

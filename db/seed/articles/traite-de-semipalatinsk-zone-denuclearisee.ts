import type { SeedArticle } from '#db/seed/article.ts'
import { h2, list, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'traite-de-semipalatinsk-zone-denuclearisee',
  kind: 'news',
  title: 'Traité de Semipalatinsk : cinq États interdisent chez eux l’arme nucléaire',
  standfirst:
    'Signé en 2006 et en vigueur depuis le 21 mars 2009, il a créé la première zone exempte d’armes nucléaires située tout entière dans l’hémisphère Nord. Les cinq puissances atomiques en ont signé le protocole en 2014 ; quatre l’ont ratifié dans les deux ans.',
  rubric: 'politique',
  countries: ['kazakhstan', 'kirghizstan', 'ouzbekistan', 'tadjikistan', 'turkmenistan'],
  themes: ['institutions', 'frontieres'],
  authors: ['service-international'],
  published: { daysBefore: 13, at: '06:45' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KZ', 'KG', 'UZ', 'TJ', 'TM'],
      places: [
        { name: 'Semeï (Semipalatinsk)', lon: 80.25, lat: 50.42, main: true },
        { name: 'Almaty', lon: 76.93, lat: 43.24 },
        { name: 'Bichkek', lon: 74.59, lat: 42.87 },
        { name: 'Tachkent', lon: 69.24, lat: 41.31 },
      ],
    },
    alt: 'Carte des cinq États d’Asie centrale ; Semeï est dans le nord-est du Kazakhstan, Almaty, Bichkek et Tachkent au sud-est.',
    caption: 'D’Almaty en 1997 à Tachkent en 2005, la négociation a fait le tour de la région avant d’aller signer près de l’ancien polygone.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Le 8 septembre 2006, des représentants de cinq gouvernements se retrouvent à Semipalatinsk, dans l’est du Kazakhstan. À cent cinquante kilomètres de là, l’armée soviétique avait essayé [456 fois](/articles/polygone-de-semipalatinsk) des engins nucléaires. Ils signent un traité par lequel le Kazakhstan, le Kirghizstan, l’Ouzbékistan, le Tadjikistan et le Turkménistan renoncent à l’arme atomique et l’interdisent sur leur sol. Pour le pays hôte, le ministre des Affaires étrangères s’appelle Kassym-Jomart Tokaïev, le futur président.',
    ),
    p(
      'Il faudra deux ans et demi pour réunir les ratifications. Le texte entre en vigueur le 21 mars 2009, jour de Norouz, trente jours après le dépôt du dernier instrument auprès de Bichkek, qui en a la garde. Entre-temps, la ville a changé de nom : on dit Semeï depuis 2007.',
    ),
    h2('Quatorze cents ogives dans l’héritage'),
    p(
      'L’affaire n’était pas de pure forme. À la fin de 1991, le Kazakhstan indépendant se découvre sur le papier quatrième puissance nucléaire du monde : 104 missiles intercontinentaux SS-18, une quarantaine de bombardiers, environ 1 400 ogives stratégiques. Les codes sont à Moscou, mais les silos sont dans la steppe. Par le protocole de Lisbonne, signé en mai 1992, le pays s’engage à s’en défaire ; en février 1994, il adhère au traité de non-prolifération comme État non doté. Les dernières têtes partent pour la Russie en avril 1995.',
    ),
    p(
      'Il y avait aussi ce que l’on avait oublié. En novembre 1994, des avions américains emportent d’Öskemen près de six cents kilogrammes d’uranium hautement enrichi, entreposés dans une usine métallurgique. L’opération, tenue secrète jusqu’à son terme, portait le nom de Saphir.',
    ),
    h2('Ce que les cinq ont promis'),
    p(
      'L’idée d’une zone est venue de Tachkent : l’Ouzbékistan la présente à l’Assemblée générale des Nations unies à l’automne 1993, un an après que la Mongolie s’est proclamée dénucléarisée. Les cinq présidents la font leur à Almaty le 28 février 1997. Les experts y travailleront huit ans.',
    ),
    list(
      'N’entreprendre aucune recherche sur l’arme nucléaire ; n’en fabriquer, n’en acquérir, n’en posséder et n’en accueillir aucune.',
      'N’effectuer aucun essai, dans l’esprit du traité d’interdiction complète de 1996.',
      'Ne pas laisser enfouir chez soi les déchets radioactifs d’autrui.',
      'Ouvrir ses installations aux contrôles renforcés de l’Agence internationale de l’énergie atomique, par un protocole additionnel que ce traité est le premier de son genre à exiger.',
      'Aider à remettre en état les sols contaminés par les mines, les usines et les essais de la période soviétique.',
    ),
    p(
      'L’usage civil reste libre. Le Kazakhstan, premier producteur mondial d’[uranium](/articles/uranium-kazakhstan-lixiviation), avait des raisons d’y tenir.',
    ),
    table(
      'Les zones exemptes d’armes nucléaires créées par traité régional',
      'Bureau des affaires de désarmement des Nations unies',
      ['Traité', 'Région', 'Signature', 'Entrée en vigueur'],
      ['Tlatelolco', 'Amérique latine et Caraïbes', '1967', '1969'],
      ['Rarotonga', 'Pacifique Sud', '1985', '1986'],
      ['Bangkok', 'Asie du Sud-Est', '1995', '1997'],
      ['Pelindaba', 'Afrique', '1996', '2009'],
      ['Semipalatinsk', 'Asie centrale', '2006', '2009'],
    ),
    h2('L’article qui fâchait'),
    p(
      'La Russie et la Chine, riveraines de la zone, ont approuvé. Les États-Unis, le Royaume-Uni et la France ont protesté jusqu’à la veille de la signature, puis voté contre à New York. Leur grief visait l’article 12, aux termes duquel le nouveau traité ne touche pas aux engagements antérieurs des parties. Or plusieurs d’entre elles sont liées à Moscou par le traité de sécurité collective, signé à Tachkent en 1992. Les Occidentaux y voyaient une porte par laquelle des armes russes pourraient revenir en temps de crise. Les cinq répondaient que l’interdiction d’en accueillir ne souffrait pas d’exception.',
    ),
    p(
      'Le transit divisait aussi. Le texte laisse chaque État décider si un avion ou un convoi étranger peut passer chez lui avec de telles armes à bord((La règle est la même dans plusieurs autres zones, où elle concerne surtout les navires.)), et le Kirghizstan hébergeait alors, près de Bichkek, une base américaine et une base russe.',
    ),
    h2('Un protocole, cinq signatures'),
    p(
      'Une zone ne vaut que si ceux qui possèdent la bombe promettent de ne pas l’y employer. C’est l’objet du protocole. Après des années de conversations, les cinq puissances reconnues par le traité de non-prolifération l’ont signé à New York le 6 mai 2014, non sans réserves. La France et le Royaume-Uni, la Chine et la Russie l’ont ratifié dans les deux ans. Barack Obama l’a transmis au Sénat le 27 avril 2015. Dix ans après la signature, les États-Unis étaient les seuls à ne l’avoir pas ratifié.',
    ),
    p(
      'Les cinq ont renoncé à une arme que le seul d’entre eux à l’avoir eue avait déjà rendue. Ils y ont gagné, entre deux puissances qui la gardent, un engagement écrit. Il porte le nom d’une ville que les cartes ont cessé d’appeler ainsi.',
    ),
  ],
}

import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'kazakhstan-ue-parlements',
  kind: 'news',
  title: 'À Bruxelles, le Kazakhstan parle rails, minerais et visas',
  standfirst:
    'Le vice-ministre kazakh des Affaires étrangères a rencontré au Parlement européen la présidente de la délégation pour l’Asie centrale. Derrière la courtoisie, trois dossiers : une route, des métaux, des papiers.',
  rubric: 'politique',
  countries: ['kazakhstan'],
  themes: ['institutions', 'corridors', 'mines'],
  authors: ['service-international'],
  published: { daysBefore: 1, at: '08:10' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KZ'],
      places: [
        { name: 'Astana', lon: 71.43, lat: 51.17, main: true },
        { name: 'Aktaou', lon: 51.17, lat: 43.65 },
        { name: 'Almaty', lon: 76.93, lat: 43.24 },
      ],
    },
    alt: 'Carte du Kazakhstan, de la Caspienne à l’Altaï ; Astana, Almaty et le port d’Aktaou sont marqués',
    caption: 'D’Aktaou partent les navires qui relient la steppe au Caucase, puis à l’Europe.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'La diplomatie parlementaire a ses rites : une table longue, deux drapeaux, des remerciements. Celle qui a réuni au Parlement européen Romain Vassilenko, vice-ministre kazakh des Affaires étrangères, et Giuseppina Princi, nouvelle présidente de la délégation pour les relations avec l’Asie centrale et la Mongolie, ne s’en est pas écartée. Elle a pourtant donné la liste, assez précise, de ce que les deux parties attendent l’une de l’autre.',
    ),
    figures(
      'Office statistique kazakh et Commission centrale des référendums',
      ['2020', 'entrée en vigueur de l’accord de partenariat et de coopération renforcé, le 1er mars'],
      ['71 %', 'de « oui » à une centrale nucléaire, le 6 octobre 2024'],
      ['1er', 'rang de l’Union parmi les partenaires commerciaux du pays'],
    ),
    h2('Une route et des métaux'),
    p(
      'Le premier sujet est une carte. Le corridor transcaspien, que les Kazakhs préfèrent nommer [route internationale de transport](/articles/corridor-transcaspien-explique), mène les conteneurs de la frontière chinoise à la Caspienne, puis au Caucase, sans passer par la Russie. Il existe, il est plus cher que la voie du nord, et il lui manque des navires, des quais et des douanes rapides. Romain Vassilenko l’a cité parmi les projets qui comptent le plus pour son pays, avec une usine d’hydrogène vert dont l’électricité viendrait du vent et du soleil.',
    ),
    p(
      'Le second tient dans le sous-sol. Le Kazakhstan a rejoint le forum du Partenariat pour la sécurité des minéraux, où des pays acheteurs et des pays producteurs cherchent à ne plus dépendre d’un seul fournisseur. Il veut y être reconnu comme un vendeur sûr. <<terres-rares|Terres rares>>, cuivre, uranium : Bruxelles a besoin de presque tout ce que l’on trouve entre Karaganda et l’Altaï, mais raffine peu et achète loin.',
    ),
    h2('Le mot que l’on n’évite plus'),
    p(
      'L’entretien a aussi porté sur l’État de droit et les droits humains. Giuseppina Princi a relevé les réformes politiques et sociales que mène le président Kassym-Jomart Tokaïev ; les deux parties disent vouloir continuer d’en parler ouvertement. La formule est prudente. Elle rappelle que l’accord de partenariat, signé en 2015 et en vigueur depuis 2020, lie le commerce à des engagements de droit, et que les parlementaires européens sont ceux qui les relisent.',
    ),
    h2('L’atome et les visas'),
    p(
      'Par référendum, les Kazakhs ont accepté en octobre 2024 que l’on construise une centrale nucléaire. Le pays, premier producteur d’[uranium](/articles/uranium-kazakhstan-lixiviation) du monde, n’en a plus depuis l’arrêt du réacteur d’Aktaou en 1999. Le chantier ouvre un champ de coopération que les industriels européens regardent, sans être seuls à le regarder.',
    ),
    p(
      'Restent les papiers, qui occupent moins les communiqués et davantage les gens. Simplifier les visas des citoyens kazakhs, multiplier les bourses Erasmus+ et les équipes Horizon : Romain Vassilenko en a reparlé avec Luc Devigne, du service diplomatique de l’Union, en passant en revue ce que le dernier Conseil de coopération avait promis. Une route se mesure en conteneurs ; celle-ci se mesurera en étudiants.',
    ),
  ],
}

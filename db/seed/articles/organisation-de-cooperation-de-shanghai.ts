import type { SeedArticle } from '#db/seed/article.ts'
import { box, h2, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'organisation-de-cooperation-de-shanghai',
  kind: 'analysis',
  title: 'Comment une frontière a fait l’Organisation de coopération de Shanghai',
  standfirst:
    'Cinq États négociaient le retrait de leurs chars. En 2024, ils étaient dix, de Minsk à New Delhi, et réunissaient deux cinquièmes de l’humanité. L’OCS s’est élargie plus vite qu’elle n’a trouvé de quoi décider ensemble.',
  rubric: 'politique',
  countries: ['kazakhstan', 'kirghizstan', 'ouzbekistan', 'tadjikistan', 'chine', 'russie'],
  themes: ['institutions'],
  authors: ['service-international'],
  published: { daysBefore: 33, at: '07:10' },
  picture: {
    spec: {
      draw: 'chart',
      form: 'bar',
      title: 'Des Cinq de Shanghai à l’organisation des Dix',
      unit: 'nombre d’États membres',
      source: 'Secrétariat de l’OCS',
      labels: ['1996', '2001', '2017', '2023', '2024'],
      series: [{ name: 'États', points: [5, 6, 8, 9, 10] }],
    },
    alt: 'Diagramme à barres : cinq États en 1996, six en 2001, huit en 2017, neuf en 2023 et dix en 2024.',
    caption: 'Pendant seize ans, de 2001 à 2017, l’organisation n’a admis personne ; il lui en a fallu sept pour passer de six à dix membres.',
    credit: 'Graphique : Transcaspienne',
  },
  body: [
    p(
      'Au commencement, on comptait des chars. L’ancienne frontière sino-soviétique, longue de quelque 7 600 kilomètres, avait connu les coups de feu de 1969 et vingt ans de garnisons face à face. En 1991, l’un des deux voisins disparaît. La Chine en découvre quatre à sa place : la Russie, le Kazakhstan, le Kirghizstan et le Tadjikistan, héritiers d’une négociation commencée sans eux.',
    ),
    p(
      'Le 26 avril 1996, à Shanghai, les cinq présidents signent un accord sur la confiance militaire : on s’annoncera les manœuvres, on s’invitera à les regarder. Un an plus tard, à Moscou, ils fixent des plafonds. Dans une bande de cent kilomètres, chacun des deux côtés gardera au plus 3 900 chars. La presse parle des « Cinq de Shanghai ». Ils prennent l’habitude de se revoir, à Almaty, à Bichkek, à Douchanbé.',
    ),
    h2('Le prix d’un tracé'),
    p(
      'Pendant que l’on retirait des blindés, on posait des bornes. Le Kazakhstan conclut avec Pékin entre 1994 et 1998, le Kirghizstan en 1996 et en 1999, le Tadjikistan en 1999 et en 2002. La Chine obtint partout moins qu’elle ne demandait, et partout quelque chose. Au Kirghizstan, la cession de vallées du Tian Chan nourrit en 2002 une crise où la police tira sur la foule, à Aksy. Au Tadjikistan, le Parlement ratifia en janvier 2011 l’abandon d’un peu plus de mille kilomètres carrés du Pamir, sur quelque 28 000 en litige.',
    ),
    h2('Trois ennemis nommés'),
    p(
      'Le 15 juin 2001, toujours à Shanghai, les Cinq deviennent six et se donnent un nom. L’Ouzbékistan n’a pas de frontière avec la Chine. Il a en revanche affronté, aux étés 1999 et 2000, des combattants islamistes venus par les montagnes, et la convention signée ce jour-là désigne trois adversaires, le terrorisme, le séparatisme et l’extrémisme. Trois mois plus tard, c’est le 11 Septembre.',
    ),
    p(
      'La charte, signée à Saint-Pétersbourg le 7 juin 2002, entre en vigueur le 19 septembre 2003. Le secrétariat s’installe à Pékin, avec deux langues de travail, le russe et le chinois. La Structure régionale antiterroriste, que l’on désigne par son sigle anglais, RATS, devait siéger à Bichkek ; elle ouvre à Tachkent en juin 2004. Elle tient des listes de personnes et d’organisations recherchées. Les défenseurs des droits lui reprochent d’exporter vers chacun la définition que les autres donnent de l’extrémisme.',
    ),
    table(
      'Dix membres en vingt-trois ans',
      'Secrétariat de l’OCS ; années d’admission effective',
      ['État', 'Auparavant', 'Membre depuis'],
      ['Chine, Kazakhstan, Kirghizstan, Russie, Tadjikistan', 'Cinq de Shanghai (1996)', '2001'],
      ['Ouzbékistan', 'invité des Cinq (2000)', '2001'],
      ['Inde', 'observateur (2005)', '2017'],
      ['Pakistan', 'observateur (2005)', '2017'],
      ['Iran', 'observateur (2005)', '2023'],
      ['Biélorussie', 'partenaire (2010), observateur (2015)', '2024'],
    ),
    h2('Le consensus et ses silences'),
    p(
      'On a parlé d’« OTAN de l’Est ». La charte ne contient pourtant aucune clause de défense mutuelle, et l’on y décide par consensus. À Astana, en juillet 2005, les Six s’accordent encore pour demander un calendrier de départ aux bases de la coalition engagée en Afghanistan ; les Américains quittent l’Ouzbékistan avant la fin de l’année. Trois ans plus tard, à Douchanbé, Moscou cherche un appui à la reconnaissance de l’Ossétie du Sud et de l’Abkhazie, et ne l’obtient pas. Trop de membres redoutent les sécessions.',
    ),
    p(
      'En juin 2010, le sommet de Tachkent s’achève le jour où Och s’embrase, à quelques centaines de kilomètres. L’organisation n’envoie que des observateurs pour le référendum qui suit. Elle n’a pas davantage séparé Kirghiz et Tadjiks en 2021 et en 2022, quand ils se battaient pour [les bornes du Ferghana](/articles/ferghana-enclaves-frontieres), ni servi d’arbitre entre la Chine et l’Inde, dont les soldats s’étaient entre-tués dans l’Himalaya en 2020.',
    ),
    p(
      'L’entrée de l’Inde et du Pakistan a presque doublé la population et divisé les voix. Dès le sommet de Qingdao, en 2018, New Delhi refuse de s’associer au passage qui salue les nouvelles routes de la soie. Sur l’économie, Russes et Chinois se sont longtemps neutralisés : l’idée d’une banque de développement, avancée par Pékin en 2010, n’a été acceptée dans son principe qu’au sommet de Tianjin, en 2025. On y a aussi fondu en un seul statut les observateurs et les partenaires de dialogue.',
    ),
    h2('Celui qui n’entre pas'),
    p(
      'Des cinq États d’Asie centrale, un seul manque au tableau. Le Turkménistan n’avait pas de frontière chinoise à régler, et sa [neutralité permanente](/articles/neutralite-du-turkmenistan), reconnue par les Nations unies en 1995, lui interdit les alliances. L’OCS n’en est pas une, mais ses membres se livrent des suspects et manœuvrent ensemble. Achgabat a préféré assister à des sommets en invité et vendre son gaz à la Chine par contrat bilatéral.',
    ),
    box(
      'Ce qu’y trouvent les capitales d’Asie centrale',
      'L’organisation leur offre d’abord une table où la Russie et la Chine sont assises ensemble, ce qui évite d’aller les voir l’une après l’autre. Elles y président à leur tour, y règlent en marge leurs affaires bilatérales et y reçoivent l’Inde ou l’Iran. À Samarcande, en septembre 2022, les entretiens de couloir ont retenu l’attention plus que la déclaration finale.',
    ),
  ],
}

import type { SeedArticle } from '#db/seed/article.ts'
import { h2, map, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'ferghana-enclaves-frontieres',
  kind: 'analysis',
  title: 'Vallée de Ferghana : la paix des bornes et des canaux',
  standfirst:
    'Trois États se partagent le bassin le plus peuplé d’Asie centrale. Après des décennies de litiges, le tracé est arrêté presque partout. Restent les enclaves, et l’eau.',
  rubric: 'politique',
  countries: ['kirghizstan', 'tadjikistan', 'ouzbekistan'],
  themes: ['frontieres', 'eau', 'institutions'],
  authors: ['service-international'],
  published: { daysBefore: 4, at: '07:30' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KG', 'TJ', 'UZ'],
      places: [
        { name: 'Och', lon: 72.8, lat: 40.53 },
        { name: 'Khodjent', lon: 69.62, lat: 40.28, main: true },
        { name: 'Ferghana', lon: 71.78, lat: 40.38 },
        { name: 'Batken', lon: 70.82, lat: 40.06 },
      ],
    },
    alt: 'Carte du Kirghizstan, du Tadjikistan et de l’Ouzbékistan, dont les frontières s’enroulent autour de la vallée',
    caption: 'Khodjent est tadjike, Ferghana ouzbèke, Och et Batken kirghizes : moins de trois cents kilomètres les séparent.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Sur la carte, on dirait un nœud. L’Ouzbékistan avance un bras dans la montagne, le Kirghizstan l’entoure par trois côtés, le Tadjikistan ferme l’issue de l’ouest. Au milieu s’étend un bassin de quelque trois cents kilomètres de long, arrosé par le Syr-Daria, où vivent plus de quinze millions de personnes. Un paysan peut y semer dans un pays, irriguer depuis un autre et marier sa fille dans le troisième.',
    ),
    p(
      'Les frontières ont été dessinées dans les années 1920 pour des républiques d’une même Union. Elles suivaient tant bien que mal la langue des villages, le ressort des marchés et la commodité des administrations. Personne ne pensait qu’elles auraient un jour des barbelés.',
    ),
    map({
      countries: ['KG', 'TJ', 'UZ'],
      places: [
        { name: 'Sokh', lon: 71.13, lat: 39.96, main: true },
        { name: 'Voroukh', lon: 70.59, lat: 39.85, main: true },
        { name: 'Och', lon: 72.8, lat: 40.53 },
        { name: 'Khodjent', lon: 69.62, lat: 40.28 },
      ],
      caption: 'Sokh est une enclave ouzbèke et Voroukh une enclave tadjike, toutes deux entourées de territoire kirghiz.',
    }),
    h2('Des îles de terre ferme'),
    p(
      'La vallée et ses bords comptent plusieurs enclaves. Les deux plus peuplées sont en territoire kirghiz : Sokh, ouzbèke, où l’on parle surtout tadjik, et Voroukh, tadjike, au bout d’une route qui longe l’Isfara. Pour aller au chef-lieu, à l’hôpital ou au bazar, il faut y franchir une frontière, parfois deux. Une barrière fermée suffit à couper un bourg du reste de son pays.',
    ),
    p(
      'Les litiges portaient rarement sur la souveraineté et presque toujours sur l’usage : un pâturage, une prise d’eau, une route qui traverse. En avril 2021, puis en septembre 2022, autour de Batken et de l’Isfara, ils ont tourné à la guerre entre gardes-frontières kirghiz et tadjiks, avec des dizaines, puis plus d’une centaine de morts et des villages brûlés.',
    ),
    h2('Le compte des kilomètres'),
    table(
      'Deux frontières, deux accords',
      'Traités publiés par les parties ; longueurs arrondies',
      ['Frontière', 'Longueur', 'Accord final'],
      ['Kirghizstan – Ouzbékistan', 'environ 1 480 km', 'protocole sur les derniers tronçons ratifié en 2022'],
      ['Kirghizstan – Tadjikistan', 'environ 1 000 km', 'traité signé à Bichkek le 13 mars 2025'],
    ),
    p(
      'L’Ouzbékistan et le Kirghizstan ont conclu les premiers. L’échange le plus disputé donnait à Tachkent le réservoir de Kempir-Abad, à Bichkek des terres en retour ; des opposants kirghiz ont été arrêtés pour l’avoir contesté. Le Kirghizstan et le Tadjikistan ont mis plus de temps. Leurs présidents ont signé le traité à Bichkek le 13 mars 2025 ; les points de passage ont rouvert. À la fin du même mois, les trois chefs d’État se sont retrouvés à Khodjent pour fixer le point où leurs trois territoires se touchent.',
    ),
    h2('Ce que le tracé ne règle pas'),
    p(
      'Une borne dit à qui est le sol. Elle ne dit pas qui ouvre la vanne en juillet. La prise d’eau de Golovnoï, sur l’Isfara, alimente des canaux qui passent d’un pays à l’autre ; les accords prévoient des routes neutres et des débits, et les appliqueront des gens qui ont perdu des maisons. La frontière est faite. Le voisinage commence.',
    ),
  ],
}

import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'digue-de-kokaral-retour-de-la-petite-aral',
  kind: 'news',
  title: 'Kokaral, treize kilomètres de digue pour ramener la petite Aral',
  standfirst:
    'Achevé en août 2005, l’ouvrage devait mettre des années à remplir le nord de la mer d’Aral. Il lui a suffi de quelques mois. Vingt ans après, la réussite reste entière, et la question de sa suite aussi.',
  rubric: 'environnement',
  countries: ['kazakhstan'],
  themes: ['eau', 'climat', 'villes'],
  dossier: 'mer-d-aral',
  authors: ['service-environnement'],
  published: { daysBefore: 9, at: '08:00' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KZ', 'UZ'],
      places: [
        { name: 'Digue de Kokaral', lon: 60.79, lat: 46.1, main: true },
        { name: 'Aralsk', lon: 61.67, lat: 46.8 },
        { name: 'Kyzylorda', lon: 65.51, lat: 44.85 },
        { name: 'Moynaq', lon: 59.02, lat: 43.77 },
      ],
    },
    alt: 'Carte du Kazakhstan et de l’Ouzbékistan : la digue de Kokaral, au nord de la mer d’Aral, près du port d’Aralsk.',
    caption: 'La digue ferme le détroit de Berg, entre l’ancienne île de Kokaral et le delta du Syr-Daria.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Dans la gare d’Aralsk, une mosaïque montre des pêcheurs solides tirant leurs filets. Elle rappelle un épisode de 1921 : la famine ravageait la Volga, Lénine avait écrit aux pêcheurs de l’Aral pour leur demander du secours, et ceux-ci avaient chargé quatorze wagons de poisson. Pendant longtemps, les voyageurs du Moscou–Tachkent ont vu défiler cette image d’abondance dans une ville dont le port ne donnait plus sur rien. L’eau était à une centaine de kilomètres.',
    ),
    p(
      'Elle s’est rapprochée. Pas jusqu’aux quais, mais assez pour qu’on entende de nouveau, à Aralsk, parler de la pêche au présent. L’ouvrage qui a permis ce retour n’a rien d’un monument : un remblai bas, long de treize kilomètres, coupé par un déversoir de béton.',
    ),
    h2('Deux échecs de sable'),
    p(
      'L’idée tient à la géographie. Quand le lac s’est scindé, à la fin des années 1980, la petite Aral, au nord, a gardé pour elle le Syr-Daria. Le fleuve apportait assez d’eau pour maintenir ce bassin modeste, si elle n’avait fui vers le sud par l’ancien détroit de Berg, où elle s’étalait en couche mince et s’évaporait. Il suffisait en somme de mettre un bouchon à la baignoire.',
    ),
    p(
      'Les habitants n’ont pas attendu les banques. Au début des années 1990, à l’initiative des autorités d’Aralsk et de leur <<akim|akim>>, on pousse du sable en travers du chenal. La levée cède, on la refait. Derrière ces barrages de fortune, le niveau monte, la salinité baisse, les roseaux reprennent : la démonstration est faite. Mais le sable ne tient pas contre les vagues. Le 20 avril 1999, une tempête emporte l’ouvrage, et l’eau gagnée avec lui.',
    ),
    p(
      'La version durable naît d’un projet financé par le Kazakhstan et par la Banque mondiale, qui prête 64,5 millions de dollars sur un coût total d’environ 86 millions. Le chantier commence en 2003. Il ne se limite pas à la digue : on répare les barrages et les berges du Syr-Daria, afin que le fleuve arrive plus gros à son terme.',
    ),
    figures(
      'Banque mondiale ; ministère kazakh de l’écologie',
      ['13 km', 'longueur de la digue, achevée en août 2005'],
      ['42 m', 'cote du plan d’eau, atteinte au printemps 2006'],
      ['27 km³', 'volume de la petite Aral remplie, contre 15 auparavant'],
    ),
    h2('Sept mois au lieu de plusieurs années'),
    p(
      'Les ingénieurs comptaient sur un remplissage lent. Un fleuve généreux en décida autrement : dès le printemps 2006, la petite Aral atteignait sa cote de 42 mètres et le surplus passait par le déversoir. En quelques mois, le lac avait regagné près de 900 kilomètres carrés. À Aralsk, la rive se retrouvait à une vingtaine de kilomètres.',
    ),
    p(
      'Le poisson a suivi, descendu du fleuve où il s’était réfugié. Dans les années 1990, les pêcheurs ne remontaient plus guère qu’un flet, le {ru|kambala}, poisson de mer introduit à l’époque soviétique parce qu’il supportait le sel. L’adoucissement de l’eau a ramené le sandre, la brème, la carpe, l’aspe. Les prises, tombées à presque rien, ont dépassé 8 000 tonnes par an à la fin des années 2010. Des usines de transformation ont rouvert, et du sandre de l’Aral part de nouveau pour l’étranger.',
    ),
    h2('Le prix d’une frontière d’eau'),
    p(
      'La digue a aussi tranché un débat : sauver le nord, c’était renoncer au sud. En retenant le Syr-Daria, le Kazakhstan n’a pas asséché la grande Aral, que le fleuve n’aurait pas suffi à maintenir ; mais il a rendu visible un partage que personne n’avait proclamé. Côté ouzbek, l’Amou-Daria s’épuise dans les champs bien avant la côte. Les photographies de l’espace montrent depuis lors un lac bleu au-dessus d’une étendue blanche.',
    ),
    p(
      'Reste la deuxième phase, promise depuis longtemps. Deux projets se font concurrence : surélever la digue actuelle de plusieurs mètres, pour agrandir tout le bassin, ou fermer séparément le golfe de Saryshaganak, ce qui amènerait l’eau aux portes d’Aralsk. Le premier plaît aux hydrologues, le second aux citadins. L’un et l’autre supposent que le Syr-Daria tienne ses promesses, et ce n’est plus acquis : quand les années sèches se suivent, le niveau redescend sous sa cote et les pêcheurs s’inquiètent pour les frayères.',
    ),
    p(
      'Kokaral a pourtant changé une chose qui ne se mesure pas en mètres. Jusqu’en 2005, l’Aral servait d’exemple de ce qui ne se répare pas. Un remblai de terre, dans un détroit oublié, a montré qu’un désastre de cette taille pouvait se soigner par un bout, à condition de choisir lequel.',
    ),
  ],
}

import type { SeedArticle } from '#db/seed/article.ts'
import { chart, figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'terres-vierges-1954',
  kind: 'news',
  title: 'Terres vierges, 1954 : quand Khrouchtchev fit labourer la steppe',
  standfirst:
    'En sept ans, l’URSS retourna plus de quarante millions d’hectares de prairies, dont quelque vingt-cinq au Kazakhstan. Le blé vint, puis le vent. Il fallut un agronome de Chortandy pour convaincre les laboureurs de ranger la charrue.',
  rubric: 'histoire',
  countries: ['kazakhstan', 'russie'],
  themes: ['agriculture', 'climat'],
  authors: ['service-histoire'],
  published: { daysBefore: 110, at: '07:00' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KZ'],
      places: [
        { name: 'Tselinograd (Astana)', lon: 71.43, lat: 51.17, main: true },
        { name: 'Kostanaï', lon: 63.62, lat: 53.21 },
        { name: 'Petropavl', lon: 69.15, lat: 54.87 },
        { name: 'Pavlodar', lon: 76.97, lat: 52.29 },
      ],
    },
    alt: 'Carte du Kazakhstan : Tselinograd, aujourd’hui Astana, dans la steppe du nord, entre Kostanaï, Petropavl et Pavlodar.',
    caption: 'Les labours couvrirent le nord du pays, de Kostanaï à Pavlodar, dont on fit même un « kraï des terres vierges » entre 1960 et 1965.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Le 5 mars 1954, un an jour pour jour après la mort de Staline, un train de volontaires moscovites entre en gare d’Akmolinsk. La neige couvre encore la plaine. Ceux qui en descendent coucheront sous la tente ou dans des roulottes, sur l’emplacement de fermes qui n’existent qu’en projet. Trois jours plus tôt, le comité central a décidé que cette steppe donnerait du pain.',
    ),
    p(
      'Nikita Khrouchtchev est pressé. La récolte de 1953 a été médiocre, les réserves de l’État baissent, et relever les vieilles terres d’Ukraine et de Russie prendrait des années d’engrais et d’argent. Les prairies de l’est, elles, n’attendent que le soc. Le plan initial porte sur 13 millions d’hectares en deux ans ; en août, il est plus que doublé. Les dirigeants du Kazakhstan, qui doutaient du sol et craignaient pour leurs pâturages, ont été remplacés dès février. Un des deux nouveaux venus s’appelle Leonid Brejnev.',
    ),
    figures(
      'Grande Encyclopédie soviétique et annuaires statistiques de l’URSS, chiffres arrondis',
      ['41,8 millions', 'd’hectares de terres vierges ou en friche labourés en URSS de 1954 à 1960'],
      ['25,5 millions', 'd’hectares au Kazakhstan'],
      ['425', 'fermes d’État céréalières créées les deux premières années'],
      ['1961', 'année où Akmolinsk devient Tselinograd'],
    ),
    h2('Des charrues avant les maisons'),
    p(
      'Les <<sovkhoze|sovkhozes>> reçoivent souvent le nom des villes d’où viennent leurs ouvriers. Komsomols, soldats démobilisés, étudiants l’été, ils sont plus de 300 000 à partir dans les deux premières années ; beaucoup repartent au premier hiver. Les tracteurs arrivent avant les routes, le grain avant les silos. La seule région d’Akmolinsk accueille environ 270 000 personnes entre 1953 et 1958. Elles rejoignent une population déjà bouleversée par la famine des années 1930 et par les déportations de la guerre. Au recensement de 1959, les Kazakhs ne forment plus que 30 % des habitants de leur république.',
    ),
    p(
      'Akmolinsk, rebaptisée le 20 mars 1961, devient Tselinograd, « la ville des terres vierges » : {ru|tselina}, c’est la terre que nul n’a entamée. Le mot oubliait les troupeaux. Une part des meilleures herbes du pays venait de passer sous la charrue, et avec elles les parcours des éleveurs et ceux de la [saïga](/articles/retour-de-la-saiga).',
    ),
    h2('Le milliard de pouds'),
    p(
      'La première récolte est bonne, la deuxième brûle. Celle de 1956 emporte les doutes : 125 millions de tonnes dans toute l’Union, dont la moitié sur les terres nouvelles. Le Kazakhstan livre à l’État un milliard de pouds, plus de 16 millions de tonnes. Faute de hangars et de camions, une partie pourrit en tas le long des voies.',
    ),
    chart({
      form: 'bar',
      title: 'Les récoltes des terres nouvelles, une année sur l’autre',
      unit: 'millions de tonnes de grain, chiffres arrondis',
      source: 'Statistiques soviétiques, ensemble des régions mises en valeur (Kazakhstan, Sibérie, Oural, Volga)',
      labels: ['1954', '1955', '1956', '1957', '1958', '1959', '1960', '1961', '1962', '1963'],
      series: [{ name: 'Grain', points: [37.5, 27.7, 63.3, 38.1, 58.4, 54.7, 58.7, 50.6, 55.8, 37.9] }],
    }),
    p(
      'Le graphique montre la règle du jeu. Il tombe ici autour de 300 millimètres d’eau par an, souvent trop tard, et les années sèches sont fréquentes. Les agronomes le savaient. Khrouchtchev tenait que deux bonnes moissons sur cinq suffisaient à payer l’entreprise.',
    ),
    h2('La terre s’en va'),
    p(
      'La charrue à versoir, bonne pour les limons d’Europe, enfouit le chaume et laisse le sol nu. On sème du blé de printemps sur du blé de printemps, sans jachère, puisque le plan compte les hectares ensemencés. Dès la fin des années 1950, le vent emporte les sols légers. Au début de la décennie suivante, les tempêtes noires se succèdent ; en mai 1963, autour de Pavlodar, elles déterrent les semis. Plusieurs millions d’hectares sont atteints, et une partie ne sera plus cultivée. La récolte s’effondre, et l’Union soviétique achète du blé au Canada, en Australie et aux États-Unis. Un an plus tard, Khrouchtchev est démis.',
    ),
    h2('L’agronome de Chortandy'),
    p(
      'Alexandre Baraïev dirige depuis 1957 l’institut céréalier de Chortandy, au nord d’Akmolinsk. La Prairie canadienne, où il voyage vers cette date, a connu la même catastrophe trente ans plus tôt. Il en rapporte des outils et une manière, qu’il adapte à des étés plus courts. Une lame plate passe sous la surface sans la retourner ; le chaume reste debout, brise le vent et retient la neige ; des bandes de culture alternent avec des bandes en jachère. C’est laisser chaque année une part des champs sans semence. Khrouchtchev le lui reproche en public.',
    ),
    p(
      'Après 1965, la méthode s’étend à des millions d’hectares. Des usines de Tselinograd fabriquent les cultivateurs, et Baraïev reçoit en 1972, avec son équipe, le prix Lénine. Les tempêtes s’espacent. L’humus emporté, lui, ne revient pas si vite.',
    ),
    p(
      'L’Union dissoute, les subventions cessent. Dans une zone du nord suivie par satellite, 45 % des terres cultivées en 1990 étaient abandonnées dix ans plus tard, d’abord les plus mauvaises, ouvertes après la campagne. L’armoise y est venue, puis les graminées de la steppe. Le reste fait toujours du Kazakhstan un exportateur de blé. Tselinograd, devenue Akmola en 1992, a reçu le gouvernement en 1997 et pris l’année suivante le nom d’Astana, « la capitale ».',
    ),
  ],
}

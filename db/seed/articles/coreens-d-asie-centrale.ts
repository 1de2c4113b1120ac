import type { SeedArticle } from '#db/seed/article.ts'
import { chart, figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'coreens-d-asie-centrale',
  kind: 'news',
  title: 'De Vladivostok à Ouchtobé : les Coréens déportés de 1937 et leurs descendants',
  standfirst:
    'À l’automne 1937, l’URSS déporta vers le Kazakhstan et l’Ouzbékistan les Coréens de son Extrême-Orient, environ 172 000 personnes. Leurs descendants y ont gardé un théâtre, un journal et une salade de carottes.',
  rubric: 'societe',
  countries: ['kazakhstan', 'ouzbekistan'],
  themes: ['demographie', 'agriculture'],
  authors: ['service-histoire'],
  published: { daysBefore: 27, at: '07:00' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KZ', 'UZ'],
      places: [
        { name: 'Ouchtobé', lon: 77.98, lat: 45.25, main: true },
        { name: 'Kyzylorda', lon: 65.51, lat: 44.85 },
        { name: 'Almaty', lon: 76.93, lat: 43.24 },
        { name: 'Tachkent', lon: 69.24, lat: 41.31 },
      ],
    },
    alt: 'Carte du Kazakhstan et de l’Ouzbékistan : Ouchtobé et Almaty au sud-est, Kyzylorda sur le Syr-Daria, Tachkent au sud.',
    caption: 'Les premiers convois s’arrêtèrent à Ouchtobé ; le théâtre et le journal coréens s’établirent à Kyzylorda, puis à Almaty.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'On la trouve sur les marchés de Tachkent comme sur ceux d’Almaty, en monticules orange dans des bassines : des carottes taillées en fils, du vinaigre, de l’ail, de la coriandre, du piment. Son nom, {ru|morkovtcha}, accole au mot russe pour carotte la fin d’un mot coréen. La Corée ne connaissait pas ce plat. Des exilés l’ont composé en Union soviétique, faute de chou chinois, avec le légume qu’ils avaient.',
    ),
    p(
      'Ils se nomment Koryo-saram, « gens de Koryo ». Leurs aïeux avaient passé le fleuve Toumen dans les années 1860, fuyant la disette, et défriché la province russe du littoral ; d’autres vinrent après l’annexion de leur pays par le Japon, en 1910. Au début des années 1930, la région de Vladivostok comptait des kolkhozes, des écoles et un institut pédagogique coréens.',
    ),
    h2('Le décret du 21 août'),
    p(
      'Le 21 août 1937, Molotov et Staline signent la résolution n° 1428-326, qui ordonne d’expulser la population coréenne des districts frontaliers. Motif : empêcher l’espionnage japonais, c’est-à-dire celui d’un empire que beaucoup de ces gens avaient fui. Un second texte, en septembre, étend la mesure à toute la région. Des officiers, des maîtres d’école, des cadres du parti sont arrêtés. Les autres ont quelques jours pour préparer leurs vivres. Puis viennent les wagons de marchandises à deux rangs de planches, et environ un mois de rail.',
    ),
    figures(
      'Rapport du commissaire à l’intérieur Nikolaï Ejov, 25 octobre 1937',
      ['171 781', 'personnes déportées, soit 36 442 familles'],
      ['124', 'convois de chemin de fer'],
      ['95 256', 'personnes envoyées au Kazakhstan'],
      ['76 525', 'personnes envoyées en Ouzbékistan'],
    ),
    p('L’Union soviétique n’avait encore jamais déporté une nationalité entière. La méthode, éprouvée là, servira pendant la guerre.'),
    h2('Le riz dans les roseaux'),
    p(
      'À Ouchtobé, petite gare du [Turksib](/articles/turksib-1930) au sud du Balkhach, rien n’est prêt. On creuse des abris au pied d’une colline, Bastobé, et l’on y passe l’hiver, parmi des Kazakhs qui sortent à peine de la famine de 1930–1933. Les estimations des morts, de faim, de froid et de maladie, vont d’environ 16 000 à 50 000 selon les auteurs. Assignés à l’Asie centrale, les hommes sont écartés du front et, pour beaucoup, envoyés dans l’« armée du travail ». Il faut attendre le milieu des années 1950 pour circuler librement.',
    ),
    p(
      'Les kolkhozes se reforment, et l’on sème du riz dans les roselières. Près de Tachkent, le kolkhoze L’Étoile polaire reçoit des terres de marécage. Kim Pen Hwa, ancien officier, le préside de 1940 à sa mort, en 1974 ; le riz et le coton lui valent deux fois, en 1948 et en 1951, le titre de héros du travail socialiste. Le village aura son stade, sa maison de la culture et les délégations étrangères qu’on y conduit.',
    ),
    h2('Une langue qui se retire'),
    p(
      'L’école, elle, change de langue. En 1938, les établissements coréens passent au russe. Deux institutions échappent à la règle. Le théâtre fondé à Vladivostok en 1932 a été déporté avec sa troupe : il joue à Kyzylorda, à Ouchtobé, de nouveau à Kyzylorda, à Alma-Ata enfin, depuis 1968. Son gardien fut un temps le général Hong Beom-do, vainqueur des Japonais en Mandchourie en 1920 ; mort en 1943, il repose depuis août 2021 en Corée du Sud. Le journal *Sonbong*, né en 1923, reparaît en 1938 sous le titre *Lenin Kitchi*, « Le Drapeau de Lénine ». Depuis 1991, il s’appelle *Koryo Ilbo*.',
    ),
    chart({
      form: 'bar',
      title: 'Les Coréens dans l’URSS de 1989',
      unit: 'milliers de personnes, chiffres arrondis',
      source: 'Recensement soviétique de 1989, qui en dénombre 439 000 au total',
      labels: ['Ouzbékistan', 'Russie', 'Kazakhstan', 'Kirghizstan', 'Tadjikistan', 'Ukraine', 'Turkménistan'],
      series: [{ name: 'Coréens', points: [183, 107, 103, 18, 13, 9, 3] }],
    }),
    p(
      'Les anciens parlaient le {ko|koryo-mar}, issu des dialectes du nord-est de la péninsule et que l’on comprend mal à Séoul. Leurs petits-enfants parlent russe. Dès qu’ils l’ont pu, beaucoup ont quitté les fermes pour l’université et les villes. D’autres ont mené une vie saisonnière : ils louaient un champ d’oignons ou de pastèques à l’autre bout de l’Union et y campaient du printemps à l’automne.',
    ),
    h2('Réhabilités'),
    p(
      'Moscou reconnut l’illégalité des déportations en novembre 1989. La Russie réhabilita ses Coréens par une résolution du 1er avril 1993 ; deux semaines plus tard, une loi kazakhe étendait la réparation à toutes les victimes des répressions de masse. Séoul ouvrit des ambassades, des cours de langue, des usines, puis, en 2007, un visa de travail pour les Coréens de la diaspora. Des dizaines de milliers de descendants ont fait le voyage en sens inverse.',
    ),
    p(
      'Le Kazakhstan en comptait 118 450 au recensement de 2021, l’Ouzbékistan environ 174 000 la même année. À Bastobé, au milieu des tombes, une pierre donne deux dates, 9 octobre 1937 et 10 avril 1938. C’est le temps que les premiers venus ont passé sous terre.',
    ),
  ],
}

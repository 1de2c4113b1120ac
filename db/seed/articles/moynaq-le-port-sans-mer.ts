import type { SeedArticle } from '#db/seed/article.ts'
import { box, h2, map, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'moynaq-le-port-sans-mer',
  kind: 'news',
  title: 'Moynaq, un port d’Ouzbékistan à cent cinquante kilomètres de la mer',
  standfirst:
    'La ville vivait de la pêche et de sa conserverie. L’Aral s’est retirée, les bateaux sont restés. Entre tourisme du désastre, gisements de gaz et musique électronique, ses habitants cherchent une raison de rester qui ne soit pas seulement une ruine.',
  rubric: 'societe',
  countries: ['ouzbekistan'],
  themes: ['villes', 'eau', 'demographie'],
  dossier: 'mer-d-aral',
  authors: ['la-redaction'],
  published: { daysBefore: 30, at: '09:30' },
  picture: {
    spec: { draw: 'ornament', motif: 'ikat', seed: 'moynaq-le-port-sans-mer' },
    alt: 'Composition de losanges étirés aux bords flous, en bleu de mer et en ocre, dans la manière d’une soierie ikat.',
    caption: 'Le bleu qui se défait dans l’ocre : un motif d’ikat pour une ville que la mer a quittée.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'Au bout de la rue principale, le sol s’arrête net. Une falaise de quelques mètres, une stèle dressée comme une voile, et en contrebas une dizaine de coques de métal couchées dans le sable, couleur de brique. On descend par un escalier là où l’on plongeait. Les visiteurs se photographient, le vent fait sonner les tôles, et des vaches passent entre les proues.',
    ),
    p(
      'Moynaq se trouve à quelque deux cent dix kilomètres au nord de Noukous par la route, capitale du Karakalpakstan, la république autonome qui occupe l’ouest de l’Ouzbékistan. Son nom évoque une langue de terre, un cou. La ville fut d’abord cela : une presqu’île à l’embouchure de l’Amou-Daria, entourée de roseaux, peuplée de pêcheurs karakalpaks, kazakhs et russes. Le rivage le plus proche est maintenant à quelque cent cinquante kilomètres, au pied des falaises de l’Oustiourt.',
    ),
    h2('La conserverie qui attendait le poisson'),
    p(
      'La pêche industrielle y arrive avec le pouvoir soviétique. On bâtit une conserverie, l’une des grandes du pays, dont les boîtes partaient dans toute l’Union. Une flottille, des chantiers, un aérodrome d’où l’on gagnait Noukous en quelques dizaines de minutes. L’été, on venait à la plage. La ville compta plus de vingt mille habitants.',
    ),
    p(
      'Quand l’eau a commencé à reculer, dans les années 1960, on l’a suivie. On a creusé un chenal, puis on l’a prolongé, pour que les chalutiers atteignent encore le large. Il a fallu renoncer. Au début des années 1980, il n’y avait plus de prises ; les bateaux furent laissés où ils avaient touché le fond. La conserverie, elle, a survécu un temps à la mer : pour ne pas licencier, l’État soviétique fit venir du poisson congelé de la Baltique et d’autres océans, par chemin de fer puis par camion, sur des milliers de kilomètres. Elle a fermé dans les années 1990, peu après la disparition du pays qui payait le transport.',
    ),
    map({
      countries: ['UZ', 'KZ', 'TM'],
      places: [
        { name: 'Moynaq', lon: 59.02, lat: 43.77, main: true },
        { name: 'Noukous', lon: 59.61, lat: 42.46 },
        { name: 'Khiva', lon: 60.36, lat: 41.38 },
        { name: 'Aralsk', lon: 61.67, lat: 46.8 },
      ],
      caption: 'Moynaq et Aralsk, les deux anciens ports de la mer d’Aral, sont à près de quatre cents kilomètres l’un de l’autre à vol d’oiseau.',
    }),
    p(
      'Le cimetière de bateaux que l’on visite est déjà un décor. Les coques, dispersées jadis sur des kilomètres, ont été rassemblées sous la stèle pour la commodité du regard ; la plupart des autres ont été découpées et vendues à la ferraille. Ce qui reste tient du musée en plein air, comme la petite salle où l’on garde des boîtes de conserve aux étiquettes intactes et des toiles de peintres du delta, avec de l’eau jusqu’à l’horizon.',
    ),
    h2('Vivre sous le vent'),
    p(
      'Pour ceux qui n’étaient pas partis, la question n’a jamais été celle du paysage. C’est l’eau du robinet, saumâtre, c’est la poussière de sel, ce sont les hivers plus durs et les étés plus brûlants depuis que le lac ne tempère plus rien. Beaucoup d’hommes travaillent au Kazakhstan ou en Russie. D’autres élèvent du bétail, pêchent dans les petits lacs de retenue que l’on alimente à partir de l’Amou-Daria, sèment le saxaoul sur l’ancien fond. La population tournait autour de 13 500 habitants en 2018.',
    ),
    p(
      'La richesse, s’il y en a une, est venue d’en dessous. Sous l’ancienne mer et le plateau voisin, on exploite le gaz ; celui de Surgil alimente depuis le milieu des années 2010 un grand complexe chimique de l’Oustiourt. Il donne des emplois, moins que n’en donnait la pêche. À la fin de la décennie, Tachkent a lancé un programme de développement pour la ville : rues refaites, logements, réseau d’eau, aéroport remis en état.',
    ),
    box(
      'Repères',
      '**1960** : la mer d’Aral baigne la ville ; son niveau commence à baisser.',
      '**Années 1980** : fin de la pêche commerciale.',
      '**2018** : première édition à Moynaq du festival Stihia ; création d’un fonds des Nations unies pour la région de l’Aral.',
      '**2021** : l’Assemblée générale des Nations unies déclare la région « zone d’innovations et de technologies écologiques ».',
    ),
    h2('Danser devant les épaves'),
    p(
      'En 2018, un festival de musique électronique, Stihia, « l’élément » au sens des forces naturelles, a posé ses enceintes au pied des coques. L’affaire pouvait tourner au mauvais goût. Elle a surtout fait venir à Moynaq des milliers de jeunes de Tachkent qui n’avaient jamais vu le Karakalpakstan, et des conférences sur l’eau entre les concerts.',
    ),
    p(
      'On peut sourire de ces rencontres entre des fêtards et des épaves. Les habitants, eux, ont appris à compter avec ce que la ville possède : un nom, une image, une heure de lumière rasante sur la rouille. Une maison d’hôtes, un chauffeur, une cuisinière en vivent. La promenade du soir mène toujours à la falaise. On s’y assoit face au nord, par habitude, comme devant une mer.',
    ),
  ],
}

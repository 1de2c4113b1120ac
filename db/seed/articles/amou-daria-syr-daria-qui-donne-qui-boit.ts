import type { SeedArticle } from '#db/seed/article.ts'
import { box, h2, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'amou-daria-syr-daria-qui-donne-qui-boit',
  kind: 'analysis',
  title: 'Amou-Daria, Syr-Daria : qui donne l’eau, qui la boit',
  standfirst:
    'Deux pays de montagne fournissent l’essentiel du débit ; trois pays de plaine en consomment la plus grande part. Depuis 1992, l’Asie centrale vit sur des quotas hérités de l’URSS, et sur un malentendu de saison entre ceux qui ont froid l’hiver et ceux qui ont soif l’été.',
  rubric: 'environnement',
  countries: ['kazakhstan', 'kirghizstan', 'ouzbekistan', 'tadjikistan', 'turkmenistan', 'afghanistan'],
  themes: ['eau', 'energie', 'frontieres', 'institutions'],
  authors: ['service-environnement', 'service-international'],
  published: { daysBefore: 14, at: '06:45' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KZ', 'KG', 'UZ', 'TJ', 'TM', 'AF'],
      places: [
        { name: 'Toktogoul', lon: 72.65, lat: 41.68, main: true },
        { name: 'Nourek', lon: 69.35, lat: 38.37 },
        { name: 'Noukous', lon: 59.61, lat: 42.46 },
        { name: 'Kyzylorda', lon: 65.51, lat: 44.85 },
        { name: 'Termez', lon: 67.28, lat: 37.22 },
      ],
    },
    alt: 'Carte des six pays du bassin : les réservoirs de Toktogoul et de Nourek en montagne, Noukous et Kyzylorda dans la plaine.',
    caption: 'Toktogoul commande le Syr-Daria, Nourek le Vakhch et donc une part de l’Amou-Daria ; Noukous et Kyzylorda sont au bout des tuyaux.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Les géographes arabes les nommaient Djeyhoun et Seyhoun et les comptaient parmi les fleuves du paradis. Les Grecs disaient Oxus et Iaxarte. Entre les deux s’étendait la Transoxiane, pays de Samarcande et de Boukhara, où l’on savait depuis des millénaires qu’un champ commence par un canal. Ce qui a changé au XXe siècle n’est pas la dépendance, c’est le nombre de frontières que l’eau franchit avant d’arriver.',
    ),
    p(
      'L’Amou-Daria naît de la rencontre du Piandj et du Vakhch, à la limite du Tadjikistan et de l’Afghanistan. C’est le plus puissant : près de 80 kilomètres cubes par an, si l’on compte tout ce qui se forme dans son bassin. Le Syr-Daria, plus long, moitié moins abondant, descend des Tian Chan kirghiz, traverse la vallée de Ferghana, effleure le Tadjikistan et finit au Kazakhstan dans [la petite Aral](/articles/digue-de-kokaral-retour-de-la-petite-aral).',
    ),
    h2('La géographie d’un déséquilibre'),
    p(
      'Additionnés, les deux bassins forment chaque année un peu plus de 116 kilomètres cubes. Le Tadjikistan en fournit près de la moitié, le Kirghizstan le quart. L’Ouzbékistan, où vivent près de la moitié des habitants de la région, n’en produit qu’un dixième, et le Turkménistan presque rien.',
    ),
    table(
      'Où se forme l’eau des deux fleuves (kilomètres cubes par an, moyenne de long terme)',
      'Commission interétatique de coordination de l’eau, citée par l’Unesco, 2003 ; chiffres arrondis',
      ['Pays', 'Syr-Daria', 'Amou-Daria', 'Part du total'],
      ['Tadjikistan', '1,0', '55,7', '49 %'],
      ['Kirghizstan', '26,9', '1,6', '24 %'],
      ['Afghanistan', '–', '14,5', '12 %'],
      ['Ouzbékistan', '6,2', '5,1', '10 %'],
      ['Kazakhstan', '2,4', '–', '2 %'],
      ['Turkménistan', '–', '1,5', '1 %'],
      ['Iran et Chine', '0,8', '0,9', '1 %'],
      ['Ensemble', '37,2', '79,3', '100 %'],
    ),
    p(
      'Du côté de l’usage, le tableau se retourne. Selon les estimations couramment citées, les deux pays d’amont prélèvent moins d’un cinquième de l’eau, les trois pays d’aval plus des quatre cinquièmes. L’agriculture en absorbe l’essentiel, environ neuf litres sur dix : coton, blé, riz du Khorezm et du bas Syr-Daria, vergers de Ferghana.',
    ),
    h2('Un partage pensé pour un seul pays'),
    p(
      'Tant que Moscou décidait, l’affaire se réglait par troc. L’été, le réservoir kirghiz de Toktogoul, capable de stocker 19,5 kilomètres cubes, lâchait son eau pour les champs d’en bas. L’hiver, les républiques de plaine envoyaient là-haut le gaz, le charbon et le fioul nécessaires au chauffage. L’eau n’avait pas de prix, le combustible non plus.',
    ),
    p(
      'Le 18 février 1992, à Almaty, quelques semaines après la fin de l’URSS, les cinq ministres de l’eau signent un accord qui maintient les quotas soviétiques et crée une commission interétatique chargée de les appliquer. Texte de prudence, qui évita sans doute des conflits. Il reconduisait cependant les parts fixées dans les années 1980 : sur l’Amou-Daria, 48,2 % pour l’Ouzbékistan et 35,8 % pour le Turkménistan, 15,4 % pour le Tadjikistan, 0,6 % pour le Kirghizstan. Il ne disait rien de l’énergie. Et il n’y avait pas d’Afghans autour de la table.',
    ),
    p(
      'La suite tient en une question de calendrier. Privés de gaz bon marché, les Kirghiz ont fait tourner Toktogoul en janvier, quand Bichkek gèle, et non plus en juillet. L’eau lâchée l’hiver inondait les terres du bas Syr-Daria au lieu de les irriguer ; il a fallu creuser au Kazakhstan un réservoir de secours, à Koksaraï. Un accord de 1998 tenta de rétablir le troc. Il fut mal appliqué, année après année, puis laissé de côté.',
    ),
    box(
      'Une eau, deux saisons',
      'Un barrage d’amont produit le plus d’argent lorsqu’on a froid : il veut remplir l’été et vider l’hiver. Un périmètre irrigué demande l’inverse. La plupart des disputes de l’eau en Asie centrale opposent moins deux volumes que deux calendriers.',
    ),
    h2('La fin du huis clos'),
    p(
      'Depuis 2016, le climat politique s’est adouci. Tachkent, qui tenait naguère les grands barrages tadjiks pour une menace, les accepte et achète leur courant ; l’Ouzbékistan, le Kazakhstan et le Kirghizstan ont décidé de bâtir ensemble la centrale de Kambarata, en amont de Toktogoul. Les limites de prélèvement se négocient deux fois l’an, avant la saison des cultures et avant l’hiver, dans une commission dont les communiqués sont arides et les effets très concrets.',
    ),
    p(
      'Deux inconnues pèsent désormais sur ces arrangements. La première descend des sommets : les glaciers qui soutiennent le débit d’été reculent, et l’appoint qu’ils donnent en fondant ne durera pas. La seconde vient du sud. En creusant [le canal Qosh Tepa](/articles/canal-qosh-tepa), l’Afghanistan, qui forme une part de l’Amou-Daria et n’a signé aucun des accords de 1992, rappelle qu’un fleuve peut se partager à cinq tant que le sixième n’a pas de pelleteuses.',
    ),
    p(
      'Les marges existent pourtant, et elles sont dans la plaine. Une bonne partie de l’eau prélevée se perd avant la racine, dans des canaux de terre et des champs inondés à la raie. Aucun traité ne donnera aux riverains autant d’eau que celle qu’ils laissent filer dans le sable.',
    ),
  ],
}

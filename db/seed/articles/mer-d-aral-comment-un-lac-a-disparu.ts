import type { SeedArticle } from '#db/seed/article.ts'
import { chart, embed, figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'mer-d-aral-comment-un-lac-a-disparu',
  kind: 'analysis',
  title: 'Mer d’Aral : comment le quatrième lac du monde a disparu en deux générations',
  standfirst:
    'En 1960, elle couvrait plus de deux fois la Belgique. Il en reste aujourd’hui quelques nappes d’eau séparées par un désert de sel. L’assèchement n’est ni un accident ni une fatalité du climat : il a été calculé, accepté, puis longtemps tenu sous silence.',
  rubric: 'environnement',
  countries: ['kazakhstan', 'ouzbekistan'],
  themes: ['eau', 'agriculture', 'climat'],
  dossier: 'mer-d-aral',
  authors: ['service-environnement'],
  published: { daysBefore: 2, at: '07:15' },
  picture: {
    spec: {
      draw: 'chart',
      form: 'line',
      title: 'Le niveau de la mer d’Aral (puis de la grande Aral)',
      unit: 'mètres au-dessus du niveau de la mer, valeurs arrondies',
      source: 'travaux de Philip Micklin',
      labels: ['1960', '1970', '1980', '1990', '2000'],
      series: [{ name: 'Niveau', points: [53, 51, 46, 38, 33] }],
    },
    alt: 'Courbe du niveau de la mer d’Aral, qui descend de 53 mètres en 1960 à 33 mètres en 2000, plus vite après 1970.',
    caption:
      'La surface du lac a baissé de vingt mètres en quarante ans ; sur des fonds presque plats, chaque mètre découvre des milliers de kilomètres carrés.',
    credit: 'Graphique : Transcaspienne, d’après les travaux de Philip Micklin',
  },
  body: [
    p(
      'Les cartes scolaires ont mis longtemps à suivre. Dans les atlas des années 1990, la mer d’Aral gardait souvent son contour de 1960, une grosse tache bleue au milieu du Turkestan, alors que les cargos d’Aralsk et de Moynaq rouillaient déjà sur le sable. Le lac s’était retiré plus vite que les éditeurs ne corrigeaient leurs planches.',
    ),
    p(
      'Il faut se représenter ce qu’il était : quelque 68 000 kilomètres carrés, le quatrième plan d’eau intérieur de la planète, derrière la Caspienne, le lac Supérieur et le lac Victoria. Une eau légèrement salée, trois fois moins que l’océan. Des esturgeons, des brèmes, des carpes, une pêche de l’ordre de 40 000 tonnes par an à la fin des années 1950. Deux fleuves le nourrissaient, l’Amou-Daria au sud, le Syr-Daria au nord, dont les deltas s’ouvraient en roselières et en forêts riveraines, les <<tougai|tougaï>>.',
    ),
    h2('Un choix d’arithmétique'),
    p(
      'Un lac sans issue vit d’un équilibre simple : ce qui entre doit compenser ce qui s’évapore. Dans un pays où il tombe une centaine de millimètres de pluie par an, tout reposait sur les fleuves, qui apportaient autour de 1960 une cinquantaine de kilomètres cubes chaque année. L’irrigation, ici, est aussi vieille que les oasis. Mais le plan soviétique change d’échelle : il faut du coton, beaucoup, pour affranchir l’URSS des importations. On défriche la steppe de la Faim, on creuse dès 1954 [le canal du Karakoum](/articles/canal-du-karakoum), qui emmène l’eau de l’Amou-Daria vers le Turkménistan, hors de portée du lac. Les terres irriguées du bassin passent d’environ 4,5 millions d’hectares en 1960 à plus de 7 millions en 1990.',
    ),
    p(
      'La conséquence était prévue. Des hydrologues soviétiques l’avaient chiffrée dès les années 1960, et certains jugeaient l’échange avantageux : l’eau d’un champ de coton rapporte plus que celle d’un lac perdu dans le désert. On pensait aussi qu’une croûte de sel durcirait sur les fonds découverts et retiendrait la poussière. Elle ne s’est pas formée comme on l’attendait.',
    ),
    chart({
      form: 'bar',
      title: 'Un lac divisé par quatre en moins d’un demi-siècle',
      unit: 'milliers de kilomètres carrés, toutes nappes réunies',
      source: 'Travaux de Philip Micklin et estimations satellitaires, chiffres arrondis',
      labels: ['1960', '1971', '1976', '1989', '1998', '2004'],
      series: [{ name: 'Surface', points: [68, 60, 56, 40, 29, 17] }],
    }),
    h2('La mer se défait par morceaux'),
    p(
      'Le retrait commence doucement, une vingtaine de centimètres par an dans les années 1960. Il dépasse le demi-mètre dans la décennie suivante. Certaines années 1980, les fleuves, épuisés par les prises d’eau, n’atteignent plus leur embouchure. La pêche commerciale s’éteint au début de cette même décennie : la salinité tue d’abord les œufs, puis les adultes. À la fin des années 1980, le lac se coupe en deux, la petite Aral au nord, la grande au sud. Cette dernière se divise à son tour, entre un bassin occidental étroit et profond et un bassin oriental immense et plat. Au mois d’août 2014, les satellites de la NASA montrent ce bassin oriental entièrement à sec.',
    ),
    p(
      'Une île raconte à elle seule l’enchaînement. Vozrojdenié, « renaissance » en russe, isolée au milieu des eaux, avait servi à l’armée soviétique de terrain d’essai pour les armes biologiques. En 2001, le retrait l’a rattachée à la terre ferme. L’année suivante, une équipe américano-ouzbèke venait y neutraliser les fosses où l’on avait enterré des spores d’anthrax.',
    ),
    figures(
      'Philip Micklin ; Fonds international pour la sauvegarde de la mer d’Aral',
      ['68 000 km²', 'surface du lac en 1960'],
      ['− 90 %', 'volume d’eau perdu entre 1960 et le milieu des années 2000'],
      ['10 g/l', 'salinité en 1960 ; plus de 100 g/l dans la grande Aral des années 2000'],
    ),
    embed('Ce qui reste de la mer d’Aral, sur la carte libre d’OpenStreetMap', 'OpenStreetMap', 'https://www.openstreetmap.org/#map=7/45.2/60.0'),
    h2('Ce que le lac faisait sans qu’on le voie'),
    p(
      'Une étendue d’eau de cette taille adoucissait les hivers et tempérait les étés des environs. Sans elle, les gelées viennent plus tôt, la chaleur monte plus haut, la saison même du coton se raccourcit dans le delta. Des fonds mis à nu, le vent soulève une poussière chargée de sels et de résidus d’engrais et de pesticides, qui retombe à des centaines de kilomètres. Au Karakalpakstan comme dans la région de Kyzylorda, l’eau des puits est devenue saumâtre, et les maladies respiratoires, les anémies, les affections rénales pèsent plus lourd qu’ailleurs.',
    ),
    p(
      'Les remèdes furent d’abord rêvés à la taille du mal. Moscou étudia le détournement de fleuves sibériens vers le sud, avant d’y renoncer en août 1986. En 1993, les cinq États nés de l’URSS créèrent un Fonds international pour la sauvegarde de la mer d’Aral. Il a entretenu le dialogue sur l’eau sans rendre le lac, car le rendre supposerait de fermer les vannes pendant des décennies, dans une région qui compte plusieurs fois plus d’habitants qu’en 1960.',
    ),
    p(
      'Deux réponses plus modestes ont pris le relais. Au nord, les Kazakhs ont fermé leur part du lac par [la digue de Kokaral](/articles/digue-de-kokaral-retour-de-la-petite-aral), et le poisson est revenu. Au sud, les Ouzbeks ne cherchent plus à ramener la mer : ils [plantent le désert](/articles/aralkoum-le-desert-et-le-saxaoul) qu’elle a laissé. En kazakh comme en karakalpak, {kk|aral} veut dire « île ». Le nom disait un lac semé d’îles ; il désigne désormais quelques nappes d’eau isolées dans une terre sèche.',
    ),
  ],
}

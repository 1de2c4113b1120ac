import type { SeedArticle } from '#db/seed/article.ts'
import { h2, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'nourek-rogoun-barrages-du-vakhch',
  kind: 'analysis',
  title: 'Nourek et Rogoun, deux géants tadjiks sur une même rivière',
  standfirst:
    'Le premier éclaire le pays depuis un demi-siècle. Le second, commencé en 1976, doit devenir le plus haut barrage du monde. Entre les deux, soixante-dix kilomètres de Vakhch et toute l’ambition d’un État sans pétrole ni gaz.',
  rubric: 'economie',
  countries: ['tadjikistan'],
  themes: ['energie', 'eau', 'frontieres'],
  authors: ['service-economie'],
  published: { daysBefore: 20, at: '07:30' },
  updated: { daysBefore: 6, at: '10:10' },
  picture: {
    spec: { draw: 'ornament', motif: 'tiles', seed: 'nourek-rogoun-barrages-du-vakhch' },
    alt: 'Assemblage de carreaux bleus et turquoise disposés en gradins, comme les assises d’un mur de retenue.',
    caption: 'Un barrage en remblai se construit assise par assise, à la manière d’un carrelage que l’on empile.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'Le Vakhch n’est pas long. Il descend du Pamir et de l’Alaï sous plusieurs noms, Kyzyl-Sou au Kirghizstan, Sourkhob plus bas, et court ensuite vers le sud-ouest jusqu’au Piandj, avec lequel il forme l’Amou-Daria. Mais il tombe. Sur ce parcours de quelques centaines de kilomètres, l’eau des glaciers perd assez d’altitude pour alimenter une échelle de centrales, que les ingénieurs soviétiques ont dessinée barreau par barreau : Golovnaïa, Sangtouda, Baïpaza, Nourek et, tout en haut, Rogoun.',
    ),
    h2('Nourek, l’école de béton et d’argile'),
    p(
      'Le chantier de Nourek s’ouvre en 1961, dans une gorge à soixante-dix kilomètres de Douchanbé. Il est d’emblée présenté comme une entreprise de toute l’Union : on y vient de partout, et une ville neuve sort du rocher. L’ouvrage retenu est un remblai de terre et de pierres autour d’un noyau d’argile, forme trapue qui encaisse mieux les séismes qu’un voile de béton. Trois cents mètres de haut. La première turbine tourne en 1972, la neuvième en 1979, et Nourek reste le plus haut barrage du monde jusqu’à l’achèvement du chinois Jinping-I, en 2013.',
    ),
    p(
      'L’énergie avait une destination : l’usine d’aluminium de Toursounzoda, à la frontière ouzbèke, qui transforme en métal l’alumine importée et, à travers elle, le courant des montagnes. L’eau avait la sienne, en plaine, dans les champs de coton. Le lac, long de soixante-dix kilomètres, contient 10,5 kilomètres cubes.',
    ),
    p(
      'À la fin des années 2010, la centrale fournissait encore environ 70 % de l’électricité du Tadjikistan. C’est une force et une fragilité. Le 28 octobre 2016, une panne à Nourek plongea la plus grande partie du pays dans le noir pendant plusieurs heures. La rénovation complète des neuf groupes, payée pour une large part par la Banque mondiale et d’autres prêteurs, a commencé en 2019.',
    ),
    table(
      'Deux barrages en regard',
      'Banque mondiale ; opérateurs. Pour Rogoun, caractéristiques du projet',
      ['', 'Nourek', 'Rogoun'],
      ['Début des travaux', '1961', '1976, reprise en 2008 puis en 2016'],
      ['Hauteur', '300 m', '335 m'],
      ['Retenue', '10,5 km³', '13,3 km³'],
      ['Puissance', '3 000 MW', '3 600 à 3 780 MW'],
      ['Premier groupe en service', '1972', 'novembre 2018'],
    ),
    h2('Rogoun, ou l’hiver à vaincre'),
    p(
      'Nourek a un défaut que sa taille ne corrige pas. L’été, quand les glaces fondent, le pays a trop de courant ; l’hiver, quand le Vakhch maigrit, il en manque. Les Tadjiks ont vécu des années de coupures réglées par quartier, quelques heures le matin, quelques heures le soir, et l’hiver 2007-2008, exceptionnellement froid, a tourné à la crise nationale. Rogoun, placé en amont, doit résoudre cela : stocker l’eau de l’été pour la rendre de décembre à mars, à travers ses propres turbines puis celles de tous les barrages inférieurs.',
    ),
    p(
      'L’ouvrage a connu à peu près tous les malheurs d’un chantier. Commencé en 1976, il s’arrête avec l’URSS. En mai 1993, en pleine guerre civile, une crue emporte le batardeau. Un accord avec le russe Rusal, en 2004, tourne court. En 2010, l’État vend des actions de Rogoun à ses propres citoyens, souvent priés avec insistance d’en acheter ; il réunit moins de 200 millions de dollars, loin du compte. Les travaux reprennent pour de bon après la signature d’un contrat de 3,9 milliards de dollars avec l’italien Salini Impregilo, devenu Webuild. Le 29 octobre 2016, le président Emomali Rahmon monte lui-même dans un bulldozer pour barrer le Vakhch. Deux groupes ont été mis en route en 2018 et en 2019, à faible chute, alors que le remblai n’avait pas le quart de sa hauteur.',
    ),
    h2('La querelle et l’addition'),
    p(
      'Pendant vingt-cinq ans, l’opposition de l’Ouzbékistan a pesé plus que l’argent. Son président, Islam Karimov, redoutait qu’un voisin pût fermer le robinet ; en 2012, il évoquait publiquement un risque de guerre. Tachkent retenait des wagons, coupait le gaz, quittait le réseau électrique commun. Des études de la Banque mondiale, publiées en 2014, ont conclu que le projet était réalisable, sous conditions de sûreté et de gestion de l’eau. Le changement de pouvoir à Tachkent, en 2016, a fait le reste : les Ouzbeks sont devenus acheteurs de courant tadjik.',
    ),
    p(
      'Restent trois questions que les inaugurations ne règlent pas. Le coût, d’abord, désormais estimé à plus de six milliards de dollars pour l’un des pays les plus pauvres d’Asie ; la Banque mondiale a accordé un premier don de 350 millions en décembre 2024. Le sol, ensuite : une faille chargée de sel passe sous le site, et la région tremble souvent. Les gens, enfin. Plusieurs dizaines de milliers d’habitants de la vallée doivent partir avant que l’eau ne monte, certains vers des bourgs neufs où le verger, la mosquée et le cimetière sont à recommencer.',
    ),
    p(
      'Le remplissage prendra des années, et sa durée dira ce que valent les promesses faites à l’aval. Chaque mètre gagné derrière Rogoun sera de l’eau que Nourek, puis [les champs de l’Amou-Daria](/articles/amou-daria-syr-daria-qui-donne-qui-boit), recevront plus tard. Le plus haut barrage du monde est, à cet égard, un instrument de précision.',
    ),
  ],
}

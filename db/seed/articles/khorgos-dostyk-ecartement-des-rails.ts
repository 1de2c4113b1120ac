import type { SeedArticle } from '#db/seed/article.ts'
import { h2, p, steps, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'khorgos-dostyk-ecartement-des-rails',
  kind: 'news',
  title: 'Khorgos et Dostyk, les 85 millimètres qui arrêtent les trains',
  standfirst:
    'La Chine roule sur des voies de 1 435 millimètres, le Kazakhstan sur des voies de 1 520. Aux deux portes de leur frontière commune, il faut changer les caisses de wagon ou les wagons de roues. L’affaire dure depuis 1990.',
  rubric: 'transports',
  countries: ['kazakhstan', 'chine'],
  themes: ['corridors', 'frontieres'],
  dossier: 'corridor-transcaspien',
  authors: ['service-economie'],
  published: { daysBefore: 6, at: '06:20' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KZ'],
      places: [
        { name: 'Dostyk', lon: 82.48, lat: 45.25, main: true },
        { name: 'Khorgos', lon: 80.4, lat: 44.2, main: true },
        { name: 'Aktogaï', lon: 79.67, lat: 46.95 },
        { name: 'Almaty', lon: 76.93, lat: 43.24 },
        { name: 'Ouroumtsi', lon: 87.6, lat: 43.8 },
        { name: 'Astana', lon: 71.43, lat: 51.17 },
      ],
    },
    alt: 'Carte du Kazakhstan : Dostyk et Khorgos sur la frontière chinoise, à l’est d’Almaty ; Ouroumtsi en Chine, plus à l’est.',
    caption: 'Deux cents kilomètres à vol d’oiseau séparent les deux passages ; les montagnes de Dzoungarie se dressent entre eux.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Quatre-vingt-cinq millimètres : la largeur d’une main posée à plat, sans le pouce. Il n’en faut pas davantage pour immobiliser un convoi long de plusieurs centaines de mètres. D’un côté de la frontière, les rails chinois sont distants de 1 435 mm ; de l’autre, les rails kazakhs, hérités de l’URSS, le sont de 1 520. D’un <<ecartement|écartement>> à l’autre, les roues ne s’accordent pas. Ou bien la marchandise change de train, ou bien le wagon change de roues.',
    ),
    p(
      'La différence est trop forte pour qu’on la néglige, trop faible pour qu’on la contourne. Ailleurs, une troisième file de rails permet à deux réseaux de partager la même plate-forme. Ici elle ne tiendrait pas : le pied d’un rail est plus large que la place qui resterait. On pose donc des voies distinctes, qui passent la frontière côte à côte et finissent chacune dans la gare du voisin.',
    ),
    h2('Un choix de 1843'),
    p(
      'La voie large n’est pas née d’une ruse de guerre, comme on le répète. Quand le tsar voulut relier Saint-Pétersbourg à Moscou, l’ingénieur Pavel Melnikov et son conseiller américain, George Washington Whistler, père du peintre, se décidèrent pour cinq pieds, soit 1 524 mm. Aucune ligne ne joignait alors la Russie à ses voisins. La mesure, adoptée en 1843, gagna tout l’empire avec le rail, jusqu’à [Samarcande](/articles/chemin-de-fer-transcaspien-1880-1906). Les Soviétiques en retranchèrent quatre millimètres à partir de 1970.',
    ),
    h2('La porte du vent'),
    p(
      'La porte de Dzoungarie est une trouée basse et longue entre deux chaînes, où le vent souffle en tempête plus de cent soixante jours par an. En 1954, Moscou et Pékin convinrent d’y faire passer une ligne entre Alma-Ata et Lanzhou. Les Soviétiques atteignirent la frontière en 1959 et nommèrent leur gare Droujba, « amitié ». Les Chinois s’arrêtèrent à Ouroumtsi en 1962 ; l’amitié avait pris fin. Le vis-à-vis se fit attendre près de trente ans.',
    ),
    p(
      'Les rails furent joints le 12 septembre 1990, entre Droujba et la nouvelle gare chinoise d’Alashankou. Le fret passa l’été suivant. Quand des voyageurs purent aller d’Ouroumtsi à Alma-Ata, en 1992, l’URSS n’existait plus. La gare a changé de langue et gardé son sens : le kazakh {kk|достық}, Dostyk, traduit exactement le russe {ru|дружба}.',
    ),
    table(
      'Les deux portes ferroviaires',
      'Chemins de fer du Kazakhstan (KTZ) ; longueurs arrondies',
      ['Passage', 'Mise en service', 'Raccordement au réseau kazakh'],
      ['Dostyk – Alashankou', '1990 (jonction), 1991 (trafic)', 'vers Aktogaï, environ 310 km'],
      ['Altynkol – Khorgos', 'décembre 2012', 'vers Jetyguen, près d’Almaty, 293 km'],
    ),
    h2('Soulever la caisse ou soulever le wagon'),
    p('Pour un conteneur, le changement se fait en quatre temps.'),
    steps(
      'Le train franchit la frontière sur sa propre voie et s’arrête dans la gare d’en face : en règle générale, c’est celui qui reçoit qui transborde.',
      'Douaniers et gardes-frontières vérifient les plombs et les papiers.',
      'Un portique, ou un chariot élévateur, saisit chaque caisse et la pose sur un wagon plat rangé sur la voie parallèle, à l’autre écartement.',
      'Le nouveau convoi part ; les wagons vides retournent d’où ils viennent.',
    ),
    p(
      'Les voitures de voyageurs et certains wagons qu’on ne peut vider connaissent un autre sort. On les lève sur des vérins, on roule dehors les bogies de l’un des réseaux, on glisse à leur place ceux de l’autre. L’opération respecte le chargement, mais suppose un parc de bogies de chaque sorte, et qu’ils reviennent. Le conteneur l’a emporté, parce qu’une grue va vite.',
    ),
    p(
      'Le goulet n’est d’ailleurs pas toujours la grue. Il suffit qu’un côté tarde à décharger ou à rendre les wagons pour que les convois s’accumulent de l’autre. En décembre 2020, plus de mille wagons kazakhs restaient ainsi à Alashankou.',
    ),
    h2('Khorgos, un port sans eau'),
    p(
      'La seconde porte s’ouvre plus au sud, dans la vallée de l’Ili, là où il n’y avait au début du siècle qu’un poste routier et des dunes. En juillet 2015, un premier train de conteneurs y entra dans un « port sec », Khorgos Gateway : des portiques hauts comme au bord de la mer, des rails de deux largeurs, un terrain clos pour la douane. L’exploitant fit savoir qu’il avait traité le convoi en une heure et onze minutes. Deux ans plus tard, l’armateur chinois Cosco et le port de Lianyungang, sur la mer Jaune, en prirent 49 %.',
    ),
    p(
      'Ensemble, les deux passages ont vu circuler 19,4 millions de tonnes en 2013, 28 en 2023, un peu plus de 32 en 2024. Le Kazakhstan y envoie du minerai, des métaux, du grain ; près de la moitié du tonnage ne fait que traverser le pays. Pour ces caisses-là, la manœuvre de Khorgos n’est que la première. Celles qui vont en Pologne retrouvent les 1 435 mm à Brest ou à Małaszewicze, de part et d’autre du Boug. Celles qui prennent [le corridor transcaspien](/articles/corridor-transcaspien-explique) auront d’abord à monter sur un navire.',
    ),
  ],
}

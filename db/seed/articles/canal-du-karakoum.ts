import type { SeedArticle } from '#db/seed/article.ts'
import { h2, map, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'canal-du-karakoum',
  kind: 'news',
  title: 'Le canal du Karakoum, un fleuve de fabrication soviétique',
  standfirst:
    'Long de plus de 1 300 kilomètres, il porte l’Amou-Daria jusqu’aux confins de l’Iran et fait vivre Achgabat. Le Turkménistan lui doit ses villes et son coton, la mer d’Aral une part de sa perte, et personne ne sait au juste combien d’eau il laisse en chemin.',
  rubric: 'environnement',
  countries: ['turkmenistan'],
  themes: ['eau', 'agriculture', 'villes'],
  authors: ['service-environnement'],
  published: { daysBefore: 88, at: '07:50' },
  picture: {
    spec: { draw: 'ornament', motif: 'girih', seed: 'canal-du-karakoum' },
    alt: 'Entrelacs géométriques turquoise sur fond sable, où un même ruban court d’un bord à l’autre sans se rompre.',
    caption: 'Le ruban continu du girih, ligne d’un seul tenant à travers un champ vide.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'Vu d’avion, c’est un trait vert tiré à travers le gris. À l’est, il quitte l’Amou-Daria près de la frontière afghane, sans barrage, par de simples ouvrages de prise. Il traverse le désert, franchit le Mourgab à Mary, le Tedjen, longe la montagne du Kopet-Dag, passe au nord d’Achgabat et continue vers l’ouest. Les Turkmènes disent {tk|Garagum derýasy}, la rivière Karakoum. Le mot n’est pas exagéré : elle débite en moyenne plus que la Seine à Paris.',
    ),
    h2('Le canal qui en remplaça un autre'),
    p(
      'On avait d’abord vu plus grand. En septembre 1950, Staline décidait la construction du Grand Canal turkmène, qui devait partir de Takhiatach, près de Noukous, et rejoindre la Caspienne à Krasnovodsk en empruntant l’Ouzboï, un lit que l’Amou-Daria suivit jadis. On y employa des milliers de détenus. Trois semaines après la mort de Staline, en mars 1953, le chantier était abandonné.',
    ),
    p(
      'Le projet qui lui succède est moins théâtral et mieux placé. Il prend l’eau en amont et la conduit par gravité au pied des montagnes du Sud, là où sont les terres, les gares et les gens. Les premiers engins entrent dans le sable en 1954. Ils suivent un ancien bras du fleuve, l’Ouzboï de Kelif, chapelet de dépressions que l’eau transforme en lacs, puis avancent avec elle : derrière les bulldozers, les dragues flottent déjà.',
    ),
    p(
      'En 1959, le canal atteint Mary après quatre cents kilomètres. Tedjen suit en 1960, Achgabat en 1962. La capitale, détruite par le séisme de 1948 et reconstruite sans eau suffisante, reçoit enfin de quoi planter des arbres. Les prolongements vers l’ouest s’étaleront jusqu’en 1988.',
    ),
    map({
      countries: ['TM', 'UZ', 'AF', 'IR'],
      places: [
        { name: 'Prise d’eau', lon: 65.7, lat: 37.57, main: true },
        { name: 'Mary', lon: 61.83, lat: 37.6 },
        { name: 'Tedjen', lon: 60.5, lat: 37.38 },
        { name: 'Achgabat', lon: 58.38, lat: 37.95 },
        { name: 'Gökdepe', lon: 57.97, lat: 38.16 },
      ],
      caption: 'Les étapes du canal : Mary en 1959, Tedjen en 1960, Achgabat en 1962, Gökdepe en 1967.',
    }),
    h2('Ce qu’il a donné, ce qu’il a pris'),
    p(
      'L’ouvrage a changé l’échelle du pays. Les oasis du Mourgab et du Tedjen, que des rivières capricieuses condamnaient à compter, se sont mises au coton à fibre longue sur des <<sovkhoze|sovkhozes>> taillés dans la steppe. Le canal est navigable sur environ 450 kilomètres ; on y pêche. Comme les plantes aquatiques menaçaient de l’étouffer, on y introduisit des amours blancs, des carpes herbivores venues d’Extrême-Orient, qui broutent les roseaux mieux que les dragues.',
    ),
    p(
      'Il prélève chaque année de l’ordre de 12 à 13 kilomètres cubes. Rien n’en revient au fleuve, et c’est ce qui le distingue de la plupart des canaux du bassin : l’eau partie vers Achgabat est perdue pour l’Aral, jusqu’à la dernière goutte. Il n’a pas tué le lac à lui seul, mais aucun ouvrage n’y a autant contribué.',
    ),
    p(
      'Or une bonne part n’arrive même pas aux champs. Sur presque toute sa longueur, le lit n’a pas de revêtement : c’est du sable. Les pertes par infiltration et par évaporation sont estimées, selon les auteurs et la portion considérée, entre le quart et la moitié du volume. L’eau infiltrée soulève la nappe, qui monte chargée de sel et l’abandonne en surface. Des terres gagnées sur le désert y sont retournées, blanches. Autour de Mary, l’héritière de l’antique Merv, il faut drainer autant qu’irriguer.',
    ),
    h2('Le lac des eaux usées'),
    p(
      'Que faire de ces eaux de drainage ? Longtemps, on les a laissées filer dans les creux du Karakoum ou retourner, salées, à l’Amou-Daria. En 2009, le Turkménistan a inauguré la réponse de son premier président, Saparmourat Niazov, mort en 2006 : un lac de l’Âge d’or, Altyn Asyr, dans la dépression de Karachor, alimenté par des collecteurs qui traversent le désert. Le régime y voit une oasis future ; les hydrologues, un bassin d’évaporation où le sel s’accumule.',
    ),
    p(
      'Le canal, lui, n’a guère de remplaçant possible. L’Amou-Daria fournit près des neuf dixièmes de l’eau du pays, où il n’en naît presque pas. Les réparations portent sur les berges, les vannes, quelques tronçons bétonnés. Elles sont lentes, et peu de chiffres sont publiés.',
    ),
    p(
      'Une inquiétude neuve vient de la rive d’en face. À moins de deux cents kilomètres en amont de la prise, les Afghans ont creusé [le canal Qosh Tepa](/articles/canal-qosh-tepa), à ciel ouvert, dans le sable, sans revêtement, pour planter du blé là où il n’y avait rien. À Achgabat, on connaît cette histoire. On en habite le premier chapitre.',
    ),
  ],
}

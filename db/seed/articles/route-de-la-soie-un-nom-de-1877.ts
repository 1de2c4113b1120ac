import type { SeedArticle } from '#db/seed/article.ts'
import { map, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'route-de-la-soie-un-nom-de-1877',
  kind: 'brief',
  title: 'La route de la soie, un nom de 1877 pour des chemins très anciens',
  standfirst:
    'Un géologue qui rêvait de chemins de fer a popularisé l’expression. Les marchands de Samarcande, eux, ne connaissaient que des villes et des étapes, et la soie n’était qu’une charge parmi d’autres.',
  rubric: 'histoire',
  countries: ['chine', 'ouzbekistan', 'iran'],
  themes: ['corridors', 'patrimoine'],
  authors: ['service-histoire'],
  published: { daysBefore: 8, at: '12:00' },
  picture: {
    spec: { draw: 'ornament', motif: 'ikat', seed: 'route-de-la-soie-un-nom-de-1877' },
    alt: 'Motif d’ikat : des bandes de couleur aux bords flous, comme sur une soie teinte avant le tissage.',
    caption: 'Dans l’ikat, on teint les fils avant de les tisser. La soie y est une parure ; sur ces chemins, elle fut longtemps une monnaie.',
    credit: 'Dessin : Transcaspienne',
  },
  body: [
    p(
      'Ferdinand von Richthofen cherchait du charbon. De 1868 à 1872, ce géologue prussien parcourt la Chine, relève les gisements et trace en pensée la voie ferrée qui les relierait à l’Europe. En 1877, le premier volume de son *China* donne un nom aux pistes par lesquelles, sous les Han, la soie gagnait l’Occident : {de|Seidenstraße}. Dans une conférence prononcée à Berlin la même année, il met le mot au pluriel.((D’autres l’avaient écrit avant lui, dont le géographe Carl Ritter, dès les années 1830.))',
    ),
    p(
      'Son élève Sven Hedin en fait le titre d’un livre, au singulier, en 1936. L’expression se répand alors, et avec elle l’image fausse d’une chaussée unique, de Xi’an à la Méditerranée.',
    ),
    map({
      countries: ['UZ', 'TJ', 'TM'],
      places: [
        { name: 'Samarcande', lon: 66.98, lat: 39.65, main: true },
        { name: 'Merv', lon: 62.19, lat: 37.66 },
        { name: 'Hamadan', lon: 48.52, lat: 34.8 },
        { name: 'Kachgar', lon: 75.99, lat: 39.47 },
        { name: 'Dunhuang', lon: 94.66, lat: 40.14 },
        { name: 'Xi’an', lon: 108.94, lat: 34.34 },
      ],
      caption: 'Quelques étapes, de la Chine à l’Iran. À chacune, les ballots changeaient de bêtes et souvent de propriétaire.',
    }),
    p(
      'Presque personne ne faisait le trajet entier. En 97, l’envoyé chinois Gan Ying atteint une mer aux confins de l’empire parthe ; des marins le dissuadent d’aller plus loin. Les marchandises changeaient de mains d’oasis en oasis, et l’Iran prélevait sa part.',
    ),
    p(
      'La soie comptait, surtout comme monnaie : en Asie centrale, les Tang payaient leurs garnisons en rouleaux. Mais on transportait aussi du musc, du jade de Khotan, de l’argenterie sassanide, des chevaux et des esclaves. La vigne et la luzerne sont allées vers l’est, le papier vers l’ouest. Le bouddhisme, le manichéisme et le christianisme syriaque ont voyagé sur les mêmes bêtes.',
    ),
    p(
      'Ceux qui menaient ces affaires, du IVe au VIIIe siècle, étaient souvent des Sogdiens de Samarcande et de Boukhara, de langue iranienne. En 1907, dans une tour de guet près de Dunhuang, Aurel Stein ramasse un sac de courrier perdu vers 313. Un agent y annonce à ses patrons la ruine de Luoyang et parle d’un envoi de musc. Une femme, Miwnay, laissée là par son mari, lui fait savoir ce qu’elle pense de lui. Aucune de ces lettres n’est arrivée.',
    ),
    p(
      'L’Unesco a rendu à ces chemins leur pluriel. Elle a inscrit au patrimoine mondial, en 2014, le corridor de Chang’an-Tian Chan, en Chine, au Kazakhstan et au Kirghizstan : 33 sites sur environ 5 000 kilomètres. En 2023 s’y est ajouté celui de Zeravchan-Karakoum, 866 kilomètres de la montagne tadjike à [l’oasis de Merv](/articles/merv-ville-aux-mille-couches), en passant par l’Ouzbékistan. Le chemin de fer de Richthofen ne fut pas construit de son vivant.',
    ),
  ],
}

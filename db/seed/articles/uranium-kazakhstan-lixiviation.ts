import type { SeedArticle } from '#db/seed/article.ts'
import { chart, h2, p, steps } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'uranium-kazakhstan-lixiviation',
  kind: 'analysis',
  title: 'Au Kazakhstan, l’uranium du monde sort de terre par des tuyaux',
  standfirst:
    'Environ deux cinquièmes de l’uranium extrait sur la planète viennent des sables du sud kazakh, dissous sur place à l’acide. Tout partait à l’étranger. Par un référendum, en octobre 2024, le pays a choisi d’en consommer à son tour.',
  rubric: 'economie',
  countries: ['kazakhstan'],
  themes: ['mines', 'energie'],
  authors: ['service-economie'],
  published: { daysBefore: 2, at: '06:30' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KZ'],
      places: [
        { name: 'Inkaï', lon: 67.5, lat: 45.33, main: true },
        { name: 'Oulken', lon: 73.93, lat: 45.21 },
        { name: 'Öskemen', lon: 82.61, lat: 49.95 },
        { name: 'Aktaou', lon: 51.17, lat: 43.65 },
        { name: 'Almaty', lon: 76.93, lat: 43.24 },
        { name: 'Astana', lon: 71.43, lat: 51.17 },
      ],
    },
    alt: 'Carte du Kazakhstan : la mine d’Inkaï dans le sud, Oulken sur le Balkhach, Öskemen à l’est et Aktaou au bord de la Caspienne.',
    caption: 'Le métal est pompé dans les déserts du sud et transformé à Öskemen ; l’ancien réacteur est à Aktaou, le site choisi pour une centrale à Oulken.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Il n’y a ni chevalement, ni galerie, ni carrière. De la steppe dépassent des têtes de tube, rangées en lignes ou en hexagones, que des conduites relient à un bâtiment bas. On entend des pompes. À quelques centaines de mètres sous l’herbe, un sable gorgé d’eau contient un peu d’uranium, moins d’un kilogramme par tonne. C’est assez : depuis 2009, aucun pays n’en produit autant que le Kazakhstan. En 2022, sa part atteignait 43 % de l’extraction mondiale, selon la World Nuclear Association.',
    ),
    h2('Dissoudre au lieu de creuser'),
    p(
      'La géologie s’y prêtait. Dans les bassins du Tchou-Saryssou et du Syr-Daria, au sud du pays, des eaux souterraines ont charrié l’uranium pendant des millions d’années et l’ont abandonné là où elles perdaient leur oxygène, dans des sables perméables pris entre des lits d’argile. Les ingénieurs soviétiques, qui exploitaient plus au nord des mines ordinaires, essayèrent au début des années 1970 de le reprendre comme il était venu, par l’eau. La méthode a un nom de laboratoire, la lixiviation in situ.',
    ),
    steps(
      'Des puits injectent dans la nappe une eau additionnée d’acide sulfurique.',
      'La solution chemine dans le sable et dissout le métal.',
      'D’autres puits la remontent ; à l’usine, des résines retiennent l’uranium.',
      'L’eau, rechargée en acide, redescend. L’uranium, précipité puis séché, part en fûts sous la forme d’une poudre jaune.',
    ),
    p(
      'Aucune roche à broyer, aucune montagne de résidus : le procédé est l’un des moins chers qui soient. Il déplace les difficultés vers l’acide et vers l’eau. Il faut plusieurs dizaines de kilogrammes du premier pour un seul d’uranium, et la pénurie a freiné la production en 2007, après l’incendie d’une usine, comme elle a fait revoir les prévisions en 2024. Quant à la nappe, elle reste acide et chargée de métaux après le départ des pompes. Les exploitants comptent sur les minéraux du sol pour la neutraliser ; des hydrologues demandent en combien de temps.',
    ),
    h2('De deux mille à près de vingt-cinq mille tonnes'),
    p(
      'L’indépendance avait laissé un pays riche de gisements et pauvre de clients. Kazatomprom, société nationale fondée en 1997, les fit venir en partageant les mines. Katco, créée dès 1996 avec la française Cogema, devenue Orano, exploite Muyunkum et Tortkuduk : 51 % aux Français, 49 % aux Kazakhs. À Inkaï, la proportion s’est inversée. Le canadien Cameco y détenait 60 % ; il n’en a plus que 40 depuis le 1er janvier 2018. Des sociétés russes, chinoises et japonaises ont pris place dans d’autres gisements.',
    ),
    chart({
      form: 'bar',
      title: 'La production d’uranium du Kazakhstan',
      unit: 'milliers de tonnes d’uranium métal par an',
      source: 'World Nuclear Association, chiffres arrondis',
      labels: ['2001', '2004', '2007', '2010', '2013', '2016', '2019', '2022'],
      series: [{ name: 'Production', points: [2, 3.7, 6.6, 17.8, 22.5, 24.6, 22.8, 21.2] }],
    }),
    p(
      'La courbe a grimpé pendant que le marché descendait. Après l’accident de Fukushima, en mars 2011, les réacteurs japonais s’arrêtent, les stocks gonflent, les cours s’effondrent ; le premier producteur, qui avait contribué à l’abondance, finit par réduire lui-même ses pompages à partir de 2017. L’année suivante, en novembre, Kazatomprom entre en Bourse à Londres et à Astana. L’État a cédé depuis environ un quart du capital.',
    ),
    p(
      'Reste à livrer. Le concentré destiné à l’Occident traversait la Russie jusqu’au port de Saint-Pétersbourg. À l’été 2018, la ville reçoit la Coupe du monde de football et ferme ses quais aux matières radioactives : il faut improviser un détour par la Caspienne, l’Azerbaïdjan et la Géorgie. Ce chemin de secours, qui est celui du [corridor transcaspien](/articles/corridor-transcaspien-explique), a pris une autre valeur en 2022. En décembre de cette année-là, un chargement venu par là touchait un port canadien. La même année, l’Union européenne tirait du Kazakhstan près de 27 % de son uranium naturel, d’après l’agence d’approvisionnement d’Euratom ; c’était son premier fournisseur.',
    ),
    h2('Un premier producteur sans centrale'),
    p(
      'Le pays n’en tirait plus un kilowattheure. Il l’avait fait : de 1973 à 1999, à [Aktaou](/articles/aktaou-kouryk-ports-caspienne), le réacteur rapide BN-350, refroidi au sodium, donna du courant à la ville et dessala pour elle l’eau de la Caspienne. Depuis, l’électricité vient surtout du charbon. À Öskemen, l’usine d’Oulba fabrique des pastilles et, depuis novembre 2021, des assemblages complets, pour des centrales chinoises.',
    ),
    p(
      'Le mot de nucléaire réveille ici d’autres souvenirs. Au polygone de Semipalatinsk, l’armée soviétique procéda à 456 essais entre 1949 et 1989 ; la fermeture du site, le 29 août 1991, fut décidée par un Kazakhstan qui n’était pas encore indépendant. Le pouvoir a donc demandé un vote. Le 6 octobre 2024, 71 % des votants ont approuvé la construction d’une centrale, avec une participation de près de 64 % selon la commission électorale. Des adversaires du projet n’avaient pu obtenir le droit de se réunir.',
    ),
    p(
      'Le site retenu est Oulken, sur la rive du Balkhach. En juin 2025, le russe Rosatom a été désigné pour conduire le chantier, devant des offres chinoise, française et coréenne. Entre la poudre jaune et le cœur d’un réacteur, il manque au pays deux étapes, la conversion et l’enrichissement. Pour éclairer Almaty, l’uranium du Syr-Daria doit d’abord passer la frontière.',
    ),
  ],
}

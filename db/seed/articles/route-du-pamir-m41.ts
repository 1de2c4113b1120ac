import type { SeedArticle } from '#db/seed/article.ts'
import { h2, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'route-du-pamir-m41',
  kind: 'news',
  title: 'Route du Pamir : la M41, du bazar d’Och aux cols à 4 000 mètres',
  standfirst:
    'Chemin militaire sous le tsar, route à camions en 1934, prolongée jusqu’à Douchanbé en 1940, la M41 a fait vivre le haut Pamir aussi longtemps que Moscou payait. Depuis 2004, une bretelle la relie à la Chine.',
  rubric: 'transports',
  countries: ['tadjikistan', 'kirghizstan'],
  themes: ['corridors', 'frontieres'],
  authors: ['service-international'],
  published: { daysBefore: 31, at: '07:00' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['TJ', 'KG'],
      places: [
        { name: 'Mourgab', lon: 73.97, lat: 38.17, main: true },
        { name: 'Och', lon: 72.8, lat: 40.53 },
        { name: 'Khorog', lon: 71.55, lat: 37.49 },
        { name: 'Douchanbé', lon: 68.78, lat: 38.56 },
        { name: 'Col d’Ak-Baïtal', lon: 73.57, lat: 38.56 },
      ],
    },
    alt: 'Carte du Kirghizstan et du Tadjikistan : Och au nord, le col d’Ak-Baïtal et Mourgab à l’est, Khorog au sud, Douchanbé à l’ouest.',
    caption: 'D’Och à Khorog, la route fait un grand détour par l’est, où le relief est plus haut mais plus ouvert que dans les gorges.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'À Och, à mille mètres d’altitude, on achète des melons. Deux jours de camion plus loin, à Mourgab, presque rien ne pousse au-dessus du genou. Entre les deux, la route a franchi l’Alaï, puis le Transalaï, longé un lac salé à plus de 3 900 mètres, passé un col plus proche des cinq mille mètres que des quatre. C’est la M41 de la nomenclature soviétique, que Kirghiz et Tadjiks ont renumérotée chacun de leur côté et que tout le monde appelle encore la route du Pamir.',
    ),
    h2('Une voie pour l’armée'),
    p(
      'Elle commence par une rivalité. Dans les années 1890, Russes et Britanniques se disputent les vallées d’où l’on peut descendre vers l’Inde, et l’empire pousse un poste jusqu’au cœur du plateau : ce sera Mourgab. Pour le ravitailler, des sapeurs dirigés par le lieutenant-colonel Bronislav Grombtchevski ouvrent en 1894 une voie carrossable par le col de Taldyk. L’ouvrage reste si discret que l’on a longtemps cru le passage aménagé par des prisonniers autrichiens, vingt ans plus tard.',
    ),
    p(
      'Les Soviétiques reprennent l’idée à leur échelle. Un décret donne deux ans pour mener une route automobile d’Och à Khorog, un peu plus de sept cents kilomètres. Le chantier s’ouvre en 1931. Quelque 4 500 ouvriers, russes, kirghiz, ouzbeks et tadjiks, y travaillent à la pelle et à l’explosif, sur les talons des topographes ; le projet se dessine au jour le jour. La route est achevée en 1934. Khorog, chef-lieu du Haut-Badakhchan, se trouve désormais relié au monde, mais par le Kirghizstan : pour gagner sa propre capitale, un fonctionnaire fait 732 kilomètres de camion, puis 1 551 de chemin de fer.',
    ),
    h2('Cent jours pour une seconde route'),
    p(
      'Le raccourci se fait en 1940, d’une tout autre manière. À la fin de mai, plus de trente mille personnes sont envoyées sur le tracé qui doit unir Khorog à Stalinabad, la future Douchanbé, par la vallée de Garm et les falaises du Piandj. La version officielle parle d’un élan du peuple ; ce fut une levée en masse, à la pioche. Le 6 septembre, on déclare l’ouvrage terminé. Les premières voitures arrivent à l’automne.',
    ),
    table(
      'Les grands cols, d’Och à Douchanbé',
      'Encyclopédies et relevés usuels',
      ['Col', 'Altitude', 'Situation'],
      ['Taldyk', '3 615 m', 'Alaï, Kirghizstan'],
      ['Kyzyl-Art', '4 280 m', 'Transalaï, frontière'],
      ['Ak-Baïtal', '4 655 m', 'entre Karakoul et Mourgab'],
      ['Koï-Tezek', '4 271 m', 'entre Mourgab et Khorog'],
      ['Khabourabot', '3 252 m', 'entre Kalaïkhoum et Douchanbé'],
    ),
    p(
      'La branche de l’ouest n’a jamais été bien fiable. La neige ferme d’ordinaire le Khabourabot de décembre au printemps. Les poids lourds lui préfèrent l’itinéraire du sud, par Koulob, plus long, qui suit le fleuve parfois à moins de cent mètres des villages afghans et que les coulées de boue coupent de temps à autre. À l’est, le point culminant porte un nom de bergers : {ky|Ак-Байтал}, « la jument blanche ».',
    ),
    h2('Quand le charbon n’est plus venu'),
    p(
      'Avant les Russes, le Pamir oriental n’avait pas de village permanent ; des Kirghiz y menaient leurs yaks d’un pâturage à l’autre. La route et les garnisons fixèrent là des milliers d’habitants, nourris, chauffés et éclairés par des convois venus d’Och, à des prix que l’Union prenait à sa charge. En 1991, tout cessa. Faute de charbon, on arracha le teresken, arbuste dont la racine brûle bien et repousse mal : vingt ans plus tard, les environs de Mourgab étaient à peu près nus.',
    ),
    p(
      'Puis vint la guerre civile. Coupé de Douchanbé pendant l’hiver 1992–1993, le Haut-Badakhchan frôla la famine. En 1993, la fondation de l’Aga Khan, chef spirituel des ismaéliens, nombreux dans les vallées de l’ouest, y monta un ravitaillement qui dura des années ; les camions passaient par Och et par les cols. Durant l’hiver 2001–2002, d’autres convois prirent le même chemin jusqu’à Ichkachim, pour porter de la farine aux Afghans.',
    ),
    h2('Une porte à l’est'),
    p(
      'Le 25 mai 2004, le Tadjikistan a ouvert le col de Koulma, à 4 362 mètres, son seul passage routier vers la Chine : quatre-vingts kilomètres depuis Mourgab, et l’on rejoint la route du Karakoram. Le premier trimestre fut modeste, dix-sept camions et dix autobus. En 2007, on y comptait déjà plus de cinquante mille tonnes. Les semi-remorques traversent le plateau sans guère s’y arrêter, et Mourgab les regarde passer.',
    ),
    p(
      'L’ancienne entrée, elle, dépend d’une autre frontière. Fermée en 2021 avec [les combats de Batken](/articles/ferghana-enclaves-frontieres), celle du Kirghizstan a été rouverte après le traité du 13 mars 2025. Tadjike sur la carte, Mourgab est surtout peuplée de Kirghiz. C’est à Och, pourtant plus loin que Khorog, que l’on y a ses cousins et que l’on envoie ses étudiants.',
    ),
  ],
}

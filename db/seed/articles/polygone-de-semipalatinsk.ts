import type { SeedArticle } from '#db/seed/article.ts'
import { chart, figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'polygone-de-semipalatinsk',
  kind: 'analysis',
  title: 'Polygone de Semipalatinsk : quarante ans d’essais nucléaires dans la steppe',
  standfirst:
    'De 1949 à 1989, l’Union soviétique a conduit 456 essais nucléaires dans l’est du Kazakhstan, d’abord à l’air libre, puis sous terre. Un poète et des foules ont obtenu qu’ils cessent. Le site a fermé le 29 août 1991.',
  rubric: 'histoire',
  countries: ['kazakhstan'],
  themes: ['villes', 'institutions'],
  authors: ['service-histoire'],
  published: { daysBefore: 52, at: '07:00' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KZ'],
      places: [
        { name: 'Champ d’essais', lon: 77.8, lat: 50.43, main: true },
        { name: 'Semeï', lon: 80.25, lat: 50.42 },
        { name: 'Öskemen', lon: 82.61, lat: 49.95 },
        { name: 'Astana', lon: 71.43, lat: 51.17 },
        { name: 'Almaty', lon: 76.93, lat: 43.24 },
      ],
    },
    alt: 'Carte du Kazakhstan : le champ d’essais dans le nord-est du pays, entre Astana à l’ouest, Semeï et Öskemen à l’est ; Almaty est loin au sud.',
    caption: 'Semeï, l’ancienne Semipalatinsk, est à cent cinquante kilomètres du champ d’essais, Öskemen à plus de trois cents.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Le 29 août 1949, à sept heures du matin, une tour de métal d’une trentaine de mètres disparaît dans une boule de feu. On avait disposé autour, pour voir, des maisons de brique, un pont, des chars, des animaux à l’attache. L’engin, de 22 kilotonnes, imite la bombe de Nagasaki. Le monde n’en sait rien. Quelques jours plus tard, un avion américain relève sur ses filtres, au large du Kamtchatka, la trace de ce que l’on n’attendait pas à Washington avant des années.',
    ),
    p(
      'La steppe choisie en 1947 passait, à Moscou, pour inhabitée. Elle avait des éleveurs, des villages, et une grande ville, Semipalatinsk, à cent cinquante kilomètres à l’est. Au bord de l’Irtych sort de terre une cité que les cartes ignorent : Moscou-400 pour la poste, Semipalatinsk-21 ensuite, Kourtchatov aujourd’hui. Autour, on interdit un territoire grand comme trois départements français, le « polygone », du mot russe qui veut dire champ de tir, {ru|полигон}.',
    ),
    figures(
      'Centre nucléaire national du Kazakhstan ; Organisation du traité d’interdiction complète des essais nucléaires',
      ['456', 'essais nucléaires de 1949 à 1989'],
      ['116', 'à l’air libre, au sol ou en altitude, jusqu’en 1962'],
      ['340', 'souterrains, à partir de 1961'],
      ['18 500 km²', 'superficie approximative du polygone'],
    ),
    h2('Le ciel, d’abord'),
    p(
      'Le 12 août 1953, l’essai d’un premier engin thermonucléaire libère quatre cents kilotonnes. On a évacué le bourg de Karaoul, au sud, pays du poète Abaï ; une quarantaine d’hommes y ont été laissés. Le 22 novembre 1955, une bombe à hydrogène larguée d’un avion, d’une puissance de 1,6 mégatonne, tue un enfant dans une maison effondrée et un soldat dans sa tranchée. En août 1956, les retombées d’une explosion atteignent Öskemen, ville industrielle. Plus de six cents personnes y furent hospitalisées. Un rapport secret, révélé en 2017, montre que des savants de Moscou étaient venus y mesurer la contamination.',
    ),
    p(
      'On examinait ces gens sans le leur dire. En 1957, Moscou ouvre à Semipalatinsk le « dispensaire n° 4 », officiellement voué à la brucellose, une maladie des troupeaux. Ses médecins mesurent, prélèvent, archivent. Ils n’ont le droit de nommer ni la cause ni le mal.',
    ),
    h2('Puis la terre'),
    p(
      'Le traité de Moscou, signé le 5 août 1963, proscrit les explosions dans l’air, dans l’espace et sous l’eau. Les essais descendent dans les galeries du massif de Degelen et les puits de Balapan. On les sent encore : la vaisselle tremble dans les villages, et des gaz fusent par les fissures.',
    ),
    p(
      'L’atome devait aussi creuser des réservoirs et des canaux. Le 15 janvier 1965, une charge de 140 kilotonnes explose à 178 mètres sous le lit de la rivière Tchagan. Il reste un cratère de quatre cents mètres de large et de cent mètres de profondeur, que l’on ouvre aux crues du printemps. Des poussières radioactives sont relevées jusqu’au Japon, et Washington demande des comptes sur le respect du traité. Le lac est toujours là.',
    ),
    chart({
      form: 'bar',
      title: 'Les essais nucléaires des cinq premières puissances, 1945–1996',
      unit: 'nombre d’essais',
      source: 'Arms Control Association',
      labels: ['États-Unis', 'URSS', 'France', 'Royaume-Uni', 'Chine'],
      series: [{ name: 'Essais', points: [1030, 715, 210, 45, 45] }],
    }),
    h2('« Nevada-Semipalatinsk »'),
    p(
      'Le 12 février 1989, après un tir à Degelen, un nuage de gaz dérive jusqu’à la garnison de Tchagan, à une centaine de kilomètres. L’affaire s’ébruite. Oljas Souleïmenov, poète kazakh de langue russe connu de toute l’Union, fait campagne pour les premières élections disputées du pays. À la télévision, où on l’attend pour parler de tout autre chose, il dénonce les essais et donne rendez-vous à l’Union des écrivains d’Alma-Ata. Le 28 février, la salle déborde. Un mouvement naît, qui prend le nom de Nevada pour saluer ceux qui protestent au même moment devant le polygone américain.',
    ),
    p(
      'Il recueille plus d’un million de signatures. Le 6 août, jour de Hiroshima, des dizaines de milliers de personnes se rassemblent près de Karaoul ; les mineurs de Karaganda menacent de cesser le travail. Sur les dix-huit tirs prévus cette année-là, onze sont annulés. Celui du 19 octobre 1989 est le dernier.',
    ),
    p(
      'Le 29 août 1991, huit jours après l’échec du putsch de Moscou, Noursoultan Nazarbaïev ferme le site par décret. Le Kazakhstan est encore une république soviétique ; la date est celle de la première bombe, quarante-deux ans plus tôt. L’Assemblée générale des Nations unies en a fait, en décembre 2009, la Journée internationale contre les essais nucléaires.',
    ),
    h2('Ce qui reste'),
    p(
      'Près des deux tiers des essais soviétiques avaient eu lieu là. Une charge laissée dans une galerie a été détruite sans explosion nucléaire le 31 mai 1995. La dernière des 181 galeries de Degelen a été murée en juillet 2000 ; des récupérateurs de métaux en ont rouvert. De 1996 à 2012, Kazakhs, Russes et Américains y ont mis à l’abri, en secret, du plutonium abandonné. En juillet 2023, une loi a prévu une zone de sûreté où les terres les plus atteintes doivent être gardées, les autres rendues peu à peu à l’usage. Quant aux malades, leur nombre n’a jamais été établi d’une façon qui mette les médecins d’accord. Les cinq États de la région ont signé en 2006, à Semipalatinsk, le [traité](/articles/traite-de-semipalatinsk-zone-denuclearisee) qui bannit de chez eux l’arme nucléaire.',
    ),
    p(
      'Sur une île de l’Irtych, à Semeï, une stèle noire haute de trente mètres est évidée en forme de champignon. À son pied, depuis 2001, une femme couvre son enfant de son corps.',
    ),
  ],
}

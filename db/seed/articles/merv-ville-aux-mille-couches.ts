import type { SeedArticle } from '#db/seed/article.ts'
import { h2, map, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'merv-ville-aux-mille-couches',
  kind: 'analysis',
  title: 'Merv, la ville qui changeait de place et laissait ses murs derrière elle',
  standfirst:
    'Cinq enceintes côte à côte dans une plaine du Turkménistan : au lieu de s’empiler, les Merv successives se sont déplacées avec l’eau. De Cyrus aux Seldjoukides, l’oasis fut une capitale ; en 1221, elle devint le nom d’un massacre.',
  rubric: 'histoire',
  countries: ['turkmenistan'],
  themes: ['patrimoine', 'villes', 'eau'],
  authors: ['service-histoire'],
  published: { daysBefore: 60, at: '08:30' },
  updated: { daysBefore: 33, at: '15:20' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['TM'],
      places: [
        { name: 'Merv', lon: 62.19, lat: 37.66, main: true },
        { name: 'Achgabat', lon: 58.38, lat: 37.95 },
        { name: 'Türkmenabat', lon: 63.58, lat: 39.07 },
      ],
    },
    alt: 'Carte du Turkménistan : Merv, dans le sud-est du pays, entre Achgabat à l’ouest et Türkmenabat au nord-est.',
    caption: 'Sur la route qui va du plateau iranien à l’Amou-Daria, le delta du Mourgab était une halte que nul ne pouvait éviter.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Du chemin de ronde, si l’on peut nommer ainsi une crête de terre rongée par la pluie, on ne voit d’abord que du vide. Des herbes sèches, des chameaux, un cube de brique à coupole au loin. Il faut laisser les yeux s’habituer. Les bosses deviennent des tours, les creux des rues, la ligne d’horizon un rempart, puis un second. Au XIIe siècle, Merv comptait parmi les plus grandes villes du monde. On marche dedans depuis une heure.',
    ),
    p(
      'La plupart des cités anciennes montent : on bâtit sur les décombres des pères, et la butte grandit. Merv s’est déplacée. Chaque âge y a construit à côté du précédent, si bien que deux millénaires se lisent au sol comme sur une carte, d’est en ouest, puis vers le sud. La raison tient en un nom, le Mourgab, rivière descendue des montagnes afghanes qui se perd dans les sables du Karakoum. Ses bras divaguent, les canaux s’ensablent, les villes suivent.',
    ),
    h2('Cinq enceintes'),
    p(
      'L’oasis est plus vieille que ses murs. Au nord, à Gonour, l’archéologue Viktor Sarianidi a dégagé un palais de l’âge du bronze, vieux de plus de quatre mille ans. Les Perses achéménides y trouvent un pays prospère, Margouch, que Darius cite dans l’inscription de Behistoun pour s’y être révolté. Leur citadelle, Erk Kala, est un anneau de terre crue encore haut comme un immeuble. Les Grecs élargissent : Antiochos Ier, fils de Séleucos, trace au IIIe siècle avant notre ère une ville carrée de près de deux kilomètres de côté, Antioche de Margiane, où se côtoieront plus tard temples du feu, évêché chrétien et sanctuaire bouddhique, l’un des plus occidentaux que l’on connaisse.',
    ),
    table(
      'Les villes de Merv',
      'D’après les travaux archéologiques publiés ; dates arrondies',
      ['Enceinte', 'Fondation', 'Époque'],
      ['Erk Kala', 'VIe siècle av. J.-C.', 'Perse achéménide'],
      ['Gyaour Kala', 'IIIe siècle av. J.-C.', 'Séleucides, puis Parthes et Sassanides'],
      ['Sultan Kala', 'VIIIe siècle', 'Abbassides, puis Seldjoukides'],
      ['Abdoullah Khan Kala', 'XVe siècle', 'Timourides'],
      ['Baïram Ali Khan Kala', 'XVIIIe siècle', 'Gouverneurs au service de la Perse'],
    ),
    h2('Capitale d’un monde'),
    p(
      'En 651, Yazdgerd III, dernier roi sassanide, fuit devant les Arabes jusqu’à Merv, et y meurt assassiné, dans un moulin, dit la chronique. Un siècle plus tard, c’est de là que part la révolution : en 747, Abou Mouslim y déploie les étendards noirs qui porteront les Abbassides au pouvoir. Le calife al-Mamoun y tient encore sa cour, de 813 à 818, avant de gagner Bagdad. La ville a glissé vers l’ouest, au bord d’un canal neuf ; elle exporte des cotonnades et de la soie.',
    ),
    p(
      'Sous les Seldjoukides, elle devient la capitale du sultan Sandjar, maître de l’Iran oriental durant quatre décennies. Le cube aperçu de loin est son tombeau. Une seule salle carrée, des murs épais de plusieurs mètres, une double coupole de dix-sept mètres de diamètre, jadis couverte de tuiles turquoise et visible, selon le géographe Yaqout, à une journée de caravane. Les bibliothèques valaient les murs. Le même Yaqout, qui y travailla près de trois ans au début du XIIIe siècle, en compte dix ; on lui prêtait, raconte-t-il, jusqu’à deux cents volumes à la fois, presque sans gage, et il serait resté là jusqu’à la mort si les Mongols n’étaient pas venus.',
    ),
    p(
      'Ils vinrent en février 1221, conduits par Tolouï, fils de Gengis Khan. Merv se rendit ; la population fut menée hors des murs et tuée, sauf quelques centaines d’artisans. Les chroniqueurs avancent sept cent mille morts, ou plus d’un million. Les historiens ne tiennent pas ces chiffres pour possibles : ils dépassent ce que l’oasis pouvait nourrir. Ils disent l’effroi, non le compte. Mais la digue fut abîmée, et sans eau réglée la ville ne pouvait renaître.',
    ),
    h2('L’eau encore'),
    p(
      'Elle renaquit pourtant, plus petite, plus au sud, au XVe siècle, par la volonté de Chah Rokh, fils de Tamerlan. Puis l’émir de Boukhara, dans les années 1780, détruisit à son tour le grand barrage du Mourgab et déporta les habitants. Lorsque les Russes annexèrent l’oasis, en 1884, et que le chemin de fer y passa, deux ans après, l’ancienne Merv était un champ de ruines bordé de campements. Une autre ville grandit à trente kilomètres, aujourd’hui Mary.',
    ),
    map({
      countries: ['TM'],
      places: [
        { name: 'Merv', lon: 62.19, lat: 37.66, main: true },
        { name: 'Mary', lon: 61.83, lat: 37.59 },
        { name: 'Gonour', lon: 62.04, lat: 38.21 },
      ],
      caption: 'Merv, la ville moderne de Mary et le site de l’âge du bronze de Gonour, dans l’ancien delta du Mourgab.',
    }),
    p(
      'Premier site turkmène inscrit au patrimoine mondial, en 1999, Merv souffre désormais d’un excès de ce dont elle a manqué. Le [canal du Karakoum](/articles/canal-du-karakoum), creusé à partir des années 1950, amène l’Amou-Daria dans l’oasis ; l’irrigation a fait remonter la nappe et le sel avec elle. L’humidité grimpe dans la brique crue, s’évapore, et les cristaux émiettent le pied des murs, qui s’abattent d’un coup. Archéologues turkmènes et britanniques, associés depuis 1992, ont appris à drainer, à enduire, à recharger de terre fraîche les bases minées.',
    ),
    p(
      'Près de la Grande Kyz Kala, château aux murailles cannelées comme un papier plié, on peut voir les deux teintes : terre ancienne, terre neuve. Entretenir des remparts de boue, c’est les refaire un peu chaque année. Les habitants de Merv n’ont jamais fait autrement.',
    ),
  ],
}

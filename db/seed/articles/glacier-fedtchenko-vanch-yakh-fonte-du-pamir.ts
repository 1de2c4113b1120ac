import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'glacier-fedtchenko-vanch-yakh-fonte-du-pamir',
  kind: 'news',
  title: 'Au Pamir, le glacier Fedtchenko a changé de nom, et la fonte le rattrape',
  standfirst:
    'Long de près de quatre-vingts kilomètres, rebaptisé Vanch-Yakh en 2023, le plus grand glacier d’Asie centrale a longtemps semblé défier le réchauffement. Les mesures récentes et deux carottes de glace extraites en 2025 racontent la fin de cette exception.',
  rubric: 'environnement',
  countries: ['tadjikistan'],
  themes: ['climat', 'eau'],
  authors: ['service-environnement'],
  published: { daysBefore: 45, at: '08:20' },
  picture: {
    spec: { draw: 'ornament', motif: 'felt', seed: 'glacier-fedtchenko-vanch-yakh-fonte-du-pamir' },
    alt: 'Volutes claires sur fond bleu sombre, à la manière d’un feutre, qui se suivent comme des méandres de glace.',
    caption: 'Les moraines du glacier dessinent, vues du ciel, des rubans parallèles que l’on dirait foulés dans le feutre.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'Il part de plus de 6 000 mètres, se glisse vers le nord au voisinage du plus haut sommet de l’ancienne URSS, reçoit des dizaines d’affluents et meurt sous ses pierres à 2 900 mètres, dans un bruit de torrent. Soixante-dix-sept kilomètres, dit-on le plus souvent. Le glacier que le monde savant nomme Fedtchenko est l’un des plus longs qui existent hors des pôles, et probablement le premier, à quelques centaines de mètres près qui varient avec la façon de mesurer.',
    ),
    h2('Le nom d’un mort du Mont-Blanc'),
    p(
      'Alexeï Fedtchenko ne l’a jamais vu. Ce naturaliste, premier savant russe à explorer l’Alaï, en 1871, mourut deux ans plus tard sur un glacier du massif du Mont-Blanc, à vingt-neuf ans. Lorsque son compatriote Vassili Ochanine aperçut en 1878 la langue d’un grand glacier du Pamir, il lui donna le nom du disparu. Nul n’en soupçonnait la taille. Il fallut attendre 1928 et une expédition germano-soviétique, avec alpinistes et topographes, pour le remonter de bout en bout ; le géodésien Richard Finsterwalder en rapporta une carte d’une telle précision qu’elle sert encore de point de départ aux comparaisons.',
    ),
    p(
      'En 1933, les Soviétiques bâtirent au bord de la glace, à près de 4 200 mètres, une station météorologique aux allures de dirigeable échoué. Des hommes s’y relayèrent, ravitaillés avec peine, jusqu’en 1995. Six décennies de relevés à cette altitude sont une rareté, et leur interruption un trou que les satellites n’ont comblé qu’en partie.',
    ),
    p(
      'En 2023, le gouvernement tadjik a rebaptisé le glacier, comme d’autres lieux à nom russe. Il s’appelle officiellement {tg|Ванҷях}, Vanch-Yakh, « la glace du Vanch », du nom de la vallée qui s’ouvre à l’ouest. Les publications scientifiques écrivent d’ordinaire les deux noms.',
    ),
    figures(
      'Littérature glaciologique ; gouvernement du Tadjikistan',
      ['77 km', 'longueur usuellement citée du glacier'],
      ['près de 1 000 m', 'épaisseur maximale de la glace'],
      ['plus de 1 000', 'petits glaciers que le Tadjikistan dit avoir perdus, sur environ 14 000'],
    ),
    h2('Une anomalie qui s’efface'),
    p(
      'À la fin du XXe siècle, le grand glacier passait pour un cas à part. Sa langue n’avait reculé que de quelques centaines de mètres depuis 1928, quand les Alpes fondaient à vue d’œil. Ses zones hautes, si froides que la neige n’y fond guère, le protégeaient ; les cailloux qui couvrent sa partie basse aussi. Du Karakoram au Pamir, on parlait d’une « anomalie » : des glaciers stables, parfois en avance, dans un monde qui perdait les siens.',
    ),
    p(
      'L’équilibre était plus fragile qu’il n’y paraissait. Un glacier peut garder sa longueur et perdre de l’épaisseur, comme une outre qui se vide sans raccourcir. C’est ce que révèle la comparaison des altitudes : la partie basse s’est affaissée de plusieurs dizaines de mètres depuis la carte de 1928, et la perte a gagné vers le haut depuis les années 2000. Des travaux publiés en 2025 sur un petit glacier voisin, le Kyzylsou, situent une rupture vers 2018 : il y neige moins, et la fonte n’est plus compensée.',
    ),
    p(
      'La même année, à l’automne, une équipe internationale conduite par l’université de Fribourg avec l’Académie des sciences du Tadjikistan a foré la calotte de Kon-Tchoukourbachi, à 5 814 mètres, dans l’est du pays. Elle en a tiré deux carottes d’environ 105 mètres, les premières jamais extraites au Pamir jusqu’au rocher. L’une est étudiée ; l’autre, confiée à la fondation Ice Memory, doit être conservée en Antarctique, dans une cave de neige, pour des savants qui ne sont pas nés.',
    ),
    h2('La réserve de l’été'),
    p(
      'L’eau du glacier gagne la Seldara, le Mouksou, le Sourkhob, puis le Vakhch, ses [barrages](/articles/nourek-rogoun-barrages-du-vakhch) et l’Amou-Daria. Sur l’année, la neige compte davantage que la glace. Mais en juillet et en août, quand la neige de printemps a disparu et que le coton a soif, c’est la glace qui soutient le débit. Son recul procède en deux temps trompeurs : d’abord plus d’eau, parce qu’on puise dans la réserve ; ensuite moins, pour toujours. Dans plusieurs bassins d’Asie centrale, ce sommet est attendu au cours de ce siècle, s’il n’est pas déjà franchi.',
    ),
    p(
      'Douchanbé en a fait une cause diplomatique. À son initiative, l’Assemblée générale des Nations unies a proclamé 2025 année internationale de la préservation des glaciers, et le 21 mars leur journée mondiale ; une conférence s’est tenue dans la capitale tadjike à la fin de mai 2025. Les conférences ne refroidissent pas l’air. Elles ont au moins rappelé qu’un pays presque sans industrie, qui émet peu, garde sur ses hauteurs l’eau de dizaines de millions de voisins.',
    ),
    p(
      'La station de 1933 est toujours debout, vide, avec ses carnets de bord dans les archives. On y notait chaque jour la neige tombée, le vent, la température. Le changement que ces carnets auraient servi à dater s’est produit après la dernière page.',
    ),
  ],
}

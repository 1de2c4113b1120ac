import type { SeedArticle } from '#db/seed/article.ts'
import { gallery, h2, p, steps } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'chirdak-ala-kiyiz-art-du-feutre',
  kind: 'news',
  title: 'Chirdak et ala-kiyiz : au Kirghizstan, le feutre a deux écritures',
  standfirst:
    'L’un se découpe et se coud, l’autre se roule et se trempe. Les deux tapis des nomades kirghiz figurent depuis 2012 sur la liste du patrimoine immatériel à sauvegarder d’urgence ; leur survie dépend désormais de la laine autant que des mains.',
  rubric: 'culture',
  countries: ['kirghizstan'],
  themes: ['arts', 'nomadisme', 'patrimoine'],
  dossier: 'etes-nomades',
  authors: ['service-culture'],
  published: { daysBefore: 10, at: '12:20' },
  picture: {
    spec: { draw: 'ornament', motif: 'felt', seed: 'chirdak-ala-kiyiz-art-du-feutre' },
    alt: 'Motifs de cornes enroulées, clairs sur fond sombre et sombres sur fond clair, comme dans un chirdak de feutre.',
    caption: 'Dans un chirdak, la forme et le fond se découpent du même geste : rien ne se perd, tout se répond.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'Posez deux feutres l’un sur l’autre, un rouge et un brun. Tracez à la craie une corne de bélier, coupez les deux épaisseurs à la fois. Vous tenez quatre morceaux : une corne rouge et une brune, un vide rouge et un vide brun. Échangez. Deux panneaux apparaissent, exactement inverses, et pas une chute par terre. Tout le <<chirdak|chirdak>> tient dans cette économie, où l’ornement et le fond ont la même dignité et où l’œil hésite sans cesse entre l’un et l’autre.',
    ),
    p(
      'Le tissage demande un métier, donc un lieu. Le feutre ne demande que de la laine, de l’eau chaude et des bras : c’est l’étoffe de ceux qui s’en vont. Les écailles de la fibre, ouvertes par la chaleur et l’humidité, s’accrochent les unes aux autres sous la pression et ne se lâchent plus. Il n’y a ni chaîne ni trame, ni fil. Les habitants des steppes le savent depuis fort longtemps. Dans les <<kourgane|kourganes>> gelés de Pazyryk, dans l’Altaï, les archéologues ont dégagé au milieu du XXe siècle une tenture de feutre de plusieurs mètres, vieille de plus de deux mille ans, conservée à l’Ermitage. Ses cavaliers appliqués sont coupés avec une sûreté qu’une mère de famille de Naryn saurait apprécier.',
    ),
    h2('Le tapis qui se roule'),
    p(
      '{ky|Ala-kiyiz} veut dire « feutre bigarré ». Le motif n’y est pas rapporté : il est pris dans la matière. On le dispose en mèches de laine teinte sur une couche encore molle, et le foulage fond l’ensemble. Les bords bavent un peu, comme une aquarelle. L’affaire réunit plusieurs familles et occupe une journée.',
    ),
    steps(
      'La laine tondue est triée, puis battue à la baguette pour ôter la poussière et ouvrir les fibres.',
      'Sur une natte de tiges d’herbe, le {ky|tchiï}, on étale une couche de fond, puis le dessin en laine colorée.',
      'On arrose d’eau bouillante, on roule la natte bien serrée, on la ficelle.',
      'Le rouleau est tiré, poussé du pied, retourné durant des heures, parfois traîné par un cheval ou un âne.',
      'On déroule, on rince, on foule encore à l’avant-bras, puis le tapis sèche à plat.',
    ),
    h2('Le tapis qui se coud'),
    p(
      'Le chirdak prend son temps. Les panneaux découpés sont assemblés bord à bord, et un cordon de laine filée, souvent d’une troisième couleur, vient cacher la couture en soulignant la courbe. On pose la mosaïque sur un second feutre, plus épais, puis on pique l’ensemble en suivant le dessin à petits points réguliers. La surpiqûre donne au tapis sa densité et sa longévité. Une ouvrière y passe des semaines ; une famille l’use durant des décennies. Il entrait naguère dans la dot, et l’on gardait le plus beau au fond de la [yourte](/articles/yourte-maison-qui-se-demonte), à la place de l’hôte.',
    ),
    p(
      'Le répertoire se nomme plus qu’il ne s’explique. La corne de bélier, {ky|kotchkor mouïouz}, se dédouble, s’enroule, fait des arbres et des croix ; on reconnaît aussi la patte d’oiseau, l’aile, la trace du chien, l’eau qui court. Les guides y lisent volontiers des phrases entières. Les artisanes se montrent plus réservées : un bon dessin est d’abord celui qui se coupe bien.',
    ),
    gallery(
      {
        spec: { draw: 'ornament', motif: 'felt', seed: 'chirdak-corne-double' },
        alt: 'Cornes de bélier enroulées par quatre, dans des carreaux où le motif et le fond échangent leurs couleurs.',
        caption: 'Quatre cornes autour d’un losange : d’un carreau à l’autre, la forme et le fond changent de rôle.',
        credit: 'Composition : Transcaspienne',
      },
      {
        spec: { draw: 'ornament', motif: 'felt', seed: 'chirdak-losange' },
        alt: 'Le même motif de cornes, à une autre échelle et dans d’autres teintes.',
        caption: 'À une autre échelle, l’œil hésite entre les deux feutres.',
        credit: 'Composition : Transcaspienne',
      },
    ),
    h2('Une urgence très ordinaire'),
    p(
      'En 2012, l’Unesco a inscrit les deux tapis non sur sa liste représentative, où l’on célèbre, mais sur celle du patrimoine nécessitant une sauvegarde urgente. Le dossier notait que la plupart des praticiennes avaient passé quarante ans, que l’ala-kiyiz surtout avait presque quitté les maisons, que le tapis synthétique coûtait peu et se nettoyait mieux. Ajoutons une cause moins visible. L’élevage soviétique avait poussé le mouton mérinos, à toison fine, pour les filatures. Les troupeaux se sont effondrés dans les années 1990, et les éleveurs ont privilégié ensuite des bêtes à viande. La laine se vend mal, se trie rarement, parfois se jette. Avant de manquer de mains, l’art du feutre peut manquer de bonne matière.',
    ),
    p(
      'La parade est venue des villages. À Kotchkor, bourg de la province de Naryn, des femmes se sont groupées dès les années 1990 en coopérative pour fixer des prix et vendre sans intermédiaire. D’autres ateliers ont suivi, autour de Naryn, d’At-Bachy et du lac Issyk-Koul. Les acheteurs sont des voyageurs, des décorateurs, des boutiques de Bichkek ; ils veulent des tapis plus petits, des couleurs plus sourdes, de l’indigo plutôt que l’orange vif des teintures chimiques. La coopérative discute, cède ici, résiste là.',
    ),
    p(
      'On peut y voir une perte. Le chirdak de commande n’est plus cousu pour une fille qui se marie. Mais le vocabulaire demeure, avec la coupe double et le cordon, et ce plaisir de retourner le tapis pour vérifier les points. Ce qui s’achète s’apprend encore. De l’ala-kiyiz, plus lourd, plus long à faire à plusieurs, et dont peu d’étrangers savent le nom, on ne peut pas en dire autant.',
    ),
  ],
}

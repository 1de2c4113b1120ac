import type { SeedArticle } from '#db/seed/article.ts'
import { box, h2, list, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'chachmaqom-boukhara-samarcande',
  kind: 'analysis',
  title: 'Le chachmaqom, une musique savante que deux pays ont dû se partager',
  standfirst:
    'Six grandes suites, des poèmes persans et turcs, un luth qui mène et une voix qui monte : l’art de cour de Boukhara a survécu à l’émir, à Staline et aux frontières de 1924. Ouzbeks, Tadjiks et Juifs boukhariotes l’ont porté ensemble.',
  rubric: 'culture',
  countries: ['ouzbekistan', 'tadjikistan'],
  themes: ['arts', 'langues', 'patrimoine'],
  authors: ['service-culture'],
  published: { daysBefore: 40, at: '18:15' },
  picture: {
    spec: { draw: 'ornament', motif: 'suzani', seed: 'chachmaqom-boukhara-samarcande' },
    alt: 'Six rosaces de broderie, garance et bleu lapis, reliées par des tiges courbes sur un fond clair.',
    caption: 'Six rosaces pour six modes : la symétrie, dans le chachmaqom aussi, se construit par retours et variations.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'La voix entre bas, presque parlée, sur un battement sourd de tambour sur cadre. Elle dit un vers, se tait, le reprend un peu plus haut. Le long luth à cordes de métal la suit note à note, avec un tremblement à la fin de chaque phrase. Un quart d’heure peut passer ainsi. Puis quelque chose cède : le chanteur s’élance à l’extrême de sa tessiture, tient la note, la tord, et la salle murmure. Ce sommet a un nom, {uz|aoudj}, l’apogée. On ne l’atteint que si l’on a su attendre.',
    ),
    p(
      '{fa|Chach}, en persan, veut dire six. Un <<maqom|maqom>> est un mode, mais aussi tout ce qui en découle : une échelle, des tournures obligées, un climat, et la suite des pièces qui l’explorent. Le chachmaqom compte donc six cycles, et plus de deux cents pièces si l’on additionne leurs branches. Chacun s’ouvre par une partie instrumentale, la « difficulté », {uz|mouchkilot}, et se poursuit par une partie chantée, {uz|nasr}, dont les rythmes se transforment et s’allègent peu à peu, jusqu’à frôler la danse.',
    ),
    box(
      'Les six maqoms',
      '**Bouzrouk**, **Rost**, **Navo**, **Dougokh**, **Segokh** et **Iroq**. Leurs noms se retrouvent, avec d’autres contenus, de l’Azerbaïdjan au Maghreb : la théorie des modes a circulé dans tout le monde musulman médiéval.',
      'Le Khorezm et la vallée de Ferghana ont leurs propres répertoires de maqoms, parents de celui de Boukhara mais distincts.',
    ),
    h2('Une affaire de cour et d’atelier'),
    p(
      'La doctrine est ancienne. Les théoriciens de Hérat et de Samarcande décrivaient douze modes à la fin du XVe siècle. Le système de six, lui, se fixe probablement à Boukhara au XVIIIe. Il s’adresse à peu de monde : l’émir, ses invités, quelques maisons lettrées. Mais ceux qui le jouent ne sont pas des princes. On y croise des artisans, des religieux, et beaucoup de Juifs boukhariotes, de langue persane, que leur statut inférieur n’empêchait pas d’exceller. Au tournant du XXe siècle, le chanteur favori de l’émir s’appelait Levi Babakhanov, dit Levitcha. Son rang au palais ne le dispensait pas des règles imposées aux siens.',
    ),
    p(
      'Les textes obéissent au même mélange. Hafez, Djami, Bedil en persan ; Navoï, Machrab ou Fouzouli en turc. Un même cycle passait de l’une à l’autre langue sans que nul n’y trouvât à redire. Dans ces villes, on était bilingue avant d’être d’une nation.',
    ),
    h2('1924, la musique coupée en deux'),
    p(
      'En 1920, l’émir s’enfuit devant l’Armée rouge. Le réformateur Abdourraouf Fitrat, ministre de la jeune république de Boukhara, comprend que ce répertoire sans notation tient dans la mémoire de quelques vieillards. Il fait venir le musicien Viktor Ouspenski, qui note en 1923, sous la dictée de deux maîtres, Ota Djalol et Ota Ghiyos, les six maqoms. Le livre paraît à Moscou l’année suivante. Il y manque les paroles. Beaucoup étaient persanes, et l’on préparait une nation ouzbèke.',
    ),
    p(
      'Au même moment, Moscou découpe l’Asie centrale en républiques nationales ; Boukhara et Samarcande, de langue en grande partie tadjike, vont à l’Ouzbékistan. La musique suit. À Douchanbé, Bobokoul Faïzoullaïev, Chonazar Sohibov et Fazliddine Chahobov publient à partir des années 1950 un chachmaqom tadjik, aux poèmes persans. À Tachkent, Younous Radjabi, qui fonde en 1959 l’ensemble de la radio, donne le sien, en six volumes, aux poèmes ouzbeks. Les airs sont les mêmes, ou peu s’en faut.',
    ),
    p(
      'Entre-temps, il s’en était fallu de peu qu’il n’y en eût aucun. Fitrat fut fusillé en 1938. Au début des années 1950, les maqoms furent accusés de tristesse féodale ; la radio les écarta, et l’on pressa les musiciens d’écrire des chœurs et des opéras. Le retour en grâce eut son prix : grands ensembles à l’unisson, partitions, tempérament adouci. L’oreille y perdit un art de l’ornement, qui tenait du secret de famille.',
    ),
    h2('D’un patrimoine à plusieurs héritiers'),
    p(
      'L’Unesco a tranché par la réunion. En 2003, elle a proclamé le chachmaqom chef-d’œuvre du patrimoine oral à la demande conjointe des deux États, avant de l’inscrire en 2008 sur sa liste. Depuis, chacun s’en occupe à sa façon.',
    ),
    list(
      'À **Douchanbé**, le maître Abdouvali Abdourachidov a formé dans son académie, soutenue par la fondation Aga Khan, de petits groupes qui étudient ensemble la métrique des poèmes et le jeu ancien.',
      'À **Tachkent**, l’État a multiplié depuis 2017 les classes et les concours, et fondé en 2018 un festival international du maqom à Chakhrisabz.',
      'À **New York**, dans le Queens, les Juifs boukhariotes émigrés à la fin de l’époque soviétique ont recréé des ensembles ; Ilyas Malaïev, poète et musicien mort en 2008, en fut la figure.',
    ),
    p(
      'Le public français l’a découvert par les disques d’Ocora et les travaux du musicologue Jean During, attentif au jeu soliste des anciens maîtres. Le goût est revenu vers eux. On entend de nouveau un tanbour, une voix, un tambour, et le grain de l’onglet de métal sur les cordes. Les deux langues reviennent aussi, parfois dans le même concert. Un vers persan, un vers turc : à Boukhara, cela s’appelait simplement chanter.',
    ),
  ],
}

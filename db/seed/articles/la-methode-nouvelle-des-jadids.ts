import type { SeedArticle } from '#db/seed/article.ts'
import { h2, list, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'la-methode-nouvelle-des-jadids',
  kind: 'analysis',
  title: 'Les jadids, ou la méthode de lecture qui voulait réformer le Turkestan',
  standfirst:
    'Des bancs, une carte au mur, un alphabet appris par les sons : l’école des jadids paraît anodine. Vers 1910, elle divisait Samarcande et Boukhara. Presque tous ses grands noms, devenus écrivains ou ministres, sont morts exécutés.',
  rubric: 'histoire',
  countries: ['ouzbekistan', 'russie'],
  themes: ['education', 'langues'],
  authors: ['service-histoire'],
  published: { daysBefore: 43, at: '07:00' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['UZ'],
      places: [
        { name: 'Samarcande', lon: 66.96, lat: 39.65, main: true },
        { name: 'Boukhara', lon: 64.42, lat: 39.77 },
        { name: 'Tachkent', lon: 69.24, lat: 41.31 },
        { name: 'Andijan', lon: 72.34, lat: 40.78 },
      ],
    },
    alt: 'Carte de l’Ouzbékistan : Boukhara et Samarcande au centre-sud, Tachkent au nord-est, Andijan dans la vallée de Ferghana.',
    caption: 'Behboudi enseignait à Samarcande, Mounavvar Qori à Tachkent ; Fitrat venait de Boukhara et Tcholpan d’Andijan.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Dans l’ancien {uz|maktab}, les enfants s’asseyaient à terre autour du maître et récitaient. Ils nommaient les lettres une à une, puis psalmodiaient des morceaux du Coran dans une langue que ni eux ni leurs parents ne parlaient. On pouvait y passer des années sans savoir déchiffrer une page inconnue. Ce n’était pas un échec : l’école transmettait des gestes, une tenue, un texte sacré.',
    ),
    p(
      'La nouvelle école avait des bancs, un tableau noir, un emploi du temps, des classes, un examen en public. On y apprenait la lettre par le son qu’elle note, et dans sa propre langue ; ensuite venaient le calcul, la géographie, l’histoire. De cette {fa|ousoul-i jadid}, la « méthode nouvelle », ses partisans tirent leur nom, et le <<jadidisme|jadidisme>> le sien.',
    ),
    h2('De Bakhtchissaraï au Turkestan'),
    p(
      'L’affaire commence en Crimée. Ismaïl Gasprinski, né en 1851, maire de Bakhtchissaraï, y lance en 1883 le journal *Terdjiman*, « L’Interprète », puis ouvre en 1884 une classe où, assure-t-il, on apprend à lire en quarante jours. Le journal se lit de Kazan à Kachgar. En 1893, son directeur visite l’Asie centrale, où le [chemin de fer transcaspien](/articles/chemin-de-fer-transcaspien-1880-1906) vient de raccourcir les distances, et plaide sa cause jusque devant l’émir de Boukhara.',
    ),
    p(
      'Mounavvar Qori ouvre en 1901 la première école de ce type à Tachkent ; en 1906, il publie *Khourchid*, « Le Soleil », que l’administration fait taire en quelques mois. À Samarcande, Mahmoud Khodja Behboudi, mufti, grand voyageur, rédige des manuels, ouvre une bibliothèque et dirige à partir de 1913 la revue *Oyina*, « Le Miroir ». Ces hommes ne rejettent pas l’islam. Ils soutiennent qu’un croyant ignorant est mal armé, devant Dieu comme devant l’empire qui a pris ses villes.',
    ),
    h2('Le parricide'),
    p(
      'Behboudi écrit en 1911 une pièce brève, *Padarkouch*, « Le Parricide ». Un riche marchand refuse d’envoyer son fils à l’école, malgré un mollah éclairé puis un lettré moderne venus l’en prier. Le garçon tombe dans la débauche, et ses compagnons tuent le père pour lui prendre son argent. La pièce est jouée le 15 janvier 1914 à Samarcande, puis à Tachkent. Le théâtre moderne du Turkestan date de ce soir-là.',
    ),
    p(
      'La cause a deux adversaires. Les oulémas conservateurs voient partir leurs élèves et leur autorité. La police russe redoute une entente des musulmans de l’empire avec Istanbul ; elle ferme des classes, surveille le courrier. Les jadids restent peu nombreux : quelques dizaines d’écoles, quand les anciennes se comptent par milliers.',
    ),
    h2('Boukhara, 1920'),
    p(
      'L’émirat, protectorat russe, est plus rude encore. Abdouraouf Fitrat, boursier à Istanbul, publie en 1911 un dialogue où un Européen fait honte à un professeur de médersa de l’état de son pays. Les « Jeunes-Boukhares » passent de la pédagogie à la conjuration. En mars 1918, ils tentent de soulever la ville avec des gardes rouges de Tachkent ; l’émir l’emporte et fait exécuter leurs partisans par centaines. En 1919, Behboudi est arrêté et mis à mort à Karchi, en territoire boukhare.',
    ),
    p(
      'À la fin d’août 1920, l’Armée rouge de Frounzé bombarde Boukhara. L’émir s’enfuit, une République populaire est proclamée, Faïzoulla Khodjaïev la gouverne à vingt-quatre ans et Fitrat y devient ministre. Elle vit quatre ans. En 1924, le découpage de la région en républiques nationales l’efface. Les anciens jadids écrivent alors, dans une langue qu’ils refondent, les premiers romans et les grands poèmes de l’ouzbek moderne. Puis la presse les traite de nationalistes bourgeois.',
    ),
    h2('Le 4 octobre 1938'),
    p('De 1931 à 1938, les survivants furent arrêtés l’un après l’autre, et la plupart tués.'),
    list(
      '**Mounavvar Qori** (1878–1931), fusillé à Moscou.',
      '**Faïzoulla Khodjaïev** (1896–1938), chef du gouvernement ouzbek, condamné au troisième procès de Moscou et fusillé en mars 1938.',
      '**Abdouraouf Fitrat** (1886–1938), **Abdoulhamid Tcholpan** (né en 1897 ou 1898), poète, et **Abdoulla Qodiri** (1894–1938), romancier, exécutés à Tachkent le 4 octobre 1938.',
    ),
    p(
      'Leurs livres quittèrent les rayons. Qodiri y revint après 1956, les deux autres à la toute fin de l’époque soviétique. L’Ouzbékistan indépendant leur a donné des rues et des statues, puis, en 2000, un mémorial au bord du canal Bozsou, où l’on fusillait, complété deux ans après par un musée. De 2021 à la fin de 2023, la Cour suprême a réhabilité un millier de condamnés, la plupart des années 1920 et 1930 ; en décembre 2023, elle annulait encore une peine prononcée en 1926 contre Qodiri.',
    ),
    p(
      'Les lire dans l’original reste difficile. Leurs revues sont imprimées en lettres arabes, et l’ouzbek a depuis changé d’alphabet trois fois, [comme le kazakh ou presque](/articles/alphabet-kazakh-du-cyrillique-au-latin). Pour ouvrir *Oyina*, un étudiant de Tachkent doit d’abord apprendre ses lettres.',
    ),
  ],
}

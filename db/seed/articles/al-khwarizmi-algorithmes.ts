import type { SeedArticle } from '#db/seed/article.ts'
import { p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'al-khwarizmi-algorithmes',
  kind: 'brief',
  title: 'Al-Khwarizmi, l’homme du Khorezm qui a laissé son nom aux algorithmes',
  standfirst:
    'Né vers 780, savant à Bagdad, il écrivit un livre qui baptisa l’algèbre et un autre qui fit connaître à l’Occident les chiffres indiens. Son nom, déformé par les copistes latins, désigne aujourd’hui ce que font les machines.',
  rubric: 'sciences',
  countries: ['ouzbekistan'],
  themes: ['education', 'patrimoine'],
  dossier: 'samarcande-et-les-savants',
  authors: ['service-histoire'],
  published: { daysBefore: 3, at: '09:10' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['UZ', 'IQ'],
      places: [
        { name: 'Khorezm', lon: 60.36, lat: 41.38, main: true },
        { name: 'Bagdad', lon: 44.37, lat: 33.31 },
      ],
    },
    alt: 'Carte montrant le Khorezm, au sud de la mer d’Aral, et Bagdad, à plus de mille cinq cents kilomètres au sud-ouest.',
    caption: 'D’une oasis de l’Amou-Daria à la capitale des califes : le trajet d’un nom.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      '*Dixit Algorizmi*, « Algorizmi a dit » : c’est par ces mots que commence, au XIIe siècle, un traité latin de calcul. Les lecteurs ignoraient qui parlait ainsi. Le nom cachait une origine : {ar|al-Khwarizmi}, « l’homme du Khorezm », cette oasis du bas Amou-Daria dont [Khiva](/articles/khiva-itchan-kala) fut plus tard la capitale.',
    ),
    p(
      'De Mohammed ibn Moussa, on sait peu de choses. Né vers 780, mort vers 850, il travaille à Bagdad sous le calife al-Mamoun, qui règne de 813 à 833 et réunit traducteurs et astronomes autour de la Maison de la sagesse. Est-il né au Khorezm, ou seulement d’une famille qui en venait ? Les sources ne permettent pas de trancher. Il y compose des tables astronomiques, une géographie qui corrige Ptolémée, un petit livre sur les chiffres des Indiens, zéro compris, que nous ne connaissons plus que par ses descendants latins. Ces chiffres, que nous appelons arabes, Fibonacci les fera connaître aux marchands d’Italie en 1202.',
    ),
    p(
      'L’autre livre nous est parvenu en arabe. Il enseigne à résoudre les problèmes d’héritage, de partage et d’arpentage par deux opérations. {ar|Al-jabr}, la restauration, fait passer de l’autre côté une quantité retranchée ; {ar|al-mouqabala}, la mise en regard, réduit les termes semblables. La première a donné le mot algèbre, et en espagnol ancien l’{es|algebrista}, qui remettait les os.',
    ),
    p(
      'Aucun symbole dans ces pages. Tout se dit en mots : « un carré et dix racines égalent trente-neuf unités ». Nous écrivons x² + 10x = 39, et la réponse positive est 3. L’auteur la trouve par une recette en quelques phrases, puis la prouve en dessinant un carré que l’on complète. Il classe toutes les équations du premier et du second degré en six formes, et donne pour chacune la marche à suivre. Peu importe le problème particulier : suivez les étapes, vous arriverez.',
    ),
    p(
      'Robert de Chester traduit le traité à Ségovie en 1145, Gérard de Crémone le reprend à Tolède peu après. « Algorisme » désigne d’abord le calcul avec les chiffres nouveaux, par opposition à l’abaque ; l’attraction du mot grec {grc|arithmos} y met plus tard un *th*.',
    ),
    p(
      'Khiva a dressé devant ses remparts une statue du savant, assis, penché, absorbé. Il a toujours l’air de chercher. Ses algorithmes, eux, ont appris à le faire sans lui.',
    ),
  ],
}

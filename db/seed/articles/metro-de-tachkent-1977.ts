import type { SeedArticle } from '#db/seed/article.ts'
import { box, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'metro-de-tachkent-1977',
  kind: 'brief',
  title: 'En 1977, Tachkent ouvrait le premier métro d’Asie centrale',
  standfirst:
    'Neuf stations, douze kilomètres, des colonnes de marbre et un sol qui tremble : onze ans après le séisme, la capitale ouzbèke inaugurait une ligne creusée tout près de la surface. On n’a pu la photographier librement qu’à partir de 2018.',
  rubric: 'transports',
  countries: ['ouzbekistan'],
  themes: ['villes', 'arts'],
  authors: ['service-culture'],
  published: { daysBefore: 15, at: '12:00' },
  picture: {
    spec: { draw: 'ornament', motif: 'tiles', seed: 'metro-de-tachkent-1977' },
    alt: 'Carreaux à étoiles à huit branches séparées par des croix, comme un mur de céramique émaillée.',
    caption: 'L’étoile et la croix, vieux dessin des carreaux d’Asie centrale : la céramique émaillée est descendue avec les voyageurs.',
    credit: 'Dessin : Transcaspienne',
  },
  body: [
    p(
      'Le 6 novembre 1977, à la veille du soixantième anniversaire de la révolution d’Octobre, des rames relient pour la première fois le quartier neuf de Tchilanzar au centre de Tachkent. La ligne compte neuf stations sur un peu plus de douze kilomètres. C’est le septième métro de l’Union soviétique, après Moscou, Leningrad, Kiev, Tbilissi, Bakou et Kharkov, et le premier d’Asie centrale.',
    ),
    p(
      'La règle voulait qu’une ville eût dépassé le million d’habitants pour y prétendre. Tachkent l’avait fait au début des années 1960. Mais le projet prend corps après [le séisme du 26 avril 1966](/articles/tachkent-apres-le-seisme-de-1966), quand il faut de toute façon refaire la ville, et il en garde la marque. Plutôt que de descendre, on reste sous la chaussée : les quais sont à une dizaine de mètres à peine, dans des ouvrages de béton armé renforcés. L’ensemble est calculé pour des secousses de degré 9. Il s’agit d’une intensité, celle des effets ressentis en un lieu, et non d’une magnitude, qui mesure l’énergie libérée ; on lit souvent le contraire.',
    ),
    p(
      'Cette faible profondeur n’empêchait pas de prévoir un abri contre les bombes. Aussi le métro fut-il classé ouvrage stratégique, et l’appareil photo banni des quais. L’interdiction survécut à l’URSS et s’étendit aux téléphones. Elle fut levée le 1er juin 2018.',
    ),
    box(
      'Deux stations de 1984',
      '**Kosmonavtlar**, de l’architecte Sergo Soutiaguine, va du bleu clair au noir, comme le ciel que l’on quitte. Dans des médaillons de céramique d’Arnold Gan flottent Icare, Gagarine, Valentina Terechkova, Vladimir Djanibekov, né dans l’actuel Ouzbékistan, et, avant eux tous, [Oulough Beg](/articles/oulough-beg-observatoire-samarcande).',
      '**Alisher Navoi** aligne des coupoles ornées que l’on attendrait dans une mosquée. Sur les murs, le peintre Tchinguiz Akhmarov a tiré ses scènes de la *Khamsa*, les cinq poèmes que Navoï composa à Hérat au XVe siècle.',
    ),
    p(
      'L’indépendance a changé les noms plus que les murs. La place Lénine est devenue {uz|Mustaqillik maydoni}, place de l’Indépendance, et la station de la révolution d’Octobre porte le nom de Tamerlan, Amir Temour. Les fleurs de coton de Pakhtakor, en mosaïque, sont restées à leur place.',
    ),
    p(
      'Le métro de Tachkent fut longtemps seul de son espèce. Alma-Ata, qui avait ouvert son chantier en septembre 1988, le vit s’arrêter faute de crédits avec la fin de l’Union. Les sept premières stations d’Almaty, sur huit kilomètres et demi, n’ont accueilli leurs voyageurs que le 1er décembre 2011.',
    ),
  ],
}

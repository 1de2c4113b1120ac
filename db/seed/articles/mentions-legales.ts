import type { SeedArticle } from '#db/seed/article.ts'
import { h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'mentions-legales',
  kind: 'page',
  title: 'Mentions légales',
  standfirst: 'Qui publie ce site, et sous quelles conditions on peut le reprendre.',
  rubric: 'societe',
  countries: [],
  themes: [],
  authors: ['la-redaction'],
  published: { daysBefore: 200, at: '09:00' },
  body: [
    h2('Éditeur'),
    p(
      'Ce site est publié par la personne ou l’organisation qui l’exploite. Qui l’installe pour son propre journal complète ici, avant d’ouvrir, son nom, son adresse, le nom du directeur de la publication et les coordonnées de son hébergeur, comme le demande l’article 1-1 de la loi du 21 juin 2004 pour la confiance dans l’économie numérique, que la loi du 21 mai 2024 y a inséré.',
    ),
    p('On peut écrire à la rédaction à l’adresse donnée au bas de chaque page.'),
    h2('Textes et images'),
    p(
      'Les articles de l’édition de démonstration et les images qui les accompagnent ont été faits pour ce projet et sont publiés avec lui, sous la licence MIT. Les données cartographiques viennent de Natural Earth et appartiennent au domaine public.',
    ),
    h2('Logiciel et caractères'),
    p(
      'Le logiciel du journal est libre, sous la licence MIT. Les textes sont composés en Newsreader, dessiné par Production Type, et en Public Sans, fait pour les services publics des États-Unis d’après Libre Franklin ; les deux familles sont publiées sous la licence SIL Open Font, version 1.1.',
    ),
  ],
}

import type { SeedArticle } from '#db/seed/article.ts'
import { h2, list, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'accessibilite',
  kind: 'page',
  title: 'Accessibilité',
  standfirst: 'Ce journal veut être lu par tout le monde, avec tous les outils. Voici ce qui est fait et ce qui reste à vérifier.',
  rubric: 'societe',
  countries: [],
  themes: [],
  authors: ['la-redaction'],
  published: { daysBefore: 200, at: '09:00' },
  body: [
    p('L’objectif est le niveau AA des règles WCAG 2.2, dont le référentiel français, le RGAA, reprend les critères.'),
    h2('Ce qui est vérifié à chaque modification du site'),
    list(
      'Chaque sorte de page est examinée par l’outil axe, en clair et en sombre, sur téléphone et sur ordinateur, sans défaut toléré.',
      'Le code HTML est validé.',
      'Toutes les pages se lisent et se parcourent sans script et au clavier.',
      'Les contrastes des couleurs atteignent au moins 4,5 pour 1.',
      'À 400 % d’agrandissement, rien n’est coupé et l’on ne défile que dans un sens.',
      'Les tableaux larges défilent seuls ; chaque graphique est suivi de ses chiffres.',
    ),
    h2('Ce qui ne l’est pas encore'),
    p(
      'Aucun audit par un tiers n’a eu lieu, et le site n’a pas encore été essayé par un groupe de personnes qui lisent avec un lecteur d’écran. Les outils automatiques ne trouvent qu’une partie des obstacles.',
    ),
    h2('Signaler un obstacle'),
    p(
      'Écrivez à la rédaction, à l’adresse donnée au bas de chaque page, en indiquant la page et l’outil que vous utilisez. En France, le Défenseur des droits peut être saisi si la réponse ne vient pas.',
    ),
  ],
}

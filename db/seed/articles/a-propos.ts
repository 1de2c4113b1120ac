import type { SeedArticle } from '#db/seed/article.ts'
import { h2, list, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'a-propos',
  kind: 'page',
  title: 'À propos de ce journal',
  standfirst: 'Un journal en français sur cinq pays que l’on traverse plus souvent qu’on ne les lit.',
  rubric: 'societe',
  countries: [],
  themes: [],
  authors: ['la-redaction'],
  published: { daysBefore: 200, at: '09:00' },
  body: [
    p(
      'Transcaspienne doit son nom au chemin de fer que l’Empire russe posa, à partir de 1880, de la rive orientale de la Caspienne vers les oasis. La ligne existe toujours. Elle traverse ce journal d’une page à l’autre : elle porte les rubriques, relie les articles d’un dossier, marque les stations d’une lecture.',
    ),
    p(
      'Nous écrivons sur le Kazakhstan, le Kirghizstan, l’Ouzbékistan, le Tadjikistan et le Turkménistan, et sur leurs voisins quand leurs histoires se mêlent. Nous préférons ce qui dure à ce qui passe : d’où vient l’eau, à qui sont les rails, comment une langue change de lettres.',
    ),
    h2('L’édition que vous lisez'),
    p(
      'Cette édition est une démonstration. Ses articles ont été écrits pour elle, sur des faits établis et vérifiables, par des services et non par des personnes ; elle n’invente ni événement, ni citation, ni témoin. Les chiffres portent leur année et leur source. Si l’un d’eux est faux, écrivez-nous : la correction sera datée et restera visible au bas de l’article.',
    ),
    h2('Les images'),
    p(
      'Toutes les images sont dessinées par le journal : les cartes d’après les données libres de Natural Earth, les graphiques d’après les séries citées, les ornements d’après la géométrie des girih, des ikats, des suzanis et des feutres. Aucune n’est une photographie d’archive ni l’œuvre d’autrui.',
    ),
    h2('Nos règles'),
    list(
      'Une information a une source, et la source est nommée.',
      'Une erreur est corrigée publiquement, avec sa date.',
      'Un article retiré le dit à son adresse.',
      'Une adresse publiée ne meurt pas : si l’article change de place, l’ancienne adresse y conduit.',
      'Lire ne demande ni compte, ni cookie, ni script.',
    ),
  ],
}

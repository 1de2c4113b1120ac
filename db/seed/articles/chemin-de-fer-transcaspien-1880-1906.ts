import type { SeedArticle } from '#db/seed/article.ts'
import { h2, p, quote, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'chemin-de-fer-transcaspien-1880-1906',
  kind: 'news',
  title: '1880–1906 : comment le rail a traversé le sable',
  standfirst:
    'Conçu pour une guerre, posé par des soldats, menacé par les dunes, le chemin de fer transcaspien a relié en huit ans la Caspienne à Samarcande. Il a changé le sens de toutes les routes.',
  rubric: 'transports',
  countries: ['turkmenistan', 'ouzbekistan', 'russie'],
  themes: ['corridors', 'villes'],
  dossier: 'corridor-transcaspien',
  authors: ['service-histoire'],
  published: { daysBefore: 24, at: '09:00' },
  updated: { daysBefore: 20, at: '11:00' },
  picture: {
    spec: { draw: 'ornament', motif: 'rails', seed: 'chemin-de-fer-transcaspien' },
    alt: 'Strates de couleur figurant des dunes que traverse une voie ferrée, sous un grand soleil',
    caption: 'Du rivage à l’oasis, la voie suivait les puits.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'En 1880, le général Skobelev veut prendre la forteresse de Géok-Tépé, aux portes du Karakoum, et n’a pas assez de chameaux. On lui donne des rails. Du golfe de Mikhaïlovsk, sur la rive orientale de la Caspienne, des bataillons de chemin de fer avancent vers Kizyl-Arvat avec du matériel acheté pour les Balkans. La place tombe en janvier 1881, avant que la voie l’atteigne. La ligne, elle, continue.',
    ),
    h2('Poser des rails là où il n’y a rien'),
    p(
      'Il n’y a ni bois, ni pierre, ni eau. Les traverses viennent de Russie par la Volga et la mer ; l’eau, de quelques sources et d’appareils à distiller. Le général Mikhaïl Annenkov invente un train de pose, long de plusieurs dizaines de wagons à étage où dorment, mangent et travaillent les hommes : chaque jour il avance sur ce qu’il vient de construire.',
    ),
    p(
      'Le pire ennemi est le sable mobile. Le vent déchausse la voie ici et l’ensevelit là. On plante le long des rails du tamaris et du saxaoul, on pose des claies, on arrose le remblai d’eau de mer et d’argile. Des générations de cantonniers recommenceront.',
    ),
    p(
      'Jules Verne, qui n’a pas fait le voyage mais a lu ceux qui l’avaient fait, y envoie en 1892 un reporter, le narrateur de *Claudius Bombarnac*, qui passe en revue plantations et palissades.',
    ),
    quote(
      'Utiles précautions, sans doute. Néanmoins, si la voie est protégée, les voyageurs ne le sont guère, lorsque le sable vole comme une mitraille, et que le vent soulève sur la plaine des efflorescences blanchâtres de sel.',
      'Jules Verne, Claudius Bombarnac, 1892, chapitre VI',
      'https://fr.wikisource.org/wiki/Page:Verne_-_Claudius_Bombarnac.djvu/78',
    ),
    table(
      'La ligne, ville après ville',
      'Histoires du chemin de fer ; années d’arrivée du rail',
      ['Ville', 'Année'],
      ['Kizyl-Arvat', '1881'],
      ['Achkhabad', '1885'],
      ['Merv', '1886'],
      ['Tchardjoui, sur l’Amou-Daria', '1886'],
      ['Samarcande', '1888'],
      ['Tachkent et Andijan', '1899'],
    ),
    h2('Un pont de bois sur l’Amou-Daria'),
    p(
      'À Tchardjoui, le fleuve large et brun change de lit à sa fantaisie. On le passe en janvier 1888 sur un pont de bois de près de deux kilomètres, que les trains prennent au pas et qui inquiète tous les voyageurs. Un pont d’acier le remplace en 1901. Le jeune George Curzon, futur vice-roi des Indes, fait le voyage à l’automne 1888 et en tire un livre, où il compte les jours qu’une armée mettrait pour aller de la Caspienne à Hérat.',
    ),
    h2('Du chameau au coton'),
    p(
      'Prévue pour des soldats, la ligne transporte bientôt des balles. Le coton du Ferghana et de Boukhara part vers les filatures de Moscou, le blé russe vient en retour, et les champs changent de culture. Les caravanes cessent de descendre vers l’Inde et la Perse. Le terminus maritime est déplacé en 1894 à Krasnovodsk, l’actuelle Turkmenbachi, mieux abrité.',
    ),
    p(
      'En 1906, la ligne d’Orenbourg à Tachkent s’ouvre au nord et fait concurrence à l’ancienne : plus besoin de traverser la mer. Le Transcaspien devient une ligne parmi d’autres. Son tracé sert toujours, de Turkmenbachi à la vallée, sous des caténaires et des noms nouveaux.',
    ),
  ],
}

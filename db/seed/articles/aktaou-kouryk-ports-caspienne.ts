import type { SeedArticle } from '#db/seed/article.ts'
import { h2, list, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'aktaou-kouryk-ports-caspienne',
  kind: 'news',
  title: 'Aktaou et Kouryk, deux ports au bord d’une mer qui baisse',
  standfirst:
    'Le Kazakhstan n’a que deux portes sur la Caspienne. L’une charge des conteneurs et du blé, l’autre des wagons entiers. Toutes deux creusent pour rester à flot.',
  rubric: 'transports',
  countries: ['kazakhstan'],
  themes: ['corridors', 'villes', 'climat'],
  dossier: 'corridor-transcaspien',
  authors: ['service-economie'],
  published: { daysBefore: 11, at: '10:20' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KZ', 'AZ', 'TM'],
      places: [
        { name: 'Aktaou', lon: 51.17, lat: 43.65, main: true },
        { name: 'Kouryk', lon: 51.65, lat: 43.18 },
        { name: 'Bakou', lon: 49.87, lat: 40.41 },
      ],
    },
    alt: 'Carte de la Caspienne : sur la rive orientale, Aktaou et Kouryk ; sur la rive occidentale, Bakou',
    caption: 'D’Aktaou à Bakou, il y a moins de cinq cents kilomètres de mer.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Aktaou n’a pas de rivière, pas de source, et jusque dans les années 1960 elle n’avait pas d’habitants. On la bâtit sur la falaise pour l’uranium de Manguychlak ; un réacteur à neutrons rapides, le BN-350, y dessale l’eau de mer de 1973 à 1999. Les rues n’ont longtemps pas eu de noms, seulement des numéros de quartier, de bâtiment et d’appartement. Le port, lui, faisait partir le pétrole.',
    ),
    h2('Deux métiers'),
    p(
      'Aujourd’hui, Aktaou charge du grain, de l’acier, des conteneurs, et du brut qui gagne Bakou puis la Méditerranée par l’oléoduc de Tbilissi et de Ceyhan. À une soixantaine de kilomètres au sud, Kouryk a ouvert à la fin de 2016 un autre genre de quai : on y roule. Les wagons montent dans le ventre des ferries, les camions par-dessus, et ressortent à Alat sans qu’on ait touché à la cargaison.',
    ),
    list(
      'Aktaou : conteneurs, vrac, pétrole ; hinterland ferroviaire par Beïneou.',
      'Kouryk : ferries de wagons et de camions.',
      'En face : Alat, en Azerbaïdjan, à soixante-dix kilomètres de Bakou.',
    ),
    p(
      'Une ligne ferrée achevée en 2014, de Jezkazgan à Beïneou, a raccourci d’environ mille kilomètres le chemin de la frontière chinoise à ces quais. Elle a fait d’un cul-de-sac la tête d’une [route](/articles/corridor-transcaspien-explique).',
    ),
    h2('Le vent d’abord'),
    p(
      'La Caspienne est une mer fermée, mais ce n’est pas un lac aimable. L’hiver, le vent du nord-ouest ferme les ports plusieurs jours par mois ; au printemps, le brouillard. Un ferry qui attend coûte plus cher qu’un ferry qui avance, et le client, à Xi’an ou à Constanta, veut une date.',
    ),
    h2('La mer s’en va'),
    p(
      'Le niveau de la Caspienne varie depuis toujours. Il était remonté de près de deux mètres et demi entre 1977 et 1995 ; il redescend depuis, et la baisse s’accélère : l’évaporation augmente, la Volga apporte moins. À Aktaou, des navires ne prennent plus leur pleine charge. Le pays drague ses chenaux et prévoit un centre de conteneurs, tout en sachant que la côte du nord, presque plate, se retire de plusieurs kilomètres.',
    ),
    p(
      'La [convention signée ici même en août 2018](/dossiers/corridor-transcaspien) par les cinq riverains dit à qui sont les eaux. Elle ne dit pas combien il en restera.',
    ),
  ],
}

import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, map, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'corridor-transcaspien-explique',
  kind: 'analysis',
  title: 'Le corridor transcaspien, une route qui change trois fois de monde',
  standfirst:
    'Des rails à large voie, une mer fermée, le Caucase : entre la Chine et l’Europe, la voie du milieu existe. Elle évite la Russie, mais pas les ruptures de charge.',
  rubric: 'transports',
  countries: ['kazakhstan', 'azerbaidjan', 'chine'],
  themes: ['corridors', 'frontieres'],
  dossier: 'corridor-transcaspien',
  authors: ['service-economie', 'service-international'],
  published: { daysBefore: 3, at: '07:45' },
  picture: {
    spec: { draw: 'ornament', motif: 'rails', seed: 'corridor-transcaspien-explique' },
    alt: 'Paysage en aplats : des montagnes, une plaine et une ligne de chemin de fer bordée de poteaux',
    caption: 'La ligne et l’horizon, motif de ce dossier.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'Un conteneur qui part de Xi’an pour l’Europe a le choix entre trois chemins. Par la mer, il met de trente-cinq à cinquante jours et ne coûte presque rien. Par la Russie, une fois changé d’écartement à la sortie de Chine, il roule d’un trait jusqu’à la frontière polonaise. Par le milieu, il traverse le Kazakhstan, embarque sur la Caspienne, repart de Bakou, franchit la Géorgie et choisit encore, entre la mer Noire et la Turquie. C’est cette troisième voie que l’on nomme corridor transcaspien, ou corridor médian.',
    ),
    map({
      countries: ['KZ', 'AZ', 'TM'],
      places: [
        { name: 'Khorgos', lon: 80.4, lat: 44.2 },
        { name: 'Aktaou', lon: 51.17, lat: 43.65, main: true },
        { name: 'Bakou', lon: 49.87, lat: 40.41, main: true },
        { name: 'Turkmenbachi', lon: 53, lat: 40.02 },
        { name: 'Almaty', lon: 76.93, lat: 43.24 },
      ],
      caption: 'De Khorgos à Aktaou, la voie traverse toute la steppe ; d’Aktaou ou de Turkmenbachi, les navires gagnent Alat, au sud de Bakou.',
    }),
    h2('Trois ruptures'),
    p(
      'La première est à la frontière chinoise. Les rails y passent de 1 435 à 1 520 millimètres : à [Khorgos et à Dostyk](/articles/khorgos-dostyk-ecartement-des-rails), des portiques soulèvent les caisses d’un train pour les poser sur l’autre. La deuxième est la mer. À [Aktaou et à Kouryk](/articles/aktaou-kouryk-ports-caspienne), on attend un navire, puis le vent. La troisième est au bout : à Poti ou à Batoumi, il faut un second bateau ; vers la Turquie, un second changement d’écartement.',
    ),
    p(
      'Chaque rupture coûte des heures et des signatures. Les promoteurs de la route annoncent de treize à vingt-trois jours d’un bout à l’autre ; les chargeurs se plaignent moins de la durée que de ne pas la connaître d’avance.',
    ),
    figures(
      'Association de la route internationale transcaspienne, chiffres arrondis',
      ['0,6 Mt', 'de fret en 2021'],
      ['4,5 Mt', 'en 2024'],
      ['10 Mt', 'capacité visée par an'],
    ),
    h2('Pourquoi maintenant'),
    p(
      'La route n’est pas neuve. Le comité de coordination qui réunit les chemins de fer et les ports date de 2014, l’association qui lui a succédé de 2017. C’est l’invasion de l’Ukraine par la Russie, en février 2022, qui lui a donné des clients : des assureurs et des industriels ont cessé de vouloir passer par le nord. Les volumes ont bondi, en partant de très bas. Ils restent une petite fraction de ce que portent la mer et le Transsibérien.',
    ),
    p(
      'La Banque mondiale a estimé en 2023 que le trafic pourrait tripler d’ici à 2030 si les goulets étaient ouverts, et que l’essentiel viendrait du commerce de la région elle-même plutôt que du transit entre la Chine et l’Europe. Le blé, les métaux, les engrais du Kazakhstan ont plus besoin de cette route que les téléviseurs.',
    ),
    h2('Une mer qui se retire'),
    p(
      'Il y a un obstacle que nul accord ne lève. Le niveau de la Caspienne baisse depuis le milieu des années 1990, et plus vite depuis vingt ans ; ses eaux du nord sont peu profondes. Les ports kazakhs draguent, allègent les navires, déplacent les quais. On bâtit une route vers une rive qui s’éloigne.',
    ),
  ],
}

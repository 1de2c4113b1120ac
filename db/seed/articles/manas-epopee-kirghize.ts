import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'manas-epopee-kirghize',
  kind: 'analysis',
  title: 'Manas, l’épopée aux cinq cent mille vers que personne n’a écrite',
  standfirst:
    'Transmis de bouche à oreille par des récitants sans instrument, le grand poème kirghiz raconte un héros, son fils et son petit-fils. L’Union soviétique puis l’État indépendant ont voulu le fixer ; il continue de changer de voix.',
  rubric: 'culture',
  countries: ['kirghizstan'],
  themes: ['arts', 'nomadisme', 'langues'],
  dossier: 'etes-nomades',
  authors: ['service-culture'],
  published: { daysBefore: 7, at: '07:15' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KG'],
      places: [
        { name: 'Talas', lon: 72.24, lat: 42.52, main: true },
        { name: 'Bichkek', lon: 74.59, lat: 42.87 },
        { name: 'Karakol', lon: 78.39, lat: 42.49 },
      ],
    },
    alt: 'Carte du Kirghizstan où Talas, dans le nord-ouest du pays, est mise en valeur, avec Bichkek et Karakol.',
    caption: 'La tradition place la naissance et la tombe de Manas dans la vallée de Talas.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'L’homme est assis, les mains libres, sans luth ni tambour. Il commence à mi-voix, presque pour lui-même ; puis le débit s’accélère, la mélodie se resserre sur quelques notes, les bras dessinent la charge d’un cheval ou la chute d’un guerrier. Cela peut durer une heure. Cela durait autrefois plusieurs nuits. Au Kirghizstan, on appelle <<manaschi|manaschi>> celui qui porte ainsi en lui *Manas*, l’une des plus longues épopées que l’on connaisse.',
    ),
    p(
      'Le poème est une trilogie. Manas, venu au monde un caillot de sang serré dans le poing, rassemble les Kirghiz dispersés, s’entoure de quarante compagnons, épouse la sage Kanykeï, combat les Kalmouks et les Chinois, mène jusqu’à Pékin une Grande Expédition dont il revient mortellement blessé. Son fils Semeteï, puis son petit-fils Seïtek reprennent l’héritage, le perdent, le relèvent. À côté du héros chevauche Almambet, prince passé de l’ennemi aux Kirghiz et devenu son frère d’armes : une épopée du rassemblement avait besoin d’un transfuge.',
    ),
    h2('Le récitant ne récite pas'),
    p(
      'Il n’existe pas de texte de *Manas*, seulement des versions. Le vers compte sept ou huit syllabes, la rime et l’allitération le tiennent, des formules toutes prêtes servent aux portraits, aux selles, aux armes, aux conseils de guerre. Sur cette trame, chaque manaschi compose, allonge, écourte selon son auditoire. La vocation, dit-on, ne se choisit pas : Manas ou l’un des siens apparaît en rêve et commande de chanter ; qui refuse tombe malade. L’apprentissage auprès d’un maître vient ensuite, et il est long.',
    ),
    p(
      'L’écrit est arrivé tard. En 1856, l’officier et savant kazakh Tchokan Valikhanov note un épisode, le banquet funéraire de Kökötöy. Vassili Radloff, linguiste au service de la Russie, recueille à son tour des chants en 1862 et en 1869 et les publie en 1885. Ses remarques sur l’art d’improviser à partir de morceaux appris nourriront, un demi-siècle plus tard, les travaux de Milman Parry sur Homère. Pour comprendre comment avait pu naître l’*Iliade*, il n’était pas inutile d’écouter les Kirghiz.',
    ),
    p(
      'Les deux grandes versions du XXe siècle se distinguent par leur démesure. Sagymbaï Orozbakov dicta la sienne de 1922 à 1926, sans aller au-delà de la première partie du cycle. Saïakbaï Karalaïev, mort en 1971, donna les trois.',
    ),
    figures(
      'Versions transcrites conservées à Bichkek ; éditions courantes d’Homère. Ordres de grandeur.',
      ['500 000', 'vers environ dans la trilogie de Saïakbaï Karalaïev'],
      ['180 000', 'vers environ dans le Manas de Sagymbaï Orozbakov'],
      ['28 000', 'vers environ pour l’Iliade et l’Odyssée réunies'],
    ),
    h2('Mille ans, ou presque'),
    p(
      'Quel âge a le poème ? Le Kirghizstan a célébré son millénaire en 1995, avec la caution de l’Assemblée générale des Nations unies. La date est un symbole. La première mention connue de Manas se lit dans une chronique persane du XVIe siècle, le *Majmou at-tavarikh*. Certains épisodes semblent garder la mémoire des Kirghiz de l’Ienisseï, qui abattirent en 840 l’empire ouïghour ; l’ennemi le plus constant, le Kalmouk, renvoie aux guerres des XVIIe et XVIIIe siècles. L’épopée n’est pas une archive : elle a empilé les époques et leur a donné un seul cavalier.',
    ),
    p(
      'La vallée de Talas montre le tombeau du héros, un petit mausolée de brique à coupole élevée. L’inscription de la façade le dédie pourtant à une princesse, Kenizek-Khatoun, et date du XIVe siècle. La légende a réponse à tout : Kanykeï aurait fait graver ce nom de femme pour égarer les profanateurs.',
    ),
    h2('Un héros sous surveillance'),
    p(
      'Le pouvoir soviétique hésita. Il paya des transcripteurs, fit de *Manas* un opéra, créé à Frounzé (aujourd’hui Bichkek) en 1946, puis soupçonna dans ce chef de guerre musulman un féodal et un nationaliste. En 1952, une conférence réunie à Frounzé débattit gravement de son caractère « populaire ». Le poème en sortit sauf, mais émondé : l’édition en quatre volumes publiée quelques années plus tard mêlait les versions et coupait ce qui gênait.',
    ),
    p(
      'L’indépendance a renversé l’excès. Manas est un aéroport, une université, une statue équestre sur la place centrale de la capitale, installée en 2011 ; dans les années 1990, le président Askar Akaïev tirait du poème sept préceptes à l’usage des citoyens. L’affaire est aussi diplomatique. Le Xinjiang, où vivent des Kirghiz, avait son propre maître, Djousoup Mamaï, mort en 2014. En 2009, la Chine fit inscrire *Manas* au patrimoine immatériel de l’Unesco ; l’émotion fut vive à Bichkek, qui obtint en 2013 l’inscription de la trilogie.',
    ),
    p(
      'On récite donc aujourd’hui devant des jurys, à la télévision, l’été dans les [yourtes](/articles/yourte-maison-qui-se-demonte) dressées pour les fêtes, et des enfants s’y mettent avec un aplomb déconcertant. Beaucoup apprennent dans les livres, ce qui aurait fait sourire Karalaïev. Mais qu’un récitant s’échauffe et quitte la page, voilà un vers que nul n’avait dit avant lui. Un poème sans version définitive se laisse mal confisquer.',
    ),
  ],
}
